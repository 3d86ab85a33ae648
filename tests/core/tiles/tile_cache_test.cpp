// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tile_png.h"
#include "tiles/tile_cache.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimeZone>

#include <gtest/gtest.h>
#include <thread>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;
using namespace Qt::StringLiterals;

namespace {

class TileCacheTest : public ::testing::Test {
protected:
    static CachedTile some(const QByteArray& bytes = pngTile()) {
        const QDateTime now(QDate(2026, 11, 18), QTime(14, 0), QTimeZone::UTC);
        return {bytes, now, now.addDays(7), "\"version 1\""};
    }
    QString folderOf(const MapSource& source) const { return root.path() + u'/' + source.cacheKey(); }
    qint64 bytesIn(const QString& folder) const {
        qint64 bytes = 0;
        for (const TileCacheUse& use : tileCaches(root.path())) {
            if (use.folder == folder)
                bytes = use.bytes;
        }
        return bytes;
    }
    /// As if the file had been written so long ago.
    static void makeOlder(const QString& path, int seconds) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.setFileTime(QDateTime::currentDateTime().addSecs(-seconds), QFileDevice::FileModificationTime);
    }

    QTemporaryDir root;
    const MapSource server{MapSource::Kind::Server, u"https://tiles.example.org/{z}/{x}/{y}.png"_s, {}};
    const MapSource other{MapSource::Kind::Server, u"https://other.example.org/{z}/{x}/{y}.png"_s, {}};
    const TileId tile{12, 2097, 1374};
};

TEST_F(TileCacheTest, shouldGiveBackWhatItWasGiven) {
    TileCache cache(server, folderOf(server), 1'000'000);
    EXPECT_FALSE(cache.find(tile));
    cache.keep(tile, some());
    EXPECT_EQ(cache.find(tile), some());
    CachedTile without = some(pngTile({1, 2, 3}));
    without.etag.clear();
    cache.keep(tile, without);
    EXPECT_EQ(cache.find(tile), without);
    EXPECT_FALSE(cache.find({12, 2098, 1374}));
    EXPECT_EQ(TileCache(server, folderOf(server), 1'000'000).find(tile), without); // the program was begun anew
}

TEST_F(TileCacheTest, shouldKnowWhatIsStillGood) {
    const CachedTile cached = some();
    EXPECT_TRUE(cached.isFresh(cached.expires.addSecs(-1)));
    EXPECT_FALSE(cached.isFresh(cached.expires));
}

TEST_F(TileCacheTest, shouldLetTheOldestGoWhenItIsFull) {
    const qint64 one = [&] {
        TileCache cache(other, folderOf(other), 1'000'000);
        cache.keep(tile, some());
        return bytesIn(folderOf(other));
    }();
    TileCache cache(server, folderOf(server), 10 * one);
    for (int x = 0; x < 10; ++x) {
        cache.keep({12, x, 0}, some());
        makeOlder(folderOf(server) + u"/12/%1-0.tile"_s.arg(x), 1000 - x);
    }
    EXPECT_TRUE(cache.find({12, 0, 0}));
    cache.keep({12, 10, 0}, some());
    EXPECT_FALSE(cache.find({12, 0, 0}));
    EXPECT_FALSE(cache.find({12, 1, 0}));
    EXPECT_TRUE(cache.find({12, 2, 0}));
    EXPECT_TRUE(cache.find({12, 10, 0}));
    EXPECT_LE(bytesIn(folderOf(server)), 10 * one);
    for (int x = 11; x < 40; ++x)
        cache.keep({12, x, 0}, some());
    EXPECT_LE(bytesIn(folderOf(server)), 10 * one);
    EXPECT_GE(bytesIn(folderOf(server)), 8 * one);
}

TEST_F(TileCacheTest, shouldHoldTheLimitForAllWhoUseTheFolder) {
    const qint64 one = [&] {
        TileCache cache(other, folderOf(other), 1'000'000);
        cache.keep(tile, some());
        return bytesIn(folderOf(other));
    }();
    TileCache first(server, folderOf(server), 10 * one);
    TileCache second(server, folderOf(server), 10 * one);
    for (int x = 0; x < 20; ++x) {
        first.keep({12, x, 0}, some());
        second.keep({12, x, 1}, some());
        EXPECT_LE(bytesIn(folderOf(server)), 10 * one) << x;
    }
    EXPECT_GE(bytesIn(folderOf(server)), 8 * one);
}

TEST_F(TileCacheTest, shouldHoldTheLimitForMapsOnSeveralThreads) {
    CachedTile large = some();
    large.bytes += QByteArray(20'000, '\0'); // a picture is what begins as one
    constexpr qint64 most = 1'000'000;
    const auto fill = [&](int row) {
        TileCache cache(server, folderOf(server), most);
        for (int x = 0; x < 80; ++x)
            cache.keep({12, x, row}, large);
    };
    {
        std::jthread first(fill, 1);
        std::jthread second(fill, 2);
    }
    TileCache(server, folderOf(server), most).keep({12, 0, 3}, large); // counts what the others left
    EXPECT_LE(bytesIn(folderOf(server)), most);
    EXPECT_GE(bytesIn(folderOf(server)), most / 2);
}

TEST_F(TileCacheTest, shouldCountWhatItPutInThePlaceOfAnother) {
    CachedTile large = some();
    large.bytes += QByteArray(20'000, '\0');
    TileCache cache(server, folderOf(server), 100'000);
    cache.keep({12, 1, 1}, large);
    for (int again = 0; again < 50; ++again)
        cache.keep(tile, large);
    EXPECT_TRUE(cache.find({12, 1, 1})) << "two tiles are far from full";
    EXPECT_TRUE(cache.find(tile));
}

TEST_F(TileCacheTest, shouldTakeADamagedFileForNone) {
    TileCache cache(server, folderOf(server), 1'000'000);
    cache.keep(tile, some());
    const QString path = folderOf(server) + u"/12/2097-1374.tile"_s;
    ASSERT_TRUE(QFileInfo::exists(path));
    for (const QByteArray& damaged : {QByteArray(), QByteArray("entraide-tile-1"), QByteArray("\n"),
                                      QByteArray("entraide-tile-1 1 2 3\nno picture"),
                                      QByteArray("another-format 1 2 3\n") + pngTile(), QByteArray(5000, 'x')}) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(damaged);
        file.close();
        EXPECT_FALSE(cache.find(tile)) << damaged.first(std::min<qsizetype>(damaged.size(), 30)).constData();
    }
    cache.keep(tile, some());
    EXPECT_TRUE(cache.find(tile));
}

TEST_F(TileCacheTest, shouldSayWhatIsKeptOfEachSource) {
    EXPECT_TRUE(tileCaches(root.path()).isEmpty());
    EXPECT_TRUE(tileCaches(root.path() + u"/nowhere"_s).isEmpty());
    TileCache cache(server, folderOf(server), 1'000'000);
    cache.keep(tile, some());
    cache.keep({12, 2098, 1374}, some());
    makeOlder(folderOf(server) + u"/12/2098-1374.tile"_s, 10 * 24 * 3600);
    TileCache second(other, folderOf(other), 1'000'000);
    second.keep(tile, some());
    QDir().mkpath(root.path() + u"/empty"_s);

    const QList<TileCacheUse> caches = tileCaches(root.path());
    ASSERT_EQ(caches.size(), 2);
    EXPECT_EQ(caches.at(0).source, server); // the larger first
    EXPECT_EQ(caches.at(0).tiles, 2);
    EXPECT_GT(caches.at(0).bytes, 2 * pngTile().size());
    EXPECT_EQ(caches.at(0).oldest.date(), QDateTime::currentDateTime().addDays(-10).date());
    EXPECT_LT(caches.at(0).newest.secsTo(QDateTime::currentDateTime()), 600);
    EXPECT_EQ(caches.at(1).source, other);
}

TEST_F(TileCacheTest, shouldClearOneSourceOnly) {
    TileCache cache(server, folderOf(server), 1'000'000);
    cache.keep(tile, some());
    TileCache second(other, folderOf(other), 1'000'000);
    second.keep(tile, some());
    EXPECT_TRUE(clearTileCache(folderOf(server)));
    EXPECT_FALSE(QFileInfo::exists(folderOf(server)));
    EXPECT_FALSE(cache.find(tile));
    EXPECT_TRUE(second.find(tile));
    cache.keep(tile, some()); // a map is still open
    EXPECT_TRUE(cache.find(tile));
    EXPECT_EQ(tileCaches(root.path()).size(), 2);
}

TEST_F(TileCacheTest, shouldRemoveNothingElse) {
    const QString letters = root.path() + u"/letters"_s;
    QDir().mkpath(letters);
    EXPECT_FALSE(clearTileCache(letters));
    EXPECT_FALSE(clearTileCache(root.path()));
    EXPECT_FALSE(clearTileCache({}));
    EXPECT_TRUE(QFileInfo::exists(letters));
}

TEST_F(TileCacheTest, shouldBeNobodyElsesToRead) {
    TileCache cache(server, folderOf(server), 1'000'000);
    cache.keep(tile, some());
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    EXPECT_EQ((QFileInfo(folderOf(server)).permissions() & others).toInt(), 0);
}

TEST_F(TileCacheTest, shouldGoWithoutWhereNothingCanBeWritten) {
    const QString blocked = root.filePath(u"0123456789abcdef"_s);
    QFile file(blocked); // a file where the folder would be
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    TileCache cache(server, blocked, 1'000'000);
    cache.keep(tile, some());
    EXPECT_FALSE(cache.find(tile));
}

} // namespace

} // namespace THIS_FILE
