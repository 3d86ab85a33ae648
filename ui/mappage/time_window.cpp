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

FreeWithin::FreeWithin(const TimeWindow& window)
    : m_isOpen(window.isOpen()) {
    if (m_isOpen)
        return;
    for (QDate date = window.first; date <= window.last; date = date.addDays(1)) {
        const int start = date == window.first ? window.hours.start : 0;
        const int end = date == window.last ? window.hours.end : minutesOfDay;
        Day day{date, start / WeekSlots::slotMinutes, (end + WeekSlots::slotMinutes - 1) / WeekSlots::slotMinutes};
        for (int slot = day.from; slot < day.until; ++slot)
            m_slots.set(static_cast<std::size_t>((date.dayOfWeek() - 1) * WeekSlots::slotsPerDay + slot));
        m_days.append(day);
    }
}

bool FreeWithin::operator()(const VolunteerPlace& volunteer) const {
    if (m_isOpen)
        return true;
    const bool everyWeek = !volunteer.availableFrom.isValid() && !volunteer.availableUntil.isValid();
    if (everyWeek && volunteer.exceptions.isEmpty())
        return (volunteer.availability.bits() & m_slots).any();
    return std::ranges::any_of(m_days, [&](const Day& day) { return isFree(volunteer, day); });
}

bool FreeWithin::isFree(const VolunteerPlace& volunteer, const Day& day) {
    if ((volunteer.availableFrom.isValid() && day.date < volunteer.availableFrom) ||
        (volunteer.availableUntil.isValid() && day.date > volunteer.availableUntil))
        return false;
    const auto& bits = volunteer.availability.bits();
    for (int slot = day.from; slot < day.until; ++slot) {
        const TimeRange half{slot * WeekSlots::slotMinutes, (slot + 1) * WeekSlots::slotMinutes};
        const auto applies = [&](const AvailabilityException& exception) {
            const QDate last = exception.until.isValid() ? exception.until : exception.from;
            if (day.date < exception.from || day.date > last)
                return false;
            const bool reaches = exception.available ? exception.hours.contains(half) : exception.hours.overlaps(half);
            return exception.hours.isEmpty() || reaches;
        };
        const auto any = [&](bool available) {
            return std::ranges::any_of(volunteer.exceptions, [&](const AvailabilityException& exception) {
                return exception.available == available && applies(exception);
            });
        };
        const bool usually =
            bits.test(static_cast<std::size_t>((day.date.dayOfWeek() - 1) * WeekSlots::slotsPerDay + slot));
        if ((usually || any(true)) && !any(false))
            return true;
    }
    return false;
}

} // namespace entraide
