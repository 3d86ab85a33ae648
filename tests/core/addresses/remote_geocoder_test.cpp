// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts of others: what they are asked, what they answer, and what they are never told.
#include "addresses/remote_geocoder.h"
#include "domain/user_agent.h"
#include "geo/postcodes.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::test::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

const QByteArray photonReply = R"({"type": "FeatureCollection", "features": [
    {"type": "Feature", "geometry": {"type": "Point", "coordinates": [4.3525, 50.8467]},
     "properties": {"type": "house", "housenumber": "1", "street": "Grand-Place - Grote Markt", "postcode": "1000",
                    "city": "Bruxelles", "countrycode": "BE"}},
    {"type": "Feature", "geometry": {"type": "Point", "coordinates": [4.35, 50.84]},
     "properties": {"type": "street", "name": "Rue Haute", "postcode": "1000", "city": "Bruxelles",
                    "countrycode": "BE"}},
    {"type": "Feature", "geometry": {"type": "Point", "coordinates": [2.35, 48.85]},
     "properties": {"type": "house", "housenumber": "1", "street": "Rue Haute", "postcode": "75001",
                    "city": "Paris", "countrycode": "FR"}},
    {"type": "Feature", "geometry": {"type": "Point", "coordinates": ["4", 50]}, "properties": {"postcode": "1000"}},
    {"type": "Feature"}, 7]})";

const QByteArray nominatimReply = R"([
    {"lat": "50.8467", "lon": "4.3525", "type": "square",
     "address": {"house_number": "1", "road": "Grand-Place - Grote Markt", "city": "Bruxelles - Brussel",
                 "postcode": "1000", "country_code": "be"}},
    {"lat": "51.05", "lon": "3.72", "address": {"road": "Veldstraat", "city": "Gent", "postcode": "9000",
                                                "country_code": "be"}},
    {"lat": "north", "lon": "3.72", "address": {"road": "Veldstraat", "postcode": "9000", "country_code": "be"}}])";

/// Answers each question with the same; keeps what it was asked.
class OwnHost {
public:
    explicit OwnHost(QByteArray reply, QByteArray head = "HTTP/1.1 200 OK")
        : m_reply(std::move(reply))
        , m_head(std::move(head)) {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    m_heard += socket->readAll();
                    for (qsizetype end = 0; (end = m_heard.indexOf("\r\n\r\n")) >= 0; m_heard.remove(0, end + 4)) {
                        asked.append(m_heard.first(end));
                        if (isSilent)
                            continue;
                        socket->write(m_head + "\r\nContent-Length: " + QByteArray::number(m_reply.size()) +
                                      "\r\n\r\n" + m_reply);
                        if (hangsUp)
                            socket->abort();
                    }
                });
            }
        });
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort())); }

    QList<QByteArray> asked;
    bool isSilent = false;
    bool hangsUp = false;

private:
    QTcpServer m_server;
    QByteArray m_reply;
    QByteArray m_head;
    QByteArray m_heard;
};

class RemoteGeocoderTest : public ::testing::Test {
protected:
    static constexpr int patience = 20'000;

    /// Turns the event loop until \a isDone.
    static void waitFor(const std::function<bool()>& isDone) {
        QEventLoop loop;
        QElapsedTimer time;
        time.start();
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (isDone() || time.elapsed() > patience)
                loop.quit();
        });
        look.start(1);
        loop.exec();
        EXPECT_TRUE(isDone());
    }
    RemoteAnswer ask(const RemoteHost& host, std::chrono::milliseconds waits = RemoteGeocoder::usualPatience) {
        RemoteGeocoder geocoder(host, network, RemoteGeocoder::usualPause, waits);
        std::optional<RemoteAnswer> answer;
        const auto refusal = geocoder.find(u"grand place 1"_s, AddressKind::Home, 5, Language::French,
                                           [&](const RemoteAnswer& got) { answer = got; });
        EXPECT_FALSE(refusal.has_value());
        EXPECT_FALSE(answer.has_value()); // later, not at once
        waitFor([&] { return answer.has_value(); });
        return answer.value_or(RemoteAnswer());
    }

    QNetworkAccessManager network;
};

TEST_F(RemoteGeocoderTest, shouldReadPhoton) {
    const auto hits = remoteHits(RemoteKind::Photon, photonReply, Language::Dutch, {}, defaultPostcodes());
    ASSERT_EQ(hits.size(), 2);
    EXPECT_EQ(hits.at(0).address, (Address{u"Grote Markt"_s, u"1"_s, {}, u"1000"_s, u"Brussel"_s}));
    EXPECT_EQ(hits.at(0).street.fr, u"Grand-Place");
    EXPECT_EQ(hits.at(0).placedBy, PlacedBy::Address);
    EXPECT_EQ(hits.at(0).place, (GeoPoint{50.8467, 4.3525}));
    EXPECT_EQ(hits.at(1).address.street, u"Rue Haute");
    EXPECT_EQ(hits.at(1).placedBy, PlacedBy::Street);
    EXPECT_GT(hits.at(0).score, hits.at(1).score);
}

TEST_F(RemoteGeocoderTest, shouldReadNominatim) {
    const auto hits = remoteHits(RemoteKind::Nominatim, nominatimReply, Language::French, {}, defaultPostcodes());
    ASSERT_EQ(hits.size(), 2);
    EXPECT_EQ(hits.at(0).address, (Address{u"Grand-Place"_s, u"1"_s, {}, u"1000"_s, u"Bruxelles"_s}));
    EXPECT_EQ(hits.at(0).street.nl, u"Grote Markt");
    EXPECT_EQ(hits.at(1).address, (Address{u"Veldstraat"_s, {}, {}, u"9000"_s, u"Gent"_s}));
    EXPECT_EQ(hits.at(1).placedBy, PlacedBy::Street);
}

TEST_F(RemoteGeocoderTest, shouldRefuseAnswersOfAnythingElse) {
    for (const RemoteKind kind : enumValues<RemoteKind>()) {
        for (const QByteArray& reply : {QByteArray(), QByteArray("<html>"), QByteArray("{}"), QByteArray("null"),
                                        kind == RemoteKind::Photon ? nominatimReply : photonReply}) {
            try {
                remoteHits(kind, reply, Language::French, u"host"_s, defaultPostcodes());
                ADD_FAILURE() << reply.constData();
            } catch (const Error& error) {
                EXPECT_EQ(error.code(), ErrorCode::PeerAnswer);
                EXPECT_EQ(error.subject(), u"host");
            }
        }
    }
    EXPECT_TRUE(remoteHits(RemoteKind::Nominatim, "[]", Language::French, {}, defaultPostcodes()).isEmpty());
    EXPECT_TRUE(
        remoteHits(RemoteKind::Photon, R"({"features": []})", Language::French, {}, defaultPostcodes()).isEmpty());
}

TEST_F(RemoteGeocoderTest, shouldWriteTheQuestion) {
    const QUrl photon = remoteQuestion(RemoteKind::Photon, QUrl(u"https://photon.example.org/"_s),
                                       u" rue  de l'Été 1+2 & 3 "_s, 5, Language::French);
    EXPECT_EQ(photon.path(), u"/api");
    EXPECT_EQ(QUrlQuery(photon).queryItemValue(u"q"_s, QUrl::FullyDecoded), u"rue de l'Été 1+2 & 3");
    EXPECT_FALSE(photon.toEncoded().contains("1+2"));
    EXPECT_EQ(QUrlQuery(photon).queryItemValue(u"limit"_s), u"5");
    EXPECT_EQ(QUrlQuery(photon).queryItemValue(u"lang"_s), u"fr");
    EXPECT_TRUE(QUrlQuery(photon).hasQueryItem(u"bbox"_s));
    EXPECT_FALSE(
        QUrlQuery(remoteQuestion(RemoteKind::Photon, photon, u"x"_s, 5, Language::Dutch)).hasQueryItem(u"lang"_s));
    const QUrl nominatim =
        remoteQuestion(RemoteKind::Nominatim, QUrl(u"https://example.org/geo/search"_s), u"x"_s, 500, Language::Dutch);
    EXPECT_EQ(nominatim.path(), u"/geo/search");
    EXPECT_EQ(QUrlQuery(nominatim).queryItemValue(u"format"_s), u"jsonv2");
    EXPECT_EQ(QUrlQuery(nominatim).queryItemValue(u"countrycodes"_s), u"be");
    EXPECT_EQ(QUrlQuery(nominatim).queryItemValue(u"accept-language"_s), u"nl");
    EXPECT_EQ(QUrlQuery(nominatim).queryItemValue(u"limit"_s), u"50");
}

TEST_F(RemoteGeocoderTest, shouldKnowHostsThatServeEverybody) {
    for (const QString& host :
         {u"https://nominatim.openstreetmap.org"_s, u"https://NOMINATIM.openstreetmap.org/search"_s,
          u"https://photon.komoot.io/api"_s, u"https://photon.komoot.io./api"_s})
        EXPECT_TRUE(isPublicGeocoder(QUrl(host))) << qPrintable(host);
    for (const QString& host : {u"https://photon.example.org"_s, u"http://127.0.0.1:2322"_s,
                                u"https://nominatim.openstreetmap.org.example.org"_s, u"https://mykomoot.io"_s})
        EXPECT_FALSE(isPublicGeocoder(QUrl(host))) << qPrintable(host);
}

TEST_F(RemoteGeocoderTest, shouldNeverTellAHomeAddressToAHostOfOthers) {
    OwnHost host(photonReply);
    const auto refusal = [&](const RemoteHost& remote, AddressKind kind, const QString& text = u"rue haute 1"_s) {
        RemoteGeocoder geocoder(remote, network);
        return geocoder.find(text, kind, 5, Language::French, [](const RemoteAnswer&) { ADD_FAILURE(); });
    };
    EXPECT_EQ(refusal({RemoteKind::Photon, host.url(), false}, AddressKind::Home), RemoteRefusal::PublicHost);
    for (const QString& url : {u"https://nominatim.openstreetmap.org"_s, u"https://photon.komoot.io"_s})
        EXPECT_EQ(refusal({RemoteKind::Photon, QUrl(url), true}, AddressKind::Home), RemoteRefusal::PublicHost);
    EXPECT_EQ(refusal({RemoteKind::Photon, QUrl(u"http://photon.example.org"_s), true}, AddressKind::Home),
              RemoteRefusal::ClearText);
    EXPECT_EQ(refusal({RemoteKind::Photon, QUrl(u"ftp://photon.example.org"_s), true}, AddressKind::Home),
              RemoteRefusal::NoHost);
    EXPECT_EQ(refusal({RemoteKind::Photon, QUrl(), true}, AddressKind::Home), RemoteRefusal::NoHost);
    EXPECT_EQ(refusal({RemoteKind::Photon, host.url(), true}, AddressKind::Home, u"  "_s), RemoteRefusal::Nothing);
    QCoreApplication::processEvents();
    EXPECT_TRUE(host.asked.isEmpty());
}

TEST_F(RemoteGeocoderTest, shouldAskTheDesksOwnHost) {
    OwnHost host(photonReply);
    const RemoteAnswer answer = ask({RemoteKind::Photon, host.url(), true});
    EXPECT_FALSE(answer.fault.has_value());
    EXPECT_EQ(answer.hits.size(), 2);
    ASSERT_EQ(host.asked.size(), 1);
    EXPECT_TRUE(host.asked.first().startsWith("GET /api?q=grand%20place%201&limit=5"))
        << host.asked.first().constData();
    EXPECT_TRUE(host.asked.first().toLower().contains("\r\nuser-agent: " + userAgent().toLower().toUtf8()));
}

TEST_F(RemoteGeocoderTest, shouldSayWhatWentWrong) {
    const auto codeOf = [](const RemoteAnswer& answer) {
        return answer.fault ? std::optional(answer.fault->code()) : std::nullopt;
    };
    OwnHost busy("busy", "HTTP/1.1 429 Too Many Requests");
    EXPECT_EQ(codeOf(ask({RemoteKind::Photon, busy.url(), true})), ErrorCode::PeerAnswer);
    OwnHost other("<html></html>");
    EXPECT_EQ(codeOf(ask({RemoteKind::Photon, other.url(), true})), ErrorCode::PeerAnswer);
    OwnHost huge(QByteArray(RemoteGeocoder::largestReply + 2, ' ') + photonReply);
    EXPECT_EQ(codeOf(ask({RemoteKind::Photon, huge.url(), true})), ErrorCode::Network);
    OwnHost silent(photonReply);
    silent.isSilent = true;
    EXPECT_EQ(codeOf(ask({RemoteKind::Photon, silent.url(), true}, std::chrono::milliseconds(100))),
              ErrorCode::Network);
    OwnHost rude(photonReply);
    rude.hangsUp = true;
    EXPECT_EQ(codeOf(ask({RemoteKind::Photon, rude.url(), true})), ErrorCode::Network);
    QUrl nobody;
    {
        OwnHost gone(photonReply);
        nobody = gone.url();
    }
    EXPECT_EQ(codeOf(ask({RemoteKind::Photon, nobody, true})), ErrorCode::Network);
}

TEST_F(RemoteGeocoderTest, shouldFollowNoRedirection) {
    OwnHost elsewhere(photonReply);
    OwnHost host({}, "HTTP/1.1 302 Found\r\nLocation: " + elsewhere.url().toEncoded() + "/api");
    const RemoteAnswer answer = ask({RemoteKind::Photon, host.url(), true});
    ASSERT_TRUE(answer.fault.has_value());
    EXPECT_EQ(answer.fault->code(), ErrorCode::PeerAnswer);
    EXPECT_EQ(host.asked.size(), 1);
    EXPECT_TRUE(elsewhere.asked.isEmpty());
}

TEST_F(RemoteGeocoderTest, shouldPauseBetweenQuestionsToAHostOfOthers) {
    constexpr std::chrono::milliseconds pause(150);
    OwnHost host(photonReply);
    RemoteGeocoder geocoder({RemoteKind::Photon, host.url(), false}, network, pause);
    QElapsedTimer time;
    QList<qint64> answered;
    time.start();
    for (int i = 0; i < 3; ++i)
        EXPECT_FALSE(geocoder.find(u"town hall %1"_s.arg(i), AddressKind::Public, 5, Language::French,
                                   [&](const RemoteAnswer&) { answered.append(time.elapsed()); }));
    waitFor([&] { return answered.size() == 3; });
    ASSERT_EQ(host.asked.size(), 3);
    for (int i = 0; i < 3; ++i)
        EXPECT_TRUE(host.asked.at(i).contains("hall%20" + QByteArray::number(i))); // in their order
    EXPECT_GE(answered.at(2), 2 * pause.count());
}

TEST_F(RemoteGeocoderTest, shouldGiveUpWithoutAnAnswer) {
    OwnHost host(photonReply);
    host.isSilent = true;
    bool isAnswered = false;
    {
        RemoteGeocoder geocoder({RemoteKind::Photon, host.url(), true}, network);
        for (int i = 0; i < 3; ++i)
            geocoder.find(u"rue haute"_s, AddressKind::Home, 5, Language::French,
                          [&](const RemoteAnswer&) { isAnswered = true; });
        waitFor([&] { return host.asked.size() == 1; });
        geocoder.cancel();
        geocoder.find(u"rue basse"_s, AddressKind::Home, 5, Language::French,
                      [&](const RemoteAnswer&) { isAnswered = true; });
        waitFor([&] { return host.asked.size() == 2; });
    }
    QCoreApplication::processEvents();
    EXPECT_FALSE(isAnswered);
    EXPECT_TRUE(host.asked.last().contains("basse"));
}

TEST_F(RemoteGeocoderTest, shouldBearToBeLetGoOfByAnAnswer) {
    OwnHost host(photonReply);
    auto geocoder = std::make_unique<RemoteGeocoder>(RemoteHost{RemoteKind::Photon, host.url(), true}, network);
    bool isAnswered = false;
    geocoder->find(u"rue haute"_s, AddressKind::Home, 5, Language::French, [&](const RemoteAnswer&) {
        geocoder.reset();
        isAnswered = true;
    });
    waitFor([&] { return isAnswered; });
    EXPECT_EQ(geocoder, nullptr);
}

} // namespace
} // namespace entraide::test::THIS_FILE
