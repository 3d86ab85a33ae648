// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/area_edges.h"

#include <QPainter>
#include <QTransform>

#include <cmath>
#include <tuple>

namespace entraide {

namespace {

constexpr qsizetype cornersOfLine = 48; // longer lines are cut, so that those beyond the screen are left out
constexpr double widestPen = 4;

} // namespace

AreaEdges::Side AreaEdges::sideOf(QPointF from, QPointF to) {
    const auto whole = [](double coordinate) { return static_cast<qint64>(std::llround(coordinate * 1000)); };
    const Side side{whole(from.x()), whole(from.y()), whole(to.x()), whole(to.y())};
    return std::tie(side.x1, side.y1) <= std::tie(side.x2, side.y2) ? side : Side{side.x2, side.y2, side.x1, side.y1};
}

void AreaEdges::add(const QPolygonF& ring) {
    for (qsizetype i = 0; i < ring.size(); ++i)
        ++m_uses[sideOf(ring.at(i), ring.at((i + 1) % ring.size()))];
    m_rings.append(ring);
}

void AreaEdges::close(Lines& lines, QPolygonF& line) {
    if (line.size() > 1) {
        lines.boxes.append(line.boundingRect());
        lines.lines.append(line);
    }
    line.clear();
}

void AreaEdges::finish() {
    constexpr int drawn = -1;
    for (const QPolygonF& ring : std::as_const(m_rings)) {
        QPolygonF line;
        Lines* lines = nullptr;
        const auto closeLine = [&] {
            if (lines)
                close(*lines, line);
            lines = nullptr;
        };
        for (qsizetype i = 0; i < ring.size(); ++i) {
            const QPointF from = ring.at(i);
            const QPointF to = ring.at((i + 1) % ring.size());
            int& uses = m_uses[sideOf(from, to)];
            if (from == to)
                continue;
            if (uses == drawn) {
                closeLine();
                continue;
            }
            Lines* const its = uses == 1 ? &m_outer : &m_inner;
            uses = drawn;
            if (its != lines || line.size() >= cornersOfLine)
                closeLine();
            if (!lines)
                line.append(from);
            lines = its;
            line.append(to);
        }
        closeLine();
    }
    m_rings.clear();
    m_uses.clear();
}

void AreaEdges::paint(QPainter& painter, const Lines& lines, const QTransform& toScreen, const QRectF& screen) {
    const QRectF near = toScreen.inverted().mapRect(screen.adjusted(-widestPen, -widestPen, widestPen, widestPen));
    for (qsizetype i = 0; i < lines.lines.size(); ++i) {
        // Not intersects(): the box of a line straight east has no height.
        const QRectF& box = lines.boxes.at(i);
        if (box.left() <= near.right() && box.right() >= near.left() && box.top() <= near.bottom() &&
            box.bottom() >= near.top())
            painter.drawPolyline(toScreen.map(lines.lines.at(i)));
    }
}

void AreaEdges::paintOuter(QPainter& painter, const QTransform& toScreen, const QRectF& screen) const {
    paint(painter, m_outer, toScreen, screen);
}

void AreaEdges::paintAll(QPainter& painter, const QTransform& toScreen, const QRectF& screen) const {
    paint(painter, m_outer, toScreen, screen);
    paint(painter, m_inner, toScreen, screen);
}

} // namespace entraide
