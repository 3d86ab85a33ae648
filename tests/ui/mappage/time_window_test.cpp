// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mappage/time_window.h"

#include <gtest/gtest.h>

using namespace entraide;

namespace {

const QDate wednesday{2026, 11, 18};

When fixedAt(QDate day, TimeRange hours) {
    When when;
    when.kind = WhenKind::Fixed;
    when.from = day;
    when.hours = hours;
    return when;
}

TEST(TimeWindow, shouldLetEverythingThroughWhenOpen) {
    EXPECT_TRUE(asksWithin(fixedAt(wednesday, {540, 600}), {}));
    EXPECT_TRUE(asksWithin(When(), {}));
}

TEST(TimeWindow, shouldFindWhatTouchesTheHours) {
    const TimeWindow morning{wednesday, wednesday, {540, 720}};
    EXPECT_TRUE(asksWithin(fixedAt(wednesday, {600, 660}), morning));
    EXPECT_TRUE(asksWithin(fixedAt(wednesday, {500, 545}), morning));
    EXPECT_FALSE(asksWithin(fixedAt(wednesday, {500, 540}), morning));
    EXPECT_FALSE(asksWithin(fixedAt(wednesday, {720, 780}), morning));
    EXPECT_FALSE(asksWithin(fixedAt(wednesday.addDays(1), {600, 660}), morning));
}

TEST(TimeWindow, shouldReachOverMidnight) {
    const TimeWindow night{wednesday, wednesday.addDays(1), {20 * 60, 8 * 60}};
    EXPECT_TRUE(asksWithin(fixedAt(wednesday, {21 * 60, 22 * 60}), night));
    EXPECT_TRUE(asksWithin(fixedAt(wednesday.addDays(1), {7 * 60, 9 * 60}), night));
    EXPECT_FALSE(asksWithin(fixedAt(wednesday, {12 * 60, 13 * 60}), night));
    EXPECT_FALSE(asksWithin(fixedAt(wednesday.addDays(1), {12 * 60, 13 * 60}), night));
}

TEST(TimeWindow, shouldFindAFlexibleTimeWhereItMayLie) {
    When when;
    when.kind = WhenKind::Window;
    when.from = wednesday.addDays(-1);
    when.until = wednesday.addDays(1);
    when.hours = {14 * 60, 17 * 60};
    when.minutes = 60;
    EXPECT_TRUE(asksWithin(when, {wednesday, wednesday, {16 * 60, 18 * 60}}));
    EXPECT_FALSE(asksWithin(when, {wednesday, wednesday, {9 * 60, 12 * 60}}));
    EXPECT_FALSE(asksWithin(when, {wednesday.addDays(2), wednesday.addDays(2), {0, 1440}}));
}

TEST(TimeWindow, shouldFindARepeatingTimeInItsWeeks) {
    When when;
    when.kind = WhenKind::Recurring;
    when.from = QDate(2026, 9, 1);
    when.rule = QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TH");
    when.hours = {600, 660};
    EXPECT_TRUE(asksWithin(when, {QDate(2026, 11, 16), QDate(2026, 11, 16), {0, 1440}}));
    EXPECT_FALSE(asksWithin(when, {wednesday, wednesday, {0, 1440}}));
}

} // namespace
