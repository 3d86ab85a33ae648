// SPDX-License-Identifier: GPL-3.0-or-later
// Who may erase, and what becomes of somebody erased who worked at the desk.
#include "core/privacy/needle_desk.h"
#include "core/storage/storage_fixture.h"
#include "privacy/erasure.h"
#include "storage/users.h"

#include <tuple>

namespace entraide::THIS_FILE {

namespace {

class ErasingRolesTest : public StorageTest {
protected:
    void actAs(Role role) { desk->actAs({enumName(role), role, {}, {}}); }

    std::unique_ptr<Desk> desk = newSample();
    NeedleDesk data{*desk};
};

TEST_F(ErasingRolesTest, shouldBeForWhoAnswersForTheData) {
    for (const Role role : {Role::Reader, Role::Volunteer, Role::Coordinator, Role::Partner}) {
        actAs(role);
        EXPECT_EQ(errorOf([&] { std::ignore = previewErasure(*desk, data.person, NeedleDesk::today); }),
                  ErrorCode::NotAllowed)
            << enumName(role).data();
        EXPECT_EQ(errorOf([&] { std::ignore = erasePerson(*desk, data.person, u"x"_s, NeedleDesk::now); }),
                  ErrorCode::NotAllowed)
            << enumName(role).data();
    }
    desk->actAs({});
    EXPECT_FALSE(desk->isErased(data.person.toString()));
}

TEST_F(ErasingRolesTest, shouldBeWholeThoughTheOfficerMayWriteLittleElse) {
    const Totals before = totalsOf(*desk);
    actAs(Role::PrivacyOfficer);
    EXPECT_EQ(errorOf([&] {
                  desk->write([&](Desk::Writer& writer) {
                      Match match = writer.desk().findBy<Match>("volunteer"_L1, data.volunteer.toString()).first();
                      match.state = MatchState::Withdrawn;
                      writer.save(match);
                  });
              }),
              ErrorCode::NotAllowed);
    const auto done = erasePerson(*desk, data.person, u"Ana"_s, NeedleDesk::now);
    EXPECT_TRUE(std::holds_alternative<ErasureDone>(done));
    desk->actAs({});
    EXPECT_TRUE(desk->isErased(data.person.toString()));
    EXPECT_EQ(totalsOf(*desk), before);
    EXPECT_EQ(desk->findBy<Match>("volunteer"_L1, u"volunteer:erased"_s).value(0).state, MatchState::Withdrawn);
}

TEST_F(ErasingRolesTest, shouldEndTheUserWhoseOwnCasesAreGone) {
    const auto saved = [&](const QString& name, Role role) {
        User user;
        user.name = name;
        user.role = role;
        user.volunteer = data.volunteer;
        desk->write([&](Desk::Writer& writer) { user.id = writer.save(user); });
        return user.id;
    };
    const UserId helper = saved(u"Zéphyrinette Quatrebœufs"_s, Role::Volunteer);
    const UserId chief = saved(u"Nadia"_s, Role::Administrator);
    std::ignore = erasePerson(*desk, data.person, u"Ana"_s, NeedleDesk::now);
    const User user = desk->find<User>(helper).value();
    EXPECT_EQ(user.state, UserState::Left);
    EXPECT_EQ(user.until, NeedleDesk::today);
    EXPECT_EQ(user.volunteer.toString(), u"volunteer:erased"_s);
    EXPECT_FALSE(user.name.contains(u"Quatreb"_s)) << user.name.toStdString();
    EXPECT_EQ(desk->find<User>(chief).value().state, UserState::Active);
    EXPECT_EQ(desk->find<User>(chief).value().name, u"Nadia"_s);
    EXPECT_EQ(errorOf([&] { actorFor(*desk, helper.toString()); }), ErrorCode::NotAllowed);
}

} // namespace
} // namespace entraide::THIS_FILE
