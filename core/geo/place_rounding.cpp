// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/place_rounding.h"

#include <algorithm>
#include <numbers>

namespace entraide {

GeoPoint roundedPlace(GeoPoint point, double metres) {
    if (!point.isValid() || !(metres > 0))
        return point;
    constexpr double metresPerDegree = 6371008.8 * std::numbers::pi / 180.0;
    const double latStep = metres / metresPerDegree;
    const double lat = std::clamp((std::floor(point.lat / latStep) + 0.5) * latStep, -90.0, 90.0);
    // The cell's own latitude, not the point's: else neighbours in one row would stand on different grids.
    const double lonStep = latStep / std::max(0.01, std::cos(lat * std::numbers::pi / 180.0));
    const double lon = std::clamp((std::floor(point.lon / lonStep) + 0.5) * lonStep, -180.0, 180.0);
    return {lat, lon};
}

} // namespace entraide
