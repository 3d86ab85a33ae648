// SPDX-License-Identifier: GPL-3.0-or-later
// What a peer may do here holds whoever calls: this desk brings nothing in that it would refuse when the peer came with
// it.
#include "core/exchange/exchange_fixture.h"
#include "domain/user.h"
#include "exchange/peer.h"
#include "exchange/peer_address.h"
#include "storage/document_store.h"
#include "storage/users.h"

using namespace Qt::StringLiterals;

namespace entraide::exchange::THIS_FILE {
namespace {

class CallingRoles : public testing::Test {
protected:
    CallingRoles() {
        theirs.desk->joinTeam(ours.desk->info().uuid);
        url = theirs.serve();
    }
    PeerAddress address(PeerRole role, const QStringList& databases = {}, PeerKind kind = PeerKind::Desk) const {
        const Peer peer{.id = u"x"_s, .kind = kind, .role = role, .databases = databases};
        return {.url = url, .databases = databases, .as = visitorOf(peer)};
    }
    static UserId addUser(TestDesk& where, const QString& name, Role role) {
        User user;
        user.name = name;
        user.role = role;
        where.desk->write([&](Desk::Writer& writer) { user.id = writer.save(user); });
        return user.id;
    }

    TestDesk ours{u"ours"_s};
    TestDesk theirs{u"theirs"_s};
    QUrl url;
};

TEST_F(CallingRoles, shouldSayAsWhomAPeerIsCalled) {
    const Peer peer{.id = u"x"_s, .kind = PeerKind::Hub, .name = u"Hub"_s, .url = url, .role = PeerRole::Reader};
    const auto as = addressOf(*ours.desk, peer).as;
    ASSERT_TRUE(as);
    EXPECT_EQ(as->role, PeerRole::Reader);
    EXPECT_EQ(as->name, u"Hub"_s);
    EXPECT_FALSE(as->isProgram);
}

TEST_F(CallingRoles, shouldTakeNothingFromAReader) {
    const NoteId here = ours.addNote(u"here"_s);
    const NoteId there = theirs.addNote(u"there"_s);
    const UserId chief = addUser(theirs, u"Eve"_s, Role::Administrator);
    const QStringList before = ours.everything();
    for (int times = 0; times < 2; ++times) {
        const Synced synced = sync(*ours.desk, address(PeerRole::Reader));
        ASSERT_FALSE(synced.error) << synced.error->what();
        EXPECT_TRUE(synced.result.onlyGives);
        EXPECT_EQ(synced.result.received, 0);
        EXPECT_EQ(synced.result.sent, times == 0 ? 1 : 0);
        EXPECT_TRUE(synced.result.differing.isEmpty()) << "what it changed for itself is no fault";
    }
    EXPECT_EQ(ours.everything(), before);
    EXPECT_FALSE(ours.desk->find<User>(chief));
    EXPECT_EQ(theirs.textOf(here), u"here"_s);

    // It edits what it was given: that stays there.
    theirs.editNote(here, [](Note& note) { note.text = u"changed there"_s; });
    ours.editNote(here, [](Note& note) { note.text = u"changed here"_s; });
    ASSERT_FALSE(sync(*ours.desk, address(PeerRole::Reader)).error);
    EXPECT_EQ(ours.textOf(here), u"changed here"_s);
    EXPECT_EQ(ours.desk->documents().leaves(here.toString()).size(), 1);

    const Synced both = sync(*ours.desk, address(PeerRole::Coordinator));
    EXPECT_FALSE(both.result.onlyGives);
    EXPECT_EQ(ours.textOf(there), u"there"_s) << "once it may write";
    EXPECT_TRUE(ours.desk->find<User>(chief));
}

TEST_F(CallingRoles, shouldTakeNothingFromAReaderWhileLive) {
    Replicator replicator(*ours.desk, address(PeerRole::Reader));
    QEventLoop loop;
    bool hasCome = false;
    NoteId there;
    NoteId here;
    QObject::connect(&replicator, &Replicator::caughtUp, &loop, [&] {
        there = theirs.addNote(u"there"_s);
        here = ours.addNote(u"here"_s);
    });
    QObject::connect(theirs.desk.get(), &Desk::changed, &loop, [&] {
        if (theirs.textOf(here) == u"here"_s && !std::exchange(hasCome, true))
            QTimer::singleShot(500, &replicator, &Replicator::cancel);
    });
    QObject::connect(&replicator, &Replicator::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(30'000, &replicator, &Replicator::cancel);
    replicator.startLive();
    loop.exec();
    EXPECT_TRUE(hasCome);
    EXPECT_EQ(ours.textOf(there), u"(missing)"_s);
}

TEST_F(CallingRoles, shouldExchangeNothingOfTheTeamWithAPartner) {
    const NoteId here = ours.addNote(u"here"_s);
    const NoteId there = theirs.addNote(u"there"_s);
    const Synced synced = sync(*ours.desk, address(PeerRole::Partner, {ours.desk->documents().databaseName()}));
    ASSERT_TRUE(synced.error) << "whatever its list names";
    EXPECT_EQ(synced.error->code(), ErrorCode::PeerAnswer);
    EXPECT_EQ(ours.textOf(there), u"(missing)"_s);
    EXPECT_EQ(theirs.textOf(here), u"(missing)"_s);

    const QString uuid(32, u'b');
    const QString shared = ours.desk->makeDatabase(ScopeKind::Partner, uuid).databaseName();
    theirs.desk->makeDatabase(ScopeKind::Partner, uuid);
    theirs.desk->write([&](Desk::Writer&) {
        theirs.desk->documentsOf(shared)->applyIncoming({{u"card:1"_s, false, {}, {{1, u"abc"_s}}}});
    });
    EXPECT_FALSE(sync(*ours.desk, address(PeerRole::Partner, {shared})).error);
    EXPECT_EQ(ours.desk->documentsOf(shared)->documentCount(), 1);
    EXPECT_EQ(ours.textOf(there), u"(missing)"_s);
}

TEST_F(CallingRoles, shouldNotTakeWhoWorksHereFromAProgram) {
    const NoteId there = theirs.addNote(u"there"_s);
    const UserId chief = addUser(theirs, u"Eve"_s, Role::Administrator);
    const Synced synced = sync(*ours.desk, address(PeerRole::Coordinator, {}, PeerKind::Client));
    ASSERT_FALSE(synced.error) << synced.error->what();
    EXPECT_EQ(synced.result.refused, 1);
    EXPECT_EQ(ours.textOf(there), u"there"_s);
    EXPECT_FALSE(ours.desk->find<User>(chief));
    EXPECT_FALSE(hasUsers(*ours.desk));
}

} // namespace
} // namespace entraide::exchange::THIS_FILE
