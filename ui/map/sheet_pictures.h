// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/map_source.h"
#include "tiles/tile_answer.h"
#include "ui/map/tile_pictures.h"

#include <functional>

class QObject;

namespace entraide {

class Job;

/// What lies under a map on paper or in a file.
struct SheetPictures {
    TilePictures pictures;
    int refused = 0;                         ///< tiles that did not come: the areas show there
    TileTrouble trouble = TileTrouble::None; ///< why
};

/// Gets the pictures under \a viewport beside the window and then calls \a done, from the event loop. Null, after
/// \a done was called, where the source has none to get. A cancelled job calls nothing.
Job* getPictures(const MapSource& source, const QString& cacheFolder, const MapViewport& viewport, double pixelRatio,
                 std::function<void(const SheetPictures&)> done, QObject* parent);

} // namespace entraide
