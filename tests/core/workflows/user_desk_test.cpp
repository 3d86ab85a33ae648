// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "domain/error.h"
#include "storage/users.h"
#include "workflows/move_record.h"
#include "workflows/user_desk.h"

#include <functional>
#include <tuple>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class UserDeskTest : public WorkflowTest {
protected:
    UserId added(const QString& name, Role role, const VolunteerId& who = {}) {
        const auto done = users.addUser({name, role, who}, today);
        EXPECT_TRUE(done) << name.toStdString();
        return done ? done->user : UserId();
    }
    User user(const UserId& id) const { return desk->find<User>(id).value(); }
    static Refusal refusalOf(const Outcome<UserDone>& done) {
        return done ? Refusal{RefusalCode::NotHere, u"it was done"_s, {}} : done.refusal();
    }

    UserDesk users{*desk};
};

TEST_F(UserDeskTest, shouldBeginWithSomebodyWhoAdministers) {
    EXPECT_EQ(refusalOf(users.addUser({u"Tom"_s, Role::Coordinator, {}}, today)).code, RefusalCode::LastAdministrator);
    EXPECT_FALSE(hasUsers(*desk));
    const UserId nadia = added(u"  Nadia   B. "_s, Role::Administrator);
    EXPECT_EQ(user(nadia).name, u"Nadia B."_s);
    EXPECT_EQ(user(nadia).since, wednesday);
    EXPECT_EQ(user(nadia).state, UserState::Active);
    EXPECT_TRUE(users.addUser({u"Tom"_s, Role::Coordinator, {}}, today));
}

TEST_F(UserDeskTest, shouldAskForWhatAUserNeeds) {
    added(u"Nadia"_s, Role::Administrator);
    const auto refused = [&](const UserDraft& draft) { return refusalOf(users.addUser(draft, today)); };
    EXPECT_EQ(refused({u"  "_s, Role::Reader, {}}).detail, u"name"_s);
    EXPECT_EQ(refused({u"Partner"_s, Role::Partner, {}}).detail, u"role"_s);
    EXPECT_EQ(refused({u"Amina"_s, Role::Volunteer, {}}).detail, u"volunteer"_s);
    EXPECT_EQ(refused({u"Amina"_s, Role::Volunteer, *VolunteerId::fromString(u"volunteer:none"_s)}).code,
              RefusalCode::NotHere);
    EXPECT_EQ(refused({u"NADIA"_s, Role::Reader, {}}).code, RefusalCode::NameTaken);
    const VolunteerId amina = volunteer(u"Amina"_s);
    const UserId id = added(u"Amina"_s, Role::Volunteer, amina);
    EXPECT_EQ(user(id).volunteer, amina);
    EXPECT_EQ(actorFor(*desk, id.toString()).volunteer, amina);
}

TEST_F(UserDeskTest, shouldNotLoseTheLastWhoAdministers) {
    const UserId nadia = added(u"Nadia"_s, Role::Administrator);
    const UserId tom = added(u"Tom"_s, Role::Coordinator);
    EXPECT_EQ(refusalOf(users.changeRole(nadia, Role::Coordinator)).code, RefusalCode::LastAdministrator);
    EXPECT_EQ(refusalOf(users.endUser(nadia, today)).code, RefusalCode::LastAdministrator);
    EXPECT_EQ(refusalOf(users.changeUser(nadia, {u"Nadia"_s, Role::Reader, {}})).code, RefusalCode::LastAdministrator);
    EXPECT_EQ(user(nadia).role, Role::Administrator);
    EXPECT_TRUE(users.changeRole(tom, Role::Administrator));
    const auto ended = users.endUser(nadia, today);
    ASSERT_TRUE(ended);
    EXPECT_EQ(user(nadia).until, wednesday);
    EXPECT_EQ(refusalOf(users.endUser(tom, today)).code, RefusalCode::LastAdministrator);
    desk->undo(ended->changes);
    EXPECT_EQ(user(nadia).state, UserState::Active);
}

TEST_F(UserDeskTest, shouldRenameAndTakeTheVolunteerAwayWithTheRole) {
    added(u"Nadia"_s, Role::Administrator);
    const VolunteerId amina = volunteer(u"Amina"_s);
    const UserId id = added(u"Amina"_s, Role::Volunteer, amina);
    ASSERT_TRUE(users.changeUser(id, {u"Amina El A."_s, Role::Coordinator, amina}));
    EXPECT_EQ(user(id).name, u"Amina El A."_s);
    EXPECT_TRUE(user(id).volunteer.isEmpty());
    EXPECT_EQ(refusalOf(users.changeUser(*UserId::fromString(u"user:none"_s), {u"X"_s, Role::Reader, {}})).code,
              RefusalCode::NotHere);
}

TEST_F(UserDeskTest, shouldLetSomebodyLeaveAndComeBack) {
    added(u"Nadia"_s, Role::Administrator);
    const UserId tom = added(u"Tom"_s, Role::Coordinator);
    ASSERT_TRUE(users.endUser(tom, today));
    EXPECT_EQ(refusalOf(users.endUser(tom, today)).code, RefusalCode::StateForbids);
    EXPECT_EQ(refusalOf(users.changeRole(tom, Role::Reader)).code, RefusalCode::StateForbids);
    EXPECT_THROW(actorFor(*desk, tom.toString()), Error);
    const UserId other = added(u"tom"_s, Role::Reader);
    EXPECT_EQ(refusalOf(users.returnUser(tom, today)).code, RefusalCode::NameTaken);
    ASSERT_TRUE(users.changeUser(other, {u"Thomas"_s, Role::Reader, {}}));
    ASSERT_TRUE(moveRecord(*desk, tom.toString(), u"active"_s, {{}, u"Nadia"_s, today}));
    EXPECT_FALSE(user(tom).until.isValid());
    EXPECT_EQ(actorFor(*desk, tom.toString()).role, Role::Coordinator);
}

TEST_F(UserDeskTest, shouldBeForAdministrators) {
    const UserId nadia = added(u"Nadia"_s, Role::Administrator);
    for (const Role role : enumValues<Role>()) {
        if (role == Role::Administrator)
            continue;
        desk->actAs({u"x"_s, role, {}, {}});
        for (const auto& work : {std::function<void()>([&] {
                                     std::ignore = users.addUser({u"Me"_s, Role::Administrator, {}}, today);
                                 }),
                                 std::function<void()>([&] { std::ignore = users.changeRole(nadia, Role::Reader); }),
                                 std::function<void()>([&] { std::ignore = users.endUser(nadia, today); })}) {
            try {
                work();
                ADD_FAILURE() << enumName(role).data();
            } catch (const Error& error) {
                EXPECT_EQ(error.code(), ErrorCode::NotAllowed);
                EXPECT_EQ(error.subject(), u"Nadia"_s);
            }
        }
        desk->actAs({});
    }
    EXPECT_EQ(usersOf(*desk).size(), 1);
}

} // namespace
} // namespace entraide::THIS_FILE
