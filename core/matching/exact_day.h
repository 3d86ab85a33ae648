// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/chain_search.h"

namespace entraide {

/// The second stage of a weekly plan: changes the state that the flow left by chains that each make it better, until
/// none that is looked at does, or \a stop. Better means the objective falls; since an empty place weighs more than any
/// way, places come first.
///
/// Deterministic: effort is counted in steps, not in time. One for each thread.
class ExactDay {
public:
    ExactDay(WeekState& state, const std::stop_token& stop);

    /// Works on the tasks given, whose volunteers nobody else may change. False when stopped; the state is then a valid
    /// plan all the same.
    bool run(std::span<const int> tasks);
    const DayEffort& effort() const { return m_effort; }

private:
    static std::size_t at(int i) { return static_cast<std::size_t>(i); }
    bool fillEmpty();
    bool fill(int unit);
    bool wander(int unit);
    bool shake();
    int roll(int sides);
    void follow(const Chain& chain);
    void keepForced();
    bool force(int unit);
    bool force(int unit, const PlanEdge& edge, int first, int second);
    bool improve();
    bool mayHaveChanged(int unit, std::int64_t saved) const;
    void apply(int unit, const Chain& chain);
    bool settle(int unit, std::int64_t gain, std::int64_t& cost);
    void touch(int volunteer) { m_changed[at(volunteer)] = m_time; }
    bool stopped() const { return m_stop.stop_requested(); }

    WeekState& m_state;
    std::span<const int> m_tasks; ///< of this run
    const std::stop_token& m_stop;
    ChainSearch m_search;
    DayEffort m_effort;
    std::int64_t m_forceUntil = 0; ///< so many edges tried, for all that is forced in one round
    std::int64_t m_shakeUntil = -1;
    std::uint64_t m_dice = 1;
    int m_time = 1;
    std::vector<int> m_changed;  ///< when a volunteer's week was changed last
    std::vector<int> m_searched; ///< when a unit was looked at last
    std::vector<int> m_tabu;
    std::vector<WeekState::Held> m_held; ///< while two units are moved for one
};

} // namespace entraide
