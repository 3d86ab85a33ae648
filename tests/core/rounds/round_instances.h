// SPDX-License-Identifier: GPL-3.0-or-later
// Invented rounds with fixed seeds.
#pragma once

#include "core/matching/dice.h"
#include "rounds/round_problem.h"

namespace entraide::test {

/// \a least to \a most, both included.
inline int between(Dice& dice, int least, int most) {
    return least + dice.roll(most - least + 1);
}

/// What Uchoa et al. ("New benchmark instances for the Capacitated Vehicle Routing Problem", European Journal of
/// Operational Research 257, 2017) draw their set X by.
struct XSpec {
    enum Depot { Central, Eccentric, Anywhere };
    enum Customers { Random, Clustered, RandomClustered };

    int customers = 100;
    Depot depot = Central;
    Customers placing = Random;
    int least = 1; ///< demand
    int most = 100;
    double routeSize = 10; ///< customers on a round
    std::uint64_t seed = 1;
};

/// An instance of their scheme: a depot (place 0), as many vehicles as customers, rounded Euclidean distances.
RoundProblem xProblem(const XSpec& spec);

/// Kitchens to collect from and homes to deliver to in a city, each delivery with its kitchen or from any, with
/// windows; riders by bicycle and by car who start at their own places.
RoundProblem cityRounds(int jobs, std::uint64_t seed);

/// Anything that the rules allow, small: mixed signs, pairs, windows, hours, speeds, fixed riders, uneven ways.
RoundProblem oddRounds(int jobs, int riders, std::uint64_t seed);

} // namespace entraide::test
