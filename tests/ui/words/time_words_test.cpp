// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/time_words.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class TimeWordsTest : public testing::Test {
protected:
    TimeWordsTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~TimeWordsTest() override { QLocale::setDefault(QLocale::c()); }
    const QDate wednesday{2026, 3, 18};
};

TEST_F(TimeWordsTest, shouldWriteDaysAsInBelgium) {
    EXPECT_EQ(dateText(wednesday), u"18/03/2026"_s);
    EXPECT_EQ(shortDayText(wednesday), u"Wed 18/03"_s);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::Belgium));
    EXPECT_EQ(shortDayText(wednesday), u"mer 18/03"_s);
    EXPECT_EQ(longDayText(wednesday), u"mercredi 18/03"_s);
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Belgium));
    EXPECT_EQ(shortDayText(wednesday), u"wo 18/03"_s);
    EXPECT_EQ(weekDaysText(IsoWeek::of(wednesday)), u"ma 16/03 – zo 22/03/2026"_s);
}

TEST_F(TimeWordsTest, shouldSayTodayAndTomorrow) {
    EXPECT_EQ(relativeDayText(wednesday, wednesday), u"today"_s);
    EXPECT_EQ(relativeDayText(wednesday.addDays(1), wednesday), u"tomorrow"_s);
    EXPECT_EQ(relativeDayText(wednesday.addDays(-1), wednesday), u"yesterday"_s);
    EXPECT_EQ(relativeDayText(wednesday.addDays(3), wednesday), u"Sat 21/03"_s);
    EXPECT_EQ(relativeDayText(QDate(2025, 1, 2), wednesday), u"02/01/2025"_s);
}

TEST_F(TimeWordsTest, shouldWriteHoursAndDurations) {
    EXPECT_EQ(hoursText({555, 675}), u"09:15–11:15"_s);
    EXPECT_EQ(hoursText({}), QString());
    EXPECT_EQ(durationText(30), u"30 min"_s);
    EXPECT_EQ(durationText(105), u"1 h 45"_s);
    EXPECT_EQ(durationText(120), u"2 h"_s);
}

TEST_F(TimeWordsTest, shouldSayWhenHelpIsAskedFor) {
    EXPECT_EQ(whenText({WhenKind::Fixed, wednesday, {}, {555, 675}, 0, {}}), u"Wed 18/03, 09:15–11:15"_s);
    EXPECT_EQ(whenText({WhenKind::ToArrange, wednesday, {}, {}, 60, {}}), u"to be arranged, 1 h"_s);
    EXPECT_EQ(whenText({WhenKind::Window, wednesday, wednesday.addDays(2), {540, 720}, 60, {}}),
              u"between Wed 18/03 and Fri 20/03, 1 h within 09:00–12:00"_s);
    EXPECT_EQ(whenText({WhenKind::Recurring, wednesday, {}, {600, 660}, 0, u"FREQ=WEEKLY;BYDAY=MO,TH"_s}),
              u"every Monday and Thursday, 10:00–11:00"_s);
    EXPECT_EQ(
        whenText({WhenKind::Recurring, wednesday, QDate(2026, 6, 30), {600, 660}, 0, u"FREQ=MONTHLY;BYDAY=2TU"_s}),
        u"the second Tuesday of the month, 10:00–11:00, until 30/06/2026"_s);
    EXPECT_EQ(shortWhenText({WhenKind::Recurring, wednesday, {}, {600, 660}, 0, u"FREQ=WEEKLY;BYDAY=MO,TH"_s}),
              u"each Mon, Thu 10:00"_s);
    EXPECT_TRUE(shortWhenText({WhenKind::Recurring, wednesday, {}, {600, 660}, 0, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"_s})
                    .startsWith(u"Thu 10:00, every 2 week"_s));
}

TEST_F(TimeWordsTest, shouldKeepARuleThatItCannotRead) {
    EXPECT_EQ(whenText({WhenKind::Recurring, wednesday, {}, {}, 0, u"FREQ=YEARLY"_s}), u"FREQ=YEARLY"_s);
}

TEST_F(TimeWordsTest, shouldWriteDistancesInTheReadersDecimals) {
    EXPECT_EQ(distanceText(0.62), u"0.6 km"_s);
    EXPECT_EQ(distanceText(0.04), u"40 m"_s);
    EXPECT_EQ(distanceText(12.4), u"12 km"_s);
    EXPECT_EQ(distanceText(std::nan("")), QString());
    QLocale::setDefault(QLocale(QLocale::French, QLocale::Belgium));
    EXPECT_EQ(distanceText(0.62), u"0,6 km"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
