// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/map_source.h"
#include "tiles/tile_answer.h"

#include <QString>

namespace entraide {

/// What is wrong with the background, and what is shown meanwhile or what to do; empty for None.
QString sentenceFor(TileTrouble trouble);
/// What is wrong with a source before it is used, and what to do.
QString sentenceFor(MapSource::Problem problem);
/// A source by its name: "tiles.example.org", "OpenStreetMap", "brussels.mbtiles".
QString nameOf(const MapSource& source);
/// Whose map it is where pictures lie under areas: also whose the areas are, when somebody is to be named for them.
QString creditOver(const QString& background, const QString& areas);

} // namespace entraide
