// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/sum_table.h"

#include <QDate>

#include <array>
#include <vector>

namespace entraide {

/// The times of a year for which numbers are counted: the year, its quarters, its months, and in each month the parts of
/// ISO weeks that lie in it; besides, each week that lies in two months. Each is a node of a TimeTree.
class StatCalendar {
public:
    explicit StatCalendar(int year);

    static constexpr int yearNode = 0;
    static constexpr int months = 12;
    /// 1 to 12.
    static constexpr int monthNode(int month) { return 4 + month; }
    static constexpr int quarterNode(int month) { return 1 + (month - 1) / 3; }

    /// An ISO week, as much of it as lies in this year.
    struct Week {
        QDate monday;
        std::vector<int> pieces;    ///< one, or two where it lies in two months
        std::vector<int> monthsOf; ///< of each piece, 1 to 12
        int whole = -1;             ///< the node of both pieces together; -1 for one piece
    };

    int year() const { return m_year; }
    int pieceOf(QDate day) const { return m_pieces[static_cast<std::size_t>(day.dayOfYear() - 1)]; }
    const std::vector<Week>& weeks() const { return m_weeks; }
    const TimeTree& tree() const { return m_tree; }
    /// The fewest nodes that are the months from \a first to \a last (both included) together.
    static std::vector<int> nodesOf(int first, int last);

private:
    int m_year;
    TimeTree m_tree;
    std::vector<Week> m_weeks;
    std::vector<int> m_pieces; ///< of each day of the year
};

} // namespace entraide
