// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace entraide {

/// A minimum-cost flow network in plain numbers. Nodes are 0 to nodeCount - 1; supplies must sum to zero.
struct FlowNetwork {
    struct Arc {
        int from = 0;
        int to = 0;
        std::int64_t capacity = 0;
        std::int64_t cost = 0;
    };
    std::vector<std::int64_t> supply; ///< for each node; negative: demand
    std::vector<Arc> arcs;
};

struct NetworkFlow {
    bool optimal = false; ///< false: no flow meets the supplies, or the cost has no lower bound
    std::int64_t cost = 0;
    std::vector<std::int64_t> flow; ///< for each arc
    std::vector<std::int64_t>
        potential;         ///< for each node; cost + potential[from] - potential[to] >= 0 on residual arcs
    double runSeconds = 0; ///< the algorithm alone, without copying the network in and out
};

/// LEMON's network simplex (block search pivot). Pure, single-threaded, cannot be interrupted.
NetworkFlow lemonNetworkSimplex(const FlowNetwork& network);

} // namespace entraide
