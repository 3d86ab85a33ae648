// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/flow_problem.h"

#include <functional>
#include <stop_token>

namespace entraide {

enum class FlowStatus {
    Optimal,
    Cancelled, ///< stopped early: a plan that keeps all capacities, optimal for the rows that were reached
    Faulty,    ///< the problem has a fault; nothing was solved
};

struct FlowOptions {
    /// Polled at least every few thousand edges.
    std::stop_token stop;
    /// Called with (places decided, all places) about every hundredth of the work; may come from a worker thread, never
    /// from two at once.
    std::function<void(int, int)> progress;
    /// How many threads independent components may use; 0: as many as the machine has, 1: only the caller's.
    int threads = 0;
    /// A component whose augmenting paths have looked at more than this many times its edges is handed to the network
    /// simplex, which is steadier where many more ask than can be served. 0: never.
    int patience = 6;
};

/// How the work went, for benchmarks and logs.
struct FlowEffort {
    std::int64_t edgesSeen = 0;
    std::int64_t searches = 0; ///< places that needed more than a look at their own edges
    int components = 0;
    int bySimplex = 0; ///< components that the network simplex solved
};

/// Prices (dual values) prove the optimum: for each residual arc a -> b of cost c, price(a) <= c + price(b), the sink's
/// price being 0. They also say what one more unit of a slot would be worth.
struct FlowPrices {
    std::vector<std::int64_t> row;
    std::vector<std::int64_t> slot;
    std::vector<std::int64_t> volunteer;
};

struct FlowSolution {
    FlowStatus status = FlowStatus::Optimal;
    std::optional<FlowFault> fault;
    /// For each place the slot that serves it, or -1.
    std::vector<int> slotOfPlace;
    /// Sum of the edges used, the unit costs of each volunteer's tasks and the unserved costs.
    std::int64_t objective = 0;
    int served = 0;
    FlowPrices prices;
    FlowEffort effort;
};

/// The cheapest way to serve the places. Deterministic: threads only share out components, whose results do not depend
/// on each other. Pure: no clock, no shared state.
FlowSolution solveFlow(const FlowProblem& problem, const FlowOptions& options = {});

/// The cost of any assignment, counted from scratch (also the tests' second opinion).
std::int64_t flowCost(const FlowProblem& problem, std::span<const int> slotOfPlace);

} // namespace entraide
