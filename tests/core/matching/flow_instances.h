// SPDX-License-Identifier: GPL-3.0-or-later
// Invented flow problems with fixed seeds, for the tests and the benchmarks.
#pragma once

#include "core/matching/dice.h"
#include "matching/flow_problem.h"

namespace entraide::test {

/// Any shape: capacities from 0, several places, negative and equal costs, rows without edges, separate parts.
FlowProblem randomFlowProblem(std::uint64_t seed);

/// A city of 19 communes: services, languages, half-hour availability, distances in metres, at most one task a day.
FlowProblem cityFlowProblem(int volunteers, int requests, std::uint64_t seed);

/// Everyone could do everything: each row has \a edgesPerRow random slots, with or without enough volunteers.
FlowProblem denseFlowProblem(int volunteers, int rows, int edgesPerRow, std::uint64_t seed);

} // namespace entraide::test
