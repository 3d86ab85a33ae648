// SPDX-License-Identifier: GPL-3.0-or-later
// What no plan can beat, from HiGHS: for the tests and the benchmarks.
#pragma once

#include "matching/week_plan.h"

namespace entraide::test {

struct WeekBound {
    bool solved = false;
    double objective = 0; ///< a lower bound of every plan's; for whole plans without ways the least there is
    double served = 0;    ///< places, perhaps fractions of them
    double metres = 0;    ///< of the objective, what is no empty place
    double seconds = 0;   ///< HiGHS's own, of the processor
    int columns = 0;
    int rows = 0;
};

/// The linear program (or, \a whole, the integer one) over x[task, volunteer, day, start]: each place served or empty,
/// for each volunteer and each maximal clique of overlapping hours at most one, tasks and hours a week, tasks a day,
/// and a unit variable for each further task of a volunteer. Ways cost nothing in it, so it bounds plans with ways too
/// and is exact for plans without. \a rules.unserved should be small enough for floating point (10^6 and below).
WeekBound weekBound(const VolunteerIndex& volunteers, std::span<const PlanTask> tasks, QDate monday,
                    const PlanRules& rules, bool whole, double secondsLimit = 1e9);

/// The objective of a plan at another price for empty places.
std::int64_t objectiveAt(const PlanProposal& plan, std::span<const PlanTask> tasks, const PlanRules& rules);

} // namespace entraide::test
