// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/map_source.h"
#include "tiles/picture_tools.h"
#include "tiles/tile_answer.h"
#include "tiles/tile_id.h"
#include "tiles/tile_limits.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <functional>

namespace entraide {

/// Pictures for one sheet.
struct CollectedTiles {
    QHash<TileId, QByteArray> pictures;
    int missing = 0;                         ///< the source has none there
    int refused = 0;                         ///< there may be one, which did not come
    TileTrouble trouble = TileTrouble::None; ///< why, of the last
};

struct CollectOptions {
    std::chrono::milliseconds atMost = std::chrono::seconds(60); ///< what has not come by then is refused
    /// Called between tiles, and ten times a second; false: stop.
    std::function<bool(qsizetype done)> goOn = [](qsizetype) { return true; };
    TileLimits limits{};
};

/// Gets \a tiles and waits for them. It runs an event loop: call it on a thread that has none running, as that of a
/// job, or of the command line. For public OpenStreetMap the caller sees to it that they are few.
CollectedTiles collectTiles(const MapSource& source, const QString& cacheFolder, const PictureTools& tools,
                            const QList<TileId>& tiles, const CollectOptions& options = {});

} // namespace entraide
