// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace entraide {

/// Delegate of every list and table of the program: the text of DisplayRole, and before it the icon of StateIconRole,
/// both in the tone of StateToneRole. On a selected row everything takes the colour of text on a selection.
///
/// BoldRole and MutedRole change the weight of the text. SecondaryRole adds quieter words behind it. In a view that
/// selects whole rows the selected row needs no focus ring; elsewhere the ring is 2 pixels inside the cell. An editor
/// fills its cell.
class StateDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace entraide
