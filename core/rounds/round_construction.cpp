// SPDX-License-Identifier: GPL-3.0-or-later
#include "rounds/round_construction.h"

#include <algorithm>

namespace entraide {

namespace {

/// Savings between jobs far from each other are hardly ever among the greatest.
constexpr std::size_t neighboursJoined = 100;

struct Saving {
    std::int64_t metres = 0;
    int first = 0;
    int second = 0;
};

std::vector<Saving> savingsOf(const RoundModel& model) {
    const RiderKind& kind = model.kinds().front();
    std::vector<Saving> savings;
    for (int a = 0; a < model.jobCount(); ++a) {
        const auto near = model.neighbours(a);
        for (const int b : near.first(std::min(near.size(), neighboursJoined))) {
            if (a == b)
                continue;
            const std::int64_t saved = std::int64_t{model.metres(model.job(a).place, kind.end)} +
                                       model.metres(kind.start, model.job(b).place) -
                                       model.metres(model.job(a).place, model.job(b).place) + model.riderCost();
            if (saved > 0)
                savings.push_back({saved, a, b});
        }
    }
    std::ranges::stable_sort(savings, std::greater(), &Saving::metres);
    return savings;
}

} // namespace

void constructBySavings(RoundPlan& plan) {
    const RoundModel& model = plan.model();
    const RiderKind& kind = model.kinds().front();
    struct Chain {
        std::vector<int> jobs;
        int load = 0;
    };
    std::vector<Chain> chains(model.jobCount());
    std::vector<int> chainOf(model.jobCount());
    for (int job = 0; job < model.jobCount(); ++job) {
        chainOf[job] = job;
        const int load = std::abs(model.job(job).portions);
        if (load > kind.capacity)
            continue;
        chains[job].jobs.push_back(job);
        chains[job].load = load;
    }
    // Where a round may be ridden the other way round at the same cost, so may its halves.
    const bool turns = model.isSymmetric() && (kind.start == kind.end);
    for (const Saving& saving : savingsOf(model)) {
        Chain& first = chains[chainOf[saving.first]];
        Chain& second = chains[chainOf[saving.second]];
        if (&first == &second || first.jobs.empty() || second.jobs.empty() || first.load + second.load > kind.capacity)
            continue;
        const bool firstEnds = first.jobs.back() == saving.first;
        const bool secondBegins = second.jobs.front() == saving.second;
        if (!firstEnds && !(turns && first.jobs.front() == saving.first))
            continue;
        if (!secondBegins && !(turns && second.jobs.back() == saving.second))
            continue;
        if (!firstEnds)
            std::ranges::reverse(first.jobs);
        if (!secondBegins)
            std::ranges::reverse(second.jobs);
        for (const int job : second.jobs)
            chainOf[job] = chainOf[saving.first];
        first.jobs.insert(first.jobs.end(), second.jobs.begin(), second.jobs.end());
        first.load += second.load;
        second = {};
    }
    std::erase_if(chains, [](const Chain& chain) { return chain.jobs.empty(); });
    if (chains.size() > kind.riders.size()) {
        std::ranges::stable_sort(chains, std::greater(), [](const Chain& chain) { return chain.jobs.size(); });
        chains.resize(kind.riders.size());
    }
    for (std::size_t i = 0; i < chains.size(); ++i)
        plan.replace(kind.riders[i], chains[i].jobs);
    plan.recount();
}

JobInserter::JobInserter(RoundPlan& plan, DiceRolls& dice)
    : m_plan(plan)
    , m_model(plan.model())
    , m_dice(dice)
    , m_distance(plan.model().jobCount()) {
    for (int job = 0; job < m_model.jobCount(); ++job) {
        std::int64_t nearest = endOfTime;
        const int place = m_model.job(job).place;
        for (const RiderKind& kind : m_model.kinds())
            nearest =
                std::min(nearest, std::int64_t{m_model.metres(kind.start, place)} + m_model.metres(place, kind.end));
        m_distance[job] = nearest;
    }
}

void JobInserter::sort(InsertionOrder order, bool collectionsFirst) {
    for (auto& [rank, number] : m_order) {
        const ModelJob& job = m_model.job(number);
        switch (order) {
        case InsertionOrder::Random:
            rank = static_cast<std::int64_t>(m_dice.bits() >> 8);
            break;
        case InsertionOrder::MostPortions:
            rank = -std::abs(job.portions);
            break;
        case InsertionOrder::Farthest:
            rank = -m_distance.data()[number];
            break;
        case InsertionOrder::Nearest:
            rank = m_distance.data()[number];
            break;
        case InsertionOrder::NarrowestWindow:
            rank = job.closes - job.opens;
            break;
        case InsertionOrder::EarliestWindow:
            rank = job.closes;
            break;
        }
        if (collectionsFirst && job.portions > 0)
            rank -= endOfTime;
    }
    std::ranges::sort(m_order);
}

bool JobInserter::insert(int job, double blink, bool anyway) {
    const Insertion where = m_plan.bestInsertion(job, blink, m_dice);
    if (!where.isFound())
        return false;
    std::int64_t unserved = m_model.job(job).unserved;
    if (where.deliveryOf >= 0)
        unserved += m_model.job(where.deliveryOf).unserved;
    if (!anyway && where.cost > unserved)
        return false;
    m_plan.insert(job, where);
    return true;
}

void JobInserter::insertFrom(std::size_t first, InsertionOrder order, double blink, bool collectionsFirst, bool anyway,
                             int retries, const std::function<bool()>& halt) {
    m_order.clear();
    m_failed.clear();
    for (const int job : m_plan.unserved().subspan(first))
        m_order.emplace_back(0, job);
    sort(order, collectionsFirst);
    // What is handed out makes room for what is taken in, and that can be handed out: what failed is tried again.
    for (int pass = 0; pass == 0 || (pass <= retries && m_inserted && !m_failed.empty()); ++pass) {
        if (pass > 0) {
            m_order.clear();
            for (const int job : m_failed)
                m_order.emplace_back(0, job);
            m_failed.clear();
        }
        m_inserted = false;
        for (const auto& [rank, job] : m_order) {
            if (halt && halt())
                break;
            if (m_plan.riderOf(job) >= 0)
                continue; // together with its collection
            const bool anyPrice = anyway && m_dice.hits(0.5);
            if (insert(job, blink, anyPrice))
                m_inserted = true;
            else
                m_failed.push_back(job);
        }
        if (halt && halt())
            break;
    }
    m_plan.recount();
}

} // namespace entraide
