// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/area_edges.h"
#include "ui/map/map_content.h"
#include "ui/map/map_style.h"
#include "ui/map/map_viewport.h"

#include <QImage>
#include <QList>
#include <QPainterPath>
#include <QRectF>

#include <functional>

class QPainter;

namespace entraide {

/// A name to write: where, and in how many lines.
struct AreaLabel {
    QString code;
    QRectF rect; ///< what it covers on the screen
    QString first;
    QString second; ///< empty when both languages say the same
};

/// The names that fit, none over another and as few as can be over \a marks (places of the screen): the areas with the
/// most room first. Names too wide for their area are shortened ("St-" for "Saint-"). Also those beyond the screen.
QList<AreaLabel> placeLabels(const AreaSet& areas, const MapViewport& viewport, const QFont& font,
                             const QList<QPointF>& marks);

/// Oblique lines over \a shape, as far as it is in \a within: the ground of an area of which nothing may be said.
void paintHatch(QPainter& painter, const QPainterPath& shape, const QRectF& within, const QColor& colour);

/// Paints the ground: areas in the tint of their count, their edges, the edge of the whole, the names. Keeps the shapes
/// from one painting to the next.
class AreaPainter {
public:
    void paintGround(QPainter& painter, const MapContent& content, const MapViewport& viewport, const MapStyle& style);
    using MarksOnScreen = std::function<QList<QPointF>(const MapViewport& viewport)>;
    /// \a marks gives where markers are drawn, asked only when names are placed anew: at another half zoom level,
    /// further out, or after forgetNames().
    void paintNames(QPainter& painter, const MapContent& content, const MapViewport& viewport, const MapStyle& style,
                    double pixelRatio, const MarksOnScreen& marks);
    void forgetNames() { m_labels.clear(), m_labelsFor = MapViewport(); }

private:
    void prepare(const AreaSet& areas);
    void placeNames(const AreaSet& areas, const MapViewport& viewport, const QFont& font, const MarksOnScreen& marks);

    struct Shape {
        QString code;
        QPainterPath path; ///< in mercator, relative to the middle of the set, times 2^20
    };
    QPointF m_origin;
    QList<Shape> m_shapes;
    AreaEdges m_edges; ///< as the paths of shapes
    AreaSet m_prepared; ///< the set the shapes were made of; held, so that its address names it
    QList<AreaLabel> m_labels;
    MapViewport m_labelsFor;
    QFont m_labelFont;
    struct Text {
        QString text;
        bool bold = false;
        QRgb halo = 0;

        friend bool operator==(const Text&, const Text&) = default;
        friend size_t qHash(const Text& t, size_t seed) { return qHashMulti(seed, t.text, t.bold, t.halo); }
    };
    QHash<Text, QImage> m_texts; ///< names as pictures: drawing their halo is slow
    MapStyle m_textStyle;
    double m_textRatio = 0;
};

} // namespace entraide
