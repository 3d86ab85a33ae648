// SPDX-License-Identifier: GPL-3.0-or-later
// For storage's own sources.
#pragma once

#include "geo/region.h"
#include "storage/place_words.h"

#include <QStringList>

namespace entraide {

/// The areas that a connection works with.
struct RegionInUse {
    QStringList documents; ///< that they were read from: of all sets
    Region region;
    PlaceWords words; ///< that its postcodes are searched by
};

} // namespace entraide
