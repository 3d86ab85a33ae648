// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meals/ledger_columns.h"

#include <QAbstractTableModel>

namespace entraide {

/// The ledger of a campaign: a line for each restaurant, and the total. GUI thread.
class LedgerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit LedgerModel(QObject* parent = nullptr);

    void setBooks(const CampaignBooks& books);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The restaurant of a line; empty for the total.
    OrganisationId restaurantAt(int row) const;

private:
    const MealAccount& accountAt(int row) const;
    int balanceColumn() const { return columnCount() - 1; }

    QList<LedgerColumn> m_columns;
    CampaignBooks m_books;
};

} // namespace entraide
