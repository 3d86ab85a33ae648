// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geo_point.h"
#include "domain/time_values.h"

namespace entraide {

/// Where somebody is for some time of one day.
struct Stay {
    TimeRange hours;
    GeoPoint position; ///< invalid: not known, or at home
};

/// Minutes from one place to another in town; 0 when either is unknown or they are the same (within 50 m). As the crow
/// flies at 12 km/h (bicycle, or public transport with its waiting), and five minutes to get going.
int wayMinutes(GeoPoint from, GeoPoint to);

/// Minutes by which the way between two stays of one day is longer than the time between them; 0 where it is enough.
/// Either may be the earlier; they must not overlap.
int minutesLate(const Stay& a, const Stay& b);

/// What is taken for the ways of one day: for each two stays, the minutes late times \a lateMinute (the plan's metres).
/// Each two, not only neighbours: then the costs of a day are sums over pairs, and a stay at an unknown place hides no
/// way that is too long.
inline int planTravel(const Stay& a, const Stay& b, int lateMinute) {
    return lateMinute * minutesLate(a, b);
}

} // namespace entraide
