// SPDX-License-Identifier: GPL-3.0-or-later
// How many markers are chosen together on a map: by clicks, by shapes that are drawn, around one of them.
#include "ui/map/map_controller.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace entraide {

using namespace Qt::StringLiterals;

void MapController::setPicked(const QSet<QString>& ids) {
    if (ids == picked())
        return;
    m_painter.setPicked(ids);
    Q_EMIT changed();
}

void MapController::setTool(MapTool tool) {
    if (m_choosing == Choosing::One || m_tool == tool)
        return;
    m_tool = tool;
    Q_EMIT toolChanged();
}

void MapController::choose(const QString& id) {
    Q_EMIT selectedByUser(id);
    pick(id.isEmpty() ? QSet<QString>() : QSet<QString>{id});
}

/// What is chosen comes to what was.
bool MapController::isAdding() const {
    return m_choosing == Choosing::Many && (m_modifiers & (Qt::ShiftModifier | Qt::ControlModifier));
}

MapTool MapController::toolOfDrag() const {
    if (m_choosing == Choosing::One || m_pin.isActive())
        return MapTool::Move;
    if (m_tool != MapTool::Move)
        return m_tool;
    const bool shift = m_modifiers.testFlag(Qt::ShiftModifier);
    const bool control = m_modifiers.testFlag(Qt::ControlModifier);
    return shift && control ? MapTool::Radius
           : shift          ? MapTool::Rectangle
           : control        ? MapTool::Lasso
                            : MapTool::Move;
}

void MapController::pick(const QSet<QString>& ids) {
    if (m_choosing == Choosing::One)
        return;
    m_painter.setPicked(ids);
    Q_EMIT changed();
    Q_EMIT pickedByUser(ids);
    if (ids.size() != 1)
        Q_EMIT announced(tr("%n chosen", "markers on the map", static_cast<int>(ids.size())));
}

void MapController::toggle(const QList<MapMarker>& markers) {
    if (markers.isEmpty())
        return;
    QSet<QString> ids = picked();
    const bool all = std::ranges::all_of(markers, [&](const MapMarker& marker) { return ids.contains(marker.id); });
    for (const MapMarker& marker : markers) {
        if (all)
            ids.remove(marker.id);
        else
            ids.insert(marker.id);
    }
    if (!all && markers.size() == 1)
        Q_EMIT selectedByUser(markers.first().id);
    else if (!ids.contains(selected()) && !selected().isEmpty())
        Q_EMIT selectedByUser({});
    pick(ids);
}

void MapController::pickDrawn() {
    QSet<QString> ids = m_painter.markersWhere([this](GeoPoint place) { return m_drawing.contains(place); });
    if (m_drawingAdds)
        ids += m_pickedBefore;
    pick(ids);
}

void MapController::finishDrawing() {
    m_pickedBefore = picked();
    m_drawingAdds = isAdding();
    pickDrawn();
    if (!m_drawing.isCircle())
        m_drawing.clear();
    setTool(MapTool::Move);
    Q_EMIT changed();
    Q_EMIT drawn();
}

void MapController::endCircle(bool keep) {
    if (!m_drawing.isActive())
        return;
    m_drawing.clear();
    if (!keep)
        pick(m_pickedBefore);
    Q_EMIT changed();
}

bool MapController::pickAround(const QString& id) {
    const auto marker = std::ranges::find(content().markers, id, &MapMarker::id);
    if (m_choosing == Choosing::One || m_pin.isActive() || id.isEmpty() || marker == content().markers.cend() ||
        !marker->place.isValid())
        return false;
    m_modifiers = {};
    m_drawing.beginCircle(marker->place, MapDrawing::usualMetres);
    finishDrawing();
    return true;
}

bool MapController::circleKey(int key) {
    if (!m_drawing.isCircle() || m_pressed)
        return false;
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
        m_drawing.step(key == Qt::Key_Minus ? -1 : 1);
        pickDrawn();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        endCircle(true);
        return true;
    case Qt::Key_Escape:
        endCircle(false);
        return true;
    default:
        return false;
    }
}

/// "800 m", and how many that chose.
QString MapController::circleLabel() const {
    if (!m_drawing.isCircle())
        return {};
    const double metres = m_drawing.metres();
    const QLocale locale;
    const QString distance = metres < 999.5 ? locale.toString(std::round(metres / 10) * 10, 'f', 0) + u"\u00a0m"_s
                                            : locale.toString(metres / 1000, 'f', 2) + u"\u00a0km"_s;
    return m_pressed ? distance : distance + u" \u00b7 "_s + locale.toString(picked().size());
}

} // namespace entraide
