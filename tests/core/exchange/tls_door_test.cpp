// SPDX-License-Identifier: GPL-3.0-or-later
// Who may come in by the encrypted door. Everybody else is refused before a byte of theirs is parsed: no connection is
// handed to the HTTP library, no request reaches the desk.
#include "core/exchange/door_fixture.h"
#include "core/exchange/exchange_fixture.h"
#include "exchange/gate.h"
#include "exchange/peer_address.h"
#include "exchange/peer_book.h"
#include "exchange/revocations.h"
#include "faults/torture.h"
#include "storage/document_store.h"

using namespace Qt::StringLiterals;

namespace entraide::exchange::THIS_FILE {
namespace {

class TlsDoorTest : public testing::Test {
protected:
    void TearDown() override { test::sayCounted("the front door: who is let in and who is not", 1, HasFailure()); }
    /// A client whose certificate (if any) the desk has in its book.
    Identity known() {
        const Identity identity = Identity::make(QDateTime::currentDateTimeUtc());
        served.ask("admit " + identity.fingerprint());
        return identity;
    }
    void expectRefused(const std::optional<Identity>& identity, QSsl::SslProtocol protocol = QSsl::TlsV1_3) {
        const ServedDesk::Stats before = served.ask();
        TlsClient client(identity, protocol);
        const QByteArray answer = client.ask(served.desksPort());
        EXPECT_TRUE(answer.isEmpty()) << answer.left(100).constData();
        expectUntouched(before);
    }
    void expectUntouched(const ServedDesk::Stats& before) {
        const ServedDesk::Stats after = served.ask();
        EXPECT_EQ(after.handedOver, before.handedOver) << "reached the HTTP library";
        EXPECT_EQ(after.handled, before.handled) << "reached the desk";
    }

    ServedDesk served;
};

TEST_F(TlsDoorTest, shouldLetAPairedDeskIn) {
    TlsClient client(known());
    EXPECT_TRUE(client.ask(served.desksPort()).contains("Welcome"));
    EXPECT_EQ(client.socket.sessionProtocol(), QSsl::TlsV1_3);
    EXPECT_EQ(fingerprintOf(client.socket.peerCertificate()), served.certificate());
    EXPECT_TRUE(client.again().contains("Welcome")) << "on one connection";
}

TEST_F(TlsDoorTest, shouldRefuseNoCertificate) {
    expectRefused(std::nullopt);
}

TEST_F(TlsDoorTest, shouldRefuseAnUnknownCertificate) {
    known();
    expectRefused(Identity::make(QDateTime::currentDateTimeUtc()));
}

TEST_F(TlsDoorTest, shouldRefuseAnExpiredCertificateAndOneOfTheFuture) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Identity& identity :
         {Identity::make(now.addYears(-2), now.addSecs(-60)), Identity::make(now.addDays(1), now.addYears(1))}) {
        served.ask("admit " + identity.fingerprint());
        expectRefused(identity);
    }
}

TEST_F(TlsDoorTest, shouldRefuseARevokedCertificateAndCutItsOpenConnection) {
    const Identity identity = known();
    TlsClient open(identity);
    ASSERT_TRUE(open.ask(served.desksPort()).contains("Welcome"));
    served.ask("revoke " + identity.fingerprint());
    EXPECT_TRUE(open.socket.waitForDisconnected(5000)) << "cut, without having asked anything";
    expectRefused(identity);
}

TEST_F(TlsDoorTest, shouldRefuseTls12) {
    expectRefused(known(), QSsl::TlsV1_2);
}

TEST_F(TlsDoorTest, shouldRefusePlainText) {
    const ServedDesk::Stats before = served.ask();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, served.desksPort());
    ASSERT_TRUE(socket.waitForConnected(5000));
    socket.write("GET / HTTP/1.1\r\nHost: desk\r\n\r\n");
    EXPECT_FALSE(readUntil(socket, "HTTP/1").contains("HTTP/1"));
    EXPECT_EQ(socket.state(), QAbstractSocket::UnconnectedState);
    expectUntouched(before);
}

TEST_F(TlsDoorTest, shouldEndAHandshakeThatStopsHalfWay) {
    const ServedDesk::Stats before = served.ask();
    QTcpSocket silent;
    silent.connectToHost(QHostAddress::LocalHost, served.desksPort());
    QTcpSocket half;
    half.connectToHost(QHostAddress::LocalHost, served.desksPort());
    ASSERT_TRUE(half.waitForConnected(5000));
    half.write(QByteArray::fromHex("1603010200010001fc0303")); // the beginning of a ClientHello
    ASSERT_TRUE(half.waitForBytesWritten(5000));
    EXPECT_TRUE(silent.waitForDisconnected(30'000) || silent.state() == QAbstractSocket::UnconnectedState);
    EXPECT_TRUE(half.waitForDisconnected(30'000) || half.state() == QAbstractSocket::UnconnectedState);
    expectUntouched(before);
}

/// Two desks in this process, one behind its encrypted door; the other as the program calls it.
class PairedDesksTest : public testing::Test {
protected:
    PairedDesksTest()
        : gate(*host.desk)
        , service(*host.desk, gate)
        , server(
              [this](const HttpRequest& request) {
                  lastCertificate = request.certificate;
                  lastRemote = request.remote;
                  return service.handle(request);
              },
              [this] { return service.changeCounter(); }) {
        server.listenToDesks(QHostAddress::LocalHost, 0,
                             {Identity::of(*host.desk).tls(),
                              [this](const QByteArray& fingerprint) { return gate.admits(fingerprint); }});
        pair();
    }
    void pair() {
        guest.desk->joinTeam(host.desk->documents().databaseUuid());
        PeerBook(*host.desk)
            .save({.kind = PeerKind::Desk, .name = u"Guest"_s, .certificate = Identity::of(*guest.desk).fingerprint()});
        atGuest = {.id = u"host"_s,
                   .kind = PeerKind::Desk,
                   .name = u"Host"_s,
                   .url = QUrl(u"https://127.0.0.1:%1"_s.arg(server.desksPort())),
                   .certificate = Identity::of(*host.desk).fingerprint()};
    }

    TestDesk host{u"host"_s};
    TestDesk guest{u"guest"_s};
    PeerGate gate;
    Service service;
    QByteArray lastCertificate;
    QString lastRemote;
    HttpServer server;
    Peer atGuest;
};

TEST_F(PairedDesksTest, shouldExchangeEncryptedAndTellWhoAsks) {
    const NoteId there = host.addNote(u"there"_s);
    const NoteId here = guest.addNote(u"here"_s);
    const Synced synced = sync(*guest.desk, addressOf(*guest.desk, atGuest));
    ASSERT_FALSE(synced.error) << synced.error->what();
    EXPECT_EQ(guest.textOf(there), u"there"_s);
    EXPECT_EQ(host.textOf(here), u"here"_s);
    EXPECT_EQ(lastCertificate, Identity::of(*guest.desk).fingerprint());
    EXPECT_EQ(lastRemote, u"127.0.0.1"_s);
}

TEST_F(PairedDesksTest, shouldOnlyGiveToADeskThatMayOnlyRead) {
    const NoteId there = host.addNote(u"there"_s);
    const NoteId here = guest.addNote(u"here"_s);
    atGuest.role = PeerRole::Reader;
    const Synced synced = sync(*guest.desk, addressOf(*guest.desk, atGuest));
    ASSERT_FALSE(synced.error) << synced.error->what();
    EXPECT_TRUE(synced.result.onlyGives);
    EXPECT_EQ(guest.textOf(there), u"(missing)"_s);
    EXPECT_EQ(host.textOf(here), u"here"_s);
}

TEST_F(PairedDesksTest, shouldSendNothingToAnotherComputer) {
    guest.addNote(u"here"_s);
    atGuest.certificate = QByteArray(64, '0');
    const Synced synced = sync(*guest.desk, addressOf(*guest.desk, atGuest));
    ASSERT_TRUE(synced.error);
    EXPECT_EQ(synced.error->code(), ErrorCode::NotThePeer);
    EXPECT_TRUE(lastCertificate.isEmpty()) << "not a request";
}

TEST_F(PairedDesksTest, shouldSayThatThePeerLetsItInNoMore) {
    PeerBook book(*host.desk);
    book.remove(book.peers().first().id);
    const Synced synced = sync(*guest.desk, addressOf(*guest.desk, atGuest));
    ASSERT_TRUE(synced.error);
    EXPECT_EQ(synced.error->code(), ErrorCode::PeerRefused) << synced.error->what();
    EXPECT_TRUE(lastCertificate.isEmpty());
}

TEST_F(PairedDesksTest, shouldNotCallWhomItRevoked) {
    revoke(*guest.desk, atGuest.certificate, u"Host"_s);
    EXPECT_THROW(addressOf(*guest.desk, atGuest), Error);
}

TEST_F(PairedDesksTest, shouldNotGiveTheTeamToAPartnerWhateverItOffers) {
    const QString uuid(32, u'7');
    const NoteId ours = guest.addNote(u"ours"_s);
    atGuest.role = PeerRole::Partner;
    EXPECT_THROW(addressOf(*guest.desk, atGuest), Error) << "a partner without a database";
    atGuest.databases = {u"partner-"_s + uuid};
    const Synced alone = sync(*guest.desk, addressOf(*guest.desk, atGuest)); // which offers the team's
    ASSERT_TRUE(alone.error);
    EXPECT_EQ(alone.error->code(), ErrorCode::PeerAnswer);
    host.desk->makeDatabase(ScopeKind::Partner, uuid);
    guest.desk->makeDatabase(ScopeKind::Partner, uuid);
    const Synced both = sync(*guest.desk, addressOf(*guest.desk, atGuest));
    EXPECT_FALSE(both.error);
    EXPECT_EQ(host.textOf(ours), u"(missing)"_s);
}

TEST_F(PairedDesksTest, shouldNotTakeAnotherTeamForItsOwn) {
    const NoteId ours = guest.addNote(u"ours"_s);
    guest.desk->joinTeam(QString(32, u'9')); // or the other desk did
    const Synced synced = sync(*guest.desk, addressOf(*guest.desk, atGuest));
    ASSERT_TRUE(synced.error);
    EXPECT_EQ(synced.error->code(), ErrorCode::PeerAnswer);
    EXPECT_EQ(host.textOf(ours), u"(missing)"_s);
}

TEST_F(PairedDesksTest, shouldRefuseClearTextOutsideThisPc) {
    const Synced plain = sync(*guest.desk, {.url = QUrl(u"http://192.0.2.1:5984"_s)});
    ASSERT_TRUE(plain.error);
    EXPECT_EQ(plain.error->code(), ErrorCode::ClearText);
    PeerAddress downgraded = addressOf(*guest.desk, atGuest);
    downgraded.url.setScheme(u"http"_s);
    EXPECT_EQ(sync(*guest.desk, downgraded).error->code(), ErrorCode::ClearText);
    HttpServer open([](const HttpRequest&) { return HttpReply(); }, [] { return 0; });
    EXPECT_THROW(open.listen(QHostAddress::Any, 0), Error);
}

TEST_F(PairedDesksTest, shouldNotTrustAHubThatNobodyVouchesFor) {
    Peer hub = atGuest;
    hub.kind = PeerKind::Hub; // its self-signed certificate is no hub's
    const Synced synced = sync(*guest.desk, addressOf(*guest.desk, hub));
    ASSERT_TRUE(synced.error);
    EXPECT_EQ(synced.error->code(), ErrorCode::Network);
    EXPECT_TRUE(lastCertificate.isEmpty());
}

/// Revoked at one PC of the team, obeyed at another once it has been told, without a restart.
TEST_F(PairedDesksTest, shouldCarryARevocationToTheOtherPcsOfTheTeam) {
    TestDesk third(u"third"_s);
    third.desk->joinTeam(host.desk->documents().databaseUuid());
    PeerBook(*host.desk)
        .save({.kind = PeerKind::Desk, .name = u"Third"_s, .certificate = Identity::of(*third.desk).fingerprint()});
    ASSERT_FALSE(sync(*guest.desk, addressOf(*guest.desk, atGuest)).error);
    revoke(*third.desk, Identity::of(*guest.desk).fingerprint(), u"Guest"_s);
    ASSERT_FALSE(sync(*guest.desk, addressOf(*guest.desk, atGuest)).error) << "not known yet";
    ASSERT_FALSE(sync(*third.desk, addressOf(*third.desk, atGuest)).error);
    const Synced refused = sync(*guest.desk, addressOf(*guest.desk, atGuest));
    ASSERT_TRUE(refused.error);
    EXPECT_NE(refused.error->code(), ErrorCode::Cancelled);
    EXPECT_FALSE(gate.admits(Identity::of(*guest.desk).fingerprint()));
}

} // namespace
} // namespace entraide::exchange::THIS_FILE
