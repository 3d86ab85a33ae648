// SPDX-License-Identifier: GPL-3.0-or-later
// School holidays, by rule where there is one. Pure.
#pragma once

#include "domain/enum_names.h"

#include <QDate>
#include <QList>

namespace entraide {

enum class SchoolHolidayKind { Autumn, Winter, Carnival, Spring, Summer };

struct SchoolHoliday {
    SchoolHolidayKind kind = SchoolHolidayKind::Autumn;
    QDate from;
    QDate until;

    friend bool operator==(const SchoolHoliday&, const SchoolHoliday&) = default;
};

/// Easter Sunday (Gregorian computus, after J. Meeus, Astronomical Algorithms, chapter 8).
QDate easterSunday(int year);

/// Of Flemish schools in the school year that begins in September of \a year, by the rules of the decree of the Flemish
/// Government of 17 April 1991: all of them, in order, up to the summer that ends it.
QList<SchoolHoliday> flemishSchoolHolidays(int year);

/// Of the schools of the French Community, which are decreed year by year; empty for a year that is not known here.
QList<SchoolHoliday> frenchSchoolHolidays(int year);

/// The school year that \a day is in: that of the September before it.
int schoolYearOf(QDate day);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::SchoolHolidayKind, "autumn", "winter", "carnival", "spring", "summer")
