// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_content.h"

namespace entraide {

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
