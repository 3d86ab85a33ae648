// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/paint.h"
#include "workflows/today.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace entraide {

/// Headers of groups and lines "when, title, more, buttons" of 36 pixels; in a narrow list what is more stands below
/// the title and one button is left. The buttons are painted; TodayView makes them work.
class TodayDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    struct Button {
        TodayAction action = TodayAction::Open;
        QRect place;
        RowButton look;
    };
    /// The buttons of a line, where they stand in option.rect.
    QList<Button> buttons(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// From this width on a line holds everything beside each other.
    static bool isWide(int viewWidth, const QFont& font);

    /// The button that is held down; an invalid index: none.
    void setPressed(const QModelIndex& index, TodayAction action);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintLine(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    QPersistentModelIndex m_pressed;
    TodayAction m_pressedAction = TodayAction::Open;
};

} // namespace entraide
