// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rounds/round_problem.h"

#include <functional>
#include <stop_token>

namespace entraide {

enum class RoundStatus {
    Done,
    Cancelled, ///< stopped by the token: the best found until then
    Enough,    ///< ended by `enough`: the best found until then, and the first plan at least
    Faulty,    ///< the problem has a fault; nothing was planned
};

/// What rounds come to.
struct SolutionFigures {
    std::int64_t cost = 0; ///< by the rules, with what is left out
    int rounds = 0;
    int takenIn = 0; ///< portions
    int handedOut = 0;
    std::int64_t metres = 0;
    std::int64_t minutes = 0; ///< of all riders, waiting included

    friend bool operator==(const SolutionFigures&, const SolutionFigures&) = default;
};

struct RoundOptions {
    std::stop_token stop = {};   ///< looked at every few milliseconds
    std::stop_token enough = {}; ///< the same, but never before there is a first plan
    double seconds = 2;          ///< how long to go on improving; 0: only until nothing simple improves any more
    /// Once set, `seconds` do not end the search; `stop`, `enough` or these end it.
    std::stop_token goOn = {};
    double mostSeconds = 600;
    std::int64_t iterations = 0; ///< when above 0: so many instead of seconds, for results that repeat exactly
    std::uint64_t seed = 1;
    int threads = 0; ///< for `seconds`; 0: as many as the machine has, up to what helps. `iterations` take one
    /// Called now and then with the share of the work that is done (0 to 1) and what the best rounds so far come to; on
    /// the caller's thread.
    std::function<void(double, const SolutionFigures&)> progress = {};
};

struct RoundSolution {
    RoundStatus status = RoundStatus::Done;
    std::optional<RoundFault> fault;
    std::vector<RoundRoute> routes;  ///< of riders who go, in the order of the riders
    std::vector<LeftOutJob> leftOut; ///< in the order of the jobs
    std::int64_t cost = 0;           ///< of the routes and what was left out, by the rules
    std::int64_t firstCost = 0;      ///< before the improvement that takes its time
    std::int64_t iterations = 0;
};

/// Rounds for the riders. Pure but for the clock that `seconds` is measured with; the same seed and iterations give the
/// same rounds.
RoundSolution planRounds(const RoundProblem& problem, const RoundOptions& options = {});

} // namespace entraide
