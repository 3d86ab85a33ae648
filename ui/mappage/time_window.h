// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time_values.h"
#include "geo/desk_places.h"

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

/// Who is free for half an hour at some time of a window: by their week, without the days on which they are away and
/// with those on which they are free besides.
class FreeWithin {
public:
    explicit FreeWithin(const TimeWindow& window);
    bool operator()(const VolunteerPlace& volunteer) const;

private:
    struct Day {
        QDate date;
        int from = 0; ///< half hours
        int until = 0;
    };
    static bool isFree(const VolunteerPlace& volunteer, const Day& day);

    QList<Day> m_days;
    WeekSlots::Bits m_slots; ///< of the week that the days touch
    bool m_isOpen;
};

} // namespace entraide
