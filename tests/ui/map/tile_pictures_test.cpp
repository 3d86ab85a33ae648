// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tile_png.h"
#include "ui/map/map_fixture.h"
#include "ui/map/render_map.h"
#include "ui/map/source_check.h"
#include "ui/map/tile_pictures.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSet>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;
using namespace Qt::StringLiterals;

namespace {

MapViewport viewOf(double zoom, QSizeF size, GeoPoint centre = {50.84, 4.36}) {
    MapViewport viewport;
    viewport.centre = centre;
    viewport.zoom = zoom;
    viewport.size = size;
    return viewport;
}

/// Four colours, one for each quarter.
QByteArray quarters() {
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    painter.fillRect(128, 0, 128, 128, Qt::green);
    painter.fillRect(0, 128, 128, 128, Qt::blue);
    painter.fillRect(128, 128, 128, 128, Qt::yellow);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QColor middleOf(const QByteArray& picture) {
    const QImage image = QImage::fromData(picture);
    EXPECT_EQ(image.size(), QSize(256, 256));
    return image.isNull() ? QColor() : image.pixelColor(128, 128);
}

TEST(PictureTools, shouldKnowWhatCanBeDrawn) {
    const PictureTools tools = pictureTools();
    EXPECT_TRUE(tools.canShow(pngTile()));
    EXPECT_FALSE(tools.canShow(pngTile().first(60)));
    EXPECT_FALSE(tools.canShow("<html>"));
    EXPECT_FALSE(tools.canShow({}));
}

TEST(PictureTools, shouldEnlargeTheRightPart) {
    const PictureTools tools = pictureTools();
    EXPECT_EQ(middleOf(tools.enlarge(quarters(), {13, 10, 20}, 1)), QColor(Qt::red));
    EXPECT_EQ(middleOf(tools.enlarge(quarters(), {13, 11, 20}, 1)), QColor(Qt::green));
    EXPECT_EQ(middleOf(tools.enlarge(quarters(), {13, 10, 21}, 1)), QColor(Qt::blue));
    EXPECT_EQ(middleOf(tools.enlarge(quarters(), {13, 11, 21}, 1)), QColor(Qt::yellow));
    EXPECT_EQ(middleOf(tools.enlarge(quarters(), {15, 8 * 5 + 7, 8 * 3 + 7}, 3)), QColor(Qt::yellow));
    EXPECT_EQ(middleOf(tools.enlarge(quarters(), {20, 0, 0}, 8)), QColor(Qt::red));
    EXPECT_TRUE(tools.enlarge("<html>", {13, 10, 20}, 1).isEmpty());
    EXPECT_TRUE(tools.enlarge(quarters(), {20, 0, 0}, 9).isEmpty());
}

TEST(PictureTools, shouldHaveATileThatShowsNothing) {
    const QImage image = QImage::fromData(pictureTools().nothing);
    EXPECT_EQ(image.size(), QSize(256, 256));
    EXPECT_EQ(image.pixelColor(100, 100).alpha(), 0);
}

TEST(TilesUnder, shouldCoverTheViewAndNoMore) {
    const MapViewport viewport = viewOf(12, {512, 512});
    const QList<TileId> tiles = tilesUnder(viewport, 1, 1000);
    EXPECT_GE(tiles.size(), 4);
    EXPECT_LE(tiles.size(), 9);
    const QPointF middle = mercator(viewport.centre) * 4096;
    EXPECT_EQ(tiles.first(), (TileId{12, static_cast<int>(middle.x()), static_cast<int>(middle.y())}));
    QSet<TileId> all(tiles.begin(), tiles.end());
    EXPECT_EQ(all.size(), tiles.size());
    for (const QPointF corner : {QPointF(1, 1), QPointF(511, 1), QPointF(1, 511), QPointF(511, 511)}) {
        const QPointF at = mercator(viewport.toPlace(corner)) * 4096;
        EXPECT_TRUE(all.contains({12, static_cast<int>(at.x()), static_cast<int>(at.y())}));
    }
}

TEST(TilesUnder, shouldTakeTheLevelThatFitsThePixels) {
    EXPECT_EQ(tilesUnder(viewOf(12.4, {500, 400}), 1, 1000).first().zoom, 12);
    EXPECT_EQ(tilesUnder(viewOf(12.6, {500, 400}), 1, 1000).first().zoom, 13);
    EXPECT_EQ(tilesUnder(viewOf(12.4, {500, 400}), 6.25, 1000).first().zoom, 13); // on paper
    EXPECT_EQ(tilesUnder(viewOf(18, {500, 400}), 6.25, 1000).first().zoom, 19);
}

TEST(TilesUnder, shouldStayWithinWhatMayBeTaken) {
    const MapViewport poster = viewOf(16, {10'000, 10'000});
    const int most = mostTilesFor({MapSource::Kind::PublicOsm, {}, {}});
    const QList<TileId> tiles = tilesUnder(poster, 1, most);
    EXPECT_LE(tiles.size(), most);
    EXPECT_LT(tiles.first().zoom, 16);
    EXPECT_EQ(tilesUnder(poster, 1, 2000).first().zoom, 16);
    EXPECT_EQ(tilesUnder(viewOf(2, {5000, 5000}), 1, 1000).size(), 16); // the world has no more
}

TEST(PaintTiles, shouldStandWhereThePlaceIs) {
    const MapViewport viewport = viewOf(12.3, {600, 500});
    TilePictures pictures;
    for (const TileId& tile : tilesUnder(viewport, 1, 1000))
        pictures.insert(tile, pngTile({tile.x % 2 == 0 ? 250 : 10, 100, tile.y % 2 == 0 ? 250 : 10}));
    QImage image(600, 500, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintTiles(painter, viewport, 1, pictures);
    painter.end();
    int wrong = 0;
    for (int y = 5; y < 500; y += 7) {
        for (int x = 5; x < 600; x += 7) {
            const QPointF at = mercator(viewport.toPlace({x + 0.5, y + 0.5})) * 4096;
            const double toEdge = std::min({at.x() - std::floor(at.x()), std::ceil(at.x()) - at.x(),
                                            at.y() - std::floor(at.y()), std::ceil(at.y()) - at.y()});
            if (toEdge < 0.01)
                continue; // within a few pixels of two tiles
            const QColor wanted(static_cast<int>(at.x()) % 2 == 0 ? 250 : 10, 100,
                                static_cast<int>(at.y()) % 2 == 0 ? 250 : 10);
            wrong += image.pixelColor(x, y) == wanted ? 0 : 1;
        }
    }
    EXPECT_EQ(wrong, 0);
    for (int y = 0; y < 500; ++y) { // no seam lets the ground through
        for (int x = 0; x < 600; ++x)
            ASSERT_NE(image.pixelColor(x, y), QColor(Qt::white)) << x << ' ' << y;
    }
}

TEST(RenderMap, shouldDrawTilesUnderTheMarks) {
    MapContent content;
    content.areas = defaultAreas();
    content.markers = {marker(u"request:1"_s, MarkerKind::Request, 50.85, 4.35)};
    content.attribution = u"© Somebody"_s;
    const MapStyle style = MapStyle::light(QFont());
    TilePictures pictures;
    const QList<TileId> tiles = tilesUnder(renderedViewport(content, {800, 600}, style), 1, 1000);
    for (const TileId& tile : tiles.first(tiles.size() / 2)) // the others did not come
        pictures.insert(tile, pngTile({10, 200, 30}));
    const QImage with = renderMap(content, {800, 600}, style, {}, {}, pictures);
    const QImage without = renderMap(content, {800, 600}, style);
    keepPicture(with, u"sheet-tiles"_s);
    const auto count = [](const QImage& image, const QColor& colour) {
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixelColor(x, y) == colour ? 1 : 0;
        }
        return pixels;
    };
    EXPECT_GT(count(with, QColor(10, 200, 30)), 50'000);
    EXPECT_EQ(count(without, QColor(10, 200, 30)), 0);
    EXPECT_GT(count(with, style.colourOf(MarkerKind::Request)), 30);
    EXPECT_GT(count(with, style.around) + count(with, style.land[0]), 20'000); // where there is no tile
}

TEST(SourceCheck, shouldShowWordsWithoutTheirLinks) {
    EXPECT_EQ(plainCredit(u"<a href=\"https://x.example\">&copy; OpenStreetMap</a> contributors"_s),
              u"© OpenStreetMap contributors");
    EXPECT_EQ(plainCredit(u"City of Brussels"_s), u"City of Brussels");
    EXPECT_EQ(plainCredit({}), QString());
    EXPECT_EQ(plainCredit(QString(5000, u'x')).size(), 200);
}

} // namespace

} // namespace THIS_FILE
