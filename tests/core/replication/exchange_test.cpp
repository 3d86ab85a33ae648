// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replication/replication_fixture.h"
#include "replication/back_off.h"
#include "replication/checkpoint.h"
#include "replication/exchange.h"
#include "replication/peer_state.h"
#include "storage/database.h"

#include <QEventLoop>
#include <QFile>
#include <QTimer>

namespace entraide::replication::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class Exchanges : public ReplicationTest {
protected:
    static Task<bool> followed(Exchange& exchange) {
        co_await exchange.run();
        co_return co_await exchange.follow();
    }
    std::unique_ptr<Desk> ours = newDesk(u"ours"_s);
    std::unique_ptr<Desk> theirs = newDesk(u"theirs"_s);
};

TEST_F(Exchanges, shouldCoverAllDatabasesThatBothHave) {
    const QString shared(32, u'b');
    ours->makeDatabase(ScopeKind::Partner, shared);
    theirs->makeDatabase(ScopeKind::Partner, shared);
    ours->makeDatabase(ScopeKind::Board, QString(32, u'c'));
    ours->write([&](Desk::Writer&) {
        ours->documentsOf(u"partner-"_s + shared)->applyIncoming({{u"card:1"_s, false, {}, {{1, u"abc"_s}}}});
    });
    const Done done = exchange(*ours, *theirs);
    EXPECT_EQ(done.databases, (QStringList{u"team-"_s + QString(32, u'a'), u"partner-"_s + shared}));
    EXPECT_EQ(theirs->documentsOf(u"partner-"_s + shared)->documentCount(), 1);
}

TEST_F(Exchanges, shouldCompareAndSayWhatDiffers) {
    putMany(*ours, 3);
    EXPECT_EQ(exchange(*ours, *theirs).comparison.outcome, Comparison::Outcome::Same);
    QMap<QString, TypeDigest> mine{{u"person"_s, {1, "x"}}, {u"note"_s, {1, "y"}}};
    QMap<QString, TypeDigest> other{{u"person"_s, {1, "z"}}, {u"note"_s, {1, "y"}}, {u"match"_s, {2, "w"}}};
    EXPECT_EQ(compareTypes(mine, other).types, (QStringList{u"match"_s, u"person"_s}));
    EXPECT_EQ(compareTypes(mine, mine).outcome, Comparison::Outcome::Same);
}

TEST_F(Exchanges, shouldReadNothingTwice) {
    putMany(*ours, 1200);
    EXPECT_EQ(exchange(*ours, *theirs).pushed.moved, 1200);
    const Done again = exchange(*ours, *theirs);
    EXPECT_EQ(again.pushed.moved + again.pulled.moved, 0);
}

TEST_F(Exchanges, shouldBecomeTwoWhenOneFileWasCopied) {
    putMany(*ours, 5);
    exchange(*ours, *theirs);
    const QString copied = folder.filePath(u"copied"_s);
    ours->database().execute("VACUUM INTO '" + copied.toStdString() + "'");
    auto copy = Desk::open(copied, {});
    ASSERT_EQ(copy->info().replica, ours->info().replica);
    put(*ours, memo(10), {{u"n"_s, 10}});
    put(*copy, memo(11), {{u"n"_s, 11}});
    exchange(*copy, *ours);
    EXPECT_NE(copy->info().replica, ours->info().replica);
    exchange(*copy, *theirs);
    exchange(*ours, *theirs);
    for (Desk* desk : {ours.get(), theirs.get(), copy.get()})
        EXPECT_EQ(live(*desk), 7);
    expectEqual(*ours, *copy);
    expectEqual(*ours, *theirs);
}

TEST_F(Exchanges, shouldGoOnAfterABackupWasPutBack) {
    putMany(*ours, 5);
    exchange(*ours, *theirs);
    const QString backup = folder.filePath(u"backup"_s);
    theirs->database().execute("VACUUM INTO '" + backup.toStdString() + "'");
    put(*ours, memo(10), {{u"n"_s, 10}});
    exchange(*ours, *theirs);
    ASSERT_EQ(live(*theirs), 6);
    theirs = Desk::open(backup, {}); // has forgotten the last exchange; our checkpoint says it has all
    ASSERT_EQ(live(*theirs), 5);
    exchange(*ours, *theirs);
    EXPECT_EQ(live(*theirs), 6);
    put(*theirs, memo(11), {{u"n"_s, 11}}); // at a sequence that was another change before
    exchange(*ours, *theirs);
    EXPECT_EQ(live(*ours), 7);
    expectEqual(*ours, *theirs);
}

TEST_F(Exchanges, shouldCarryEachChangeBothWaysWhileLive) {
    DeskPeer peer(*theirs, u"ours"_s);
    Exchange exchange(*ours, peer);
    QEventLoop loop;
    exchange.onCaughtUp = [&] {
        put(*theirs, u"memo:there"_s, {{u"n"_s, 1}});
        put(*ours, u"memo:here"_s, {{u"n"_s, 2}});
    };
    const auto look = [&] {
        if (ours->body(u"memo:there"_s) && theirs->body(u"memo:here"_s))
            loop.quit();
    };
    QObject::connect(ours.get(), &Desk::changed, &loop, look, Qt::QueuedConnection);
    QObject::connect(theirs.get(), &Desk::changed, &loop, look, Qt::QueuedConnection);
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    Task<bool> live = followed(exchange);
    live.start();
    loop.exec();
    EXPECT_TRUE(ours->body(u"memo:there"_s));
    EXPECT_TRUE(theirs->body(u"memo:here"_s));
    EXPECT_FALSE(live.isDone());
    exchange.cancel();
    QTimer ear;
    QObject::connect(&ear, &QTimer::timeout, &loop, [&] {
        if (live.isDone())
            loop.quit();
    });
    ear.start(1);
    loop.exec();
    EXPECT_THROW(live.take(), Error);
}

TEST_F(Exchanges, shouldBeginAnewWhenBothHaveAnotherDatabase) {
    DeskPeer peer(*theirs, u"ours"_s);
    Exchange exchange(*ours, peer);
    peer.patienceOfTest.lookAgain = 10;
    QEventLoop loop;
    exchange.onCaughtUp = [&] { ours->makeDatabase(ScopeKind::Board, QString(32, u'c')); };
    QTimer::singleShot(100, &loop, [&] { theirs->makeDatabase(ScopeKind::Board, QString(32, u'c')); });
    Task<bool> live = followed(exchange);
    live.start();
    QTimer ear;
    bool waited = false; // with the one that only this side had
    QObject::connect(&ear, &QTimer::timeout, &loop, [&] {
        if (live.isDone())
            loop.quit();
        else
            waited = waited || ours->databases().size() == 2;
    });
    ear.start(5);
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    loop.exec();
    ASSERT_TRUE(live.isDone());
    EXPECT_TRUE(waited);
    EXPECT_TRUE(live.take()) << "no fault";
    EXPECT_EQ(this->exchange(*ours, *theirs).databases.size(), 2);
}

TEST_F(Exchanges, shouldNotTakeAnotherTeamForThePcOfOnes) {
    theirs->joinTeam(QString(32, u'd'));
    DeskPeer peer(*theirs, u"ours"_s);
    peer.isOfTeam = true;
    Exchange strict(*ours, peer);
    Task<bool> look = strict.look();
    look.start();
    EXPECT_THROW(look.take(), Error);
    peer.isOfTeam = false;
    Exchange joining(*ours, peer);
    Task<bool> joined = joining.look();
    joined.start();
    EXPECT_TRUE(joined.take());
    EXPECT_EQ(joining.lines().front()->other->database(), u"team-"_s + QString(32, u'd'));
}

TEST(BackOff, shouldDoubleUpToFiveMinutes) {
    EXPECT_EQ(backOffSeconds(1, 0), 1);
    EXPECT_EQ(backOffSeconds(3, 1), 4);
    EXPECT_EQ(backOffSeconds(3, 0), 2);
    EXPECT_EQ(backOffSeconds(9, 1), 256);
    EXPECT_EQ(backOffSeconds(10, 1), 300);
    EXPECT_EQ(backOffSeconds(1000, 1), 300);
    EXPECT_EQ(backOffSeconds(1000, 0), 150);
}

TEST(Checkpoints, shouldGoOnOnlyFromWhatBothRemember) {
    const auto document = [](QList<std::pair<QString, QJsonValue>> entries) {
        QJsonArray history;
        for (const auto& [session, sequence] : entries)
            history.append(QJsonObject{{u"session_id"_s, session}, {u"recorded_seq"_s, sequence}});
        return QJsonObject{{u"history"_s, history}};
    };
    const auto newest = [](const QJsonArray& common) {
        return common.first().toObject().value(u"recorded_seq"_s).toString();
    };
    const QJsonObject one = document({{u"c"_s, u"30"_s}, {u"b"_s, u"20"_s}, {u"a"_s, u"10"_s}});
    EXPECT_EQ(newest(commonHistory(one, one)), u"30"_s);
    EXPECT_EQ(newest(commonHistory(one, document({{u"b"_s, u"20"_s}, {u"a"_s, u"10"_s}}))), u"20"_s);
    EXPECT_EQ(newest(commonHistory(one, document({{u"c"_s, u"31"_s}, {u"a"_s, 10}}))), u"10"_s)
        << "the same session with another sequence is not the same";
    EXPECT_TRUE(commonHistory(one, document({{u"x"_s, u"30"_s}})).isEmpty());
    EXPECT_TRUE(commonHistory(one, {}).isEmpty());
    EXPECT_TRUE(commonHistory(document({{{}, {}}}), document({{{}, {}}})).isEmpty());
}

TEST_F(Exchanges, shouldRememberHowItStandsWithAPeer) {
    putMany(*ours, 3);
    PeerState state;
    EXPECT_EQ(peerState(*ours, u"hub"_s), state);
    state.failures = 4;
    state.nextTry = QDateTime::currentDateTimeUtc();
    state.nextTry = state.nextTry.addMSecs(-state.nextTry.time().msec());
    state.lastFault = 3;
    state.databases[ours->documents().databaseName()] = {.sentUpTo = 1, .toReceive = 7, .differs = true};
    savePeerState(*ours, u"hub"_s, state);
    const PeerState read = peerState(*ours, u"hub"_s);
    EXPECT_EQ(read.failures, 4);
    EXPECT_EQ(read.nextTry, state.nextTry);
    EXPECT_EQ(read.databases, state.databases);
    EXPECT_EQ(pendingToSend(*ours, read), 2);
    forgetPeerState(*ours, u"hub"_s);
    EXPECT_EQ(peerState(*ours, u"hub"_s), PeerState());
}

} // namespace
} // namespace entraide::replication::THIS_FILE
