// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rounds/round_solver.h"

namespace entraide {

/// A rule that planned rounds break.
enum class RoundBreach {
    UnknownRider,
    RiderTwice,
    UnknownJob,
    JobTwice,   ///< done twice, or done and left out
    JobMissing, ///< neither done nor left out
    WrongRider,
    Overloaded,
    NotOnBoard,
    Late,
    TooEarly,   ///< begins before its window, or the rider before their first minute
    WrongTimes, ///< arrivals do not follow from distances and speed
    WrongDistance,
    WrongCost,
};

struct RoundFinding {
    RoundBreach breach = RoundBreach::UnknownRider;
    int rider = -1;
    int job = -1;
};

/// Checks every rule of finished rounds from the problem alone. Shares nothing with the planner but the values.
std::vector<RoundFinding> checkRounds(const RoundProblem& problem, const RoundSolution& solution);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::RoundBreach, "unknown_rider", "rider_twice", "unknown_job", "job_twice", "job_missing",
                    "wrong_rider", "overloaded", "not_on_board", "late", "too_early", "wrong_times", "wrong_distance",
                    "wrong_cost")
