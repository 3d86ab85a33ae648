// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/week_plan.h"

#include "matching/plan_builder.h"

namespace entraide {

PlanProposal planWeek(const VolunteerIndex& volunteers, std::span<const PlanTask> tasks, QDate monday,
                      const PlanRules& rules, const PlanOptions& options) {
    return PlanBuilder(volunteers, tasks, monday, rules, options).build();
}

FlowProblem weekFlow(const VolunteerIndex& volunteers, std::span<const PlanTask> tasks, QDate monday,
                     const PlanRules& rules, const PlanOptions& options) {
    return PlanBuilder(volunteers, tasks, monday, rules, options).firstFlow();
}

} // namespace entraide
