// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/two_line_delegate.h"

#include "ui/common/group_header.h"
#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/roles.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entraide {

namespace {

constexpr int Side = Metrics::PagePadding;
constexpr int IconGap = Metrics::Grid;

int textLeft(const QModelIndex& index) {
    const bool led = !index.data(LeadingIconRole).toString().isEmpty();
    return Side + (led ? Metrics::IconSize + IconGap : 0);
}

int viewWidth(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

// Breaks `text` into at most m_secondaryLines lines and elides the last, since QPainter cannot do both.
QString TwoLineDelegate::wrapped(const QString& text, const QFont& font, int width) const {
    const QFontMetrics metrics(font);
    if (m_secondaryLines <= 1 || width <= 0) {
        return metrics.elidedText(text, Qt::ElideRight, width);
    }
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == m_secondaryLines) {
            lines.append(metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines.join(u'\n');
}

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const PainterGuard guard(*painter);
    if (index.data(GroupRole).toBool()) {
        drawGroupHeader(*painter, option.rect,
                        {.title = option.text,
                         .count = index.data(CountRole).toString(),
                         .trailing = index.data(TrailingRole).toString(),
                         .icon = index.data(LeadingIconRole).toString(),
                         .tone = toneAt(index, LeadingToneRole)},
                        option.font, option.palette, option.direction);
        return;
    }
    const Tones t = tones(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const auto ink = [&](Tone tone) { return selected ? t.onSelection : t.colour(tone); };
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(option.direction, option.rect, r); };
    const QFont title = boldFont(option.font);
    const QFont small = secondaryFont(option.font);
    const int titleHeight = QFontMetrics(title).lineSpacing();
    const int smallHeight = QFontMetrics(small).lineSpacing();
    const QRect row = option.rect;

    if (selected) {
        painter->fillRect(row, t.selection);
    }
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.hairline);
    if (selected) {
        painter->fillRect(visual({row.left(), row.top(), Metrics::AccentEdge, row.height()}), t.accent);
    }

    const int left = row.left() + textLeft(index);
    const int right = row.right() - 12;
    const QString trailing = index.data(TrailingRole).toString();
    const int trailingWidth = trailing.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(trailing) + 2;
    const QString secondary = index.data(SecondaryRole).toString();
    const QString state = index.data(StateWordRole).toString();
    const QString stateIcon = index.data(StateIconRole).toString();
    const QString shown = wrapped(secondary, small, right - left);
    const int lines = m_secondaryLines > 1 ? static_cast<int>(shown.count(u'\n')) + 1 : 1;
    const bool second = !secondary.isEmpty() || !state.isEmpty();
    const int content = titleHeight + (second ? 2 + lines * smallHeight : 0);
    const int top = row.top() + (row.height() - 1 - content) / 2;

    const QRect first(left, top, right - left, titleHeight);
    if (const QString icon = index.data(LeadingIconRole).toString(); !icon.isEmpty()) {
        const QRect box(row.left() + Side, top + (titleHeight - Metrics::IconSize) / 2, Metrics::IconSize,
                        Metrics::IconSize);
        drawIcon(*painter, visual(box), icon, ink(toneAt(index, LeadingToneRole)));
    }
    drawLine(*painter, visual(first.adjusted(0, 0, trailingWidth ? -trailingWidth - 12 : 0, 0)), option.text, title,
             ink(Tone::Normal), Qt::AlignLeading, option.direction);
    drawLine(*painter, visual(first.adjusted(first.width() - trailingWidth, 0, 0, 0)), trailing, small,
             ink(Tone::Muted), Qt::AlignTrailing, option.direction);

    QRect below(left, top + titleHeight + 2, right - left, lines * smallHeight);
    if (!state.isEmpty()) {
        const int width = QFontMetrics(small).horizontalAdvance(state) + 2;
        const QColor colour = ink(toneAt(index));
        drawLine(*painter, visual({below.right() - width, below.top(), width, smallHeight}), state, small, colour,
                 Qt::AlignTrailing, option.direction);
        below.setRight(below.right() - width);
        if (!stateIcon.isEmpty()) {
            const int side = 14;
            const QRect box(below.right() - side - 5, below.top() + (smallHeight - side) / 2, side, side);
            drawIcon(*painter, visual(box), stateIcon, colour);
            below.setRight(box.left() - Metrics::Grid);
        }
    }
    if (m_secondaryLines > 1) {
        painter->setFont(small);
        painter->setPen(ink(Tone::Muted));
        painter->drawText(visual(below), static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading)),
                          shown);
    } else {
        drawLine(*painter, visual(below), secondary, small, ink(Tone::Muted), Qt::AlignLeading, option.direction);
    }
    if ((option.state & QStyle::State_HasFocus) && !selected) {
        drawFocusRing(*painter, row.adjusted(2, 2, -2, -3), t.accent, 0);
    }
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& given, const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QFontMetrics title(boldFont(option.font));
    const QFont smallFont = secondaryFont(option.font);
    const QFontMetrics small(smallFont);
    if (index.data(GroupRole).toBool()) {
        return {120, groupHeaderHeight(option.fontMetrics)};
    }
    int height = twoLineRowHeight(title, small);
    if (m_secondaryLines > 1) {
        const int width = viewWidth(option) - textLeft(index) - 13;
        const QString shown = wrapped(index.data(SecondaryRole).toString(), smallFont, width);
        height += static_cast<int>(shown.count(u'\n')) * small.lineSpacing();
    }
    return {160, height};
}

} // namespace entraide
