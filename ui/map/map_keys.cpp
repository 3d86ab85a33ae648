// SPDX-License-Identifier: GPL-3.0-or-later
// The map by keyboard: looking around, walking from marker to marker, opening and choosing them.
#include "ui/map/map_controller.h"
#include "ui/map/map_words.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr double panStep = 80; // pixels

} // namespace

bool MapController::key(int key, Qt::KeyboardModifiers modifiers) {
    m_byKeyboard = true;
    if (m_pin.isActive()) {
        if (!m_pin.key(key, modifiers))
            return viewKey(key);
        if (m_pin.isActive()) // it was not saved or left
            keepPinInView();
        return true;
    }
    if (circleKey(key))
        return true;
    switch (key) {
    case Qt::Key_Tab:
        return walk(modifiers.testFlag(Qt::ShiftModifier) ? -1 : 1);
    case Qt::Key_Backtab:
        return walk(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return enter();
    case Qt::Key_Space:
        return toggleAtCursor();
    case Qt::Key_R:
        return modifiers == Qt::NoModifier && pickAround(m_cursor.isEmpty() ? selected() : m_cursor);
    case Qt::Key_Escape:
        return leaveSomething();
    default:
        return viewKey(key);
    }
}

bool MapController::viewKey(int key) {
    switch (key) {
    case Qt::Key_Left:
        setViewport(m_viewport.moved({-panStep, 0}));
        return true;
    case Qt::Key_Right:
        setViewport(m_viewport.moved({panStep, 0}));
        return true;
    case Qt::Key_Up:
        setViewport(m_viewport.moved({0, -panStep}));
        return true;
    case Qt::Key_Down:
        setViewport(m_viewport.moved({0, panStep}));
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift on many keyboards
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
    case Qt::Key_Home:
        fitAll();
        return true;
    default:
        return false;
    }
}

void MapController::keepPinInView() {
    constexpr double margin = 32;
    const QPointF at = m_viewport.toScreen(m_pin.place());
    const QRectF inside = QRectF(QPointF(0, 0), m_viewport.size).adjusted(margin, margin, -margin, -margin);
    if (!inside.contains(at))
        setViewport(m_viewport.moved(at - QPointF(m_viewport.size.width() / 2, m_viewport.size.height() / 2)));
}

bool MapController::walk(int direction) {
    const QStringList order = m_painter.readingOrder(m_viewport);
    // The layout may have changed since: whatever now holds the marker stands for it.
    const auto placeOf = [&](const QString& id) {
        const QList<MapMarker> members = m_painter.together(id, m_viewport);
        return members.isEmpty() ? qsizetype(-1) : order.indexOf(members.first().id);
    };
    qsizetype next = 0;
    if (m_cursor.isEmpty()) {
        if (direction < 0)
            return false;
        next = std::max<qsizetype>(0, placeOf(selected()));
    } else {
        const qsizetype here = placeOf(m_cursor);
        next = here < 0 ? (direction > 0 ? 0 : order.size() - 1) : here + direction;
    }
    if (next < 0 || next >= order.size()) {
        forgetCursor(); // the focus goes on
        return false;
    }
    moveCursor(order.at(next));
    return true;
}

void MapController::moveCursor(const QString& id) {
    const QList<MapMarker> members = m_painter.together(id, m_viewport);
    m_cursor = id;
    m_cursorText = markersText(members);
    if (members.size() == 1 && picked().contains(id))
        m_cursorText += u", "_s + tr("chosen", "a marker");
    Q_EMIT cursorChanged();
    Q_EMIT changed();
    Q_EMIT announced(m_cursorText);
    Q_EMIT hovered(members, m_painter.positionOf(id, m_viewport).value_or(QPointF()));
}

void MapController::forgetCursor() {
    if (m_cursor.isEmpty())
        return;
    m_cursor.clear();
    m_cursorText.clear();
    Q_EMIT cursorChanged();
    Q_EMIT changed();
    Q_EMIT hovered({}, {});
}

bool MapController::enter() {
    if (m_cursor.isEmpty()) {
        if (selected().isEmpty())
            return false;
        Q_EMIT activated(selected());
        return true;
    }
    const QList<MapMarker> members = m_painter.together(m_cursor, m_viewport);
    if (members.size() == 1)
        Q_EMIT activated(members.first().id);
    else if (!members.isEmpty() && !zoomInto(members))
        Q_EMIT listRequested(members, m_painter.positionOf(m_cursor, m_viewport).value_or(QPointF()));
    return !members.isEmpty();
}

bool MapController::toggleAtCursor() {
    const QList<MapMarker> members = m_painter.together(m_cursor, m_viewport);
    if (members.isEmpty())
        return false;
    if (m_choosing == Choosing::Many)
        toggle(members);
    else if (members.size() == 1)
        Q_EMIT selectedByUser(members.first().id);
    moveCursor(m_cursor);
    return true;
}

bool MapController::leaveSomething() {
    if (m_pressed && m_drawing.isActive()) {
        m_pressed = m_dragging = false;
        m_drawing.clear();
        Q_EMIT changed();
        return true;
    }
    if (m_tool != MapTool::Move) {
        setTool(MapTool::Move);
        return true;
    }
    if (!selected().isEmpty() || !picked().isEmpty()) {
        choose({});
        return true;
    }
    const bool had = !m_cursor.isEmpty();
    forgetCursor();
    return had;
}

} // namespace entraide
