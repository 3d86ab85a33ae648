// SPDX-License-Identifier: GPL-3.0-or-later
#include "rounds/ruin_recreate.h"

#include <algorithm>
#include <cmath>

namespace entraide {

namespace {

// The paper's parameters but for the temperatures, which are in usual ways between stops.
constexpr double usuallyRemoved = 10;
constexpr double longestRemoved = 10;
constexpr double splitProbability = 0.5;
constexpr double splitGrowth = 0.01;
constexpr double blinkProbability = 0.01;
constexpr double firstWarmth = 2;
constexpr double lastWarmth = 0.1;
/// Where more than capacity counts, the cheapest place is often the wrong one: now and then whole rounds are taken out
/// and more is overlooked.
constexpr double daringProbability = 0.1;
constexpr double daringBlinks = 0.3;
/// Of those left out before, so many are tried each time.
constexpr std::size_t waitingTried = 24;

} // namespace

RuinRecreate::RuinRecreate(RoundPlan& plan, std::uint64_t seed)
    : m_plan(plan)
    , m_model(plan.model())
    , m_dice(seed)
    , m_inserter(plan, m_dice)
    , m_best(plan.snapshot()) {
    double usual = m_model.usualWay();
    if (!m_model.kinds().empty())
        usual += static_cast<double>(m_model.minuteCost()) *
                 m_model.kinds().front().pace.minutes(static_cast<std::int32_t>(m_model.usualWay()));
    m_first = std::max(1e-6, usual * firstWarmth);
    m_last = std::max(1e-6, usual * lastWarmth);
    m_warmth = m_first;
}

void RuinRecreate::setShare(double share) {
    m_warmth = m_first * std::pow(m_last / m_first, std::clamp(share, 0.0, 1.0));
}

void RuinRecreate::step() {
    const std::int64_t before = m_plan.cost();
    m_plan.begin();
    const bool daring = !m_model.isPlain() && m_dice.hits(daringProbability);
    ruin(daring);
    const bool collectionsFirst = m_model.isPlain() ? false : m_dice.hits(0.5);
    const bool anyway = m_model.mayDecline() && m_dice.hits(0.2);
    m_inserter.insertFrom(m_tried, someOrder(), daring ? daringBlinks : blinkProbability, collectionsFirst, anyway,
                          m_model.isMixed() ? 1 : 0);
    const double allowed = static_cast<double>(before) - m_warmth * std::log(1 - m_dice.share());
    if (static_cast<double>(m_plan.cost()) >= allowed && m_plan.cost() >= before) {
        m_plan.rollBack();
        return;
    }
    if (m_plan.cost() < m_best.cost)
        m_best = m_plan.snapshot();
}

InsertionOrder RuinRecreate::someOrder() {
    // Weights of the paper; windows get the places of those for its time windows.
    const int roll = m_dice.below(m_model.hasWindows() ? 15 : 11);
    if (roll < 4)
        return InsertionOrder::Random;
    if (roll < 8)
        return InsertionOrder::MostPortions;
    if (roll < 10)
        return InsertionOrder::Farthest;
    if (roll < 11)
        return InsertionOrder::Nearest;
    return roll < 13 ? InsertionOrder::NarrowestWindow : InsertionOrder::EarliestWindow;
}

void RuinRecreate::ruin(bool daring) {
    m_tried = m_plan.shuffleLast(waitingTried, m_dice);
    const std::size_t rounds = m_plan.used().size();
    if (rounds == 0)
        return;
    const double average = static_cast<double>(m_plan.servedCount()) / static_cast<double>(rounds);
    m_longest = daring ? longestRemoved : std::min(longestRemoved, average);
    const double mostStrings = 4 * usuallyRemoved / (1 + m_longest) - 1;
    const auto strings = static_cast<std::size_t>(m_dice.share() * mostStrings + 1);
    m_ruined.clear();
    const std::span<const int> jobs = m_plan.jobs();
    for (const int job : m_model.neighbours(jobs[m_dice.below(static_cast<int>(jobs.size()))])) {
        if (m_ruined.size() >= strings)
            break;
        const int rider = m_plan.riderOf(job);
        if (rider < 0 || std::ranges::find(m_ruined, rider) != m_ruined.end())
            continue;
        removeString(rider, job);
        m_ruined.push_back(rider);
    }
}

void RuinRecreate::removeString(int rider, int job) {
    const int size = m_plan.route(rider).size();
    const double longest = std::min(static_cast<double>(size), m_longest);
    const int count = static_cast<int>(m_dice.share() * longest + 1);
    const int wanted = std::min(count, size);
    int spared = 0;
    if (wanted > 1 && wanted < size && m_dice.hits(splitProbability)) {
        spared = 1;
        while (wanted + spared < size && m_dice.hits(splitGrowth))
            ++spared;
    }
    const int span = wanted + spared;
    const int position = m_plan.positionOf(rider, job);
    const int earliest = std::max(1, position - span + 1);
    const int latest = std::min(position, size - span + 1);
    const int first = earliest + m_dice.below(latest - earliest + 1);
    const int sparedFrom = spared > 0 ? first + 1 + m_dice.below(wanted - 1) : first + span;
    m_positions.clear();
    for (int i = first; i < first + span; ++i) {
        if (i < sparedFrom || i >= sparedFrom + spared)
            m_positions.push_back(i);
    }
    if (m_model.hasPairs())
        addCollections(rider);
    m_plan.remove(rider, m_positions);
}

/// With some deliveries their collections go too, so that both can move to another round.
void RuinRecreate::addCollections(int rider) {
    const std::vector<int>& jobs = m_plan.route(rider).jobs;
    const std::size_t count = m_positions.size();
    for (std::size_t i = 0; i < count; ++i) {
        const int collection = m_model.job(jobs[m_positions[i] - 1]).collection;
        if (collection >= 0 && m_dice.hits(0.5))
            m_positions.push_back(m_plan.positionOf(rider, collection));
    }
    std::ranges::sort(m_positions);
    const auto twice = std::ranges::unique(m_positions);
    m_positions.erase(twice.begin(), twice.end());
}

} // namespace entraide
