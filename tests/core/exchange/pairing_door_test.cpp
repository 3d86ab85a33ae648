// SPDX-License-Identifier: GPL-3.0-or-later
// Two desks that are paired over real connections on loopback.
#include "core/exchange/exchange_fixture.h"
#include "exchange/pairing_door.h"
#include "exchange/peer_book.h"
#include "exchange/revocations.h"
#include "storage/document_store.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace entraide::exchange::THIS_FILE {
namespace {

class PairingDoorTest : public testing::Test {
protected:
    void open(PairingAs as = PairingAs::Team, PairingLimits limits = {}) {
        const QString uuid = as == PairingAs::Team ? host.desk->documents().databaseUuid() : newDatabaseUuid();
        door = std::make_unique<PairingDoor>(
            *host.desk, Pairing::Own{.name = u"Host"_s, .doorPort = 7000, .as = as, .uuid = uuid}, limits);
        QObject::connect(door.get(), &PairingDoor::compare, &receiver, [this](const QString& words, const QString&) {
            hostWords = words;
            look();
        });
        QObject::connect(door.get(), &PairingDoor::attemptFailed, &receiver, [this](PairingFault fault) {
            failures.append(fault);
            look();
        });
        QObject::connect(door.get(), &PairingDoor::finished, &receiver,
                         [this](const std::optional<PairingFault>& fault, const QString&) {
                             hostDone = true;
                             hostFault = fault;
                             look();
                         });
        door->open(QHostAddress::LocalHost, 0);
    }
    void call(Desk& desk) {
        channel.reset(callForPairing(desk, u"127.0.0.1"_s, door->serverPort(), {.name = u"Guest"_s, .doorPort = 7001}));
        guestDone = false;
        guestFault.reset();
        QObject::connect(channel.get(), &PairingChannel::compare, &receiver,
                         [this](const QString& words, const QString&) {
                             guestWords = words;
                             look();
                         });
        QObject::connect(channel.get(), &PairingChannel::finished, &receiver,
                         [this](const std::optional<PairingFault>& fault, const QString&) {
                             guestDone = true;
                             guestFault = fault;
                             look();
                         });
    }
    void look() {
        if (until && until())
            loop.quit();
    }
    bool waitFor(std::function<bool()> condition) {
        until = std::move(condition);
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        if (!until())
            loop.exec();
        const bool good = until();
        until = {};
        return good;
    }
    bool bothSeeWords() {
        return waitFor([this] { return !hostWords.isEmpty() && !guestWords.isEmpty(); });
    }
    bool bothEnd() {
        return waitFor([this] { return hostDone && guestDone; });
    }

    TestDesk host{u"host"_s};
    TestDesk guest{u"guest"_s};
    QObject receiver;
    QEventLoop loop;
    std::function<bool()> until;
    std::unique_ptr<PairingDoor> door;
    std::unique_ptr<PairingChannel> channel;
    QString hostWords;
    QString guestWords;
    QList<PairingFault> failures;
    bool hostDone = false;
    bool guestDone = false;
    std::optional<PairingFault> hostFault;
    std::optional<PairingFault> guestFault;
};

TEST_F(PairingDoorTest, shouldMakeAnotherPcAReplicaOfTheTeam) {
    open();
    call(*guest.desk);
    ASSERT_TRUE(bothSeeWords());
    EXPECT_EQ(hostWords, guestWords);
    door->channel()->confirm();
    channel->confirm();
    ASSERT_TRUE(bothEnd());
    EXPECT_FALSE(hostFault);
    EXPECT_FALSE(guestFault);
    EXPECT_EQ(guest.desk->documents().databaseName(), host.desk->documents().databaseName());
    const Peer atHost = PeerBook(*host.desk).peers().value(0);
    const Peer atGuest = PeerBook(*guest.desk).peers().value(0);
    EXPECT_EQ(atHost.kind, PeerKind::Desk);
    EXPECT_EQ(atHost.name, u"Guest"_s);
    EXPECT_EQ(atHost.role, PeerRole::Coordinator);
    EXPECT_EQ(atHost.certificate, Identity::of(*guest.desk).fingerprint());
    EXPECT_EQ(atHost.url, QUrl(u"https://127.0.0.1:7001"_s));
    EXPECT_EQ(atGuest.certificate, Identity::of(*host.desk).fingerprint());
    EXPECT_EQ(atGuest.url, QUrl(u"https://127.0.0.1:7000"_s));
}

TEST_F(PairingDoorTest, shouldGiveTwoAssociationsADatabaseBetweenThem) {
    open(PairingAs::Partner);
    const QString team = guest.desk->documents().databaseName();
    call(*guest.desk);
    ASSERT_TRUE(bothSeeWords());
    channel->confirm();
    door->channel()->confirm();
    ASSERT_TRUE(bothEnd());
    EXPECT_FALSE(hostFault);
    EXPECT_EQ(guest.desk->documents().databaseName(), team) << "each keeps its own team";
    const Peer atHost = PeerBook(*host.desk).peers().value(0);
    EXPECT_EQ(atHost.role, PeerRole::Partner);
    ASSERT_EQ(atHost.databases.size(), 1);
    EXPECT_EQ(PeerBook(*guest.desk).peers().value(0).databases, atHost.databases);
    for (const TestDesk* one : {&host, &guest}) {
        EXPECT_TRUE(one->desk->documentsOf(atHost.databases.first()));
        const QString id = u"partner:"_s + atHost.databases.first().section(u'-', 1);
        const auto body = one->desk->documents().winningBody(id);
        ASSERT_TRUE(body);
        EXPECT_EQ(body->value("name"_L1).toString(), one == &host ? u"Guest"_s : u"Host"_s);
    }
}

TEST_F(PairingDoorTest, shouldStoreNothingWhenOnePersonSaysNo) {
    open();
    const QString team = guest.desk->documents().databaseName();
    call(*guest.desk);
    ASSERT_TRUE(bothSeeWords());
    door->channel()->confirm();
    channel->refuse();
    ASSERT_TRUE(waitFor([this] { return guestDone && failures.size() == 1; }));
    EXPECT_EQ(guestFault, PairingFault::RefusedHere);
    EXPECT_EQ(failures.first(), PairingFault::RefusedThere);
    EXPECT_TRUE(PeerBook(*host.desk).peers().isEmpty());
    EXPECT_TRUE(PeerBook(*guest.desk).peers().isEmpty());
    EXPECT_EQ(guest.desk->documents().databaseName(), team);
}

TEST_F(PairingDoorTest, shouldShutAfterThreeCallersOrWhenTimeIsOver) {
    open();
    for (int caller = 0; caller < 3; ++caller) {
        hostWords.clear();
        guestWords.clear();
        call(*guest.desk);
        ASSERT_TRUE(bothSeeWords());
        channel->refuse();
        ASSERT_TRUE(waitFor([&] { return guestDone && (failures.size() == caller + 1 || hostDone); }));
    }
    EXPECT_TRUE(hostDone);
    EXPECT_EQ(failures.size(), 2);
    EXPECT_FALSE(door->isListening());
    hostDone = false;
    open(PairingAs::Team, {.openMilliseconds = 1});
    ASSERT_TRUE(waitFor([this] { return hostDone; }));
    EXPECT_EQ(hostFault, PairingFault::TimedOut);
    EXPECT_FALSE(door->isListening());
}

TEST_F(PairingDoorTest, shouldTurnAwayASecondCallerMeanwhile) {
    open();
    call(*guest.desk);
    ASSERT_TRUE(bothSeeWords());
    TestDesk third(u"third"_s);
    const std::unique_ptr<PairingChannel> late(
        callForPairing(*third.desk, u"127.0.0.1"_s, door->serverPort(), {.name = u"Third"_s}));
    std::optional<PairingFault> fault;
    QObject::connect(late.get(), &PairingChannel::finished, &receiver,
                     [&](const std::optional<PairingFault>& one, const QString&) {
                         fault = one;
                         look();
                     });
    ASSERT_TRUE(waitFor([&] { return fault.has_value(); }));
    EXPECT_EQ(fault, PairingFault::Lost);
    door->channel()->confirm();
    channel->confirm();
    ASSERT_TRUE(bothEnd());
    EXPECT_FALSE(hostFault) << "the first is not disturbed";
    EXPECT_EQ(PeerBook(*host.desk).peers().size(), 1);
}

TEST_F(PairingDoorTest, shouldNotPairARevokedDeskAgain) {
    revoke(*host.desk, Identity::of(*guest.desk).fingerprint(), u"Guest"_s);
    open();
    call(*guest.desk);
    ASSERT_TRUE(waitFor([this] { return guestDone && !failures.isEmpty(); }));
    EXPECT_EQ(failures.first(), PairingFault::Revoked);
    EXPECT_TRUE(hostWords.isEmpty());
}

TEST_F(PairingDoorTest, shouldRefuseWhatIsNoPairing) {
    open(PairingAs::Team, {.answerMilliseconds = 2000, .attempts = 100});
    const QByteArray tooLong = QByteArray::fromHex("00ffffff") + QByteArray(5000, ' ');
    const QByteArray empty = QByteArray::fromHex("00000000");
    const QByteArray noJson = QByteArray::fromHex("00000004") + "nope";
    for (const QByteArray& bytes : {tooLong, empty, noJson}) {
        QSslSocket socket;
        QSslConfiguration configuration = Identity::of(*guest.desk).tls();
        configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
        socket.setSslConfiguration(configuration);
        QObject::connect(&socket, &QSslSocket::encrypted, &receiver, [&] { socket.write(bytes); });
        socket.connectToHostEncrypted(u"127.0.0.1"_s, door->serverPort());
        const qsizetype before = failures.size();
        ASSERT_TRUE(waitFor([&] { return failures.size() > before; })) << bytes.left(8).toHex().constData();
        EXPECT_EQ(failures.last(), PairingFault::NotTheProtocol);
    }
    QTcpSocket plain;
    plain.connectToHost(QHostAddress::LocalHost, door->serverPort());
    QObject::connect(&plain, &QTcpSocket::connected, &receiver, [&] { plain.write("GET / HTTP/1.1\r\n\r\n"); });
    const qsizetype before = failures.size();
    ASSERT_TRUE(waitFor([&] { return failures.size() > before; }));
    QSslSocket nobody; // no certificate
    QSslConfiguration configuration;
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    nobody.setSslConfiguration(configuration);
    nobody.connectToHostEncrypted(u"127.0.0.1"_s, door->serverPort());
    ASSERT_TRUE(waitFor([&] { return failures.size() > before + 1; }));
    EXPECT_TRUE(hostWords.isEmpty());
    EXPECT_TRUE(PeerBook(*host.desk).peers().isEmpty());
}

TEST_F(PairingDoorTest, shouldTakeBackWhatTheOtherCouldNotStore) {
    open(PairingAs::Partner);
    call(*guest.desk);
    ASSERT_TRUE(bothSeeWords());
    // The caller's file refuses at the last moment: the desk was revoked there meanwhile.
    revoke(*guest.desk, Identity::of(*host.desk).fingerprint(), u"Host"_s);
    channel->confirm();
    door->channel()->confirm();
    ASSERT_TRUE(waitFor([this] { return guestDone && !failures.isEmpty(); }));
    EXPECT_EQ(guestFault, PairingFault::Revoked);
    EXPECT_TRUE(PeerBook(*host.desk).peers().isEmpty());
    EXPECT_EQ(host.desk->databases().size(), 1) << "nor a database";
}

} // namespace
} // namespace entraide::exchange::THIS_FILE
