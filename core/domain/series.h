// SPDX-License-Identifier: GPL-3.0-or-later
// A repeating time as a series whose single times may be left out, moved, or cut off. Pure functions over When.
#pragma once

#include "domain/time_values.h"

#include <QList>

#include <optional>

namespace entraide {

/// One time of a series, and which day of the rule it is.
struct SeriesTime {
    QDate day;     ///< as the rule gives it; for any day of a week the first it may be on
    QDate lastDay; ///< equal to day unless it is any day of a week
    Occurrence time;
    bool moved = false;

    bool isFor(QDate date) const { return date >= day && date <= lastDay; }
    friend bool operator==(const SeriesTime&, const SeriesTime&) = default;
};

/// The times that are in the weeks from \a first to \a last, changes included, in order of when they are.
QList<SeriesTime> seriesTimes(const When& when, IsoWeek first, IsoWeek last);

/// The time that the rule gives for \a day (of any day of a week: for its week), left out, moved or not; as the rule
/// says.
std::optional<SeriesTime> ruledTime(const When& when, QDate day);
/// Whether the rule gives a time for \a day.
bool hasTime(const When& when, QDate day);
/// What was changed about the time for \a day, if anything.
std::optional<SeriesChange> changeOf(const When& when, QDate day);

/// Without the time for \a day. These three leave a series that has no such time as it is.
When leaveOut(const When& when, QDate day);
/// With the time for \a day on \a to, during \a hours (empty: as always).
When moveTime(const When& when, QDate day, QDate to, TimeRange hours);
/// With the time for \a day as the rule says.
When putBack(const When& when, QDate day);

struct SplitSeries {
    When earlier; ///< until the day before
    When later;   ///< from the day on, with what is left of a COUNT
};

/// Cut before the time for \a day, so that this and all later can be changed; together they have the same times. None
/// when the rule gives no time for that day.
std::optional<SplitSeries> split(const When& when, QDate day);

/// Without any time for \a day or later.
When endAt(const When& when, QDate day);

} // namespace entraide
