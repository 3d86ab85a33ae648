// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/vocabulary.h"
#include "ui/map/map_content.h"

#include <QString>

#include <array>

namespace entraide {

/// "Requests", "Volunteers": a layer's name.
QString layerName(MarkerKind kind);
/// What type of record a marker stands for.
EntityType typeOf(MarkerKind kind);
/// "fewer than 3", "3 to 5", "6 to 8", "9 or more": the legend of areaLevel(). Of a share "under 50 %" and so on.
QString areaLevelName(int level, const AreaLevels& levels = usualAreaLevels, AreaTint tint = AreaTint::Requests);
/// "Requests by area, 4 weeks": what the tints tell; empty for none.
QString tintName(AreaTint tint);
/// Of areas of which nothing may be said, and of those in which nobody asked.
QString tooFewName();
QString nobodyAskedName();
/// "24 volunteers", "12 requests, 3 urgent": what stands together.
QString groupTitle(const QList<MapMarker>& markers);
/// What a screen reader says of a marker, or of what stands together: kind, words, and the first few names.
QString markersText(const QList<MapMarker>& markers);

/// Two letters for each service, all different, made of the service's own word in the reader's language.
using ServiceSigns = std::array<QString, enumCount<Service>()>;
ServiceSigns serviceSigns();
/// What must stand on every picture of the program's own areas.
QString approximateAreasNote();
/// And on one of exact areas with persons' places.
QString roundedPlacesNote();
/// The one of both that is true of \a areas, with whose data they are.
QString areasNote(const AreaSet& areas);

} // namespace entraide
