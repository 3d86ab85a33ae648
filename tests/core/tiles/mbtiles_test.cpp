// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/mbtiles_fixture.h"
#include "support/tile_png.h"
#include "tiles/mbtiles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;
using namespace Qt::StringLiterals;

namespace {

class MbtilesTest : public ::testing::Test {
protected:
    QString path(const QString& name = u"map.mbtiles"_s) const { return folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    static std::unique_ptr<Mbtiles> opened(const QString& file) {
        auto result = Mbtiles::open(file);
        auto* good = std::get_if<std::unique_ptr<Mbtiles>>(&result);
        EXPECT_TRUE(good) << static_cast<int>(good ? TileTrouble::None : std::get<TileTrouble>(result));
        return good ? std::move(*good) : nullptr;
    }
    static TileTrouble troubleWith(const QString& file) {
        const auto result = Mbtiles::open(file);
        const auto* trouble = std::get_if<TileTrouble>(&result);
        return trouble ? *trouble : TileTrouble::None;
    }
    /// A file with the right tables, whatever is done to it then.
    QString written(const QList<MbtilesTile>& tiles,
                    const QMap<QString, QString>& metadata = {{u"format"_s, u"png"_s}}) const {
        writeMbtiles(path(), tiles, metadata);
        return path();
    }

    QTemporaryDir folder;
    const TileId brussels{12, 2097, 1374};
};

TEST_F(MbtilesTest, shouldGiveTheTileThatIsAskedFor) {
    const QByteArray one = pngTile({1, 2, 3});
    const QByteArray other = pngTile({4, 5, 6});
    const auto file = opened(written({{brussels, one}, {{12, 2097, 1375}, other}}));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->tile(brussels).bytes, one); // and not the one that lies as far from the south
    EXPECT_EQ(file->tile({12, 2097, 1375}).bytes, other);
    EXPECT_TRUE(file->tile({12, 2098, 1374}).isMissing());
    EXPECT_TRUE(file->tile({13, 2097, 1374}).isMissing());
    EXPECT_TRUE(file->tile({12, -1, 5}).isMissing());
    EXPECT_TRUE(file->tile({12, 5, 4096}).isMissing());
}

TEST_F(MbtilesTest, shouldObeyAFileThatCountsFromTheNorth) {
    const QByteArray tile = pngTile();
    const auto file = opened(written({{{12, 2097, 4095 - 1374}, tile}}, {{u"scheme"_s, u"xyz"_s}}));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->tile(brussels).bytes, tile);
}

TEST_F(MbtilesTest, shouldTellWhatTheFileSaysOfItself) {
    const auto file = opened(written({{brussels, pngTile()}}, {{u"name"_s, u"Brussels"_s},
                                                               {u"attribution"_s, u"<a href='x'>© Somebody</a>"_s},
                                                               {u"bounds"_s, u"4.2, 50.7,4.5,50.95"_s},
                                                               {u"minzoom"_s, u"10"_s},
                                                               {u"maxzoom"_s, u"14"_s},
                                                               {u"format"_s, u"png"_s}}));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->info().name, u"Brussels");
    EXPECT_EQ(file->info().attribution, u"<a href='x'>© Somebody</a>");
    EXPECT_EQ(file->info().minimumZoom, 10);
    EXPECT_EQ(file->info().maximumZoom, 14);
    EXPECT_TRUE(file->info().bounds.contains({50.85, 4.35}));
    EXPECT_FALSE(file->info().bounds.contains({51.2, 4.4}));
    EXPECT_EQ(file->info().format, TileFormat::Png);
}

TEST_F(MbtilesTest, shouldFindOutWhatTheFileDoesNotSay) {
    const auto file = opened(written({{brussels, pngTile()}, {{9, 262, 171}, pngTile()}},
                                     {{u"bounds"_s, u"east of here"_s}, {u"maxzoom"_s, u"many"_s}}));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->info().minimumZoom, 9);
    EXPECT_EQ(file->info().maximumZoom, 12);
    EXPECT_TRUE(file->info().bounds.isEmpty());
    EXPECT_EQ(file->info().format, TileFormat::Png);
}

TEST_F(MbtilesTest, shouldRefuseWhatIsNoSqliteFile) {
    EXPECT_EQ(troubleWith(write(u"a.mbtiles"_s, "This is a letter.")), TileTrouble::NotSqlite);
    EXPECT_EQ(troubleWith(write(u"b.mbtiles"_s, pngTile())), TileTrouble::NotSqlite);
    EXPECT_EQ(troubleWith(write(u"c.mbtiles"_s, {})), TileTrouble::NotSqlite);
    EXPECT_EQ(troubleWith(path(u"none.mbtiles"_s)), TileTrouble::FileMissing);
    EXPECT_EQ(troubleWith(folder.path()), TileTrouble::FileMissing);
}

TEST_F(MbtilesTest, shouldRefuseTheFileOfAnotherProgram) {
    {
        Database database(path(), QByteArray(), Database::Mode::Create);
        database.execute("CREATE TABLE letters (id integer, text text)");
    }
    EXPECT_EQ(troubleWith(path()), TileTrouble::OtherProgram);
    {
        Database database(path(u"b.mbtiles"_s), QByteArray(), Database::Mode::Create);
        database.execute("CREATE TABLE tiles (colour text)");
        database.execute("CREATE TABLE metadata (name text, value text)");
    }
    EXPECT_EQ(troubleWith(path(u"b.mbtiles"_s)), TileTrouble::OtherProgram);
}

TEST_F(MbtilesTest, shouldSayThatVectorTilesCannotBeShown) {
    const QByteArray vector("\x1f\x8b\x08\x00 packed", 11);
    writeMbtiles(path(), {{brussels, vector}}, {{u"format"_s, u"pbf"_s}});
    EXPECT_EQ(troubleWith(path()), TileTrouble::VectorTiles);
    writeMbtiles(path(u"b.mbtiles"_s), {{brussels, vector}}, {{u"format"_s, u"png"_s}}); // whatever it says
    EXPECT_EQ(troubleWith(path(u"b.mbtiles"_s)), TileTrouble::VectorTiles);
}

TEST_F(MbtilesTest, shouldSayThatThereIsNothingInIt) {
    EXPECT_EQ(troubleWith(written({})), TileTrouble::NothingHere);
}

TEST_F(MbtilesTest, shouldLeaveOutATileThatIsBrokenOrTooLarge) {
    const auto file = opened(written({{brussels, pngTile()},
                                      {{12, 1, 1}, "no picture"},
                                      {{12, 1, 2}, pngTile().first(20)},
                                      {{12, 1, 3}, pngTile() + QByteArray(mostTileBytes, 'x')},
                                      {{12, 1, 4}, pngTile({}, 8, 60'000)},
                                      {{12, 1, 5}, QByteArray("")}}));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->tile({12, 1, 1}).trouble, TileTrouble::NotAPicture);
    EXPECT_EQ(file->tile({12, 1, 2}).trouble, TileTrouble::NotAPicture);
    EXPECT_EQ(file->tile({12, 1, 3}).trouble, TileTrouble::TooLarge);
    EXPECT_EQ(file->tile({12, 1, 4}).trouble, TileTrouble::TooLarge);
    EXPECT_TRUE(file->tile({12, 1, 5}).isMissing());
    EXPECT_TRUE(file->tile(brussels).hasPicture());
}

TEST_F(MbtilesTest, shouldNotReadAHundredMegabytes) {
    {
        Database database(path(), QByteArray(), Database::Mode::Create);
        database.execute("CREATE TABLE metadata (name text, value text)");
        database.execute("CREATE VIEW tiles AS SELECT 12 AS zoom_level, 2097 AS tile_column, 2721 AS tile_row, "
                         "zeroblob(100000000) AS tile_data");
    }
    // The view makes it out of nothing, which goes over what a value may take; a table would say its length first.
    EXPECT_EQ(troubleWith(path()), TileTrouble::Damaged);
}

TEST_F(MbtilesTest, shouldGiveUpOnAViewWithoutAnEnd) {
    {
        Database database(path(), QByteArray(), Database::Mode::Create);
        database.execute("CREATE TABLE metadata (name text, value text)");
        database.execute("CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                         "SELECT i AS zoom_level, i AS tile_column, i AS tile_row, nullif(i, i) AS tile_data FROM n");
    }
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(troubleWith(path()), TileTrouble::Damaged);
    EXPECT_LT(timer.elapsed(), 60'000); // and not never
}

TEST_F(MbtilesTest, shouldReadAFileWhoseTilesAreAView) {
    {
        Database database(path(), QByteArray(), Database::Mode::Create);
        database.execute("CREATE TABLE metadata (name text, value text)");
        database.execute("CREATE TABLE map (zoom_level integer, tile_column integer, tile_row integer, tile_id text)");
        database.execute("CREATE TABLE images (tile_id text, tile_data blob)");
        database.execute("CREATE VIEW tiles AS SELECT zoom_level, tile_column, tile_row, tile_data "
                         "FROM map JOIN images USING (tile_id)");
        database.execute("INSERT INTO map VALUES (12, 2097, 2721, 'a')");
        auto row = database.use("INSERT INTO images VALUES ('a', ?1)");
        const QByteArray tile = pngTile();
        row->bindBlob(1, tile);
        row->run();
    }
    const auto file = opened(path());
    ASSERT_TRUE(file);
    EXPECT_EQ(file->tile(brussels).bytes, pngTile());
    EXPECT_EQ(file->info().maximumZoom, 12);
}

TEST_F(MbtilesTest, shouldWriteNothingBesideTheFile) {
    {
        Database database(path(), QByteArray(), Database::Mode::Create); // leaves it in WAL mode
        database.execute("CREATE TABLE metadata (name text, value text)");
        database.execute("CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, "
                         "tile_data blob)");
        auto row = database.use("INSERT INTO tiles VALUES (12, 2097, 2721, ?1)");
        const QByteArray tile = pngTile();
        row->bindBlob(1, tile);
        row->run();
    }
    ASSERT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{u"map.mbtiles"_s});
    const auto file = opened(path());
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->tile(brussels).hasPicture());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{u"map.mbtiles"_s});
}

TEST_F(MbtilesTest, shouldSayThatTheFileIsInUse) {
    {
        Database made(path(), QByteArray(), Database::Mode::Create);
        made.execute("PRAGMA journal_mode=DELETE");
        made.execute("CREATE TABLE metadata (name text, value text)");
        made.execute("CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)");
        auto row = made.use("INSERT INTO tiles VALUES (12, 2097, 2721, ?1)");
        const QByteArray tile = pngTile();
        row->bindBlob(1, tile);
        row->run();
    }
    const auto file = opened(path());
    ASSERT_TRUE(file);
    Database writer(path(), QByteArray(), Database::Mode::Open);
    writer.execute("PRAGMA journal_mode=DELETE");
    writer.execute("BEGIN EXCLUSIVE");
    EXPECT_EQ(file->tile(brussels).trouble, TileTrouble::FileBusy);
    EXPECT_EQ(troubleWith(path()), TileTrouble::FileBusy);
    writer.execute("ROLLBACK");
    EXPECT_TRUE(file->tile(brussels).hasPicture());
}

TEST_F(MbtilesTest, shouldKnowThatAnotherFileStandsThere) {
    const auto file = opened(written({{brussels, pngTile()}}));
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->isStillThere());
    QFile::remove(path());
    EXPECT_FALSE(file->isStillThere());
}

TEST_F(MbtilesTest, shouldSayThatAFileIsDamaged) {
    QList<MbtilesTile> tiles;
    for (int x = 0; x < 2000; ++x)
        tiles.append({{12, x, 5}, pngTile({x, 0, 0})});
    written(tiles);
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_GT(file.size(), 20 * 4096);
    file.seek(4096); // all after the first page
    file.write(QByteArray(static_cast<qsizetype>(file.size()) - 4096, '\xa5'));
    file.close();
    EXPECT_EQ(troubleWith(path()), TileTrouble::Damaged);
}

} // namespace

} // namespace THIS_FILE
