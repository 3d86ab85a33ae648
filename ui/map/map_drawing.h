// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_style.h"
#include "ui/map/map_viewport.h"

#include <QPolygonF>

class QPainter;

namespace entraide {

/// What dragging the mouse does on a map.
enum class MapTool {
    Move,
    Rectangle, ///< chooses what is in a rectangle
    Lasso,     ///< chooses what is within a line that is drawn by hand
    Radius,    ///< chooses what is no further away than from where it began to here
};

/// A shape that somebody draws on the map, to choose what is inside. It stays where it was drawn when the map moves.
class MapDrawing {
public:
    static constexpr double usualMetres = 800;

    void begin(MapTool tool, GeoPoint at);
    /// To the pointer's new place; points of a lasso that are under a few pixels apart are one.
    void extend(GeoPoint to, const MapViewport& viewport);
    /// A whole circle at once.
    void beginCircle(GeoPoint centre, double metres);
    /// The next round length up (1) or down (-1): 100 m to 10 km. Only of a circle.
    void step(int direction);
    void clear() { *this = MapDrawing(); }

    bool isActive() const { return m_tool != MapTool::Move; }
    bool isCircle() const { return m_tool == MapTool::Radius; }
    MapTool tool() const { return m_tool; }
    GeoPoint centre() const { return m_centre; }
    double metres() const { return m_metres; }
    /// Where the marker at \a place stands is inside.
    bool contains(GeoPoint place) const;

    /// \a label is written into a circle: how far it goes.
    void paint(QPainter& painter, const MapViewport& viewport, const MapStyle& style, const QString& label) const;

private:
    MapTool m_tool = MapTool::Move;
    QPolygonF m_line; ///< mercator; of a rectangle two corners
    QRectF m_box;     ///< around a lasso
    GeoPoint m_centre;
    double m_metres = 0;
};

} // namespace entraide
