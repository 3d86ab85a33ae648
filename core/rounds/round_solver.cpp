// SPDX-License-Identifier: GPL-3.0-or-later
#include "rounds/round_solver.h"

#include "domain/worker_threads.h"
#include "rounds/improvement.h"
#include "rounds/left_out.h"
#include "rounds/round_construction.h"
#include "rounds/round_moves.h"

#include <algorithm>
#include <chrono>

namespace entraide {

namespace {

using Clock = std::chrono::steady_clock;

constexpr double progressSeconds = 0.04;
/// Of the time, for the first plan at most.
constexpr double firstPlanShare = 0.4;
/// More hardly help, and the desk has other things to do.
constexpr std::size_t mostThreads = 4;
constexpr int manyRetries = 1'000'000;
/// After a stop, to say why jobs are left out.
constexpr double reasonsSeconds = 0.02;

class Planning {
public:
    Planning(const RoundProblem& problem, const RoundOptions& options)
        : m_problem(problem)
        , m_options(options)
        , m_started(Clock::now())
        , m_model(problem, options.stop)
        , m_plan(m_model)
        , m_dice(options.seed) {}

    RoundSolution run() {
        tell(0, m_plan.snapshot());
        construct();
        improveByMoves(m_plan, [this] { return isEnough() || isFirstPlanLate(); });
        m_solution.firstCost = m_plan.cost();
        tell(0, m_plan.snapshot());
        if (m_options.iterations > 0 || m_options.seconds > 0)
            improveLong();
        finish();
        return std::move(m_solution);
    }

private:
    bool isStopped() const { return m_options.stop.stop_requested(); }
    bool isEnough() const { return m_options.enough.stop_requested(); }
    double secondsGone() const { return std::chrono::duration<double>(Clock::now() - m_started).count(); }
    bool isFirstPlanLate() const {
        const bool limited = m_options.iterations <= 0 && m_options.seconds > 0;
        return isStopped() || (limited && secondsGone() > m_options.seconds * firstPlanShare);
    }

    /// \a share never falls and the cost never rises.
    void tell(double share, const PlanSnapshot& plan) {
        if (!m_options.progress)
            return;
        m_toldShare = std::max(m_toldShare, share);
        if (!m_told || plan.cost < m_told->cost)
            m_told = figuresOf(plan);
        m_options.progress(m_toldShare, *m_told);
    }
    SolutionFigures figuresOf(const PlanSnapshot& plan) const {
        SolutionFigures figures;
        figures.cost = plan.cost;
        figures.rounds = static_cast<int>(plan.riders.size());
        std::size_t begin = 0;
        for (std::size_t i = 0; i < plan.riders.size(); ++i) {
            const auto end = static_cast<std::size_t>(plan.ends[i]);
            const auto jobs = std::span(plan.jobs).subspan(begin, end - begin);
            const RoundRoute route = scheduled(m_problem, plan.riders[i], jobs);
            figures.metres += route.metres;
            figures.minutes += route.finish - route.departure;
            for (const int job : jobs) {
                const int portions = m_model.job(job).portions;
                (portions > 0 ? figures.takenIn : figures.handedOut) += std::abs(portions);
            }
            begin = end;
        }
        return figures;
    }

    void construct() {
        const auto halt = [this] { return isFirstPlanLate(); };
        if (m_model.isPlain())
            constructBySavings(m_plan);
        JobInserter inserter(m_plan, m_dice);
        if (m_model.isPlain()) {
            inserter.insertFrom(0, InsertionOrder::MostPortions, 0, false, false, 0, halt);
            return;
        }
        PlanSnapshot best = m_plan.snapshot();
        for (const InsertionOrder order :
             {InsertionOrder::Farthest, InsertionOrder::EarliestWindow, InsertionOrder::Nearest}) {
            if (order == InsertionOrder::EarliestWindow && !m_model.hasWindows())
                continue;
            if (halt())
                break;
            m_plan.restore({});
            inserter.insertFrom(0, order, 0, true, false, manyRetries, halt);
            if (m_plan.cost() < best.cost || best.jobs.empty())
                best = m_plan.snapshot();
        }
        m_plan.restore(best);
    }

    bool isCounted() const { return m_options.iterations > 0; }
    bool mayGoOn() const { return !isCounted() && m_options.goOn.stop_requested() && !isStopped() && !isEnough(); }

    void improveLong() {
        double until = m_options.seconds;
        improveUntil(0, until, m_options.seed);
        // Twice the time, again and again: each time the search cools down anew, from halfway.
        while (mayGoOn() && until < m_options.mostSeconds) {
            const double begun = until;
            until = std::min(2 * begun, m_options.mostSeconds);
            improveUntil(2 * begun - until, until, m_dice.bits());
        }
    }
    void improveUntil(double from, double until, std::uint64_t seed) {
        ImprovementOptions options;
        options.steps = m_options.iterations;
        options.share = [this, from, until] { return (secondsGone() - from) / (until - from); };
        options.halt = [this] { return isStopped() || isEnough(); };
        options.seed = seed;
        options.threads = threadsFor(m_options.threads, mostThreads);
        double told = secondsGone();
        if (m_options.progress) {
            options.tell = [&](double share, const std::function<PlanSnapshot()>& best) {
                const double gone = secondsGone();
                if (gone - told <= progressSeconds)
                    return;
                told = gone;
                const double whole = mayGoOn() ? m_options.mostSeconds : m_options.seconds;
                tell(isCounted() ? share : std::min(1.0, gone / whole), best());
            };
        }
        m_solution.iterations += improve(m_plan, options);
    }

    void finish() {
        // Time may have run out before all jobs were tried.
        JobInserter(m_plan, m_dice).insertFrom(0, InsertionOrder::Nearest, 0, true, false, manyRetries, [this] {
            return isStopped();
        });
        const double finished = secondsGone();
        m_solution.leftOut =
            reasonsLeftOut(m_plan, [&] { return isStopped() && secondsGone() - finished > reasonsSeconds; });
        for (const int rider : m_plan.used())
            m_solution.routes.push_back(scheduled(m_problem, rider, m_plan.route(rider).jobs));
        std::ranges::sort(m_solution.routes, {}, &RoundRoute::rider);
        for (const RoundRoute& route : m_solution.routes)
            m_solution.cost += route.cost;
        for (const LeftOutJob& left : m_solution.leftOut)
            m_solution.cost += m_model.job(left.job).unserved;
        if (isStopped())
            m_solution.status = RoundStatus::Cancelled;
        else if (isEnough())
            m_solution.status = RoundStatus::Enough;
        PlanSnapshot last = m_plan.snapshot();
        last.cost = m_solution.cost;
        m_told.reset(); // from here it is what it is
        tell(1, last);
    }

    const RoundProblem& m_problem;
    const RoundOptions& m_options;
    Clock::time_point m_started;
    RoundModel m_model;
    RoundPlan m_plan;
    DiceRolls m_dice;
    RoundSolution m_solution;
    double m_toldShare = 0;
    std::optional<SolutionFigures> m_told;
};

RoundSolution notBegun(const RoundProblem& problem) {
    RoundSolution solution;
    solution.status = RoundStatus::Cancelled;
    for (int job = 0; job < static_cast<int>(problem.jobs.size()); ++job) {
        solution.leftOut.push_back({.job = job, .reason = LeftOut::NotReached});
        solution.cost += problem.rules.unserved * problem.jobs[job].weight;
    }
    solution.firstCost = solution.cost;
    return solution;
}

} // namespace

RoundSolution planRounds(const RoundProblem& problem, const RoundOptions& options) {
    if (const auto fault = faultOf(problem)) {
        RoundSolution faulty;
        faulty.status = RoundStatus::Faulty;
        faulty.fault = fault;
        return faulty;
    }
    if (options.stop.stop_requested())
        return notBegun(problem);
    return Planning(problem, options).run();
}

} // namespace entraide
