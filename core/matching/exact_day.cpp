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
constexpr int settleExpansions = 30;
constexpr int pairsTried = 60;
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
    for (int round = 0; round < mostRounds && !stopped(); ++round) {
        const bool filled = fillEmpty();
        const bool improved = improve();
        if (round > 0 ? !filled : !improved)
            break;
    }
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
    for (const bool two : {false, true}) {
        for (int task : open) {
            for (int unit = m_state.firstUnit(task); unit < m_state.endUnit(task) && m_state.missing(task) > 0;
                 ++unit) {
                if (m_state.holder(unit) >= 0)
                    continue;
                if (stopped())
                    return any;
                const bool filled = two ? fillForTwo(unit) : fill(unit);
                any = any || filled;
                m_effort.placesGained += filled;
                if (!filled)
                    break; // the task's other empty places are like this one
            }
        }
    }
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
    m_effort.saved += gain - chain->cost;
    return true;
}

/// Where one place can be served only by somebody who gives up two others, each of which goes elsewhere.
bool ExactDay::fillForTwo(int unit) {
    int tries = pairsTried;
    const int task = m_state.taskOf(unit);
    for (const PlanEdge& edge : m_state.edges(task)) {
        const auto& items = m_state.volunteer(edge.volunteer).items;
        const int count = static_cast<int>(items.size());
        for (int first = 0; first < count; ++first) {
            if (m_search.isDead(items[at(first)].unit) || items[at(first)].task == task)
                continue;
            for (int second = first + 1; second < count; ++second) {
                if (m_search.isDead(items[at(second)].unit) || items[at(second)].task == task)
                    continue;
                if (tries-- <= 0 || stopped())
                    return false;
                if (placeTwo(unit, edge, items[at(first)].unit, items[at(second)].unit))
                    return true;
            }
        }
    }
    return false;
}

bool ExactDay::placeTwo(int unit, const PlanEdge& edge, int first, int second) {
    const std::int64_t gain = m_state.gainOfServing(m_state.taskOf(unit));
    m_held.assign(1, m_state.held(edge.volunteer));
    std::int64_t cost = -m_state.savedBy(first);
    m_state.remove(first);
    cost -= m_state.savedBy(second);
    m_state.remove(second);
    const std::int64_t change = m_state.costOf(m_state.taskOf(unit), edge);
    bool done = change < WeekState::never && m_state.insert(unit, edge);
    if (done) {
        cost += change;
        done = settle(first, gain - cost, cost) && settle(second, gain - cost, cost);
    }
    if (!done) {
        m_state.restore(m_held);
        return false;
    }
    ++m_time;
    for (const WeekState::Held& held : m_held)
        touch(held.volunteer);
    ++m_effort.chains;
    m_effort.saved += gain - cost;
    return true;
}

/// Gives a unit that was put out to somebody else.
bool ExactDay::settle(int unit, std::int64_t below, std::int64_t& cost) {
    ChainSearch::Limits limits;
    limits.below = below;
    limits.expansions = settleExpansions;
    limits.expansionsAfter = 4;
    limits.length = improveLength;
    limits.skipDead = true;
    const auto chain = m_search.find(unit, limits, m_stop);
    if (!chain)
        return false;
    for (const Chain::Step& step : chain->steps) {
        if (std::ranges::none_of(m_held, [&](const auto& held) { return held.volunteer == step.edge.volunteer; }))
            m_held.push_back(m_state.held(step.edge.volunteer));
    }
    for (const Chain::Step& step : chain->steps) {
        if (step.out >= 0)
            m_state.remove(step.out);
        m_state.insert(step.unit, step.edge);
    }
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
                const auto chain = m_search.find(unit, limits, m_stop);
                m_searched[at(unit)] = m_time;
                if (!chain)
                    continue;
                apply(unit, *chain);
                m_effort.saved += saved - chain->cost;
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
