// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paint.h"

#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/common/tones.h"

#include <QStyle>

#include <algorithm>
#include <cmath>

namespace entraide {

void drawPanel(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& edge, double radius) {
    const PainterGuard guard(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    if (edge.isValid()) {
        painter.setPen(QPen(edge, 1));
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = edge.isValid() ? 0.5 : 0.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void drawFocusRing(QPainter& painter, const QRect& rect, const QColor& colour, double radius) {
    const PainterGuard guard(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
}

int drawLine(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& colour,
             Qt::Alignment alignment, Qt::LayoutDirection direction) {
    if (rect.width() <= 0 || text.isEmpty()) {
        return 0;
    }
    const QFontMetrics metrics(font, painter.device());
    const QString elided = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.setPen(colour);
    const Qt::Alignment visual =
        QStyle::visualAlignment(direction, (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter);
    painter.drawText(rect, static_cast<int>(visual) | Qt::TextSingleLine, elided);
    return std::min(rect.width(), metrics.horizontalAdvance(elided));
}

int rowButtonWidth(const RowButton& button, const QFont& rowFont) {
    const int icon = button.icon.isEmpty() ? 0 : Metrics::IconSize + Metrics::Grid;
    return QFontMetrics(boldFont(secondaryFont(rowFont))).horizontalAdvance(button.text) + 20 + icon;
}

void drawRowButton(QPainter& painter, const QRect& rect, const RowButton& button, const QFont& rowFont,
                   const QPalette& palette, Qt::LayoutDirection direction) {
    const Tones t = tones(palette);
    drawPanel(painter, rect, button.pressed ? t.selection : t.button, button.enabled ? t.controlEdge : t.hairline);
    const QFont font = secondaryFont(rowFont);
    const QColor ink = !button.enabled ? t.disabledText : button.pressed ? t.onSelection : t.text;
    const int textWidth = QFontMetrics(font).horizontalAdvance(button.text);
    const int iconWidth = button.icon.isEmpty() ? 0 : Metrics::IconSize + Metrics::Grid;
    QRect words = rect;
    words.setLeft(rect.left() + std::max(4, (rect.width() - iconWidth - textWidth) / 2));
    if (iconWidth > 0) {
        const QRect box(words.left(), rect.top() + (rect.height() - Metrics::IconSize) / 2, Metrics::IconSize,
                        Metrics::IconSize);
        drawIcon(painter, QStyle::visualRect(direction, rect, box), button.icon, ink);
        words.setLeft(words.left() + iconWidth);
    }
    drawLine(painter, QStyle::visualRect(direction, rect, words), button.text, font, ink, Qt::AlignLeading, direction);
}

void drawShareBar(QPainter& painter, const QRect& rect, double share, const QColor& fill, const QColor& track) {
    painter.fillRect(rect, track);
    const double bounded = std::clamp(share, 0.0, 1.0);
    QRect filled = rect;
    filled.setWidth(static_cast<int>(std::lround(rect.width() * bounded)));
    painter.fillRect(filled, fill);
}

} // namespace entraide
