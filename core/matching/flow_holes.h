// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/augmenting_paths.h"

namespace entraide {

/// Which rows have an edge to a slot: FlowProblem's edges the other way round. Rows can be added and edges removed.
class SlotRows {
public:
    struct Entry {
        int row = -1; ///< -1: the edge was removed
        std::int32_t cost = 0;
    };

    explicit SlotRows(const FlowProblem& problem);
    void add(const FlowProblem& problem, int row);
    void remove(int row, int slot);

    template <class Visit> void forEach(int slot, const Visit& visit) const {
        const auto s = static_cast<std::size_t>(slot);
        for (std::size_t i = m_ends[s]; i < m_ends[s + 1]; ++i) {
            if (m_entries[i].row >= 0)
                visit(m_entries[i]);
        }
        for (int i = m_firstAdded[s]; i >= 0; i = m_added[static_cast<std::size_t>(i)].next) {
            if (m_added[static_cast<std::size_t>(i)].entry.row >= 0)
                visit(m_added[static_cast<std::size_t>(i)].entry);
        }
    }

private:
    struct Added {
        Entry entry;
        int next = -1;
    };
    std::vector<std::size_t> m_ends;
    std::vector<Entry> m_entries;
    std::vector<int> m_firstAdded; ///< for each slot
    std::vector<Added> m_added;
};

/// The counterpart of AugmentingPaths: something was taken out of an optimal flow and left a hole, a unit that a slot,
/// a volunteer or a row lacks. The cheapest way to fill it is looked for backwards, over who could move there or would
/// no longer go unserved, until somebody has one task less or one place more is served. Flow and prices are optimal
/// again afterwards. Not thread safe.
class FlowHoles {
public:
    /// Places that \a inPlay says 0 of are no part of the flow.
    FlowHoles(const FlowProblem& problem, FlowState& state, const SlotRows& rows, const std::vector<char>& inPlay);

    /// The slot's count is one more than its places.
    void fillSlot(int slot) { fill(slot); }
    /// The volunteer's count is one more than their slots'.
    void fillVolunteer(int volunteer) { fill(m_slotCount + volunteer); }
    /// The row wants one place less. Gives the place that is not served now; the caller takes it out of play.
    int fillRow(int row) { return fill(rowNode(row)); }
    /// Makes room for rows that were added to the problem.
    void grow();

private:
    int rowNode(int row) const { return m_slotCount + m_volunteerCount + row; }
    int fill(int node);
    void search(int node);
    void expandSlot(int slot, std::int64_t distance);
    void expandVolunteer(int volunteer, std::int64_t distance);
    void expandRow(int row, std::int64_t distance);
    void reach(int node, std::int64_t distance, int towards, std::int32_t cost);
    void end(int node, std::int64_t distance);
    int freePlace(int row) const;
    bool uses(int row, int slot) const;
    int move();

    const FlowProblem& m_problem;
    FlowState& m_state;
    const SlotRows& m_rows;
    const std::vector<char>& m_inPlay;
    int m_slotCount;
    int m_volunteerCount;
    std::vector<std::int64_t> m_distance;
    /// The next step to the hole. A slot's: the place that gives it up, or `toVolunteer`. A volunteer's: the slot of
    /// theirs that is given up. A row's: the slot that it takes, at m_cost. `here`: the hole itself.
    std::vector<int> m_towards;
    std::vector<std::int32_t> m_cost;
    std::vector<int> m_touched;
    std::vector<std::pair<std::int64_t, int>> m_heap;
    std::int64_t m_best = 0;
    int m_end = -1;
};

} // namespace entraide
