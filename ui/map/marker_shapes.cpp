// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/marker_shapes.h"

#include <QLocale>

#include <cmath>

namespace entraide {

namespace {

constexpr double rimWidth = 1.5;
constexpr double ringGap = 4; ///< from a marker to the ring of who is picked

/// Words in the middle of a marker, \a low pixels below its centre.
void writeInside(QPainter& painter, const QString& text, const QFont& font, QColor ink, double low) {
    painter.setFont(font);
    painter.setPen(ink);
    const QFontMetricsF metrics(font);
    painter.drawText(QPointF(-metrics.horizontalAdvance(text) / 2, low - metrics.tightBoundingRect(text).center().y()),
                     text);
}

/// At the shoulder of a group: one of them is urgent.
void paintUrgentBadge(QPainter& painter, double radius, const QColor& ground, const QColor& ink) {
    constexpr double size = 5.5;
    const QPointF at(radius * 0.8, -radius * 0.8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(at, size, size);
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at + QPointF(0, -3), at + QPointF(0, 0.6));
    painter.drawPoint(at + QPointF(0, 3));
}

QString numberText(int number) {
    return number < 10000 ? QString::number(number) : QString::number(number / 1000) + u'k';
}

} // namespace

QPainterPath markerShape(MarkerKind kind, double radius) {
    QPainterPath path;
    switch (kind) {
    case MarkerKind::Request: {
        const double reach = radius * 1.2;
        path.moveTo(0, -reach);
        path.lineTo(reach, 0);
        path.lineTo(0, reach);
        path.lineTo(-reach, 0);
        path.closeSubpath();
        break;
    }
    case MarkerKind::Organisation: {
        const double half = radius * 0.88;
        path.addRect(-half, -half, 2 * half, 2 * half);
        break;
    }
    case MarkerKind::Tandem: {
        const double half = radius * 1.15;
        path.moveTo(0, -radius * 1.1);
        path.lineTo(half, radius * 0.85);
        path.lineTo(-half, radius * 0.85);
        path.closeSubpath();
        break;
    }
    case MarkerKind::Volunteer:
    case MarkerKind::RoundStop:
        path.addEllipse(QPointF(0, 0), radius, radius);
        break;
    }
    return path;
}

MarkerLook urgencyLook(Urgency urgency) {
    MarkerLook look;
    look.kind = MarkerKind::Request;
    look.radius = urgency == Urgency::Urgent ? 9 : urgency == Urgency::High ? 7.5 : urgency == Urgency::Low ? 4.5 : 6;
    look.urgent = urgency == Urgency::Urgent;
    look.high = urgency == Urgency::High;
    return look;
}

void paintMarker(QPainter& painter, QPointF at, const MarkerLook& look, const MapStyle& style) {
    painter.save();
    painter.translate(at);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPainterPath shape = markerShape(look.kind, look.radius);
    const QColor colour = style.colourOf(look.kind);
    QColor writing = style.insideOf(look.kind);
    if (look.hollow || look.kind == MarkerKind::RoundStop) {
        const double width = look.kind == MarkerKind::RoundStop ? 2.0 : rimWidth;
        painter.setPen(QPen(colour, width));
        painter.setBrush(look.kind == MarkerKind::RoundStop ? style.panel : style.land[0]);
        painter.drawPath(markerShape(look.kind, look.hollow ? look.radius * 0.8 : look.radius - 0.5));
        writing = style.text;
    } else {
        // The rim is outside: stroked first, twice as wide, and covered by the shape.
        painter.setPen(QPen(style.rim, 2 * rimWidth, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
        painter.setBrush(style.rim);
        painter.drawPath(shape);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPath(shape);
    }
    const double low = look.kind == MarkerKind::Tandem ? look.radius * 0.25 : 0;
    QFont font = style.font;
    font.setBold(true);
    if (look.number > 0) {
        // Two digits fit at the full size into a radius of 9; more make the letters a little smaller, never under 9 pt.
        font.setPointSizeF(std::max(9.0, look.radius >= 13 ? style.font.pointSizeF() + 1 : style.font.pointSizeF()));
        writeInside(painter, numberText(look.number), font, writing, low);
        if (look.urgent)
            paintUrgentBadge(painter, look.radius, style.rim, colour);
    } else if (!look.sign.isEmpty()) {
        writeInside(painter, look.sign, font, writing, low);
    } else if (look.urgent && !look.hollow) {
        painter.setPen(QPen(writing, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(0, -4.5), QPointF(0, 1));
        painter.drawPoint(QPointF(0, 4.5));
    } else if (look.high && !look.hollow) {
        painter.setPen(QPen(writing, 3.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawPoint(QPointF(0, 0));
    }
    if (look.picked) {
        painter.setPen(QPen(style.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(0, 0), look.radius + ringGap, look.radius + ringGap);
    }
    painter.restore();
}

void MarkerSprites::draw(QPainter& painter, QPointF at, const MarkerLook& look, const MapStyle& style,
                         double pixelRatio) {
    if (m_pixelRatio != pixelRatio || m_style != style) {
        m_images.clear();
        m_pixelRatio = pixelRatio;
        m_style = style;
    }
    const int half = static_cast<int>(std::ceil(look.radius * 1.25 + 3 + (look.picked || look.urgent ? ringGap : 0)));
    auto it = m_images.find(look);
    if (it == m_images.end()) {
        const int side = static_cast<int>(std::ceil(2 * half * pixelRatio));
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(pixelRatio);
        image.fill(Qt::transparent);
        QPainter own(&image);
        paintMarker(own, QPointF(half, half), look, style);
        own.end();
        it = m_images.insert(look, image);
    }
    const QPointF corner = at - QPointF(half, half);
    painter.drawImage(
        QPointF(std::round(corner.x() * pixelRatio) / pixelRatio, std::round(corner.y() * pixelRatio) / pixelRatio),
        *it);
}

} // namespace entraide
