// SPDX-License-Identifier: GPL-3.0-or-later
// A week's plan: the own flow against LEMON's network simplex and HiGHS's simplex on the same network, a solved flow
// that changes against solving it anew, and the whole plan from volunteers and tasks to explained lines. The objectives
// are compared whenever something is measured.
#include "benchmarks/ratios.h"
#include "core/matching/flow_instances.h"
#include "core/matching/highs_flow.h"
#include "core/matching/people.h"
#include "matching/flow_network.h"
#include "matching/flow_session.h"
#include "matching/lemon/network_simplex.h"
#include "matching/network_simplex.h"
#include "matching/week_plan.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <memory>

namespace {

using namespace entraide;

struct Week {
    Week(int volunteers, int requests) {
        test::Dice dice(2026);
        index.reserve(volunteers);
        for (int i = 0; i < volunteers; ++i)
            index.set(test::cityVolunteer(dice, i));
        for (int i = 0; i < requests; ++i) {
            PlanTask task;
            task.query = test::cityTask(dice, 15);
            task.urgency = static_cast<Urgency>(dice.roll(4));
            tasks.push_back(task);
        }
    }
    VolunteerIndex index{3};
    std::vector<PlanTask> tasks;
};

void expectEqual(std::int64_t own, std::int64_t other, const std::string& who) {
    if (own == other)
        return;
    std::fprintf(stderr, "objectives differ: %lld, %s %lld\n", static_cast<long long>(own), who.c_str(),
                 static_cast<long long>(other));
    std::exit(1);
}

struct Instance {
    explicit Instance(FlowProblem made)
        : problem(std::move(made))
        , objective(solveFlow(problem).objective) {
        network = networkOf(problem);
    }
    FlowProblem problem;
    std::int64_t objective;
    FlowNetwork network;
};

using Made = std::shared_ptr<Instance>;
using Maker = std::function<FlowProblem()>;

Made instance(const std::string& name, const Maker& maker) {
    static std::map<std::string, Made> made;
    Made& found = made[name];
    if (!found)
        found = std::make_shared<Instance>(maker());
    return found;
}

void measureOwn(benchmark::State& state, const std::string& name, const Maker& maker) {
    const Made data = instance(name, maker);
    FlowSolution solution;
    for (auto _ : state)
        solution = solveFlow(data->problem);
    state.counters["edges"] = static_cast<double>(data->problem.edgeCount());
    state.counters["served"] = solution.served;
    state.counters["of"] = data->problem.placeCount();
    state.counters["simplex"] = solution.effort.bySimplex;
}

/// Only the algorithm's own time counts: copying the network into LEMON's form is left out.
void measureLemon(benchmark::State& state, const std::string& name, const Maker& maker) {
    const Made data = instance(name, maker);
    for (auto _ : state) {
        const NetworkFlow flow = lemonNetworkSimplex(data->network);
        state.SetIterationTime(flow.runSeconds);
        expectEqual(data->objective, flow.cost, "LEMON");
    }
}

void measureHighs(benchmark::State& state, const std::string& name, const Maker& maker) {
    const Made data = instance(name, maker);
    for (auto _ : state) {
        const auto flow = test::highsFlow(data->network);
        state.SetIterationTime(flow ? flow->seconds : 0);
        expectEqual(data->objective, flow ? flow->cost : -1, "HiGHS");
    }
}

/// A change of a solved plan, as they come in a week: each kind in turn on random rows and people, and what was taken
/// away given back. The flow's numbers are those of a week that is planned already.
class Changes {
public:
    Changes(const FlowProblem& problem, FlowSession& session)
        : m_problem(problem)
        , m_session(session) {}

    FlowSession::Change next() {
        const int row = m_dice.roll(m_problem.rowCount());
        const int slot = m_session.slotOf(m_problem.firstPlace(row));
        switch (m_number++ % 7) {
        case 0: // somebody asks for about the same as somebody else
            return m_session.addRow(1, m_problem.unservedCost(row), m_problem.edges(row));
        case 1:
            return m_session.removePlaces(m_session.rowCount() - 1 - m_dice.roll(5), 1);
        case 2:
            m_slot = slot;
            return slot >= 0 ? m_session.closeSlot(slot) : FlowSession::Change{};
        case 3:
            m_volunteer = slot >= 0 ? m_problem.volunteerOf(slot) : 0;
            return m_session.closeVolunteer(m_volunteer);
        case 4:
            return slot >= 0 ? m_session.forbid(row, slot) : FlowSession::Change{};
        case 5:
            return m_slot >= 0 ? m_session.openSlot(m_slot) : FlowSession::Change{};
        default:
            return m_session.openVolunteer(m_volunteer);
        }
    }

private:
    const FlowProblem& m_problem;
    FlowSession& m_session;
    test::Dice m_dice{7};
    int m_number = 0;
    int m_slot = -1;
    int m_volunteer = 0;
};

/// The median of many changes counts; the objective is compared with a solution from scratch now and then.
void measureReplan(benchmark::State& state, const std::string& name, const Maker& maker) {
    constexpr int changes = 2'100;
    const Made data = instance(name, maker);
    for (auto _ : state) {
        FlowSession session(data->problem, solveFlow(data->problem));
        Changes next(data->problem, session);
        std::vector<double> seconds;
        std::size_t moves = 0;
        for (int i = 1; i <= changes; ++i) {
            const auto start = std::chrono::steady_clock::now();
            const FlowSession::Change change = next.next();
            seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
            moves += change.moves.size();
            if (i % (changes / 5) == 0)
                expectEqual(session.objective(), solveFlow(session.current()).objective, "solved anew");
        }
        std::ranges::sort(seconds);
        const double median = seconds[seconds.size() / 2];
        state.SetIterationTime(median);
        state.counters["median_us"] = median * 1e6;
        state.counters["mean_us"] = std::accumulate(seconds.begin(), seconds.end(), 0.0) / changes * 1e6;
        state.counters["99%_us"] = seconds[seconds.size() * 99 / 100] * 1e6;
        state.counters["moved"] = static_cast<double>(moves) / changes;
    }
}

/// The own network simplex alone, without a start.
void measureSimplex(benchmark::State& state, const std::string& name, const Maker& maker) {
    const Made data = instance(name, maker);
    std::int64_t pivots = 0;
    for (auto _ : state) {
        const NetworkSolution solution = solveNetwork(data->network);
        pivots = solution.pivots;
        expectEqual(data->objective, solution.cost, "own simplex");
    }
    state.counters["pivots"] = static_cast<double>(pivots);
}

void measurePlan(benchmark::State& state, int volunteers, int requests) {
    const Week week(volunteers, requests);
    qsizetype lines = 0;
    for (auto _ : state)
        lines = planWeek(week.index, week.tasks, test::monday()).lines.size();
    state.counters["lines"] = static_cast<double>(lines);
    state.counters["of"] = requests;
}

} // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    const auto week = [](int volunteers, int requests) {
        return [=] {
            const Week made(volunteers, requests);
            return weekFlow(made.index, made.tasks, test::monday());
        };
    };
    struct Case {
        std::string name;
        Maker maker;
        double target;
        bool highs = false;
    };
    const std::vector<Case> cases{
        {"city_1000x500", [] { return test::cityFlowProblem(1'000, 500, 1); }, 0.5, true},
        {"city_10000x5000", [] { return test::cityFlowProblem(10'000, 5'000, 1); }, 0.5, true},
        {"city_100000x50000", [] { return test::cityFlowProblem(100'000, 50'000, 1); }, 0.5},
        {"week_10000x5000", week(10'000, 5'000), 0.5},
        {"short_of_people_2000x5000", [] { return test::cityFlowProblem(2'000, 5'000, 1); }, 1.2},
        {"dense_1000x500", [] { return test::denseFlowProblem(1'000, 500, 50, 1); }, 1.2},
        {"dense_3000x5000", [] { return test::denseFlowProblem(3'000, 5'000, 50, 1); }, 1.2},
        {"dense_10000x5000", [] { return test::denseFlowProblem(10'000, 5'000, 50, 1); }, 1.2},
        {"dense_100000x50000", [] { return test::denseFlowProblem(100'000, 50'000, 50, 1); }, 1.2},
    };
    for (const Case& c : cases) {
        benchmark::RegisterBenchmark("own/" + c.name, measureOwn, c.name, c.maker)
            ->Unit(benchmark::kMillisecond)
            ->MeasureProcessCPUTime();     // of all threads
        if (c.name != "city_100000x50000") // 19 million edges; a quarter of a minute
            benchmark::RegisterBenchmark("simplex/" + c.name, measureSimplex, c.name, c.maker)
                ->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark("lemon/" + c.name, measureLemon, c.name, c.maker)
            ->Unit(benchmark::kMillisecond)
            ->UseManualTime();
        if (c.highs)
            benchmark::RegisterBenchmark("highs/" + c.name, measureHighs, c.name, c.maker)
                ->Unit(benchmark::kMillisecond)
                ->UseManualTime()
                ->Iterations(1);
        benchmark::RegisterBenchmark("replan/" + c.name, measureReplan, c.name, c.maker)
            ->Unit(benchmark::kMillisecond)
            ->UseManualTime()
            ->Iterations(1);
    }
    benchmark::RegisterBenchmark("plan/1000x500", measurePlan, 1'000, 500)
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
    benchmark::RegisterBenchmark("plan/10000x5000", measurePlan, 10'000, 5'000)
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
    bench::RememberingReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    std::printf("\nThe objectives were equal to the integer.\n");
    for (const Case& c : cases) {
        const std::string own = "own/" + c.name + "/process_time";
        const std::string lemon = "lemon/" + c.name + "/manual_time";
        reporter.ratio("flow " + c.name + " / LEMON", own, lemon, c.target);
        reporter.ratio("own simplex " + c.name + " / LEMON", "simplex/" + c.name, lemon, 1.2);
        reporter.ratio("flow " + c.name + " / HiGHS", own, "highs/" + c.name + "/iterations:1/manual_time", 0.01);
        const bool small = c.name.ends_with("_1000x500"); // solved anew in less than a millisecond
        reporter.ratio("one change " + c.name + " / full solve", "replan/" + c.name + "/iterations:1/manual_time", own,
                       small ? 0.01 : 0.001);
    }
    return 0;
}
