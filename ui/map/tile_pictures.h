// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles as pictures: what core needs done with them, and drawing them on a sheet. On the screen Qt Location does that, or
// a TileLayer.
#pragma once

#include "tiles/map_source.h"
#include "tiles/picture_tools.h"
#include "tiles/tile_id.h"
#include "ui/map/map_viewport.h"

#include <QHash>
#include <QList>
#include <QRectF>

class QPainter;

namespace entraide {

/// Encoded, as they came.
using TilePictures = QHash<TileId, QByteArray>;

/// Reads and writes pictures with Qt. Any thread.
PictureTools pictureTools();

/// How many tiles one sheet may take of a source: of public OpenStreetMap few, which is no bulk download.
int mostTilesFor(const MapSource& source);

/// The tiles that lie under \a viewport, the middle ones first: of the zoom level that fits its pixels, or of the
/// deepest of those above it that has at most \a most there.
QList<TileId> tilesUnder(const MapViewport& viewport, double pixelRatio, int most);

/// Where a tile lies on the screen, on whole pixels so that no seam is seen between two.
QRectF tileRect(const TileId& tile, const MapViewport& viewport, double pixelRatio);

/// Draws those that there are. What cannot be read is left out.
void paintTiles(QPainter& painter, const MapViewport& viewport, double pixelRatio, const TilePictures& pictures);

} // namespace entraide
