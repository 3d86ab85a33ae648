// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/week_state.h"

#include <stop_token>

namespace entraide {

/// A chain of changes: the first unit goes to somebody, the unit that has to leave them for it goes to somebody else,
/// and so on, until one is given to somebody who need give up nothing, or is left empty.
struct Chain {
    struct Step {
        int unit = 0;
        PlanEdge edge;
        int out = -1; ///< the unit that leaves for it; -1: none, the chain ends here
    };
    std::vector<Step> steps;
    bool leavesEmpty = false; ///< the last unit that had to leave stays without anybody
    std::int64_t cost = 0; ///< of all steps, with what is left empty; what the first unit saved by leaving is not in it
};

/// Finds cheap chains by a best-first search over units, where each volunteer is changed at most once, so that the cost
/// of every chain is exact (the cyclic exchanges of Thompson and Orlin 1989, with ejection chains as in Glover 1996).
/// Nothing is changed by searching. One for each thread.
class ChainSearch {
public:
    struct Limits {
        std::int64_t below = WeekState::never; ///< only chains that cost less
        int expansions = 20;                   ///< units looked at
        int expansionsAfter = 20;              ///< of them, at most so many after a first chain was found
        int length = 5;                        ///< steps
        int without = -1;                      ///< this volunteer may not take the first unit
        bool mayLeaveEmpty = true;             ///< the first unit itself
        std::span<const int> tabu = {};        ///< these may not be left empty
        bool skipDead = false;                 ///< see markDead
        /// Only chains that gain at each step: so far with what the next unit saves by leaving. Loses nothing when each
        /// unit is tried in turn: every cycle that gains has a unit from which all its parts do (Lin and Kernighan
        /// 1973), and a path whose beginning does not gain has an end that does by itself.
        bool gainfully = false;
    };

    explicit ChainSearch(const WeekState& state);

    /// The cheapest chain found for \a unit; none when there is none below the limit. Where the unit is served, its
    /// volunteer counts as free of it: anybody may take the place it leaves.
    std::optional<Chain> find(int unit, const Limits& limits, const std::stop_token& stop);

    /// After a search that found nothing: the units it looked at lead nowhere, as long as nothing changes. Searches
    /// with skipDead leave them out (the Hungarian trees of matching).
    void markDead();
    void forgetDead() { ++m_deadTurn; }
    bool isDead(int unit) const { return m_dead[at(unit)] == m_deadTurn; }

    std::int64_t edgesTried() const { return m_edgesTried; }

private:
    static std::size_t at(int i) { return static_cast<std::size_t>(i); }
    struct Label {
        int unit = 0;
        int parent = -1;
        int steps = 0;
        PlanEdge edge; ///< by which the parent's unit made this one leave
        std::int64_t cost = 0;
    };
    struct Key {
        std::int64_t least;
        int label;
        bool operator<(const Key& other) const {
            return least != other.least ? least > other.least : label > other.label; // a heap's top is the least
        }
    };
    void expand(int label, int unit, const Limits& limits);
    bool isOnWay(int label, int volunteer) const;
    void end(int label, std::int64_t cost, const PlanEdge* edge);

    const WeekState& m_state;
    std::vector<Label> m_labels;
    std::vector<Key> m_heap;
    std::vector<std::int64_t> m_reached; ///< the least cost at which a unit has a label, where m_seen says so
    std::vector<unsigned> m_seen;
    std::vector<unsigned> m_dead;
    unsigned m_turn = 0;
    unsigned m_deadTurn = 1;
    int m_home = -1;
    std::int64_t m_homeSaved = 0;
    int m_homeIndex = -1;
    std::int64_t m_best = 0;
    int m_bestLabel = -1;
    PlanEdge m_bestEdge;
    bool m_bestLeavesEmpty = false;
    std::int64_t m_edgesTried = 0;
};

} // namespace entraide
