// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mappage/time_window.h"

#include <gtest/gtest.h>

namespace THIS_FILE {

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

VolunteerPlace freeOnWednesdays(TimeRange hours) {
    VolunteerPlace volunteer;
    volunteer.availability.add(3, hours);
    return volunteer;
}

TEST(FreeWithin, shouldLetEverybodyThroughWhenOpen) {
    EXPECT_TRUE(FreeWithin(TimeWindow())(VolunteerPlace()));
}

TEST(FreeWithin, shouldFindWhoIsFreeForHalfAnHour) {
    const VolunteerPlace morning = freeOnWednesdays({9 * 60, 12 * 60});
    EXPECT_TRUE(FreeWithin({wednesday, wednesday, {0, 24 * 60}})(morning));
    EXPECT_TRUE(FreeWithin({wednesday, wednesday, {11 * 60 + 30, 13 * 60}})(morning));
    EXPECT_FALSE(FreeWithin({wednesday, wednesday, {12 * 60, 18 * 60}})(morning));
    EXPECT_FALSE(FreeWithin({wednesday.addDays(1), wednesday.addDays(1), {0, 24 * 60}})(morning));
    EXPECT_TRUE(FreeWithin({wednesday.addDays(-2), wednesday.addDays(4), {0, 24 * 60}})(morning));
    EXPECT_FALSE(FreeWithin({wednesday, wednesday, {0, 24 * 60}})(VolunteerPlace())) << "who said nothing";
}

TEST(FreeWithin, shouldReachOverMidnight) {
    const FreeWithin night({wednesday, wednesday.addDays(1), {20 * 60, 8 * 60}});
    EXPECT_TRUE(night(freeOnWednesdays({21 * 60, 22 * 60})));
    EXPECT_FALSE(night(freeOnWednesdays({9 * 60, 12 * 60})));
}

TEST(FreeWithin, shouldKnowWhoIsAwayOrFreeBesides) {
    const FreeWithin today({wednesday, wednesday, {8 * 60, 20 * 60}});
    VolunteerPlace volunteer = freeOnWednesdays({9 * 60, 12 * 60});
    volunteer.exceptions = {{wednesday.addDays(-1), wednesday.addDays(1), false, {}}};
    EXPECT_FALSE(today(volunteer)) << "away all day";
    volunteer.exceptions = {{wednesday, wednesday, false, {9 * 60, 11 * 60}}};
    EXPECT_TRUE(today(volunteer)) << "an hour is left";
    volunteer.exceptions = {{wednesday, wednesday, false, {8 * 60, 12 * 60}}};
    EXPECT_FALSE(today(volunteer));
    volunteer.exceptions.append({wednesday, wednesday, true, {14 * 60, 15 * 60}});
    EXPECT_TRUE(today(volunteer)) << "free besides";
    volunteer.exceptions = {{wednesday.addDays(7), wednesday.addDays(7), false, {}}};
    EXPECT_TRUE(today(volunteer)) << "away another day";
}

TEST(FreeWithin, shouldKnowWhoHelpsFromADayOnOrUntilOne) {
    const FreeWithin today({wednesday, wednesday, {0, 24 * 60}});
    VolunteerPlace volunteer = freeOnWednesdays({9 * 60, 12 * 60});
    volunteer.availableFrom = wednesday;
    volunteer.availableUntil = wednesday;
    EXPECT_TRUE(today(volunteer));
    volunteer.availableFrom = wednesday.addDays(1);
    volunteer.availableUntil = {};
    EXPECT_FALSE(today(volunteer));
    volunteer.availableFrom = {};
    volunteer.availableUntil = wednesday.addDays(-1);
    EXPECT_FALSE(today(volunteer));
}

} // namespace

} // namespace THIS_FILE
