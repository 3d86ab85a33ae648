// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_style.h"
#include "ui/map/map_viewport.h"

#include <QObject>

class QPainter;

namespace entraide {

/// A pin that is put where a record really stands: on any map, by dragging it or with the arrow keys. It says where it
/// is and saves nothing; a page or a form does that. Belongs to the map's MapController, which gives it its events.
class PinCorrection : public QObject {
    Q_OBJECT

public:
    static constexpr double stepMetres = 5;       ///< of an arrow key
    static constexpr double largeStepMetres = 50; ///< with Shift

    explicit PinCorrection(QObject* parent = nullptr);

    /// Shows the pin at \a place, and takes arrow keys, Enter and Escape until end(). Nothing for a place that is none.
    void begin(GeoPoint place);
    void end();
    bool isActive() const { return m_active; }
    GeoPoint place() const { return m_place; }
    /// Where it was when it began.
    GeoPoint start() const { return m_start; }
    bool isMoved() const { return m_active && !(m_place == m_start); }
    double metresMoved() const;
    /// Puts it elsewhere by program: no moved().
    void setPlace(GeoPoint place);

    // ---- for the controller ----
    /// True when the pin is under the pointer: then drag() and release() are for it.
    bool press(QPointF at, const MapViewport& viewport);
    void drag(QPointF at, const MapViewport& viewport);
    void release();
    /// True when the key meant something here.
    bool key(int key, Qt::KeyboardModifiers modifiers);
    void paint(QPainter& painter, const MapViewport& viewport, const MapStyle& style, bool focused) const;

Q_SIGNALS:
    void changed(); ///< paint again
    /// By mouse or key; while it is dragged, each time.
    void moved(entraide::GeoPoint place);
    void accepted(); ///< Enter
    void rejected(); ///< Escape

private:
    void moveTo(GeoPoint place);
    void moveBy(double eastMetres, double northMetres);

    bool m_active = false;
    GeoPoint m_start;
    GeoPoint m_place;
    QPointF m_grip; ///< from the pointer to the pin's point
};

} // namespace entraide
