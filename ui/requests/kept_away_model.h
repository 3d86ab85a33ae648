// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QAbstractTableModel>

namespace entraide {

class Desk;

/// Volunteers in an order of their own, of whom there may be very many: names are read some lines at a time, as the
/// list is scrolled to them. GUI thread; the desk must outlive it.
class KeptAwayModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, PlaceColumn, ColumnCount };

    KeptAwayModel(const Desk& desk, QList<VolunteerId> volunteers, QObject* parent = nullptr);

    /// Only those whom \a text finds, as lists find them; empty: all.
    void find(const QString& text);
    /// How many are found, shown already or not.
    int found() const { return static_cast<int>(m_found.size()); }
    const VolunteerId& at(int row) const { return m_found[row]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    struct Line {
        QString name;
        QString place;
    };
    QList<Line> nextLines() const;

    const Desk& m_desk;
    const QList<VolunteerId> m_volunteers;
    QList<VolunteerId> m_found;
    QList<Line> m_lines; ///< of the first of them
    bool m_isBroken = false; ///< the rest cannot be read now
};

} // namespace entraide
