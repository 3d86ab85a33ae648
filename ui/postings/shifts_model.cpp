// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/shifts_model.h"

#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QLocale>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr TimeRange usualHours{10 * 60, 12 * 60};
constexpr int weekDays = 7;

/// 23:59 stands for the end of the day, which a time field cannot show.
QTime timeOf(int minute) {
    return QTime(0, 0).addSecs(std::min(minute, dayMinutes - 1) * 60);
}

int minuteOf(QTime time) {
    const int minute = time.hour() * 60 + time.minute();
    return minute == dayMinutes - 1 ? dayMinutes : minute;
}

} // namespace

void ShiftsModel::setShifts(const QList<Shift>& shifts, const QList<PostingRole>& roles, QDate today) {
    beginResetModel();
    m_shifts = shifts;
    m_roles = roles;
    m_today = today;
    endResetModel();
    Q_EMIT linesChanged();
}

void ShiftsModel::followRoles(const QList<PostingRole>& roles) {
    if (roles == m_roles)
        return;
    const auto find = [](const QList<PostingRole>& in, const QString& key) {
        return std::ranges::find_if(in, [&](const PostingRole& role) { return role.key == key; });
    };
    beginResetModel();
    for (Shift& shift : m_shifts) {
        if (shift.places.isEmpty())
            continue; // takes what the roles say
        shift.places.removeIf([&](const RolePlaces& places) { return find(roles, places.role) == roles.end(); });
        for (const PostingRole& role : roles) {
            const auto before = find(m_roles, role.key);
            if (before == m_roles.end())
                shift.places.append({role.key, role.capacity});
            for (RolePlaces& places : shift.places) {
                if (places.role == role.key && before != m_roles.end() && places.capacity == before->capacity)
                    places.capacity = role.capacity;
            }
        }
    }
    m_roles = roles;
    endResetModel();
}

int ShiftsModel::placesFor(const Shift& shift, const PostingRole& role) const {
    if (shift.places.isEmpty())
        return role.capacity;
    for (const RolePlaces& places : shift.places) {
        if (places.role == role.key)
            return places.capacity;
    }
    return notTaken;
}

void ShiftsModel::setPlaces(Shift& shift, const QString& role, int places) const {
    if (shift.places.isEmpty()) {
        for (const PostingRole& one : m_roles)
            shift.places.append({one.key, one.capacity});
    }
    shift.places.removeIf([&](const RolePlaces& one) { return places == notTaken && one.role == role; });
    for (RolePlaces& one : shift.places) {
        if (one.role == role) {
            one.capacity = places;
            return;
        }
    }
    if (places != notTaken)
        shift.places.append({role, places});
}

int ShiftsModel::insert(const Shift& shift) {
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_shifts.append(shift);
    endInsertRows();
    Q_EMIT linesChanged();
    return row;
}

int ShiftsModel::addLine() {
    Shift shift;
    shift.date = m_today;
    shift.hours = usualHours;
    if (!m_shifts.isEmpty()) {
        shift = m_shifts.last();
        shift.date = shift.date.addDays(1);
    }
    shift.key = freshLineKey();
    return insert(shift);
}

int ShiftsModel::repeatLine(int row) {
    Shift shift = m_shifts.at(row);
    shift.date = shift.date.addDays(weekDays);
    shift.key = freshLineKey();
    return insert(shift);
}

void ShiftsModel::removeLine(int row) {
    beginRemoveRows({}, row, row);
    m_shifts.removeAt(row);
    endRemoveRows();
    Q_EMIT linesChanged();
}

int ShiftsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shifts.size());
}

int ShiftsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FirstRoleColumn + static_cast<int>(m_roles.size());
}

QVariant ShiftsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Shift& shift = m_shifts[index.row()];
    if (role == Qt::AccessibleTextRole)
        return spokenCell(index);
    if (role == LeastRole)
        return notTaken;
    if (role == LeastTextRole)
        return u"–"_s;
    if (role == Qt::TextAlignmentRole && index.column() >= FirstRoleColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    const bool edited = role == Qt::EditRole;
    if (role == Qt::DisplayRole || edited) {
        switch (index.column()) {
        case DateColumn:
            return edited ? QVariant(shift.date)
                          : QVariant(weekdayText(shift.date.dayOfWeek()) + u' ' + dateText(shift.date));
        case StartColumn:
            return edited ? QVariant(timeOf(shift.hours.start)) : QVariant(clockText(shift.hours.start));
        case EndColumn:
            return edited ? QVariant(timeOf(shift.hours.end)) : QVariant(clockText(shift.hours.end));
        case PlaceColumn:
            return shift.place;
        default: {
            const int places = placesFor(shift, m_roles[index.column() - FirstRoleColumn]);
            if (edited)
                return places;
            return places == notTaken ? u"–"_s : places == 0 ? tr("no limit") : QLocale().toString(places);
        }
        }
    }
    return {};
}

QVariant ShiftsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn:
        return tr("Day");
    case StartColumn:
        return tr("From");
    case EndColumn:
        return tr("To");
    case PlaceColumn:
        return tr("Place, if elsewhere");
    default:
        if (section - FirstRoleColumn >= m_roles.size())
            return {};
        const QString name = localText(m_roles[section - FirstRoleColumn].name);
        return name.isEmpty() ? tr("(new role)") : name;
    }
}

bool ShiftsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Shift& shift = m_shifts[index.row()];
    switch (index.column()) {
    case DateColumn:
        if (!value.toDate().isValid())
            return false;
        shift.date = value.toDate();
        break;
    case StartColumn: {
        // The end goes along: whoever moves a shift keeps how long it takes.
        const int minutes = shift.hours.minutes();
        shift.hours.start = minuteOf(value.toTime());
        if (shift.hours.isEmpty())
            shift.hours.end = std::min(shift.hours.start + minutes, dayMinutes);
        break;
    }
    case EndColumn:
        shift.hours.end = minuteOf(value.toTime());
        break;
    case PlaceColumn:
        shift.place = value.toString().trimmed();
        break;
    default: {
        Shift changed = shift;
        setPlaces(changed, m_roles[index.column() - FirstRoleColumn].key, std::max(notTaken, value.toInt()));
        if (changed.places.isEmpty())
            return false; // a shift takes somebody: without any place of its own it would take what the roles say
        shift = changed;
    }
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    Q_EMIT linesChanged();
    return true;
}

} // namespace entraide
