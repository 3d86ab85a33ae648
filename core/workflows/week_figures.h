// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/week_planning.h"

#include <functional>
#include <stop_token>

namespace entraide {

/// Puts \a plan in order and says what it comes to: places, distances and people now and then, by day, the load of each
/// volunteer, and what each change buys. From its lines alone. \a limit is how many tasks a week a volunteer takes.
/// Throws Error(Cancelled) when \a stop asks for it, the plan then in disorder.
void addFigures(WeekPlan& plan, const std::function<int(const VolunteerId&)>& limit, const std::stop_token& stop = {});

} // namespace entraide
