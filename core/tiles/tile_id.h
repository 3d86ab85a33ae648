// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

namespace entraide {

/// One tile of the web's square map: zoom level, column from the west, row from the north ("slippy map", XYZ).
struct TileId {
    static constexpr int deepest = 22;

    int zoom = 0;
    int x = 0;
    int y = 0;

    bool isValid() const {
        return zoom >= 0 && zoom <= deepest && x >= 0 && y >= 0 && x < (1 << zoom) && y < (1 << zoom);
    }
    /// The tile that holds this one, \a levels higher. At most zoom levels.
    TileId above(int levels) const { return {zoom - levels, x >> levels, y >> levels}; }

    friend bool operator==(const TileId&, const TileId&) = default;
    friend size_t qHash(const TileId& tile, size_t seed = 0) { return qHashMulti(seed, tile.zoom, tile.x, tile.y); }
};

} // namespace entraide
