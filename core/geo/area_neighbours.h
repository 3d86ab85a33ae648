// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/areas.h"

namespace entraide {

/// Areas are neighbours when they share two corners, to a tenth of a metre: so it is in areas that were drawn on the same
/// lines.
AreaNeighbours neighboursByCorners(const QList<Area>& areas);

/// The same, to a metre, for areas whose edges somebody drew twice or made simpler each by itself: also those that go along
/// each other, within 15 m, for 75 m or more. So areas that only meet in a corner are none. Of a whole continent, corners
/// alone tell. About a second for 10,000 km of edge.
AreaNeighbours neighboursByEdges(const QList<Area>& areas);

} // namespace entraide
