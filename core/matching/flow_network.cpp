// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/flow_network.h"

#include "matching/at.h"

#include <numeric>

namespace entraide {

RowsAsNetwork networkOf(const FlowProblem& problem, std::span<const int> rows, const std::stop_token& stop) {
    RowsAsNetwork result;
    std::vector<int> slotNumber(at(problem.slotCount()), -1);
    std::vector<int> volunteerNumber(at(problem.volunteerCount()), -1);
    std::int64_t places = 0;
    for (int row : rows) {
        if (stop.stop_requested())
            return result;
        places += problem.endPlace(row) - problem.firstPlace(row);
        for (const FlowEdge& edge : problem.edges(row)) {
            result.edges.push_back(edge);
            result.edgeRow.push_back(row);
            if (slotNumber[at(edge.slot)] >= 0)
                continue;
            slotNumber[at(edge.slot)] = static_cast<int>(result.slotNumbers.size());
            result.slotNumbers.push_back(edge.slot);
            const int volunteer = problem.volunteerOf(edge.slot);
            if (volunteerNumber[at(volunteer)] < 0) {
                volunteerNumber[at(volunteer)] = static_cast<int>(result.volunteerNumbers.size());
                result.volunteerNumbers.push_back(volunteer);
            }
        }
    }

    const int firstSlot = static_cast<int>(rows.size());
    const int firstVolunteer = firstSlot + static_cast<int>(result.slotNumbers.size());
    const int sink = firstVolunteer + static_cast<int>(result.volunteerNumbers.size());
    FlowNetwork& network = result.network;
    network.supply.assign(at(sink + 1), 0);
    network.supply.back() = -places;
    network.arcs.reserve(result.edges.size() + 2 * result.slotNumbers.size() + rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (stop.stop_requested())
            return result;
        network.supply[i] = problem.endPlace(rows[i]) - problem.firstPlace(rows[i]);
        for (const FlowEdge& edge : problem.edges(rows[i]))
            network.arcs.push_back({static_cast<int>(i), firstSlot + slotNumber[at(edge.slot)], 1, edge.cost});
    }
    for (std::size_t i = 0; i < result.slotNumbers.size(); ++i) {
        const int volunteer = volunteerNumber[at(problem.volunteerOf(result.slotNumbers[i]))];
        network.arcs.push_back({firstSlot + static_cast<int>(i), firstVolunteer + volunteer,
                                problem.slotCapacity(result.slotNumbers[i]), 0});
    }
    for (std::size_t i = 0; i < result.volunteerNumbers.size(); ++i) {
        for (std::int64_t cost : problem.unitCosts(result.volunteerNumbers[i]))
            network.arcs.push_back({firstVolunteer + static_cast<int>(i), sink, 1, cost});
    }
    // One unit of capacity more than can flow: the arc is never full, so the row's price never exceeds its unserved
    // cost.
    for (std::size_t i = 0; i < rows.size(); ++i)
        network.arcs.push_back({static_cast<int>(i), sink, network.supply[i] + 1, problem.unservedCost(rows[i])});
    return result;
}

FlowNetwork networkOf(const FlowProblem& problem) {
    std::vector<int> rows(at(problem.rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return networkOf(problem, rows).network;
}

} // namespace entraide
