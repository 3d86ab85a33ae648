// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of the page Rounds. Each holds values and is set anew whenever the day changes.
#pragma once

#include "workflows/day_rounds.h"

#include <QAbstractListModel>
#include <QAbstractTableModel>

namespace entraide {

/// The rounds of a day: rider, what and how far, from when to when, state.
class RoundsModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRounds(const QList<PlannedRound>& rounds);
    const QList<PlannedRound>& rounds() const { return m_rounds; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<PlannedRound> m_rounds;
};

/// What is in no round, and why.
class UnplannedModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setWork(const QList<UnplannedWork>& work);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<UnplannedWork> m_work;
};

/// The stops of one round, in order.
class StopsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        TimeColumn,
        PlaceColumn,
        WhatColumn,
        PortionsColumn,
        BoardColumn,
        WindowColumn,
        WayColumn,
        StateColumn,
        columns
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRound(const PlannedRound& round);
    const PlannedRound& round() const { return m_round; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const PlannedStop& stop, int row, int column) const;
    QString spoken(const PlannedStop& stop, int row) const;

    PlannedRound m_round;
};

/// "5 stops, 42 portions, 12.3 km, bicycle".
QString roundFacts(const PlannedRound& round);
/// "17:05–18:40"; empty without stops.
QString roundHours(const PlannedRound& round);
/// The rider's name, or what stands in its place.
QString roundRiderName(const PlannedRound& round);

} // namespace entraide
