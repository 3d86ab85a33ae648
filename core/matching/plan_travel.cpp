// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/plan_travel.h"

#include <algorithm>
#include <cmath>

namespace entraide {

int wayMinutes(GeoPoint from, GeoPoint to) {
    constexpr double kmPerHour = 12;
    constexpr double samePlaceKm = 0.05;
    constexpr int startMinutes = 5;
    constexpr double mostMinutes = 24 * 60;
    if (!from.isValid() || !to.isValid())
        return 0;
    const double km = distanceKm(from, to);
    return km < samePlaceKm ? 0
                            : startMinutes + static_cast<int>(std::min(mostMinutes, std::ceil(km / kmPerHour * 60)));
}

int minutesLate(const Stay& a, const Stay& b) {
    const int between = a.hours.start < b.hours.start ? b.hours.start - a.hours.end : a.hours.start - b.hours.end;
    // Most stays are hours apart: a bound by degrees alone (a degree is at most 111.3 km, north or east) spares the
    // roots.
    constexpr double mostMinutesPerDegree = 111.3 / 12 * 60;
    const double degrees = std::abs(a.position.lat - b.position.lat) + std::abs(a.position.lon - b.position.lon);
    if (between >= 6 + degrees * mostMinutesPerDegree)
        return 0;
    return std::max(0, wayMinutes(a.position, b.position) - between);
}

} // namespace entraide
