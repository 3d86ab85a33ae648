// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/group_header.h"

#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace entraide {

void drawGroupHeader(QPainter& painter, const QRect& rect, const GroupHeaderLook& look, const QFont& font,
                     const QPalette& palette, Qt::LayoutDirection direction) {
    const PainterGuard guard(painter);
    const Tones t = tones(palette);
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(direction, rect, r); };
    painter.fillRect(rect, t.window);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.hairline);
    if (look.topLine) {
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), t.hairline);
    }
    QRect line = rect.adjusted(Metrics::PagePadding, 0, -Metrics::PagePadding, -1);
    const auto square = [&] {
        const QRect box(line.x(), line.y() + (line.height() - Metrics::IconSize + 1) / 2, Metrics::IconSize,
                        Metrics::IconSize);
        line.setLeft(line.left() + Metrics::IconSize + Metrics::Grid);
        return visual(box);
    };
    if (look.foldable) {
        const QString closed = direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
        drawIcon(painter, square(), look.open ? u"chevron-down"_s : closed, t.muted);
    }
    if (!look.icon.isEmpty()) {
        drawIcon(painter, square(), look.icon, t.colour(look.tone));
    }
    const QFont bold = boldFont(font);
    const QFont small = secondaryFont(font);
    const int trailingWidth = look.trailing.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(look.trailing) + 16;
    const int titleWidth = QFontMetrics(bold).horizontalAdvance(look.title);
    QRect title = line;
    title.setRight(std::min(line.right(), line.left() + titleWidth + 1));
    drawLine(painter, visual(title), look.title, bold, t.text, Qt::AlignLeading, direction);
    if (!look.count.isEmpty()) {
        QRect count = line;
        count.setLeft(title.right() + Metrics::Grid);
        count.setRight(line.right() - trailingWidth);
        drawLine(painter, visual(count), look.count, font, t.muted, Qt::AlignLeading, direction);
    }
    if (!look.trailing.isEmpty()) {
        QRect trailing = line;
        trailing.setLeft(std::max(title.right() + 16, line.right() - trailingWidth));
        drawLine(painter, visual(trailing), look.trailing, small, t.muted, Qt::AlignTrailing, direction);
    }
    if (look.focused) {
        drawFocusRing(painter, rect.adjusted(2, 2, -2, -3), t.accent);
    }
}

GroupHeader::GroupHeader(const QString& title, QWidget* parent)
    : QAbstractButton(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QAbstractButton::toggled, this, &GroupHeader::updateName);
    setTitle(title);
}

void GroupHeader::setTitle(const QString& title) {
    setText(title);
    updateName();
}

void GroupHeader::setCount(const QString& count) {
    m_count = count;
    updateName();
}

void GroupHeader::setTrailing(const QString& trailing) {
    m_trailing = trailing;
    updateName();
}

void GroupHeader::setIconName(const QString& name, Tone tone) {
    m_iconName = name;
    m_tone = tone;
    update();
}

void GroupHeader::setFoldable(bool foldable) {
    setCheckable(foldable);
    setChecked(foldable);
    setFocusPolicy(foldable ? Qt::StrongFocus : Qt::NoFocus);
    updateName();
}

void GroupHeader::setTopLine(bool drawn) {
    m_topLine = drawn;
    update();
}

void GroupHeader::updateName() {
    setAccessibleName(m_count.isEmpty() ? text() : u"%1, %2"_s.arg(text(), m_count));
    setAccessibleDescription(m_trailing);
    update();
}

QSize GroupHeader::sizeHint() const {
    const int trailing =
        m_trailing.isEmpty() ? 0 : QFontMetrics(secondaryFont(font())).horizontalAdvance(m_trailing) + 16;
    return {96 + QFontMetrics(boldFont(font())).horizontalAdvance(text()) + fontMetrics().horizontalAdvance(m_count) +
                trailing,
            groupHeaderHeight(fontMetrics())};
}

QSize GroupHeader::minimumSizeHint() const {
    return {120, sizeHint().height()};
}

void GroupHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawGroupHeader(painter, rect(),
                    {.title = text(),
                     .count = m_count,
                     .trailing = m_trailing,
                     .icon = m_iconName,
                     .tone = m_tone,
                     .foldable = isCheckable(),
                     .open = isOpen(),
                     .focused = hasFocus(),
                     .topLine = m_topLine},
                    font(), palette(), layoutDirection());
}

void GroupHeader::keyPressEvent(QKeyEvent* event) {
    if (isCheckable()) {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        const bool opens = event->key() == Qt::Key_Right && !isChecked();
        const bool closes = event->key() == Qt::Key_Left && isChecked();
        if (enter || opens || closes) {
            toggle();
            return;
        }
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace entraide
