// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/flow_proof.h"

#include "matching/flow_network.h"
#include "matching/lemon/network_simplex.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace entraide::test {

std::int64_t lemonObjective(const FlowProblem& problem) {
    const NetworkFlow flow = lemonNetworkSimplex(networkOf(problem));
    EXPECT_TRUE(flow.optimal);
    return flow.cost;
}

void expectFeasible(const FlowProblem& problem, const FlowSolution& solution) {
    std::map<int, int> slotUse;
    std::map<int, int> volunteerUse;
    for (int row = 0; row < problem.rowCount(); ++row) {
        std::set<int> taken;
        for (int place = problem.firstPlace(row); place < problem.endPlace(row); ++place) {
            const int slot = solution.slotOfPlace[static_cast<std::size_t>(place)];
            if (slot < 0)
                continue;
            EXPECT_TRUE(taken.insert(slot).second) << "row " << row << " uses slot " << slot << " twice";
            const auto edges = problem.edges(row);
            EXPECT_NE(std::ranges::find(edges, slot, &FlowEdge::slot), edges.end());
            EXPECT_LE(++slotUse[slot], problem.slotCapacity(slot));
            const int volunteer = problem.volunteerOf(slot);
            EXPECT_LE(++volunteerUse[volunteer], static_cast<int>(problem.unitCosts(volunteer).size()));
        }
    }
    EXPECT_EQ(solution.objective, flowCost(problem, solution.slotOfPlace));
}

void expectProven(const FlowProblem& problem, const FlowSolution& solution) {
    const FlowPrices& price = solution.prices;
    std::vector<std::size_t> slotUse(price.slot.size());
    std::vector<std::size_t> volunteerUse(price.volunteer.size());
    for (int slot : solution.slotOfPlace) {
        if (slot >= 0) {
            ++slotUse[static_cast<std::size_t>(slot)];
            ++volunteerUse[static_cast<std::size_t>(problem.volunteerOf(slot))];
        }
    }
    for (int row = 0; row < problem.rowCount(); ++row) {
        const std::int64_t own = price.row[static_cast<std::size_t>(row)];
        if (problem.firstPlace(row) == problem.endPlace(row))
            continue;
        std::set<int> taken;
        for (int place = problem.firstPlace(row); place < problem.endPlace(row); ++place) {
            const int slot = solution.slotOfPlace[static_cast<std::size_t>(place)];
            if (slot >= 0)
                taken.insert(slot);
            else
                EXPECT_LE(problem.unservedCost(row), own);
        }
        EXPECT_LE(own, problem.unservedCost(row));
        for (const FlowEdge& edge : problem.edges(row)) {
            const std::int64_t through = edge.cost + price.slot[static_cast<std::size_t>(edge.slot)];
            if (taken.contains(edge.slot))
                EXPECT_GE(own, through);
            else
                EXPECT_LE(own, through);
        }
    }
    for (int slot = 0; slot < problem.slotCount(); ++slot) {
        const auto s = static_cast<std::size_t>(slot);
        const auto v = static_cast<std::size_t>(problem.volunteerOf(slot));
        if (static_cast<int>(slotUse[s]) < problem.slotCapacity(slot)) {
            EXPECT_LE(price.slot[s], price.volunteer[v]);
        }
        if (slotUse[s] > 0) {
            EXPECT_LE(price.volunteer[v], price.slot[s]);
        }
    }
    for (int volunteer = 0; volunteer < problem.volunteerCount(); ++volunteer) {
        const auto v = static_cast<std::size_t>(volunteer);
        const auto costs = problem.unitCosts(volunteer);
        if (volunteerUse[v] < costs.size()) {
            EXPECT_LE(price.volunteer[v], costs[volunteerUse[v]]);
        }
        if (volunteerUse[v] > 0) {
            EXPECT_LE(costs[volunteerUse[v] - 1], price.volunteer[v]);
        }
    }
}

} // namespace entraide::test
