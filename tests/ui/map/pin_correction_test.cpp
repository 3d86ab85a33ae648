// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_fixture.h"
#include "ui/map/map_view.h"
#include "ui/map/pin_bar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;
using namespace Qt::StringLiterals;

namespace {

constexpr GeoPoint home{50.85, 4.35};

double metresBetween(GeoPoint a, GeoPoint b) {
    return distanceKm(a, b) * 1000;
}

class PinCorrectionTest : public ::testing::Test {
protected:
    PinCorrectionTest() {
        controller.resize({800, 600});
        MapContent content;
        content.markers = {marker(u"request:1"_s, MarkerKind::Request, 50.851, 4.351)};
        controller.setContent(content);
        MapViewport viewport;
        viewport.centre = home;
        viewport.zoom = 16;
        controller.setViewport(viewport);
    }
    QPointF onScreen(GeoPoint place) const { return controller.viewport().toScreen(place); }

    MapController controller;
    PinCorrection& pin = controller.pin();
};

TEST_F(PinCorrectionTest, shouldBeDraggedByItsHeadOrItsPoint) {
    pin.begin(home);
    QSignalSpy moved(&pin, &PinCorrection::moved);
    const MapViewport before = controller.viewport();
    for (const QPointF grip : {QPointF(0, -24), QPointF(0, -1)}) {
        const QPointF from = onScreen(pin.place()) + grip;
        controller.press(from);
        controller.drag(from + QPointF(20, 10));
        controller.drag(from + QPointF(60, 30));
        controller.release(from + QPointF(60, 30));
    }
    EXPECT_GE(moved.count(), 4);
    const QPointF at = onScreen(pin.place());
    EXPECT_NEAR(at.x(), 400 + 120, 0.01);
    EXPECT_NEAR(at.y(), 300 + 60, 0.01);
    EXPECT_EQ(controller.viewport(), before) << "the map stays where it is";
    EXPECT_TRUE(pin.isMoved());
    EXPECT_EQ(pin.start(), home);
    EXPECT_NEAR(pin.metresMoved(), std::hypot(120, 60) * before.metresPerPixel(), 1);
}

TEST_F(PinCorrectionTest, shouldMoveTheMapBesideThePinAndChooseNobody) {
    pin.begin(home);
    QSignalSpy chosen(&controller, &MapController::selectedByUser);
    controller.press({100, 100});
    controller.drag({130, 140});
    controller.release({130, 140});
    EXPECT_FALSE(pin.isMoved());
    EXPECT_FALSE(controller.viewport().centre == home);
    const QPointF marker = onScreen({50.851, 4.351});
    controller.press(marker);
    controller.release(marker);
    EXPECT_EQ(chosen.count(), 0);
    pin.end();
    controller.press(marker);
    controller.release(marker);
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(PinCorrectionTest, shouldMoveByFiveMetresWithTheArrowKeys) {
    pin.begin(home);
    EXPECT_TRUE(controller.key(Qt::Key_Right));
    EXPECT_NEAR(metresBetween(pin.place(), home), 5, 0.01);
    EXPECT_GT(pin.place().lon, home.lon);
    EXPECT_TRUE(controller.key(Qt::Key_Left));
    EXPECT_TRUE(controller.key(Qt::Key_Up, Qt::ShiftModifier));
    EXPECT_NEAR(metresBetween(pin.place(), home), 50, 0.01);
    EXPECT_GT(pin.place().lat, home.lat);
    EXPECT_TRUE(controller.key(Qt::Key_Down));
    EXPECT_NEAR(metresBetween(pin.place(), home), 45, 0.01);
    const double zoom = controller.viewport().zoom;
    EXPECT_TRUE(controller.key(Qt::Key_Plus)) << "one can look nearer meanwhile";
    EXPECT_GT(controller.viewport().zoom, zoom);
}

TEST_F(PinCorrectionTest, shouldStayInViewWhenItIsMovedOutByKeys) {
    pin.begin(home);
    for (int i = 0; i < 20; ++i)
        controller.key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_NEAR(pin.metresMoved(), 1000, 1);
    EXPECT_TRUE(QRectF(0, 0, 800, 600).contains(onScreen(pin.place())));
}

TEST_F(PinCorrectionTest, shouldNotLeaveTheViewByTheMouse) {
    pin.begin(home);
    const QPointF from = onScreen(home);
    controller.press(from);
    controller.drag({1500, -300});
    controller.release({1500, -300});
    EXPECT_NEAR(onScreen(pin.place()).x(), 800, 0.01);
    EXPECT_NEAR(onScreen(pin.place()).y(), 0, 0.01);
}

TEST_F(PinCorrectionTest, shouldShowNoPinAtNoPlace) {
    pin.begin(GeoPoint());
    EXPECT_FALSE(pin.isActive());
    EXPECT_FALSE(pin.key(Qt::Key_Right, {}));
    pin.setPlace(home);
    EXPECT_FALSE(pin.isMoved());
}

TEST_F(PinCorrectionTest, shouldSayWhatToDoAndHowFarItWent) {
    PinBar bar(pin);
    EXPECT_TRUE(bar.isHidden());
    pin.begin(home);
    EXPECT_FALSE(bar.isHidden());
    const QString before = bar.text();
    EXPECT_FALSE(before.isEmpty());
    QSignalSpy saved(&bar, &PinBar::saveRequested);
    QSignalSpy left(&bar, &PinBar::left);
    EXPECT_TRUE(controller.key(Qt::Key_Return));
    EXPECT_EQ(saved.count(), 0) << "there is nothing to save";
    controller.key(Qt::Key_Right);
    EXPECT_NE(bar.text(), before);
    EXPECT_TRUE(bar.text().contains(u'5'));
    bar.setNote(u"Look again."_s);
    EXPECT_TRUE(bar.text().endsWith(u"Look again."_s));
    controller.key(Qt::Key_Return);
    ASSERT_EQ(saved.count(), 1);
    EXPECT_EQ(saved.first().first().value<GeoPoint>(), pin.place());
    EXPECT_TRUE(pin.isActive()) << "until whoever saves it says that it is done";
    controller.key(Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
    EXPECT_FALSE(pin.isActive());
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(PinCorrectionTest, shouldWorkOnTheMapOfAForm) {
    MapView view(MapView::Use::Small);
    view.resize(500, 400);
    MapViewport viewport;
    viewport.centre = home;
    viewport.zoom = 16;
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    view.setViewport(viewport);
    PinCorrection& own = view.controller().pin();
    own.begin(home);
    QWidget* surface = view.focusProxy();
    ASSERT_TRUE(surface);
    const QPoint from = view.viewport().toScreen(home).toPoint() - QPoint(0, 20);
    QTest::mousePress(surface, Qt::LeftButton, {}, from);
    QTest::mouseMove(surface, from + QPoint(20, 0));
    QTest::mouseMove(surface, from + QPoint(40, 0));
    QTest::mouseRelease(surface, Qt::LeftButton, {}, from + QPoint(40, 0));
    EXPECT_NEAR(view.viewport().toScreen(own.place()).x(), 250 + 40, 1.5);
    QTest::keyClick(surface, Qt::Key_Up);
    EXPECT_GT(own.place().lat, home.lat);
    const QImage picture = view.grab().toImage();
    int accent = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            accent += picture.pixelColor(x, y) == view.style().accent ? 1 : 0;
    }
    EXPECT_GT(accent, 200);
}

} // namespace

} // namespace THIS_FILE
