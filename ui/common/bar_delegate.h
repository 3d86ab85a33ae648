// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/state_delegate.h"

namespace entraide {

/// A cell with a bar of ShareRole (0 to 1) in the tone of StateToneRole; Normal is drawn as Accent. The number itself
/// belongs in a column beside it: the bar alone says nothing to a screen reader.
class BarDelegate : public StateDelegate {
    Q_OBJECT

public:
    using StateDelegate::StateDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace entraide
