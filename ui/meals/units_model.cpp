// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/units_model.h"

#include "domain/phone.h"

namespace entraide {

QString& UnitsModel::textOf(Unit& unit, int column) {
    return column == NameColumn ? unit.name : column == ContactColumn ? unit.contact : unit.phone;
}

void UnitsModel::setUnits(const QList<Unit>& units) {
    beginResetModel();
    m_units = units;
    endResetModel();
    Q_EMIT linesChanged();
}

int UnitsModel::addLine() {
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_units.append(Unit{});
    endInsertRows();
    Q_EMIT linesChanged();
    return row;
}

void UnitsModel::removeLine(int row) {
    beginRemoveRows({}, row, row);
    m_units.removeAt(row);
    endRemoveRows();
    Q_EMIT linesChanged();
}

int UnitsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_units.size());
}

int UnitsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnitsModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::AccessibleTextRole && checkIndex(index, CheckIndexOption::IndexIsValid))
        return spokenCell(index);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    Unit unit = m_units[index.row()];
    const QString& text = textOf(unit, index.column());
    return index.column() == PhoneColumn ? shownPhone(text) : text;
}

QVariant UnitsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Unit");
    case ContactColumn:
        return tr("Contact");
    case PhoneColumn:
        return tr("Phone");
    default:
        return {};
    }
}

bool UnitsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    QString text = value.toString().simplified();
    if (index.column() == PhoneColumn) {
        if (const auto phone = Phone::fromText(text))
            text = phone->e164();
    }
    textOf(m_units[index.row()], index.column()) = text;
    Q_EMIT dataChanged(index, index);
    return true;
}

} // namespace entraide
