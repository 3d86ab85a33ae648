// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "privacy/retention.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace entraide {

/// What is due for review as a worker read it, with the names as the filter compares them. Never changed afterwards.
struct ReviewReading {
    ReviewList list;
    QStringList folded; ///< the names of its entries

    static std::shared_ptr<const ReviewReading> of(ReviewList list);
};

/// A review put it away: it can be brought back.
inline bool canBeRestored(const ReviewEntry& entry) {
    return entry.reason == ReviewReason::Archived || entry.reason == ReviewReason::ErasureDue;
}

/// Which of them are shown.
enum class ReviewFilter { Waiting, ErasureDue, Withdrawn, Idle, NoBasis, Archived, All };
bool lets(ReviewFilter filter, ReviewReason reason);

/// The entries that the filter leaves, in the list's order or by a column. GUI thread.
class ReviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, WhyColumn, DetailColumn, DueColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a typed: part of a name, as it was typed.
    void show(std::shared_ptr<const ReviewReading> reading, const QString& typed, ReviewFilter filter);
    /// Null where there is no such row.
    const ReviewEntry* entryAt(int row) const;
    /// -1: not shown.
    int rowOf(const PersonId& person) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(const ReviewEntry& entry, int column) const;
    void arrange();

    std::shared_ptr<const ReviewReading> m_reading;
    QList<qsizetype> m_shown; ///< places in the list
    int m_sorted = -1;        ///< by the list's own order
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::ReviewFilter, "waiting", "erasure_due", "withdrawn", "idle", "no_basis", "archived",
                    "all")
