// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/state_delegate.h"

namespace entraide {

/// Chooses what a column of a file fills, from a combo box in its cell.
class TargetDelegate : public StateDelegate {
    Q_OBJECT

public:
    using StateDelegate::StateDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace entraide
