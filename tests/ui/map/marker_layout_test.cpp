// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_fixture.h"
#include "ui/map/marker_layout.h"

#include <QSet>

#include <cmath>
#include <gtest/gtest.h>
#include <map>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;
using namespace Qt::StringLiterals;

namespace {

MapViewport viewportAt(double zoom) {
    MapViewport viewport;
    viewport.centre = {50.85, 4.35};
    viewport.zoom = zoom;
    viewport.size = {800, 600};
    return viewport;
}

/// A marker that stands so many pixels east and south of the middle at zoom 14.
MapMarker markerAt(const QString& id, MarkerKind kind, double x, double y) {
    const GeoPoint place = viewportAt(14).toPlace({400 + x, 300 + y});
    return marker(id, kind, place.lat, place.lon);
}

MarkerLayout layoutOf(const QList<MapMarker>& markers, double zoom = 14, const QString& selected = {}) {
    MarkerLayout layout;
    layout.setMarkers(markers, selected);
    layout.layOut(zoom);
    return layout;
}

TEST(MarkerLayout, shouldDrawDistantMarkersOneByOne) {
    const MarkerLayout layout =
        layoutOf({markerAt(u"a"_s, MarkerKind::Request, 0, 0), markerAt(u"b"_s, MarkerKind::Request, 20, 0)});
    EXPECT_EQ(layout.symbols().size(), 2u);
}

TEST(MarkerLayout, shouldPileMarkersUnderEightPixelsApart) {
    // In the middle of a grid cell, so that no border passes between them.
    const MapViewport viewport = viewportAt(14);
    const QPointF world = mercator(viewport.centre) * viewport.worldPixels();
    const double x = (std::floor(world.x() / 60) + 0.5) * 60 - world.x();
    const double y = (std::floor(world.y() / 60) + 0.5) * 60 - world.y();
    const MarkerLayout layout =
        layoutOf({markerAt(u"a"_s, MarkerKind::Volunteer, x, y), markerAt(u"b"_s, MarkerKind::Volunteer, x + 5, y + 5),
                  markerAt(u"c"_s, MarkerKind::Volunteer, x + 9, y)});
    ASSERT_EQ(layout.symbols().size(), 2u);
    EXPECT_EQ(layout.symbols()[0].count, 2);
    EXPECT_EQ(layout.symbols()[1].count, 1);
}

TEST(MarkerLayout, shouldNotPileDifferentKinds) {
    const MarkerLayout layout =
        layoutOf({markerAt(u"a"_s, MarkerKind::Volunteer, 0, 0), markerAt(u"b"_s, MarkerKind::Request, 0, 0)});
    EXPECT_EQ(layout.symbols().size(), 2u);
}

TEST(MarkerLayout, shouldClusterDenseSpotsAndLoseNobody) {
    const QList<MapMarker> markers = strewnMarkers(MarkerKind::Volunteer, 5000, 1);
    for (const double zoom : {9.0, 11.0, 12.3, 14.0, 17.0}) {
        const MarkerLayout layout = layoutOf(markers, zoom);
        QSet<int> members;
        int count = 0;
        for (const MapSymbol& symbol : layout.symbols()) {
            count += symbol.count;
            for (const int member : layout.members(symbol))
                members.insert(member);
            EXPECT_EQ(layout.members(symbol).front(), symbol.marker);
        }
        EXPECT_EQ(count, 5000) << zoom;
        EXPECT_EQ(members.size(), 5000) << zoom;
    }
    EXPECT_LT(layoutOf(markers, 9).symbols().size(), 30u);
    EXPECT_GT(layoutOf(markers, 17).symbols().size(), 2000u);
}

TEST(MarkerLayout, shouldKeepClustersOfAKindApart) {
    const MarkerLayout layout = layoutOf(strewnMarkers(MarkerKind::Volunteer, 20000, 2), 12);
    QList<QPointF> large;
    for (const MapSymbol& symbol : layout.symbols()) {
        if (symbol.count >= MarkerLayout::clusterFrom)
            large.append(symbol.world * viewportAt(12).worldPixels());
    }
    ASSERT_GT(large.size(), 20);
    int close = 0;
    for (qsizetype i = 0; i < large.size(); ++i) {
        for (qsizetype j = i + 1; j < large.size(); ++j)
            close += std::hypot(large[i].x() - large[j].x(), large[i].y() - large[j].y()) < 20 ? 1 : 0;
    }
    EXPECT_LE(close, 2);
}

TEST(MarkerLayout, shouldNotChangeWhenOneLooksElsewhere) {
    const QList<MapMarker> markers = strewnMarkers(MarkerKind::Volunteer, 300, 3);
    MarkerLayout layout = layoutOf(markers, 12);
    const MapViewport here = viewportAt(12);
    const MapViewport there = here.moved({137, 41});
    for (const MapSymbol& symbol : layout.symbols()) {
        const QPointF shift = MarkerLayout::onScreen(symbol, here) - MarkerLayout::onScreen(symbol, there);
        EXPECT_NEAR(shift.x(), 137, 1e-5);
        EXPECT_NEAR(shift.y(), 41, 1e-5);
    }
}

TEST(MarkerLayout, shouldStayTheSameWithinHalfAZoomLevel) {
    MarkerLayout layout = layoutOf(strewnMarkers(MarkerKind::Volunteer, 3000, 4), 12.5);
    const int made = layout.revision();
    for (const double zoom : {12.6, 12.75, 12.99}) {
        layout.layOut(zoom);
        EXPECT_EQ(layout.revision(), made) << zoom;
        EXPECT_EQ(layout.laidOutZoom(), 12.5);
    }
    for (const double zoom : {13.0, 12.4}) {
        const int before = layout.revision();
        layout.layOut(zoom);
        EXPECT_NE(layout.revision(), before) << zoom;
    }
}

TEST(MarkerLayout, shouldLetNoTwoSymbolsOfACellComeTooNear) {
    for (const double zoom : {11.0, 12.5, 13.3, 15.9, 17.5, 18.0}) {
        const MarkerLayout layout = layoutOf(strewnMarkers(MarkerKind::Volunteer, 4000, 5), zoom);
        const double pixels = viewportAt(zoom).worldPixels();
        const double cell = MarkerLayout::cellSize / viewportAt(layout.laidOutZoom()).worldPixels();
        std::map<std::pair<int, int>, QList<QPointF>> cells;
        for (const MapSymbol& symbol : layout.symbols()) {
            if (symbol.count < MarkerLayout::clusterFrom)
                cells[{static_cast<int>(symbol.world.x() / cell), static_cast<int>(symbol.world.y() / cell)}].append(
                    symbol.world * pixels);
        }
        for (const auto& [at, loose] : cells) {
            EXPECT_LT(loose.size(), MarkerLayout::clusterFrom) << zoom;
            for (qsizetype i = 0; i < loose.size(); ++i) {
                for (qsizetype j = i + 1; j < loose.size(); ++j)
                    EXPECT_GE(std::hypot(loose[i].x() - loose[j].x(), loose[i].y() - loose[j].y()),
                              MarkerLayout::pileDistance)
                        << zoom;
            }
        }
    }
}

TEST(MarkerLayout, shouldLayOutAsBeforeAfterAnotherWasChosen) {
    const QList<MapMarker> markers = strewnMarkers(MarkerKind::Volunteer, 2000, 6);
    MarkerLayout layout = layoutOf(markers, 13);
    const auto counts = [&] {
        QList<int> all;
        for (const MapSymbol& symbol : layout.symbols())
            all.append(symbol.count);
        return all;
    };
    const QList<int> before = counts();
    layout.setSelected(markers.at(77).id);
    layout.layOut(13);
    EXPECT_EQ(layout.symbolOf(markers.at(77).id)->count, 1);
    EXPECT_NE(counts(), before);
    layout.setSelected({});
    layout.layOut(13);
    EXPECT_EQ(counts(), before);
}

TEST(MarkerLayout, shouldShowTheChosenOneAloneAndOnTop) {
    QList<MapMarker> markers;
    for (int i = 0; i < 12; ++i)
        markers.append(markerAt(QString::number(i), MarkerKind::Volunteer, i * 0.5, 0));
    const MarkerLayout layout = layoutOf(markers, 14, u"7"_s);
    ASSERT_EQ(layout.symbols().size(), 2u);
    EXPECT_EQ(layout.symbols()[0].count, 11);
    EXPECT_EQ(layout.marker(layout.symbols()[1].marker).id, u"7");
    EXPECT_EQ(layout.symbolOf(u"7"_s)->count, 1);
    EXPECT_EQ(layout.symbolOf(u"3"_s)->count, 11);
    EXPECT_EQ(layout.symbolOf(u"none"_s), nullptr);
}

TEST(MarkerLayout, shouldNeverHidePinnedOnes) {
    QList<MapMarker> markers;
    for (int i = 0; i < 12; ++i) {
        markers.append(markerAt(QString::number(i), MarkerKind::Volunteer, 0, 0));
        markers.last().flags = MarkerFlag::Pinned;
    }
    EXPECT_EQ(layoutOf(markers).symbols().size(), 12u);
}

TEST(MarkerLayout, shouldHitTheTopmost) {
    const MapViewport viewport = viewportAt(14);
    const MarkerLayout layout =
        layoutOf({markerAt(u"under"_s, MarkerKind::Volunteer, 10, 10), markerAt(u"over"_s, MarkerKind::Request, 12, 10),
                  markerAt(u"far"_s, MarkerKind::Request, 100, 100)});
    const MapSymbol* hit = layout.hit({411, 310}, viewport);
    ASSERT_TRUE(hit);
    EXPECT_EQ(layout.marker(hit->marker).id, u"over");
    EXPECT_EQ(layout.hit({430, 310}, viewport), nullptr);
    ASSERT_TRUE(layout.hit({503, 398}, viewport));
}

TEST(MarkerLayout, shouldLeaveOutWhatHasNoPlace) {
    MapMarker nowhere;
    nowhere.id = u"x"_s;
    EXPECT_TRUE(layoutOf({nowhere}).symbols().empty());
}

} // namespace

} // namespace THIS_FILE
