// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange_fixture.h"
#include "exchange/client_token.h"
#include "exchange/gate.h"
#include "exchange/peer_book.h"
#include "exchange/revocations.h"
#include "storage/document_store.h"

#include <QJsonArray>
#include <QSet>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace entraide::exchange::THIS_FILE {
namespace {

const QByteArray theirs(64, 'a');
const QByteArray others(64, 'b');

class PeerBookTest : public testing::Test {
protected:
    static HttpRequest withToken(const QByteArray& token) {
        HttpRequest request;
        request.authorization = "Basic " + ("pouch:" + token).toBase64();
        return request;
    }
    static HttpRequest withCertificate(const QByteArray& fingerprint) {
        HttpRequest request;
        request.certificate = fingerprint;
        return request;
    }
    static Peer pairedDesk() {
        return {.kind = PeerKind::Desk,
                .name = u"Etterbeek"_s,
                .url = QUrl(u"https://192.0.2.7:6984"_s),
                .certificate = theirs};
    }

    TestDesk test{u"desk"_s};
    PeerBook book{*test.desk};
    PeerGate gate{*test.desk};
};

TEST_F(PeerBookTest, shouldKeepEachKindOfPeerInTheDesksFile) {
    Peer partner = pairedDesk();
    partner.role = PeerRole::Partner;
    partner.databases = {u"partner-0123"_s};
    partner.paused = true;
    partner.id = book.save(partner);
    Peer hub{.name = u"Hub"_s, .url = QUrl(u"https://hub.example"_s), .user = u"ixelles"_s, .token = "secret"};
    hub.id = book.save(hub);
    book.add({.at = QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::UTC), .peer = hub.id, .received = 3});
    hub.last = book.log().first();
    book.setSettings({.listens = true,
                      .port = 6000,
                      .door = true,
                      .doorPort = 6001,
                      .pace = ExchangePace::Every,
                      .everyMinutes = 7});
    const PeerBook again(*test.desk);
    EXPECT_EQ(again.peers(), (QList{partner, hub}));
    EXPECT_EQ(again.settings(), book.settings());
    EXPECT_EQ(again.log(), book.log());
}

TEST_F(PeerBookTest, shouldBringOverWhatAnOlderVersionKept) {
    test.desk->write([&](Desk::Writer&) {
        test.desk->documents().putLocal(u"own.exchange"_s,
                                        {{u"listens"_s, true},
                                         {u"port"_s, 6000},
                                         {u"token"_s, u"old-token"_s},
                                         {u"every_minutes"_s, 5},
                                         {u"peers"_s, QJsonArray{QJsonObject{{u"id"_s, u"1"_s},
                                                                             {u"name"_s, u"Etterbeek"_s},
                                                                             {u"url"_s, u"http://127.0.0.1:5984"_s},
                                                                             {u"token"_s, u"theirs"_s}}}}});
    });
    const PeerBook brought(*test.desk);
    ASSERT_EQ(brought.peers().size(), 2);
    EXPECT_EQ(brought.peers().first().kind, PeerKind::Hub);
    EXPECT_EQ(brought.peers().first().token, "theirs");
    EXPECT_TRUE(brought.settings().listens);
    EXPECT_EQ(brought.settings().pace, ExchangePace::Every);
    EXPECT_EQ(brought.settings().everyMinutes, 5);
    EXPECT_TRUE(gate(withToken("old-token")));
    const QByteArray kept = QJsonDocument(*test.desk->documents().local(u"own.exchange"_s)).toJson();
    EXPECT_FALSE(kept.contains("old-token")) << "only its digest from now on";
    EXPECT_EQ(PeerBook(*test.desk).peers().size(), 2) << "once";
}

TEST_F(PeerBookTest, shouldNotWriteOverWhatAnotherConnectionNoted) {
    PeerBook second(*test.desk);
    book.save(pairedDesk());
    second.setSettings({.port = 6000});
    EXPECT_EQ(PeerBook(*test.desk).peers().size(), 1);
    EXPECT_EQ(PeerBook(*test.desk).settings().port, 6000);
}

TEST_F(PeerBookTest, shouldLetNobodyInUnlessSomebodyWasNoted) {
    EXPECT_FALSE(gate({}));
    EXPECT_FALSE(gate(withToken("")));
    EXPECT_FALSE(gate(withToken("guess")));
    EXPECT_FALSE(gate(withCertificate(theirs)));
    EXPECT_FALSE(gate.admits(theirs));
    EXPECT_FALSE(gate.admits({}));
}

TEST_F(PeerBookTest, shouldGiveEachProgramATokenOfItsOwn) {
    const auto phone = book.makeClient({.name = u"Phone"_s, .role = PeerRole::Reader});
    const auto tablet = book.makeClient({.name = u"Tablet"_s, .databases = {u"board-1"_s}});
    const auto visitor = gate(withToken(phone.token));
    ASSERT_TRUE(visitor);
    EXPECT_EQ(visitor->id, phone.id);
    EXPECT_EQ(visitor->name, u"Phone"_s);
    EXPECT_EQ(visitor->role, PeerRole::Reader);
    EXPECT_EQ(gate(withToken(tablet.token))->databases, QStringList{u"board-1"_s});
    HttpRequest bearer;
    bearer.authorization = "Bearer " + phone.token;
    EXPECT_TRUE(gate(bearer));
    const auto renewed = book.makeClient(*book.find(phone.id));
    EXPECT_EQ(renewed.id, phone.id);
    EXPECT_FALSE(gate(withToken(phone.token)));
    EXPECT_TRUE(gate(withToken(renewed.token)));
    book.remove(tablet.id);
    EXPECT_FALSE(gate(withToken(tablet.token)));
}

TEST_F(PeerBookTest, shouldKnowAPairedDeskByItsCertificateOnly) {
    const auto client = book.makeClient({.name = u"Phone"_s});
    Peer desk = pairedDesk();
    desk.id = book.save(desk);
    EXPECT_EQ(gate(withCertificate(theirs))->id, desk.id);
    EXPECT_TRUE(gate.admits(theirs));
    HttpRequest both = withToken(client.token);
    both.certificate = others;
    EXPECT_FALSE(gate(both)) << "a token does not make an unknown certificate known";
    desk.paused = true;
    book.save(desk);
    EXPECT_FALSE(gate(withCertificate(theirs)));
    EXPECT_FALSE(gate.admits(theirs));
}

TEST_F(PeerBookTest, shouldRefuseARevokedCertificateForGood) {
    const QString id = book.save(pairedDesk());
    revoke(*test.desk, theirs, u"Etterbeek"_s);
    EXPECT_FALSE(gate.admits(theirs));
    EXPECT_FALSE(gate(withCertificate(theirs)));
    EXPECT_TRUE(PeerBook(*test.desk).find(id)->revoked);
    const QString document = u"revocation:"_s + QString::fromLatin1(theirs);
    test.desk->write([&](Desk::Writer& writer) { writer.removeDocument(document); });
    book.remove(id);
    book.save(pairedDesk());
    EXPECT_FALSE(gate.admits(theirs)) << "neither a tombstone nor a new note revives it";
}

TEST_F(PeerBookTest, shouldObeyARevocationThatArrives) {
    const QString id = book.save(pairedDesk());
    EXPECT_FALSE(adoptRevocations(*test.desk));
    const QString document = u"revocation:"_s + QString::fromLatin1(theirs);
    test.desk->write([&](Desk::Writer&) { // as a tombstone, from a PC that wanted to take it back
        test.desk->documents().applyIncoming(
            {{.id = document, .deleted = true, .body = {}, .ancestry = {{2, u"b"_s}, {1, u"a"_s}}}});
    });
    EXPECT_FALSE(gate.admits(theirs));
    EXPECT_TRUE(adoptRevocations(*test.desk));
    EXPECT_TRUE(PeerBook(*test.desk).find(id)->revoked);
    EXPECT_FALSE(adoptRevocations(*test.desk)) << "once";
    EXPECT_TRUE(test.desk->documents().local(u"own.revoked"_s));
}

TEST(ClientTokens, shouldBeLongAndNeverTheSame) {
    QSet<QByteArray> seen;
    for (int i = 0; i < 100; ++i) {
        const QByteArray token = newClientToken();
        EXPECT_EQ(token.size(), 29);
        seen.insert(token);
    }
    EXPECT_EQ(seen.size(), 100);
    EXPECT_TRUE(sameDigest(digestOfToken("abc"), digestOfToken("abc")));
    EXPECT_FALSE(sameDigest(digestOfToken("abc"), digestOfToken("abd")));
    EXPECT_FALSE(sameDigest(digestOfToken("abc"), {}));
}

} // namespace
} // namespace entraide::exchange::THIS_FILE
