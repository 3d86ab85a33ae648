// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_content.h"

#include <QString>

namespace entraide {

/// "Requests", "Volunteers": a layer's name.
QString layerName(MarkerKind kind);
/// "fewer than 3", "3 to 5", "6 to 8", "9 or more": the legend of areaLevel().
QString areaLevelName(int level, const AreaLevels& levels = usualAreaLevels);
/// What must stand on every picture of the program's own areas.
QString approximateAreasNote();

} // namespace entraide
