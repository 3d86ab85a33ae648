// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/bar_delegate.h"

#include "ui/common/paint.h"
#include "ui/common/roles.h"

#include <QApplication>
#include <QPainter>

namespace entraide {

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    const QStyle& style = option.widget ? *option.widget->style() : *QApplication::style();
    style.drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const QVariant share = index.data(ShareRole);
    if (!share.isValid()) {
        return;
    }
    const Tones t = tones(option.palette);
    const Tone tone = toneAt(index);
    const QRect inner = option.rect.adjusted(8, 0, -8, 0);
    const bool onAccent = t.highContrast && (option.state & QStyle::State_Selected);
    drawShareBar(*painter, {inner.left(), inner.center().y() - 2, inner.width(), 6}, share.toDouble(),
                 onAccent ? t.onSelection : t.colour(tone == Tone::Normal ? Tone::Accent : tone), t.track);
}

} // namespace entraide
