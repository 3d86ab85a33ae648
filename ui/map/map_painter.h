// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/area_painter.h"
#include "ui/map/ground_cache.h"
#include "ui/map/marker_layout.h"
#include "ui/map/marker_shapes.h"

namespace entraide {

/// Which of the map's furniture is painted.
struct MapFurniture {
    bool scaleBar = true;
    bool attribution = true;
};

/// Paints a whole map: ground, lines, rounds, markers, names, scale, whose map it is. The screen, the PNG and paper all
/// come from here, so they show the same. Keeps prepared shapes between paintings; one for each view, on its thread.
class MapPainter {
public:
    /// Changed content needs this before the next painting.
    void setContent(const MapContent& content);
    const MapContent& content() const { return m_content; }
    /// Only the chosen marker.
    void setSelected(const QString& id);
    /// Only those that are chosen together.
    void setPicked(const QSet<QString>& ids);

    void paint(QPainter& painter, const MapViewport& viewport, const MapStyle& style, double pixelRatio,
               const MapFurniture& furniture = {});

    /// Only areas and names: what stands under a picture that has not come yet.
    void paintGround(QPainter& painter, const MapViewport& viewport, const MapStyle& style, double pixelRatio);

    /// The markers under a point of the screen, the topmost symbol's; empty when there are none.
    QList<MapMarker> markersAt(QPointF screen, const MapViewport& viewport);
    /// The markers of all symbols under it, from the topmost down.
    QList<MapMarker> allMarkersAt(QPointF screen, const MapViewport& viewport);
    /// Where the marker of a record, or the cluster that holds it, is drawn; none when it is not on the map.
    std::optional<QPointF> positionOf(const QString& id, const MapViewport& viewport);
    /// All that is drawn as one with the marker of a record; empty when it is not on the map.
    QList<MapMarker> together(const QString& id, const MapViewport& viewport);
    /// What is seen, line by line as one reads: of each symbol the id of its first marker.
    QStringList readingOrder(const MapViewport& viewport);
    /// Ids of all markers, seen or not, at whose place \a inside holds.
    QSet<QString> markersWhere(const std::function<bool(GeoPoint)>& inside) const;
    /// A frame around what the keyboard is on.
    void paintCursor(QPainter& painter, const QString& id, const MapViewport& viewport, const MapStyle& style);

private:
    /// The marker of the round whose stop is under a point; null when there is none.
    void appendMarkers(const MapSymbol& symbol, QList<MapMarker>& markers) const;
    const MapMarker* roundAt(QPointF screen, const MapViewport& viewport) const;
    bool isPicked(std::size_t symbol);
    QList<QPointF> marksOnScreen(const MapViewport& viewport);
    void paintLines(QPainter& painter, const MapViewport& viewport, const MapStyle& style);
    void paintRoutes(QPainter& painter, const MapViewport& viewport, const MapStyle& style);
    void paintMarkers(QPainter& painter, const MapViewport& viewport, const MapStyle& style);

    MapContent m_content;
    AreaPainter m_areas;
    GroundCache m_ground;
    MarkerLayout m_layout;
    MarkerSprites m_sprites;
    std::vector<bool> m_pickedMarkers; ///< by their number; empty: none is
    std::vector<bool> m_pickedSymbols; ///< by their number, as of the layout m_pickedFor
    int m_pickedFor = -1;
};

/// A bar of a round length of 1, 2 or 5 times a power of ten, with its words, in a box at the bottom left of \a frame.
void paintScaleBar(QPainter& painter, const QRectF& frame, double metresPerPixel, const MapStyle& style);
/// The words in a box at the bottom right of \a frame.
void paintAttribution(QPainter& painter, const QRectF& frame, const QString& text, const MapStyle& style);

/// The length that the scale bar shows: the longest round one that is at most \a pixels wide.
double scaleBarMetres(double metresPerPixel, double pixels);

} // namespace entraide
