// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/flow_warm_start.h"

#include "matching/at.h"

#include <algorithm>

namespace entraide {

namespace {

/// Grows the tree from the sink backwards along arcs that can take more and cost what the prices say, so that its
/// potentials are those prices; then along others, so that it spans everything. An arc whose flow is between its bounds
/// must be in the tree: it is followed as soon as one of its ends is reached.
class TreeGrower {
public:
    TreeGrower(const FlowProblem& problem, std::span<const int> rows, std::size_t reached, const RowsAsNetwork& parts,
               const FlowState& state, const std::stop_token& stop)
        : m_problem(problem)
        , m_rows(rows)
        , m_parts(parts)
        , m_state(state)
        , m_rowCount(static_cast<int>(rows.size()))
        , m_slotCount(static_cast<int>(parts.slotNumbers.size()))
        , m_volunteerCount(static_cast<int>(parts.volunteerNumbers.size()))
        , m_volunteerOfSlot(at(m_slotCount))
        , m_slotsOf(at(m_volunteerCount))
        , m_nextUnit(at(m_volunteerCount), -1)
        , m_price(at(sink() + 1))
        , m_reached(m_price.size()) {
        const FlowNetwork& network = parts.network;
        m_start.flow.assign(network.arcs.size(), 0);
        m_start.treeArc.assign(m_price.size(), -1);
        addEdges(reached, stop);
        int arc = firstSlotArc();
        for (int slot = 0; slot < m_slotCount; ++slot, ++arc) {
            const int volunteer = network.arcs[at(arc)].to - volunteerNode(0);
            m_volunteerOfSlot[at(slot)] = volunteer;
            m_slotsOf[at(volunteer)].push_back(slot);
            m_start.flow[at(arc)] = used(slot);
            m_price[at(slotNode(slot))] = state.slotPrices[at(parts.slotNumbers[at(slot)])].price;
        }
        for (int volunteer = 0; volunteer < m_volunteerCount; ++volunteer) {
            const int number = parts.volunteerNumbers[at(volunteer)];
            const int units = static_cast<int>(problem.unitCosts(number).size());
            const int taken = state.volunteerUsed[at(number)];
            std::fill_n(m_start.flow.begin() + arc, taken, 1);
            if (taken < units)
                m_nextUnit[at(volunteer)] = arc + taken;
            arc += units;
            m_price[at(volunteerNode(volunteer))] = state.volunteerPrice[at(number)];
        }
        m_firstRowArc = arc;
    }

    NetworkStart grow() {
        m_reached[at(sink())] = 1; // hangs on the root, as what is reached by nothing does
        for (int row = 0; row < m_rowCount; ++row) {
            if (m_start.flow[at(m_firstRowArc + row)] > 0 ||
                m_price[at(row)] == m_problem.unservedCost(m_rows[at(row)]))
                reach(row, m_firstRowArc + row);
        }
        for (int volunteer = 0; volunteer < m_volunteerCount; ++volunteer) {
            const int unit = m_nextUnit[at(volunteer)];
            if (unit >= 0 && m_price[at(volunteerNode(volunteer))] == cost(unit))
                reachVolunteer(volunteer, unit);
        }
        follow();
        for (int volunteer = 0; volunteer < m_volunteerCount; ++volunteer) {
            if (m_nextUnit[at(volunteer)] >= 0)
                reachVolunteer(volunteer, m_nextUnit[at(volunteer)]);
        }
        follow();
        for (int row = 0; row < m_rowCount; ++row)
            reach(row, m_firstRowArc + row);
        follow();
        m_anyPrice = true;
        for (std::size_t edge = 0; edge < m_parts.edges.size(); ++edge) {
            if (m_start.flow[edge] > 0)
                reachSlot(slotOfEdge(edge), static_cast<int>(edge));
        }
        follow();
        for (int slot = 0; slot < m_slotCount; ++slot) {
            if (used(slot) < capacity(slot) && m_reached[at(volunteerNode(m_volunteerOfSlot[at(slot)]))])
                reachSlot(slot, firstSlotArc() + slot);
        }
        return std::move(m_start);
    }

private:
    int firstSlotArc() const { return static_cast<int>(m_parts.edges.size()); }
    int slotNode(int slot) const { return m_rowCount + slot; }
    int volunteerNode(int volunteer) const { return m_rowCount + m_slotCount + volunteer; }
    int sink() const { return m_rowCount + m_slotCount + m_volunteerCount; }
    std::int64_t cost(int arc) const { return m_parts.network.arcs[at(arc)].cost; }
    int slotOfEdge(std::size_t edge) const { return m_parts.network.arcs[edge].to - m_rowCount; }
    int used(int slot) const { return m_state.slotUsed[at(m_parts.slotNumbers[at(slot)])]; }
    int capacity(int slot) const { return m_problem.slotCapacity(m_parts.slotNumbers[at(slot)]); }

    /// The edges in use as flow; of the others those that cost what the prices say are kept by slot.
    void addEdges(std::size_t reached, const std::stop_token& stop) {
        std::size_t edge = 0;
        int arc = static_cast<int>(m_parts.network.arcs.size()) - m_rowCount;
        std::vector<int> taken;
        for (std::size_t i = 0; i < m_rows.size(); ++i, ++arc) {
            if (stop.stop_requested())
                return;
            const int row = m_rows[i];
            taken.clear();
            for (int p = m_problem.firstPlace(row); p < m_problem.endPlace(row); ++p) {
                if (m_state.placeEdge[at(p)].slot >= 0)
                    taken.push_back(m_state.placeEdge[at(p)].slot);
                else
                    ++m_start.flow[at(arc)];
            }
            const bool known = i < reached;
            m_price[i] = known ? m_state.rowPrice[at(row)] : m_problem.unservedCost(row);
            for (const FlowEdge& own : m_problem.edges(row)) {
                if (std::ranges::find(taken, own.slot) != taken.end())
                    m_start.flow[edge] = 1;
                else if (known && m_price[i] == own.cost + m_state.slotPrices[at(own.slot)].price)
                    m_tight.emplace_back(slotOfEdge(edge), static_cast<int>(edge));
                ++edge;
            }
        }
        std::ranges::sort(m_tight);
    }

    void reach(int node, int arc) {
        if (m_reached[at(node)])
            return;
        m_reached[at(node)] = 1;
        m_start.treeArc[at(node)] = arc;
        m_queue.push_back(node);
    }

    void reachVolunteer(int volunteer, int arc) {
        if (m_reached[at(volunteerNode(volunteer))])
            return;
        reach(volunteerNode(volunteer), arc);
        for (int slot : m_slotsOf[at(volunteer)]) {
            if (used(slot) > 0 && used(slot) < capacity(slot))
                reach(slotNode(slot), firstSlotArc() + slot);
        }
    }

    void reachSlot(int slot, int arc) {
        if (m_reached[at(slotNode(slot))])
            return;
        reach(slotNode(slot), arc);
        if (used(slot) > 0 && used(slot) < capacity(slot))
            reachVolunteer(m_volunteerOfSlot[at(slot)], firstSlotArc() + slot);
    }

    bool tight(int node, int towards, std::int64_t arcCost) const {
        return m_anyPrice || m_price[at(node)] == arcCost + m_price[at(towards)];
    }

    void follow() {
        for (; m_next < m_queue.size(); ++m_next) {
            const int node = m_queue[m_next];
            if (node < m_rowCount)
                followRow(node);
            else if (node < volunteerNode(0))
                followSlot(node - m_rowCount);
            else
                followVolunteer(node - volunteerNode(0));
        }
    }

    /// Who serves the row could be given up by it.
    void followRow(int row) {
        const int number = m_rows[at(row)];
        for (int place = m_problem.firstPlace(number); place < m_problem.endPlace(number); ++place) {
            const FlowEdge taken = m_state.placeEdge[at(place)];
            if (taken.slot < 0 || m_state.slotPrices[at(taken.slot)].price != m_price[at(row)] - taken.cost)
                continue;
            const int edge = edgeArc(row, taken.slot);
            reachSlot(slotOfEdge(at(edge)), edge);
        }
    }

    int edgeArc(int row, int slot) {
        if (m_firstEdge.empty()) {
            int first = 0;
            for (int one : m_rows) {
                m_firstEdge.push_back(first);
                first += static_cast<int>(m_problem.edges(one).size());
            }
        }
        const auto edges = m_problem.edges(m_rows[at(row)]);
        return m_firstEdge[at(row)] + static_cast<int>(std::ranges::find(edges, slot, &FlowEdge::slot) - edges.begin());
    }

    void followSlot(int slot) {
        for (auto edge = std::ranges::lower_bound(m_tight, std::pair(slot, 0));
             edge != m_tight.end() && edge->first == slot; ++edge)
            reach(m_parts.network.arcs[at(edge->second)].from, edge->second);
        const int volunteer = m_volunteerOfSlot[at(slot)];
        if (used(slot) > 0 && tight(volunteerNode(volunteer), slotNode(slot), 0))
            reachVolunteer(volunteer, firstSlotArc() + slot);
    }

    void followVolunteer(int volunteer) {
        for (int slot : m_slotsOf[at(volunteer)]) {
            if (used(slot) < capacity(slot) && tight(slotNode(slot), volunteerNode(volunteer), 0))
                reachSlot(slot, firstSlotArc() + slot);
        }
    }

    const FlowProblem& m_problem;
    std::span<const int> m_rows;
    const RowsAsNetwork& m_parts;
    const FlowState& m_state;
    int m_rowCount;
    int m_slotCount;
    int m_volunteerCount;
    std::vector<int> m_volunteerOfSlot;
    std::vector<std::vector<int>> m_slotsOf;
    std::vector<int> m_nextUnit; ///< for each volunteer the arc of the next task, or -1
    std::vector<std::int64_t> m_price;
    std::vector<char> m_reached;
    std::vector<std::pair<int, int>> m_tight; ///< (slot, edge)
    std::vector<int> m_firstEdge;             ///< for each row
    std::vector<int> m_queue;
    std::size_t m_next = 0;
    int m_firstRowArc = 0;
    bool m_anyPrice = false;
    NetworkStart m_start;
};

} // namespace

NetworkStart warmStart(const FlowProblem& problem, std::span<const int> rows, std::size_t reached,
                       const RowsAsNetwork& parts, const FlowState& state, const std::stop_token& stop) {
    TreeGrower grower(problem, rows, reached, parts, state, stop);
    return stop.stop_requested() ? NetworkStart() : grower.grow();
}

} // namespace entraide
