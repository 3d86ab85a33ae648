// SPDX-License-Identifier: GPL-3.0-or-later
// Where a desk works.
#include "storage/desk_private.h"
#include "storage/region_in_use.h"

namespace entraide {

const RegionInUse& Desk::Private::regionInUse() {
    if (!region || region->versions != documents->versionsBeginning(QString(areasPrefix)))
        region = std::make_shared<const RegionInUse>(regionOf(*documents));
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
