// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tile_png.h"
#include "tiles/tile_head.h"

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;

namespace {

/// A JPEG as far as the head of its frame, with a segment before it.
QByteArray jpegOf(int width, int height) {
    const auto sixteen = [](int number) {
        return QByteArray(1, static_cast<char>(number >> 8)) + QByteArray(1, static_cast<char>(number & 0xff));
    };
    return QByteArray("\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00", 20) +
           QByteArray("\xff\xff\xc0\x00\x11\x08", 6) + sixteen(height) + sixteen(width) + QByteArray(12, '\x01');
}

QByteArray webpOf(const QByteArray& kind, const QByteArray& body) {
    return QByteArray("RIFF\x40\x00\x00\x00WEBP", 12) + kind + QByteArray("\x0a\x00\x00\x00", 4) + body;
}

TEST(TileHead, shouldKnowTheSizeOfAPng) {
    EXPECT_EQ(tileHead(pngTile()), (TileHead{TileFormat::Png, 256, 256}));
    EXPECT_EQ(tileHead(pngTile({}, 512)), (TileHead{TileFormat::Png, 512, 512}));
    EXPECT_EQ(tileHead(pngTile().first(20)), (TileHead{TileFormat::Png, 0, 0}));
}

TEST(TileHead, shouldKnowTheSizeOfAJpeg) {
    EXPECT_EQ(tileHead(jpegOf(256, 300)), (TileHead{TileFormat::Jpeg, 256, 300}));
    EXPECT_EQ(tileHead(jpegOf(256, 300).first(22)), (TileHead{TileFormat::Jpeg, 0, 0}));
    // A length of nothing leads nowhere, and does not lead there for ever.
    EXPECT_EQ(tileHead(QByteArray("\xff\xd8\xff\xe0\x00\x00", 6) + QByteArray(40, '\0')).width, 0);
}

TEST(TileHead, shouldKnowTheSizeOfEachKindOfWebp) {
    EXPECT_EQ(tileHead(webpOf("VP8X", QByteArray("\x00\x00\x00\x00\xff\x00\x00\xff\x01\x00", 10))),
              (TileHead{TileFormat::Webp, 256, 512}));
    EXPECT_EQ(tileHead(webpOf("VP8 ", QByteArray("\x00\x00\x00\x9d\x01\x2a\x00\x01\x00\x02", 10))),
              (TileHead{TileFormat::Webp, 256, 512}));
    // 255 in the first 14 bits, 511 in the next.
    EXPECT_EQ(tileHead(webpOf("VP8L", QByteArray("\x2f\xff\xc0\x7f\x00\x00\x00\x00\x00\x00", 10))),
              (TileHead{TileFormat::Webp, 256, 512}));
    EXPECT_EQ(tileHead(webpOf("VP8X", {})), (TileHead{TileFormat::Webp, 0, 0}));
}

TEST(TileHead, shouldSayWhatIsNoTile) {
    EXPECT_EQ(troubleOf(pngTile()), TileTrouble::None);
    EXPECT_EQ(troubleOf(jpegOf(256, 256)), TileTrouble::None);
    EXPECT_EQ(troubleOf({}), TileTrouble::NotAPicture);
    EXPECT_EQ(troubleOf("<html><body>Please pay</body></html>"), TileTrouble::NotAPicture);
    EXPECT_EQ(troubleOf("GIF89a then a picture"), TileTrouble::NotAPicture);
    EXPECT_EQ(troubleOf(pngTile().first(20)), TileTrouble::NotAPicture);
    EXPECT_EQ(troubleOf(QByteArray("\x1f\x8b\x08\x00 packed", 11)), TileTrouble::VectorTiles);
    EXPECT_EQ(troubleOf(QByteArray("\x1a\x10 a layer", 10)), TileTrouble::VectorTiles);
}

TEST(TileHead, shouldRefuseWhatIsLargerThanATile) {
    EXPECT_EQ(troubleOf(pngTile({}, 8, mostTilePixels)), TileTrouble::None);
    EXPECT_EQ(troubleOf(pngTile({}, 8, mostTilePixels + 1)), TileTrouble::TooLarge);
    EXPECT_EQ(troubleOf(pngTile({}, 8, 0x7fffffff)), TileTrouble::TooLarge);
    EXPECT_EQ(troubleOf(pngTile() + QByteArray(mostTileBytes, 'x')), TileTrouble::TooLarge);
}

} // namespace

} // namespace THIS_FILE
