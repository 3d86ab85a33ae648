// SPDX-License-Identifier: GPL-3.0-or-later
// How well a candidate fits, in five respects, each a bar from 0 (worst) to 1. The score is their weighted sum.
#pragma once

#include "domain/enum_names.h"

#include <array>
#include <cmath>

namespace entraide {

enum class Respect { Distance, Hours, Language, Load, History };

struct ScorePart {
    Respect respect = Respect::Distance;
    double value = 0;
};

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::Respect, "distance", "hours", "language", "load", "history")

namespace entraide::score {

/// What each respect counts for, in the order of Respect; they sum to 1. The way there and the agreed hours decide
/// whether help happens at all; load stands above history so that a newcomer is asked before a friend is worn out.
inline constexpr std::array weights{0.35, 0.20, 0.10, 0.20, 0.15};

/// 1 at the door, a half at 3 km, a tenth at 9 km.
inline double distance(double km) {
    return 1.0 / (1.0 + (km / 3.0) * (km / 3.0));
}

/// When the task or a home is not on the map: as a middling 3 km.
inline constexpr double distanceUnknown = 0.5;

/// The share of the asked minutes that the volunteer has.
inline double hours(int coveredMinutes, int neededMinutes) {
    return neededMinutes > 0 ? static_cast<double>(coveredMinutes) / neededMinutes : 1.0;
}

/// The language that the beneficiary speaks best; one they accept; none of the two (only possible when none is
/// required).
enum class Spoken { Best, Accepted, None };
inline double language(Spoken spoken) {
    return spoken == Spoken::Best ? 1.0 : spoken == Spoken::Accepted ? 0.7 : 0.3;
}

/// Falls with each task of that week and, half as fast, with each time they were asked in the last 7 days, so that a
/// volunteer nobody asked ranks above an equal one asked thrice.
inline double load(int tasksThatWeek, int asksOfLate) {
    return 1.0 / (1.0 + 0.6 * tasksThatWeek + 0.3 * asksOfLate);
}

/// Halves the distance to 1 with each time this beneficiary was helped; the same quarter takes another fifth of what
/// is left. The fixed helper has all of it.
inline double history(int timesHelped, bool sameQuarter, bool fixedHelper) {
    const double left = timesHelped > 0 ? std::exp2(-timesHelped) : 1.0;
    return fixedHelper ? 1.0 : 1.0 - left * (sameQuarter ? 0.8 : 1.0);
}

} // namespace entraide::score
