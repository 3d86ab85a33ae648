// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/flow_holes.h"
#include "matching/flow_solver.h"

namespace entraide {

/// A solved problem that stays solved while it changes: "Amina is ill on Tuesday", a new request, a cancelled one. The
/// flow and the prices are kept, so each change costs a few searches around it and not a whole solution. Rows, places,
/// slots and volunteers keep their numbers; a change of what was changed before is allowed. Not thread safe.
class FlowSession {
public:
    /// \a solution is an optimal one of \a problem.
    FlowSession(FlowProblem problem, const FlowSolution& solution);
    FlowSession(const FlowSession&) = delete;
    FlowSession& operator=(const FlowSession&) = delete;

    /// What one change has meant.
    struct Change {
        struct Move {
            int place = 0;
            int from = -1; ///< slot; -1: it was not served
            int to = -1;

            friend bool operator==(const Move&, const Move&) = default;
        };
        std::vector<Move> moves;        ///< in order of place; the places that were added or removed included
        std::int64_t dearer = 0;        ///< the objective after it, less the one before
        std::optional<FlowFault> fault; ///< then nothing was changed
    };

    /// A new row, the last; its places are the last ones.
    Change addRow(int places, std::int64_t unservedCost, std::span<const FlowEdge> edges);
    /// So many places of a row are not wanted any more (no more than there are), the dearest first.
    Change removePlaces(int row, int count);
    /// Nobody may use the slot, or any of the volunteer's.
    Change closeSlot(int slot);
    Change closeVolunteer(int volunteer);
    /// As it was at first.
    Change openSlot(int slot);
    Change openVolunteer(int volunteer);
    /// The row may not use the slot.
    Change forbid(int row, int slot);

    std::int64_t objective() const { return m_objective; }
    int slotOf(int place) const { return m_state.placeEdge[static_cast<std::size_t>(place)].slot; }
    bool isWanted(int place) const { return m_inPlay[static_cast<std::size_t>(place)] != 0; }
    int rowCount() const { return m_problem.rowCount(); }
    int firstPlace(int row) const { return m_problem.firstPlace(row); }
    int endPlace(int row) const { return m_problem.endPlace(row); }

    /// The problem as it is now, to be solved anew or written down: the same rows, slots and volunteers, with the
    /// places that are still wanted.
    FlowProblem current() const;
    /// The solution of current(), with the prices that prove it.
    FlowSolution solution() const;

private:
    void begin();
    Change finish();
    void setInPlay(int place, bool inPlay);
    void serve(int place);
    /// Takes the places of a slot off it and out of play; its count and its volunteer's stay.
    std::vector<int> takeOff(int slot);
    void open(int slot);
    std::int64_t leastPrice(int slot) const;
    bool isInPlay(int row) const;
    __int128 magnitude(int places, std::int64_t unservedCost, std::span<const FlowEdge> edges) const;
    std::optional<FlowFault> faultOf(int places, std::int64_t unservedCost, std::span<const FlowEdge> edges) const;

    FlowProblem m_problem;
    std::vector<int> m_capacity; ///< of each slot when it is open
    FlowState m_state;
    SlotRows m_rows;
    std::vector<char> m_inPlay; ///< for each place: wanted, and served or paid for
    AugmentingPaths m_paths;
    FlowHoles m_holes;
    FlowJournal m_journal;
    std::vector<std::pair<int, char>> m_inPlayBefore; ///< as the journal, of m_inPlay
    std::int64_t m_objective = 0;
    std::int64_t m_dearestUnit = 0;
    __int128 m_magnitude = 0; ///< bound of all sums, as FlowProblem::fault() counts it
};

} // namespace entraide
