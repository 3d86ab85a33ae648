// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/marker_swatch.h"

#include "ui/common/metrics.h"
#include "ui/common/tones.h"

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

AreaSwatch::AreaSwatch(int level, QWidget* parent)
    : QWidget(parent)
    , m_level(level) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AreaSwatch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const MapStyle style = styleOf(*this);
    painter.setPen(style.edge);
    painter.setBrush(style.land[static_cast<std::size_t>(m_level)]);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace entraide
