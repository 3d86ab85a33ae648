// SPDX-License-Identifier: GPL-3.0-or-later
// The store with files and folders behind it.
#include "core/tiles/mbtiles_fixture.h"
#include "support/slippy_server.h"
#include "support/tile_png.h"
#include "support/wait_until.h"
#include "tiles/local_tiles.h"
#include "tiles/tile_collect.h"
#include "tiles/tile_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <optional>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class TileStoreTest : public ::testing::Test {
protected:
    TileStoreTest() {
        tools.enlarge = [this](const QByteArray& picture, const TileId& tile, int levels) {
            enlarged.append({tile, levels});
            return "enlarged " + picture;
        };
    }

    MapSource fileSource() const { return {MapSource::Kind::Mbtiles, folder.filePath(u"a.mbtiles"_s), {}}; }
    MapSource folderSource() const { return {MapSource::Kind::Folder, folder.filePath(u"tiles"_s), {}}; }
    void writeTile(const TileId& tile, const QByteArray& bytes) const {
        const QString column = folder.filePath(u"tiles/%1/%2"_s.arg(tile.zoom).arg(tile.x));
        QDir().mkpath(column);
        QFile file(column + u"/%1.png"_s.arg(tile.y));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static TileAnswer ask(TileStore& store, const TileId& tile) {
        std::optional<TileAnswer> answer;
        store.ask(tile, [&](const TileAnswer& told) { answer = told; });
        EXPECT_TRUE(answer.has_value()); // at once
        return answer.value_or(TileAnswer());
    }

    QTemporaryDir folder;
    PictureTools tools;
    QList<std::pair<TileId, int>> enlarged;
    const TileId tile{12, 2097, 1374};
};

TEST_F(TileStoreTest, shouldReadAFileAndAFolderAlike) {
    writeMbtiles(folder.filePath(u"a.mbtiles"_s), {{tile, pngTile()}});
    writeTile(tile, pngTile());
    for (const MapSource& source : {fileSource(), folderSource()}) {
        TileStore store(source, {}, tools);
        EXPECT_EQ(ask(store, tile).bytes, pngTile());
        EXPECT_TRUE(ask(store, {12, 1, 1}).isMissing());
        EXPECT_TRUE(ask(store, {12, 9999, 1}).isMissing());
        EXPECT_EQ(store.trouble(), TileTrouble::None);
    }
    EXPECT_TRUE(enlarged.isEmpty());
}

TEST_F(TileStoreTest, shouldEnlargeWhereTheSourceGoesLessDeep) {
    writeMbtiles(folder.filePath(u"a.mbtiles"_s), {{tile, pngTile()}});
    TileStore store(fileSource(), {}, tools);
    EXPECT_EQ(ask(store, {14, 2097 * 4 + 1, 1374 * 4 + 3}).bytes, "enlarged " + pngTile());
    EXPECT_EQ(enlarged, (QList<std::pair<TileId, int>>{{{14, 2097 * 4 + 1, 1374 * 4 + 3}, 2}}));
    EXPECT_TRUE(ask(store, {14, 5, 5}).isMissing());
    EXPECT_TRUE(ask(store, {21, 2097 << 9, 1374 << 9}).isMissing()); // nothing is left of it by then
    EXPECT_EQ(enlarged.size(), 1);
}

TEST_F(TileStoreTest, shouldEnlargeWhereATileIsMissingInBetween) {
    writeTile({10, 524, 343}, pngTile({1, 1, 1}));
    writeTile({14, 1, 1}, pngTile()); // so deep it goes elsewhere
    TileStore store(folderSource(), {}, tools);
    EXPECT_EQ(ask(store, tile).bytes, "enlarged " + pngTile({1, 1, 1}));
}

TEST_F(TileStoreTest, shouldSayThatThereIsNothingOfThisPlace) {
    writeTile({14, 1, 1}, pngTile());
    TileStore store(folderSource(), {}, tools);
    for (int x = 0; x < 4; ++x)
        ask(store, {12, 2000 + 100 * x, 1374});
    EXPECT_EQ(store.trouble(), TileTrouble::NothingHere);
    ask(store, {14, 1, 1});
    EXPECT_EQ(store.trouble(), TileTrouble::None);
}

TEST_F(TileStoreTest, shouldShowNothingThatCannotBeDrawn) {
    writeTile(tile, pngTile());
    tools.canShow = [](const QByteArray&) { return false; };
    TileStore store(folderSource(), {}, tools);
    EXPECT_EQ(ask(store, tile).trouble, TileTrouble::NotAPicture);
    EXPECT_EQ(store.trouble(), TileTrouble::NotAPicture);
}

TEST_F(TileStoreTest, shouldSayThatAFileIsNoneOfThese) {
    QFile letter(fileSource().localPath());
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly));
    letter.write("Dear friends");
    letter.close();
    TileStore store(fileSource(), {}, tools);
    EXPECT_EQ(ask(store, tile).trouble, TileTrouble::NotSqlite);
    EXPECT_EQ(store.trouble(), TileTrouble::NotSqlite);
}

TEST_F(TileStoreTest, shouldFollowAFileThatGoesAndComesBack) {
    const QString path = fileSource().localPath();
    writeMbtiles(path, {{tile, pngTile()}});
    LocalTiles tiles(fileSource(), 0ms);
    EXPECT_TRUE(tiles.tile(tile).hasPicture());
    ASSERT_TRUE(QFile::remove(path));
    EXPECT_EQ(tiles.tile(tile).trouble, TileTrouble::FileMissing);
    writeMbtiles(path, {{tile, pngTile({9, 9, 9})}, {{15, 1, 1}, pngTile()}});
    EXPECT_EQ(tiles.tile(tile).bytes, pngTile({9, 9, 9}));
    EXPECT_EQ(tiles.deepest(), 15);
}

TEST_F(TileStoreTest, shouldFollowADriveThatIsConnectedLater) {
    LocalTiles tiles(folderSource(), 0ms);
    EXPECT_EQ(tiles.tile(tile).trouble, TileTrouble::FileMissing);
    EXPECT_EQ(tiles.deepest(), TileId::deepest);
    writeTile(tile, pngTile());
    EXPECT_TRUE(tiles.tile(tile).hasPicture());
    EXPECT_EQ(tiles.deepest(), 12);
}

TEST_F(TileStoreTest, shouldCollectForASheet) {
    writeTile(tile, pngTile());
    writeTile({12, 2098, 1374}, "<html>");
    writeTile({12, 2099, 1374}, pngTile({1, 1, 1}));
    const CollectedTiles collected =
        collectTiles(folderSource(), {}, tools, {tile, {12, 2098, 1374}, {12, 2099, 1374}, {12, 1, 1}, {12, 1, 2}});
    EXPECT_EQ(collected.pictures.size(), 2);
    EXPECT_EQ(collected.pictures.value(tile), pngTile());
    EXPECT_EQ(collected.missing, 2);
    EXPECT_EQ(collected.refused, 1);
    EXPECT_EQ(collected.trouble, TileTrouble::NotAPicture);
}

TEST_F(TileStoreTest, shouldCollectFromAServer) {
    const SlippyServer server;
    QList<TileId> tiles;
    for (int x = 0; x < 50; ++x)
        tiles.append({12, x, 0});
    const MapSource source{MapSource::Kind::Server, server.address(), {}};
    qsizetype most = 0;
    CollectOptions options;
    options.goOn = [&](qsizetype done) {
        most = std::max(most, done);
        return true;
    };
    EXPECT_EQ(collectTiles(source, folder.path(), tools, tiles, options).pictures.size(), 50);
    EXPECT_GT(most, 10);
    EXPECT_EQ(server.paths().size(), 50);
    EXPECT_EQ(collectTiles(source, folder.path(), tools, tiles).pictures.size(), 50);
    EXPECT_EQ(server.paths().size(), 50); // kept
}

TEST_F(TileStoreTest, shouldStopCollecting) {
    SlippyServer server;
    server.answer({.body = TileManners::Body::Silence});
    const MapSource source{MapSource::Kind::Server, server.address(), {}};
    CollectOptions options;
    options.atMost = 300ms;
    const CollectedTiles late = collectTiles(source, folder.path(), tools, {tile, {12, 1, 1}}, options);
    EXPECT_EQ(late.refused, 2);
    EXPECT_EQ(late.trouble, TileTrouble::NoAnswer);
    options.atMost = 60s;
    int looks = 0;
    options.goOn = [&](qsizetype) { return ++looks < 5; };
    EXPECT_EQ(collectTiles(source, folder.path(), tools, {tile}, options).refused, 1);
}

} // namespace

} // namespace THIS_FILE
