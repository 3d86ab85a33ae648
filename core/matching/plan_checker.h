// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/volunteer_row.h"
#include "matching/week_plan.h"

namespace entraide {

/// A hard rule that a plan breaks.
enum class PlanFault {
    UnknownTask,
    UnknownVolunteer,
    TooManyPlaces, ///< more people than the task has places for
    TwiceOnTask,   ///< the same volunteer twice on one task
    WrongTime,     ///< outside of the task's hours or days, or not as long as it takes
    NotTogether,   ///< several people of one task at different times
    NotActive,     ///< not active, or outside of their season
    WrongService,  ///< does not offer it
    WrongSkill,
    WrongLanguage,
    NotScreened,
    NotFree, ///< not in their hours, or away
    TooFar,  ///< outside of their area
    Self,    ///< sent to themselves
    Blocked, ///< never to be paired
    AlreadyAsked,
    Overlap,      ///< two tasks, or a task and a promise, at the same time
    TooManyTasks, ///< more than they do in a week or on a day
    TooManyHours,
    WrongCost,      ///< a part of a line's cost is not what the rows say
    WrongCount,     ///< places served and unserved do not sum to what was asked for
    WrongObjective, ///< the lines' costs and the empty places do not sum to the objective
};

struct PlanFinding {
    PlanFault fault = PlanFault::UnknownTask;
    int task = -1;
    VolunteerId volunteer;
};

/// Checks every hard rule of a finished plan against the volunteers' own rows, minute by minute, and each part of each
/// line's cost. Shares nothing with the planner but the values, so that one does not repeat the other's mistakes. Ways
/// from and to promises are counted where a row's promise has a position (then PlanOptions::promised must have said
/// so). Empty: the plan keeps all rules.
QList<PlanFinding> checkPlan(const PlanProposal& plan, std::span<const PlanTask> tasks,
                             const QList<VolunteerRow>& volunteers, int usualTasksPerWeek, QDate monday,
                             const PlanRules& rules = {});

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::PlanFault, "unknown_task", "unknown_volunteer", "too_many_places", "twice_on_task",
                    "wrong_time", "not_together", "not_active", "wrong_service", "wrong_skill", "wrong_language",
                    "not_screened", "not_free", "too_far", "blocked", "already_asked", "overlap", "too_many_tasks",
                    "too_many_hours", "wrong_cost", "wrong_count", "wrong_objective")
