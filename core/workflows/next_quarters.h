// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/ranking.h"

#include <QString>

namespace entraide {

class Region;

/// Somebody whom nothing but their own area keeps from a task.
struct NextQuarterCandidate {
    Candidate candidate;
    QString quarter; ///< code of the bordering area that they live in or go to
};

struct NextQuarters {
    QList<NextQuarterCandidate> candidates; ///< best first
    int fitting = 0;                        ///< how many there are in all
};

/// The \a top best of those who would fit \a query if they went there, and who live in, or go to, an area that borders
/// on the one of its place. Nobody for a task that is done from home, or whose place is not known.
NextQuarters fromNextQuarters(const VolunteerIndex& index, const TaskQuery& query, const Region& region, int top);

} // namespace entraide
