// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace entraide {

class Desk;
struct WeekPlan;

/// Counts the places of \a plan by commune, as the statistics count theirs (Region::quarterKey()).
void addQuarters(WeekPlan& plan, const Desk& desk);

} // namespace entraide
