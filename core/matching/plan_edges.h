// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/task_match.h"
#include "matching/week_plan.h"

namespace entraide {

/// A volunteer who could take a task on one day of the week.
struct PlanEdge {
    int volunteer = 0;
    int day = 0; ///< 0 is the week's Monday
    int cost = 0;
};

/// Every way to serve each task.
struct PlanEdges {
    std::vector<TaskQuery> queries;           ///< of the tasks; a flexible one with several places has its time settled
    std::vector<std::vector<PlanEdge>> edges; ///< of each task, by cost, volunteer and day
    bool cancelled = false;
    std::optional<FlowFault> fault; ///< costs that do not fit; then there are no edges
};

/// How many of the task's places have somebody now: each of these weighs PlanRules::standing more while it is empty.
int standingPlaces(const PlanTask& task);

PlanEdges planEdges(const VolunteerIndex& volunteers, std::span<const PlanTask> tasks, QDate monday,
                    const PlanRules& rules, const PlanOptions& options);

/// What it costs to give the task to the volunteer on that day, without what depends on the volunteer's other tasks.
PlanCost edgeCost(const TaskMatch& match, const PlanTask& task, int volunteer, int julianDay, double km,
                  const PlanRules& rules);

} // namespace entraide
