// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/pin_correction.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace entraide {

namespace {

constexpr double pinRadius = 10;
constexpr double pinHeight = 26; ///< of its middle over the point
constexpr double gripMargin = 4;

/// A drop that stands on its point, which is the origin.
QPainterPath pinShape() {
    QPainterPath path;
    path.moveTo(0, 0);
    path.cubicTo(-3, -9, -pinRadius, -pinHeight + 9, -pinRadius, -pinHeight);
    path.arcTo(QRectF(-pinRadius, -pinHeight - pinRadius, 2 * pinRadius, 2 * pinRadius), 180, -180);
    path.cubicTo(pinRadius, -pinHeight + 9, 3, -9, 0, 0);
    path.closeSubpath();
    return path;
}

} // namespace

PinCorrection::PinCorrection(QObject* parent)
    : QObject(parent) {}

void PinCorrection::begin(GeoPoint place) {
    if (!place.isValid())
        return;
    m_active = true;
    m_start = m_place = place;
    Q_EMIT changed();
}

void PinCorrection::end() {
    if (!m_active)
        return;
    m_active = false;
    Q_EMIT changed();
}

double PinCorrection::metresMoved() const {
    return m_active ? distanceKm(m_start, m_place) * 1000 : 0;
}

void PinCorrection::setPlace(GeoPoint place) {
    if (!m_active || !place.isValid() || place == m_place)
        return;
    m_place = place;
    Q_EMIT changed();
}

void PinCorrection::moveTo(GeoPoint place) {
    const GeoPoint before = m_place;
    setPlace(place);
    if (!(m_place == before))
        Q_EMIT moved(m_place);
}

void PinCorrection::moveBy(double eastMetres, double northMetres) {
    constexpr double metresPerDegree = 6371008.8 * std::numbers::pi / 180.0;
    const double narrowing = std::max(0.01, std::cos(m_place.lat * std::numbers::pi / 180.0));
    moveTo({std::clamp(m_place.lat + northMetres / metresPerDegree, -90.0, 90.0),
            std::clamp(m_place.lon + eastMetres / (metresPerDegree * narrowing), -180.0, 180.0)});
}

bool PinCorrection::press(QPointF at, const MapViewport& viewport) {
    if (!m_active)
        return false;
    const QPointF point = viewport.toScreen(m_place);
    m_grip = point - at;
    const QRectF reach = QRectF(point.x() - pinRadius, point.y() - pinHeight - pinRadius, 2 * pinRadius,
                                pinHeight + pinRadius)
                             .adjusted(-gripMargin, -gripMargin, gripMargin, gripMargin);
    return reach.contains(at);
}

void PinCorrection::drag(QPointF at, const MapViewport& viewport) {
    const QRectF seen(QPointF(0, 0), viewport.size);
    const QPointF point = at + m_grip;
    moveTo(viewport.toPlace({std::clamp(point.x(), seen.left(), seen.right()),
                             std::clamp(point.y(), seen.top(), seen.bottom())}));
}

void PinCorrection::release() {
    m_grip = {};
}

bool PinCorrection::key(int key, Qt::KeyboardModifiers modifiers) {
    if (!m_active)
        return false;
    const double step = modifiers.testFlag(Qt::ShiftModifier) ? largeStepMetres : stepMetres;
    switch (key) {
    case Qt::Key_Left:
        moveBy(-step, 0);
        return true;
    case Qt::Key_Right:
        moveBy(step, 0);
        return true;
    case Qt::Key_Up:
        moveBy(0, step);
        return true;
    case Qt::Key_Down:
        moveBy(0, -step);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT accepted();
        return true;
    case Qt::Key_Escape:
        Q_EMIT rejected();
        return true;
    default:
        return false;
    }
}

void PinCorrection::paint(QPainter& painter, const MapViewport& viewport, const MapStyle& style, bool focused) const {
    if (!m_active)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF point = viewport.toScreen(m_place);
    if (isMoved()) {
        const QPointF start = viewport.toScreen(m_start);
        QPen way(style.accent, 1.5, Qt::SolidLine, Qt::FlatCap);
        way.setDashPattern({4, 2.5});
        painter.setPen(way);
        painter.drawLine(start, point);
        painter.setBrush(style.panel);
        painter.setPen(QPen(style.accent, 1.5));
        painter.drawEllipse(start, 4, 4);
    }
    painter.translate(point);
    const QPainterPath shape = pinShape();
    painter.setPen(QPen(style.rim, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(style.accent);
    painter.drawPath(shape);
    painter.setPen(Qt::NoPen);
    painter.drawPath(shape);
    painter.setBrush(style.rim);
    painter.drawEllipse(QPointF(0, -pinHeight), 3.5, 3.5);
    if (focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.text, 2));
        painter.drawRect(shape.boundingRect().adjusted(-4, -4, 4, 4));
    }
    painter.restore();
}

} // namespace entraide
