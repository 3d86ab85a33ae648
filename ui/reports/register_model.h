// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/register.h"

#include <QAbstractTableModel>

#include <memory>

namespace entraide {

/// A year's register as a worker read it, with the names as the filter compares them. Never changed afterwards.
struct RegisterReading {
    VolunteerRegister reg;
    QStringList folded; ///< the names of its rows

    static std::shared_ptr<const RegisterReading> of(VolunteerRegister reg);
};

/// The rows of a register that the filter leaves, in the register's order. Cells are made when they are asked for. GUI
/// thread.
class RegisterModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        BornColumn,
        StateColumn,
        DaysColumn,
        HoursColumn,
        KilometresColumn,
        AmountColumn,
        CeilingColumn,
        NoteColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a typed: part of a name, as it was typed; \a nearOnly: only who is near a ceiling or above one.
    void show(std::shared_ptr<const RegisterReading> reading, const QString& typed, bool nearOnly);
    /// Null where there is no such row.
    const RegisterRow* rowAt(int row) const;
    /// -1: not shown.
    int rowOf(const VolunteerId& volunteer) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const RegisterRow& row, int column) const;

    std::shared_ptr<const RegisterReading> m_reading;
    QList<qsizetype> m_shown; ///< places in the register
};

} // namespace entraide
