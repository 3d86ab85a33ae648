// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/roles.h"
#include "workflows/today.h"

#include <QAbstractItemModel>

namespace entraide {

/// The groups of the Today page and, below each, its lines. One column; holds values and reads nothing.
class TodayModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role : int {
        TimeRole = FirstPageRole, ///< QString, when it is
        ButtonsRole,              ///< QList<int>, the TodayActions whose buttons stand in the line
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setGroups(const QList<TodayGroup>& groups, const Today& today);
    const QList<TodayGroup>& groups() const { return m_groups; }
    /// Lines that need somebody, those cut off included.
    int total() const;

    /// The line at \a index; null for the header of a group.
    const TodayLine* lineAt(const QModelIndex& index) const;
    /// The group at \a index, or that its line is in.
    const TodayGroup* groupAt(const QModelIndex& index) const;

    /// Names a line through changes of the others around it.
    static QString keyOf(const TodayLine& line);
    QModelIndex indexOf(const QString& key) const;
    /// Lines are numbered through all groups, folded ones included.
    int numberOf(const QModelIndex& line) const;
    QModelIndex lineNumber(int number) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QVariant groupData(const TodayGroup& group, int role) const;
    QVariant lineData(const TodayGroup& group, const TodayLine& line, int role) const;

    QList<TodayGroup> m_groups;
    Today m_today;
};

} // namespace entraide
