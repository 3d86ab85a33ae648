// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tones.h"
#include "ui/map/map_fixture.h"
#include "ui/map/map_painter.h"
#include "ui/map/map_words.h"
#include "ui/map/render_map.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;
using namespace Qt::StringLiterals;

namespace {

QFont smallFont() {
    QFont font;
    font.setPointSizeF(9);
    return font;
}

MapContent busyContent() {
    MapContent content;
    content.areas = defaultAreas();
    content.markers = strewnMarkers(MarkerKind::Volunteer, 88, 5) + strewnMarkers(MarkerKind::Request, 18, 6) +
                      strewnMarkers(MarkerKind::Organisation, 9, 7) + strewnMarkers(MarkerKind::Tandem, 6, 8);
    content.markers[90].flags = MarkerFlag::Urgent;
    content.selected = content.markers[95].id;
    for (const MapMarker& marker : content.markers) {
        if (const Area* area = marker.kind == MarkerKind::Request ? content.areas.at(marker.place) : nullptr)
            content.areaCounts[area->code] += 3;
    }
    content.areaCounts[u"1050"_s] = 9;
    content.routes.append(
        {u"round:1"_s, u"Round"_s, {{50.862, 4.36}, {50.866, 4.372}, {50.869, 4.38}, {50.86, 4.385}, {50.855, 4.375}}});
    content.attribution = approximateAreasNote();
    return content;
}

QImage paintedAt(MapPainter& map, const MapViewport& viewport, const MapStyle& style, double pixelRatio = 1.0) {
    QImage image((viewport.size * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::black);
    QPainter painter(&image);
    map.paint(painter, viewport, style, pixelRatio);
    return image;
}

TEST(MapPainter, shouldPaintEveryKindInItsColour) {
    for (const MapStyle& style : {MapStyle::light(smallFont()), MapStyle::from(darkTones(), smallFont())}) {
        const QImage image = renderMap(busyContent(), {1200, 900}, style);
        keepPicture(image, style.rim == Qt::white ? u"map-light"_s : u"map-dark"_s);
        for (int kind = 0; kind < markerKinds; ++kind)
            EXPECT_GT(pixelsOf(image, style.markers[static_cast<std::size_t>(kind)]), 60) << kind;
        for (const QColor& land : style.land)
            EXPECT_GT(pixelsOf(image, land), 300);
        EXPECT_GT(pixelsOf(image, style.around), 50000);
    }
}

TEST(MapPainter, shouldTintAreasByTheirCount) {
    MapContent content;
    content.areas = defaultAreas();
    content.areaCounts[u"1050"_s] = 9;
    content.areaCounts[u"1180"_s] = 5;
    const MapStyle style = MapStyle::light(smallFont());
    MapPainter map;
    map.setContent(content);
    MapViewport viewport;
    viewport.size = {900, 900};
    viewport = viewport.fitted(content.areas.bounds(), 10);
    const QImage image = paintedAt(map, viewport, style);
    const auto groundAt = [&](const QString& code) {
        // Beside the name, which is written on the middle.
        const QPointF at = viewport.toScreen(content.areas.find(code)->labelPoint) + QPointF(0, 26);
        return image.pixelColor(at.toPoint());
    };
    EXPECT_EQ(groundAt(u"1050"_s), style.land[3]);
    EXPECT_EQ(groundAt(u"1180"_s), style.land[1]);
    EXPECT_EQ(groundAt(u"1070"_s), style.land[0]);
    EXPECT_EQ(image.pixelColor(2, 2), style.around);
}

TEST(MapPainter, shouldWriteNamesWithoutOverlap) {
    for (const double width : {300.0, 600.0, 1200.0}) {
        MapViewport viewport;
        viewport.size = {width, width};
        viewport = viewport.fitted(defaultAreas().bounds(), 10);
        const QList<AreaLabel> labels = placeLabels(defaultAreas(), viewport, smallFont(), {});
        for (qsizetype i = 0; i < labels.size(); ++i) {
            for (qsizetype j = i + 1; j < labels.size(); ++j)
                EXPECT_FALSE(labels[i].rect.intersects(labels[j].rect)) << qPrintable(labels[i].first);
        }
        if (width > 1000) {
            EXPECT_EQ(labels.size(), 22);
        }
    }
}

TEST(MapPainter, shouldFindWhatIsUnderThePointer) {
    MapContent content;
    content.markers = {marker(u"request:1"_s, MarkerKind::Request, 50.85, 4.35)};
    MapPainter map;
    map.setContent(content);
    MapViewport viewport;
    viewport.centre = {50.85, 4.35};
    viewport.zoom = 13;
    viewport.size = {400, 300};
    ASSERT_EQ(map.markersAt({203, 149}, viewport).size(), 1);
    EXPECT_EQ(map.markersAt({203, 149}, viewport).first().id, u"request:1");
    EXPECT_TRUE(map.markersAt({240, 150}, viewport).isEmpty());
    EXPECT_EQ(map.positionOf(u"request:1"_s, viewport), QPointF(200, 150));
    EXPECT_FALSE(map.positionOf(u"request:2"_s, viewport));
}

TEST(MapPainter, shouldDrawARingAroundTheChosenOne) {
    MapContent content;
    content.markers = {marker(u"a"_s, MarkerKind::Request, 50.85, 4.35)};
    MapPainter map;
    map.setContent(content);
    MapViewport viewport;
    viewport.centre = {50.85, 4.35};
    viewport.size = {200, 200};
    const MapStyle style = MapStyle::light(smallFont());
    EXPECT_EQ(pixelsOf(paintedAt(map, viewport, style), style.accent), 0);
    map.setSelected(u"a"_s);
    EXPECT_GT(pixelsOf(paintedAt(map, viewport, style), style.accent), 20);
}

TEST(MapPainter, shouldHatchAreasOfWhichNothingMayBeTold) {
    MapContent content;
    content.areas = defaultAreas();
    content.tint = AreaTint::Share;
    content.levels = shareLevels;
    content.areaCounts[u"1180"_s] = 95;
    content.tooFew = {u"1050"_s};
    const MapStyle style = MapStyle::light(smallFont());
    MapPainter map;
    map.setContent(content);
    MapViewport viewport;
    viewport.size = {900, 900};
    viewport = viewport.fitted(content.areas.bounds(), 10);
    const QImage image = paintedAt(map, viewport, style);
    keepPicture(image, u"map-hatched"_s);
    const auto share = [&](const QString& code, QColor colour) {
        const QPoint middle = (viewport.toScreen(content.areas.find(code)->labelPoint) + QPointF(0, 34)).toPoint();
        int count = 0;
        for (int y = -10; y < 10; ++y) {
            for (int x = -10; x < 10; ++x)
                count += image.pixelColor(middle + QPoint(x, y)) == colour ? 1 : 0;
        }
        return count / 400.0;
    };
    EXPECT_GT(share(u"1180"_s, style.land[3]), 0.9) << "95 % is the deepest tint";
    EXPECT_GT(share(u"1050"_s, style.untold), 0.4);
    EXPECT_LT(share(u"1050"_s, style.untold), 0.9) << "lines over it";
    EXPECT_GT(share(u"1070"_s, style.untold), 0.9) << "nobody asked: nothing is said, and not hatched";
}

TEST(MapPainter, shouldWriteLettersIntoMarkersAndRingThoseChosenTogether) {
    MapContent content;
    content.markers = {marker(u"a"_s, MarkerKind::Volunteer, 50.85, 4.35)};
    MapPainter map;
    MapViewport viewport;
    viewport.centre = {50.85, 4.35};
    viewport.size = {200, 200};
    const MapStyle style = MapStyle::light(smallFont());
    content.markers.first().sign = u"Sh"_s;
    map.setContent(content);
    const QImage lettered = paintedAt(map, viewport, style);
    content.markers.first().sign = u"Do"_s;
    map.setContent(content);
    EXPECT_FALSE(paintedAt(map, viewport, style) == lettered) << "the letters can be told apart";
    EXPECT_EQ(pixelsOf(lettered, style.accent), 0);
    map.setPicked({u"a"_s});
    const QImage ringed = paintedAt(map, viewport, style);
    EXPECT_GT(pixelsOf(ringed, style.accent), 20);
    keepPicture(ringed, u"map-ringed"_s);
    map.setPicked({u"somebody else"_s});
    EXPECT_EQ(pixelsOf(paintedAt(map, viewport, style), style.accent), 0);
}

TEST(MapPainter, shouldWriteTheNumberOfEveryGroup) {
    const MapStyle style = MapStyle::light(smallFont());
    MapViewport viewport;
    viewport.centre = {50.85, 4.35};
    viewport.size = {400, 300};
    QList<QImage> pictures;
    for (const int members : {6, 8, 10, 18, 81, 108}) {
        MapContent content;
        for (int i = 0; i < members; ++i)
            content.markers.append(marker(QString::number(i), MarkerKind::Volunteer, 50.85, 4.35));
        MapPainter map;
        map.setContent(content);
        const QImage painted = paintedAt(map, viewport, style);
        // As legends write it, but for where the letters are cut to whole pixels.
        QImage alone(painted.size(), painted.format());
        alone.fill(Qt::black);
        QPainter painter(&alone);
        painter.fillRect(alone.rect(), style.around);
        MarkerLook look;
        look.kind = MarkerKind::Volunteer;
        look.number = members;
        look.radius = members >= 100 ? 17 : members >= 10 ? 14 : 11;
        paintMarker(painter, {200, 150}, look, style);
        painter.end();
        const QColor ink = style.insideOf(MarkerKind::Volunteer);
        const auto inkOf = [&](const QImage& image) { return pixelsOf(image.copy(190, 142, 20, 16), ink); };
        EXPECT_GT(inkOf(painted), 3) << members;
        EXPECT_NEAR(inkOf(painted), inkOf(alone), 0.5 * inkOf(alone) + 4) << members;
        for (const QImage& other : std::as_const(pictures))
            EXPECT_FALSE(painted == other) << members;
        pictures.append(painted);
    }
}

TEST(MapPainter, shouldLetGroupsGoApartWhileZoomingIn) {
    MapContent content;
    content.markers = strewnMarkers(MarkerKind::Volunteer, 2000, 9);
    MapPainter map;
    map.setContent(content);
    MapViewport viewport;
    viewport.centre = {50.85, 4.35};
    viewport.zoom = 12.5;
    viewport.size = {800, 600};
    const QString id = content.markers.at(12).id;
    const QPointF middle(400, 300);
    const QPointF before = *map.positionOf(id, viewport) - middle;
    const qsizetype together = map.together(id, viewport).size();
    viewport.zoom = 12.9;
    const QPointF after = *map.positionOf(id, viewport) - middle;
    EXPECT_EQ(map.together(id, viewport).size(), together) << "the same group until the next half level";
    EXPECT_NEAR(after.x(), before.x() * std::exp2(0.4), 0.01);
    EXPECT_NEAR(after.y(), before.y() * std::exp2(0.4), 0.01);
}

TEST(MapPainter, shouldRingAClusterThatHoldsSomebodyChosen) {
    MapContent content;
    for (int i = 0; i < 20; ++i)
        content.markers.append(marker(QString::number(i), MarkerKind::Volunteer, 50.85, 4.35));
    MapPainter map;
    map.setContent(content);
    MapViewport viewport;
    viewport.centre = {50.85, 4.35};
    viewport.size = {200, 200};
    const MapStyle style = MapStyle::light(smallFont());
    map.setPicked({u"7"_s});
    EXPECT_GT(pixelsOf(paintedAt(map, viewport, style), style.accent), 20);
    viewport.zoom = 12; // laid out anew
    EXPECT_GT(pixelsOf(paintedAt(map, viewport, style), style.accent), 20);
}

TEST(MapPainter, shouldPutAHeadOverAPictureAndShowABox) {
    const MapStyle style = MapStyle::light(smallFont());
    const GeoBox box{4.34, 50.83, 4.36, 50.85};
    const QImage whole = renderMap(busyContent(), {600, 500}, style);
    const QImage part = renderMap(busyContent(), {600, 500}, style, {u"Permanence: map"_s, u"for the team"_s}, box);
    keepPicture(part, u"map-box"_s);
    EXPECT_EQ(part.size(), QSize(600, 500));
    EXPECT_EQ(part.pixelColor(300, 3), style.panel) << "the line above";
    EXPECT_GT(pixelsOf(part.copy(0, 0, 300, 20), style.text), 20);
    EXPECT_LT(pixelsOf(part, style.around), pixelsOf(whole, style.around)) << "inside the city there is no beyond";
    EXPECT_EQ(pixelsOf(part.copy(0, 40, 600, 460), style.around), 0);
}

TEST(MapPainter, shouldPaintAtAnyPixelRatio) {
    MapPainter map;
    map.setContent(busyContent());
    MapViewport viewport;
    viewport.size = {500, 400};
    viewport = viewport.fitted(defaultAreas().bounds(), 10);
    const MapStyle style = MapStyle::light(smallFont());
    const int once = pixelsOf(paintedAt(map, viewport, style, 1.0), style.colourOf(MarkerKind::Request));
    const int twice = pixelsOf(paintedAt(map, viewport, style, 2.0), style.colourOf(MarkerKind::Request));
    EXPECT_GT(twice, 3 * once);
}

TEST(MapPainter, shouldNotCoverThePictureUnderIt) {
    MapContent content = busyContent();
    content.markers.clear();
    content.routes.clear();
    content.attribution.clear();
    MapPainter map;
    map.setContent(content);
    MapViewport viewport;
    viewport.size = {300, 300};
    viewport = viewport.fitted(defaultAreas().bounds(), 10);
    MapStyle style = MapStyle::light(smallFont());
    style.overTiles = true;
    const QImage image = paintedAt(map, viewport, style);
    EXPECT_EQ(image.pixelColor(1, 1), QColor(Qt::black));
}

TEST(MapPainter, shouldShowARoundLength) {
    EXPECT_EQ(scaleBarMetres(10.0, 100), 1000);
    EXPECT_EQ(scaleBarMetres(19.0, 100), 1000);
    EXPECT_EQ(scaleBarMetres(21.0, 100), 2000);
    EXPECT_EQ(scaleBarMetres(0.6, 100), 50);
}

TEST(MapPainter, shouldCountWhatTheLegendSays) {
    const auto counts = countByKind(busyContent());
    EXPECT_EQ(counts[static_cast<std::size_t>(MarkerKind::Volunteer)], 88);
    EXPECT_EQ(counts[static_cast<std::size_t>(MarkerKind::RoundStop)], 1);
    EXPECT_EQ(areaLevel(2), 0);
    EXPECT_EQ(areaLevel(3), 1);
    EXPECT_EQ(areaLevel(9), 3);
    EXPECT_EQ(areaLevelName(1), u"3 to 5");
}

} // namespace

} // namespace THIS_FILE
