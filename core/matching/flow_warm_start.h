// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/augmenting_paths.h"
#include "matching/flow_network.h"
#include "matching/network_simplex.h"

#include <stop_token>

namespace entraide {

/// What augmenting paths have found for \a rows so far, as a flow and a strongly feasible tree of \a parts, their
/// network: the simplex then only has to serve the rows that were not reached. \a reached of the rows, the first, have
/// been added; the others go unserved to begin with. Of no use when \a stop asks for it.
NetworkStart warmStart(const FlowProblem& problem, std::span<const int> rows, std::size_t reached,
                       const RowsAsNetwork& parts, const FlowState& state, const std::stop_token& stop = {});

} // namespace entraide
