// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/roster.h"
#include "workflows/clock.h"

namespace entraide {

class Desk;

/// Every place of \a week: requests with who was matched, fixed helpers' visits with their stand-ins, postings' shifts
/// with their sign-ups, and what is still empty. A time that may lie anywhere in the week and is not agreed yet stands
/// on its last day, without hours when it may be at any. Reads the desk; may take a while on a big one.
QList<RosterEntry> rosterEntries(const Desk& desk, IsoWeek week);

/// The same as a roster. The desk's phone is that of contactOf().
Roster rosterOf(const Desk& desk, IsoWeek week, const Today& today);

} // namespace entraide
