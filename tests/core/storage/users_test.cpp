// SPDX-License-Identifier: GPL-3.0-or-later
// As whom somebody works at a desk.
#include "core/storage/roles_fixture.h"
#include "storage/desk_keys.h"
#include "storage/users.h"

namespace entraide::THIS_FILE {
namespace {

class UsersTest : public RolesTest {
protected:
    UserId user(const QString& name, Role role, UserState state = UserState::Active) {
        User one;
        one.name = name;
        one.role = role;
        one.state = state;
        return put(one);
    }
    /// Of what is not allowed.
    static QString detailOf(const std::function<void()>& work) {
        try {
            work();
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::NotAllowed);
            return error.detail();
        }
        return u"it was done"_s;
    }
};

TEST_F(UsersTest, shouldTellAsWhomASlotWorks) {
    EXPECT_EQ(actorFor(*desk, {}), Actor());
    EXPECT_EQ(actorFor(*desk, u"desk"_s), Actor());
    EXPECT_EQ(actorFor(*desk, u"user:unknown"_s), Actor()) << "a copy from before there were users";
    EXPECT_FALSE(hasUsers(*desk));
    const UserId nadia = user(u"Nadia"_s, Role::Administrator);
    const UserId tom = user(u"Tom"_s, Role::Reader);
    const UserId gone = user(u"Rik"_s, Role::Coordinator, UserState::Left);
    const UserId odd = user(u"Elsewhere"_s, Role::Partner);
    EXPECT_TRUE(hasUsers(*desk));
    EXPECT_EQ(actorFor(*desk, nadia.toString()), (Actor{u"Nadia"_s, Role::Administrator, nadia, {}}));
    EXPECT_EQ(actorFor(*desk, tom.toString()), (Actor{u"Tom"_s, Role::Reader, tom, {}}));
    EXPECT_EQ(actorFor(*desk, u"recovery"_s), Actor());
    EXPECT_EQ(actorFor(*desk, u"desk"_s), Actor());
    for (const QString& slot : {gone.toString(), odd.toString(), u"user:unknown"_s})
        EXPECT_EQ(errorOf([&] { actorFor(*desk, slot); }), ErrorCode::NotAllowed) << slot.toStdString();
    try {
        actorFor(*desk, gone.toString());
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.subject(), u"Nadia"_s) << "whom to ask";
    }
}

TEST_F(UsersTest, shouldTellAsWhomANamedUserWorksWhoeverAsks) {
    const UserId eva = user(u"Éva Peeters"_s, Role::Coordinator);
    user(u"Nadia"_s, Role::Administrator);
    user(u"Two"_s, Role::Reader);
    user(u"two"_s, Role::Reader);
    user(u"Back"_s, Role::Reader, UserState::Left);
    const UserId back = user(u"Back"_s, Role::Coordinator);
    actAs(Role::Partner);
    EXPECT_EQ(actorNamed(*desk, u"eva peeters"_s).user, eva);
    EXPECT_EQ(actorNamed(*desk, eva.toString()).user, eva);
    EXPECT_EQ(actorNamed(*desk, u"Back"_s).user, back) << "the one who works here";
    EXPECT_EQ(errorOf([&] { actorNamed(*desk, u"nobody"_s); }), ErrorCode::NotFound);
    EXPECT_EQ(errorOf([&] { actorNamed(*desk, u"Two"_s); }), ErrorCode::NotFound);
    EXPECT_EQ(errorOf([&] { actorNamed(*desk, u"  "_s); }), ErrorCode::NotFound);
}

TEST_F(UsersTest, shouldAlwaysHaveSomebodyWhoAdministers) {
    const UserId nadia = user(u"Nadia"_s, Role::Administrator);
    const UserId tom = user(u"Tom"_s, Role::Coordinator);
    const auto demote = [&] { edit<User>(nadia, [](User& u) { u.role = Role::Reader; }); };
    EXPECT_EQ(errorOf(demote), ErrorCode::NotAllowed);
    EXPECT_EQ(errorOf([&] { edit<User>(nadia, [](User& u) { u.state = UserState::Left; }); }), ErrorCode::NotAllowed);
    EXPECT_EQ(desk->find<User>(nadia).value().role, Role::Administrator);
    edit<User>(tom, [](User& u) { u.role = Role::Administrator; });
    EXPECT_NO_THROW(demote());
    // In one step it may pass through nobody.
    desk->write([&](Desk::Writer& writer) {
        User one = writer.find<User>(tom).value();
        one.role = Role::Coordinator;
        writer.save(one);
        User other = writer.find<User>(nadia).value();
        other.role = Role::Administrator;
        writer.save(other);
    });
    EXPECT_EQ(desk->find<User>(tom).value().role, Role::Coordinator);
}

TEST_F(UsersTest, shouldTakeBackThatADeskGotItsFirstUser) {
    User one;
    one.name = u"Nadia"_s;
    one.role = Role::Administrator;
    const ChangeSet made = desk->write([&](Desk::Writer& writer) { writer.save(one); });
    desk->undo(made);
    EXPECT_FALSE(hasUsers(*desk));
}

TEST_F(UsersTest, shouldSayWhomToAsk) {
    user(u"Nadia"_s, Role::Administrator);
    user(u"Ann"_s, Role::Administrator);
    user(u"Rik"_s, Role::Administrator, UserState::Left);
    actAs(Role::Reader);
    try {
        desk->require(DeskAct::Import);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::NotAllowed);
        EXPECT_EQ(error.subject(), u"Ann, Nadia"_s);
        EXPECT_EQ(error.detail(), u"import"_s);
    }
}

TEST_F(UsersTest, shouldLetNobodyInAsEverythingWhoseUsersWereTakenOut) {
    const UserId nadia = user(u"Nadia"_s, Role::Administrator);
    const UserId tom = user(u"Tom"_s, Role::Reader);
    desk->write([&](Desk::Writer&) {
        desk->documents().removeAll(nadia.toString());
        desk->documents().removeAll(tom.toString());
    });
    ASSERT_FALSE(hasUsers(*desk));
    for (const QString& slot : {nadia.toString(), tom.toString(), u"user:unknown"_s})
        EXPECT_EQ(detailOf([&] { actorFor(*desk, slot); }), userFault::lost) << slot.toStdString();
    EXPECT_EQ(actorFor(*desk, u"recovery"_s), Actor()) << "the way back in";
    EXPECT_EQ(actorFor(*desk, u"desk"_s), Actor());
}

TEST_F(UsersTest, shouldHoldADeskWithoutUsersAgainstItsKeys) {
    const KeyCost cheap{64 * 1024, 1};
    const QString slot = UserId::create().toString();
    // A first run that was cut off before its user was written down.
    auto encrypted = Desk::create(path(u"begun.entraide"_s), {"words of Nadia", cheap, slot}, u"Begun"_s, false);
    EXPECT_EQ(actorFor(*encrypted, slot), Actor());
    DeskKeys keys(*encrypted, cheap);
    keys.renewRecovery();
    EXPECT_EQ(actorFor(*encrypted, slot), Actor()) << "of one person, with a sheet";
    const QString other = UserId::create().toString();
    keys.give(other, "words of Tom");
    for (const QString& one : {slot, other})
        EXPECT_EQ(detailOf([&] { actorFor(*encrypted, one); }), userFault::lost) << "which of them is what?";
    EXPECT_EQ(actorFor(*encrypted, u"recovery"_s), Actor());
}

TEST_F(UsersTest, shouldTellWhoAdministers) {
    EXPECT_TRUE(administratorsOf(*desk).all.isEmpty());
    const UserId nadia = user(u"Nadia"_s, Role::Administrator);
    user(u"Rik"_s, Role::Administrator, UserState::Left);
    user(u"Tom"_s, Role::Coordinator);
    actAs(Role::Partner);
    EXPECT_EQ(administratorsOf(*desk).all, QSet<QString>{nadia.toString()});
    EXPECT_EQ(administratorsOf(*desk).here, administratorsOf(*desk).all) << "a file without passphrases";
}

TEST_F(UsersTest, shouldOpenADeskThatWasMadeBeforeThereWereUsers) {
    put(person(u"Ann"_s, u"Maes"_s));
    desk->database().execute("DROP TABLE user");
    desk->database().execute("DROP TABLE user_words");
    desk->database().execute("UPDATE meta SET value='of an older version' WHERE key='projections'");
    desk.reset();
    desk = Desk::open(path(u"sample.entraide"_s), {});
    EXPECT_EQ(desk->count(EntityType::Person), 1);
    EXPECT_EQ(desk->count(EntityType::User), 0);
    EXPECT_NO_THROW(user(u"Nadia"_s, Role::Administrator));
}

} // namespace
} // namespace entraide::THIS_FILE
