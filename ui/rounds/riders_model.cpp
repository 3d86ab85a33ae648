// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/riders_model.h"

#include "ui/common/roles.h"
#include "ui/words/round_words.h"
#include "ui/words/subject_words.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

void RidersModel::setRiders(const QList<RoundRiderLine>& riders) {
    if (riders == m_riders)
        return;
    beginResetModel();
    m_riders = riders;
    endResetModel();
}

void RidersModel::showDay(QDate date) {
    if (date == m_date)
        return;
    beginResetModel();
    m_date = date;
    endResetModel();
}

void RidersModel::setKitchens(const QList<RoundKitchen>& kitchens) {
    if (kitchens == m_kitchens)
        return;
    m_kitchens = kitchens;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, DetailColumn), index(rowCount() - 1, DetailColumn));
}

void RidersModel::choose(const RiderChoice& choice) {
    QHash<VolunteerId, RiderChoice>& ofDay = m_choices[m_date];
    if (choice == RiderChoice{.id = choice.id})
        ofDay.remove(choice.id);
    else
        ofDay.insert(choice.id, choice);
    for (int row = 0; row < rowCount(); ++row) {
        if (m_riders[row].id == choice.id)
            Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    }
    Q_EMIT checkedChanged();
}

RiderChoice RidersModel::choice(const VolunteerId& rider) const {
    return m_choices.value(m_date).value(rider, RiderChoice{.id = rider});
}

QList<RiderChoice> RidersModel::asked() const {
    QList<RiderChoice> result;
    bool isUsual = isAllChecked();
    for (const VolunteerId& rider : checked()) {
        result.append(choice(rider));
        isUsual = isUsual && result.last() == RiderChoice{.id = rider};
    }
    return isUsual ? QList<RiderChoice>() : result;
}

QString RidersModel::detail(const RoundRiderLine& rider) const {
    const RiderChoice chosen = choice(rider.id);
    QString text = riderText(asChosen(rider, chosen));
    if (!chosen.kitchen)
        return text;
    const auto kitchen = std::ranges::find(m_kitchens, *chosen.kitchen, &RoundKitchen::id);
    return text + u", "_s +
           (chosen.kitchen->isEmpty()      ? tr("from home")
            : kitchen == m_kitchens.cend() ? absentText(chosen.kitchen->toString())
                                           : tr("from %1", "a kitchen").arg(kitchen->name));
}

QList<VolunteerId> RidersModel::checked() const {
    QList<VolunteerId> result;
    for (const RoundRiderLine& rider : m_riders) {
        if (rider.state == RiderState::Free && !m_unchecked.contains(rider.id))
            result.append(rider.id);
    }
    return result;
}

int RidersModel::freeCount() const {
    return static_cast<int>(std::ranges::count(m_riders, RiderState::Free, &RoundRiderLine::state));
}

int RidersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_riders.size());
}

int RidersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant RidersModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const RoundRiderLine& rider = m_riders[index.row()];
    const bool free = rider.state == RiderState::Free;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? rider.name : detail(rider);
    case Qt::ToolTipRole:
        return detail(rider);
    case Qt::CheckStateRole:
        if (index.column() == NameColumn && free)
            return m_unchecked.contains(rider.id) ? Qt::Unchecked : Qt::Checked;
        return {};
    case MutedRole:
        return !free || index.column() == DetailColumn;
    case Qt::AccessibleTextRole:
        return rider.name + u", "_s + detail(rider);
    default:
        return {};
    }
}

bool RidersModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole || m_riders[index.row()].state != RiderState::Free)
        return false;
    if (value.toInt() == Qt::Checked)
        m_unchecked.remove(m_riders[index.row()].id);
    else
        m_unchecked.insert(m_riders[index.row()].id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

Qt::ItemFlags RidersModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsUserCheckable,
                  index.isValid() && index.column() == NameColumn && m_riders[index.row()].state == RiderState::Free);
    return flags;
}

QVariant RidersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Rider") : tr("How and when");
}

} // namespace entraide
