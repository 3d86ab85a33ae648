// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/network.h"

namespace entraide {

struct NetworkFlow {
    bool optimal = false;
    bool unbounded = false; ///< the cost has no lower bound; neither: no flow meets the supplies
    std::int64_t cost = 0;
    std::vector<std::int64_t> flow; ///< for each arc
    std::vector<std::int64_t>
        potential;         ///< for each node; cost + potential[from] - potential[to] >= 0 on residual arcs
    double runSeconds = 0; ///< the algorithm alone, without copying the network in and out
};

/// LEMON's network simplex (block search pivot). Pure, single-threaded, cannot be interrupted.
NetworkFlow lemonNetworkSimplex(const FlowNetwork& network);

} // namespace entraide
