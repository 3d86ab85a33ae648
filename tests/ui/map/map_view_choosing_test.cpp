// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing through the real widgets: keys, buttons, the list of what stands in one place.
#include "ui/common/tones.h"
#include "ui/map/map_fixture.h"
#include "ui/map/map_view.h"
#include "ui/map/marker_list_popup.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;
using namespace Qt::StringLiterals;

namespace {

class MapViewChoosingTest : public ::testing::TestWithParam<MapView::Use> {
protected:
    MapViewChoosingTest()
        : view(new MapView(GetParam())) {
        // Something before and after it, for Tab.
        auto* column = new QVBoxLayout(&window);
        before = new QToolButton;
        after = new QToolButton;
        for (QToolButton* button : {before, after})
            button->setFocusPolicy(Qt::StrongFocus);
        column->addWidget(before);
        column->addWidget(view);
        column->addWidget(after);
        view->letChooseMany();
        for (QToolButton* button : view->findChildren<QToolButton*>())
            button->setFocusPolicy(Qt::NoFocus);
        window.setPalette(paletteFrom(lightTones()));
        window.resize(700, 700);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
        MapViewport viewport;
        viewport.centre = {50.85, 4.35};
        viewport.zoom = 13;
        MapContent content;
        content.areas = defaultAreas();
        content.markers = {marker(u"volunteer:1"_s, MarkerKind::Volunteer, 50.86, 4.33),
                           marker(u"request:1"_s, MarkerKind::Request, 50.86, 4.37),
                           marker(u"volunteer:2"_s, MarkerKind::Volunteer, 50.84, 4.34),
                           marker(u"volunteer:3"_s, MarkerKind::Volunteer, 50.84, 4.34)};
        view->setContent(content);
        view->setViewport(viewport);
    }
    QPoint at(GeoPoint place) const { return view->viewport().toScreen(place).toPoint(); }
    QWidget& surface() const { return *view->focusProxy(); }

    QWidget window;
    MapView* view;
    QToolButton* before;
    QToolButton* after;
};

INSTANTIATE_TEST_SUITE_P(Surfaces, MapViewChoosingTest, ::testing::Values(MapView::Use::Page, MapView::Use::Small));

TEST_P(MapViewChoosingTest, shouldTellWhoWasChosenByMouseWithKeys) {
    QSignalSpy picked(view, &MapView::picked);
    QTest::mouseClick(&surface(), Qt::LeftButton, {}, at({50.86, 4.33}));
    QTest::mouseClick(&surface(), Qt::LeftButton, Qt::ControlModifier, at({50.86, 4.37}));
    ASSERT_EQ(picked.count(), 2);
    EXPECT_EQ(picked.last().first().value<QSet<QString>>(), (QSet<QString>{u"volunteer:1"_s, u"request:1"_s}));
    const QPoint from = at({50.83, 4.31});
    const QPoint to = at({50.87, 4.35});
    QTest::mousePress(&surface(), Qt::LeftButton, Qt::ShiftModifier, from);
    QTest::mouseMove(&surface(), (from + to) / 2);
    QTest::mouseMove(&surface(), to);
    QTest::mouseRelease(&surface(), Qt::LeftButton, Qt::ShiftModifier, to);
    EXPECT_EQ(view->controller().picked().size(), 4);
}

TEST_P(MapViewChoosingTest, shouldDrawARingAroundAllWhoAreChosen) {
    const auto accents = [&] {
        const QImage picture = view->grab().toImage();
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixelColor(x, y) == lightTones().accent ? 1 : 0;
        }
        return count;
    };
    const int none = accents();
    view->setPicked({u"volunteer:1"_s});
    ASSERT_TRUE(QTest::qWaitFor([&] { return accents() > none; }));
    const int one = accents() - none;
    view->setPicked({u"volunteer:1"_s, u"request:1"_s});
    EXPECT_TRUE(QTest::qWaitFor([&] { return accents() - none > one * 3 / 2; }));
}

TEST_P(MapViewChoosingTest, shouldWalkByTabAndThenGoOn) {
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    surface().setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(QTest::qWaitFor([&] { return surface().hasFocus(); }));
    QStringList said;
    QObject::connect(&view->controller(), &MapController::announced, view,
                     [&](const QString& text) { said.append(text); });
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&surface(), Qt::Key_Tab);
        EXPECT_TRUE(surface().hasFocus()) << i;
    }
    ASSERT_EQ(said.size(), 3);
    EXPECT_TRUE(said.at(0).contains(u"volunteer:1"_s));
    EXPECT_TRUE(said.at(1).contains(u"request:1"_s));
    EXPECT_TRUE(said.at(2).contains(u"volunteer:2"_s)) << "the pile, by its first names";
    EXPECT_EQ(view->accessibleDescription(), said.last());
    QTest::keyClick(&surface(), Qt::Key_Backtab);
    EXPECT_TRUE(said.last().contains(u"request:1"_s));
    QTest::keyClick(&surface(), Qt::Key_Space);
    EXPECT_EQ(view->controller().picked(), QSet<QString>{u"request:1"_s});
    QTest::keyClick(&surface(), Qt::Key_Tab);
    QTest::keyClick(&surface(), Qt::Key_Tab);
    EXPECT_FALSE(surface().hasFocus());
    EXPECT_TRUE(before->hasFocus() || after->hasFocus());
}

TEST_P(MapViewChoosingTest, shouldListThoseWhoStandInOnePlace) {
    QSignalSpy selected(view, &MapView::selected);
    QTest::mouseClick(&surface(), Qt::LeftButton, {}, at({50.84, 4.34}));
    auto* popup = view->findChild<MarkerListPopup*>();
    ASSERT_TRUE(popup);
    ASSERT_TRUE(popup->isVisible());
    QListWidget& list = popup->list();
    ASSERT_EQ(list.count(), 2);
    EXPECT_EQ(list.item(0)->text(), u"volunteer:2");
    EXPECT_FALSE(list.accessibleName().isEmpty());
    EXPECT_EQ(selected.count(), 0);
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_FALSE(popup->isVisible());
    ASSERT_EQ(selected.count(), 1);
    EXPECT_EQ(selected.first().first().toString(), u"volunteer:3");
    EXPECT_EQ(view->controller().picked(), QSet<QString>{u"volunteer:3"_s});
}

TEST_P(MapViewChoosingTest, shouldOfferTheShapesAsButtons) {
    QList<QToolButton*> tools;
    for (QToolButton* button : view->findChildren<QToolButton*>()) {
        if (button->isCheckable())
            tools.append(button);
    }
    ASSERT_EQ(tools.size(), 3);
    for (const QToolButton* tool : tools)
        EXPECT_FALSE(tool->accessibleName().isEmpty());
    tools.at(1)->click();
    EXPECT_EQ(view->controller().tool(), MapTool::Lasso);
    tools.at(0)->click();
    EXPECT_EQ(view->controller().tool(), MapTool::Rectangle);
    EXPECT_FALSE(tools.at(1)->isChecked());
    tools.at(0)->click();
    EXPECT_EQ(view->controller().tool(), MapTool::Move);
    EXPECT_FALSE(tools.at(0)->isChecked());
}

} // namespace

} // namespace THIS_FILE
