// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tones.h"
#include "workflows/tandem_desk.h"

#include <QAbstractTableModel>

namespace entraide {

/// A line of a tandem's times: one that takes place, or one that was left out.
struct TimeLine {
    TandemTime time;
    QString who; ///< the helper, or the stand-in
    bool isStandIn = false;
    bool isLeftOut = false;
    bool isMoved = false;

    /// What it stays the same line by, whatever is done with it.
    QString key() const {
        return time.seriesDay.isValid() ? time.seriesDay.toString(Qt::ISODate) : time.visit.toString();
    }
};

/// The times of one tandem around today, in order, those left out among them. GUI thread.
class TandemTimesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, StateColumn, EffortColumn, NoteColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<TimeLine>& lines, QDate today);
    const TimeLine& lineAt(int row) const { return m_lines[row]; }
    int rowOf(const QString& key) const;
    /// The first line that is still to come; the last one when none is.
    int rowToCome() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct State {
        QString word;
        QString icon;
        Tone tone = Tone::Normal;
    };
    State stateOf(const TimeLine& line) const;
    QString textOf(const TimeLine& line, int column) const;

    QList<TimeLine> m_lines;
    QDate m_today;
};

} // namespace entraide
