// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/exact_day.h"

#include <algorithm>

namespace entraide {

namespace {

// How far is looked. Measured on weeks of 1,000 x 500 to 10,000 x 5,000: more finds less than a thousandth.
constexpr int fillExpansions = 400;
constexpr int fillLength = 20;
constexpr int improveExpansions = 12;
constexpr int improveLength = 5;
constexpr int settleExpansions = 60;
constexpr int settleLength = 8;
constexpr int wanderTurns = 12;
constexpr int wanderExpansions = 100;
constexpr std::int64_t forceEdges = 20'000;
constexpr std::int64_t shakeEdges = 8'000;
constexpr std::int64_t shakes = 256;
constexpr int mostShaken = 5;
constexpr int mostRounds = 6;
constexpr int mostPasses = 12;

} // namespace

ExactDay::ExactDay(WeekState& state, const std::stop_token& stop)
    : m_state(state)
    , m_stop(stop)
    , m_search(state)
    , m_changed(state.volunteerCount())
    , m_searched(at(state.unitCount())) {}

bool ExactDay::run(std::span<const int> tasks) {
    m_tasks = tasks;
    m_shakeUntil = -1;
    m_dice = 1;
    for (int round = 0; round < mostRounds && !stopped(); ++round) {
        const bool filled = fillEmpty();
        const bool improved = improve();
        if (round > 0 ? !filled : !improved)
            break;
    }
    while (!stopped() && shake())
        improve();
    m_effort.edgesTried = m_search.edgesTried();
    return !stopped();
}

void ExactDay::apply(int unit, const Chain& chain) {
    ++m_time;
    if (m_state.holder(unit) >= 0) {
        touch(m_state.holder(unit));
        m_state.remove(unit);
    }
    for (const Chain::Step& step : chain.steps) {
        if (step.out >= 0)
            m_state.remove(step.out);
        m_state.insert(step.unit, step.edge);
        touch(step.edge.volunteer);
    }
    ++m_effort.chains;
}

/// The scarcest and most urgent first; who leads nowhere is left out of the searches after.
bool ExactDay::fillEmpty() {
    std::vector<int> open;
    for (int task : m_tasks) {
        if (m_state.missing(task) > 0 && !m_state.edges(task).empty())
            open.push_back(task);
    }
    std::ranges::stable_sort(
        open, {}, [&](int task) { return std::pair(-m_state.gainOfServing(task), m_state.edges(task).size()); });
    m_search.forgetDead();
    bool any = false;
    const auto eachEmpty = [&](auto&& fill) {
        for (int task : open) {
            for (int unit = m_state.firstUnit(task); unit < m_state.endUnit(task) && m_state.missing(task) > 0;
                 ++unit) {
                if (m_state.holder(unit) >= 0)
                    continue;
                if (stopped() || !fill(unit))
                    break; // the task's other empty places are like this one
                any = true;
            }
        }
    };
    eachEmpty([&](int unit) { return fill(unit); });
    m_forceUntil = m_search.edgesTried() + forceEdges;
    eachEmpty([&](int unit) { return wander(unit); });
    m_forceUntil = m_search.edgesTried() + forceEdges;
    eachEmpty([&](int unit) { return force(unit); });
    return any;
}

bool ExactDay::fill(int unit) {
    const std::int64_t gain = m_state.gainOfServing(m_state.taskOf(unit));
    ChainSearch::Limits limits;
    limits.below = gain;
    limits.expansions = fillExpansions;
    limits.expansionsAfter = improveExpansions;
    limits.length = fillLength;
    limits.skipDead = true;
    const auto chain = m_search.find(unit, limits, m_stop);
    if (!chain) {
        m_search.markDead();
        return false;
    }
    apply(unit, *chain);
    return true;
}

/// Lets the place have somebody at the cheapest other's expense, then looks for that other's place on the plan as it is
/// now, and so on: what stands in the way of a chain is often another of its own steps. Undone when nothing comes of
/// it.
bool ExactDay::wander(int unit) {
    const std::int64_t gain = m_state.gainOfServing(m_state.taskOf(unit));
    m_held.clear();
    m_tabu.assign(1, unit);
    std::int64_t cost = 0;
    for (int turn = 0, current = unit; turn < wanderTurns && m_search.edgesTried() < m_forceUntil; ++turn) {
        ChainSearch::Limits limits;
        limits.expansions = wanderExpansions;
        limits.expansionsAfter = wanderExpansions;
        limits.length = fillLength;
        limits.tabu = m_tabu;
        const auto chain = m_search.find(current, limits, m_stop);
        if (!chain || stopped())
            break;
        follow(*chain);
        cost += chain->cost;
        if (cost < gain) {
            keepForced();
            return true;
        }
        if (!chain->leavesEmpty || chain->steps.empty())
            break;
        current = chain->steps.back().out;
        cost -= m_state.gainOfServing(m_state.taskOf(current));
        m_tabu.push_back(current);
    }
    m_state.restore(m_held);
    return false;
}

/// Takes everything from a few people who could take one place, most often an empty one, and gives it out again in
/// another order (ruin and recreate). True when the plan became better.
bool ExactDay::shake() {
    std::vector<int> open;
    std::vector<std::pair<int, int>> openFor; // volunteer, unit
    const auto findOpen = [&] {
        open.clear();
        openFor.clear();
        for (int task : m_tasks) {
            for (int unit = m_state.firstUnit(task); unit < m_state.endUnit(task); ++unit) {
                if (m_state.holder(unit) >= 0)
                    continue;
                open.push_back(unit);
                for (const PlanEdge& edge : m_state.edges(task))
                    openFor.emplace_back(edge.volunteer, unit);
                break; // the task's other empty places are like this one
            }
        }
        std::ranges::sort(openFor);
    };
    findOpen();
    const auto openCount = static_cast<std::int64_t>(open.size());
    if (m_shakeUntil < 0) {
        // The fewer the tasks, the more one place weighs, and the cheaper it is to look again.
        const std::int64_t most = std::clamp(60'000'000 / static_cast<std::int64_t>(m_tasks.size()),
                                             std::int64_t{50'000}, std::int64_t{400'000});
        m_shakeUntil = m_search.edgesTried() + std::min(most, shakeEdges * (1 + 2 * openCount));
    }
    std::vector<int> units;
    for (std::int64_t tries = shakes * (1 + openCount / 4);
         tries > 0 && m_search.edgesTried() < m_shakeUntil && !stopped(); --tries) {
        int first = -1;
        if (!open.empty() && roll(4) > 0) {
            first = open[at(roll(static_cast<int>(open.size())))];
            if (m_state.holder(first) >= 0) { // since a change that cost the same
                findOpen();
                continue;
            }
        } else {
            const int task = m_tasks[at(roll(static_cast<int>(m_tasks.size())))];
            if (m_state.units(task) == 0)
                continue;
            first = m_state.firstUnit(task) + roll(m_state.units(task));
        }
        m_held.clear();
        units.clear();
        if (m_state.holder(first) < 0)
            units.push_back(first);
        std::int64_t cost = 0;
        for (int i = roll(mostShaken); i >= 0; --i) {
            // Who could take it, then who could take what that one has to give up, and so on.
            const int from = i % 2 == 0 || units.empty() ? first : units[at(roll(static_cast<int>(units.size())))];
            const auto edges = m_state.edges(m_state.taskOf(from));
            const bool own = units.empty() && m_state.holder(first) >= 0;
            const int volunteer =
                own ? m_state.holder(first) : edges[at(roll(static_cast<int>(edges.size())))].volunteer;
            if (std::ranges::any_of(m_held, [&](const auto& held) { return held.volunteer == volunteer; }))
                continue;
            m_held.push_back(m_state.held(volunteer));
            while (!m_state.volunteer(volunteer).items.empty()) {
                const int unit = m_state.volunteer(volunteer).items.back().unit;
                cost += m_state.costOfEmptying(m_state.taskOf(unit)) - m_state.savedBy(unit);
                m_state.remove(unit);
                units.push_back(unit);
            }
        }
        for (const WeekState::Held& held : m_held) {
            for (auto at = std::ranges::lower_bound(openFor, std::pair(held.volunteer, 0));
                 at != openFor.end() && at->first == held.volunteer; ++at) {
                if (std::ranges::find(units, at->second) == units.end())
                    units.push_back(at->second);
            }
        }
        for (std::size_t i = units.size() - 1; i > 0; --i)
            std::swap(units[i], units[at(roll(static_cast<int>(i) + 1))]);
        for (int unit : units) {
            if (m_state.holder(unit) >= 0)
                continue;
            const std::int64_t gain = m_state.gainOfServing(m_state.taskOf(unit));
            ChainSearch::Limits limits;
            limits.below = gain;
            limits.expansions = settleExpansions;
            limits.expansionsAfter = 4;
            limits.length = settleLength;
            if (const auto chain = m_search.find(unit, limits, m_stop)) {
                follow(*chain);
                cost += chain->cost - gain;
            }
        }
        if (cost < 0) {
            keepForced();
            return true;
        }
        if (cost > 0)
            m_state.restore(m_held); // what costs the same is kept: it may lead on
    }
    return false;
}

/// Numbers that are the same everywhere (Knuth's MMIX generator).
int ExactDay::roll(int sides) {
    m_dice = m_dice * 6364136223846793005U + 1442695040888963407U;
    return static_cast<int>((m_dice >> 33) % static_cast<std::uint64_t>(sides));
}

/// Makes the steps of a chain, with a record of those they change.
void ExactDay::follow(const Chain& chain) {
    for (const Chain::Step& step : chain.steps) {
        if (std::ranges::none_of(m_held, [&](const auto& held) { return held.volunteer == step.edge.volunteer; }))
            m_held.push_back(m_state.held(step.edge.volunteer));
    }
    for (const Chain::Step& step : chain.steps) {
        if (step.out >= 0)
            m_state.remove(step.out);
        m_state.insert(step.unit, step.edge);
    }
}

void ExactDay::keepForced() {
    ++m_time;
    for (const WeekState::Held& held : m_held)
        touch(held.volunteer);
    ++m_effort.chains;
}

/// Where one place can be served only by somebody who gives up two others, each of which goes elsewhere; or one, which
/// goes where only that change makes room.
bool ExactDay::force(int unit) {
    const int task = m_state.taskOf(unit);
    std::vector<int> units;
    for (const PlanEdge& edge : m_state.edges(task)) {
        units.clear();
        for (const WeekState::Item& item : m_state.volunteer(edge.volunteer).items) {
            if (item.task != task)
                units.push_back(item.unit);
        }
        for (std::size_t first = 0; first < units.size(); ++first) {
            for (std::size_t second = first; second < units.size(); ++second) {
                if (stopped() || m_search.edgesTried() >= m_forceUntil)
                    return false;
                if (force(unit, edge, units[first], units[second]))
                    return true;
            }
        }
    }
    return false;
}

bool ExactDay::force(int unit, const PlanEdge& edge, int first, int second) {
    const std::int64_t gain = m_state.gainOfServing(m_state.taskOf(unit));
    m_held.assign(1, m_state.held(edge.volunteer));
    std::int64_t cost = -m_state.savedBy(first);
    m_state.remove(first);
    if (second != first) {
        cost -= m_state.savedBy(second);
        m_state.remove(second);
    }
    const std::int64_t change = m_state.costOf(m_state.taskOf(unit), edge);
    bool done = change < WeekState::never && m_state.insert(unit, edge);
    if (done) {
        cost += change;
        // The harder one to place first.
        if (m_state.edges(m_state.taskOf(second)).size() < m_state.edges(m_state.taskOf(first)).size())
            std::swap(first, second);
        done = settle(first, gain, cost) && (second == first || settle(second, gain, cost));
    }
    if (!done) {
        m_state.restore(m_held);
        return false;
    }
    keepForced();
    return true;
}

/// Gives a unit that was put out to somebody else.
bool ExactDay::settle(int unit, std::int64_t gain, std::int64_t& cost) {
    // It may have been moved or left empty by the other's chain.
    if (m_state.holder(unit) >= 0)
        return cost < gain;
    ChainSearch::Limits limits;
    limits.below = gain - cost;
    limits.expansions = settleExpansions;
    limits.expansionsAfter = 4;
    limits.length = settleLength;
    const auto chain = m_search.find(unit, limits, m_stop);
    if (!chain)
        return false;
    follow(*chain);
    cost += chain->cost;
    return true;
}

bool ExactDay::mayHaveChanged(int unit, std::int64_t saved) const {
    const int since = m_searched[at(unit)];
    if (m_changed[at(m_state.holder(unit))] > since)
        return true;
    for (const PlanEdge& edge : m_state.edges(m_state.taskOf(unit))) {
        // Dearer ones can only be of use by a chain, which starts elsewhere too.
        if (edge.cost >= saved)
            return false;
        if (m_changed[at(edge.volunteer)] > since)
            return true;
    }
    return false;
}

bool ExactDay::improve() {
    bool any = false;
    for (int pass = 0; pass < mostPasses; ++pass) {
        bool found = false;
        for (int task : m_tasks) {
            for (int unit = m_state.firstUnit(task); unit < m_state.endUnit(task); ++unit) {
                if (m_state.holder(unit) < 0)
                    continue;
                if (stopped())
                    return any;
                const std::int64_t saved = m_state.savedBy(unit);
                if (m_searched[at(unit)] && !mayHaveChanged(unit, saved))
                    continue;
                ChainSearch::Limits limits;
                limits.below = saved;
                limits.expansions = improveExpansions;
                limits.length = improveLength;
                limits.gainfully = true;
                const auto chain = m_search.find(unit, limits, m_stop);
                m_searched[at(unit)] = m_time;
                if (!chain)
                    continue;
                apply(unit, *chain);
                found = true;
            }
        }
        any = any || found;
        if (!found)
            break;
    }
    return any;
}

} // namespace entraide
