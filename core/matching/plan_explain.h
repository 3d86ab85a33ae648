// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/task_match.h"
#include "matching/week_plan.h"

namespace entraide {

/// Why a line is as it is, the weightiest first. \a alone: nobody else fits; \a spreads: a nearer one has work already.
QList<PlanReason> reasonsFor(const TaskMatch& match, const PlanTask& task, int volunteer, const PlannedPlace& line,
                             bool alone, bool spreads);

/// Adds the places that stay empty to \a proposal, each with the narrowest point on the way to somebody. \a served says
/// how many places of each task are taken. False when stopped.
bool explainUnserved(const VolunteerIndex& volunteers, std::span<const PlanTask> tasks,
                     std::span<const TaskQuery> queries, std::span<const int> served, const PlanOptions& options,
                     PlanProposal& proposal);

} // namespace entraide
