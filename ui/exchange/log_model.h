// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/peer_book.h"

#include <QAbstractTableModel>

namespace entraide {

/// The latest exchanges of this PC: when, with whom, what came of it.
class LogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, With, Outcome, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// \a peer: only those with this one; empty: all.
    void show(const exchange::PeerBook& book, const QString& peer = {});

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        exchange::ExchangeNote note;
        QString with;
    };
    QList<Row> m_rows;
};

} // namespace entraide
