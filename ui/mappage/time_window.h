// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time_values.h"

namespace entraide {

/// Days and hours that are looked at: from \a hours.start on the first day to \a hours.end on the last. Without a first
/// day: any time at all.
struct TimeWindow {
    QDate first;
    QDate last;
    TimeRange hours{0, 24 * 60};

    bool isOpen() const { return !first.isValid(); }
    friend bool operator==(const TimeWindow&, const TimeWindow&) = default;
};

/// True when help is asked for at some time of the window; for a flexible time, when it may be.
bool asksWithin(const When& when, const TimeWindow& window);

} // namespace entraide
