// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/rider_hours.h"

#include <algorithm>

namespace entraide {

namespace {

/// In order, those that touch or overlap made one.
QList<TimeRange> joined(QList<TimeRange> hours) {
    hours.removeIf([](const TimeRange& r) { return r.isEmpty(); });
    std::ranges::sort(hours, {}, &TimeRange::start);
    QList<TimeRange> result;
    for (const TimeRange& range : std::as_const(hours)) {
        if (!result.isEmpty() && range.start <= result.last().end)
            result.last().end = std::max(result.last().end, range.end);
        else
            result.append(range);
    }
    return result;
}

bool holds(const AvailabilityException& exception, QDate date) {
    const QDate until = exception.until.isValid() ? exception.until : exception.from;
    return (!exception.from.isValid() || exception.from <= date) && date <= until;
}

TimeRange hoursOf(const AvailabilityException& exception) {
    return exception.hours.isEmpty() ? TimeRange{0, 1440} : exception.hours;
}

} // namespace

QList<TimeRange> weekHours(const Volunteer& volunteer, QDate date) {
    if ((volunteer.availableFrom.isValid() && date < volunteer.availableFrom) ||
        (volunteer.availableUntil.isValid() && date > volunteer.availableUntil))
        return {};
    QList<TimeRange> hours = volunteer.availability.ranges(date.dayOfWeek());
    QList<TimeRange> away;
    for (const AvailabilityException& exception : volunteer.exceptions) {
        if (holds(exception, date))
            (exception.available ? hours : away).append(hoursOf(exception));
    }
    return withoutHours(hours, away);
}

QList<TimeRange> withoutHours(const QList<TimeRange>& hours, const QList<TimeRange>& taken, int leastMinutes) {
    QList<TimeRange> result;
    const QList<TimeRange> gone = joined(taken);
    for (const TimeRange& range : joined(hours)) {
        int from = range.start;
        for (const TimeRange& cut : gone) {
            if (cut.end <= from || cut.start >= range.end)
                continue;
            if (cut.start > from)
                result.append({from, cut.start});
            from = std::max(from, cut.end);
        }
        if (from < range.end)
            result.append({from, range.end});
    }
    result.removeIf([&](const TimeRange& r) { return r.minutes() < leastMinutes; });
    return result;
}

} // namespace entraide
