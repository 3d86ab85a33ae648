// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/back_off.h"

#include <algorithm>
#include <cmath>

namespace entraide::replication {

double backOffSeconds(int failures, double chance) {
    constexpr double shortest = 1;
    constexpr double longest = 300;
    constexpr int mostDoublings = 9; // 2^9 is over the longest
    const double whole = std::min(longest, std::ldexp(shortest, std::clamp(failures - 1, 0, mostDoublings)));
    return std::max(shortest, whole * (0.5 + std::clamp(chance, 0.0, 1.0) / 2));
}

} // namespace entraide::replication
