// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "workflows/partings.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class PartingsTest : public WorkflowTest {};

TEST_F(PartingsTest, shouldCancelWhatIsOpenWithThePersonHelped) {
    const RequestId open = request(wednesday.addDays(2));
    const BeneficiaryId helped = get(open).beneficiary;
    const auto done = moveBeneficiary(*desk, helped, BeneficiaryState::Ended, u"Nadia"_s, today);
    ASSERT_TRUE(done);
    EXPECT_EQ(desk->find<Beneficiary>(helped)->state, BeneficiaryState::Ended);
    EXPECT_EQ(get(open).state, RequestState::Cancelled);
    desk->undo(*done);
    EXPECT_EQ(get(open).state, RequestState::Open) << "one step";
}

TEST_F(PartingsTest, shouldNotEndWhereSomebodyIsExpected) {
    const RequestId asked = request(wednesday.addDays(2));
    Match match;
    match.request = asked;
    match.volunteer = volunteer(u"Amina"_s);
    match.state = MatchState::Accepted;
    match.date = wednesday.addDays(2);
    const MatchId promised = put(match);
    const auto done = moveBeneficiary(*desk, get(asked).beneficiary, BeneficiaryState::Ended, u"Nadia"_s, today);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.refusal(), (Refusal{RefusalCode::HasLiveMatches, promised.toString(), {}}));
    EXPECT_EQ(get(asked).state, RequestState::Open);
}

TEST_F(PartingsTest, shouldNotEndWhomAFixedHelperVisits) {
    Tandem tandem;
    tandem.state = TandemState::Active;
    tandem.beneficiary = beneficiary();
    tandem.volunteer = volunteer(u"Amina"_s);
    const TandemId id = put(tandem);
    const auto done = moveBeneficiary(*desk, tandem.beneficiary, BeneficiaryState::Ended, u"Nadia"_s, today);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.refusal().id, id.toString());
    EXPECT_TRUE(moveBeneficiary(*desk, tandem.beneficiary, BeneficiaryState::Paused, u"Nadia"_s, today));
}

TEST_F(PartingsTest, shouldKeepInSightWhoStillHasAPart) {
    const VolunteerId helper = volunteer(u"Amina"_s);
    const PersonId id = get(helper).person;
    const auto refused = movePerson(*desk, id, PersonState::Archived);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.refusal().id, helper.toString());
    Volunteer left = get(helper);
    left.state = VolunteerState::Left;
    put(left);
    ASSERT_TRUE(movePerson(*desk, id, PersonState::Archived));
    EXPECT_EQ(desk->find<Person>(id)->state, PersonState::Archived);
    EXPECT_FALSE(movePerson(*desk, id, PersonState::Erased)) << "erasing is more than a state";
    EXPECT_TRUE(movePerson(*desk, id, PersonState::Active));
}

} // namespace
} // namespace entraide::THIS_FILE
