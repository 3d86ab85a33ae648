// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/task_query.h"
#include "workflows/clock.h"

namespace entraide {

class Desk;
struct CandidateQuery;

/// What somebody is looked for, as the desk has it.
struct AskedTask {
    std::optional<Occurrence> when; ///< the time that is meant; none: there is none any more
    TaskQuery query;
    VolunteerId substitute = {}; ///< stands first when they can
};

/// None when the record is not here (any more).
std::optional<AskedTask> askedTask(const Desk& desk, const CandidateQuery& wanted, const Today& today);

} // namespace entraide
