// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_content.h"

namespace entraide {

std::optional<int> MapContent::levelOf(const QString& code) const {
    if (!isTinted())
        return 0;
    if (tooFew.contains(code))
        return std::nullopt;
    const auto count = areaCounts.constFind(code);
    if (count != areaCounts.cend())
        return areaLevel(*count, levels);
    // No request at all is few; a share of nothing is none.
    return tint == AreaTint::Share ? std::nullopt : std::optional(0);
}

GeoBox MapContent::bounds() const {
    GeoBox box;
    for (const MapMarker& marker : markers)
        box.add(marker.place);
    for (const MapRoute& route : routes) {
        for (const GeoPoint stop : route.stops)
            box.add(stop);
    }
    return box.isEmpty() ? areas.bounds() : box;
}

GeoBox MapContent::wholeBounds() const {
    GeoBox box = areas.bounds();
    const GeoBox own = bounds();
    if (!own.isEmpty()) {
        box.add({own.south, own.west});
        box.add({own.north, own.east});
    }
    return box;
}

} // namespace entraide
