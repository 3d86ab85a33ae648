// SPDX-License-Identifier: GPL-3.0-or-later
// Where a desk works.
#include "geo/region.h"
#include "storage/desk_private.h"
#include "storage/region_documents.h"

namespace entraide {

Region Desk::region() const {
    // Documents of areas never change, so their ids say whether it is still the same.
    const QStringList ids = d->documents->idsBeginning(QString(areasPrefix));
    if (!d->region || ids != d->regionDocuments) {
        d->region = std::make_shared<const Region>(regionOf(*d->documents, ids).value_or(Region()));
        d->regionDocuments = ids;
    }
    return *d->region;
}

} // namespace entraide
