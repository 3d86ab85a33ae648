// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time_values.h"

#include <QList>

#include <optional>

namespace entraide {

/// A repeating rule: the part of RFC 5545, section 3.3.10 that desks use. FREQ=DAILY, WEEKLY or MONTHLY; INTERVAL;
/// BYDAY (weekly: "MO,TH"; monthly: "2TU" or "-1FR"); BYMONTHDAY; COUNT; UNTIL (a date). Weeks start on Monday.
class Recurrence {
public:
    enum class Frequency { Daily, Weekly, Monthly };

    /// A weekday with, for a monthly rule, its place in the month (2: the second, -1: the last, 0: every).
    struct Day {
        int weekday = 1;
        int place = 0;
        friend bool operator==(const Day&, const Day&) = default;
    };

    /// None for a rule outside the subset.
    static std::optional<Recurrence> fromRule(QStringView rule);
    static Recurrence weekly(const QList<int>& weekdays, int interval = 1);
    QString toRule() const;

    /// The dates between \a first and \a last (inclusive) of the series that begins on \a start, in order.
    QList<QDate> dates(QDate start, QDate first, QDate last) const;

    /// A weekly rule without days: some day of each week, to be agreed.
    bool isAnyDayOfWeek() const { return frequency == Frequency::Weekly && days.isEmpty(); }
    /// For such a rule: whether \a week is one of its weeks, counted from the week of \a start.
    bool holdsInWeek(QDate start, IsoWeek week) const;

    Frequency frequency = Frequency::Weekly;
    int interval = 1;
    QList<Day> days;
    QList<int> monthDays; ///< 1 to 31, or -1 for the last
    int count = 0;        ///< 0: no end by count
    QDate until;

    friend bool operator==(const Recurrence&, const Recurrence&) = default;
};

} // namespace entraide
