// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_layer.h"

#include <QPainter>
#include <QQuickWindow>

namespace entraide {

MapLayer::MapLayer(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setPart(Part::All);
    setFillColor(Qt::transparent);
}

void MapLayer::setController(MapController* controller) {
    if (m_controller == controller)
        return;
    if (m_controller)
        m_controller->disconnect(this);
    m_controller = controller;
    if (controller) {
        connect(controller, &MapController::changed, this, [this] { update(); });
        controller->resize(size());
    }
    Q_EMIT controllerChanged();
}

void MapLayer::setPart(Part part) {
    m_part = part;
    const bool takesEvents = part != Part::Ground;
    setAcceptedMouseButtons(takesEvents ? Qt::LeftButton : Qt::NoButton);
    setAcceptHoverEvents(takesEvents);
    setFlag(ItemIsFocusScope, false);
    setActiveFocusOnTab(takesEvents);
    update();
    Q_EMIT partChanged();
}

void MapLayer::paint(QPainter* painter) {
    if (!m_controller)
        return;
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1.0;
    const auto part = m_part == Part::All      ? MapController::Part::All
                      : m_part == Part::Ground ? MapController::Part::Ground
                                               : MapController::Part::Marks;
    m_controller->paint(*painter, part, ratio, m_ring);
}

void MapLayer::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickPaintedItem::geometryChange(now, before);
    if (m_controller && m_part != Part::Ground)
        m_controller->resize(now.size());
}

void MapLayer::mousePressEvent(QMouseEvent* event) {
    forceActiveFocus(Qt::MouseFocusReason);
    if (m_controller)
        m_controller->press(event->position(), event->modifiers());
}

void MapLayer::mouseMoveEvent(QMouseEvent* event) {
    if (m_controller)
        m_controller->drag(event->position());
}

void MapLayer::mouseReleaseEvent(QMouseEvent* event) {
    if (m_controller)
        m_controller->release(event->position());
}

void MapLayer::mouseDoubleClickEvent(QMouseEvent* event) {
    if (m_controller)
        m_controller->doubleClick(event->position());
}

void MapLayer::hoverMoveEvent(QHoverEvent* event) {
    if (m_controller)
        m_controller->hover(event->position());
}

void MapLayer::hoverLeaveEvent(QHoverEvent*) {
    if (m_controller)
        m_controller->leave();
}

void MapLayer::wheelEvent(QWheelEvent* event) {
    if (m_controller)
        m_controller->wheel(event->position(), event->angleDelta().y() / 120.0);
}

void MapLayer::keyPressEvent(QKeyEvent* event) {
    event->setAccepted(m_controller && m_controller->key(event->key(), event->modifiers()));
}

void MapLayer::focusInEvent(QFocusEvent* event) {
    m_ring = MapController::showsRing(event->reason());
    QQuickPaintedItem::focusInEvent(event);
    update();
}

void MapLayer::focusOutEvent(QFocusEvent* event) {
    m_ring = false;
    if (m_controller)
        m_controller->focusLost();
    QQuickPaintedItem::focusOutEvent(event);
    update();
}

} // namespace entraide
