// SPDX-License-Identifier: GPL-3.0-or-later
#include "rounds/improvement.h"

#include "rounds/ruin_recreate.h"

#include <algorithm>
#include <iterator>
#include <mutex>
#include <thread>

namespace entraide {

namespace {

constexpr int stepsBetweenLooks = 8;
/// In the whole time.
constexpr int cuts = 100;
/// At least; a smaller plan is not cut.
constexpr std::size_t jobsInPart = 150;
constexpr std::size_t roundsInPart = 4;

/// What one thread works at between two cuts.
struct Turn {
    RoundPlan* plan = nullptr;
    double end = 1; ///< share of the whole work
    std::uint64_t seed = 1;
    PlanSnapshot best;
    std::int64_t steps = 0;
    std::mutex lock;
    PlanSnapshot told; ///< the best so far, for the thread that tells; under the lock
};

class Searching {
public:
    Searching(RoundPlan& plan, const ImprovementOptions& options)
        : m_plan(plan)
        , m_options(options)
        , m_dice(options.seed)
        , m_best(plan.snapshot()) {}

    std::int64_t run() {
        if (m_plan.jobs().empty() || m_plan.riders().empty())
            return 0;
        if (m_options.steps == 0 && m_options.threads > 1 && isLarge())
            byParts();
        else
            eachByItself();
        m_plan.restore(m_best);
        return m_steps;
    }

private:
    bool isLarge() const {
        return m_plan.servedCount() >= m_options.threads * jobsInPart &&
               m_plan.used().size() >= m_options.threads * roundsInPart;
    }
    bool isOver() const { return m_options.halt() || m_options.share() >= 1; }

    void work(Turn& turn, std::span<Turn> all) const {
        RuinRecreate search(*turn.plan, turn.seed);
        const std::int64_t most = m_options.steps;
        for (; !m_options.halt() && (most == 0 || turn.steps < most); ++turn.steps) {
            if (turn.steps % stepsBetweenLooks == 0) {
                const double share =
                    most > 0 ? static_cast<double>(turn.steps) / static_cast<double>(most) : m_options.share();
                if (share >= turn.end)
                    break;
                search.setShare(share);
                if (m_options.tell) {
                    publish(turn, search.best());
                    if (&turn == all.data())
                        m_options.tell(share, [this, all] { return bestOf(all); });
                }
            }
            search.step();
        }
        turn.best = search.best();
    }
    static void publish(Turn& turn, const PlanSnapshot& best) {
        const std::scoped_lock locked(turn.lock);
        if (best.cost < turn.told.cost)
            turn.told = best;
    }
    PlanSnapshot bestOf(std::span<Turn> all) const {
        PlanSnapshot best = m_best;
        PlanSnapshot whole;
        for (Turn& turn : all) {
            const std::scoped_lock locked(turn.lock);
            if (m_arePartsOfOne)
                append(whole, turn.told);
            else if (turn.told.cost < best.cost)
                best = turn.told;
        }
        return m_arePartsOfOne && whole.cost < best.cost ? whole : best;
    }
    void workAtAll(std::span<Turn> turns) {
        {
            std::vector<std::jthread> others;
            for (Turn& turn : turns.subspan(1))
                others.emplace_back([this, &turn, turns] { work(turn, turns); });
            work(turns.front(), turns);
        }
        for (const Turn& turn : turns)
            m_steps += turn.steps;
    }

    void eachByItself() {
        std::vector<Turn> turns(m_options.steps > 0 ? 1 : m_options.threads);
        std::vector<RoundPlan> plans(turns.size(), m_plan);
        for (std::size_t i = 0; i < turns.size(); ++i) {
            turns[i].plan = &plans[i];
            turns[i].seed = i == 0 ? m_options.seed : m_dice.bits();
            turns[i].told = m_best;
        }
        workAtAll(turns);
        for (Turn& turn : turns) {
            if (turn.best.cost < m_best.cost)
                m_best = std::move(turn.best);
        }
    }

    void byParts() {
        m_arePartsOfOne = true;
        const double begun = m_options.share();
        for (int cut = 1; cut <= cuts && !isOver(); ++cut)
            workAtParts(begun + (1 - begun) * cut / cuts);
    }
    void workAtParts(double end) {
        std::vector<PlanPart> parts = cutIntoParts(m_plan, m_options.threads, m_dice);
        std::vector<Turn> turns(parts.size());
        std::vector<RoundPlan> plans;
        plans.reserve(parts.size());
        for (std::size_t i = 0; i < parts.size(); ++i) {
            RoundPlan& plan = plans.emplace_back(m_plan.model(), std::move(parts[i]));
            plan.restore(ofPart(plan));
            turns[i].plan = &plan;
            turns[i].end = end;
            turns[i].seed = m_dice.bits();
            turns[i].told = plan.snapshot();
        }
        workAtAll(turns);
        PlanSnapshot best;
        PlanSnapshot current;
        for (const Turn& turn : turns) {
            append(best, turn.best);
            append(current, turn.plan->snapshot());
        }
        if (best.cost < m_best.cost)
            m_best = std::move(best);
        m_plan.restore(current);
    }

    PlanSnapshot ofPart(const RoundPlan& part) const {
        PlanSnapshot result;
        for (const int rider : part.riders()) {
            if (!m_plan.route(rider).jobs.empty())
                result.add(rider, m_plan.route(rider).jobs);
        }
        return result;
    }
    static void append(PlanSnapshot& whole, const PlanSnapshot& part) {
        const int before = static_cast<int>(whole.jobs.size());
        whole.riders.insert(whole.riders.end(), part.riders.begin(), part.riders.end());
        whole.jobs.insert(whole.jobs.end(), part.jobs.begin(), part.jobs.end());
        std::ranges::transform(part.ends, std::back_inserter(whole.ends), [&](int end) { return before + end; });
        whole.cost += part.cost;
    }

    RoundPlan& m_plan;
    const ImprovementOptions& m_options;
    DiceRolls m_dice;
    PlanSnapshot m_best;
    std::int64_t m_steps = 0;
    bool m_arePartsOfOne = false; ///< what the threads work at
};

/// Cuts what stands along a line.
class Cutting {
public:
    Cutting(const RoundPlan& plan, std::size_t count, DiceRolls& dice)
        : m_plan(plan)
        , m_model(plan.model())
        , m_count(count)
        , m_partOfRider(m_model.riderCount(), -1) {
        // From one job, drawn at random, to the one that is farthest from it.
        const auto drawn = m_plan.jobs()[dice.below(static_cast<int>(m_plan.jobs().size()))];
        m_from = m_model.job(drawn).place;
        m_to = m_model
                   .job(*std::ranges::max_element(
                       m_plan.jobs(), {}, [this](int job) { return m_model.metres(m_from, m_model.job(job).place); }))
                   .place;
    }

    std::vector<PlanPart> parts() {
        cutRounds();
        std::vector<PlanPart> parts(m_count);
        for (const auto& kind : m_model.kinds())
            dealFree(kind);
        for (const int rider : m_plan.riders())
            parts[m_partOfRider[rider]].riders.push_back(rider);
        for (const int job : m_plan.jobs())
            parts[partOf(job)].jobs.push_back(job);
        return parts;
    }

private:
    /// How far along the line a job is.
    double along(int job) const {
        const int place = m_model.job(job).place;
        return static_cast<double>(m_model.metres(m_from, place)) - m_model.metres(m_to, place);
    }

    void cutRounds() {
        struct Placed {
            double along = 0;
            int rider = 0;
        };
        std::vector<Placed> rounds;
        for (const int rider : m_plan.used()) {
            const std::vector<int>& jobs = m_plan.route(rider).jobs;
            double sum = 0;
            for (const int job : jobs)
                sum += along(job);
            rounds.push_back({sum / static_cast<double>(jobs.size()), rider});
        }
        std::ranges::sort(rounds, {}, &Placed::along);
        std::size_t passed = 0;
        for (const Placed& round : rounds) {
            const std::size_t part = std::min(m_count - 1, passed * m_count / m_plan.servedCount());
            m_partOfRider[round.rider] = static_cast<int>(part);
            if (m_begins.size() <= part)
                m_begins.resize(part + 1, round.along);
            passed += static_cast<std::size_t>(m_plan.route(round.rider).size());
        }
    }
    /// Who has nothing to do may be of use anywhere.
    void dealFree(const RiderKind& kind) {
        int next = 0;
        for (const int rider : kind.riders) {
            if (m_partOfRider[rider] < 0)
                m_partOfRider[rider] = next++ % static_cast<int>(m_count);
        }
    }

    int partOf(int job) const {
        const int collection = m_model.job(job).collection;
        const int first = collection >= 0 ? collection : job;
        if (const int rider = riderFor(first); rider >= 0)
            return m_partOfRider[rider];
        const auto after = std::ranges::upper_bound(m_begins, along(first));
        return std::max(0, static_cast<int>(after - m_begins.begin()) - 1);
    }
    /// Who does a job, or is the only one who may, or may do the deliveries of a collection; -1: nobody or anybody.
    int riderFor(int job) const {
        const ModelJob& asked = m_model.job(job);
        if (m_plan.riderOf(job) >= 0)
            return m_plan.riderOf(job);
        if (asked.onlyRider >= 0)
            return asked.onlyRider;
        for (const int delivery : asked.deliveries) {
            if (m_model.job(delivery).onlyRider >= 0)
                return m_model.job(delivery).onlyRider;
        }
        return -1;
    }

    const RoundPlan& m_plan;
    const RoundModel& m_model;
    std::size_t m_count;
    int m_from = 0;
    int m_to = 0;
    std::vector<int> m_partOfRider;
    std::vector<double> m_begins; ///< of each part, along the line
};

} // namespace

std::int64_t improve(RoundPlan& plan, const ImprovementOptions& options) {
    return Searching(plan, options).run();
}

std::vector<PlanPart> cutIntoParts(const RoundPlan& plan, std::size_t count, DiceRolls& dice) {
    return Cutting(plan, count, dice).parts();
}

} // namespace entraide
