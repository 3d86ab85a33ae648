// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/tile_id.h"

#include <QByteArray>

#include <functional>

namespace entraide {

/// What only who draws can do with a picture: core decodes none. Called on the thread of the store that holds them.
struct PictureTools {
    /// Whether it can be drawn on this computer, to its end.
    std::function<bool(const QByteArray& picture)> canShow = [](const QByteArray&) { return true; };
    /// \a picture is of the tile \a levels above \a tile: the part that is \a tile, as large as a whole one. Empty: no.
    std::function<QByteArray(const QByteArray& picture, const TileId& tile, int levels)> enlarge =
        [](const QByteArray&, const TileId&, int) { return QByteArray(); };
    /// A picture through which all is seen: what stands where there is no tile.
    QByteArray nothing;
};

} // namespace entraide
