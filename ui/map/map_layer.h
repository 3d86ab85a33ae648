// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_controller.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace entraide {

/// All that is drawn over (or under) the map's picture, in one item: 50,000 markers are one texture, where a delegate
/// for each would stall. Gives the mouse and the keys to its controller.
class MapLayer : public QQuickPaintedItem {
    Q_OBJECT
    Q_PROPERTY(entraide::MapController* controller READ controller WRITE setController NOTIFY controllerChanged)
    Q_PROPERTY(Part part READ part WRITE setPart NOTIFY partChanged)

public:
    enum class Part { All, Ground, Marks };
    Q_ENUM(Part)

    explicit MapLayer(QQuickItem* parent = nullptr);

    MapController* controller() const { return m_controller; }
    void setController(MapController* controller);
    Part part() const { return m_part; }
    /// Ground stands under the tiles and takes no events.
    void setPart(Part part);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void controllerChanged();
    void partChanged();

protected:
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QPointer<MapController> m_controller;
    Part m_part = Part::All;
    bool m_ring = false; ///< the keyboard brought the focus here
};

} // namespace entraide
