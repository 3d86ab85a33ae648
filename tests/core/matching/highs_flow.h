// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/network.h"

#include <optional>

namespace entraide::test {

struct HighsFlow {
    std::int64_t cost = 0;
    double seconds = 0; ///< processor time of the solution alone
};

/// The same network as a linear program, solved by HiGHS's dual simplex on one thread. None when it found no optimum.
std::optional<HighsFlow> highsFlow(const FlowNetwork& network);

} // namespace entraide::test
