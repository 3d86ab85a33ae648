// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/week_plan.h"

namespace entraide {

/// One place of which somebody else, or nobody, or at another time, takes care in a second plan.
struct PlanChange {
    int task = 0;
    int before = -1; ///< number in the first plan's lines; -1: the place was empty
    int after = -1;  ///< number in the second plan's lines; -1: the place is left empty
    /// What is saved by this change if all the others are made in any case, in metres as the plan counts them but
    /// without what people are wanted for (Wanted::metres). Negative: it costs so much.
    std::int64_t metres = 0;
    /// What the plan took off the cost for whoever had the place, less what it takes off for who has it now: metres
    /// minus this is what the change buys in the plan's eyes.
    std::int64_t wanted = 0;
    /// The task that whoever leaves takes instead, at that time or in place of this one; it would be left without them
    /// if this change alone were not made. -1: none.
    int instead = -1;
    bool insteadWasEmpty = false; ///< a place of that one was empty before
    int chain = 0;                ///< number in PlanComparison::chains
};

/// Changes that hang together: each makes room for another, so they are made or left together.
struct PlanChangeChain {
    QList<int> changes;
    int served = 0;             ///< places served more than before; negative: fewer
    std::int64_t metres = 0;    ///< saved by all lines of the people in it, without what people are wanted for
    std::int64_t objective = 0; ///< by how much the plan's objective falls, empty places and all
};

struct PlanComparison {
    QList<PlanChange> changes;     ///< by task
    QList<PlanChangeChain> chains; ///< what buys most first
};

/// What is different between two plans of the same tasks, and what each difference buys. Pure: looks at nothing but the
/// two plans and the places of the tasks. The sum of the chains' objectives is the difference of the plans' objectives.
PlanComparison comparePlans(std::span<const PlanTask> tasks, const PlanProposal& before, const PlanProposal& after,
                            const PlanRules& rules = {});

} // namespace entraide
