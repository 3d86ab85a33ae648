// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/week_planning.h"

#include <string>

namespace entraide::test {

/// The hard rules that a week's plan breaks, a line for each; empty: none. Every line counts, whether the planner found
/// it, a queue gave it or somebody chose it by hand:
///
/// - all: in this week and to come, who helps is active and not away, in no two places at once (what they promised
///   elsewhere included), never with somebody they are not to meet, screened for what they do; no place is filled
///   twice, nobody gives way twice or from a locked place, and whoever has a promise still has it or was replaced;
/// - but those chosen by hand: languages and skills, tasks and hours a week;
/// - but those and who signed up by themselves: service, hours, area, and not asked before.
///
/// Reads the records themselves and shares nothing with the planner but the values and the times of tandems.
std::string brokenRules(const Desk& desk, const WeekPlan& plan, const Today& today);

} // namespace entraide::test
