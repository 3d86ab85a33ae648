// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/session.h"
#include "ui/map/tile_pictures.h"

#include <variant>

namespace entraide::console {

/// What lies under the picture that `map` draws.
struct MapBackground {
    TilePictures pictures; ///< none without --tiles
    QString credit;        ///< whose they are
    int without = 0;       ///< tiles that the source has not, or that did not come
};

/// Gets what --tiles names for \a viewport, and waits for it. A source that cannot be used, and one of which nothing
/// came, is a failure that has been said; where only some did not come, that is said and the areas show there.
std::variant<MapBackground, ExitStatus> mapBackground(Session& session, const MapViewport& viewport, double pixelRatio);

} // namespace entraide::console
