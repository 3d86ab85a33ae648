// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/area_neighbours.h"
#include "geo/area_pack.h"
#include "geo/region.h"
#include "storage/region_documents.h"

#include <QTimeZone>

namespace entraide {

/// An area that is a box, from west to east and from south to north.
inline Area boxArea(const QString& code, const QString& nameFr, const QString& nameNl, const GeoBox& box) {
    Area area;
    area.code = code;
    area.name.fr = nameFr;
    area.name.nl = nameNl;
    area.labelPoint = box.centre();
    area.parts = {{{{box.south, box.west}, {box.south, box.east}, {box.north, box.east}, {box.north, box.west}}, {}}};
    return area;
}

/// As if a file of them had been imported.
inline void useAreas(Desk& desk, const QList<Area>& areas, bool postcodes) {
    AreaOrigin origin;
    origin.name = QStringLiteral("areas.geojson");
    origin.imported = QDateTime(QDate(2026, 11, 1), QTime(9, 0), QTimeZone::UTC);
    origin.postcodes = postcodes;
    desk.write([&](Desk::Writer& writer) {
        writeRegion(writer, packedAreas(areas, neighboursByEdges(areas)).bytes, origin);
    });
}

} // namespace entraide
