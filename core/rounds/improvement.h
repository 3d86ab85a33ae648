// SPDX-License-Identifier: GPL-3.0-or-later
// The improvement that takes its time, by ruins and recreations, on as many cores as there are. Of a small plan each
// core looks for a better one by itself. A large plan is cut into parts of rounds near each other, one for each core,
// and after a while cut elsewhere: É. Taillard, "Parallel iterative search methods for vehicle routing problems",
// Networks 23 (1993).
#pragma once

#include "rounds/round_plan.h"

#include <functional>

namespace entraide {

struct ImprovementOptions {
    /// So many steps, on one thread; 0: until \a share says 1.
    std::int64_t steps = 0;
    std::function<double()> share; ///< how much of the time is over (0 to 1); asked on all threads
    std::function<bool()> halt;    ///< asked on all threads
    /// The share, and how to get the best plan so far; only on the caller's thread. Null: nothing is told.
    std::function<void(double, const std::function<PlanSnapshot()>&)> tell;
    std::uint64_t seed = 1;
    std::size_t threads = 1; ///< one when the steps are counted
};

/// Leaves the best plan found in \a plan; says how many steps were made on all threads. The same seed and steps give
/// the same plan.
std::int64_t improve(RoundPlan& plan, const ImprovementOptions& options);

/// Cuts \a plan across a line that is drawn at random into parts of about as many stops. A round stays whole,
/// deliveries with their collection, and what one rider alone may do with that rider.
std::vector<PlanPart> cutIntoParts(const RoundPlan& plan, std::size_t count, DiceRolls& dice);

} // namespace entraide
