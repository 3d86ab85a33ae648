// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/signup_rows.h"
#include "ui/common/roles.h"

#include <QAbstractItemModel>
#include <QHash>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace entraide {

struct RoleCount;

/// The sign-ups of a posting, or of one of its shifts, in four groups: to be dealt with in order of arrival, those who
/// have a place (first who was expected and has no outcome yet, then what is to come, then what is over), the reserve
/// in the order of its queues, and who is not coming any more (only when there is somebody). Values only; filled anew by
/// setPosting(), and kept in step by update() where thousands signed up. GUI thread.
class SignupsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum class Group { Applied, Placed, Reserve, Withdrawn };
    static constexpr int groupCount = 4;
    enum Column { NumberColumn, NameColumn, RoleColumn, ShiftColumn, ReceivedColumn, StateColumn, ColumnCount };
    enum Role { IdRole = FirstPageRole + 100, GroupCountRole, TrailingTextRole, GroupIconRole };

    using QAbstractItemModel::QAbstractItemModel;

    using Line = SignupLine;
    /// \a shift: only that one; none: all. \a places: of all shifts.
    void setPosting(const Posting& posting, const QList<Line>& lines, const QList<RoleCount>& places,
                    const std::optional<QString>& shift, QDate today);
    /// These are new, or changed; all others stay where they are.
    void update(const QList<Line>& changed, const QList<SignupId>& removed, const QList<RoleCount>& places);

    /// Null for a group and an invalid index.
    const Line* lineAt(const QModelIndex& index) const;
    QModelIndex indexOf(const SignupId& id) const;
    /// Those that are shown, in the order of the list; one pass for all.
    QList<QModelIndex> indexesOf(const QList<SignupId>& ids) const;
    /// The line after \a id in its group, else the one before; an invalid id when it is alone.
    SignupId neighbourOf(const SignupId& id) const;
    /// 1 for the first in its queue; 0 for who is in none.
    int queuePlace(const SignupId& id) const;
    QModelIndex groupIndex(Group group) const;
    int count(Group group) const { return static_cast<int>(m_lines[static_cast<std::size_t>(group)].size()); }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// Numbers of the queue may be others. Not told row by row: a view measures every row that it is told of.
    void queueRenumbered();

private:
    void setPlaces(const QList<RoleCount>& places);
    struct Order;
    Order orderOf(Group group, const Line& line) const;
    bool isBefore(Group group, const Line& one, const Line& other) const;
    void fillGroup(Group group, const std::vector<const Line*>& lines);
    void put(const Line& line);
    void take(const SignupId& id);
    void numberQueues();
    QString numberText(const Line& line, const QModelIndex& index) const;
    QVariant groupData(Group group, int role) const;
    QString text(const Line& line, const QModelIndex& index, int column) const;
    QString groupCountText(Group group) const;
    QString groupTrailing(Group group) const;

    Posting m_posting;
    std::optional<QString> m_shift;
    int m_taken = 0;
    int m_needed = 0;
    bool m_full = false;
    QDate m_today;
    QHash<QString, std::pair<QDate, int>> m_times; ///< day and minute at which each shift begins
    std::array<QList<Line>, groupCount> m_lines;
    QHash<SignupId, Group> m_groups; ///< in which each line is
    mutable qsizetype m_foundAt = 0; ///< the row that indexOf() gave last, in whatever group
    QHash<std::pair<QString, QString>, int> m_queueStarts; ///< the first row of each queue, by shift and role
};

} // namespace entraide
