// SPDX-License-Identifier: GPL-3.0-or-later
// Simple moves between and within rounds, each taken when it makes the plan cheaper.
#pragma once

#include "rounds/round_plan.h"

#include <functional>

namespace entraide {

/// Relocates strings of one to three stops (turned round or not), swaps stops, turns parts round (2-opt) and exchanges
/// tails (2-opt*), among near neighbours, until none of it helps or \a halt says so.
void improveByMoves(RoundPlan& plan, const std::function<bool()>& halt);

} // namespace entraide
