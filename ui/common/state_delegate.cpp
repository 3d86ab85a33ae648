// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/state_delegate.h"

#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/roles.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace entraide {

namespace {

constexpr int Inset = 8;
constexpr int StateIconGap = 6;

} // namespace

Tone toneAt(const QModelIndex& index, int role) {
    const QVariant value = index.data(role);
    if (value.metaType() == QMetaType::fromType<Tone>()) {
        return value.value<Tone>();
    }
    const int number = value.toInt();
    return number > 0 && number <= static_cast<int>(Tone::OnAccent) ? static_cast<Tone>(number) : Tone::Normal;
}

void StateDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(BoldRole).toBool()) {
        option->font.setBold(true);
        option->fontMetrics = QFontMetrics(option->font);
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(option->widget);
    if (view && view->selectionBehavior() == QAbstractItemView::SelectRows &&
        (option->state & QStyle::State_Selected)) {
        option->state &= ~QStyle::State_HasFocus;
    }
}

void StateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString iconName = index.data(StateIconRole).toString();
    const QString secondary = index.data(SecondaryRole).toString();
    const Tone tone = toneAt(index);
    const bool muted = index.data(MutedRole).toBool();
    const QStyle& style = option.widget ? *option.widget->style() : *QApplication::style();
    const QString text = option.text;
    if (iconName.isEmpty() && secondary.isEmpty()) {
        if (tone != Tone::Normal || muted) {
            const QColor colour = tones(option.palette).colour(tone == Tone::Normal ? Tone::Muted : tone);
            option.palette.setColor(QPalette::Text, colour);
        }
        style.drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        return;
    }
    // The style draws ground, check box and focus; the icon and the words are drawn on top.
    option.text.clear();
    option.icon = QIcon();
    option.features &= ~QStyleOptionViewItem::HasDisplay;
    style.drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const PainterGuard guard(*painter);
    const Tones t = tones(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    const auto ink = [&](Tone wanted) {
        return selected ? t.onSelection : enabled ? t.colour(wanted) : t.disabledText;
    };
    QRect rect = option.rect.adjusted(Inset, 0, -Inset, 0);
    if (option.features & QStyleOptionViewItem::HasCheckIndicator) {
        rect.setLeft(rect.left() + Metrics::IconSize + Metrics::Grid);
    }
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(option.direction, option.rect, r); };
    if (!iconName.isEmpty()) {
        const QRect box(rect.x(), rect.y() + (rect.height() - Metrics::IconSize) / 2, Metrics::IconSize,
                        Metrics::IconSize);
        drawIcon(*painter, visual(box), iconName, ink(tone));
        rect.setLeft(box.right() + 1 + StateIconGap);
    }
    const int used =
        drawLine(*painter, visual(rect), text, option.font, ink(tone == Tone::Normal && muted ? Tone::Muted : tone),
                 option.displayAlignment & Qt::AlignHorizontal_Mask, option.direction);
    if (!secondary.isEmpty()) {
        rect.setLeft(rect.left() + used + Metrics::Grid + Metrics::HalfGrid);
        QFont quiet = option.font;
        quiet.setBold(false);
        drawLine(*painter, visual(rect), secondary, quiet, ink(Tone::Muted), Qt::AlignLeading, option.direction);
    }
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem& given, const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    QSize size = QStyledItemDelegate::sizeHint(given, index);
    if (!index.data(StateIconRole).toString().isEmpty()) {
        size.rwidth() += Metrics::IconSize + StateIconGap;
    }
    if (const QString secondary = index.data(SecondaryRole).toString(); !secondary.isEmpty()) {
        size.rwidth() += option.fontMetrics.horizontalAdvance(secondary) + 12;
    }
    size.setHeight(std::max(size.height(), tableRowHeight(option.fontMetrics)));
    return size;
}

void StateDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const {
    editor->setGeometry(option.rect);
}

} // namespace entraide
