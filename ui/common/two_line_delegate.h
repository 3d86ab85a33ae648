// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace entraide {

/// Rows of 48 to 56 pixels with a hairline below:
///
///     (icon) title in bold                     trailing
///            second line               (icon) state word
///
/// Reads DisplayRole, SecondaryRole, TrailingRole, LeadingIconRole and its tone, StateIconRole, StateToneRole and
/// StateWordRole; what a model does not give takes no room. A GroupRole row is painted as the header of a group, with
/// CountRole beside its title. The chosen row has an accent edge.
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// How many lines the second line may take; rows are then as high as their words need. One is the default.
    void setSecondaryLines(int lines) { m_secondaryLines = lines; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QString wrapped(const QString& text, const QFont& font, int width) const;

    int m_secondaryLines = 1;
};

} // namespace entraide
