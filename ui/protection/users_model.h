// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>

namespace entraide {

/// Somebody who works here or has left, and what of them is on this PC.
struct UserLine {
    enum class Key {
        None,  ///< no passphrase opens this file for them
        First, ///< theirs was chosen by somebody else and is not changed yet
        Own,
        Unknown, ///< the file is not encrypted
    };
    User user;
    Key key = Key::None;
    QDateTime unlocked; ///< local time of the last unlocking here; invalid: never, or not to be read
    bool isSelf = false;
};

/// Who works at the desk. GUI thread.
class UsersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, RoleColumn, SinceColumn, KeyColumn, UnlockedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<UserLine>& lines);
    /// Null where there is no such row.
    const UserLine* lineAt(int row) const;
    /// -1: not shown.
    int rowOf(const QString& user) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const UserLine& line, int column);

    QList<UserLine> m_lines;
};

} // namespace entraide
