// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/lined_up.h"

#include <QAbstractTableModel>

namespace entraide {

/// One day of two diaries.
struct DiaryDay {
    QDate date;
    QList<TimeRange> asked;
    QList<TimeRange> offered;
    QList<TimeRange> promised;
    QList<CommonTime> common;
};

/// Two diaries lined up: a row for each day, with both sides' times, what is promised, and what they have in common; in
/// words, and as hours to be drawn.
class DiaryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Day, Hours, Common, Asked, Offered, Promised, ColumnCount };
    enum Role { DayRole = Qt::UserRole + 5000, FirstHourRole, LastHourRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Only the days on which something is asked or promised where there are more than \a mostDays.
    void setDiaries(const LinedUp& diaries, qsizetype mostDays = 14);
    const QList<DiaryDay>& days() const { return m_days; }
    /// The row of the time to choose, or -1.
    int bestRow() const { return m_bestRow; }
    /// The whole hours within which everything lies.
    int firstHour() const { return m_firstHour; }
    int lastHour() const { return m_lastHour; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<DiaryDay> m_days;
    int m_bestRow = -1;
    int m_firstHour = 8;
    int m_lastHour = 20;
};

} // namespace entraide

Q_DECLARE_METATYPE(entraide::DiaryDay)
