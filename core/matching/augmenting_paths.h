// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/flow_problem.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace entraide {

/// What a place and a volunteer's number of tasks were before they changed; may name the same one more than once.
struct FlowJournal {
    std::vector<std::pair<int, FlowEdge>> places;
    std::vector<std::pair<int, int>> volunteers;
};

/// The flow of a problem while it is being built: who serves what, and the prices. Shared by searches that work on
/// different components (no two of which touch the same element).
struct FlowState {
    explicit FlowState(const FlowProblem& problem);
    /// As \a slotOfPlace left it; the caller sets the prices.
    FlowState(const FlowProblem& problem, std::span<const int> slotOfPlace);

    /// What a search reads of a slot at each edge, side by side for the cache.
    struct SlotPrice {
        std::int64_t price = 0;  ///< a lower bound of the cost from this slot to the sink, by any path
        std::int64_t direct = 0; ///< the cost of taking one more unit of this slot and its volunteer; far if impossible
    };
    static constexpr std::int64_t far = std::int64_t{1} << 61;

    void take(const FlowProblem& problem, int place, FlowEdge edge);
    void release(const FlowProblem& problem, int place);
    /// The parts of the two: the place alone, and the counts.
    void link(int place, FlowEdge edge);
    void unlink(int place);
    void changeSlot(const FlowProblem& problem, int slot, int by);
    void changeVolunteer(const FlowProblem& problem, int volunteer, int by);
    /// Makes room for rows that were added to the problem; their places are not served.
    void grow(const FlowProblem& problem);
    /// Recomputes `direct` of a volunteer's slots.
    void refresh(const FlowProblem& problem, int volunteer);

    std::vector<SlotPrice> slotPrices;
    std::vector<std::int64_t> volunteerPrice;
    std::vector<std::int64_t> rowPrice;
    std::vector<FlowEdge> placeEdge; ///< slot -1: not served
    std::vector<int> nextPlace;      ///< the next place on the same slot, or -1
    std::vector<int> firstPlace;     ///< for each slot
    std::vector<int> slotUsed;
    std::vector<int> volunteerUsed;
    std::vector<int> placeRow;
    FlowJournal* journal = nullptr; ///< of who wants to know what changes
};

/// Successive shortest augmenting paths with prices kept (Johnson potentials; Edmonds and Karp 1972, Tomizawa 1971), on
/// the shape of FlowProblem. Each call adds one place at the least possible extra cost; the flow stays optimal for the
/// places added so far. Not thread safe; one for each thread.
class AugmentingPaths {
public:
    AugmentingPaths(const FlowProblem& problem, FlowState& state);

    enum class Outcome { Served, Unserved, Stopped };
    /// Adds the next place of \a row; \a place must not be in use, and the row's earlier places must have been added.
    Outcome add(int row, int place, const std::stop_token& stop);
    /// The same where the row has a price already, or 0.
    Outcome serve(int row, int place, const std::stop_token& stop);
    /// Uses one unit of \a slot, which no row uses, and of its volunteer, whoever must move for it moving; no edge
    /// leads to the slot meanwhile. False when the volunteer has no task left that could be moved.
    bool occupy(int slot);
    /// Makes room for rows that were added to the problem.
    void grow();

    std::int64_t edgesSeen() const { return m_edgesSeen; }
    std::int64_t searches() const { return m_searches; }

private:
    using Key = std::pair<std::int64_t, int>; // distance, node

    void relaxRow(int row, std::int64_t distance);
    void relaxSlot(int slot, std::int64_t distance);
    void relaxVolunteer(int volunteer, std::int64_t distance);
    void reach(int node, std::int64_t distance, int from);
    bool search(int root, const std::stop_token& stop);
    int takerOf(int slot) const;
    void augment(int row, int place);
    void augmentOccupied();
    void raisePrices();
    void forgetDistances();
    bool mayUse(int row, int slot) const;
    bool uses(int row, int slot) const;

    // Nodes: slots, then volunteers, then rows.
    int volunteerNode(int volunteer) const { return m_slotCount + volunteer; }
    int rowNode(int row) const { return m_slotCount + m_volunteerCount + row; }

    const FlowProblem& m_problem;
    FlowState& m_state;
    int m_slotCount;
    int m_volunteerCount;
    std::vector<std::int64_t> m_distance;
    /// How a node was reached. A slot: from a row (>= 0, with the edge's cost in m_edgeCost) or from its volunteer
    /// (-1). A volunteer: from a slot. A row: by giving up a place.
    std::vector<int> m_from;
    std::vector<std::int32_t> m_edgeCost;
    std::vector<int> m_touched;
    std::vector<Key> m_heap;
    std::int64_t m_best = 0; ///< the cheapest way to the sink seen so far, and how it ends:
    int m_endRow = -1;       ///< this row takes m_endEdge (slot -1: goes unserved), or
    FlowEdge m_endEdge;
    int m_endVolunteer = -1; ///< this volunteer takes one task more
    int m_occupied = -1;     ///< the slot that a search began at
    std::int64_t m_edgesSeen = 0;
    std::int64_t m_searches = 0;
};

} // namespace entraide
