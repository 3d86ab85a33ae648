// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/importer.h"

#include <QAbstractTableModel>

namespace entraide {

/// The rows of an import there is something to say about, of one sort. GUI thread; holds values only.
class OutcomeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Sort {
        LeftOut,
        Suspected, ///< perhaps somebody already known
        ToKnow,    ///< taken over with something filled in, kept aside or odd
    };
    enum Column { LineColumn, NameColumn, TextColumn, ColumnCount };

    explicit OutcomeModel(QObject* parent = nullptr);

    void setReport(const ImportReport& report, Sort sort);
    const RowOutcome& outcome(int row) const { return m_outcomes[row]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Whether \a outcome is of that sort; one row may be of two.
    static bool belongs(const RowOutcome& outcome, Sort sort);

private:
    QString text(const RowOutcome& outcome) const;

    QList<RowOutcome> m_outcomes;
    Sort m_sort = Sort::LeftOut;
};

} // namespace entraide
