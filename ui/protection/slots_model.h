// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/desk_keys.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

namespace entraide {

/// The slots of a key file in words: whose each is and what it is; Qt::UserRole gives the name. GUI thread.
class SlotsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhoseColumn, WhatColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a names: of the users, by the id that their slot has.
    void show(const QList<DeskKeys::KeySlot>& keySlots, const QHash<QString, QString>& names);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const DeskKeys::KeySlot& slot, int column) const;

    QList<DeskKeys::KeySlot> m_slots;
    QHash<QString, QString> m_names;
};

} // namespace entraide
