// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/plain_map.h"

#include "ui/common/accessible_role.h"
#include "ui/map/tile_layer.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace entraide {

PlainMap::PlainMap(MapController& controller, QWidget* parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_tiles(new TileLayer(controller, this)) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::Canvas);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&m_controller, &MapController::changed, this, qOverload<>(&QWidget::update));
    connect(m_tiles, &TileLayer::changed, this, qOverload<>(&QWidget::update));
}

void PlainMap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (!m_controller.hasTiles()) {
        m_controller.paint(painter, MapController::Part::All, devicePixelRatioF(), m_ring);
        return;
    }
    m_controller.paint(painter, MapController::Part::Ground, devicePixelRatioF(), false);
    m_tiles->paint(painter, devicePixelRatioF());
    m_controller.paint(painter, MapController::Part::Marks, devicePixelRatioF(), m_ring);
}

void PlainMap::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_controller.resize(size());
}

void PlainMap::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        m_controller.press(event->position(), event->modifiers());
}

void PlainMap::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton))
        m_controller.drag(event->position());
    else
        m_controller.hover(event->position());
}

void PlainMap::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        m_controller.release(event->position());
}

void PlainMap::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        m_controller.doubleClick(event->position());
}

void PlainMap::leaveEvent(QEvent*) {
    m_controller.leave();
}

void PlainMap::wheelEvent(QWheelEvent* event) {
    m_controller.wheel(event->position(), event->angleDelta().y() / 120.0);
    event->accept();
}

void PlainMap::keyPressEvent(QKeyEvent* event) {
    if (!m_controller.key(event->key(), event->modifiers()))
        QWidget::keyPressEvent(event);
}

bool PlainMap::focusNextPrevChild(bool next) {
    return m_controller.key(next ? Qt::Key_Tab : Qt::Key_Backtab) || QWidget::focusNextPrevChild(next);
}

void PlainMap::focusInEvent(QFocusEvent* event) {
    m_ring = MapController::showsRing(event->reason());
    QWidget::focusInEvent(event);
}

void PlainMap::focusOutEvent(QFocusEvent* event) {
    m_ring = false;
    m_controller.focusLost();
    QWidget::focusOutEvent(event);
}

} // namespace entraide
