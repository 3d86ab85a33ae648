// SPDX-License-Identifier: GPL-3.0-or-later
// Slack induction by string removals: J. Christiaens and G. Vanden Berghe, "Slack Induction by String Removals for
// Vehicle Routing Problems", Transportation Science 54 (2020). Strings of stops near each other are taken off adjacent
// rounds and put back one by one where they cost least; a worse plan is kept with a chance that falls with time.
#pragma once

#include "rounds/round_construction.h"
#include "rounds/round_plan.h"

namespace entraide {

class RuinRecreate {
public:
    RuinRecreate(RoundPlan& plan, std::uint64_t seed);

    /// One ruin and recreation. \a share of the work is done (0 to 1), which says how much worse a plan may become.
    void step();
    void setShare(double share);
    const PlanSnapshot& best() const { return m_best; }

private:
    void ruin(bool daring);
    void removeString(int rider, int job);
    void addCollections(int rider);
    InsertionOrder someOrder();

    RoundPlan& m_plan;
    const RoundModel& m_model;
    DiceRolls m_dice;
    JobInserter m_inserter;
    PlanSnapshot m_best;
    double m_warmth = 0; ///< the temperature
    double m_first = 0;
    double m_last = 0;
    double m_longest = 0; ///< string in this ruin
    std::vector<int> m_positions;
    std::vector<int> m_ruined;
    std::size_t m_tried = 0; ///< the list's position from which unserved jobs are tried
};

} // namespace entraide
