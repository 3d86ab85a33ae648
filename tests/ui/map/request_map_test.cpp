// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/place_rounding.h"
#include "ui/common/tones.h"
#include "ui/map/map_fixture.h"
#include "ui/map/map_view.h"
#include "ui/map/request_map.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;
using namespace Qt::StringLiterals;

namespace {

class RequestMapTest : public ::testing::Test {
protected:
    void SetUp() override {
        map.setPalette(paletteFrom(lightTones()));
        map.resize(340, 400);
        map.setRequest(u"request:1"_s, u"Hospital, Mr Haddad"_s, {50.8312, 4.3478});
        map.setCandidates({{u"volunteer:1"_s, u"Karim Benali"_s, {50.8290, 4.3540}, 1},
                           {u"volunteer:2"_s, u"Hélène Dupuis"_s, {50.8345, 4.3420}, 2},
                           {u"volunteer:3"_s, u"Jonas De Wolf"_s, {50.8355, 4.3570}, 3}});
        map.setOthers(strewnMarkers(MarkerKind::Volunteer, 60, 9));
        map.setChosen(u"volunteer:1"_s);
        map.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&map));
        view = map.findChild<MapView*>();
        ASSERT_TRUE(view);
    }
    void click(GeoPoint place) {
        QTest::mouseClick(view->focusProxy(), Qt::LeftButton, {}, view->viewport().toScreen(place).toPoint());
    }

    RequestMap map;
    MapView* view = nullptr;
};

TEST_F(RequestMapTest, shouldShowCandidatesWithALineToEach) {
    keepPicture(map.grab().toImage(), u"request-map"_s);
    const MapContent& content = view->content();
    EXPECT_EQ(content.lines.size(), 3);
    EXPECT_EQ(std::ranges::count_if(content.lines, &MapLine::chosen), 1);
    EXPECT_EQ(content.markers.size(), 64);
    EXPECT_EQ(content.selected, u"volunteer:1");
    for (const MapMarker& marker : content.markers) {
        if (marker.kind == MarkerKind::Volunteer) {
            EXPECT_EQ(marker.place, roundedPlace(marker.place)) << qPrintable(marker.id);
        }
    }
    const QRectF seen(QPointF(0, 0), view->viewport().size);
    for (const MapLine& line : content.lines)
        EXPECT_TRUE(seen.contains(view->viewport().toScreen(line.to)));
}

TEST_F(RequestMapTest, shouldSayWhoWasClicked) {
    QSignalSpy candidate(&map, &RequestMap::candidateClicked);
    QSignalSpy request(&map, &RequestMap::requestClicked);
    click(roundedPlace({50.8345, 4.3420}));
    ASSERT_EQ(candidate.count(), 1);
    EXPECT_EQ(candidate.first().first().toString(), u"volunteer:2");
    EXPECT_EQ(view->content().selected, u"volunteer:1"); // until the panel says so
    click({50.8312, 4.3478});
    EXPECT_EQ(request.count(), 1);
}

TEST_F(RequestMapTest, shouldKeepTheViewWhileChoosing) {
    const MapViewport before = view->viewport();
    map.setChosen(u"volunteer:3"_s);
    EXPECT_EQ(view->viewport(), before);
    map.setRequest(u"request:2"_s, u"Other"_s, {50.88, 4.33});
    EXPECT_NE(view->viewport(), before);
    EXPECT_TRUE(view->content().lines.isEmpty());
}

TEST_F(RequestMapTest, shouldShowTheAreasForARequestWithoutAPlace) {
    map.setRequest(u"request:3"_s, u"Nowhere"_s, {});
    EXPECT_TRUE(view->content().lines.isEmpty());
    EXPECT_LT(view->viewport().zoom, 12);
}

TEST_F(RequestMapTest, shouldNeedNoQmlWithoutAPicture) {
    EXPECT_FALSE(view->usesLocation());
}

} // namespace

} // namespace THIS_FILE
