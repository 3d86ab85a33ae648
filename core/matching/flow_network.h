// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/flow_problem.h"
#include "matching/network.h"

#include <span>
#include <stop_token>

namespace entraide {

/// The rows of \a problem named in \a rows, with everything their edges lead to, written out as a general network:
/// what the network simplex solves, and what is exported.
struct RowsAsNetwork {
    FlowNetwork network;
    std::vector<int> slotNumbers;      ///< problem slot of each network slot
    std::vector<int> volunteerNumbers; ///< problem volunteer of each network volunteer
    std::vector<FlowEdge> edges;       ///< for the first edges.size() arcs: the edge each stands for
    std::vector<int> edgeRow;          ///< and its row
    // Nodes: rows in the order given, then slots, then volunteers, then the sink.
};

/// Not whole when \a stop asks for it.
RowsAsNetwork networkOf(const FlowProblem& problem, std::span<const int> rows, const std::stop_token& stop = {});
/// Of the whole problem.
FlowNetwork networkOf(const FlowProblem& problem);

} // namespace entraide
