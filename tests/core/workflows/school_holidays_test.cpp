// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/school_holidays.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using enum SchoolHolidayKind;

SchoolHoliday flemish(int year, SchoolHolidayKind kind) {
    for (const SchoolHoliday& holiday : flemishSchoolHolidays(year)) {
        if (holiday.kind == kind)
            return holiday;
    }
    return {};
}

TEST(SchoolHolidays, shouldKnowEaster) {
    EXPECT_EQ(easterSunday(2024), QDate(2024, 3, 31));
    EXPECT_EQ(easterSunday(2025), QDate(2025, 4, 20));
    EXPECT_EQ(easterSunday(2026), QDate(2026, 4, 5));
    EXPECT_EQ(easterSunday(2027), QDate(2027, 3, 28));
    EXPECT_EQ(easterSunday(2038), QDate(2038, 4, 25));
    EXPECT_EQ(easterSunday(2008), QDate(2008, 3, 23));
}

TEST(SchoolHolidays, shouldGiveTheFlemishYear2025To2026) {
    EXPECT_EQ(flemishSchoolHolidays(2025), (QList<SchoolHoliday>{
                                               {Autumn, QDate(2025, 10, 27), QDate(2025, 11, 2)},
                                               {Winter, QDate(2025, 12, 22), QDate(2026, 1, 4)},
                                               {Carnival, QDate(2026, 2, 16), QDate(2026, 2, 22)},
                                               {Spring, QDate(2026, 4, 6), QDate(2026, 4, 19)},
                                               {Summer, QDate(2026, 7, 1), QDate(2026, 8, 31)},
                                           }));
}

/// As onderwijs.vlaanderen.be lists them, by openholidaysapi.org.
TEST(SchoolHolidays, shouldGiveTheFlemishYears2026To2028) {
    EXPECT_EQ(flemishSchoolHolidays(2026), (QList<SchoolHoliday>{
                                               {Autumn, QDate(2026, 11, 2), QDate(2026, 11, 8)},
                                               {Winter, QDate(2026, 12, 21), QDate(2027, 1, 3)},
                                               {Carnival, QDate(2027, 2, 8), QDate(2027, 2, 14)},
                                               {Spring, QDate(2027, 3, 29), QDate(2027, 4, 11)},
                                               {Summer, QDate(2027, 7, 1), QDate(2027, 8, 31)},
                                           }));
    EXPECT_EQ(flemishSchoolHolidays(2027), (QList<SchoolHoliday>{
                                               {Autumn, QDate(2027, 11, 1), QDate(2027, 11, 7)},
                                               {Winter, QDate(2027, 12, 27), QDate(2028, 1, 9)},
                                               {Carnival, QDate(2028, 2, 28), QDate(2028, 3, 5)},
                                               {Spring, QDate(2028, 4, 3), QDate(2028, 4, 17)},
                                               {Summer, QDate(2028, 7, 1), QDate(2028, 8, 31)},
                                           }));
}

TEST(SchoolHolidays, shouldBeginAWeekLaterWhenAllSaintsIsASunday) {
    EXPECT_EQ(flemish(2026, Autumn), (SchoolHoliday{Autumn, QDate(2026, 11, 2), QDate(2026, 11, 8)}));
}

TEST(SchoolHolidays, shouldBeginAfterAChristmasInTheWeekend) {
    EXPECT_EQ(flemish(2021, Winter), (SchoolHoliday{Winter, QDate(2021, 12, 27), QDate(2022, 1, 9)}));
    EXPECT_EQ(flemish(2022, Winter), (SchoolHoliday{Winter, QDate(2022, 12, 26), QDate(2023, 1, 8)}));
}

TEST(SchoolHolidays, shouldFollowAnEarlyAndALateEaster) {
    EXPECT_EQ(flemish(2023, Spring), (SchoolHoliday{Spring, QDate(2024, 4, 1), QDate(2024, 4, 14)}));
    EXPECT_EQ(flemish(2024, Carnival), (SchoolHoliday{Carnival, QDate(2025, 3, 3), QDate(2025, 3, 9)}));
    EXPECT_EQ(flemish(2024, Spring), (SchoolHoliday{Spring, QDate(2025, 4, 7), QDate(2025, 4, 21)}));
    EXPECT_EQ(flemish(2026, Spring), (SchoolHoliday{Spring, QDate(2027, 3, 29), QDate(2027, 4, 11)}));
}

TEST(SchoolHolidays, shouldGiveTheFrenchCommunitysWhereTheyAreKnown) {
    const QList<SchoolHoliday> known = frenchSchoolHolidays(2025);
    ASSERT_EQ(known.size(), 5);
    EXPECT_EQ(known[0], (SchoolHoliday{Autumn, QDate(2025, 10, 20), QDate(2025, 10, 31)}));
    EXPECT_EQ(known[3], (SchoolHoliday{Spring, QDate(2026, 4, 27), QDate(2026, 5, 8)}));
    EXPECT_EQ(frenchSchoolHolidays(2026), (QList<SchoolHoliday>{
                                              {Autumn, QDate(2026, 10, 19), QDate(2026, 10, 30)},
                                              {Winter, QDate(2026, 12, 21), QDate(2027, 1, 1)},
                                              {Carnival, QDate(2027, 2, 22), QDate(2027, 3, 5)},
                                              {Spring, QDate(2027, 4, 26), QDate(2027, 5, 7)},
                                              {Summer, QDate(2027, 7, 3), QDate(2027, 8, 29)},
                                          }));
    EXPECT_TRUE(frenchSchoolHolidays(2031).isEmpty()) << "said as not known, not guessed";
}

TEST(SchoolHolidays, shouldBeginASchoolYearInSeptember) {
    EXPECT_EQ(schoolYearOf(QDate(2026, 8, 31)), 2025);
    EXPECT_EQ(schoolYearOf(QDate(2026, 9, 1)), 2026);
}

} // namespace
} // namespace entraide::THIS_FILE
