// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace entraide {

/// Lines of a form that are edited in a table: cells are edited in place, lines are added and removed.
class LineModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The value of a whole number below 0 that stands for "not at all", and 0 that may stand for "without limit".
    enum Role { LeastRole = Qt::UserRole + 4000, LeastTextRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Gives the row of the new line.
    virtual int addLine() = 0;
    virtual void removeLine(int row) = 0;
    /// All lines as one value, with what no cell shows; and put back.
    virtual QVariant allLines() const = 0;
    virtual void setAllLines(const QVariant& lines) = 0;

    Qt::ItemFlags flags(const QModelIndex& index) const override {
        return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
    }

Q_SIGNALS:
    void linesChanged();

protected:
    /// What a screen reader says of a cell: its column's title and what stands in it.
    QString spokenCell(const QModelIndex& index) const;
};

/// The key of a new role or shift, which stays the same however it is renamed or moved.
QString freshLineKey();

} // namespace entraide
