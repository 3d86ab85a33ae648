// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chip.h"

#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace entraide {

namespace {

constexpr int ChipSide = 6;
constexpr int IconSide = 14;
constexpr int ChipIconGap = 5;

} // namespace

Chip::Chip(QWidget* parent)
    : QLabel(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTextFormat(Qt::PlainText);
}

Chip::Chip(const QString& iconName, const QString& word, Tone tone, QWidget* parent)
    : Chip(parent) {
    setState(iconName, word, tone);
}

void Chip::setState(const QString& iconName, const QString& word, Tone tone) {
    m_icon = iconName;
    m_tone = tone;
    setText(word);
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const {
    const QFontMetrics metrics(secondaryFont(font()));
    const int iconWidth = m_icon.isEmpty() ? 0 : IconSide + ChipIconGap;
    return {2 * ChipSide + iconWidth + metrics.horizontalAdvance(text()) + 2, std::max(20, metrics.lineSpacing() + 4)};
}

QSize Chip::minimumSizeHint() const {
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tones t = tones(palette());
    const QColor ink = t.colour(m_tone);
    drawPanel(painter, rect(), t.ground(m_tone), t.highContrast ? ink : QColor(), Metrics::Radius);
    QRect inner = rect().adjusted(ChipSide, 0, -ChipSide, 0);
    if (!m_icon.isEmpty()) {
        const QRect box(inner.x(), (height() - IconSide) / 2, IconSide, IconSide);
        drawIcon(painter, QStyle::visualRect(layoutDirection(), rect(), box), m_icon, ink);
        inner.setLeft(box.right() + 1 + ChipIconGap);
    }
    drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), inner), text(), secondaryFont(font()), ink,
             Qt::AlignLeading, layoutDirection());
}

} // namespace entraide
