// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/protection/backup_reading.h"

#include <QAbstractTableModel>

namespace entraide {

/// The copies of a desk, as they were read. GUI thread.
class BackupModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhenColumn, ReasonColumn, RecordsColumn, SizeColumn, StateColumn, PlaceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<BackupLine>& lines);
    /// Null where there is no such row.
    const BackupLine* lineAt(int row) const;
    /// -1: not shown.
    int rowOf(const QString& file) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const BackupLine& line, int column) const;

    QList<BackupLine> m_lines;
};

/// It is damaged, or holds what it should not.
bool needsCare(const BackupLine& line);
/// "in order, read on 29/11/2026"; what is wrong with it else.
QString stateText(const BackupLine& line);
/// "beside the desk", "D:\copies".
QString placeText(const BackupLine& line);

} // namespace entraide
