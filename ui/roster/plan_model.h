// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/week_planning.h"

#include <QAbstractTableModel>
#include <QSet>

namespace entraide {

/// A week's proposal line by line under a header for each day: how it stands on the left, what is proposed on the
/// right. New lines can be checked. Holds values only; nothing is saved here.
class PlanModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { CheckColumn, TimeColumn, TaskColumn, NowColumn, ProposalColumn, WhoColumn, WhyColumn, LockColumn };
    static constexpr int columns = LockColumn + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const WeekPlan& plan);
    const WeekPlan& plan() const { return m_plan; }

    /// Leaves out what stands already.
    void setOnlyNew(bool onlyNew);

    bool isHeader(int row) const { return m_rows[row].line < 0; }
    /// Null for a header.
    const PlanLine* lineAt(int row) const;
    /// Index into plan().lines of one that lineAt() gave.
    qsizetype numberOf(const PlanLine& line) const { return &line - m_plan.lines.constData(); }
    /// Indexes into plan().lines.
    QList<qsizetype> checkedLines() const;
    int checkedCount() const { return static_cast<int>(m_checked.size()); }
    int checkableCount() const { return m_new; }
    void checkAll(bool checked);
    bool canCheck(int row) const;
    /// With a line go those that it hangs on: who is proposed has to leave another place first.
    void toggle(int row);
    /// The new line with those that it hangs on; or, to leave it out, with those that hang on it.
    QList<qsizetype> linesWith(qsizetype line, bool taken) const;
    void setPinned(const QList<qsizetype>& lines, bool pinned);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// What the lock of a line says, or why there is none; empty where it can be locked or pinned.
    static QString lockTip(const PlanLine& line);

Q_SIGNALS:
    void checkedChanged();

private:
    struct Row {
        qsizetype line = -1; ///< of plan().lines; -1: a day's header
        QDate day;
        int lines = 0; ///< of a header: how many are under it
    };
    void makeRows();
    void setChecked(qsizetype line, bool checked);
    bool hangsOn(const PlanLine& line, const PlanLine& other) const;
    QVariant headerRow(const Row& row, int column, int role) const;
    QVariant cell(const PlanLine& line, int column, int role) const;
    QString spoken(const PlanLine& line) const;

    WeekPlan m_plan;
    QList<Row> m_rows;
    QSet<qsizetype> m_checked;
    int m_new = 0;
    bool m_onlyNew = false;
};

} // namespace entraide
