// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/augmenting_paths.h"

#include "matching/at.h"

#include <algorithm>

namespace entraide {

namespace {

constexpr int fromVolunteer = -1;
/// Rows and slots looked at between two looks at the stop token.
constexpr int stepsBetweenPolls = 256;

} // namespace

FlowState::FlowState(const FlowProblem& problem)
    : slotPrices(at(problem.slotCount()))
    , volunteerPrice(at(problem.volunteerCount()))
    , rowPrice(at(problem.rowCount()))
    , placeEdge(at(problem.placeCount()), FlowEdge{-1, 0})
    , nextPlace(at(problem.placeCount()), -1)
    , firstPlace(at(problem.slotCount()), -1)
    , slotUsed(at(problem.slotCount()))
    , volunteerUsed(at(problem.volunteerCount()))
    , placeRow(at(problem.placeCount())) {
    for (int volunteer = 0; volunteer < problem.volunteerCount(); ++volunteer) {
        const auto costs = problem.unitCosts(volunteer);
        volunteerPrice[at(volunteer)] = costs.empty() ? far : costs.front();
        refresh(problem, volunteer);
        for (int slot = problem.firstSlot(volunteer); slot < problem.endSlot(volunteer); ++slot)
            slotPrices[at(slot)].price = slotPrices[at(slot)].direct;
    }
    for (int row = 0; row < problem.rowCount(); ++row) {
        for (int place = problem.firstPlace(row); place < problem.endPlace(row); ++place)
            placeRow[at(place)] = row;
    }
}

FlowState::FlowState(const FlowProblem& problem, std::span<const int> slotOfPlace)
    : FlowState(problem) {
    for (int row = 0; row < problem.rowCount(); ++row) {
        for (int place = problem.firstPlace(row); place < problem.endPlace(row); ++place) {
            const auto edges = problem.edges(row);
            const auto edge = std::ranges::find(edges, slotOfPlace[at(place)], &FlowEdge::slot);
            if (edge != edges.end())
                take(problem, place, *edge);
        }
    }
}

void FlowState::refresh(const FlowProblem& problem, int volunteer) {
    const auto costs = problem.unitCosts(volunteer);
    const std::size_t used = at(volunteerUsed[at(volunteer)]);
    const std::int64_t next = used < costs.size() ? costs[used] : far;
    for (int slot = problem.firstSlot(volunteer); slot < problem.endSlot(volunteer); ++slot)
        slotPrices[at(slot)].direct = slotUsed[at(slot)] < problem.slotCapacity(slot) ? next : far;
}

void FlowState::link(int place, FlowEdge edge) {
    if (journal)
        journal->places.emplace_back(place, placeEdge[at(place)]);
    placeEdge[at(place)] = edge;
    nextPlace[at(place)] = firstPlace[at(edge.slot)];
    firstPlace[at(edge.slot)] = place;
}

void FlowState::unlink(int place) {
    const int slot = placeEdge[at(place)].slot;
    if (journal)
        journal->places.emplace_back(place, placeEdge[at(place)]);
    int* link = &firstPlace[at(slot)];
    while (*link != place)
        link = &nextPlace[at(*link)];
    *link = nextPlace[at(place)];
    placeEdge[at(place)] = {-1, 0};
}

void FlowState::changeSlot(const FlowProblem& problem, int slot, int by) {
    slotUsed[at(slot)] += by;
    refresh(problem, problem.volunteerOf(slot));
}

void FlowState::changeVolunteer(const FlowProblem& problem, int volunteer, int by) {
    if (journal)
        journal->volunteers.emplace_back(volunteer, volunteerUsed[at(volunteer)]);
    volunteerUsed[at(volunteer)] += by;
    refresh(problem, volunteer);
}

void FlowState::take(const FlowProblem& problem, int place, FlowEdge edge) {
    link(place, edge);
    ++slotUsed[at(edge.slot)];
    changeVolunteer(problem, problem.volunteerOf(edge.slot), 1);
}

void FlowState::release(const FlowProblem& problem, int place) {
    const int slot = placeEdge[at(place)].slot;
    unlink(place);
    --slotUsed[at(slot)];
    changeVolunteer(problem, problem.volunteerOf(slot), -1);
}

void FlowState::grow(const FlowProblem& problem) {
    const auto places = at(problem.placeCount());
    for (int row = static_cast<int>(rowPrice.size()); row < problem.rowCount(); ++row) {
        rowPrice.push_back(0);
        placeRow.resize(at(problem.endPlace(row)), row);
    }
    placeEdge.resize(places, FlowEdge{-1, 0});
    nextPlace.resize(places, -1);
}

AugmentingPaths::AugmentingPaths(const FlowProblem& problem, FlowState& state)
    : m_problem(problem)
    , m_state(state)
    , m_slotCount(problem.slotCount())
    , m_volunteerCount(problem.volunteerCount())
    , m_distance(at(m_slotCount + m_volunteerCount + problem.rowCount()), FlowState::far)
    , m_from(m_distance.size())
    , m_edgeCost(at(m_slotCount)) {}

AugmentingPaths::Outcome AugmentingPaths::add(int row, int place, const std::stop_token& stop) {
    // Distances are measured from a root of price 0; a row met for the first time has no price yet.
    if (place == m_problem.firstPlace(row))
        m_state.rowPrice[at(row)] = 0;
    return serve(row, place, stop);
}

AugmentingPaths::Outcome AugmentingPaths::serve(int row, int place, const std::stop_token& stop) {
    if (!search(rowNode(row), stop))
        return Outcome::Stopped;
    raisePrices();
    forgetDistances();
    augment(row, place);
    return m_state.placeEdge[at(place)].slot >= 0 ? Outcome::Served : Outcome::Unserved;
}

bool AugmentingPaths::occupy(int slot) {
    m_occupied = slot;
    search(slot, {});
    const bool found = m_best < FlowState::far;
    if (found) {
        raisePrices();
        augmentOccupied();
    }
    forgetDistances();
    m_occupied = -1;
    return found;
}

void AugmentingPaths::grow() {
    m_distance.resize(at(rowNode(m_problem.rowCount())), FlowState::far);
    m_from.resize(m_distance.size());
}

bool AugmentingPaths::search(int root, const std::stop_token& stop) {
    m_best = FlowState::far;
    m_endRow = m_endVolunteer = -1;
    m_touched.clear();
    m_heap.clear();
    m_distance[at(root)] = 0;
    m_touched.push_back(root);
    if (root < m_slotCount)
        relaxSlot(root, 0);
    else
        relaxRow(root - rowNode(0), 0);
    int steps = 0;
    if (!m_heap.empty())
        ++m_searches;
    while (!m_heap.empty() && m_heap.front().first < m_best) {
        std::ranges::pop_heap(m_heap, std::greater());
        const auto [distance, node] = m_heap.back();
        m_heap.pop_back();
        if (distance > m_distance[at(node)])
            continue;
        if (node < m_slotCount)
            relaxSlot(node, distance);
        else if (node < rowNode(0))
            relaxVolunteer(node - m_slotCount, distance);
        else
            relaxRow(node - rowNode(0), distance);
        if (++steps % stepsBetweenPolls == 0 && stop.stop_requested()) {
            forgetDistances();
            return false;
        }
    }
    return true;
}

void AugmentingPaths::forgetDistances() {
    for (int node : m_touched)
        m_distance[at(node)] = FlowState::far;
}

void AugmentingPaths::reach(int node, std::int64_t distance, int from) {
    std::int64_t& known = m_distance[at(node)];
    if (distance >= m_best || distance >= known)
        return;
    if (known == FlowState::far)
        m_touched.push_back(node);
    known = distance;
    m_from[at(node)] = from;
    m_heap.emplace_back(distance, node);
    std::ranges::push_heap(m_heap, std::greater());
}

void AugmentingPaths::relaxRow(int row, std::int64_t distance) {
    const std::int64_t base = distance - m_state.rowPrice[at(row)];
    const auto edges = m_problem.edges(row);
    // Edges that may not be used are looked for only where there can be any.
    const bool single = m_problem.endPlace(row) - m_problem.firstPlace(row) == 1 && m_occupied < 0;
    const FlowState::SlotPrice* slots = m_state.slotPrices.data();
    m_edgesSeen += static_cast<std::int64_t>(edges.size());

    // First the ends within reach, since they bound what is worth following.
    std::int64_t best = m_best - base;
    std::int64_t least = best;
    const FlowEdge* end = nullptr;
    for (const FlowEdge& edge : edges) {
        const FlowState::SlotPrice& slot = slots[edge.slot];
        const std::int64_t direct = edge.cost + slot.direct;
        if (direct < best && (single || mayUse(row, edge.slot))) {
            best = direct;
            end = &edge;
        }
        const std::int64_t priced = slot.price == slot.direct ? FlowState::far : edge.cost + slot.price;
        least = std::min(least, priced);
    }
    const std::int64_t unserved = m_problem.unservedCost(row);
    if (unserved < best) {
        best = unserved;
        m_best = base + unserved;
        m_endRow = row;
        m_endEdge = {-1, 0};
        m_endVolunteer = -1;
    } else if (end) {
        m_best = base + best;
        m_endRow = row;
        m_endEdge = *end;
        m_endVolunteer = -1;
    }
    if (least >= best)
        return;
    for (const FlowEdge& edge : edges) {
        const FlowState::SlotPrice& slot = slots[edge.slot];
        if (edge.cost + slot.price >= best || slot.price == slot.direct)
            continue;
        if (base + edge.cost + slot.price >= m_distance[at(edge.slot)] || (!single && !mayUse(row, edge.slot)))
            continue;
        m_edgeCost[at(edge.slot)] = edge.cost;
        reach(edge.slot, base + edge.cost + slot.price, row);
    }
}

void AugmentingPaths::relaxSlot(int slot, std::int64_t distance) {
    const std::int64_t base = distance - m_state.slotPrices[at(slot)].price;
    if (m_state.slotUsed[at(slot)] < m_problem.slotCapacity(slot)) {
        const int volunteer = m_problem.volunteerOf(slot);
        reach(volunteerNode(volunteer), base + m_state.volunteerPrice[at(volunteer)], slot);
    }
    for (int place = m_state.firstPlace[at(slot)]; place >= 0; place = m_state.nextPlace[at(place)]) {
        const int row = m_state.placeRow[at(place)];
        reach(rowNode(row), base - m_state.placeEdge[at(place)].cost + m_state.rowPrice[at(row)], place);
    }
}

void AugmentingPaths::relaxVolunteer(int volunteer, std::int64_t distance) {
    const std::int64_t base = distance - m_state.volunteerPrice[at(volunteer)];
    const auto costs = m_problem.unitCosts(volunteer);
    const std::size_t used = at(m_state.volunteerUsed[at(volunteer)]);
    if (used < costs.size() && base + costs[used] < m_best) {
        m_best = base + costs[used];
        m_endRow = -1;
        m_endVolunteer = volunteer;
    }
    for (int slot = m_problem.firstSlot(volunteer); slot < m_problem.endSlot(volunteer); ++slot) {
        if (m_state.slotUsed[at(slot)] > 0)
            reach(slot, base + m_state.slotPrices[at(slot)].price, fromVolunteer);
    }
}

bool AugmentingPaths::mayUse(int row, int slot) const {
    return slot != m_occupied && !uses(row, slot);
}

bool AugmentingPaths::uses(int row, int slot) const {
    for (int place = m_problem.firstPlace(row); place < m_problem.endPlace(row); ++place) {
        if (m_state.placeEdge[at(place)].slot == slot)
            return true;
    }
    return false;
}

/// The slot that a row took on the way to \a slot, or that the path began at: the same, or another of its volunteer,
/// who gives \a slot up for it.
int AugmentingPaths::takerOf(int slot) const {
    while (slot != m_occupied && m_from[at(slot)] == fromVolunteer)
        slot = m_from[at(volunteerNode(m_problem.volunteerOf(slot)))];
    return slot;
}

void AugmentingPaths::augment(int root, int place) {
    // From the sink back to the root. What is given up on the way is taken again one step nearer to the root, so the
    // volunteers in between keep their number of tasks.
    int row = m_endRow;
    FlowEdge edge = m_endEdge;
    if (m_endVolunteer >= 0) {
        edge.slot = takerOf(m_from[at(volunteerNode(m_endVolunteer))]);
        edge.cost = m_edgeCost[at(edge.slot)];
        row = m_from[at(edge.slot)];
    }
    for (;;) {
        const int moved = row == root ? place : m_from[at(rowNode(row))];
        const int given = m_state.placeEdge[at(moved)].slot;
        if (given >= 0)
            m_state.release(m_problem, moved);
        if (edge.slot >= 0)
            m_state.take(m_problem, moved, edge);
        if (row == root)
            return;
        edge.slot = takerOf(given);
        edge.cost = m_edgeCost[at(edge.slot)];
        row = m_from[at(edge.slot)];
    }
}

void AugmentingPaths::augmentOccupied() {
    // As above, but nobody takes the slot that the path began at.
    int row = m_endRow;
    FlowEdge edge = m_endEdge;
    const auto takenUpstream = [&](int slot) {
        edge.slot = takerOf(slot);
        edge.cost = m_edgeCost[at(edge.slot)];
        row = m_from[at(edge.slot)];
    };
    if (m_endVolunteer >= 0)
        takenUpstream(m_from[at(volunteerNode(m_endVolunteer))]);
    while (edge.slot != m_occupied) {
        const int moved = m_from[at(rowNode(row))];
        const int given = m_state.placeEdge[at(moved)].slot;
        m_state.release(m_problem, moved);
        if (edge.slot >= 0)
            m_state.take(m_problem, moved, edge);
        takenUpstream(given);
    }
    ++m_state.slotUsed[at(m_occupied)];
    m_state.changeVolunteer(m_problem, m_problem.volunteerOf(m_occupied), 1);
}

void AugmentingPaths::raisePrices() {
    for (int node : m_touched) {
        const std::int64_t raise = m_best - m_distance[at(node)];
        if (raise <= 0 && node != m_touched.front()) // the root's first price may be below zero
            continue;
        if (node < m_slotCount)
            m_state.slotPrices[at(node)].price += raise;
        else if (node < rowNode(0))
            m_state.volunteerPrice[at(node - m_slotCount)] += raise;
        else
            m_state.rowPrice[at(node - rowNode(0))] += raise;
    }
}

} // namespace entraide
