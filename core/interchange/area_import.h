// SPDX-License-Identifier: GPL-3.0-or-later
// A file of areas brought into a desk: first read, on any thread and without the desk, then taken.
#pragma once

#include "geo/area_pack.h"
#include "geo/geojson_areas.h"
#include "geo/region.h"
#include "storage/change.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace entraide {

class Desk;

/// What a file would become.
struct AreaImport {
    AreaFileResult file; ///< without its areas
    QByteArray packed;   ///< empty while it is not clear which property is the code
    AreaOrigin origin;
    AreaSet areas; ///< as they would be drawn and counted in

    bool asksForCode() const { return file.asksForCode(); }
};

/// Reads a GeoJSON file whole. \a credit: whose data it is. Throws FileMissing, NoPermission, BadInput with one of
/// geo/area_faults.h, or Cancelled.
AreaImport readAreaFile(const QString& path, const AreaFields& fields = {}, const QString& credit = {},
                        const AreaProgress& progress = {});

struct AreasTaken {
    ChangeSet changes;
    int placed = 0; ///< records that were nowhere on the map and now stand in the middle of their postcode
};

/// Makes \a read the areas of all PCs of the association, in one step, as imported \a now. What has a
/// place of its own, and a postcode that nobody knew until now, is put on the map. Throws NotAllowed; Cancelled, with
/// nothing changed, when \a stop says so.
AreasTaken takeAreas(Desk& desk, const AreaImport& read, const QDateTime& now, const std::function<bool()>& stop = {});

/// Back to the areas that the program comes with; records stay where they are. Throws NotAllowed.
ChangeSet dropAreas(Desk& desk);

} // namespace entraide
