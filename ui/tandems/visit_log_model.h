// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/line_model.h"
#include "ui/tandems/visit_log.h"

#include <QHash>

namespace entraide {

/// The times of a period, one line each, and what was typed for them. What was typed stays, also for times of other
/// periods, until it is saved or dropped. GUI thread.
class VisitLogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        DayColumn,
        HoursColumn,
        WhoColumn,
        HelpedColumn,
        StateColumn,
        MinutesColumn,
        KilometresColumn,
        ReasonColumn,
        ColumnCount
    };
    enum class Shown { All, Open, ToApprove };

    using QAbstractTableModel::QAbstractTableModel;

    /// The times between \a first and \a last, in order of time: first those of which nothing is noted. Gives how many drafts were let go of, since their times are no more.
    int setLines(const QList<VisitLine>& lines, QDate first, QDate last, QDate today);
    /// \a text: words of names; accents and case do not matter.
    void setFilter(Shown shown, const QString& text);
    /// Of the period, whatever the filter.
    int allLines() const { return static_cast<int>(m_all.size()); }
    const VisitLine& lineAt(int row) const { return m_all[m_rows[row]]; }
    int rowOf(const QString& key) const;

    /// Takes a state for the lines in \a rows where that is a move; gives how many. Performed takes the planned minutes
    /// unless others were typed.
    int mark(const QList<int>& rows, VisitState state, const QString& reason = {});
    bool mayMark(int row, VisitState state) const;
    bool mayApprove(int row) const;
    void drop(const QList<int>& rows);

    bool hasDraft(int row) const { return m_drafts.contains(lineAt(row).key()); }
    int draftCount() const { return static_cast<int>(m_drafts.size()); }
    /// In order of day, for the desk.
    QList<VisitEntry> entries() const;
    /// The row of the first draft without its reason; -1 when none lacks it, or when it is not shown.
    int rowWithoutReason() const;
    bool lacksReason() const;
    void dropAll();
    /// All that was typed, by the key of its time; and put back.
    const QHash<QString, VisitDraft>& drafts() const { return m_drafts; }
    void setDrafts(const QHash<QString, VisitDraft>& drafts);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void draftsChanged();

private:
    void choose();
    VisitDraft draftOf(int row) const;
    void keep(int row, const VisitDraft& draft);
    QVariant shownValue(int row, int column) const;
    QVariant editValue(int row, int column) const;
    bool isOpen(const VisitLine& line) const;

    QList<VisitLine> m_all;
    QList<qsizetype> m_rows; ///< positions in m_all that the filter lets through
    QHash<QString, VisitDraft> m_drafts;
    Shown m_shown = Shown::All;
    QString m_text;
    QDate m_today;
};

} // namespace entraide
