// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/week_planning.h"

#include <QAbstractListModel>

namespace entraide {

/// Places the plan could not fill, most urgent first, each with the reason and what would help. For TwoLineDelegate.
class UnservedModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(QList<UnservedLine> lines);
    const UnservedLine& at(int row) const { return m_lines[row]; }
    /// Places in all lines together.
    int missing() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<UnservedLine> m_lines;
};

} // namespace entraide
