// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"

namespace entraide {

/// Why a volunteer is no candidate for a task: the first condition that fails, in this order.
enum class Obstacle {
    NotActive,  ///< applied, paused or left; not started yet or ended
    NoPosition, ///< the task is on the map and the volunteer is not, so no distance is known
    Service,    ///< does not offer it
    Skill,
    Language,
    Screening,    ///< missing or run out on that day
    Hours,        ///< not free then by their week
    Away,         ///< an exception says so
    Area,         ///< outside of where they go
    Self,         ///< is the person helped
    Blocked,      ///< the two are not to be brought together
    AlreadyAsked, ///< has, had or refused this very place
    Taken,        ///< promised elsewhere at that time
    WeekFull,     ///< at the limit of hours or tasks for that week
};

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::Obstacle, "not_active", "no_position", "service", "skill", "language", "screening",
                    "hours", "away", "area", "self", "blocked", "already_asked", "taken", "week_full")
