// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/day_rounds.h"

#include <string>

namespace entraide {

class Desk;

namespace test {

/// The rules that a day's proposed rounds break, a line for each; empty: none. The checker of core/rounds looks at
/// their times, loads and ways; besides, riders must have the time by their own records and ride one round at a time,
/// a meal order's halves go together, and of each dish, order and zone no more is taken or given than there is.
std::string brokenRules(const Desk& desk, const DayRounds& day);

} // namespace test
} // namespace entraide
