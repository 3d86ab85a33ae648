// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/common/roles.h"

#include <QAbstractItemModel>

#include <array>

namespace entraide {

class Desk;

/// The sign-ups of a posting, or of one of its shifts, in four groups: to be dealt with in order of arrival, those who
/// have a place (first who was expected and has no outcome yet, then what is to come, then what is over), the reserve
/// in the order of its queues, and who is not coming any more (only when there is somebody). Values only; read anew by
/// setPosting(). GUI thread.
class SignupsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum class Group { Applied, Placed, Reserve, Withdrawn };
    static constexpr int groupCount = 4;
    enum Column { NumberColumn, NameColumn, RoleColumn, ShiftColumn, ReceivedColumn, StateColumn, ColumnCount };
    enum Role { IdRole = FirstPageRole + 100, GroupCountRole, TrailingTextRole, GroupIconRole };

    using QAbstractItemModel::QAbstractItemModel;

    /// \a shift: only that one; none: all.
    void setPosting(const Posting& posting, const QList<Signup>& signups, const Desk& desk,
                    const std::optional<QString>& shift, QDate today);

    struct Line {
        Signup signup;
        QString name;
    };
    /// Null for a group and an invalid index.
    const Line* lineAt(const QModelIndex& index) const;
    QModelIndex indexOf(const SignupId& id) const;
    /// The line after \a id in its group, else the one before; an invalid id when it is alone.
    SignupId neighbourOf(const SignupId& id) const;
    QModelIndex groupIndex(Group group) const;
    int count(Group group) const { return static_cast<int>(m_lines[static_cast<std::size_t>(group)].size()); }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QVariant groupData(Group group, int role) const;
    QString text(const Line& line, int column) const;
    QString groupCountText(Group group) const;
    QString groupTrailing(Group group) const;

    Posting m_posting;
    std::optional<QString> m_shift;
    int m_taken = 0;
    int m_needed = 0;
    bool m_full = false;
    std::array<QList<Line>, groupCount> m_lines;
};

} // namespace entraide
