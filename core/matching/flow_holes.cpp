// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/flow_holes.h"

#include "matching/at.h"

#include <algorithm>

namespace entraide {

namespace {

constexpr int toVolunteer = -1;
constexpr int here = -2;

} // namespace

SlotRows::SlotRows(const FlowProblem& problem)
    : m_ends(at(problem.slotCount() + 1))
    , m_entries(problem.edgeCount())
    , m_firstAdded(at(problem.slotCount()), -1) {
    for (int row = 0; row < problem.rowCount(); ++row) {
        for (const FlowEdge& edge : problem.edges(row))
            ++m_ends[at(edge.slot)];
    }
    std::size_t end = 0;
    for (std::size_t& one : m_ends)
        one = end += one;
    // Filled from behind, each end becomes its slot's beginning.
    for (int row = problem.rowCount(); row-- > 0;) {
        for (const FlowEdge& edge : problem.edges(row))
            m_entries[--m_ends[at(edge.slot)]] = {row, edge.cost};
    }
}

void SlotRows::add(const FlowProblem& problem, int row) {
    for (const FlowEdge& edge : problem.edges(row)) {
        m_added.push_back({{row, edge.cost}, m_firstAdded[at(edge.slot)]});
        m_firstAdded[at(edge.slot)] = static_cast<int>(m_added.size()) - 1;
    }
}

void SlotRows::remove(int row, int slot) {
    for (std::size_t i = m_ends[at(slot)]; i < m_ends[at(slot + 1)]; ++i) {
        if (m_entries[i].row == row)
            m_entries[i].row = -1;
    }
    for (int i = m_firstAdded[at(slot)]; i >= 0; i = m_added[at(i)].next) {
        if (m_added[at(i)].entry.row == row)
            m_added[at(i)].entry.row = -1;
    }
}

FlowHoles::FlowHoles(const FlowProblem& problem, FlowState& state, const SlotRows& rows,
                     const std::vector<char>& inPlay)
    : m_problem(problem)
    , m_state(state)
    , m_rows(rows)
    , m_inPlay(inPlay)
    , m_slotCount(problem.slotCount())
    , m_volunteerCount(problem.volunteerCount()) {
    grow();
}

void FlowHoles::grow() {
    const auto nodes = at(rowNode(m_problem.rowCount()));
    m_distance.resize(nodes, FlowState::far);
    m_towards.resize(nodes);
    m_cost.resize(nodes);
}

int FlowHoles::fill(int node) {
    search(node);
    // Nearer to the hole than the sink is: worth less by the difference.
    for (int touched : m_touched) {
        const std::int64_t fall = m_best - m_distance[at(touched)];
        m_distance[at(touched)] = FlowState::far;
        if (fall <= 0)
            continue;
        if (touched < m_slotCount)
            m_state.slotPrices[at(touched)].price -= fall;
        else if (touched < rowNode(0))
            m_state.volunteerPrice[at(touched - m_slotCount)] -= fall;
        else
            m_state.rowPrice[at(touched - rowNode(0))] -= fall;
    }
    return move();
}

void FlowHoles::search(int node) {
    m_best = FlowState::far;
    m_end = -1;
    m_touched.clear();
    m_heap.clear();
    reach(node, 0, here, 0);
    while (!m_heap.empty() && m_heap.front().first < m_best) {
        std::ranges::pop_heap(m_heap, std::greater());
        const auto [distance, next] = m_heap.back();
        m_heap.pop_back();
        if (distance > m_distance[at(next)])
            continue;
        if (next < m_slotCount)
            expandSlot(next, distance);
        else if (next < rowNode(0))
            expandVolunteer(next - m_slotCount, distance);
        else
            expandRow(next - rowNode(0), distance);
    }
}

void FlowHoles::reach(int node, std::int64_t distance, int towards, std::int32_t cost) {
    std::int64_t& known = m_distance[at(node)];
    if (distance >= m_best || distance >= known)
        return;
    if (known == FlowState::far)
        m_touched.push_back(node);
    known = distance;
    m_towards[at(node)] = towards;
    m_cost[at(node)] = cost;
    m_heap.emplace_back(distance, node);
    std::ranges::push_heap(m_heap, std::greater());
}

void FlowHoles::end(int node, std::int64_t distance) {
    if (distance >= m_best)
        return;
    m_best = distance;
    m_end = node;
}

void FlowHoles::expandSlot(int slot, std::int64_t distance) {
    const std::int64_t base = distance + m_state.slotPrices[at(slot)].price;
    const int volunteer = m_problem.volunteerOf(slot);
    if (m_state.slotUsed[at(slot)] > 0)
        reach(m_slotCount + volunteer, base - m_state.volunteerPrice[at(volunteer)], slot, 0);
    m_rows.forEach(slot, [&](const SlotRows::Entry& entry) {
        const std::int64_t there = base + entry.cost - m_state.rowPrice[at(entry.row)];
        if (there < m_best && there < m_distance[at(rowNode(entry.row))] && !uses(entry.row, slot))
            reach(rowNode(entry.row), there, slot, entry.cost);
    });
}

void FlowHoles::expandVolunteer(int volunteer, std::int64_t distance) {
    const std::int64_t base = distance + m_state.volunteerPrice[at(volunteer)];
    const int used = m_state.volunteerUsed[at(volunteer)];
    if (used > 0)
        end(m_slotCount + volunteer, base - m_problem.unitCosts(volunteer)[at(used - 1)]);
    for (int slot = m_problem.firstSlot(volunteer); slot < m_problem.endSlot(volunteer); ++slot) {
        if (m_state.slotUsed[at(slot)] < m_problem.slotCapacity(slot))
            reach(slot, base - m_state.slotPrices[at(slot)].price, toVolunteer, 0);
    }
}

void FlowHoles::expandRow(int row, std::int64_t distance) {
    const std::int64_t base = distance + m_state.rowPrice[at(row)];
    if (freePlace(row) >= 0)
        return end(rowNode(row), base - m_problem.unservedCost(row));
    for (int place = m_problem.firstPlace(row); place < m_problem.endPlace(row); ++place) {
        const FlowEdge& edge = m_state.placeEdge[at(place)];
        if (edge.slot >= 0)
            reach(edge.slot, base - edge.cost - m_state.slotPrices[at(edge.slot)].price, place, 0);
    }
}

int FlowHoles::freePlace(int row) const {
    for (int place = m_problem.firstPlace(row); place < m_problem.endPlace(row); ++place) {
        if (m_inPlay[at(place)] && m_state.placeEdge[at(place)].slot < 0)
            return place;
    }
    return -1;
}

/// Also a row without any place: it has nobody to send.
bool FlowHoles::uses(int row, int slot) const {
    bool any = false;
    for (int place = m_problem.firstPlace(row); place < m_problem.endPlace(row); ++place) {
        if (m_state.placeEdge[at(place)].slot == slot)
            return true;
        any = any || m_inPlay[at(place)];
    }
    return !any;
}

/// From the end of the way back to the hole. Gives the place that a row's hole frees, else -1.
int FlowHoles::move() {
    int node = m_end;
    int free = -1; // the place that the row at hand can send
    if (node >= rowNode(0))
        free = freePlace(node - rowNode(0));
    else
        m_state.changeVolunteer(m_problem, node - m_slotCount, -1);
    while (m_towards[at(node)] != here) {
        const int towards = m_towards[at(node)];
        if (node >= rowNode(0)) {
            m_state.link(free, {towards, m_cost[at(node)]});
            node = towards;
        } else if (node >= m_slotCount) {
            m_state.changeSlot(m_problem, towards, -1);
            node = towards;
        } else if (towards == toVolunteer) {
            m_state.changeSlot(m_problem, node, 1);
            node = m_slotCount + m_problem.volunteerOf(node);
        } else {
            m_state.unlink(towards);
            free = towards;
            node = rowNode(m_state.placeRow[at(towards)]);
        }
    }
    return node >= rowNode(0) ? free : -1;
}

} // namespace entraide
