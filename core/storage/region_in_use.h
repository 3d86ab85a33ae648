// SPDX-License-Identifier: GPL-3.0-or-later
// For storage's own sources.
#pragma once

#include "geo/region.h"
#include "storage/place_words.h"
#include "storage/region_documents.h"

#include <QStringList>

#include <optional>

namespace entraide {

class DocumentStore;

/// The areas that a connection works with.
struct RegionInUse {
    QStringList versions;                ///< of the documents that they were read from: of all sets
    Region region;                       ///< of the newest set that can be used, else the program's own
    PlaceWords words;                    ///< that its postcodes are searched by
    std::optional<AreasLeftOut> leftOut; ///< the newest set of all, when it cannot be used
};

/// What the documents of areas give. Of many sets, as only somebody makes who wants to keep others busy, the newest few
/// are looked at.
RegionInUse regionOf(const DocumentStore& team);

} // namespace entraide
