// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence.h"
#include "domain/time_values.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

QDate day(const char* text) {
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}
IsoWeek week(const char* text) {
    return IsoWeek::fromString(QString::fromLatin1(text)).value();
}
Recurrence rule(const char* text) {
    return Recurrence::fromRule(QString::fromLatin1(text)).value();
}
constexpr TimeRange morning{9 * 60, 12 * 60};

// ---- clock and ranges -----------------------------------------------------------------------------------------------

TEST(TimeRangeTest, shouldReadAndWriteClockTimes) {
    EXPECT_EQ(clockText(545), u"09:05"_s);
    EXPECT_EQ(clockMinute(u"9:05"), 545);
    EXPECT_EQ(clockMinute(u"24:00"), 1440);
    for (const QString& text : {u"24:01"_s, u"25:00"_s, u"12:60"_s, u"12"_s, u"12:5"_s, u":30"_s, u"-1:30"_s,
                                u"123:00"_s, u"ab:cd"_s, QString()})
        EXPECT_FALSE(clockMinute(text)) << text.toStdString();
}

TEST(TimeRangeTest, shouldReadAndWriteRanges) {
    EXPECT_EQ(morning.toString(), u"09:00-12:00"_s);
    EXPECT_EQ(TimeRange::fromString(u"9:00-12:00"), morning);
    EXPECT_EQ(TimeRange{}.toString(), QString());
    for (const QString& text : {u"12:00-09:00"_s, u"09:00-09:00"_s, u"09:00"_s, u"09:00-"_s, u"-12:00"_s, QString()})
        EXPECT_FALSE(TimeRange::fromString(text)) << text.toStdString();
}

TEST(TimeRangeTest, shouldHoldItsStartAndNotItsEnd) {
    EXPECT_TRUE(morning.overlaps({11 * 60, 13 * 60}));
    EXPECT_FALSE(morning.overlaps({12 * 60, 13 * 60})) << "one after the other is no clash";
    EXPECT_TRUE(morning.contains(morning));
    EXPECT_FALSE(morning.contains({9 * 60, 12 * 60 + 1}));
    EXPECT_EQ((TimeRange{600, 500}).minutes(), 0);
}

// ---- half-hour slots
// --------------------------------------------------------------------------------------------------

TEST(WeekSlotsTest, shouldMarkOnlyWholeHalfHours) {
    WeekSlots slots_;
    slots_.add(2, {9 * 60 + 10, 12 * 60 + 20});
    EXPECT_THAT(slots_.ranges(2), ElementsAre(TimeRange{9 * 60 + 30, 12 * 60}));
    EXPECT_THAT(slots_.ranges(1), IsEmpty());
    EXPECT_EQ(slots_.minutes(), 150);
    EXPECT_TRUE(slots_.covers(2, {10 * 60 + 5, 11 * 60 + 55}));
    EXPECT_FALSE(slots_.covers(2, {9 * 60 + 15, 10 * 60}));
    EXPECT_FALSE(slots_.covers(3, {10 * 60, 11 * 60}));
    slots_.add(2, {13 * 60, 13 * 60 + 29});
    EXPECT_EQ(slots_.minutes(), 150) << "less than half an hour is none";
}

TEST(WeekSlotsTest, shouldRemoveWhateverIsTouched) {
    WeekSlots slots_;
    slots_.add(7, {0, 24 * 60});
    slots_.remove(7, {10 * 60 + 10, 10 * 60 + 20});
    EXPECT_THAT(slots_.ranges(7), ElementsAre(TimeRange{0, 10 * 60}, TimeRange{10 * 60 + 30, 24 * 60}));
    EXPECT_EQ(WeekSlots::fromBits(slots_.bits()), slots_);
    EXPECT_TRUE(slots_.bits().test(335)) << "the last half hour of Sunday";
    slots_.clear();
    EXPECT_TRUE(slots_.isEmpty());
}

// ---- ISO weeks ------------------------------------------------------------------------------------------------------

TEST(IsoWeekTest, shouldNumberWeeksByTheirThursday) {
    struct Case {
        const char* date;
        const char* week;
    };
    for (const Case& c :
         {Case{"2020-12-31", "2020-W53"}, Case{"2021-01-03", "2020-W53"}, Case{"2021-01-04", "2021-W01"},
          Case{"2026-11-22", "2026-W47"}, Case{"2026-11-23", "2026-W48"}, Case{"2026-12-31", "2026-W53"},
          Case{"2027-01-03", "2026-W53"}, Case{"2024-12-30", "2025-W01"}, Case{"2024-02-29", "2024-W09"}}) {
        EXPECT_EQ(IsoWeek::of(day(c.date)).toString().toStdString(), c.week) << c.date;
        EXPECT_TRUE(week(c.week).contains(day(c.date)));
        EXPECT_EQ(week(c.week).monday().dayOfWeek(), 1);
    }
}

TEST(IsoWeekTest, shouldKnowWhichWeeksExist) {
    for (const char* text : {"2025-W53", "2026-W00", "2026-W54", "2026-48", "2026-W4", "2026-w48", "x026-W48",
                             "1899-W01", "2026-W48 ", ""})
        EXPECT_FALSE(IsoWeek::fromString(QString::fromLatin1(text))) << text;
    EXPECT_EQ(week("2026-W53").next(), week("2027-W01"));
    EXPECT_EQ(week("2021-W01").previous(), week("2020-W53"));
    for (IsoWeek w = week("2019-W50"); w.year < 2028; w = w.next()) {
        EXPECT_EQ(IsoWeek::fromString(w.toString()), w);
        EXPECT_EQ(w.next().previous(), w);
    }
}

// ---- repeating rules ------------------------------------------------------------------------------------------------

TEST(RecurrenceTest, shouldReadWhatItWrites) {
    for (const char* text : {"FREQ=WEEKLY;BYDAY=MO,TH", "FREQ=DAILY;INTERVAL=2;COUNT=5", "FREQ=MONTHLY;BYDAY=2TU",
                             "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;BYMONTHDAY=15,-1", "FREQ=WEEKLY",
                             "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231"})
        EXPECT_EQ(rule(text).toRule().toStdString(), text);
    EXPECT_EQ(rule("RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=MO;UNTIL=20261231T235959Z").toRule(),
              u"FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231"_s);
    for (const char* text :
         {"", "WEEKLY", "FREQ=YEARLY", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;INTERVAL=0", "FREQ=WEEKLY;COUNT=0",
          "FREQ=WEEKLY;BYSETPOS=1", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=MONTHLY;BYDAY=6MO", "FREQ=MONTHLY;BYDAY=0MO",
          "FREQ=WEEKLY;WKST=SU", "FREQ=WEEKLY;BYMONTHDAY=1", "BYDAY=MO", "FREQ=DAILY;UNTIL=soon"})
        EXPECT_FALSE(Recurrence::fromRule(QString::fromLatin1(text))) << text;
    EXPECT_EQ(Recurrence::weekly({1, 4}, 2).toRule(), u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"_s);
}

TEST(RecurrenceTest, shouldCountWeeksFromMonday) {
    // Begun on a Thursday: the other Monday belongs to the next week but one.
    const Recurrence everyOther = rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH");
    EXPECT_THAT(
        everyOther.dates(day("2026-11-26"), day("2026-11-01"), day("2026-12-31")),
        ElementsAre(day("2026-11-26"), day("2026-12-07"), day("2026-12-10"), day("2026-12-21"), day("2026-12-24")));
    // Over the turn of a year with 53 weeks.
    EXPECT_THAT(everyOther.dates(day("2026-12-21"), day("2026-12-28"), day("2027-01-17")),
                ElementsAre(day("2027-01-04"), day("2027-01-07")));
}

TEST(RecurrenceTest, shouldFindDaysOfTheMonth) {
    EXPECT_THAT(rule("FREQ=MONTHLY;BYDAY=2TU").dates(day("2026-09-01"), day("2026-09-01"), day("2026-12-31")),
                ElementsAre(day("2026-09-08"), day("2026-10-13"), day("2026-11-10"), day("2026-12-08")));
    EXPECT_THAT(rule("FREQ=MONTHLY;BYDAY=-1FR").dates(day("2026-09-01"), day("2026-09-01"), day("2026-11-30")),
                ElementsAre(day("2026-09-25"), day("2026-10-30"), day("2026-11-27")));
    EXPECT_THAT(rule("FREQ=MONTHLY;BYDAY=5MO").dates(day("2026-01-01"), day("2026-01-01"), day("2026-06-30")),
                ElementsAre(day("2026-03-30"), day("2026-06-29")));
    EXPECT_THAT(rule("FREQ=MONTHLY;BYMONTHDAY=-1").dates(day("2024-01-01"), day("2024-01-01"), day("2024-03-31")),
                ElementsAre(day("2024-01-31"), day("2024-02-29"), day("2024-03-31")));
    EXPECT_THAT(rule("FREQ=MONTHLY;BYMONTHDAY=31").dates(day("2026-01-01"), day("2026-01-01"), day("2026-05-31")),
                ElementsAre(day("2026-01-31"), day("2026-03-31"), day("2026-05-31")));
    EXPECT_THAT(rule("FREQ=MONTHLY").dates(day("2024-02-29"), day("2024-03-01"), day("2024-05-31")),
                ElementsAre(day("2024-03-29"), day("2024-04-29"), day("2024-05-29")));
}

TEST(RecurrenceTest, shouldEndByCountOrDate) {
    EXPECT_THAT(rule("FREQ=DAILY;INTERVAL=3;COUNT=3").dates(day("2026-02-26"), day("2026-03-01"), day("2026-12-31")),
                ElementsAre(day("2026-03-01"), day("2026-03-04")))
        << "the first of the three lies before the period";
    EXPECT_THAT(rule("FREQ=DAILY;UNTIL=20261102").dates(day("2026-11-01"), day("2026-10-01"), day("2026-12-31")),
                ElementsAre(day("2026-11-01"), day("2026-11-02")));
    EXPECT_THAT(rule("FREQ=DAILY").dates(day("2026-11-05"), day("2026-11-01"), day("2026-11-04")), IsEmpty());
}

// ---- when -----------------------------------------------------------------------------------------------------------

When when(WhenKind kind, const char* from, const char* until = "", TimeRange hours = morning, int minutes = 0,
          const char* text = "") {
    return {kind, day(from), day(until), hours, minutes, QString::fromLatin1(text)};
}

TEST(WhenTest, shouldHappenOnceWhenFixed) {
    const When fixed = when(WhenKind::Fixed, "2026-11-25");
    EXPECT_THAT(fixed.occurrences(week("2026-W48")),
                ElementsAre(Occurrence{day("2026-11-25"), day("2026-11-25"), morning, 180}));
    EXPECT_FALSE(fixed.occurrences(week("2026-W48")).first().isFlexible());
    EXPECT_THAT(fixed.occurrences(week("2026-W47")), IsEmpty());
    EXPECT_THAT(fixed.occurrences(week("2026-W49")), IsEmpty());
    EXPECT_EQ(fixed.lastDay(), day("2026-11-25"));
    EXPECT_EQ(fixed.next(day("2026-11-25"))->date, day("2026-11-25"));
    EXPECT_FALSE(fixed.next(day("2026-11-26")));
}

TEST(WhenTest, shouldBeCutToTheWeekWhenFlexible) {
    const When window = when(WhenKind::Window, "2026-11-27", "2026-12-02", morning, 45);
    EXPECT_THAT(window.occurrences(week("2026-W48")),
                ElementsAre(Occurrence{day("2026-11-27"), day("2026-11-29"), morning, 45}));
    EXPECT_THAT(window.occurrences(week("2026-W49")),
                ElementsAre(Occurrence{day("2026-11-30"), day("2026-12-02"), morning, 45}));
    EXPECT_TRUE(window.occurrences(week("2026-W48")).first().isFlexible());
    EXPECT_EQ(window.next(day("2026-11-29"))->date, day("2026-11-29"));
    EXPECT_EQ(window.next(day("2026-11-30"))->date, day("2026-11-30"));

    const When someday = when(WhenKind::ToArrange, "2026-11-25", "", {}, 0);
    EXPECT_EQ(someday.lastDay(), day("2026-12-09")) << "within two weeks";
    ASSERT_EQ(someday.occurrences(week("2026-W50")).size(), 1);
    EXPECT_EQ(someday.occurrences(week("2026-W50")).first().lastDate, day("2026-12-09"));
    EXPECT_EQ(someday.occurrences(week("2026-W50")).first().minutes, 60);
    EXPECT_THAT(someday.occurrences(week("2026-W51")), IsEmpty());
}

TEST(WhenTest, shouldRepeatByItsRule) {
    const When weekly = when(WhenKind::Recurring, "2026-10-19", "2027-01-11", morning, 0, "FREQ=WEEKLY;BYDAY=MO,SU");
    // The clock goes back on Sunday 25 October 2026: the hours are local, so nothing moves.
    EXPECT_THAT(weekly.occurrences(week("2026-W43")),
                ElementsAre(Occurrence{day("2026-10-19"), day("2026-10-19"), morning, 180},
                            Occurrence{day("2026-10-25"), day("2026-10-25"), morning, 180}));
    EXPECT_EQ(weekly.occurrences(week("2026-W53")).size(), 2);
    EXPECT_EQ(weekly.occurrences(week("2027-W02")).size(), 1) << "ends on the Monday";
    EXPECT_THAT(weekly.occurrences(week("2026-W42")), IsEmpty());
    EXPECT_EQ(weekly.next(day("2026-12-28"))->date, day("2026-12-28"));
    EXPECT_EQ(weekly.next(day("2026-12-29"))->date, day("2027-01-03"));
    EXPECT_FALSE(weekly.next(day("2027-01-12")));
    EXPECT_EQ(weekly.lastDay(), day("2027-01-11"));
    // And forward on Sunday 29 March.
    EXPECT_THAT(
        when(WhenKind::Recurring, "2026-03-22", "", morning, 0, "FREQ=DAILY;INTERVAL=7").occurrences(week("2026-W13")),
        ElementsAre(Occurrence{day("2026-03-29"), day("2026-03-29"), morning, 180}));
}

TEST(WhenTest, shouldBeAnyDayOfItsWeeksWithoutADay) {
    const When any = when(WhenKind::Recurring, "2026-11-25", "", morning, 60, "FREQ=WEEKLY;INTERVAL=2");
    EXPECT_THAT(any.occurrences(week("2026-W48")),
                ElementsAre(Occurrence{day("2026-11-25"), day("2026-11-29"), morning, 60}));
    EXPECT_THAT(any.occurrences(week("2026-W49")), IsEmpty());
    EXPECT_THAT(any.occurrences(week("2026-W50")),
                ElementsAre(Occurrence{day("2026-12-07"), day("2026-12-13"), morning, 60}));
    EXPECT_FALSE(any.lastDay().isValid()) << "open-ended";
}

TEST(WhenTest, shouldGiveNothingForAnUnreadableRuleOrDate) {
    EXPECT_THAT(when(WhenKind::Recurring, "2026-11-25", "", morning, 0, "FREQ=HOURLY").occurrences(week("2026-W48")),
                IsEmpty());
    for (WhenKind kind : enumValues<WhenKind>())
        EXPECT_THAT(when(kind, "", "", morning, 0, "FREQ=DAILY").occurrences(week("2026-W48")), IsEmpty());
}

TEST(When, shouldGiveTheTimesOfManyWeeksAsThoseOfEach) {
    const QDate first(2026, 10, 1);
    const IsoWeek last = IsoWeek::of(first.addDays(100));
    for (const When& when : {
             When{WhenKind::Fixed, {2026, 11, 3}, {}, {540, 600}, 0, {}},
             When{WhenKind::Window, {2026, 10, 29}, {2026, 11, 20}, {540, 720}, 60, {}},
             When{WhenKind::ToArrange, {2026, 10, 29}, {}, {}, 0, {}},
             When{WhenKind::Recurring, {2026, 10, 5}, {}, {540, 600}, 0, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"_s},
             When{WhenKind::Recurring, {2026, 10, 7}, {2026, 12, 9}, {540, 600}, 60, u"FREQ=WEEKLY"_s},
             When{WhenKind::Recurring, {2026, 10, 7}, {2026, 12, 9}, {540, 600}, 60, u"FREQ=MONTHLY;BYDAY=-1FR"_s},
             When{WhenKind::Recurring, {2026, 9, 1}, {}, {540, 600}, 60, u"FREQ=DAILY;COUNT=60"_s},
             When{WhenKind::Recurring, {2026, 9, 1}, {}, {540, 600}, 60, u"nonsense"_s},
             When{},
         }) {
        QList<Occurrence> each;
        for (IsoWeek week = IsoWeek::of(first); week.monday() <= last.monday(); week = week.next())
            each += when.occurrences(week);
        EXPECT_EQ(when.occurrences(IsoWeek::of(first), last), each) << qPrintable(when.rule);
    }
}

} // namespace
} // namespace entraide::THIS_FILE
