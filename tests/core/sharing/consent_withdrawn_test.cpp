// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody takes back that partners are told: what they were told is withdrawn, whoever noted it, by which means.
#include "core/sharing/sharing_fixture.h"
#include "privacy/consent_desk.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class ConsentWithdrawnTest : public SharingTest {
protected:
    PersonId whoAsks(const RequestId& id) const {
        return here->find<Beneficiary>(here->find<Request>(id)->beneficiary)->person;
    }
    void takeBack(const PersonId& person) {
        const auto outcome = withdrawConsent(*here, person, Consent::SharingWithPartners, wednesday, wednesday);
        ASSERT_TRUE(std::holds_alternative<ChangeSet>(outcome));
        settleShares(*here, today); // as follows each change
    }
    ShareState stateOf(const AnyId& about) const { return shareOf(*here, about)->state; }
};

TEST_F(ConsentWithdrawnTest, shouldTakeTheCardBack) {
    const RequestId id = request(*here);
    ASSERT_TRUE(Giving(*here, by).publish(id, partner, today));
    exchange();
    ASSERT_EQ(documents(*there, partner, u"card:"_s).size(), 1);
    EXPECT_EQ(effectsOfWithdrawal(*here, *here->find<Person>(whoAsks(id)), Consent::SharingWithPartners).shared,
              QStringList{id.toString()});
    takeBack(whoAsks(id));
    EXPECT_EQ(stateOf(id.toString()), ShareState::Withdrawn);
    EXPECT_EQ(here->find<Request>(id)->state, RequestState::Open) << "it is looked for at home";
    exchange();
    EXPECT_TRUE(documents(*there, partner, u"card:"_s).isEmpty());
}

TEST_F(ConsentWithdrawnTest, shouldNotPublishAgain) {
    const RequestId id = request(*here);
    takeBack(whoAsks(id));
    const auto again = Giving(*here, by).publish(id, partner, today);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.refusal().code, RefusalCode::ConsentMissing);
    EXPECT_EQ(again.refusal().id, whoAsks(id).toString());
}

TEST_F(ConsentWithdrawnTest, shouldTakeADishBackFromTheTable) {
    const DishId id = dish(*here);
    ASSERT_TRUE(Giving(*here, by).publish(id, partner, today));
    takeBack(here->find<Dish>(id)->cook);
    EXPECT_EQ(stateOf(id.toString()), ShareState::Withdrawn);
    exchange();
    EXPECT_TRUE(documents(*there, partner, u"card:"_s).isEmpty());
}

TEST_F(ConsentWithdrawnTest, shouldLeaveOthersWhatTheyAgreedTo) {
    const RequestId id = request(*here);
    const RequestId others = request(*here);
    ASSERT_TRUE(Giving(*here, by).publish(id, partner, today));
    ASSERT_TRUE(Giving(*here, by).publish(others, partner, today));
    takeBack(whoAsks(id));
    EXPECT_EQ(stateOf(others.toString()), ShareState::Offered);
}

} // namespace
} // namespace entraide::THIS_FILE
