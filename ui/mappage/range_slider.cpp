// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mappage/range_slider.h"

#include "ui/common/accessible_role.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/tones.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace entraide {

namespace {

constexpr double handleWidth = 14;
constexpr double handleHeight = 18;
constexpr double grooveY = 14;
constexpr double side = 22; // room for half a label at the ends

} // namespace

RangeSlider::RangeSlider(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::Slider);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeSlider::setRange(int minimum, int maximum, int step, int largeStep) {
    m_minimum = minimum;
    m_maximum = std::max(maximum, minimum + step);
    m_step = std::max(1, step);
    m_largeStep = std::max(m_step, largeStep);
    m_lower = m_minimum;
    m_upper = m_maximum;
    update();
    Q_EMIT changed(m_lower, m_upper);
}

void RangeSlider::setTicks(const QList<Tick>& ticks) {
    m_ticks = ticks;
    update();
}

void RangeSlider::setValues(int lower, int upper) {
    const auto stepped = [&](int value) {
        return std::clamp(m_minimum + (value - m_minimum + m_step / 2) / m_step * m_step, m_minimum, m_maximum);
    };
    int from = stepped(std::min(lower, upper));
    int until = stepped(std::max(lower, upper));
    if (until - from < m_step) {
        until = std::min(m_maximum, from + m_step);
        from = std::min(from, until - m_step);
    }
    if (from == m_lower && until == m_upper)
        return;
    m_lower = from;
    m_upper = until;
    update();
    Q_EMIT changed(m_lower, m_upper);
}

void RangeSlider::shift(int by) {
    const int moved = std::clamp(by, m_minimum - m_lower, m_maximum - m_upper);
    setValues(m_lower + moved, m_upper + moved);
}

void RangeSlider::moveHandle(Handle handle, int to) {
    if (handle == Handle::Lower)
        setValues(std::clamp(to, m_minimum, m_upper - m_step), m_upper);
    else
        setValues(m_lower, std::clamp(to, m_lower + m_step, m_maximum));
}

QSize RangeSlider::sizeHint() const {
    return {360, static_cast<int>(grooveY + handleHeight / 2 + 6) + fontMetrics().height()};
}

QSize RangeSlider::minimumSizeHint() const {
    return {160, sizeHint().height()};
}

double RangeSlider::positionOf(int value) const {
    return side + (width() - 2 * side) * (value - m_minimum) / static_cast<double>(m_maximum - m_minimum);
}

int RangeSlider::valueAt(double x) const {
    const double share = (x - side) / std::max(1.0, width() - 2 * side);
    return m_minimum + static_cast<int>(std::lround(share * (m_maximum - m_minimum)));
}

QPointF RangeSlider::handlePosition(Handle handle) const {
    return {positionOf(handle == Handle::Lower ? m_lower : m_upper), grooveY};
}

QRectF RangeSlider::handleRect(Handle handle) const {
    const QPointF at = handlePosition(handle);
    return {std::round(at.x() - handleWidth / 2) + 0.5, grooveY - handleHeight / 2 + 0.5, handleWidth - 1,
            handleHeight - 1};
}

void RangeSlider::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tones now = tones(palette());
    const bool on = isEnabled();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto bar = [&](double from, double until, const QColor& colour) {
        painter.fillRect(QRectF(from, grooveY - 2, until - from, 4), colour);
    };
    bar(positionOf(m_minimum), positionOf(m_maximum), on ? now.controlEdge : now.hairline);
    if (on)
        bar(positionOf(m_lower), positionOf(m_upper), now.accent);
    painter.setFont(secondaryFont(font()));
    painter.setPen(on ? now.muted : now.disabledText);
    double free = -1e9;
    for (const Tick& tick : m_ticks) {
        const double x = std::round(positionOf(tick.value));
        painter.drawLine(QPointF(x, grooveY + 6), QPointF(x, grooveY + 9));
        const double width = painter.fontMetrics().horizontalAdvance(tick.label);
        const double left = std::clamp(x - width / 2, 0.0, this->width() - width);
        if (left < free)
            continue; // no room for this one
        painter.drawText(QPointF(left, grooveY + handleHeight / 2 + 4 + painter.fontMetrics().ascent()), tick.label);
        free = left + width + 6;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Handle handle : {Handle::Lower, Handle::Upper}) {
        const QRectF rect = handleRect(handle);
        const bool focused = hasFocus() && handle == m_focused;
        painter.setPen(QPen(!on ? now.hairline : focused ? now.accent : now.controlEdge, focused ? 2 : 1));
        painter.setBrush(now.base);
        painter.drawRoundedRect(rect, 3, 3);
    }
}

void RangeSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF at = event->position();
    const double toLower = std::abs(at.x() - positionOf(m_lower));
    const double toUpper = std::abs(at.x() - positionOf(m_upper));
    const bool onHandle = std::min(toLower, toUpper) <= handleWidth / 2 + 2;
    if (!onHandle && at.x() > positionOf(m_lower) && at.x() < positionOf(m_upper)) {
        m_grip = Grip::Both;
        m_gripValue = valueAt(at.x());
        m_gripLower = m_lower;
        return;
    }
    m_grip = toLower < toUpper || (toLower == toUpper && at.x() < positionOf(m_lower)) ? Grip::Lower : Grip::Upper;
    m_focused = m_grip == Grip::Lower ? Handle::Lower : Handle::Upper;
    if (!onHandle)
        moveHandle(m_focused, valueAt(at.x()));
    update();
}

void RangeSlider::mouseMoveEvent(QMouseEvent* event) {
    const int value = valueAt(event->position().x());
    if (m_grip == Grip::Both)
        shift((m_gripLower + value - m_gripValue - m_lower) / m_step * m_step);
    else if (m_grip != Grip::None)
        moveHandle(m_focused, value);
}

void RangeSlider::mouseReleaseEvent(QMouseEvent*) {
    m_grip = Grip::None;
}

void RangeSlider::keyPressEvent(QKeyEvent* event) {
    const bool both = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto move = [&](int by) {
        if (both)
            shift(by);
        else
            moveHandle(m_focused, (m_focused == Handle::Lower ? m_lower : m_upper) + by);
    };
    const int forward = layoutDirection() == Qt::RightToLeft ? -m_step : m_step;
    switch (event->key()) {
    case Qt::Key_Left:
        move(-forward);
        break;
    case Qt::Key_Right:
        move(forward);
        break;
    case Qt::Key_Down:
        move(-m_step);
        break;
    case Qt::Key_Up:
        move(m_step);
        break;
    case Qt::Key_PageDown:
        move(-m_largeStep);
        break;
    case Qt::Key_PageUp:
        move(m_largeStep);
        break;
    case Qt::Key_Home:
        move(m_minimum - m_maximum);
        break;
    case Qt::Key_End:
        move(m_maximum - m_minimum);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RangeSlider::focusInEvent(QFocusEvent* event) {
    if (event->reason() == Qt::TabFocusReason)
        m_focused = Handle::Lower;
    else if (event->reason() == Qt::BacktabFocusReason)
        m_focused = Handle::Upper;
    QWidget::focusInEvent(event);
    update();
}

void RangeSlider::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

bool RangeSlider::focusNextPrevChild(bool next) {
    if (hasFocus() && next && m_focused == Handle::Lower) {
        m_focused = Handle::Upper;
        update();
        return true;
    }
    if (hasFocus() && !next && m_focused == Handle::Upper) {
        m_focused = Handle::Lower;
        update();
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

} // namespace entraide
