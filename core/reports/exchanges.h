// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/sum_table.h"

#include <vector>

namespace entraide {

/// By how much a part or a time changes in an exchange: 1 or -1.
struct Step {
    int at = 0;
    int sign = 1;
};
using Steps = std::vector<Step>;

/// One more at one time and one less at another, or one more at all times that hold the one.
struct TimeExchange {
    Steps total; ///< of the total, where it is changed
    Steps rows;  ///< of the other rows; none: only the total changes
    /// A part of a shared time, to be chosen, that changes with it in the total.
    struct Open {
        int within = 0;
        int sign = 1;
        int against = -1; ///< not one that has a bridge to a part of this
    };
    std::vector<Open> open = {};
};

/// Which exchanges of a table change a cell. Those over the least time come first.
class Exchanges {
public:
    explicit Exchanges(const SumTable& table);

    /// That change \a time of the total, or of the other rows.
    const std::vector<TimeExchange>& ofTime(int time, bool total);
    std::vector<Steps> ofPart(int part) const;
    /// What an open step may be: each a time and the bridges that change with it.
    std::vector<const Steps*> choices(const TimeExchange::Open& open) const;

private:
    std::vector<TimeExchange> within(int time) const;
    void addOwn(int time, std::vector<TimeExchange>& found) const;
    void addSwaps(int piece, std::vector<TimeExchange>& found) const;
    /// From \a one up to what holds both; \a other -1: to the top.
    Steps chain(int one, int other) const;
    void climb(int from, int to, int sign, Steps& steps) const;
    bool isUnder(int time, int above) const;
    int rootOf(int time) const;
    int parentOf(int time) const { return m_table.time.parents[static_cast<std::size_t>(time)]; }
    const std::vector<int>& piecesOf(int time) const { return m_pieces[static_cast<std::size_t>(time)]; }
    /// The other end of its bridge; -1: it has none.
    int across(int piece) const;

    const SumTable& m_table;
    std::vector<int> m_leaves;              ///< shared times that hold no other shared one
    std::vector<std::vector<int>> m_pieces; ///< the parts of each time that only the total has
    std::vector<int> m_bridges;             ///< of each time; -1: none
    std::vector<Steps> m_own;               ///< of each time: itself, and its bridge
    std::vector<std::vector<TimeExchange>> m_ofTotal;
    std::vector<std::vector<TimeExchange>> m_ofRows;
};

} // namespace entraide
