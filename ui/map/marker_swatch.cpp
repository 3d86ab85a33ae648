// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/marker_swatch.h"

#include "ui/common/metrics.h"
#include "ui/common/tones.h"
#include "ui/map/area_painter.h"

#include <QPainter>

namespace entraide {

namespace {

MapStyle styleOf(const QWidget& widget) {
    return MapStyle::from(tones(widget.palette()), secondaryFont(widget.font()));
}

} // namespace

MarkerSwatch::MarkerSwatch(const MarkerLook& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkerSwatch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const MapStyle style = styleOf(*this);
    const QPointF middle = QRectF(rect()).center();
    if (m_look.kind == MarkerKind::RoundStop) {
        painter.setPen(QPen(style.colourOf(m_look.kind), 2));
        painter.drawLine(QPointF(3, middle.y()), QPointF(width() - 3, middle.y()));
    }
    paintMarker(painter, middle, m_look, style);
}

AreaSwatch::AreaSwatch(std::optional<int> level, bool hatched, QWidget* parent)
    : QWidget(parent)
    , m_level(level)
    , m_hatched(hatched) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AreaSwatch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintAreaSwatch(painter, rect().adjusted(0, 0, -1, -1), m_level, m_hatched, styleOf(*this));
}

void paintAreaSwatch(QPainter& painter, const QRectF& box, std::optional<int> level, bool hatched,
                     const MapStyle& style) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(style.edge, 1));
    painter.setBrush(style.landOf(level));
    painter.drawRect(box);
    if (!hatched)
        return;
    QPainterPath shape;
    shape.addRect(box);
    paintHatch(painter, shape, box, style.edge);
}

} // namespace entraide
