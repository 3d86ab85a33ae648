// SPDX-License-Identifier: GPL-3.0-or-later
// The store with a real server behind it, good and bad.
#include "domain/user_agent.h"
#include "support/network_watch.h"
#include "support/slippy_server.h"
#include "support/wait_until.h"
#include "tiles/tile_cache.h"
#include "tiles/tile_store.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <memory>
#include <optional>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Body = TileManners::Body;

namespace {

class TileServerTest : public ::testing::Test {
protected:
    TileServerTest() {
        limits.patience = 3s;
        limits.firstPause = 60ms;
        limits.longestPause = 400ms;
        limits.now = [this] { return QDateTime::currentDateTimeUtc().addSecs(later); };
    }

    MapSource source() const { return {MapSource::Kind::Server, server.address(), {}}; }
    void openStore() { openStore(source()); }
    void openStore(const MapSource& from) {
        store = std::make_unique<TileStore>(from, cache.path() + u"/0123456789abcdef"_s, PictureTools(), limits);
        QObject::connect(store.get(), &TileStore::troubleChanged, store.get(),
                         [this](TileTrouble trouble) { troubles.append(trouble); });
        QObject::connect(store.get(), &TileStore::worksAgain, store.get(), [this] { ++worked; });
    }
    /// Asks and waits for the answer.
    TileAnswer ask(const TileId& tile) {
        std::optional<TileAnswer> answer;
        store->ask(tile, [&](const TileAnswer& told) { answer = told; });
        EXPECT_TRUE(waitUntil([&] { return answer.has_value(); }));
        return answer.value_or(TileAnswer());
    }
    TileTrouble troubleWith(const TileManners& manners) {
        server.answer(manners);
        openStore();
        return ask(tile).trouble;
    }

    SlippyServer server;
    QTemporaryDir cache;
    TileLimits limits;
    qint64 later = 0; ///< seconds that the clock is ahead
    std::unique_ptr<TileStore> store;
    QList<TileTrouble> troubles;
    int worked = 0;
    const TileId tile{12, 2097, 1374};
};

TEST_F(TileServerTest, shouldAskOnceAndKeepWhatItGot) {
    openStore();
    EXPECT_EQ(ask(tile).bytes, pngTile());
    EXPECT_EQ(ask(tile).bytes, pngTile());
    openStore(); // as if the program had been begun anew
    EXPECT_EQ(ask(tile).bytes, pngTile());
    EXPECT_EQ(server.paths(), QStringList{u"/12/2097/1374.png"_s});
    EXPECT_TRUE(troubles.isEmpty());
}

TEST_F(TileServerTest, shouldSayWhoItIsAndNothingElse) {
    server.answer({.headers = {"Set-Cookie: who=you"}});
    openStore();
    ask(tile);
    ask({12, 2098, 1374});
    ASSERT_EQ(server.requests().size(), 2);
    for (const QByteArray& request : server.requests()) {
        const QByteArray head = request.toLower();
        EXPECT_TRUE(head.contains("user-agent: " + userAgent().toLower().toUtf8())) << request.constData();
        EXPECT_FALSE(head.contains("cookie")) << request.constData();
        EXPECT_FALSE(head.contains("referer")) << request.constData();
        EXPECT_FALSE(head.contains("no-cache")) << request.constData(); // the public server's policy
        EXPECT_TRUE(head.contains("accept-language: *")) << request.constData();
    }
}

TEST_F(TileServerTest, shouldAskOnlyOnceForManyWhoWait) {
    server.answer({.delay = 100ms});
    openStore();
    int answered = 0;
    for (int i = 0; i < 5; ++i)
        store->ask(tile, [&](const TileAnswer& answer) { answered += answer.hasPicture() ? 1 : 0; });
    EXPECT_TRUE(waitUntil([&] { return answered == 5; }));
    EXPECT_EQ(server.paths().size(), 1);
}

TEST_F(TileServerTest, shouldNotAskForWhatNobodyWaitsFor) {
    server.answer({.delay = 100ms});
    limits.atOnce = 2;
    openStore();
    QList<quint64> tickets;
    int answered = 0;
    for (int x = 0; x < 10; ++x)
        tickets.append(store->ask({12, x, 0}, [&](const TileAnswer&) { ++answered; }));
    for (const quint64 ticket : tickets.first(9))
        store->forget(ticket);
    EXPECT_TRUE(waitUntil([&] { return answered == 1; }));
    letPass(300ms);
    EXPECT_EQ(answered, 1);
    EXPECT_LE(server.paths().size(), 3); // two were on their way
}

TEST_F(TileServerTest, shouldAskForAFewAtATime) {
    server.answer({.delay = 30ms});
    limits.atOnce = 3;
    openStore();
    int answered = 0;
    for (int x = 0; x < 12; ++x)
        store->ask({12, x, 0}, [&](const TileAnswer&) { ++answered; });
    EXPECT_TRUE(waitUntil([&] { return answered == 12; }));
    EXPECT_LE(server.mostAtOnce(), 3);
    EXPECT_GT(server.mostAtOnce(), 1);
}

TEST_F(TileServerTest, shouldGiveNothingQuietlyWhereTheServerHasNothing) {
    server.answerBy([](const QString& path) {
        TileManners manners;
        if (path != "/12/2097/1374.png"_L1)
            manners.status = 404;
        return manners;
    });
    openStore();
    EXPECT_TRUE(ask(tile).hasPicture());
    EXPECT_TRUE(ask({12, 0, 0}).isMissing());
    const qsizetype asked = server.paths().size();
    EXPECT_TRUE(ask({12, 0, 0}).isMissing()); // and it is not asked again
    EXPECT_EQ(server.paths().size(), asked);
    EXPECT_TRUE(troubles.isEmpty());
}

TEST_F(TileServerTest, shouldSayThatTheServerHasNothingAtAll) {
    server.answer({.status = 404});
    openStore();
    for (int x = 0; x < 4; ++x)
        EXPECT_TRUE(ask({12, 500 * x, 0}).isMissing());
    EXPECT_EQ(store->trouble(), TileTrouble::NothingHere);
    server.answer({});
    EXPECT_TRUE(ask({12, 3333, 0}).hasPicture());
    EXPECT_EQ(store->trouble(), TileTrouble::None);
}

TEST_F(TileServerTest, shouldKnowEachWayToFail) {
    EXPECT_EQ(troubleWith({.status = 500}), TileTrouble::ServerFault);
    EXPECT_EQ(troubleWith({.status = 502}), TileTrouble::ServerFault);
    EXPECT_EQ(troubleWith({.status = 503}), TileTrouble::Busy);
    EXPECT_EQ(troubleWith({.status = 429}), TileTrouble::Busy);
    EXPECT_EQ(troubleWith({.status = 403}), TileTrouble::Refused);
    EXPECT_EQ(troubleWith({.status = 401, .headers = {"WWW-Authenticate: Basic realm=\"x\""}}), TileTrouble::Refused);
    EXPECT_EQ(troubleWith({.body = Body::Given, .type = "text/html", .bytes = "<html>Log in</html>"}),
              TileTrouble::NotAPicture);
    EXPECT_EQ(troubleWith({.body = Body::Given, .bytes = "<html>Log in</html>"}), TileTrouble::NotAPicture);
    EXPECT_EQ(troubleWith({.type = "text/plain"}), TileTrouble::NotAPicture); // though it is one
    EXPECT_EQ(troubleWith({.body = Body::Given, .bytes = pngTile().first(20)}), TileTrouble::NotAPicture);
    EXPECT_EQ(troubleWith({.body = Body::Given, .bytes = {}}), TileTrouble::NotAPicture);
    EXPECT_EQ(troubleWith({.body = Body::Given, .type = "application/x-protobuf", .bytes = "\x1a\x01x"}),
              TileTrouble::VectorTiles);
    EXPECT_EQ(troubleWith({.body = Body::Given, .type = "application/octet-stream", .bytes = "\x1f\x8b\x08 packed"}),
              TileTrouble::VectorTiles);
    EXPECT_EQ(troubleWith({.body = Body::Given, .bytes = pngTile({}, 8, 60'000)}), TileTrouble::TooLarge);
    EXPECT_EQ(troubleWith({.body = Body::HangUp}), TileTrouble::NoAnswer);
    EXPECT_TRUE(tileCaches(cache.path()).isEmpty()); // nothing of it is kept
}

TEST_F(TileServerTest, shouldTakeAPictureWithoutAType) {
    server.answer({.type = "application/octet-stream"});
    openStore();
    EXPECT_TRUE(ask(tile).hasPicture());
}

TEST_F(TileServerTest, shouldCutOffATileOfAHundredMegabytes) {
    EXPECT_EQ(troubleWith({.body = Body::Huge}), TileTrouble::TooLarge);
    EXPECT_EQ(troubleWith({.body = Body::HugeBare}), TileTrouble::TooLarge);
    EXPECT_LT(server.bytesTaken(), 40 * 1024 * 1024); // of 200
}

TEST_F(TileServerTest, shouldGiveUpOnWhoNeverAnswers) {
    limits.patience = 300ms;
    EXPECT_EQ(troubleWith({.body = Body::Silence}), TileTrouble::NoAnswer);
    EXPECT_EQ(troubleWith({.body = Body::Endless}), TileTrouble::NoAnswer);
    EXPECT_EQ(troubleWith({.delay = 30s}), TileTrouble::NoAnswer);
}

TEST_F(TileServerTest, shouldNotFollowToAnotherServer) {
    const SlippyServer stranger;
    const QByteArray there = "Location: http://127.0.0.1:" + QByteArray::number(stranger.port()) + "/12/2097/1374.png";
    EXPECT_EQ(troubleWith({.status = 302, .headers = {there}}), TileTrouble::OtherHost);
    EXPECT_EQ(troubleWith({.status = 301, .headers = {"Location: https://tiles.example.org/1.png"}}),
              TileTrouble::OtherHost);
    EXPECT_EQ(troubleWith({.status = 307, .headers = {"Location: //tiles.example.org/1.png"}}), TileTrouble::OtherHost);
    EXPECT_EQ(troubleWith({.status = 302, .headers = {"Location: file:///etc/passwd"}}), TileTrouble::OtherHost);
    EXPECT_TRUE(stranger.paths().isEmpty());
}

TEST_F(TileServerTest, shouldFollowWithinTheServerButNotInACircle) {
    server.answerBy([](const QString& path) {
        TileManners manners;
        if (path == "/12/2097/1374.png"_L1) {
            manners.status = 302;
            manners.headers = {"Location: /other/1374.png"};
        } else if (path == "/12/1/1.png"_L1) {
            manners.status = 302;
            manners.headers = {"Location: /12/1/1.png"};
        }
        return manners;
    });
    openStore();
    EXPECT_TRUE(ask(tile).hasPicture());
    EXPECT_EQ(ask({12, 1, 1}).trouble, TileTrouble::NotAPicture);
    EXPECT_LT(server.paths().size(), 8);
}

TEST_F(TileServerTest, shouldLetNoRequestLeaveForAnyHostThatWasNotChosen) {
    SlippyServer everybody;
    const NetworkWatch watch(everybody.port());
    everybody.answerBy([](const QString& path) {
        TileManners manners;
        if (path.startsWith("/13/"_L1)) {
            manners.status = 302;
            manners.headers = {"Location: http://elsewhere.example/13/1/1.png"};
        }
        return manners;
    });
    openStore({MapSource::Kind::Server, u"http://tiles.example.org/{z}/{x}/{y}.png"_s, {}});
    EXPECT_TRUE(ask(tile).hasPicture());
    EXPECT_EQ(ask({13, 1, 1}).trouble, TileTrouble::OtherHost);
    EXPECT_TRUE(ask({12, 7, 7}).hasPicture());
    openStore({MapSource::Kind::PublicOsm, {}, {}});
    EXPECT_EQ(ask({12, 8, 8}).trouble, TileTrouble::NoAnswer); // this proxy lets no TLS through
    openStore(MapSource());
    EXPECT_TRUE(ask(tile).isMissing());

    const QStringList seen = watch.hosts();
    EXPECT_EQ(QSet<QString>(seen.begin(), seen.end()),
              (QSet<QString>{u"tiles.example.org"_s, u"tile.openstreetmap.org"_s}));
    EXPECT_EQ(QSet<QString>(everybody.hosts().begin(), everybody.hosts().end()),
              QSet<QString>(seen.begin(), seen.end()));
}

TEST_F(TileServerTest, shouldLeaveAServerAloneThatAsksForIt) {
    server.answer({.status = 429, .headers = {"Retry-After: 1"}});
    openStore();
    EXPECT_EQ(ask(tile).trouble, TileTrouble::Busy);
    EXPECT_EQ(store->trouble(), TileTrouble::Busy);
    QElapsedTimer quiet;
    quiet.start();
    for (int x = 0; x < 20; ++x)
        EXPECT_EQ(ask({12, x, 0}).trouble, TileTrouble::Busy);
    EXPECT_EQ(server.paths().size(), 1); // twenty were refused without asking
    server.answer({});
    EXPECT_TRUE(waitUntil([&] { return worked == 1; })); // it came back by itself
    EXPECT_GE(quiet.elapsed(), 900);
    EXPECT_EQ(store->trouble(), TileTrouble::None);
    EXPECT_TRUE(ask({12, 19, 0}).hasPicture());
}

TEST_F(TileServerTest, shouldComeBackWhenTheServerDoes) {
    server.stop();
    openStore();
    for (int x = 0; x < 6; ++x)
        EXPECT_EQ(ask({12, x, 0}).trouble, TileTrouble::NoAnswer);
    EXPECT_EQ(store->trouble(), TileTrouble::NoAnswer);
    letPass(200ms);
    ASSERT_TRUE(server.start());
    EXPECT_TRUE(waitUntil([&] { return worked > 0; }));
    EXPECT_EQ(store->trouble(), TileTrouble::None);
    for (int x = 0; x < 6; ++x)
        EXPECT_TRUE(ask({12, x, 0}).hasPicture());
    EXPECT_EQ(troubles, (QList<TileTrouble>{TileTrouble::NoAnswer, TileTrouble::None}));
}

TEST_F(TileServerTest, shouldTryAgainOnlyWhileSomebodyLooks) {
    limits.interest = 100ms;
    server.answer({.status = 500});
    openStore();
    for (int x = 0; x < 4; ++x)
        ask({12, x, 0});
    letPass(1500ms);
    const qsizetype asked = server.paths().size();
    letPass(1000ms);
    EXPECT_EQ(server.paths().size(), asked);
}

TEST_F(TileServerTest, shouldNotSpeakOfASingleTile) {
    server.answerBy([](const QString& path) {
        TileManners manners;
        if (path == "/12/5/0.png"_L1)
            manners.status = 500;
        return manners;
    });
    openStore();
    for (int x = 0; x < 10; ++x)
        EXPECT_EQ(ask({12, x, 0}).hasPicture(), x != 5);
    EXPECT_TRUE(troubles.isEmpty());
}

TEST_F(TileServerTest, shouldShowWhatIsKeptWithoutANetwork) {
    server.answer({.headers = {"Cache-Control: max-age=60"}});
    openStore();
    EXPECT_TRUE(ask(tile).hasPicture());
    later = 365 * 24 * 3600;
    server.stop();
    openStore();
    const TileAnswer old = ask(tile);
    EXPECT_EQ(old.bytes, pngTile());
    EXPECT_TRUE(waitUntil([&] { return store->trouble() == TileTrouble::NoAnswer; })); // which is said
    EXPECT_TRUE(ask(tile).hasPicture());
}

TEST_F(TileServerTest, shouldRenewWhatIsTooOld) {
    server.answer({.headers = {"Cache-Control: max-age=60", "ETag: \"v1\""}});
    openStore();
    ask(tile);
    later = 61;
    server.answer({.body = Body::Given, .status = 304, .headers = {"Cache-Control: max-age=60", "ETag: \"v1\""}});
    EXPECT_TRUE(ask(tile).hasPicture());
    EXPECT_TRUE(waitUntil([&] { return server.paths().size() == 2; }));
    EXPECT_TRUE(server.requests().last().toLower().contains("if-none-match: \"v1\""));
    letPass(100ms);
    EXPECT_TRUE(ask(tile).hasPicture());
    letPass(100ms);
    EXPECT_EQ(server.paths().size(), 2); // good for another minute
    EXPECT_TRUE(troubles.isEmpty());
}

TEST_F(TileServerTest, shouldKeepNothingThatIsNotToBeKept) {
    server.answer({.headers = {"Cache-Control: no-store"}});
    openStore();
    EXPECT_TRUE(ask(tile).hasPicture());
    EXPECT_TRUE(ask(tile).hasPicture());
    EXPECT_EQ(server.paths().size(), 2);
    EXPECT_TRUE(tileCaches(cache.path()).isEmpty());
}

} // namespace

} // namespace THIS_FILE
