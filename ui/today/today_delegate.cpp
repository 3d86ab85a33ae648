// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_delegate.h"

#include "ui/common/group_header.h"
#include "ui/common/metrics.h"
#include "ui/common/roles.h"
#include "ui/common/tones.h"
#include "ui/today/today_look.h"
#include "ui/today/today_model.h"
#include "ui/words/today_words.h"

#include <QAbstractItemView>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 12;
/// Average letters in a line that has everything beside each other.
constexpr int wideLetters = 84;
constexpr int leastTextLetters = 28;

int viewWidth(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

int timeWidth(const QFont& font) {
    return QFontMetrics(font).horizontalAdvance(u"00:00–00:00"_s) + 2;
}

int letters(const QFont& font, int count) {
    return QFontMetrics(font).averageCharWidth() * count;
}

} // namespace

bool TodayDelegate::isWide(int viewWidth, const QFont& font) {
    return viewWidth >= letters(font, wideLetters);
}

void TodayDelegate::setPressed(const QModelIndex& index, TodayAction action) {
    m_pressed = index;
    m_pressedAction = action;
}

QList<TodayDelegate::Button> TodayDelegate::buttons(const QStyleOptionViewItem& option,
                                                    const QModelIndex& index) const {
    QList<int> actions = index.data(TodayModel::ButtonsRole).value<QList<int>>();
    const auto lookOf = [&](int number) {
        const auto action = static_cast<TodayAction>(number);
        return RowButton{.text = word(action), .icon = iconOf(action)};
    };
    const auto widthOf = [&](const QList<int>& some) {
        int width = 0;
        for (const int action : some)
            width += rowButtonWidth(lookOf(action), option.font) + Metrics::Grid;
        return width;
    };
    const int room =
        viewWidth(option) - Metrics::PagePadding - timeWidth(option.font) - letters(option.font, leastTextLetters);
    if (actions.size() > 1 && (!isWide(viewWidth(option), option.font) || widthOf(actions) > room))
        actions.resize(1);
    const int height = controlHeight(QFontMetrics(secondaryFont(option.font)), true);
    QRect place(option.rect.right() - Metrics::Grid - widthOf(actions) + Metrics::Grid,
                option.rect.top() + (option.rect.height() - 1 - height) / 2, 0, height);
    QList<Button> result;
    for (const int action : std::as_const(actions)) {
        RowButton look = lookOf(action);
        look.pressed = m_pressed == index && static_cast<int>(m_pressedAction) == action;
        place.setWidth(rowButtonWidth(look, option.font));
        result.append(
            {static_cast<TodayAction>(action), QStyle::visualRect(option.direction, option.rect, place), look});
        place.moveLeft(place.left() + place.width() + Metrics::Grid);
    }
    return result;
}

void TodayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const PainterGuard guard(*painter);
    if (!index.data(GroupRole).toBool()) {
        paintLine(*painter, option, index);
        return;
    }
    drawGroupHeader(*painter, option.rect,
                    {.title = option.text,
                     .count = index.data(CountRole).toString(),
                     .trailing = index.data(TrailingRole).toString(),
                     .icon = index.data(LeadingIconRole).toString(),
                     .tone = toneAt(index, LeadingToneRole),
                     .foldable = true,
                     .open = option.state.testFlag(QStyle::State_Open),
                     .focused = option.state.testFlag(QStyle::State_HasFocus)},
                    option.font, option.palette, option.direction);
}

void TodayDelegate::paintLine(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tones t = tones(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = selected ? t.onSelection : t.text;
    const QColor quiet = selected ? t.onSelection : t.muted;
    const QRect row = option.rect;
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(option.direction, row, r); };
    painter.fillRect(row, selected ? t.selection : t.base);
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.hairline);
    if (selected)
        painter.fillRect(visual({row.left(), row.top(), Metrics::AccentEdge, row.height() - 1}), t.accent);

    const QList<Button> painted = buttons(option, index);
    int right = row.right() - gap;
    for (const Button& button : painted) {
        drawRowButton(painter, button.place, button.look, option.font, option.palette, option.direction);
        right = std::min(right, visual(button.place).left() - gap);
    }
    const int left = row.left() + Metrics::PagePadding;
    const int textLeft = left + timeWidth(option.font) + gap;
    const QString time = index.data(TodayModel::TimeRole).toString();
    const QString more = index.data(SecondaryRole).toString();
    const QFont bold = boldFont(option.font);
    QRect line(textLeft, row.top(), right - textLeft, row.height() - 1);
    QRect when(left, row.top(), textLeft - gap - left, row.height() - 1);
    if (isWide(viewWidth(option), option.font)) {
        const int titleWidth = QFontMetrics(bold).horizontalAdvance(option.text) + 2;
        const int most = more.isEmpty() ? line.width() : line.width() * 3 / 5;
        QRect title = line;
        // A short second part leaves the title the room that it does not need.
        const int free = line.width() - gap - QFontMetrics(option.font).horizontalAdvance(more) - 2;
        title.setWidth(std::min(titleWidth, std::max(most, free)));
        drawLine(painter, visual(title), option.text, bold, ink, Qt::AlignLeading, option.direction);
        drawLine(painter, visual(line.adjusted(title.width() + gap, 0, 0, 0)), more, option.font, quiet,
                 Qt::AlignLeading, option.direction);
    } else {
        const QFont small = secondaryFont(option.font);
        const int first = QFontMetrics(bold).lineSpacing();
        const int second = more.isEmpty() ? 0 : QFontMetrics(small).lineSpacing() + 2;
        line.setTop(row.top() + (row.height() - 1 - first - second) / 2);
        line.setHeight(first);
        when.setTop(line.top());
        when.setHeight(first);
        drawLine(painter, visual(line), option.text, bold, ink, Qt::AlignLeading, option.direction);
        line.translate(0, first + 2);
        drawLine(painter, visual(line), more, small, quiet, Qt::AlignLeading, option.direction);
    }
    drawLine(painter, visual(when), time, option.font, quiet, Qt::AlignLeading, option.direction);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, row.adjusted(2, 2, -2, -3), t.accent);
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem& given, const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    if (index.data(GroupRole).toBool())
        return {120, groupHeaderHeight(option.fontMetrics)};
    if (isWide(viewWidth(option), option.font))
        return {160, listRowHeight(option.fontMetrics)};
    return {160, twoLineRowHeight(QFontMetrics(boldFont(option.font)), QFontMetrics(secondaryFont(option.font)))};
}

} // namespace entraide
