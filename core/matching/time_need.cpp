// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/time_need.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace entraide {

namespace {

constexpr int slotMinutes = WeekSlots::slotMinutes;
constexpr int slotsPerDay = WeekSlots::slotsPerDay;
constexpr qint64 mostDays = 31;

DayMask slotRange(int first, int last) {
    first = std::clamp(first, 0, slotsPerDay);
    last = std::clamp(last, first, slotsPerDay);
    return ((DayMask{1} << last) - 1) & ~((DayMask{1} << first) - 1);
}

} // namespace

DayMask touchedSlots(TimeRange range) {
    return range.isEmpty() ? 0 : slotRange(range.start / slotMinutes, (range.end + slotMinutes - 1) / slotMinutes);
}

DayMask coveredSlots(TimeRange range) {
    return range.isEmpty() ? 0 : slotRange((range.start + slotMinutes - 1) / slotMinutes, range.end / slotMinutes);
}

TimeRange freeAround(DayMask free, TimeRange range) {
    const DayMask touched = touchedSlots(range);
    if (touched == 0 || (free & touched) != touched)
        return range;
    const int first = std::countr_zero(touched);
    const int last = std::bit_width(touched);
    const int before = first == 0 ? 0 : std::countl_one(free << (64 - first));
    return {(first - before) * slotMinutes, (last + std::countr_one(free >> last)) * slotMinutes};
}

TimeNeed::TimeNeed(const Occurrence& occurrence, double leastShare) {
    const TimeRange hours{std::max(0, occurrence.hours.start), std::min(24 * 60, occurrence.hours.end)};
    m_minutes = occurrence.minutes > 0 ? occurrence.minutes : hours.minutes();
    m_leastMinutes = m_minutes;
    if (!occurrence.date.isValid())
        return;
    const qint64 first = occurrence.date.toJulianDay();
    const qint64 last = occurrence.lastDate.isValid() ? occurrence.lastDate.toJulianDay() : first;
    for (qint64 day = first; day <= last && day < first + mostDays; ++day)
        m_days.push_back(static_cast<int>(day));
    if (hours.isEmpty() || m_minutes > hours.minutes())
        return;
    const auto add = [this](int start) {
        const TimeRange range{start, start + m_minutes};
        m_starts.push_back({range, touchedSlots(range)});
    };
    add(hours.start);
    for (int start = (hours.start / slotMinutes + 1) * slotMinutes; start + m_minutes <= hours.end;
         start += slotMinutes)
        add(start);
    if (m_starts.size() == 1 && m_days.size() == 1)
        m_leastMinutes = std::clamp(static_cast<int>(std::ceil(m_minutes * leastShare - 1e-9)), 1, m_minutes);
}

int TimeNeed::coveredMinutes(DayMask free) const {
    const StartTime& only = m_starts.front();
    int covered = 0;
    for (DayMask left = free & only.halfHours; left; left &= left - 1) {
        const int start = std::countr_zero(left) * slotMinutes;
        covered += std::min(start + slotMinutes, only.hours.end) - std::max(start, only.hours.start);
    }
    return covered;
}

std::optional<TimeFit> TimeNeed::fit(DayMask free, std::span<const TimeRange> taken) const {
    const auto isTaken = [taken](TimeRange hours) {
        return std::ranges::any_of(taken, [hours](const TimeRange& t) { return t.overlaps(hours); });
    };
    if (isPartial()) {
        const TimeRange hours = m_starts.front().hours;
        const int covered = coveredMinutes(free);
        return covered < m_leastMinutes || isTaken(hours) ? std::nullopt : std::optional(TimeFit{hours, covered});
    }
    for (const StartTime& start : m_starts) {
        if ((free & start.halfHours) == start.halfHours && !isTaken(start.hours))
            return TimeFit{start.hours, m_minutes};
    }
    return std::nullopt;
}

bool TimeNeed::fitsAnyStart(DayMask free) const {
    if (isPartial())
        return coveredMinutes(free) >= m_leastMinutes;
    return std::ranges::any_of(m_starts, [free](const StartTime& s) { return (free & s.halfHours) == s.halfHours; });
}

int TimeNeed::slotsThatMayMiss() const {
    if (!isPartial())
        return 0;
    const StartTime& only = m_starts.front();
    std::vector<int> minutes;
    for (DayMask left = only.halfHours; left; left &= left - 1)
        minutes.push_back(coveredMinutes(left & -left));
    std::ranges::sort(minutes);
    int missing = 0;
    int count = 0;
    for (int part : minutes) {
        missing += part;
        if (missing > m_minutes - m_leastMinutes)
            break;
        ++count;
    }
    return count;
}

} // namespace entraide
