// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/map_source.h"
#include "tiles/tile_id.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;
using Kind = MapSource::Kind;
using Problem = MapSource::Problem;

namespace {

std::optional<Problem> problemOf(Kind kind, const QString& address) {
    return MapSource{kind, address, {}}.problem();
}

TEST(MapSource, shouldSayWhatIsWrongWithAServer) {
    EXPECT_EQ(problemOf(Kind::Server, u" "_s), Problem::NoAddress);
    EXPECT_EQ(problemOf(Kind::Server, u"ftp://x/{z}/{x}/{y}"_s), Problem::NotHttp);
    EXPECT_EQ(problemOf(Kind::Server, u"file:///x/{z}/{x}/{y}"_s), Problem::NotHttp);
    EXPECT_EQ(problemOf(Kind::Server, u"https:///{z}/{x}/{y}"_s), Problem::NotHttp);
    EXPECT_EQ(problemOf(Kind::Server, u"https://x/{z}/{x}/"_s), Problem::NoPlaceholders);
    EXPECT_EQ(problemOf(Kind::Server, u"https://x/{z}/{x}/{y}/{y}"_s), Problem::NoPlaceholders);
    EXPECT_FALSE(problemOf(Kind::Server, u"https://tiles.example.org/{z}/{x}/{y}.png?key=1"_s));
}

TEST(MapSource, shouldNotTakeThePublicServerForAnOwnOne) {
    for (const QString& host : {u"tile.openstreetmap.org"_s, u"a.tile.OpenStreetMap.org"_s, u"openstreetmap.org"_s,
                                u"tile.osm.org"_s, u"tile.openstreetmap.org."_s, u"user:word@tile.openstreetmap.org"_s})
        EXPECT_EQ(problemOf(Kind::Server, u"https://"_s + host + u"/{z}/{x}/{y}.png"_s), Problem::PublicServer)
            << qPrintable(host);
    EXPECT_FALSE(problemOf(Kind::Server, u"https://notopenstreetmap.org/{z}/{x}/{y}.png"_s));
}

TEST(MapSource, shouldLookWhetherFilesAreThere) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.mbtiles"_s);
    EXPECT_EQ(problemOf(Kind::Folder, u"/nowhere/at/all"_s), Problem::FolderMissing);
    EXPECT_EQ(problemOf(Kind::Mbtiles, file), Problem::FileMissing);
    EXPECT_EQ(problemOf(Kind::Mbtiles, folder.path()), Problem::FileMissing);
    EXPECT_EQ(problemOf(Kind::Mbtiles, u"  "_s), Problem::NoAddress);
    EXPECT_EQ(problemOf(Kind::Folder, {}), Problem::NoAddress);
    QFile made(file);
    ASSERT_TRUE(made.open(QIODevice::WriteOnly));
    made.close();
    EXPECT_FALSE(problemOf(Kind::Mbtiles, file));
    EXPECT_FALSE(problemOf(Kind::Folder, folder.path()));
}

TEST(MapSource, shouldTakeAFolderAsItIsGiven) {
    const auto pathOf = [](const QString& address) { return MapSource{Kind::Folder, address, {}}.localPath(); };
    EXPECT_EQ(pathOf(u"/data/my tiles/"_s), u"/data/my tiles");
    EXPECT_EQ(pathOf(u"file:///data/my%20tiles"_s), u"/data/my tiles");
    EXPECT_EQ(pathOf(u"/data/tiles/{z}/{x}/{y}.png"_s), u"/data/tiles");
    EXPECT_EQ(pathOf(u"file:///data/tiles/{z}/{x}/{y}.png"_s), u"/data/tiles");
    EXPECT_EQ(pathOf(u"/data/tiles/%z/%x/%y.png"_s), u"/data/tiles");
    EXPECT_EQ((MapSource{Kind::Mbtiles, u"file:///data/a.mbtiles"_s, {}}).localPath(), u"/data/a.mbtiles");
    EXPECT_EQ((MapSource{Kind::Server, u"https://x/{z}/{x}/{y}"_s, {}}).localPath(), QString());
}

TEST(MapSource, shouldKnowWhereATileIs) {
    const TileId tile{12, 2097, 1374};
    EXPECT_EQ((MapSource{Kind::Server, u" https://x.example/t/{z}/{x}/{y}.png?k={z} "_s, {}}).tileUrl(tile).toString(),
              u"https://x.example/t/12/2097/1374.png?k=12");
    EXPECT_EQ((MapSource{Kind::PublicOsm, {}, {}}).tileUrl(tile).toString(),
              u"https://tile.openstreetmap.org/12/2097/1374.png");
    EXPECT_TRUE((MapSource{Kind::Folder, u"/data"_s, {}}).tileUrl(tile).isEmpty());
    EXPECT_TRUE(MapSource().tileUrl(tile).isEmpty());
}

TEST(MapSource, shouldAlwaysSayWhoseMapItIs) {
    EXPECT_EQ((MapSource{Kind::PublicOsm, {}, u"mine"_s}).credit(), u"© OpenStreetMap contributors");
    EXPECT_EQ((MapSource{Kind::Server, u"https://tiles.example.org/{z}/{x}/{y}.png"_s, u"© Example"_s}).credit(),
              u"© Example");
    EXPECT_EQ((MapSource{Kind::Server, u"https://tiles.example.org/{z}/{x}/{y}.png"_s, {}}).credit(),
              u"tiles.example.org");
    EXPECT_EQ((MapSource{Kind::Mbtiles, u"/data/brussels.mbtiles"_s, {}}).credit(), u"brussels.mbtiles");
    EXPECT_EQ(MapSource().credit(), QString());
}

TEST(MapSource, shouldSurviveASetting) {
    for (const MapSource& source :
         {MapSource(), MapSource{Kind::Server, u"https://tiles.example.org/{z}/{x}/{y}.png"_s, u"© Example"_s},
          MapSource{Kind::Mbtiles, u"/data/a.mbtiles"_s, {}}, MapSource{Kind::Folder, u"/data"_s, {}},
          MapSource{Kind::PublicOsm, {}, {}}})
        EXPECT_EQ(MapSource::fromSetting(source.toSetting()), source);
    EXPECT_EQ(MapSource::fromSetting(u"rubbish"_s), MapSource());
    EXPECT_EQ(MapSource::fromSetting({}), MapSource());
    EXPECT_EQ(MapSource::fromSetting(u"{\"kind\":\"satellite\",\"address\":\"x\"}"_s), MapSource());
}

TEST(MapSource, shouldBeReadAsItIsTyped) {
    EXPECT_EQ(MapSource::fromWord(u"osm"_s), (MapSource{Kind::PublicOsm, {}, {}}));
    EXPECT_EQ(MapSource::fromWord(u"https://x/{z}/{x}/{y}"_s).kind, Kind::Server);
    EXPECT_EQ(MapSource::fromWord(u"HTTP://x/{z}/{x}/{y}"_s).kind, Kind::Server);
    EXPECT_EQ(MapSource::fromWord(u"file:///data/a.mbtiles"_s).kind, Kind::Mbtiles);
    EXPECT_EQ(MapSource::fromWord(u"a.MBTILES"_s).kind, Kind::Mbtiles);
    EXPECT_EQ(MapSource::fromWord(u"/data/tiles"_s), (MapSource{Kind::Folder, u"/data/tiles"_s, {}}));
}

TEST(MapSource, shouldKeepEachSourceInAFolderOfItsOwn) {
    const MapSource one{Kind::Server, u"https://a.example/{z}/{x}/{y}.png"_s, {}};
    const MapSource other{Kind::Server, u"https://b.example/{z}/{x}/{y}.png"_s, {}};
    EXPECT_NE(tileCacheFolder(one), tileCacheFolder(other));
    EXPECT_EQ(one.cacheKey(), (MapSource{one.kind, one.address, u"other words"_s}).cacheKey());
    EXPECT_EQ(one.cacheKey().size(), 16);
}

} // namespace

} // namespace THIS_FILE
