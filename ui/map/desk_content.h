// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/desk_places.h"
#include "ui/map/map_content.h"

#include <functional>

namespace entraide {

/// Which layers are shown, by MarkerKind; RoundStop stands for the rounds.
using MapLayers = std::array<bool, markerKinds>;
inline constexpr MapLayers allLayers{true, true, true, true, true};

struct DeskContentOptions {
    MapLayers layers = allLayers;
    /// Leaves out requests for which it is false.
    std::function<bool(const RequestPlace&)> requestFilter;
    QString opened; ///< the record that is open: its place is shown as it is, all others' rounded to 200 m
};

/// The desk as a map shows it: a marker for each record with its words, areas tinted by their requests, and whose map
/// it is. Persons' places are rounded; those of organisations are not.
MapContent deskContent(const DeskPlaces& places, const AreaSet& areas, const DeskContentOptions& options = {});

} // namespace entraide
