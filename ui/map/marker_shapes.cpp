// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/marker_shapes.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace entraide {

using namespace Qt::StringLiterals;

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

/// Two digits fit at the full size into a radius of 9; more make the letters a little smaller, never under 9 pt.
QFont numberFont(double radius, const MapStyle& style) {
    QFont font = style.font;
    font.setBold(true);
    font.setPointSizeF(std::max(9.0, radius >= 13 ? style.font.pointSizeF() + 1 : style.font.pointSizeF()));
    return font;
}

bool isOpen(const MarkerLook& look) {
    return look.hollow || look.kind == MarkerKind::RoundStop;
}

QColor inkInside(const MarkerLook& look, const MapStyle& style) {
    return isOpen(look) ? style.text : style.insideOf(look.kind);
}

/// How far below its middle a marker has most room.
double lowOf(const MarkerLook& look) {
    return look.kind == MarkerKind::Tandem ? look.radius * 0.25 : 0;
}

void paintShape(QPainter& painter, const MarkerLook& look, const MapStyle& style) {
    const QColor colour = style.colourOf(look.kind);
    if (isOpen(look)) {
        const double width = look.kind == MarkerKind::RoundStop ? 2.0 : rimWidth;
        painter.setPen(QPen(colour, width));
        painter.setBrush(look.kind == MarkerKind::RoundStop ? style.panel : style.land[0]);
        painter.drawPath(markerShape(look.kind, look.hollow ? look.radius * 0.8 : look.radius - 0.5));
        return;
    }
    // The rim is outside: stroked first, twice as wide, and covered by the shape.
    const QPainterPath shape = markerShape(look.kind, look.radius);
    painter.setPen(QPen(style.rim, 2 * rimWidth, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    painter.setBrush(style.rim);
    painter.drawPath(shape);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(shape);
}

/// All but a number, which goes over it.
void paintBody(QPainter& painter, const MarkerLook& look, const MapStyle& style) {
    painter.setRenderHint(QPainter::Antialiasing);
    paintShape(painter, look, style);
    const QColor writing = inkInside(look, style);
    if (look.number > 0) {
        if (look.urgent)
            paintUrgentBadge(painter, look.radius, style.rim, style.colourOf(look.kind));
    } else if (!look.sign.isEmpty()) {
        QFont font = style.font;
        font.setBold(true);
        writeInside(painter, look.sign, font, writing, lowOf(look));
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
    paintBody(painter, look, style);
    if (look.number > 0) {
        writeInside(painter, numberText(look.number), numberFont(look.radius, style), inkInside(look, style),
                    lowOf(look));
    }
    painter.restore();
}

void MarkerSprites::dress(const MapStyle& style, double pixelRatio) {
    if (m_pixelRatio == pixelRatio && m_style == style)
        return;
    m_bodies.clear();
    m_digits.clear();
    m_pixelRatio = pixelRatio;
    m_style = style;
}

QPointF MarkerSprites::wholePixel(QPointF at) const {
    return {std::round(at.x() * m_pixelRatio) / m_pixelRatio, std::round(at.y() * m_pixelRatio) / m_pixelRatio};
}

const QImage& MarkerSprites::bodyOf(const MarkerLook& look, int half) {
    MarkerLook body = look;
    body.number = look.number > 0 ? 1 : 0; // any: it is not painted here
    QImage& image = m_bodies[body];
    if (image.isNull()) {
        const int side = static_cast<int>(std::ceil(2 * half * m_pixelRatio));
        image = QImage(side, side, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(m_pixelRatio);
        image.fill(Qt::transparent);
        QPainter own(&image);
        own.translate(half, half);
        paintBody(own, body, m_style);
    }
    return image;
}

const MarkerSprites::Digits& MarkerSprites::digitsFor(const MarkerLook& look) {
    const QFont font = numberFont(look.radius, m_style);
    const QColor ink = inkInside(look, m_style);
    Digits& digits = m_digits[{ink.rgba(), font.pointSizeF()}];
    if (!digits.pictures.front().isNull())
        return digits;
    const QFontMetricsF metrics(font);
    const double ascent = std::ceil(metrics.ascent());
    digits.rise = ascent + metrics.tightBoundingRect(u"0"_s).center().y();
    for (std::size_t i = 0; i < digits.pictures.size(); ++i) {
        const QString letter(QLatin1Char("0123456789k"[i]));
        digits.advances[i] = metrics.horizontalAdvance(letter);
        const QSizeF size(std::ceil(digits.advances[i]) + 2, ascent + std::ceil(metrics.descent()));
        QImage& picture = digits.pictures[i];
        picture = QImage((size * m_pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
        picture.setDevicePixelRatio(m_pixelRatio);
        picture.fill(Qt::transparent);
        QPainter own(&picture);
        own.setFont(font);
        own.setPen(ink);
        own.drawText(QPointF(0, ascent), letter);
    }
    return digits;
}

void MarkerSprites::drawNumber(QPainter& painter, QPointF at, const MarkerLook& look) {
    const Digits& digits = digitsFor(look);
    std::array<std::size_t, 12> letters{};
    std::size_t count = 0;
    double width = 0;
    for (const QChar letter : numberText(look.number)) {
        const std::size_t i = letter.isDigit() ? static_cast<std::size_t>(letter.digitValue()) : 10;
        letters[count++] = i;
        width += digits.advances[i];
    }
    QPointF corner(at.x() - width / 2, at.y() + lowOf(look) - digits.rise);
    for (std::size_t i = 0; i < count; ++i) {
        painter.drawImage(wholePixel(corner), digits.pictures[letters[i]]);
        corner.rx() += digits.advances[letters[i]];
    }
}

void MarkerSprites::draw(QPainter& painter, QPointF at, const MarkerLook& look) {
    const int half = static_cast<int>(std::ceil(look.radius * 1.25 + 3 + (look.picked || look.urgent ? ringGap : 0)));
    const QPointF corner = wholePixel(at - QPointF(half, half));
    painter.drawImage(corner, bodyOf(look, half));
    if (look.number > 0)
        drawNumber(painter, corner + QPointF(half, half), look);
}

} // namespace entraide
