// SPDX-License-Identifier: GPL-3.0-or-later
// What shows that a flow is one and that nothing is cheaper.
#pragma once

#include "matching/flow_solver.h"

namespace entraide::test {

/// What LEMON's network simplex makes of it.
std::int64_t lemonObjective(const FlowProblem& problem);

/// Capacities hold, no row takes a slot twice, each place uses an edge that exists, and the objective is what it says.
void expectFeasible(const FlowProblem& problem, const FlowSolution& solution);

/// Complementary slackness: with these prices no residual arc is worth following, so nothing cheaper exists.
void expectProven(const FlowProblem& problem, const FlowSolution& solution);

} // namespace entraide::test
