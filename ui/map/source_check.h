// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/areas.h"
#include "tiles/map_source.h"
#include "tiles/tile_answer.h"

#include <QString>

namespace entraide {

/// What a look at a source found, before it is used.
struct SourceCheck {
    MapSource source; ///< with the words of its file, where nobody gave others
    TileTrouble trouble = TileTrouble::None;
    GeoBox bounds; ///< what its file says it shows; empty: it does not say
};

/// Opens an MBTiles file, the only source about which this tells more than its problem(). Any thread; a slow drive may
/// hold it up.
SourceCheck checkSource(const MapSource& source);

/// What a file writes about whose map it is: without the tags and links that it may hold.
QString plainCredit(const QString& written);

} // namespace entraide
