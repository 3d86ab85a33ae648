// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/audit_trail.h"
#include "ui/words/audit_words.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>

namespace entraide {

class Desk;
class Names;

/// Entries of the journal, the newest first. Holds their numbers; the entries are read in slices as the view asks for
/// them. One that is not in the file any more stands there as missing. GUI thread.
class JournalModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, AboutColumn, DetailColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 3100 }; ///< of the record it is about

    explicit JournalModel(Desk& desk, QObject* parent = nullptr);
    ~JournalModel() override;

    /// \a numbers: falling. Throws Error.
    void show(const QList<qint64>& numbers);
    const QList<qint64>& numbers() const { return m_numbers; }
    /// -1: not shown.
    int rowOf(qint64 number) const;
    /// Id of the record; empty when it is about none.
    QString recordAt(int row) const;
    qint64 numberAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString record;
        JournalLine line;
        bool missing = false;
        bool notable = false; ///< a person looking through ought not to pass it over
    };
    const Row& rowAt(int row) const;
    static QString text(const Row& row, int column);

    Desk& m_desk;
    QList<qint64> m_numbers;
    mutable std::unique_ptr<Names> m_names; ///< of what was read since show()
    mutable QHash<int, QList<Row>> m_slices;
};

} // namespace entraide
