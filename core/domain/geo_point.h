// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <cmath>

namespace entraide {

/// A place in WGS 84 degrees. Invalid (NaN) until it is known.
struct GeoPoint {
    double lat = std::nan("");
    double lon = std::nan("");

    bool isValid() const { return lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180; }
    static constexpr auto fields() { return std::tuple{field("lat", &GeoPoint::lat), field("lon", &GeoPoint::lon)}; }
    friend bool operator==(const GeoPoint& a, const GeoPoint& b) {
        return (a.lat == b.lat && a.lon == b.lon) || (!a.isValid() && !b.isValid());
    }
};

/// Kilometres between two valid points. Equirectangular with the mid-latitude: within 1.4e-6 of the great circle at the
/// size of a country.
inline double distanceKm(GeoPoint a, GeoPoint b) {
    constexpr double earthRadiusKm = 6371.0088;
    constexpr double radians = 3.14159265358979323846 / 180.0;
    const double x = (b.lon - a.lon) * radians * std::cos((a.lat + b.lat) / 2 * radians);
    const double y = (b.lat - a.lat) * radians;
    return earthRadiusKm * std::sqrt(x * x + y * y);
}

} // namespace entraide
