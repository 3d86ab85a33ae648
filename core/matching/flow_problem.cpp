// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/flow_problem.h"

#include "matching/at.h"

#include <algorithm>
#include <cstdlib>

namespace entraide {

void FlowProblem::reserve(int volunteers, int slots, int rows, std::size_t edges) {
    m_slotEnds.reserve(at(volunteers));
    m_unitCostEnds.reserve(at(volunteers));
    m_slotCapacity.reserve(at(slots));
    m_slotVolunteer.reserve(at(slots));
    m_edgeBegins.reserve(at(rows));
    m_edgeEnds.reserve(at(rows));
    m_placeEnds.reserve(at(rows));
    m_unserved.reserve(at(rows));
    m_edges.reserve(edges);
}

int FlowProblem::addVolunteer(std::span<const std::int64_t> unitCosts) {
    m_unitCosts.insert(m_unitCosts.end(), unitCosts.begin(), unitCosts.end());
    m_unitCostEnds.push_back(static_cast<int>(m_unitCosts.size()));
    m_slotEnds.push_back(slotCount());
    return volunteerCount() - 1;
}

int FlowProblem::addSlot(int capacity) {
    m_slotCapacity.push_back(capacity);
    m_slotVolunteer.push_back(volunteerCount() - 1);
    ++m_slotEnds.back();
    return slotCount() - 1;
}

int FlowProblem::addRow(int places, std::int64_t unservedCost) {
    m_placeEnds.push_back(placeCount() + places);
    m_unserved.push_back(unservedCost);
    m_edgeBegins.push_back(m_edges.size());
    m_edgeEnds.push_back(m_edges.size());
    return rowCount() - 1;
}

std::span<const std::int64_t> FlowProblem::unitCosts(int volunteer) const {
    const auto first = volunteer ? at(m_unitCostEnds[at(volunteer - 1)]) : 0;
    return std::span(m_unitCosts).subspan(first, at(m_unitCostEnds[at(volunteer)]) - first);
}

std::span<const FlowEdge> FlowProblem::edges(int row) const {
    const std::size_t first = m_edgeBegins[at(row)];
    return std::span(m_edges).subspan(first, m_edgeEnds[at(row)] - first);
}

bool FlowProblem::removeEdge(int row, int slot) {
    const auto begin = m_edges.begin() + static_cast<std::ptrdiff_t>(m_edgeBegins[at(row)]);
    const auto end = m_edges.begin() + static_cast<std::ptrdiff_t>(m_edgeEnds[at(row)]);
    const auto edge = std::find_if(begin, end, [&](const FlowEdge& e) { return e.slot == slot; });
    if (edge == end)
        return false;
    std::copy(edge + 1, end, edge);
    --m_edgeEnds[at(row)];
    return true;
}

std::optional<FlowFault> FlowProblem::fault(const std::stop_token& stop) const {
    // A shortest path visits a row at most once and crosses at most one volunteer's unit cost at its end, so a price is
    // never larger than one unserved cost and, for each row, the dearest edge there and back.
    constexpr std::int64_t limit = std::int64_t{1} << 60;
    __int128 total = 0;
    std::int64_t largest = 0;
    for (int volunteer = 0; volunteer < volunteerCount(); ++volunteer) {
        const auto costs = unitCosts(volunteer);
        if (!std::ranges::is_sorted(costs))
            return FlowFault::CostsFall;
        for (std::int64_t cost : costs) {
            if (cost > limit || cost < -limit)
                return FlowFault::Overflow;
            largest = std::max(largest, std::abs(cost));
        }
    }
    if (std::ranges::any_of(m_slotCapacity, [](int capacity) { return capacity < 0; }))
        return FlowFault::NegativeCapacity;
    std::vector<int> seenBy(at(slotCount()), -1);
    for (int row = 0; row < rowCount() && !stop.stop_requested(); ++row) {
        const std::int64_t places = endPlace(row) - firstPlace(row);
        if (places < 0)
            return FlowFault::NegativePlaces;
        std::int64_t dearest = 0;
        for (const FlowEdge& edge : edges(row)) {
            if (edge.slot < 0 || edge.slot >= slotCount())
                return FlowFault::UnknownSlot;
            int& seen = seenBy[at(edge.slot)];
            if (seen == row)
                return FlowFault::RepeatedEdge;
            seen = row;
            dearest = std::max(dearest, std::abs(std::int64_t{edge.cost}));
        }
        const std::int64_t unserved = m_unserved[at(row)];
        if (unserved > limit || unserved < -limit)
            return FlowFault::Overflow;
        total += __int128{places} * (std::abs(unserved) + 2 * dearest + largest) + 2 * dearest;
    }
    return total > limit ? std::optional(FlowFault::Overflow) : std::nullopt;
}

} // namespace entraide
