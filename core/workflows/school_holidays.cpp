// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/school_holidays.h"

namespace entraide {

namespace {

constexpr int daysInAWeek = 7;

QDate mondayOf(QDate day) {
    return day.addDays(1 - day.dayOfWeek());
}

SchoolHoliday weeks(SchoolHolidayKind kind, QDate monday, int count) {
    return {kind, monday, monday.addDays(daysInAWeek * count - 1)};
}

/// The week of All Saints' Day; the next one when that is a Sunday.
SchoolHoliday autumn(int year) {
    const QDate allSaints(year, 11, 1);
    const QDate monday = mondayOf(allSaints);
    return weeks(SchoolHolidayKind::Autumn, allSaints.dayOfWeek() == Qt::Sunday ? monday.addDays(daysInAWeek) : monday,
                 1);
}

/// Two weeks from that of Christmas Day; from the next one when that is in a weekend.
SchoolHoliday christmas(int year) {
    const QDate day(year, 12, 25);
    const QDate monday = mondayOf(day);
    return weeks(SchoolHolidayKind::Winter, day.dayOfWeek() >= Qt::Saturday ? monday.addDays(daysInAWeek) : monday, 2);
}

/// The week that begins on the seventh Monday before Easter.
SchoolHoliday carnival(QDate easter) {
    return weeks(SchoolHolidayKind::Carnival, easter.addDays(-48), 1);
}

/// Two weeks from the first Monday of April; from Easter Monday when Easter is in March, from the second Monday before
/// Easter when it is after 15 April. Easter Monday goes along where it is the day after.
SchoolHoliday spring(QDate easter) {
    const QDate easterMonday = easter.addDays(1);
    const QDate firstOfApril(easter.year(), 4, 1);
    QDate begin = firstOfApril.addDays((daysInAWeek + 1 - firstOfApril.dayOfWeek()) % daysInAWeek);
    if (easter.month() == 3)
        begin = easterMonday;
    else if (easter.day() > 15)
        begin = easterMonday.addDays(-2 * daysInAWeek);
    SchoolHoliday holiday = weeks(SchoolHolidayKind::Spring, begin, 2);
    if (holiday.until.addDays(1) == easterMonday)
        holiday.until = easterMonday;
    return holiday;
}

} // namespace

QDate easterSunday(int year) {
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

QList<SchoolHoliday> flemishSchoolHolidays(int year) {
    const QDate easter = easterSunday(year + 1);
    return {autumn(year),
            christmas(year),
            carnival(easter),
            spring(easter),
            {SchoolHolidayKind::Summer, QDate(year + 1, 7, 1), QDate(year + 1, 8, 31)}};
}

QList<SchoolHoliday> frenchSchoolHolidays(int year) {
    using enum SchoolHolidayKind;
    // Fédération Wallonie-Bruxelles, "Calendrier scolaire", www.enseignement.be page 23953 (2026-2027: its calendar
    // Cal_Obli_26-27.ics). The summer lasts until the day before the next school year.
    switch (year) {
    case 2025:
        return {{Autumn, QDate(2025, 10, 20), QDate(2025, 10, 31)},
                {Winter, QDate(2025, 12, 22), QDate(2026, 1, 2)},
                {Carnival, QDate(2026, 2, 16), QDate(2026, 2, 27)},
                {Spring, QDate(2026, 4, 27), QDate(2026, 5, 8)},
                {Summer, QDate(2026, 7, 4), QDate(2026, 8, 23)}};
    case 2026:
        return {{Autumn, QDate(2026, 10, 19), QDate(2026, 10, 30)},
                {Winter, QDate(2026, 12, 21), QDate(2027, 1, 1)},
                {Carnival, QDate(2027, 2, 22), QDate(2027, 3, 5)},
                {Spring, QDate(2027, 4, 26), QDate(2027, 5, 7)},
                {Summer, QDate(2027, 7, 3), QDate(2027, 8, 29)}};
    default:
        return {};
    }
}

int schoolYearOf(QDate day) {
    return day.month() >= 9 ? day.year() : day.year() - 1;
}

} // namespace entraide
