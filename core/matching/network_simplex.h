// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/network.h"

#include <functional>
#include <stop_token>

namespace entraide {

enum class NetworkStatus {
    Optimal,
    Infeasible, ///< no flow meets supplies, lower bounds and capacities
    Unbounded,  ///< a cycle of negative cost has no capacity
    Overflow,   ///< sums of these numbers may not fit in 64 bits; nothing was solved
    Malformed,  ///< an arc's node does not exist, a lower bound is above its capacity, or supplies do not sum to zero
    Cancelled,
};

/// A flow that meets all supplies, and a spanning tree, to begin from: from a good one there is little left to do.
struct NetworkStart {
    std::vector<std::int64_t> flow; ///< for each arc; at a bound unless the arc is in the tree
    std::vector<int> treeArc;       ///< for each node the arc to its parent, either way round; -1: it is a root
};

struct NetworkOptions {
    /// Polled every few hundred arcs.
    std::stop_token stop;
    /// Called now and then with the number of pivots so far; how many there will be is not known.
    std::function<void(std::int64_t)> progress;
    /// Used when it is a strongly feasible tree of this network, else passed over. Read while solving only.
    const NetworkStart* start = nullptr;
};

struct NetworkSolution {
    NetworkStatus status = NetworkStatus::Optimal;
    std::int64_t cost = 0;
    std::vector<std::int64_t> flow; ///< for each arc
    /// For each node; cost + potential[from] - potential[to] >= 0 where an arc's flow may rise, <= 0 where it may fall:
    /// the proof of the optimum.
    std::vector<std::int64_t> potential;
    std::int64_t pivots = 0;
    bool startUsed = false;
};

/// The cheapest flow, by the primal network simplex method (Dantzig 1951): block search for the entering arc
/// (Grigoriadis 1986), strongly feasible trees against cycling (Cunningham 1976). Pure and single-threaded.
NetworkSolution solveNetwork(const FlowNetwork& network, const NetworkOptions& options = {});

} // namespace entraide
