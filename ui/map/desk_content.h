// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/desk_places.h"
#include "ui/map/map_content.h"

#include <functional>
#include <optional>

namespace entraide {

/// Which layers are shown, by MarkerKind; RoundStop stands for the rounds.
using MapLayers = std::array<bool, markerKinds>;
inline constexpr MapLayers allLayers{true, true, true, true, true};

/// How exactly places are shown, and so to whom.
enum class PlaceDetail {
    Areas,   ///< nobody's place, only how much there is in each area, as far as it may be told: for everybody
    Rounded, ///< persons' to 200 m: for the team
    Exact,   ///< as they are: for coordinators
};

struct DeskContentOptions {
    MapLayers layers = allLayers;
    /// Which requests are shown, by Urgency.
    std::array<bool, enumCount<Urgency>()> urgencies{true, true, true, true};
    /// Only volunteers who help with it.
    std::optional<Service> service = {};
    /// What a volunteer helps with stands as letters in the marker: the service above, else their first.
    bool letters = false;
    /// Leaves out requests and volunteers for which it is false.
    std::function<bool(const RequestPlace&)> requestFilter = {};
    std::function<bool(const VolunteerPlace&)> volunteerFilter = {};
    AreaTint tint = AreaTint::Requests;
    AreaShares shares = {}; ///< for AreaTint::Share, and for PlaceDetail::Areas
    PlaceDetail detail = PlaceDetail::Rounded;
    QString opened = {}; ///< the record that is open: its place is shown as it is, all others' as \a detail says
};

/// The desk as a map shows it: a marker for each record with its words, one for each round at its first stop, areas
/// tinted, and whose map it is. Places of organisations are never rounded.
MapContent deskContent(const DeskPlaces& places, const AreaSet& areas, const DeskContentOptions& options = {});

} // namespace entraide
