// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLineF>
#include <QList>
#include <QPolygonF>
#include <QRectF>

class QPainter;
class QTransform;

namespace entraide {

/// The edges of areas, each once however many areas share it: drawing them is most of what painting the ground costs.
class AreaEdges {
public:
    /// A ring of an area; its last corner is joined to the first.
    void add(const QPolygonF& ring);
    /// After the last ring, before painting.
    void finish();

    /// With the painter's pen, what of them comes near \a screen. Outer ones belong to one area alone.
    void paintOuter(QPainter& painter, const QTransform& toScreen, const QRectF& screen) const;
    void paintAll(QPainter& painter, const QTransform& toScreen, const QRectF& screen) const;

    const QList<QPolygonF>& outer() const { return m_outer.lines; }
    const QList<QPolygonF>& inner() const { return m_inner.lines; }

private:
    /// Two corners to the nearest thousandth of a unit, in either direction.
    struct Side {
        qint64 x1 = 0;
        qint64 y1 = 0;
        qint64 x2 = 0;
        qint64 y2 = 0;

        friend bool operator==(const Side&, const Side&) = default;
        friend size_t qHash(const Side& side, size_t seed) {
            return qHashMulti(seed, side.x1, side.y1, side.x2, side.y2);
        }
    };
    struct Lines {
        QList<QPolygonF> lines;
        QList<QRectF> boxes;
    };
    static Side sideOf(QPointF from, QPointF to);
    static void close(Lines& lines, QPolygonF& line);
    static void paint(QPainter& painter, const Lines& lines, const QTransform& toScreen, const QRectF& screen);

    QList<QPolygonF> m_rings; ///< until finish()
    QHash<Side, int> m_uses;  ///< until finish()
    Lines m_outer;
    Lines m_inner;
};

} // namespace entraide
