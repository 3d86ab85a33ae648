// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/candidates.h"

#include <QAbstractListModel>

namespace entraide {

/// The ranked candidates for one time, as cards, and as one sentence each for who listens.
class CandidatesModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<CandidateLine>& lines);
    const CandidateLine& lineAt(int row) const { return m_lines[row]; }
    int rowOf(const QString& volunteerId) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<CandidateLine> m_lines;
};

} // namespace entraide
