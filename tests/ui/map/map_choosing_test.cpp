// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing several markers on a map, by mouse and by keyboard.
#include "ui/map/map_controller.h"
#include "ui/map/map_fixture.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;
using namespace Qt::StringLiterals;

namespace {

using Ids = QSet<QString>;

class MapChoosingTest : public ::testing::Test {
protected:
    MapChoosingTest() {
        controller.setChoosing(MapController::Choosing::Many);
        controller.resize({800, 600});
        MapViewport viewport;
        viewport.centre = {50.85, 4.35};
        viewport.zoom = 14;
        controller.setViewport(viewport);
        // In three lines, as one reads: a b, c d, e.
        MapContent content;
        content.markers = {at(u"d"_s, {500, 310}), at(u"a"_s, {200, 100}), at(u"e"_s, {300, 500}),
                           at(u"c"_s, {200, 300}, MarkerKind::Request), at(u"b"_s, {600, 95}, MarkerKind::Request)};
        controller.setContent(content);
        controller.setViewport(viewport);
        // As the view does.
        QObject::connect(&controller, &MapController::selectedByUser, &controller,
                         [this](const QString& id) { controller.setSelected(id); });
    }
    MapMarker at(const QString& id, QPointF screen, MarkerKind kind = MarkerKind::Volunteer) const {
        const GeoPoint place = controller.viewport().toPlace(screen);
        return marker(id, kind, place.lat, place.lon);
    }
    void click(QPointF where, Qt::KeyboardModifiers modifiers = {}) {
        controller.press(where, modifiers);
        controller.release(where);
    }
    void drag(const QList<QPointF>& way, Qt::KeyboardModifiers modifiers = {}) {
        controller.press(way.first(), modifiers);
        for (const QPointF& step : way)
            controller.drag(step);
        controller.release(way.last());
    }

    MapController controller;
};

TEST_F(MapChoosingTest, shouldChooseOneByAClickAndMoreWithControlOrShift) {
    click({200, 100});
    EXPECT_EQ(controller.picked(), Ids{u"a"_s});
    EXPECT_EQ(controller.selected(), u"a");
    click({600, 95}, Qt::ControlModifier);
    click({300, 500}, Qt::ShiftModifier);
    EXPECT_EQ(controller.picked(), (Ids{u"a"_s, u"b"_s, u"e"_s}));
    EXPECT_EQ(controller.selected(), u"e");
    click({600, 95}, Qt::ControlModifier);
    EXPECT_EQ(controller.picked(), (Ids{u"a"_s, u"e"_s}));
    click({200, 300});
    EXPECT_EQ(controller.picked(), Ids{u"c"_s});
    click({400, 200});
    EXPECT_TRUE(controller.picked().isEmpty());
    EXPECT_TRUE(controller.selected().isEmpty());
}

TEST_F(MapChoosingTest, shouldChooseByARectangleAndAddToWhatWasChosen) {
    QSignalSpy drawn(&controller, &MapController::drawn);
    const MapViewport before = controller.viewport();
    drag({{150, 50}, {400, 200}, {650, 330}}, Qt::ShiftModifier);
    EXPECT_EQ(controller.picked(), (Ids{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    EXPECT_EQ(controller.viewport(), before) << "the map stays where it is";
    EXPECT_EQ(drawn.count(), 1);
    EXPECT_FALSE(controller.drawing().isActive());

    controller.setTool(MapTool::Rectangle);
    drag({{320, 520}, {280, 480}});
    EXPECT_EQ(controller.picked(), Ids{u"e"_s}) << "with a tool and no key it begins anew";
    EXPECT_EQ(controller.tool(), MapTool::Move) << "then the map moves again";
    drag({{150, 50}, {250, 150}}, Qt::ShiftModifier);
    EXPECT_EQ(controller.picked(), (Ids{u"a"_s, u"e"_s}));
}

TEST_F(MapChoosingTest, shouldChooseByALineDrawnByHand) {
    // A triangle around a and c that leaves out what its own box holds.
    controller.setTool(MapTool::Lasso);
    drag({{150, 50}, {260, 60}, {240, 350}, {560, 360}, {560, 380}, {150, 380}, {150, 60}});
    EXPECT_EQ(controller.picked(), (Ids{u"a"_s, u"c"_s}));
    drag({{250, 450}, {350, 450}, {350, 550}, {250, 550}}, Qt::ControlModifier);
    EXPECT_EQ(controller.picked(), (Ids{u"a"_s, u"c"_s, u"e"_s}));
}

TEST_F(MapChoosingTest, shouldChooseAllWithinADistanceThatIsDragged) {
    controller.setTool(MapTool::Radius);
    controller.press({200, 200});
    controller.drag({200, 260});
    controller.drag({200, 320});
    EXPECT_NEAR(controller.drawing().metres(), 120 * controller.viewport().metresPerPixel(), 2);
    controller.release({200, 320});
    EXPECT_EQ(controller.picked(), (Ids{u"a"_s, u"c"_s}));
    EXPECT_TRUE(controller.drawing().isCircle()) << "it stays to be made larger or smaller";
    click({400, 200});
    EXPECT_FALSE(controller.drawing().isActive());

    controller.setTool(MapTool::Radius);
    click({200, 200});
    EXPECT_EQ(controller.drawing().metres(), MapDrawing::usualMetres);
    EXPECT_EQ(controller.picked(), (Ids{u"a"_s, u"c"_s}));
}

TEST_F(MapChoosingTest, shouldChooseAroundAMarkerByKeyboardAndChangeHowFar) {
    EXPECT_FALSE(controller.key(Qt::Key_R)) << "around nothing";
    click({200, 300});
    const double zoom = controller.viewport().zoom;
    ASSERT_TRUE(controller.key(Qt::Key_R));
    EXPECT_EQ(controller.drawing().metres(), 800);
    EXPECT_TRUE(controller.picked().contains(u"c"_s));
    EXPECT_LT(controller.picked().size(), 5);
    for (int i = 0; i < 12; ++i)
        EXPECT_TRUE(controller.key(Qt::Key_Plus));
    EXPECT_EQ(controller.drawing().metres(), 10'000);
    EXPECT_EQ(controller.picked().size(), 5);
    for (int i = 0; i < 20; ++i)
        EXPECT_TRUE(controller.key(Qt::Key_Minus));
    EXPECT_EQ(controller.drawing().metres(), 100);
    EXPECT_EQ(controller.picked(), Ids{u"c"_s});
    EXPECT_EQ(controller.viewport().zoom, zoom);
    EXPECT_TRUE(controller.key(Qt::Key_Return));
    EXPECT_FALSE(controller.drawing().isActive());
    EXPECT_EQ(controller.picked(), Ids{u"c"_s});
    EXPECT_TRUE(controller.key(Qt::Key_Plus));
    EXPECT_GT(controller.viewport().zoom, zoom) << "zooms again";
}

TEST_F(MapChoosingTest, shouldGiveBackWhatWasChosenWhenACircleIsLeft) {
    click({600, 95});
    click({200, 300}, Qt::ControlModifier);
    const Ids before = controller.picked();
    ASSERT_TRUE(controller.pickAround(u"e"_s));
    EXPECT_FALSE(controller.picked() == before);
    EXPECT_TRUE(controller.key(Qt::Key_Escape));
    EXPECT_EQ(controller.picked(), before);
    EXPECT_FALSE(controller.pickAround(u"nobody"_s));
}

TEST_F(MapChoosingTest, shouldMoveTheMapWhereOnlyOneCanBeChosen) {
    controller.setChoosing(MapController::Choosing::One);
    const MapViewport before = controller.viewport();
    drag({{150, 50}, {400, 200}}, Qt::ShiftModifier);
    EXPECT_FALSE(controller.viewport() == before);
    EXPECT_TRUE(controller.picked().isEmpty());
    EXPECT_FALSE(controller.pickAround(u"a"_s));
    controller.setTool(MapTool::Lasso);
    EXPECT_EQ(controller.tool(), MapTool::Move);
}

TEST_F(MapChoosingTest, shouldWalkTheMarkersAsOneReads) {
    QStringList walked;
    QObject::connect(&controller, &MapController::cursorChanged, &controller,
                     [&] { walked.append(controller.cursorText()); });
    EXPECT_FALSE(controller.key(Qt::Key_Backtab)) << "nothing before the first";
    for (int i = 0; i < 5; ++i)
        EXPECT_TRUE(controller.key(Qt::Key_Tab));
    ASSERT_EQ(walked.size(), 5);
    for (int i = 0; i < 5; ++i)
        EXPECT_TRUE(walked.at(i).endsWith(u"abcde"_s.at(i))) << qPrintable(walked.at(i));
    EXPECT_TRUE(controller.key(Qt::Key_Tab, Qt::ShiftModifier));
    EXPECT_TRUE(walked.last().endsWith(u'd'));
    EXPECT_TRUE(controller.key(Qt::Key_Tab));
    EXPECT_FALSE(controller.key(Qt::Key_Tab)) << "the focus goes on";
    EXPECT_TRUE(controller.cursorText().isEmpty());
    EXPECT_TRUE(controller.key(Qt::Key_Tab)) << "and comes back to the first";
    EXPECT_TRUE(controller.cursorText().endsWith(u'a'));
}

TEST_F(MapChoosingTest, shouldBeginWhereSomebodyIsChosen) {
    click({500, 310});
    EXPECT_TRUE(controller.key(Qt::Key_Tab));
    EXPECT_TRUE(controller.cursorText().contains(u", d"_s)) << qPrintable(controller.cursorText());
}

TEST_F(MapChoosingTest, shouldOpenAndToggleWhatTheKeyboardIsOn) {
    QSignalSpy opened(&controller, &MapController::activated);
    EXPECT_FALSE(controller.key(Qt::Key_Space)) << "it is on nothing";
    controller.key(Qt::Key_Tab);
    controller.key(Qt::Key_Tab);
    EXPECT_TRUE(controller.key(Qt::Key_Space));
    EXPECT_EQ(controller.picked(), Ids{u"b"_s});
    EXPECT_EQ(controller.selected(), u"b");
    const QString said = controller.cursorText();
    EXPECT_TRUE(controller.key(Qt::Key_Space));
    EXPECT_TRUE(controller.picked().isEmpty());
    EXPECT_NE(controller.cursorText(), said) << "says whether it is chosen";
    EXPECT_TRUE(controller.key(Qt::Key_Return));
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().toString(), u"b");
}

TEST_F(MapChoosingTest, shouldLeaveOneThingAtATime) {
    click({200, 100});
    controller.setTool(MapTool::Lasso);
    controller.press({100, 100});
    controller.drag({120, 140});
    controller.drag({160, 180});
    EXPECT_TRUE(controller.drawing().isActive());
    EXPECT_TRUE(controller.key(Qt::Key_Escape));
    EXPECT_FALSE(controller.drawing().isActive());
    EXPECT_EQ(controller.tool(), MapTool::Lasso);
    controller.release({160, 180});
    EXPECT_EQ(controller.picked(), Ids{u"a"_s}) << "what was begun is not finished";
    EXPECT_TRUE(controller.key(Qt::Key_Escape));
    EXPECT_EQ(controller.tool(), MapTool::Move);
    EXPECT_EQ(controller.picked(), Ids{u"a"_s});
    EXPECT_TRUE(controller.key(Qt::Key_Escape));
    EXPECT_TRUE(controller.picked().isEmpty());
    EXPECT_FALSE(controller.key(Qt::Key_Escape)) << "nothing left to leave";
}

TEST_F(MapChoosingTest, shouldTakeAllOfAClusterAtOnceAndOpenItByKeyboard) {
    MapContent content;
    for (int i = 0; i < 12; ++i) // in the middle of a cell of the layout
        content.markers.append(at(QString::number(i), {292.0 + 3 * (i % 4), 334.0 + 3 * (i / 4)}));
    content.markers.append(at(u"far"_s, {700, 500}, MarkerKind::Request));
    const MapViewport before = controller.viewport();
    controller.setContent(content);
    controller.setViewport(before);
    click({297, 337}, Qt::ControlModifier);
    EXPECT_EQ(controller.picked().size(), 12);
    click({297, 337}, Qt::ControlModifier);
    EXPECT_TRUE(controller.picked().isEmpty());
    controller.key(Qt::Key_Tab);
    EXPECT_TRUE(controller.cursorText().contains(u"12"_s)) << qPrintable(controller.cursorText());
    EXPECT_TRUE(controller.key(Qt::Key_Return));
    EXPECT_GT(controller.viewport().zoom, before.zoom + 1);
}

TEST_F(MapChoosingTest, shouldAskWhichOfThoseInOnePlaceIsMeant) {
    MapContent content;
    for (const QString& id : {u"x"_s, u"y"_s, u"z"_s})
        content.markers.append(at(id, {300, 300}));
    const MapViewport before = controller.viewport();
    controller.setContent(content);
    controller.setViewport(before);
    QSignalSpy asked(&controller, &MapController::listRequested);
    click({300, 300});
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().value<QList<MapMarker>>().size(), 3);
    EXPECT_TRUE(controller.picked().isEmpty());
    controller.key(Qt::Key_Tab);
    EXPECT_TRUE(controller.key(Qt::Key_Return));
    EXPECT_EQ(asked.count(), 2);
    controller.choose(u"y"_s);
    EXPECT_EQ(controller.selected(), u"y");
    EXPECT_EQ(controller.picked(), Ids{u"y"_s});
}

TEST_F(MapChoosingTest, shouldKeepAShapeWhereItWasDrawnWhenTheMapMoves) {
    click({200, 300});
    controller.key(Qt::Key_R);
    const GeoPoint inside = controller.content().markers.at(3).place;
    controller.key(Qt::Key_Left);
    controller.setViewport(controller.viewport().zoomed(1, {100, 100}));
    EXPECT_TRUE(controller.drawing().contains(inside));
    EXPECT_EQ(controller.drawing().centre(), inside);
}

TEST_F(MapChoosingTest, shouldTakeAClickOnAnyStopAsOneOnItsRound) {
    MapContent content;
    MapMarker round = at(u"round:1"_s, {300, 300}, MarkerKind::RoundStop);
    round.flags = MarkerFlag::Pinned;
    round.number = 1;
    content.markers = {round};
    content.routes.append(
        {u"round:1"_s,
         u"Karim"_s,
         {round.place, controller.viewport().toPlace({500, 320}), controller.viewport().toPlace({550, 450})}});
    const MapViewport before = controller.viewport();
    controller.setContent(content);
    controller.setViewport(before);
    click({551, 449});
    EXPECT_EQ(controller.selected(), u"round:1");
    click({420, 200});
    EXPECT_TRUE(controller.selected().isEmpty());
}

TEST(MapDrawing, shouldStepThroughRoundLengths) {
    MapDrawing circle;
    circle.beginCircle({50.85, 4.35}, 730);
    circle.step(1);
    EXPECT_EQ(circle.metres(), 800);
    circle.step(-1);
    EXPECT_EQ(circle.metres(), 600);
    circle.beginCircle({50.85, 4.35}, 25'000);
    circle.step(1);
    EXPECT_EQ(circle.metres(), 25'000) << "never smaller by a plus";
    circle.step(-1);
    EXPECT_EQ(circle.metres(), 10'000);
}

TEST(MapDrawing, shouldMeasureOnTheGround) {
    MapDrawing circle;
    circle.beginCircle({50.85, 4.35}, 1000);
    EXPECT_TRUE(circle.contains({50.8589, 4.35}));  // 990 m north
    EXPECT_FALSE(circle.contains({50.8591, 4.35})); // 1012 m
    EXPECT_TRUE(circle.contains({50.85, 4.3640}));  // 983 m east
    EXPECT_FALSE(circle.contains({50.85, 4.3645})); // 1018 m
    EXPECT_FALSE(MapDrawing().contains({50.85, 4.35}));
}

} // namespace

} // namespace THIS_FILE
