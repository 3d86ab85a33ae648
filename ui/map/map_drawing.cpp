// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_drawing.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace entraide {

namespace {

constexpr double lassoStep = 4; // pixels
constexpr std::array roundMetres{100.0,  200.0,  300.0,  400.0,  500.0,  600.0,  800.0,  1000.0,
                                 1250.0, 1500.0, 2000.0, 2500.0, 3000.0, 4000.0, 5000.0, 7500.0, 10'000.0};

double metresBetween(GeoPoint a, GeoPoint b) {
    return distanceKm(a, b) * 1000;
}

} // namespace

void MapDrawing::begin(MapTool tool, GeoPoint at) {
    clear();
    m_tool = tool;
    m_centre = at;
    m_line.append(mercator(at));
    if (tool == MapTool::Rectangle)
        m_line.append(m_line.first());
    m_box = QRectF(m_line.first(), QSizeF(0, 0));
}

void MapDrawing::beginCircle(GeoPoint centre, double metres) {
    begin(MapTool::Radius, centre);
    m_metres = metres;
}

void MapDrawing::extend(GeoPoint to, const MapViewport& viewport) {
    const QPointF at = mercator(to);
    switch (m_tool) {
    case MapTool::Move:
        return;
    case MapTool::Rectangle:
        m_line.last() = at;
        return;
    case MapTool::Radius:
        m_metres = metresBetween(m_centre, to);
        return;
    case MapTool::Lasso:
        const QPointF step = (at - m_line.last()) * viewport.worldPixels();
        if (std::hypot(step.x(), step.y()) < lassoStep)
            return;
        m_line.append(at);
        m_box = m_line.boundingRect();
        return;
    }
}

void MapDrawing::step(int direction) {
    if (!isCircle())
        return;
    constexpr double same = 1e-6;
    if (direction > 0) {
        const auto next = std::ranges::upper_bound(roundMetres, m_metres + same);
        m_metres = next == roundMetres.end() ? std::max(m_metres, roundMetres.back()) : *next;
    } else {
        const auto here = std::ranges::lower_bound(roundMetres, m_metres - same);
        m_metres = here == roundMetres.begin() ? std::min(m_metres, roundMetres.front()) : *std::prev(here);
    }
}

bool MapDrawing::contains(GeoPoint place) const {
    switch (m_tool) {
    case MapTool::Move:
        return false;
    case MapTool::Radius:
        return metresBetween(m_centre, place) <= m_metres;
    case MapTool::Rectangle: {
        const QPointF at = mercator(place);
        const auto [left, right] = std::minmax({m_line.first().x(), m_line.last().x()});
        const auto [top, bottom] = std::minmax({m_line.first().y(), m_line.last().y()});
        return at.x() >= left && at.x() <= right && at.y() >= top && at.y() <= bottom;
    }
    case MapTool::Lasso: {
        const QPointF at = mercator(place);
        return m_line.size() > 2 && m_box.contains(at) && m_line.containsPoint(at, Qt::OddEvenFill);
    }
    }
    return false;
}

void MapDrawing::paint(QPainter& painter, const MapViewport& viewport, const MapStyle& style,
                       const QString& label) const {
    if (!isActive())
        return;
    const auto onScreen = [&](QPointF point) { return viewport.toScreen(placeOfMercator(point)); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = style.accent;
    ground.setAlpha(36);
    QPen pen(style.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setBrush(ground);
    if (isCircle()) {
        const QPointF centre = viewport.toScreen(m_centre);
        // Metres on the ground where the circle is, which may be far from the middle of the view.
        MapViewport there = viewport;
        there.centre = m_centre;
        const double radius = m_metres / there.metresPerPixel();
        painter.setPen(pen);
        painter.drawEllipse(centre, radius, radius);
        painter.drawLine(centre, centre + QPointF(radius, 0));
        const QFontMetricsF metrics(style.font);
        const QSizeF size(metrics.horizontalAdvance(label) + 12, metrics.height() + 6);
        const QRectF box(centre + QPointF(std::max(14.0, radius / 2 - size.width() / 2), -size.height() / 2), size);
        painter.setPen(QPen(style.panelEdge, 1));
        painter.setBrush(style.panel);
        painter.drawRect(box);
        painter.setFont(style.font);
        painter.setPen(style.text);
        painter.drawText(box, Qt::AlignCenter, label);
    } else if (m_tool == MapTool::Rectangle) {
        pen.setDashPattern({4, 2.5});
        painter.setPen(pen);
        painter.drawRect(QRectF(onScreen(m_line.first()), onScreen(m_line.last())).normalized());
    } else {
        QPolygonF line;
        for (const QPointF& point : m_line)
            line.append(onScreen(point));
        painter.setPen(pen);
        painter.drawPolygon(line);
    }
    painter.restore();
}

} // namespace entraide
