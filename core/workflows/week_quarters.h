// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace entraide {

class Desk;
struct WeekPlan;

/// Counts the places of \a plan by commune, as the statistics count theirs (Region::quarterKey()). False when \a stop
/// asked for an end before that.
bool addQuarters(WeekPlan& plan, const Desk& desk, const std::stop_token& stop = {});

} // namespace entraide
