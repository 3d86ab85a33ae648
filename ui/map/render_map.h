// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_content.h"
#include "ui/map/map_style.h"
#include "ui/map/map_viewport.h"
#include "ui/map/tile_pictures.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace entraide {

/// The line above a map on paper or in a picture: whose, of when and for whom. An empty title: no line.
struct MapHead {
    QString title; ///< at the left, bold: "Permanence d'Ixelles: map"
    QString note;  ///< at the right: "18/11/2026 14:00, for the team"
};

/// The whole map as a picture of \a size pixels: everything, or \a box, fitted in, with legend, scale and attribution.
/// For `map --png`. \a pictures lie under it where there are some: then \a content says in its attribution whose they
/// are. Needs a QGuiApplication for its letters; any thread.
QImage renderMap(const MapContent& content, QSize size, const MapStyle& style, const MapHead& head = {},
                 const GeoBox& box = {}, const TilePictures& pictures = {});
/// What renderMap() shows with the same arguments, to get its pictures for.
MapViewport renderedViewport(const MapContent& content, QSize size, const MapStyle& style, const MapHead& head = {},
                             const GeoBox& box = {});

/// The same through a painter that is already open, into \a frame; for printing. Below the head the map shows what
/// \a viewport does.
void paintMapSheet(QPainter& painter, const QRectF& frame, const MapContent& content, const MapViewport& viewport,
                   const MapStyle& style, double pixelRatio, const MapHead& head = {},
                   const TilePictures& pictures = {});

/// How many markers there are of each kind, and rounds.
std::array<int, markerKinds> countByKind(const MapContent& content);

} // namespace entraide
