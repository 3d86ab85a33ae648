// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/mbtiles_fixture.h"
#include "support/slippy_server.h"
#include "support/wait_until.h"
#include "tiles/tile_host.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <memory>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class TileHostTest : public ::testing::Test {
protected:
    TileHostTest() {
        tools.nothing = pngTile({0, 0, 0}, 8);
        limits.firstPause = 60ms;
        limits.longestPause = 200ms;
    }
    static QUrl urlOf(const TileHost& host, const TileId& tile) {
        QString url = host.tileUrl();
        url.replace("%z"_L1, QString::number(tile.zoom));
        url.replace("%x"_L1, QString::number(tile.x));
        return QUrl(url.replace("%y"_L1, QString::number(tile.y)));
    }
    /// As Qt Location asks.
    QByteArray ask(const QUrl& url) {
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
        EXPECT_TRUE(waitUntil([&] { return reply->isFinished(); }));
        return reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray();
    }
    QByteArray ask(const TileHost& host, const TileId& which) { return ask(urlOf(host, which)); }
    MapSource fileSource() const { return {MapSource::Kind::Mbtiles, folder.filePath(u"a.mbtiles"_s), {}}; }

    QTemporaryDir folder;
    PictureTools tools;
    TileLimits limits;
    QNetworkAccessManager network;
    const TileId tile{12, 2097, 1374};
};

TEST_F(TileHostTest, shouldBeNothingUntilThereIsASource) {
    TileHost host(tools, limits);
    EXPECT_TRUE(host.tileUrl().isEmpty());
    host.use(MapSource(), {});
    EXPECT_TRUE(host.tileUrl().isEmpty());
    EXPECT_EQ(host.trouble(), TileTrouble::None);
}

TEST_F(TileHostTest, shouldServeEachSourceInItsTurn) {
    SlippyServer server(pngTile({1, 1, 1}));
    writeMbtiles(fileSource().localPath(), {{tile, pngTile({2, 2, 2})}});
    TileHost host(tools, limits);
    host.use({MapSource::Kind::Server, server.address(), {}}, folder.filePath(u"cache"_s));
    const QUrl before = urlOf(host, tile);
    EXPECT_EQ(before.host(), u"127.0.0.1");
    EXPECT_NE(before.port(), server.port());
    EXPECT_EQ(ask(before), pngTile({1, 1, 1}));

    host.use(fileSource(), {});
    EXPECT_EQ(ask(host, tile), pngTile({2, 2, 2}));
    EXPECT_EQ(ask(host, {12, 1, 1}), tools.nothing);
    EXPECT_EQ(ask(before), QByteArray()); // whoever still has the address of before
    EXPECT_EQ(server.paths().size(), 1);

    host.use(MapSource(), {});
    EXPECT_TRUE(host.tileUrl().isEmpty());
    EXPECT_EQ(host.trouble(), TileTrouble::None);
}

TEST_F(TileHostTest, shouldGiveThemToWhoDrawsThemItself) {
    writeMbtiles(fileSource().localPath(), {{tile, pngTile({2, 2, 2})}});
    TileHost host(tools, limits);
    QHash<TileId, QByteArray> came;
    int times = 0;
    QObject::connect(&host, &TileHost::tileCame, &host, [&](const TileId& which, const QByteArray& picture) {
        came.insert(which, picture);
        ++times;
    });
    host.want({tile}); // nothing is there yet
    host.use(fileSource(), {});
    const TileId elsewhere{12, 1, 1};
    host.want({tile, elsewhere});
    EXPECT_TRUE(waitUntil([&] { return times == 2; }));
    EXPECT_EQ(came.value(tile), pngTile({2, 2, 2}));
    EXPECT_TRUE(came.contains(elsewhere));
    EXPECT_TRUE(came.value(elsewhere).isEmpty());
}

TEST_F(TileHostTest, shouldNotWaitForWhatIsWantedNoMore) {
    SlippyServer server(pngTile({1, 1, 1}));
    server.answer({TileManners::Body::Tile, 200, "image/png", {}, {}, 300ms});
    limits.atOnce = 1;
    TileHost host(tools, limits);
    host.use({MapSource::Kind::Server, server.address(), {}}, folder.filePath(u"cache"_s));
    QList<TileId> came;
    QObject::connect(&host, &TileHost::tileCame, &host,
                     [&](const TileId& which, const QByteArray&) { came.append(which); });
    host.want({{12, 5, 1}, {12, 5, 2}, {12, 5, 3}});
    host.want({tile});
    EXPECT_TRUE(waitUntil([&] { return !came.isEmpty(); }));
    EXPECT_EQ(came, QList<TileId>{tile});
    host.want({{12, 6, 1}});
    host.use(MapSource(), {}); // what comes now is of no source any more
    EXPECT_FALSE(waitUntil([&] { return came.size() > 1; }, 500ms));
}

TEST_F(TileHostTest, shouldSayWhatIsWrongAndWhenItIsOver) {
    SlippyServer server;
    server.answer({.status = 500});
    TileHost host(tools, limits);
    QSignalSpy said(&host, &TileHost::troubleChanged);
    QSignalSpy again(&host, &TileHost::worksAgain);
    host.use({MapSource::Kind::Server, server.address(), {}}, folder.filePath(u"cache"_s));
    EXPECT_EQ(ask(host, tile), tools.nothing);
    EXPECT_TRUE(waitUntil([&] { return host.trouble() == TileTrouble::ServerFault; }));
    EXPECT_LT(host.troubleSince().secsTo(QDateTime::currentDateTime()), 60);
    server.answer({});
    EXPECT_TRUE(waitUntil([&] { return again.count() == 1; }));
    EXPECT_EQ(host.trouble(), TileTrouble::None);
    EXPECT_FALSE(host.troubleSince().isValid());
    EXPECT_EQ(said.count(), 2);
    EXPECT_EQ(ask(host, tile), pngTile());
}

TEST_F(TileHostTest, shouldNotSayOfASourceWhatWasWrongWithTheOneBefore) {
    SlippyServer server;
    server.answer({.status = 500, .delay = 50ms});
    writeMbtiles(fileSource().localPath(), {{tile, pngTile()}});
    TileHost host(tools, limits);
    host.use({MapSource::Kind::Server, server.address(), {}}, folder.filePath(u"cache"_s));
    const std::unique_ptr<QNetworkReply> waiting(network.get(QNetworkRequest(urlOf(host, tile))));
    EXPECT_TRUE(waitUntil([&] { return server.paths().size() == 1; }));
    host.use(fileSource(), {});
    letPass(200ms);
    EXPECT_EQ(host.trouble(), TileTrouble::None);
    EXPECT_EQ(ask(host, tile), pngTile());
}

TEST_F(TileHostTest, shouldEndWhileTilesAreUnderWay) {
    SlippyServer server;
    server.answer({.body = TileManners::Body::Silence});
    std::unique_ptr<QNetworkReply> waiting;
    {
        TileHost host(tools, limits);
        host.use({MapSource::Kind::Server, server.address(), {}}, folder.filePath(u"cache"_s));
        waiting.reset(network.get(QNetworkRequest(urlOf(host, tile))));
        EXPECT_TRUE(waitUntil([&] { return server.paths().size() == 1; }));
    }
    EXPECT_TRUE(waitUntil([&] { return waiting->isFinished(); }));
    EXPECT_NE(waiting->error(), QNetworkReply::NoError);
}

} // namespace

} // namespace THIS_FILE
