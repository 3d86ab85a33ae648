// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/roster.h"

namespace entraide {

/// How much of a week one volunteer has taken on.
struct WeekLoad {
    VolunteerId volunteer;
    RosterName name;
    int taken = 0;  ///< places taken or asked for
    int agreed = 0; ///< the most that was agreed with this person; 0: not known

    bool isFull() const { return agreed > 0 && taken >= agreed; }
    friend bool operator==(const WeekLoad&, const WeekLoad&) = default;
};

/// Everybody who has a place in \a roster, who is nearest to (or furthest over) the agreed most first.
QList<WeekLoad> weekLoads(const Roster& roster);

} // namespace entraide
