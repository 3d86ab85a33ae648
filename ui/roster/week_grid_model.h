// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/week_grid.h"

#include <QAbstractTableModel>

#include <optional>

namespace entraide {

/// The week on screen: a row for each task, the task in the first column, then Monday to Sunday. Holds values only.
class WeekGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int taskColumn = 0;
    static constexpr int dayCount = 7;

    using QAbstractTableModel::QAbstractTableModel;

    /// \a today is marked in the header, when it lies in the week.
    void setGrid(const WeekGrid& grid, QDate today);
    const WeekGrid& grid() const { return m_grid; }

    const GridLine& line(int row) const { return m_grid.lines[row]; }
    /// Nothing of the task's own column.
    const QList<GridPlace>& places(const QModelIndex& index) const;
    static bool isDay(const QModelIndex& index) { return index.isValid() && index.column() != taskColumn; }
    QDate dateOf(int column) const { return m_grid.week.monday().addDays(column - 1); }
    bool isToday(int column) const { return column != taskColumn && dateOf(column) == m_today; }

    /// What a line is called: "Shopping"; where: "Résidence Les Tilleuls" or "At home, 1050 Ixelles"; when and how
    /// many: "18:00–20:00, 3 places".
    static QString taskText(const GridLine& line);
    static QString siteText(const GridLine& line);
    static QString sizeText(const GridLine& line);
    /// "Karim B.", "16:00 Karim B. ?", "to fill".
    static QString placeText(const GridLine& line, const GridPlace& place);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString spoken(const QModelIndex& index) const;

    WeekGrid m_grid;
    QDate m_today;
};

} // namespace entraide
