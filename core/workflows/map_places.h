// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/areas.h"
#include "geo/desk_places.h"
#include "workflows/clock.h"

namespace entraide {

class Desk;

/// Days that DeskPlaces::requestsByArea looks back.
inline constexpr int areaCountDays = 28;

/// Reads what is to be shown on a map, in one pass over each table. Rounds are those of the week of \a today. About
/// 5 ms for each 1,000 records.
DeskPlaces deskPlaces(const Desk& desk, const AreaSet& areas, const Today& today);

} // namespace entraide
