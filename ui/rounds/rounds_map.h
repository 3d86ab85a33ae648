// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_content.h"
#include "workflows/day_rounds.h"

namespace entraide {

/// The day on the map: the chosen round (-1: none) as a line with numbered stops, the others as lines, and what is in
/// no round as open markers. The chosen round is open, so its places are as they are; those of persons elsewhere are
/// rounded to 200 m. \a credit is the background's.
MapContent roundsContent(const DayRounds& day, qsizetype chosen, const QString& credit,
                         const AreaSet& areas = defaultAreas());
/// The box of the chosen round, of all rounds where none is.
GeoBox roundsBox(const DayRounds& day, qsizetype chosen);

/// The id of a stop's marker, and back: -1 for another marker.
QString stopMarker(qsizetype stop);
qsizetype stopOfMarker(const QString& id);

} // namespace entraide
