// SPDX-License-Identifier: GPL-3.0-or-later
// A week's plan: the own flow against LEMON's network simplex on the same network, and the whole plan from volunteers
// and tasks to explained lines. The objectives are compared before anything is measured.
#include "benchmarks/ratios.h"
#include "core/matching/flow_instances.h"
#include "core/matching/people.h"
#include "matching/flow_network.h"
#include "matching/lemon/network_simplex.h"
#include "matching/network_simplex.h"
#include "matching/week_plan.h"

#include <cstdlib>
#include <memory>
#include <numeric>

namespace {

using namespace entraide;

struct Week {
    Week(int volunteers, int requests) {
        testing::Dice dice(2026);
        index.reserve(volunteers);
        for (int i = 0; i < volunteers; ++i)
            index.set(testing::cityVolunteer(dice, i));
        for (int i = 0; i < requests; ++i) {
            PlanTask task;
            task.query = testing::cityTask(dice, 15);
            task.urgency = static_cast<Urgency>(dice.roll(4));
            tasks.push_back(task);
        }
    }
    VolunteerIndex index{3};
    std::vector<PlanTask> tasks;
};

struct Instance {
    explicit Instance(FlowProblem made)
        : problem(std::move(made)) {
        std::vector<int> rows(static_cast<std::size_t>(problem.rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
        network = networkOf(problem, rows).network;
        const std::int64_t own = solveFlow(problem).objective;
        const std::int64_t other = lemonNetworkSimplex(network).cost;
        if (own != other) {
            std::fprintf(stderr, "objectives differ: %lld and %lld\n", static_cast<long long>(own),
                         static_cast<long long>(other));
            std::exit(1);
        }
    }
    FlowProblem problem;
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
    for (auto _ : state)
        state.SetIterationTime(lemonNetworkSimplex(data->network).runSeconds);
}

/// The own network simplex alone, without a start.
void measureSimplex(benchmark::State& state, const std::string& name, const Maker& maker) {
    const Made data = instance(name, maker);
    std::int64_t pivots = 0;
    for (auto _ : state)
        pivots = solveNetwork(data->network).pivots;
    state.counters["pivots"] = static_cast<double>(pivots);
}

void measurePlan(benchmark::State& state, int volunteers, int requests) {
    const Week week(volunteers, requests);
    qsizetype lines = 0;
    for (auto _ : state)
        lines = planWeek(week.index, week.tasks, testing::monday()).lines.size();
    state.counters["lines"] = static_cast<double>(lines);
    state.counters["of"] = requests;
}

} // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    const auto week = [](int volunteers, int requests) {
        return [=] {
            const Week made(volunteers, requests);
            return weekFlow(made.index, made.tasks, testing::monday());
        };
    };
    struct Case {
        std::string name;
        Maker maker;
        double target;
    };
    const std::vector<Case> cases{
        {"city_1000x500", [] { return testing::cityFlowProblem(1'000, 500, 1); }, 0.5},
        {"city_10000x5000", [] { return testing::cityFlowProblem(10'000, 5'000, 1); }, 0.5},
        {"week_10000x5000", week(10'000, 5'000), 0.5},
        {"short_of_people_2000x5000", [] { return testing::cityFlowProblem(2'000, 5'000, 1); }, 1.2},
        {"dense_3000x5000", [] { return testing::denseFlowProblem(3'000, 5'000, 50, 1); }, 1.2},
        {"dense_100000x50000", [] { return testing::denseFlowProblem(100'000, 50'000, 50, 1); }, 1.2},
    };
    for (const Case& c : cases) {
        benchmark::RegisterBenchmark("own/" + c.name, measureOwn, c.name, c.maker)
            ->Unit(benchmark::kMillisecond)
            ->MeasureProcessCPUTime(); // of all threads
        benchmark::RegisterBenchmark("simplex/" + c.name, measureSimplex, c.name, c.maker)
            ->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark("lemon/" + c.name, measureLemon, c.name, c.maker)
            ->Unit(benchmark::kMillisecond)
            ->UseManualTime();
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
    for (const Case& c : cases)
        reporter.ratio("flow " + c.name + " / LEMON", "own/" + c.name + "/process_time",
                       "lemon/" + c.name + "/manual_time", c.target);
    for (const Case& c : cases)
        reporter.ratio("own simplex " + c.name + " / LEMON", "simplex/" + c.name, "lemon/" + c.name + "/manual_time", 1);
    return 0;
}
