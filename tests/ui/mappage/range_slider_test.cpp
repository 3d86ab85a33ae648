// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mappage/range_slider.h"
#include "ui/mappage/time_bar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;

namespace {

using Handle = RangeSlider::Handle;

class RangeSliderTest : public ::testing::Test {
protected:
    void SetUp() override {
        slider.setRange(0, 100, 5, 20);
        slider.resize(400, 50);
        slider.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&slider));
    }
    QPoint at(Handle handle) { return slider.handlePosition(handle).toPoint(); }
    std::pair<int, int> values() const { return {slider.lower(), slider.upper()}; }

    RangeSlider slider;
};

TEST_F(RangeSliderTest, shouldKeepValuesInOrderOnStepsAndApart) {
    slider.setValues(33, 61);
    EXPECT_EQ(values(), std::pair(35, 60));
    slider.setValues(80, 20);
    EXPECT_EQ(values(), std::pair(20, 80));
    slider.setValues(50, 50);
    EXPECT_EQ(values(), std::pair(50, 55));
    slider.setValues(100, 100);
    EXPECT_EQ(values(), std::pair(95, 100));
    slider.setValues(-50, 500);
    EXPECT_EQ(values(), std::pair(0, 100));
    EXPECT_TRUE(slider.isWhole());
}

TEST_F(RangeSliderTest, shouldMoveTheHandleThatHasTheFocus) {
    slider.setValues(20, 60);
    QTest::keyClick(&slider, Qt::Key_Right);
    EXPECT_EQ(values(), std::pair(25, 60));
    QTest::keyClick(&slider, Qt::Key_Left);
    QTest::keyClick(&slider, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(values(), std::pair(25, 65));
    QTest::keyClick(&slider, Qt::Key_End); // not beyond the other handle
    EXPECT_EQ(values(), std::pair(60, 65));
    QTest::keyClick(&slider, Qt::Key_PageDown);
    EXPECT_EQ(values(), std::pair(40, 65));
    QTest::keyClick(&slider, Qt::Key_Home);
    EXPECT_EQ(values(), std::pair(0, 65));
    QTest::keyClick(&slider, Qt::Key_Left);
    EXPECT_EQ(values(), std::pair(0, 65));
}

TEST_F(RangeSliderTest, shouldGoFromOneHandleToTheOtherByTab) {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* before = new QLineEdit;
    auto* inner = new RangeSlider;
    auto* after = new QLineEdit;
    for (QWidget* widget : {static_cast<QWidget*>(before), static_cast<QWidget*>(inner), static_cast<QWidget*>(after)})
        column->addWidget(widget);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    EXPECT_TRUE(inner->hasFocus());
    EXPECT_EQ(inner->focusedHandle(), Handle::Lower);
    QTest::keyClick(inner, Qt::Key_Tab);
    EXPECT_TRUE(inner->hasFocus());
    EXPECT_EQ(inner->focusedHandle(), Handle::Upper);
    QTest::keyClick(inner, Qt::Key_Tab);
    EXPECT_TRUE(after->hasFocus());
    QTest::keyClick(after, Qt::Key_Backtab);
    EXPECT_EQ(inner->focusedHandle(), Handle::Upper);
}

TEST_F(RangeSliderTest, shouldFollowTheMouse) {
    slider.setValues(20, 60);
    QTest::mousePress(&slider, Qt::LeftButton, {}, at(Handle::Upper));
    slider.setFocus();
    QTest::mouseMove(&slider, {380, 14});
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, {380, 14});
    EXPECT_EQ(values(), std::pair(20, 100));

    slider.setValues(20, 60);
    const QPoint middle = (at(Handle::Lower) + at(Handle::Upper)) / 2;
    const QPoint tenMore(middle.x() + (at(Handle::Upper).x() - at(Handle::Lower).x()) / 4, middle.y());
    QTest::mousePress(&slider, Qt::LeftButton, {}, middle);
    QTest::mouseMove(&slider, tenMore);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, tenMore);
    EXPECT_EQ(values(), std::pair(30, 70));

    QTest::mouseClick(&slider, Qt::LeftButton, {}, {2, 14}); // beside: the nearer handle comes
    EXPECT_EQ(values(), std::pair(0, 70));
}

TEST_F(RangeSliderTest, shouldSayOnlyWhatChanged) {
    slider.setValues(20, 60);
    QSignalSpy changed(&slider, &RangeSlider::changed);
    slider.setValues(20, 60);
    EXPECT_EQ(changed.count(), 0);
    slider.shift(1000);
    EXPECT_EQ(values(), std::pair(60, 100));
    EXPECT_EQ(changed.count(), 1);
}

class TimeBarTest : public ::testing::Test {
protected:
    const QDate wednesday{2026, 11, 18};
    TimeBar bar{wednesday};
};

TEST_F(TimeBarTest, shouldBeginWithAnyTime) {
    EXPECT_TRUE(bar.window().isOpen());
    EXPECT_FALSE(bar.slider().isEnabled());
}

TEST_F(TimeBarTest, shouldLookAtHoursOfADay) {
    QSignalSpy changed(&bar, &TimeBar::windowChanged);
    bar.chooseDay(4); // Wednesday
    EXPECT_EQ(bar.window(), (TimeWindow{wednesday, wednesday, {0, 1440}}));
    bar.slider().setValues(9 * 60, 12 * 60);
    EXPECT_EQ(bar.window(), (TimeWindow{wednesday, wednesday, {540, 720}}));
    EXPECT_GE(changed.count(), 2);
}

TEST_F(TimeBarTest, shouldLookAtAStretchOfTheWeek) {
    bar.chooseDay(1);
    EXPECT_EQ(bar.window(), (TimeWindow{{2026, 11, 16}, {2026, 11, 22}, {0, 1440}}));
    bar.slider().setValues(24 + 8, 3 * 24);
    EXPECT_EQ(bar.window(), (TimeWindow{{2026, 11, 17}, {2026, 11, 18}, {480, 1440}}));
}

TEST_F(TimeBarTest, shouldGoToAnotherWeek) {
    bar.setWeek(bar.week().next());
    EXPECT_EQ(bar.window().first, QDate(2026, 11, 23));
    EXPECT_EQ(bar.window().last, QDate(2026, 11, 29));
}

TEST_F(TimeBarTest, shouldPlayToTheEndAndStop) {
    bar.chooseDay(4);
    bar.findChild<QTimer*>()->setInterval(0); // a step at each turn of the event loop: no test waits for a clock
    auto* play = bar.findChildren<QToolButton*>().last();
    for (QToolButton* button : bar.findChildren<QToolButton*>()) {
        if (button->isCheckable())
            play = button;
    }
    play->click();
    EXPECT_EQ(bar.slider().upper() - bar.slider().lower(), 120);
    bar.slider().setValues(bar.slider().maximum() - 150, bar.slider().maximum() - 30);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !play->isChecked(); }, 10000));
    EXPECT_EQ(bar.slider().upper(), bar.slider().maximum());
}

} // namespace

} // namespace THIS_FILE
