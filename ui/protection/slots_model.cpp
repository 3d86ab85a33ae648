// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/slots_model.h"

#include "ui/common/roles.h"

namespace entraide {

using namespace Qt::StringLiterals;

void SlotsModel::show(const QList<DeskKeys::KeySlot>& keySlots, const QHash<QString, QString>& names) {
    beginResetModel();
    m_slots = keySlots;
    m_names = names;
    endResetModel();
}

int SlotsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_slots.size());
}

QString SlotsModel::text(const DeskKeys::KeySlot& slot, int column) const {
    const bool isSheet = slot.name == Vault::recoverySlot;
    const bool isDesk = slot.name == Vault::deskSlot;
    if (column == WhatColumn)
        return isSheet        ? tr("code on paper")
               : slot.isFirst ? tr("first passphrase, not changed yet")
               : slot.isOwn   ? tr("passphrase, opened the desk now")
                              : tr("passphrase");
    if (isSheet)
        return tr("Recovery sheet");
    if (isDesk)
        return tr("The desk, for everybody");
    return m_names.value(slot.name, tr("somebody who is not known here"));
}

QVariant SlotsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeskKeys::KeySlot& slot = m_slots[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(slot, index.column());
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       text(slot, index.column()));
    case Qt::UserRole:
        return slot.name;
    case BoldRole:
        return index.column() == WhoseColumn;
    default:
        return {};
    }
}

QVariant SlotsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == WhoseColumn ? tr("Whose") : tr("What it is");
}

} // namespace entraide
