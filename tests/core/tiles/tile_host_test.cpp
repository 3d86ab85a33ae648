// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_host.h"

#include "core/tiles/mbtiles_fixture.h"
#include "support/slippy_server.h"
#include "support/wait_until.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

using namespace entraide;
using namespace entraide::testing;
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
