// SPDX-License-Identifier: GPL-3.0-or-later
// What a desk or a hub that was taken over does to those who work here.
#include "core/replication/replication_fixture.h"
#include "domain/user.h"
#include "replication/held.h"
#include "replication/peer_writes.h"
#include "storage/desk_keys.h"
#include "storage/erasure_ledger.h"
#include "storage/users.h"

namespace entraide::replication::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class UserGuard : public ReplicationTest {
protected:
    static User user(const QString& name, Role role) {
        User one;
        one.id = UserId::create();
        one.name = name;
        one.role = role;
        return one;
    }
    static void save(Desk& desk, const User& user) {
        desk.write([&](Desk::Writer& writer) { writer.save(user); });
    }
    /// As a desk writes whose program asks nobody.
    static void force(Desk& desk, const UserId& id, const QJsonObject& fields) {
        QJsonObject body = desk.body(id.toString()).value();
        for (auto it = fields.begin(); it != fields.end(); ++it)
            body.insert(it.key(), it.value());
        desk.write([&](Desk::Writer&) { desk.documents().edit(id.toString(), body); });
    }
    static void forceOut(Desk& desk, const UserId& id) {
        desk.write([&](Desk::Writer&) { desk.documents().removeAll(id.toString()); });
    }
    static Role roleOf(Desk& desk, const UserId& id) { return desk.find<User>(id).value().role; }
    static QStringList waitingAt(const Desk& desk) {
        QStringList ids;
        for (const HeldDeletion& held : heldDeletions(desk))
            ids.append(held.id);
        return ids;
    }
    /// Why it is not allowed: a userFault, or what it was.
    static QString refusalOf(const std::function<void()>& work) {
        try {
            work();
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::NotAllowed);
            return error.detail();
        }
        return u"it was done"_s;
    }

    void SetUp() override {
        save(*ours, nadia);
        save(*ours, tom);
        exchange(*ours, *theirs);
        ASSERT_EQ(usersOf(*theirs).size(), 2);
    }

    std::unique_ptr<Desk> ours = newDesk(u"ours"_s);
    std::unique_ptr<Desk> theirs = newDesk(u"theirs"_s);
    User nadia = user(u"Nadia"_s, Role::Administrator);
    User tom = user(u"Tom"_s, Role::Coordinator);
    const QJsonObject reads{{u"role"_s, u"reader"_s}};
    const QJsonObject administers{{u"role"_s, u"administrator"_s}};
    const QJsonObject left{{u"state"_s, u"left"_s}};
};

TEST_F(UserGuard, shouldFillADeskWithUsers) {
    auto fresh = newDesk(u"fresh"_s);
    EXPECT_EQ(exchange(*fresh, *theirs).pulled.held, 0);
    EXPECT_EQ(administratorsOf(*fresh).all, QSet<QString>{nadia.id.toString()});
    EXPECT_EQ(exchange(*fresh, *theirs).comparison.outcome, Comparison::Outcome::Same);
}

TEST_F(UserGuard, shouldHoldWhatLeavesNobodyWhoAdministers) {
    for (const QJsonObject& fields : {reads, left}) {
        force(*theirs, nadia.id, fields);
        put(*theirs, memo(1), {{u"n"_s, fields.keys().first()}});
        const Done done = exchange(*ours, *theirs);
        EXPECT_EQ(done.pulled.held, 1);
        EXPECT_EQ(done.comparison.outcome, Comparison::Outcome::NotCompared) << "they differ, and we know why";
        EXPECT_EQ(ours->find<User>(nadia.id).value(), nadia);
        EXPECT_EQ(ours->body(memo(1))->value(u"n"_s).toString(), fields.keys().first()) << "the rest is taken";
    }
    ASSERT_EQ(waitingAt(*ours), QStringList{nadia.id.toString()});
    EXPECT_EQ(heldDeletions(*ours).first().peer, u"theirs"_s);
    EXPECT_FALSE(heldDeletions(*ours).first().deletes);
    const Done again = exchange(*ours, *theirs);
    EXPECT_EQ(again.pulled.moved, 0) << "not asked for again";
    EXPECT_EQ(again.pulled.held, 0);
    expectSound(*ours);
}

TEST_F(UserGuard, shouldHoldWhatAPeerWritesToUs) {
    force(*theirs, nadia.id, reads);
    EXPECT_EQ(exchange(*theirs, *ours).pushed.held, 1);
    EXPECT_EQ(roleOf(*ours, nadia.id), Role::Administrator);
    EXPECT_EQ(exchange(*theirs, *ours).pushed.moved, 0);
}

TEST_F(UserGuard, shouldHoldASingleEditOfAPeer) {
    const auto rev = ours->documents().revision(nadia.id.toString())->rev;
    QJsonObject body = ours->body(nadia.id.toString()).value();
    body.insert(u"role"_s, u"reader"_s);
    const Put demoted = putFromPeer(*ours, ours->documents(), nadia.id.toString(), body, false, rev, u"pouch"_s);
    EXPECT_EQ(demoted.result, DocumentStore::PutResult::Done);
    EXPECT_TRUE(demoted.held);
    const Put gone = putFromPeer(*ours, ours->documents(), tom.id.toString(), {}, true,
                                 ours->documents().revision(tom.id.toString())->rev, u"pouch"_s);
    EXPECT_TRUE(gone.held);
    body.insert(u"role"_s, u"administrator"_s);
    body.insert(u"name"_s, u"Nadia B."_s);
    EXPECT_FALSE(putFromPeer(*ours, ours->documents(), nadia.id.toString(), body, false, rev, u"pouch"_s).held);
    EXPECT_EQ(ours->find<User>(nadia.id).value().name, u"Nadia B."_s);
    EXPECT_EQ(usersOf(*ours).size(), 2);
    EXPECT_EQ(waitingAt(*ours).size(), 2);
}

TEST_F(UserGuard, shouldHoldEachDeletionOfAUser) {
    putMany(*ours, 100);
    exchange(*ours, *theirs);
    forceOut(*theirs, tom.id);
    forceOut(*theirs, nadia.id);
    remove(*theirs, memo(1));
    EXPECT_EQ(exchange(*ours, *theirs).pulled.held, 2);
    EXPECT_EQ(usersOf(*ours).size(), 2);
    EXPECT_FALSE(ours->body(memo(1))) << "of other records a few may be deleted";
    remove(*theirs, memo(2));
    EXPECT_EQ(exchange(*ours, *theirs).pulled.held, 0) << "also while those wait";
    EXPECT_FALSE(ours->body(memo(2)));
    for (const HeldDeletion& held : heldDeletions(*ours))
        EXPECT_TRUE(held.deletes);
    EXPECT_EQ(waitingAt(*ours).size(), 2);
}

TEST_F(UserGuard, shouldTakeThatAnotherAdministersNow) {
    force(*theirs, tom.id, administers);
    force(*theirs, nadia.id, left);
    EXPECT_EQ(exchange(*ours, *theirs).pulled.held, 0);
    EXPECT_EQ(administratorsOf(*ours).all, QSet<QString>{tom.id.toString()});
    expectEqual(*ours, *theirs);
}

TEST_F(UserGuard, shouldHoldWhatAMergeWouldMakeOfIt) {
    force(*ours, nadia.id, {{u"name"_s, u"Nadia B."_s}});
    force(*ours, nadia.id, {{u"since"_s, u"2026-01-01"_s}}); // ours wins, and takes the other's field
    force(*theirs, nadia.id, reads);
    const Done done = exchange(*ours, *theirs);
    EXPECT_GT(done.pulled.held, 0);
    EXPECT_EQ(done.pulled.merged, 0);
    EXPECT_EQ(waitingAt(*ours), QStringList{nadia.id.toString()});
    exchange(*theirs, *ours); // which merges there, and sends what came of it
    EXPECT_EQ(roleOf(*theirs, nadia.id), Role::Reader);
    EXPECT_EQ(roleOf(*ours, nadia.id), Role::Administrator);
    EXPECT_EQ(ours->find<User>(nadia.id).value().name, u"Nadia B."_s);
    for (Desk* first : {ours.get(), theirs.get()}) {
        const Done again = exchange(*first, first == ours.get() ? *theirs : *ours);
        EXPECT_EQ(again.pulled.moved + again.pushed.moved, 0) << "both stand still";
    }
    EXPECT_EQ(refuseHeld(*ours), 1);
    exchange(*ours, *theirs);
    EXPECT_EQ(exchange(*ours, *theirs).comparison.outcome, Comparison::Outcome::Same);
    EXPECT_EQ(roleOf(*theirs, nadia.id), Role::Administrator);
    expectEqual(*ours, *theirs);
}

TEST_F(UserGuard, shouldNotLetAnErasingTakeUsersOut) {
    put(*theirs, u"erasure_key:a"_s, {{u"secret"_s, QString(64, u'a')}});
    ErasureLedger ledger(theirs->database());
    put(*theirs, u"erasure:b"_s,
        {{u"erasing"_s, u"b"_s},
         {u"key"_s, u"a"_s},
         {u"gone"_s, QJsonArray{ledger.digest(nadia.id.toString()), ledger.digest(tom.id.toString())}}});
    exchange(*ours, *theirs);
    EXPECT_TRUE(ours->body(u"erasure:b"_s));
    EXPECT_EQ(usersOf(*ours).size(), 2);
    EXPECT_FALSE(ours->isErased(nadia.id.toString()));
}

TEST_F(UserGuard, shouldLetAPersonKeepWhoAdministers) {
    force(*theirs, nadia.id, reads);
    forceOut(*theirs, tom.id);
    exchange(*ours, *theirs);
    EXPECT_EQ(refuseHeld(*ours), 2);
    EXPECT_TRUE(heldDeletions(*ours).isEmpty());
    exchange(*ours, *theirs);
    EXPECT_EQ(theirs->find<User>(nadia.id).value(), nadia) << "it goes back to where it was changed";
    EXPECT_EQ(theirs->find<User>(tom.id).value(), tom);
    EXPECT_EQ(exchange(*ours, *theirs).comparison.outcome, Comparison::Outcome::Same);
    expectEqual(*ours, *theirs);
    expectSound(*ours);
}

TEST_F(UserGuard, shouldNotLetAPersonAcceptThatNobodyAdministers) {
    force(*theirs, nadia.id, reads);
    forceOut(*theirs, tom.id);
    exchange(*ours, *theirs);
    EXPECT_EQ(refusalOf([&] { acceptHeld(*ours); }), userFault::lastAdministrator);
    EXPECT_EQ(waitingAt(*ours).size(), 2) << "it waits as before";
    EXPECT_EQ(acceptHeld(*ours, {tom.id.toString()}), 1);
    EXPECT_FALSE(ours->find<User>(tom.id));
    User ann = user(u"Ann"_s, Role::Administrator);
    save(*ours, ann);
    EXPECT_EQ(acceptHeld(*ours), 1);
    EXPECT_EQ(roleOf(*ours, nadia.id), Role::Reader);
    exchange(*ours, *theirs);
    EXPECT_EQ(exchange(*ours, *theirs).comparison.outcome, Comparison::Outcome::Same);
    expectEqual(*ours, *theirs);
}

TEST_F(UserGuard, shouldBeDecidedByAdministrators) {
    force(*theirs, nadia.id, reads);
    exchange(*ours, *theirs);
    ours->actAs({u"Tom"_s, Role::Coordinator, tom.id, {}});
    EXPECT_EQ(refusalOf([&] { acceptHeld(*ours); }), nadia.id.toString());
    EXPECT_EQ(refusalOf([&] { refuseHeld(*ours); }), nadia.id.toString());
}

TEST_F(UserGuard, shouldForgetWhatWasPutRightElsewhere) {
    force(*theirs, nadia.id, reads);
    exchange(*ours, *theirs);
    ASSERT_EQ(waitingAt(*ours).size(), 1);
    force(*theirs, nadia.id, administers);
    EXPECT_EQ(exchange(*ours, *theirs).comparison.outcome, Comparison::Outcome::Same);
    EXPECT_TRUE(heldDeletions(*ours).isEmpty());
    expectEqual(*ours, *theirs);
}

TEST_F(UserGuard, shouldNotSettleAConflictIntoADeskWithoutAdministrators) {
    const QString id = nadia.id.toString();
    EXPECT_EQ(refusalOf([&] {
                  QJsonObject body = ours->body(id).value();
                  body.insert(u"role"_s, u"reader"_s);
                  resolveConflict(*ours, id, body);
              }),
              userFault::lastAdministrator);
    EXPECT_EQ(roleOf(*ours, nadia.id), Role::Administrator);
}

TEST_F(UserGuard, shouldKeepAnAdministratorWhoCanOpenThisFile) {
    // Nadia and Tom have passphrases on this PC, Ann on another.
    const KeyCost cheap{64 * 1024, 1};
    auto desk = Desk::create(folder.filePath(u"encrypted"_s), {"words of Nadia", cheap, nadia.id.toString()},
                             u"encrypted"_s, false);
    desk->joinTeam(QString(32, u'a'));
    DeskKeys(*desk, cheap).give(tom.id.toString(), "words of Tom");
    const User ann = user(u"Ann"_s, Role::Administrator);
    save(*theirs, ann);
    ASSERT_EQ(exchange(*desk, *theirs).pulled.held, 0);
    EXPECT_EQ(administratorsOf(*desk).all.size(), 2);
    EXPECT_EQ(administratorsOf(*desk).here, QSet<QString>{nadia.id.toString()});

    force(*theirs, nadia.id, left);
    EXPECT_EQ(exchange(*desk, *theirs).pulled.held, 1) << "Ann could not open this file";
    EXPECT_EQ(actorFor(*desk, nadia.id.toString()).role, Role::Administrator);
    EXPECT_EQ(acceptHeld(*desk), 1) << "a person may say so";
    EXPECT_EQ(refusalOf([&] { actorFor(*desk, nadia.id.toString()); }), nadia.id.toString());

    force(*theirs, nadia.id, {{u"state"_s, u"active"_s}});
    force(*theirs, tom.id, administers);
    EXPECT_EQ(exchange(*desk, *theirs).pulled.held, 0);
    force(*theirs, nadia.id, left);
    EXPECT_EQ(exchange(*desk, *theirs).pulled.held, 0) << "Tom can";
}

} // namespace
} // namespace entraide::replication::THIS_FILE
