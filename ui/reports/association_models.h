// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the association's form.
#pragma once

#include "domain/desk_profile.h"
#include "ui/records/kept.h"
#include "ui/records/line_model.h"
#include "workflows/school_holidays.h"

namespace entraide {

/// Ceilings of expenses by year: the association's own lines, then those that the program knows, greyed and fixed. A
/// line of one's own for the same year takes the place of a known one.
class CeilingsModel : public LineModel {
    Q_OBJECT

public:
    enum Column { YearColumn, DayColumn, YearAmountColumn, KilometresColumn, ColumnCount };

    using LineModel::LineModel;

    /// \a thisYear dates a new line.
    void setCeilings(const QList<ExpenseCeiling>& own, int thisYear);
    const QList<ExpenseCeiling>& ceilings() const { return m_own; }
    bool isKnown(int row) const { return row >= m_own.size(); }

    int addLine() override;
    /// A known line stays.
    void removeLine(int row) override;
    QVariant allLines() const override { return kept(m_own); }
    void setAllLines(const QVariant& lines) override {
        setCeilings(fromKept<QList<ExpenseCeiling>>(lines), m_thisYear);
    }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<ExpenseCeiling> knownLines() const;
    /// Known lines go and come one by one, so that an open cell stays where it is.
    void showKnown();
    const ExpenseCeiling& lineAt(int row) const;

    QList<ExpenseCeiling> m_own;
    QList<ExpenseCeiling> m_known;
    int m_thisYear = 0;
};

/// Days on which tandems may rest.
class HolidaysModel : public LineModel {
    Q_OBJECT

public:
    enum Column { NameColumn, FromColumn, UntilColumn, ColumnCount };

    using LineModel::LineModel;

    void setHolidays(const QList<Holiday>& holidays, QDate today);
    const QList<Holiday>& holidays() const { return m_holidays; }
    /// Those that are not here yet, by their days; gives how many were new.
    int addAll(const QList<SchoolHoliday>& holidays);

    int addLine() override;
    void removeLine(int row) override;
    QVariant allLines() const override { return kept(m_holidays); }
    void setAllLines(const QVariant& lines) override { setHolidays(fromKept<QList<Holiday>>(lines), m_today); }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    QList<Holiday> m_holidays;
    QDate m_today;
};

/// "Autumn holidays 2026".
QString holidayName(const SchoolHoliday& holiday);

} // namespace entraide
