// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/state_delegate.h"

namespace entraide {

/// Edits a cell of a LineModel by what it holds: a date with its calendar (dd/MM/yyyy), a time (HH:mm), a whole number,
/// a text.
class CellDelegate : public StateDelegate {
    Q_OBJECT

public:
    using StateDelegate::StateDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace entraide
