// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/network_watch.h"
#include "ui/common/tones.h"
#include "ui/map/graphics_backend.h"
#include "ui/map/map_fixture.h"
#include "ui/map/map_view.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;
using namespace Qt::StringLiterals;

namespace {

MapContent someContent() {
    MapContent content;
    content.areas = defaultAreas();
    content.markers = strewnMarkers(MarkerKind::Volunteer, 40, 1) + strewnMarkers(MarkerKind::Request, 10, 2);
    return content;
}

QImage pictureOf(MapView& view) {
    return view.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// The most any channel of any pixel differs, of 255. Blending over a transparent ground rounds another way than over
/// an opaque one, depending on the processor: 1 or 2 is the same picture.
int greatestDifference(const QImage& one, const QImage& other) {
    if (one.size() != other.size())
        return 255;
    int most = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            most = std::max(
                {most, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
        }
    }
    return most;
}

class MapViewTest : public ::testing::Test {
protected:
    std::unique_ptr<MapView> makeView(MapView::Use use, QSize size = {700, 600}) {
        auto view = std::make_unique<MapView>(use);
        view->setPalette(paletteFrom(lightTones()));
        view->resize(size);
        return view;
    }
};

TEST(NetworkWatch, shouldSeeWhoeverAsks) {
    const NetworkWatch watch;
    QNetworkAccessManager network;
    std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(u"http://tiles.invalid/1/0/0.png"_s))));
    EXPECT_TRUE(QTest::qWaitFor([&] { return watch.hosts().contains(u"tiles.invalid"_s); }));
}

TEST_F(MapViewTest, shouldDrawWithQtLocationAndWithoutANetwork) {
    const NetworkWatch watch;
    auto view = makeView(MapView::Use::Page);
    view->setContent(someContent());
    view->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(view.get()));
    EXPECT_TRUE(view->usesLocation()) << qPrintable(view->fallbackReason());
    const Tones tones = lightTones();
    EXPECT_TRUE(QTest::qWaitFor([&] { return pixelsOf(pictureOf(*view), tones.map.request) > 100; }));
    const QImage picture = pictureOf(*view);
    keepPicture(picture, u"view-location"_s);
    EXPECT_GT(pixelsOf(picture, tones.map.land), 20000);
    EXPECT_GT(pixelsOf(picture, tones.map.volunteer), 500);
    view->controller().zoomIn();
    QTest::qWait(100);
    EXPECT_EQ(watch.hosts(), QStringList());
}

TEST_F(MapViewTest, shouldLookTheSameInAPlainWidget) {
    auto location = makeView(MapView::Use::Page);
    auto plain = makeView(MapView::Use::Small);
    for (MapView* view : {location.get(), plain.get()}) {
        view->setContent(someContent());
        view->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(view));
    }
    EXPECT_FALSE(plain->usesLocation());
    EXPECT_TRUE(QTest::qWaitFor([&] { return greatestDifference(pictureOf(*location), pictureOf(*plain)) <= 2; }));
    keepPicture(pictureOf(*location), u"view-same"_s);
    keepPicture(pictureOf(*plain), u"view-plain"_s);
}

TEST_F(MapViewTest, shouldChooseByClick) {
    for (const MapView::Use use : {MapView::Use::Page, MapView::Use::Small}) {
        auto view = makeView(use);
        MapContent content;
        content.areas = defaultAreas();
        content.markers = {marker(u"request:1"_s, MarkerKind::Request, 50.85, 4.35),
                           marker(u"volunteer:1"_s, MarkerKind::Volunteer, 50.83, 4.37)};
        view->setContent(content);
        view->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(view.get()));
        QSignalSpy chosen(view.get(), &MapView::selected);
        QWidget* surface = view->focusProxy();
        ASSERT_TRUE(surface);
        QTest::mouseClick(surface, Qt::LeftButton, {}, view->viewport().toScreen({50.83, 4.37}).toPoint());
        ASSERT_EQ(chosen.count(), 1);
        EXPECT_EQ(chosen.takeFirst().first().toString(), u"volunteer:1");
        EXPECT_EQ(view->content().selected, u"volunteer:1");
        QTest::mouseClick(surface, Qt::LeftButton, {}, {30, 300});
        ASSERT_EQ(chosen.count(), 1);
        EXPECT_EQ(chosen.first().first().toString(), QString());
    }
}

TEST_F(MapViewTest, shouldMoveAndZoomByMouseAndKeys) {
    for (const MapView::Use use : {MapView::Use::Page, MapView::Use::Small}) {
        auto view = makeView(use);
        view->setContent(someContent());
        view->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(view.get()));
        view->activateWindow();
        QWidget* surface = view->focusProxy();
        surface->setFocus();
        const MapViewport before = view->viewport();

        QTest::mousePress(surface, Qt::LeftButton, {}, {300, 300});
        QTest::mouseMove(surface, {320, 310});
        QTest::mouseMove(surface, {340, 320});
        QTest::mouseRelease(surface, Qt::LeftButton, {}, {340, 320});
        EXPECT_LT(view->viewport().centre.lon, before.centre.lon);
        EXPECT_GT(view->viewport().centre.lat, before.centre.lat);

        const double longitude = view->viewport().centre.lon;
        QTest::keyClick(surface, Qt::Key_Right);
        EXPECT_GT(view->viewport().centre.lon, longitude);
        QTest::keyClick(surface, Qt::Key_Plus);
        EXPECT_NEAR(view->viewport().zoom, before.zoom + 1, 1e-9);
        QTest::keyClick(surface, Qt::Key_Minus);
        QTest::keyClick(surface, Qt::Key_0);
        EXPECT_NEAR(view->viewport().zoom, before.zoom, 1e-9);
        EXPECT_NEAR(view->viewport().centre.lon, before.centre.lon, 1e-9);

        for (QToolButton* button : view->findChildren<QToolButton*>())
            EXPECT_FALSE(button->accessibleName().isEmpty());
        view->findChildren<QToolButton*>().first()->click();
        EXPECT_NEAR(view->viewport().zoom, before.zoom + 1, 1e-9);
    }
}

TEST(MapController, shouldOpenAClusterByZoomingIn) {
    MapController controller;
    controller.resize({700, 600});
    MapContent content;
    for (int i = 0; i < 20; ++i) {
        content.markers.append(
            marker(QString::number(i), MarkerKind::Volunteer, 50.85 + 0.0004 * (i % 5), 4.35 + 0.0004 * (i / 5)));
    }
    content.markers.append(marker(u"far"_s, MarkerKind::Request, 50.80, 4.45));
    controller.setContent(content);
    QSignalSpy chosen(&controller, &MapController::selectedByUser);
    const QPointF at = controller.viewport().toScreen({50.8508, 4.3506});
    const double before = controller.viewport().zoom;
    controller.press(at);
    controller.release(at);
    EXPECT_GT(controller.viewport().zoom, before + 1);
    EXPECT_EQ(chosen.count(), 0);
}

TEST(MapController, shouldGoThroughThoseWhoStandTogether) {
    MapController controller;
    controller.resize({700, 600});
    MapContent content;
    for (const QString& id : {u"a"_s, u"b"_s, u"c"_s})
        content.markers.append(marker(id, MarkerKind::Volunteer, 50.85, 4.35));
    controller.setContent(content);
    QStringList chosen;
    QObject::connect(&controller, &MapController::selectedByUser, &controller, [&](const QString& id) {
        chosen.append(id);
        controller.setSelected(id);
    });
    // Which of them is meant is asked first; each further click goes on to the next.
    QSignalSpy asked(&controller, &MapController::listRequested);
    const QPointF at = controller.viewport().toScreen({50.85, 4.35});
    controller.press(at);
    controller.release(at);
    ASSERT_EQ(asked.count(), 1);
    controller.choose(u"a"_s);
    for (int i = 0; i < 2; ++i) {
        controller.press(at);
        controller.release(at);
    }
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(chosen, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

TEST(MapController, shouldBringAMarkerIntoView) {
    MapController controller;
    controller.resize({400, 300});
    controller.setContent(someContent());
    MapViewport viewport = controller.viewport();
    viewport.zoom = 15;
    viewport.centre = {50.95, 4.20};
    controller.setViewport(viewport);
    const MapMarker& wanted = controller.content().markers.at(7);
    controller.reveal(wanted.id);
    const QPointF at = controller.viewport().toScreen(wanted.place);
    EXPECT_TRUE(QRectF(0, 0, 400, 300).contains(at));
    const MapViewport now = controller.viewport();
    controller.reveal(wanted.id);
    EXPECT_EQ(controller.viewport(), now);
}

TEST(GraphicsBackend, shouldKnowAProcessorInDisguise) {
    EXPECT_TRUE(isSoftwareRenderer(u"llvmpipe (LLVM 19.1.7, 256 bits)"_s));
    EXPECT_TRUE(isSoftwareRenderer(u"softpipe"_s));
    EXPECT_FALSE(isSoftwareRenderer(u"Mesa Intel(R) UHD Graphics 620 (KBL GT2)"_s));
}

TEST(GraphicsBackend, shouldDrawInSoftwareWithoutAScreen) {
    const GraphicsBackend chosen = chooseGraphicsBackend();
    EXPECT_TRUE(chosen.software);
    EXPECT_FALSE(chosen.reason.isEmpty());
}

} // namespace

} // namespace THIS_FILE
