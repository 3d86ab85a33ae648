// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tile_png.h"
#include "tiles/tile_folder.h"
#include "tiles/tile_head.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;
using namespace Qt::StringLiterals;

namespace {

class TileFolderTest : public ::testing::Test {
protected:
    void write(const QString& name, const QByteArray& bytes) const {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir folder;
};

TEST_F(TileFolderTest, shouldReadPicturesWhateverTheyAreCalled) {
    write(u"12/2097/1374.png"_s, pngTile({1, 0, 0}));
    write(u"12/2097/1375.jpg"_s, pngTile({2, 0, 0})); // its bytes say what it is
    write(u"12/2097/1376.webp"_s, pngTile({3, 0, 0}));
    const TileFolder tiles(folder.path());
    EXPECT_EQ(tiles.tile({12, 2097, 1374}).bytes, pngTile({1, 0, 0}));
    EXPECT_EQ(tiles.tile({12, 2097, 1375}).bytes, pngTile({2, 0, 0}));
    EXPECT_EQ(tiles.tile({12, 2097, 1376}).bytes, pngTile({3, 0, 0}));
    EXPECT_TRUE(tiles.tile({12, 2098, 1374}).isMissing());
}

TEST_F(TileFolderTest, shouldKnowHowDeepItGoes) {
    EXPECT_EQ(TileFolder(folder.path()).deepest(), -1);
    write(u"9/1/1.png"_s, pngTile());
    write(u"14/1/1.png"_s, pngTile());
    write(u"99/1/1.png"_s, pngTile());
    write(u"notes/a.txt"_s, "a");
    EXPECT_EQ(TileFolder(folder.path()).deepest(), 14);
}

TEST_F(TileFolderTest, shouldSayWhatIsWrongWithATile) {
    write(u"5/1/1.png"_s, "<html>");
    write(u"5/1/2.png"_s, pngTile() + QByteArray(mostTileBytes, 'x'));
    write(u"5/1/3.pbf"_s, QByteArray("\x1f\x8b\x08\x00", 4));
    write(u"5/1/4.png"_s, {});
    const TileFolder tiles(folder.path());
    EXPECT_EQ(tiles.tile({5, 1, 1}).trouble, TileTrouble::NotAPicture);
    EXPECT_EQ(tiles.tile({5, 1, 2}).trouble, TileTrouble::TooLarge);
    EXPECT_EQ(tiles.tile({5, 1, 3}).trouble, TileTrouble::VectorTiles);
    EXPECT_EQ(tiles.tile({5, 1, 4}).trouble, TileTrouble::NotAPicture);
}

TEST_F(TileFolderTest, shouldSayThatTheDriveIsGone) {
    const TileFolder tiles(folder.path());
    EXPECT_TRUE(tiles.tile({5, 1, 1}).isMissing());
    folder.remove();
    EXPECT_EQ(tiles.tile({5, 1, 1}).trouble, TileTrouble::FileMissing);
}

} // namespace

} // namespace THIS_FILE
