// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geo_point.h"

namespace entraide {

/// How coarsely a person's place is shown until their record is opened, in metres.
inline constexpr double roundedPlaceMetres = 200.0;

/// The middle of the grid cell, \a metres high and wide, that holds \a point: everyone in a cell is shown at one place,
/// and rounding twice is rounding once. Invalid points stay invalid.
GeoPoint roundedPlace(GeoPoint point, double metres = roundedPlaceMetres);

} // namespace entraide
