// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time_values.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace entraide {

/// Half hours of one day, bit 0 from midnight.
using DayMask = std::uint64_t;
inline constexpr DayMask wholeDay = (DayMask{1} << WeekSlots::slotsPerDay) - 1;

/// The half hours that \a range touches.
DayMask touchedSlots(TimeRange range);
/// The half hours of \a range that it covers wholly.
DayMask coveredSlots(TimeRange range);
/// The run of set half hours around \a range; \a range itself where it is not covered.
TimeRange freeAround(DayMask free, TimeRange range);

/// One time at which a task may take place, and what it needs of a day.
struct StartTime {
    TimeRange hours;
    DayMask halfHours = 0;
};

/// How a volunteer's day meets a need.
struct TimeFit {
    TimeRange hours;
    int coveredMinutes = 0;
};

/// An occurrence made ready for comparing with many days: its days, and each time it may begin (where it is flexible:
/// at the beginning of its hours and at each half hour).
class TimeNeed {
public:
    TimeNeed(const Occurrence& occurrence, double leastShare);

    /// Julian days, in order; at most 31, from the first.
    const std::vector<int>& days() const { return m_days; }
    std::span<const StartTime> starts() const { return m_starts; }
    int minutes() const { return m_minutes; }
    /// The least minutes that must be covered: all, unless the time is fixed.
    int leastMinutes() const { return m_leastMinutes; }
    bool isPartial() const { return m_leastMinutes < m_minutes; }
    /// True when nothing can meet it (no day, or hours shorter than the task).
    bool isImpossible() const { return m_starts.empty() || m_days.empty(); }

    /// The earliest begin that fits into \a free and overlaps none of \a taken; for a partial need how much is covered.
    std::optional<TimeFit> fit(DayMask free, std::span<const TimeRange> taken) const;
    /// The same when nothing is taken, and only whether.
    bool fitsAnyStart(DayMask free) const;
    /// For a fixed time: how many half hours of starts().front() may be missing at most, whichever they are.
    int slotsThatMayMiss() const;

private:
    int coveredMinutes(DayMask free) const;

    std::vector<int> m_days;
    std::vector<StartTime> m_starts;
    int m_minutes = 0;
    int m_leastMinutes = 0;
};

/// The weekday of a Julian day, Monday 0.
inline int weekdayOf(int julianDay) {
    return julianDay % 7;
}
/// The Julian day of the Monday of its ISO week.
inline int mondayOf(int julianDay) {
    return julianDay - julianDay % 7;
}

} // namespace entraide
