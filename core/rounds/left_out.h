// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rounds/round_plan.h"

#include <functional>

namespace entraide {

/// Why each of the plan's unserved jobs is left out, in the order of the jobs. Once \a halt says so, whether there
/// would be room is no longer looked at.
std::vector<LeftOutJob> reasonsLeftOut(const RoundPlan& plan, const std::function<bool()>& halt);

} // namespace entraide
