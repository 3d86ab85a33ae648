// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_viewport.h"

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;

namespace {

MapViewport overBrussels() {
    MapViewport viewport;
    viewport.centre = {50.85, 4.35};
    viewport.zoom = 12;
    viewport.size = {800, 600};
    return viewport;
}

TEST(MapViewport, shouldPutThePlacesWhereWebMercatorDoes) {
    // The corners of slippy map tiles: row 1 of zoom 2 begins at 66.51326044 N, row 2 at the equator.
    EXPECT_NEAR(mercator({66.51326044311186, 0}).y() * 4, 1, 1e-9);
    EXPECT_NEAR(mercator({0, 0}).y() * 4, 2, 1e-9);
    EXPECT_NEAR(mercator({0, -90}).x() * 4, 1, 1e-9);
    EXPECT_NEAR(mercator({85.05112878, 180}).y(), 0, 1e-9);
}

TEST(MapViewport, shouldComeBackFromTheScreen) {
    const MapViewport viewport = overBrussels();
    EXPECT_EQ(viewport.toScreen(viewport.centre), QPointF(400, 300));
    const GeoPoint place = viewport.toPlace({17, 523});
    const QPointF screen = viewport.toScreen(place);
    EXPECT_NEAR(screen.x(), 17, 1e-6);
    EXPECT_NEAR(screen.y(), 523, 1e-6);
    EXPECT_GT(viewport.toPlace({400, 0}).lat, viewport.toPlace({400, 600}).lat);
}

TEST(MapViewport, shouldMeasureTheGround) {
    const MapViewport viewport = overBrussels();
    const double km = distanceKm(viewport.toPlace({0, 300}), viewport.toPlace({800, 300}));
    EXPECT_NEAR(viewport.metresPerPixel() * 800 / 1000, km, km * 0.005);
}

TEST(MapViewport, shouldHoldThePlaceUnderTheWheel) {
    const MapViewport viewport = overBrussels();
    const QPointF fixed(120, 480);
    const MapViewport nearer = viewport.zoomed(1.5, fixed);
    EXPECT_NEAR(nearer.zoom, 13.5, 1e-9);
    EXPECT_NEAR(nearer.toPlace(fixed).lat, viewport.toPlace(fixed).lat, 1e-9);
    EXPECT_NEAR(nearer.toPlace(fixed).lon, viewport.toPlace(fixed).lon, 1e-9);
    EXPECT_EQ(viewport.zoomed(99, fixed).zoom, MapViewport::maximumZoom);
    EXPECT_EQ(viewport.zoomed(-99, fixed).zoom, MapViewport::minimumZoom);
}

TEST(MapViewport, shouldFitABox) {
    const GeoBox box = defaultAreas().bounds();
    const MapViewport viewport = overBrussels().fitted(box, 20);
    const QPointF northWest = viewport.toScreen({box.north, box.west});
    const QPointF southEast = viewport.toScreen({box.south, box.east});
    EXPECT_GE(northWest.x(), 19.9);
    EXPECT_GE(northWest.y(), 19.9);
    EXPECT_LE(southEast.x(), 780.1);
    EXPECT_LE(southEast.y(), 580.1);
    EXPECT_TRUE(std::abs(northWest.y() - 20) < 0.5 || std::abs(northWest.x() - 20) < 0.5);
    EXPECT_EQ(overBrussels().fitted(GeoBox(), 20), overBrussels());
}

TEST(MapViewport, shouldNotComeTooNearToOnePoint) {
    GeoBox point;
    point.add({50.83, 4.36});
    EXPECT_EQ(overBrussels().fitted(point, 20, 15).zoom, 15);
}

TEST(MapViewport, shouldStayInTheWorld) {
    MapViewport viewport = overBrussels();
    viewport.zoom = 3;
    EXPECT_TRUE(viewport.moved({1e9, -1e9}).centre.isValid());
}

} // namespace

} // namespace THIS_FILE
