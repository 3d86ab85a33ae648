// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/week_grid.h"
#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/outcome.h"

namespace entraide {

class Desk;

/// Frees one place of the grid, whatever holds it: an unanswered proposal or a sign-up is withdrawn, a promise taken
/// back, one time of a series (a fixed helper's, a repeating request's) excused without touching the series. Refuses
/// what it cannot free, with a reason.
Outcome<ChangeSet> freePlace(Desk& desk, const GridPlace& place, const QString& reason, const QString& by,
                             const Today& today);

} // namespace entraide
