// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence.h"
#include "domain/series.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

const QDate monday(2026, 11, 16);
constexpr TimeRange ten{600, 660};
constexpr TimeRange three{900, 960};

When series(const QString& rule, QDate from = monday) {
    return {WhenKind::Recurring, from, {}, ten, 0, rule, {}};
}

QList<QDate> daysOf(const When& when, QDate first, QDate last) {
    QList<QDate> days;
    for (const Occurrence& one : when.occurrences(IsoWeek::of(first), IsoWeek::of(last)))
        days.append(one.date);
    return days;
}

TEST(RecurrenceTest, shouldRefuseWhatRfc5545DoesNotAllow) {
    for (const QString& rule : {u"FREQ=WEEKLY;BYDAY=2MO"_s, u"FREQ=DAILY;BYDAY=-1FR"_s, u"FREQ=WEEKLY;BYMONTHDAY=3"_s,
                                u"FREQ=DAILY;COUNT=3;UNTIL=20270101"_s})
        EXPECT_FALSE(Recurrence::fromRule(rule)) << rule.toStdString();
}

TEST(RecurrenceTest, shouldLimitByDayAndDayOfMonthTogether) {
    const QDate first(2026, 1, 1);
    const QDate last(2026, 12, 31);
    EXPECT_EQ(Recurrence::fromRule(u"FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13")->dates(first, first, last),
              (QList{QDate(2026, 2, 13), QDate(2026, 3, 13), QDate(2026, 11, 13)}));
    EXPECT_EQ(Recurrence::fromRule(u"FREQ=DAILY;BYDAY=SU;BYMONTHDAY=1")->dates(first, first, last),
              (QList{QDate(2026, 2, 1), QDate(2026, 3, 1), QDate(2026, 11, 1)}));
}

TEST(RecurrenceTest, shouldKeepTwoWeeksAcrossWeek53) {
    const When when = series(u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"_s, QDate(2026, 12, 21));
    ASSERT_EQ(IsoWeek::of(QDate(2026, 12, 28)).toString(), u"2026-W53"_s);
    EXPECT_EQ(daysOf(when, QDate(2026, 12, 21), QDate(2027, 1, 20)),
              (QList{QDate(2026, 12, 21), QDate(2027, 1, 4), QDate(2027, 1, 18)}));
}

TEST(SeriesTest, shouldLeaveOutOneTimeAndPutItBack) {
    const When weekly = series(u"FREQ=WEEKLY;BYDAY=MO"_s);
    const When without = leaveOut(weekly, monday.addDays(7));
    EXPECT_EQ(daysOf(without, monday, monday.addDays(14)), (QList{monday, monday.addDays(14)}));
    EXPECT_TRUE(hasTime(without, monday.addDays(7))) << "the rule still gives it";
    EXPECT_EQ(putBack(without, monday.addDays(7)), weekly);
    EXPECT_EQ(leaveOut(weekly, monday.addDays(1)), weekly) << "no such time";
}

TEST(SeriesTest, shouldMoveATimeIntoAnotherWeek) {
    const When moved = moveTime(series(u"FREQ=WEEKLY;BYDAY=MO"_s), monday.addDays(7), monday.addDays(16), three);
    EXPECT_TRUE(moved.occurrences(IsoWeek::of(monday.addDays(7))).isEmpty());
    const QList<Occurrence> week = moved.occurrences(IsoWeek::of(monday.addDays(14)));
    ASSERT_EQ(week.size(), 2);
    EXPECT_EQ(week[1], (Occurrence{monday.addDays(16), monday.addDays(16), three, 60}));
    EXPECT_EQ(moved.next(monday.addDays(1))->date, monday.addDays(14));
    const QList<SeriesTime> times =
        seriesTimes(moved, IsoWeek::of(monday.addDays(14)), IsoWeek::of(monday.addDays(14)));
    EXPECT_EQ(times[1].day, monday.addDays(7));
    EXPECT_TRUE(times[1].moved);
}

TEST(SeriesTest, shouldFindATimeMovedBeforeTheStart) {
    const When moved = moveTime(series(u"FREQ=WEEKLY;BYDAY=MO"_s), monday, monday.addDays(-10), {});
    EXPECT_EQ(moved.next(monday.addDays(-20))->date, monday.addDays(-10));
}

TEST(SeriesTest, shouldEndWithItsLastTimeMovedOrNot) {
    When counted = series(u"FREQ=WEEKLY;BYDAY=MO;COUNT=3"_s);
    EXPECT_EQ(counted.lastDay(), monday.addDays(14));
    EXPECT_EQ(moveTime(counted, monday.addDays(14), monday.addDays(18), {}).lastDay(), monday.addDays(18));
    EXPECT_FALSE(series(u"FREQ=WEEKLY;BYDAY=MO"_s).lastDay().isValid());
    EXPECT_EQ(series(u"FREQ=DAILY;UNTIL=20270101"_s).lastDay(), QDate(2027, 1, 1));
}

TEST(SeriesTest, shouldFixOrLeaveOutAWeekOfAnyDay) {
    const When anyDay = series(u"FREQ=WEEKLY"_s);
    const QDate wednesday = monday.addDays(9);
    const When fixed = moveTime(anyDay, wednesday, wednesday, three);
    const QList<Occurrence> week = fixed.occurrences(IsoWeek::of(wednesday));
    ASSERT_EQ(week.size(), 1);
    EXPECT_FALSE(week[0].isFlexible());
    EXPECT_EQ(week[0].date, wednesday);
    EXPECT_TRUE(leaveOut(fixed, monday.addDays(12)).occurrences(IsoWeek::of(wednesday)).isEmpty())
        << "any day of the week names it";
    EXPECT_EQ(fixed.occurrences(IsoWeek::of(monday)).size(), 1);
}

TEST(SeriesTest, shouldShareACountWhenSplit) {
    const auto parts = split(series(u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=7"_s), monday.addDays(16));
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->earlier.rule, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=3"_s);
    EXPECT_EQ(parts->earlier.until, monday.addDays(15));
    EXPECT_EQ(parts->later.rule, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=4"_s);
    EXPECT_EQ(parts->later.from, monday.addDays(16));
    EXPECT_FALSE(split(series(u"FREQ=WEEKLY;BYDAY=MO"_s), monday.addDays(1)));
}

TEST(SeriesTest, shouldShareTheWeeksOfAnyDayWhenSplit) {
    const auto parts = split(series(u"FREQ=WEEKLY;COUNT=5"_s, monday.addDays(2)), monday.addDays(16));
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->later.from, monday.addDays(14));
    EXPECT_EQ(parts->later.rule, u"FREQ=WEEKLY;COUNT=3"_s);
    EXPECT_EQ(parts->earlier.occurrences(IsoWeek::of(monday), IsoWeek::of(monday.addDays(60))).size(), 2);
    EXPECT_EQ(parts->later.occurrences(IsoWeek::of(monday), IsoWeek::of(monday.addDays(60))).size(), 3);
}

} // namespace
} // namespace entraide::THIS_FILE
