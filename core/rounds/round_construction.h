// SPDX-License-Identifier: GPL-3.0-or-later
// A first plan, and putting back what was taken out.
#pragma once

#include "rounds/round_plan.h"

#include <functional>

namespace entraide {

/// In which order jobs are put into a plan.
enum class InsertionOrder { Random, MostPortions, Farthest, Nearest, NarrowestWindow, EarliestWindow };

/// Rounds of a plain problem by the greatest savings first (Clarke and Wright 1964). As many of them as there are
/// riders; the rest stays unserved.
void constructBySavings(RoundPlan& plan);

/// Puts jobs into the plan, each where it then costs least.
class JobInserter {
public:
    JobInserter(RoundPlan& plan, DiceRolls& dice);

    /// Tries the unserved jobs from the list's position \a first on. A job that costs more than leaving it out is left
    /// out, but for half of them when \a anyway. Those that fail are tried again up to \a retries times as long as
    /// others succeed. \a halt is asked before each job.
    void insertFrom(std::size_t first, InsertionOrder order, double blink, bool collectionsFirst, bool anyway,
                    int retries, const std::function<bool()>& halt = {});

private:
    void sort(InsertionOrder order, bool collectionsFirst);
    bool insert(int job, double blink, bool anyway);

    RoundPlan& m_plan;
    const RoundModel& m_model;
    DiceRolls& m_dice;
    std::vector<std::int64_t> m_distance; ///< of each job, there and back from the nearest start
    std::vector<std::pair<std::int64_t, int>> m_order;
    std::vector<int> m_failed;
    bool m_inserted = false;
};

} // namespace entraide
