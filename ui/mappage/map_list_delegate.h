// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/two_line_delegate.h"

namespace entraide {

/// A two-line row with the marker of the map before it.
class MapListDelegate : public TwoLineDelegate {
    Q_OBJECT

public:
    using TwoLineDelegate::TwoLineDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace entraide
