// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange_fixture.h"
#include "domain/user_agent.h"
#include "replication/peer_writes.h"
#include "storage/queries.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace entraide::exchange::THIS_FILE {

using namespace replication;

namespace {

TEST(Replication, shouldMakeTwoDesksEqual) {
    TestDesk ixelles(u"ixelles"_s);
    TestDesk etterbeek(u"etterbeek"_s);
    for (int i = 0; i < 1200; ++i)
        ixelles.addNote(u"ours %1"_s.arg(i));
    const NoteId theirs = etterbeek.addNote(u"theirs"_s);
    const Synced synced = sync(*ixelles.desk, {etterbeek.serve(), {}});
    ASSERT_FALSE(synced.error) << synced.error->what();
    EXPECT_EQ(synced.result.received, 1);
    EXPECT_EQ(synced.result.sent, 1200);
    EXPECT_EQ(ixelles.textOf(theirs), u"theirs"_s);
    EXPECT_EQ(ixelles.everything(), etterbeek.everything());
    EXPECT_EQ(etterbeek.desk->count(EntityType::Note), 1201) << "what came is in the lists too";
}

TEST(Replication, shouldGoOnFromTheCheckpoint) {
    TestDesk ours(u"ours"_s);
    TestDesk theirs(u"theirs"_s);
    ours.addNote(u"first"_s);
    const QUrl url = theirs.serve();
    ASSERT_FALSE(sync(*ours.desk, {url, {}}).error);
    const Synced nothing = sync(*ours.desk, {url, {}});
    EXPECT_EQ(nothing.result.sent, 0);
    EXPECT_EQ(nothing.result.received, 0);
    ours.addNote(u"second"_s);
    const Synced one = sync(*ours.desk, {url, {}});
    EXPECT_EQ(one.result.sent, 1);
    EXPECT_EQ(ours.everything(), theirs.everything());
}

TEST(Replication, shouldCarryDeletionsOn) {
    TestDesk ours(u"ours"_s);
    TestDesk theirs(u"theirs"_s);
    const NoteId id = ours.addNote(u"to go"_s);
    const QUrl url = theirs.serve();
    ASSERT_FALSE(sync(*ours.desk, {url, {}}).error);
    ASSERT_EQ(theirs.textOf(id), u"to go"_s);
    ours.desk->write([&](Desk::Writer& writer) { writer.remove(id); });
    ASSERT_FALSE(sync(*ours.desk, {url, {}}).error);
    EXPECT_EQ(theirs.textOf(id), u"(missing)"_s);
    EXPECT_EQ(theirs.desk->count(EntityType::Note), 0);
}

TEST(Replication, shouldMergeWhenTheSidesChangedDifferentFields) {
    TestDesk ours(u"ours"_s);
    TestDesk theirs(u"theirs"_s);
    const NoteId id = ours.addNote(u"before"_s);
    const QUrl url = theirs.serve();
    ASSERT_FALSE(sync(*ours.desk, {url, {}}).error);
    ours.editNote(id, [](Note& note) { note.text = u"ours"_s; });
    theirs.editNote(id, [](Note& note) { note.followUp = QDate(2026, 11, 30); });
    const Synced synced = sync(*ours.desk, {url, {}});
    ASSERT_FALSE(synced.error);
    EXPECT_EQ(synced.result.merged, 1);
    EXPECT_TRUE(synced.result.conflicts.isEmpty());
    for (const TestDesk* desk : {&ours, &theirs}) {
        const auto note = desk->desk->find<Note>(id);
        EXPECT_EQ(note->text, u"ours"_s);
        EXPECT_EQ(note->followUp, QDate(2026, 11, 30));
    }
    EXPECT_EQ(ours.everything(), theirs.everything());
}

TEST(Replication, shouldKeepBothVersionsWhenTheSidesChangedTheSameField) {
    TestDesk ours(u"ours"_s);
    TestDesk theirs(u"theirs"_s);
    const NoteId id = ours.addNote(u"before"_s);
    const QUrl url = theirs.serve();
    ASSERT_FALSE(sync(*ours.desk, {url, {}}).error);
    ours.editNote(id, [](Note& note) { note.text = u"ours"_s; });
    theirs.editNote(id, [](Note& note) { note.text = u"theirs"_s; });
    const Synced synced = sync(*ours.desk, {url, {}});
    ASSERT_FALSE(synced.error);
    EXPECT_EQ(synced.result.conflicts, QStringList{id.toString()});
    EXPECT_EQ(ours.textOf(id), theirs.textOf(id)) << "both show the same winner";
    EXPECT_EQ(ours.everything(), theirs.everything());
    QStringList kept;
    for (const auto& leaf : theirs.desk->documents().leaves(id.toString()))
        kept.append(leaf.body.value("text"_L1).toString());
    kept.sort();
    EXPECT_EQ(kept, (QStringList{u"ours"_s, u"theirs"_s}));
    EXPECT_EQ(ours.desk->queries().conflicts(), QStringList{id.toString()});
}

TEST(Replication, shouldNotConflictWhenBothMadeTheSameEdit) {
    TestDesk ours(u"ours"_s);
    TestDesk theirs(u"theirs"_s);
    const NoteId id = ours.addNote(u"before"_s);
    const QUrl url = theirs.serve();
    ASSERT_FALSE(sync(*ours.desk, {url, {}}).error);
    for (TestDesk* desk : {&ours, &theirs})
        desk->editNote(id, [](Note& note) { note.text = u"after"_s; });
    const Synced synced = sync(*ours.desk, {url, {}});
    EXPECT_TRUE(synced.result.conflicts.isEmpty());
    EXPECT_EQ(synced.result.sent + synced.result.received, 0);
}

TEST(Replication, shouldAskForTheToken) {
    TestDesk ours(u"ours"_s);
    TestDesk theirs(u"theirs"_s);
    ours.addNote(u"secret"_s);
    const QUrl url = theirs.serve("right token");
    const Synced refused = sync(*ours.desk, {url, "wrong token"});
    ASSERT_TRUE(refused.error);
    EXPECT_EQ(refused.error->code(), ErrorCode::Unauthorised);
    EXPECT_EQ(theirs.desk->documents().documentCount(), 0);
    EXPECT_FALSE(sync(*ours.desk, {url, "right token"}).error);
    EXPECT_EQ(theirs.desk->documents().documentCount(), 1);
}

/// CouchDB 3 lists its databases to administrators only, and a desk's user is none.
TEST(Replication, shouldAskAHubForEachDatabaseWhenItGivesNoList) {
    TestDesk ours(u"ours"_s);
    TestDesk theirs(u"theirs"_s);
    const QString team(32, u'a');
    ours.desk->joinTeam(team);
    theirs.desk->joinTeam(team);
    ours.desk->makeDatabase(ScopeKind::Partner, QString(32, u'b')); // there, and for others
    ours.desk->makeDatabase(ScopeKind::Board, QString(32, u'c'));   // not there
    ours.desk->write([&](Desk::Writer& writer) { writer.putBody(u"memo:1"_s, {{u"n"_s, 1}}); });
    Service service(*theirs.desk, AccessToken::open());
    bool lists = false;
    bool opens = true;
    HttpServer hub(
        [&](const HttpRequest& request) -> HttpReply {
            const QString name = request.path.value(0);
            if (name == "_all_dbs"_L1 && !lists)
                return {.status = 401, .body = R"({"error":"unauthorized","reason":"You are not a server admin."})"};
            if (name.startsWith(u"partner-") || (name.startsWith(u"team-") && !opens))
                return {.status = 403,
                        .body = R"({"error":"forbidden","reason":"You are not allowed to access this db."})"};
            return service.handle(request);
        },
        [&] { return service.changeCounter(); });
    hub.listen(QHostAddress::LocalHost, 0);
    const PeerAddress address{QUrl(u"http://127.0.0.1:%1"_s.arg(hub.port())), {}};
    const Synced synced = sync(*ours.desk, address);
    ASSERT_FALSE(synced.error) << synced.error->what();
    EXPECT_EQ(synced.result.databases, QStringList{u"team-"_s + team});
    EXPECT_EQ(synced.result.sent, 1);
    EXPECT_TRUE(theirs.desk->documents().winningBody(u"memo:1"_s));
    opens = false;
    const Synced refused = sync(*ours.desk, address);
    ASSERT_TRUE(refused.error);
    EXPECT_EQ(refused.error->code(), ErrorCode::Unauthorised);
}

TEST(Replication, shouldFollowADatabaseThatBothGetMeanwhile) {
    TestDesk ours(u"ours"_s);
    TestDesk theirs(u"theirs"_s);
    theirs.desk->joinTeam(ours.desk->info().uuid);
    const QString name = u"partner-"_s + QString(32, u'b');
    ClientLimits limits;
    limits.lookAgainMilliseconds = 30;
    Replicator replicator(*ours.desk, {theirs.serve(), {}}, limits);
    QEventLoop loop;
    bool hasBegun = false;
    QObject::connect(&replicator, &Replicator::caughtUp, &loop, [&] {
        if (std::exchange(hasBegun, true))
            return;
        for (const TestDesk* one : {&ours, &theirs})
            one->desk->makeDatabase(ScopeKind::Partner, QString(32, u'b'));
        theirs.desk->write([&](Desk::Writer&) {
            theirs.desk->documentsOf(name)->applyIncoming({{u"card:1"_s, false, {}, {{1, u"abc"_s}}}});
        });
    });
    bool came = false;
    QObject::connect(ours.desk.get(), &Desk::changed, &loop, [&] {
        const DocumentStore* store = ours.desk->documentsOf(name);
        if (store && store->documentCount() == 1 && !std::exchange(came, true))
            QTimer::singleShot(0, &replicator, &Replicator::cancel);
    });
    QObject::connect(&replicator, &Replicator::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(30'000, &replicator, &Replicator::cancel);
    replicator.startLive();
    loop.exec();
    EXPECT_TRUE(came);
}

TEST(Replication, shouldSendAlongWhatIsPutRightWhenAllIsPulled) {
    TestDesk ours(u"ours"_s);
    TestDesk theirs(u"theirs"_s);
    theirs.desk->joinTeam(ours.desk->info().uuid);
    const auto put = [](TestDesk& desk, const QString& id) {
        desk.desk->write([&](Desk::Writer& writer) { writer.putBody(id, {{"n"_L1, 1}}); });
    };
    const auto has = [](const TestDesk& desk, const QString& id) {
        return desk.desk->documents().winningBody(id).has_value();
    };
    put(theirs, u"memo:theirs"_s);
    Replicator replicator(*ours.desk, {theirs.serve(), {}});
    QEventLoop loop;
    int pulled = 0;
    QObject::connect(&replicator, &Replicator::pulled, &loop, [&] {
        if (++pulled == 1) {
            EXPECT_TRUE(has(ours, u"memo:theirs"_s)) << "all of it is here";
            put(ours, u"memo:right"_s);
        } else if (has(ours, u"memo:later"_s) && !has(ours, u"memo:again"_s)) {
            put(ours, u"memo:again"_s); // of what came while live
        }
    });
    QObject::connect(&replicator, &Replicator::caughtUp, &loop, [&] {
        EXPECT_EQ(pulled, 1);
        EXPECT_TRUE(has(theirs, u"memo:right"_s)) << "in the same exchange";
        put(theirs, u"memo:later"_s);
    });
    QObject::connect(theirs.desk.get(), &Desk::changed, &loop, [&] {
        if (has(theirs, u"memo:again"_s))
            QTimer::singleShot(0, &replicator, &Replicator::cancel);
    });
    QObject::connect(&replicator, &Replicator::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(30'000, &replicator, &Replicator::cancel);
    replicator.startLive();
    loop.exec();
    EXPECT_TRUE(has(theirs, u"memo:again"_s));
}

TEST(Replication, shouldKeepWhatAnotherVersionKnows) {
    TestDesk ours(u"ours"_s);
    TestDesk theirs(u"theirs"_s);
    DocumentStore::Incoming newer{
        .id = u"hovercraft:1/%2F🙂"_s, .deleted = false, .body = {{"eels"_L1, 7}}, .ancestry = {{1, u"abc"_s}}};
    DocumentStore::Incoming note{.id = u"note:x"_s,
                                 .deleted = false,
                                 .body = {{"text"_L1, "t"_L1}, {"colour"_L1, "red"_L1}},
                                 .ancestry = {{1, u"abd"_s}}};
    applyFromPeer(*ours.desk, {newer, note});
    ASSERT_FALSE(sync(*ours.desk, {theirs.serve(), {}}).error);
    EXPECT_EQ(ours.everything(), theirs.everything());
    theirs.editNote(*NoteId::fromString(u"note:x"_s), [](Note& edited) { edited.text = u"u"_s; });
    EXPECT_EQ(theirs.desk->body(u"note:x"_s)->value("colour"_L1).toString(), u"red"_s);
}

/// A peer that answers each connection with given bytes, then hangs up or stays silent.
class StrangePeer {
public:
    StrangePeer(QByteArray answer, bool hangUp) {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, answer, hangUp] {
            while (QTcpSocket* socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer, hangUp] {
                    m_heard += socket->readAll();
                    socket->write(answer);
                    if (hangUp)
                        socket->disconnectFromHost();
                });
            }
        });
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort())); }
    const QByteArray& heard() const { return m_heard; }

private:
    QTcpServer m_server;
    QByteArray m_heard;
};

QByteArray ok(const QByteArray& body) {
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

struct StrangeCase {
    const char* name;
    QByteArray answer;
    bool hangUp;
    ErrorCode code;
};

class StrangePeers : public testing::TestWithParam<StrangeCase> {};

TEST_P(StrangePeers, shouldBeAnErrorAndLeaveTheDeskAsItWas) {
    TestDesk ours(u"ours"_s);
    ours.addNote(u"kept"_s);
    const QStringList before = ours.everything();
    const StrangePeer peer(GetParam().answer, GetParam().hangUp);
    const Synced synced = sync(*ours.desk, {peer.url(), {}}, {.timeoutMilliseconds = 500, .replyBytes = 100'000});
    ASSERT_TRUE(synced.error);
    EXPECT_EQ(synced.error->code(), GetParam().code) << synced.error->what();
    EXPECT_EQ(ours.everything(), before);
    EXPECT_TRUE(peer.heard().toLower().contains("user-agent: " + userAgent().toLower().toUtf8() + "\r\n"))
        << peer.heard().constData();
}

const StrangeCase strangeCases[] = {
    {"hangsUpAtOnce", "", true, ErrorCode::Network},
    {"saysNothing", "", false, ErrorCode::Network},
    {"speaksNonsense", "\x16\x03\x01 what is this\r\n\r\n", true, ErrorCode::Network},
    {"hangsUpMidway", "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n[\"team-", true, ErrorCode::Network},
    {"noJson", ok("<html>hello</html>"), true, ErrorCode::PeerAnswer},
    {"wrongType", ok("{\"a\":1}"), true, ErrorCode::PeerAnswer},
    {"numbers", ok("[1,2,3]"), true, ErrorCode::PeerAnswer},
    {"brokenJson", ok("[\"team-x\""), true, ErrorCode::PeerAnswer},
    {"listForEverything", ok("[\"team-x\"]"), true, ErrorCode::PeerAnswer},
    {"teapot", "HTTP/1.1 418 no\r\nContent-Length: 2\r\n\r\n{}", true, ErrorCode::PeerAnswer},
    {"elsewhere", "HTTP/1.1 302 F\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n", true,
     ErrorCode::PeerAnswer},
    {"tooLarge", ok("\"" + QByteArray(300'000, 'x') + "\""), false, ErrorCode::PeerAnswer},
};

INSTANTIATE_TEST_SUITE_P(All, StrangePeers, testing::ValuesIn(strangeCases),
                         [](const auto& info) { return info.param.name; });

TEST(Replication, shouldSayThatNobodyIsThere) {
    TestDesk ours(u"ours"_s);
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost);
    const quint16 port = closed.serverPort();
    closed.close();
    const Synced synced = sync(*ours.desk, {QUrl(u"http://127.0.0.1:%1"_s.arg(port)), {}});
    ASSERT_TRUE(synced.error);
    EXPECT_EQ(synced.error->code(), ErrorCode::Network);
}

TEST(Server, shouldSayThatThePortIsInUse) {
    TestDesk ours(u"ours"_s);
    ours.serve();
    TestDesk other(u"other"_s);
    other.serve();
    HttpServer server([](const HttpRequest&) { return HttpReply{}; }, [] { return 0; });
    try {
        server.listen(QHostAddress::LocalHost, ours.server().port());
        FAIL() << "the port was free";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::PortInUse);
    }
}

/// Sends raw bytes to a served desk and gives all it answers until it hangs up, or 300 ms of silence.
QByteArray talk(const QUrl& url, const QByteArray& bytes) {
    QTcpSocket socket;
    QByteArray answer;
    QEventLoop loop;
    QTimer silence;
    silence.setSingleShot(true);
    silence.setInterval(300);
    QObject::connect(&silence, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QTcpSocket::readyRead, &loop, [&] {
        answer += socket.readAll();
        silence.start();
    });
    QObject::connect(&socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QTcpSocket::connected, &loop, [&] { socket.write(bytes); });
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    silence.start();
    loop.exec();
    return answer;
}

TEST(Server, shouldShutTheDoorToWhatMayNotPass) {
    TestDesk ours(u"ours"_s);
    const QUrl url = ours.serve();
    EXPECT_TRUE(talk(url, "GET / HTTP/1.1\r\nHost: a\r\n\r\n").startsWith("HTTP/1.1 200"));
    EXPECT_TRUE(
        talk(url, "POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n").startsWith("HTTP/1.1 400"));
    EXPECT_TRUE(talk(url, "POST /x HTTP/1.1\r\nContent-Length: 1000000000\r\n\r\n").startsWith("HTTP/1.1 413"));
    EXPECT_TRUE(talk(url, "GET / HTTP/1.1\r\nA: " + QByteArray(60'000, 'x') + "\r\n\r\n").startsWith("HTTP/1.1 431"));
    EXPECT_TRUE(talk(url, "nonsense\r\n\r\n").startsWith("HTTP/1.1 400"));
    EXPECT_TRUE(talk(url, "GET / HTTP/1.1\r\nHost: a\r\n\r\n").startsWith("HTTP/1.1 200")) << "and still serves";
}

TEST(Server, shouldEndAConnectionThatDawdles) {
    TestDesk ours(u"ours"_s);
    DoorLimits limits;
    limits.headerMilliseconds = 100;
    const QUrl url = ours.serve({}, limits);
    QTcpSocket socket;
    QEventLoop loop;
    bool ended = false;
    QObject::connect(&socket, &QTcpSocket::disconnected, &loop, [&] {
        ended = true;
        loop.quit();
    });
    QObject::connect(&socket, &QTcpSocket::connected, &loop, [&] { socket.write("GET / HT"); });
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    loop.exec();
    EXPECT_TRUE(ended);
}

TEST(Server, shouldAnswerALongPollWhenSomethingChanges) {
    TestDesk ours(u"ours"_s);
    const QUrl url = ours.serve();
    QTcpSocket socket;
    QByteArray answer;
    QEventLoop loop;
    const QByteArray path = "/" + ours.service().databaseName().toUtf8() + "/_changes?feed=longpoll&since=now";
    QObject::connect(&socket, &QTcpSocket::connected, &loop, [&] {
        socket.write("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
        QTimer::singleShot(100, &loop, [&] {
            EXPECT_TRUE(answer.isEmpty()) << "nothing to say yet";
            ours.addNote(u"news"_s);
        });
    });
    QObject::connect(&socket, &QTcpSocket::readyRead, &loop, [&] {
        answer += socket.readAll();
        if (answer.contains("last_seq"))
            loop.quit();
    });
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    loop.exec();
    EXPECT_TRUE(answer.contains("\"id\":\"note:")) << answer.constData();
}

} // namespace
} // namespace entraide::exchange::THIS_FILE
