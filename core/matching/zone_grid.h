// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

namespace entraide::zones {

/// A grid over the world that repeats itself every 24 km or so, so that a place is one of 100 zones and an area a set
/// of them: who goes nowhere near a place is told by one bit. A zone may hold more than it should, never less.
inline constexpr int side = 10;
inline constexpr int count = side * side;
inline constexpr double latStep = 0.0216; // degrees; 2.4 km, and about as much of a longitude in Belgium
inline constexpr double lonStep = 0.0342;

inline long cell(double degrees, double step) {
    const double cells = degrees / step;
    const long whole = static_cast<long>(cells);
    return static_cast<double>(whole) > cells ? whole - 1 : whole; // without a call of floor()
}

/// Its number in the grid, 0 to side - 1.
inline int wrapped(long cell) {
    return static_cast<int>((cell % side + side) % side);
}

/// The zone of a place.
inline int of(double lat, double lon) {
    return wrapped(cell(lat, latStep)) * side + wrapped(cell(lon, lonStep));
}

/// Calls \a each with every zone that has a place within \a km of home, by VolunteerIndex::km(); some of them twice.
template <class F> void forEachWithin(double lat, double lon, double km, F&& each) {
    constexpr double radians = 3.14159265358979323846 / 180;
    constexpr double kmPerDegree = 6371.0088 * radians;
    constexpr double rounding = 0.05; // km; homes are kept as floats
    const double reach = (km + rounding) / kmPerDegree;
    const auto all = [&] {
        for (int zone = 0; zone < count; ++zone)
            each(zone);
    };
    if (!(reach < side * latStep / 2))
        return all();
    // The middle latitude's cosine is at least that of the farthest from the equator.
    const double cosine = std::cos((std::abs(lat) + reach + latStep) * radians);
    if (!(cosine > 0))
        return all();
    const long north = cell(lat + reach, latStep);
    for (long row = cell(lat - reach, latStep); row <= north; ++row) {
        const double south = static_cast<double>(row) * latStep;
        const double away = std::max({0.0, south - lat, lat - (south + latStep)});
        if (away > reach)
            continue;
        const double width = std::sqrt(reach * reach - away * away) / cosine;
        if (!(width < side * lonStep / 2))
            return all();
        const int first = wrapped(row) * side;
        const long west = cell(lon - width, lonStep);
        int column = wrapped(west);
        for (long left = cell(lon + width, lonStep) - west; left >= 0; --left) {
            each(first + column);
            column = column + 1 == side ? 0 : column + 1;
        }
    }
}

} // namespace entraide::zones
