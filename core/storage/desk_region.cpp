// SPDX-License-Identifier: GPL-3.0-or-later
// Where a desk works.
#include "storage/desk_private.h"
#include "storage/region_in_use.h"

namespace entraide {

const RegionInUse& Desk::Private::regionInUse() {
    // Documents of areas never change, so their ids say whether it is still the same.
    const QStringList ids = documents->idsBeginning(QString(areasPrefix));
    if (!region || ids != region->documents)
        region = std::make_shared<const RegionInUse>(regionOf(*documents, ids));
    return *region;
}

PlaceWords Desk::Private::placeWords() {
    return regionInUse().words;
}

Region Desk::region() const {
    return d->regionInUse().region;
}

std::optional<AreasLeftOut> Desk::areasLeftOut() const {
    return d->regionInUse().leftOut;
}

} // namespace entraide
