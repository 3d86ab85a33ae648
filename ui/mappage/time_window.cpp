// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mappage/time_window.h"

#include <algorithm>

namespace entraide {

namespace {

constexpr int minutesOfDay = 24 * 60;

/// Minutes from \a first's midnight to a minute of \a date.
qint64 minuteOf(QDate first, QDate date, int minute) {
    return first.daysTo(date) * minutesOfDay + minute;
}

bool touches(const Occurrence& occurrence, const TimeWindow& window) {
    const qint64 from = window.hours.start;
    const qint64 until = minuteOf(window.first, window.last, window.hours.end);
    const TimeRange hours = occurrence.hours.isEmpty() ? TimeRange{0, minutesOfDay} : occurrence.hours;
    const QDate firstDay = std::max(occurrence.date, window.first.addDays(-1));
    const QDate lastDay =
        std::min(occurrence.lastDate.isValid() ? occurrence.lastDate : occurrence.date, window.last.addDays(1));
    for (QDate day = firstDay; day <= lastDay; day = day.addDays(1)) {
        if (minuteOf(window.first, day, hours.start) < until && minuteOf(window.first, day, hours.end) > from)
            return true;
    }
    return false;
}

} // namespace

bool asksWithin(const When& when, const TimeWindow& window) {
    if (window.isOpen())
        return true;
    for (IsoWeek week = IsoWeek::of(window.first); week.monday() <= window.last; week = week.next()) {
        if (std::ranges::any_of(when.occurrences(week), [&](const Occurrence& o) { return touches(o, window); }))
            return true;
    }
    return false;
}

} // namespace entraide
