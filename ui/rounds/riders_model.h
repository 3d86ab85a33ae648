// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/day_rounds.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QHash>
#include <QSet>

namespace entraide {

/// Who could ride, and how they do that day. The free ones can be checked: a plan takes those that are. At first all
/// are.
class RidersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, DetailColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// Who was unchecked stays so.
    void setRiders(const QList<RoundRiderLine>& riders);
    /// As they usually ride.
    const QList<RoundRiderLine>& riders() const { return m_riders; }
    /// How they ride is chosen for one day; another day has its own choices.
    void showDay(QDate date);
    void setKitchens(const QList<RoundKitchen>& kitchens);
    void choose(const RiderChoice& choice);
    RiderChoice choice(const VolunteerId& rider) const;
    QHash<VolunteerId, RiderChoice> choices() const { return m_choices.value(m_date); }
    QList<VolunteerId> checked() const;
    /// For a plan: those who are checked, with what was chosen; empty when all are, and nothing is.
    QList<RiderChoice> asked() const;
    int freeCount() const;
    bool isAllChecked() const { return checked().size() == freeCount(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    QString detail(const RoundRiderLine& rider) const;

    QList<RoundRiderLine> m_riders;
    QSet<VolunteerId> m_unchecked;
    QDate m_date;
    QHash<QDate, QHash<VolunteerId, RiderChoice>> m_choices;
    QList<RoundKitchen> m_kitchens;
};

} // namespace entraide
