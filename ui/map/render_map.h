// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_content.h"
#include "ui/map/map_style.h"
#include "ui/map/map_viewport.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace entraide {

/// The whole map as a picture of \a size pixels: everything fitted in, with legend, scale and attribution. For
/// `map --png` and for paper. Needs a QGuiApplication for its letters; any thread.
QImage renderMap(const MapContent& content, QSize size, const MapStyle& style);

/// The same through a painter that is already open, into \a frame; for printing.
void paintMapSheet(QPainter& painter, const QRectF& frame, const MapContent& content, const MapViewport& viewport,
                   const MapStyle& style, double pixelRatio);

/// How many markers there are of each kind, and rounds.
std::array<int, markerKinds> countByKind(const MapContent& content);

} // namespace entraide
