// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds: how near a second and three come to the best that is known, and how the work of one step grows with the jobs.
//
// `bench_rounds --long SECONDS` plans the instances for so long with several seeds: so the best costs below were found.
#include "benchmarks/ratios.h"
#include "core/rounds/round_instances.h"
#include "rounds/round_checker.h"
#include "rounds/round_solver.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>

namespace {

using namespace entraide;
using test::XSpec;

struct Instance {
    const char* name;
    XSpec spec;
    std::int64_t best; ///< the cheapest that own runs of a minute and more found, with any seed: no proven optimum
};

/// Of the same kinds as X-n101-k25, X-n204-k19 and X-n209-k16 of CVRPLIB (whose files are not the program's to carry),
/// and two larger ones.
const std::array instances{
    Instance{"n101 like X-n101-k25", {100, XSpec::Anywhere, XSpec::RandomClustered, 1, 100, 4.0, 101}, 33673},
    Instance{"n204 like X-n204-k19", {203, XSpec::Central, XSpec::RandomClustered, 50, 100, 10.7, 204}, 21527},
    Instance{"n209 like X-n209-k16", {208, XSpec::Eccentric, XSpec::Random, 5, 10, 13.0, 209}, 32246},
    Instance{"n401 clustered", {400, XSpec::Central, XSpec::Clustered, 1, 10, 9.0, 401}, 43323},
    Instance{"n1001 random", {1000, XSpec::Anywhere, XSpec::Random, 1, 100, 23.0, 1001}, 53975},
};

RoundSolution planFor(const RoundProblem& problem, double seconds, std::uint64_t seed) {
    RoundSolution solution = planRounds(problem, {.seconds = seconds, .iterations = 0, .seed = seed});
    if (!checkRounds(problem, solution).empty() || !solution.leftOut.empty()) {
        std::fprintf(stderr, "the plan breaks a rule\n");
        std::exit(1);
    }
    return solution;
}

double above(std::int64_t cost, std::int64_t best) {
    return 100.0 * (static_cast<double>(cost) / static_cast<double>(best) - 1);
}

/// The middle one of three seeds.
void compare(const Instance& instance, double seconds, double target) {
    const RoundProblem problem = test::xProblem(instance.spec);
    std::array<std::int64_t, 3> costs{};
    std::int64_t steps = 0;
    std::int64_t first = 0;
    for (std::size_t i = 0; i < costs.size(); ++i) {
        const RoundSolution solution = planFor(problem, seconds, i + 1);
        costs[i] = solution.cost;
        steps += solution.iterations;
        first = solution.firstCost;
    }
    std::ranges::sort(costs);
    std::printf("%-22s %2.0f s  %7lld (%lld to %lld, begun at %lld)  best known %7lld  %+.2f %%  target %.1f %%  %s  "
                "%lld steps\n",
                instance.name, seconds, static_cast<long long>(costs[1]), static_cast<long long>(costs[0]),
                static_cast<long long>(costs[2]), static_cast<long long>(first), static_cast<long long>(instance.best),
                above(costs[1], instance.best), target, above(costs[1], instance.best) <= target ? "reached" : "MISSED",
                static_cast<long long>(steps) / 3);
    std::fflush(stdout);
}

void runLong(double seconds) {
    for (const Instance& instance : instances) {
        const RoundProblem problem = test::xProblem(instance.spec);
        for (std::uint64_t seed = 11; seed <= 13; ++seed) {
            std::printf("%-22s seed %d: %lld\n", instance.name, static_cast<int>(seed),
                        static_cast<long long>(planFor(problem, seconds, seed).cost));
            std::fflush(stdout);
        }
    }
}

/// Kitchens, pairs, windows, hours, bicycles and cars.
void measureCity(benchmark::State& state) {
    const RoundProblem problem = test::cityRounds(static_cast<int>(state.range(0)), 7);
    constexpr std::int64_t steps = 500;
    RoundSolution solution;
    for (auto _ : state)
        solution = planRounds(problem, {.seconds = 0, .iterations = steps});
    if (!checkRounds(problem, solution).empty())
        state.SkipWithError("the plan breaks a rule");
    state.counters["rounds"] = static_cast<double>(solution.routes.size());
    state.counters["left out"] = static_cast<double>(solution.leftOut.size());
    state.counters["first/cost"] = static_cast<double>(solution.firstCost) / static_cast<double>(solution.cost);
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 3 && std::strcmp(argv[1], "--long") == 0) {
        runLong(std::atof(argv[2]));
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RegisterBenchmark("city", measureCity)
        ->Arg(50)
        ->Arg(200)
        ->Arg(300)
        ->Arg(1000)
        ->Unit(benchmark::kMillisecond);
    bench::RememberingReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    // The first plan and 500 steps: in proportion to the jobs would be 4 and 20.
    reporter.ratio("rounds 200 / 50 jobs", "city/200", "city/50", 8);
    reporter.ratio("rounds 1000 / 50 jobs", "city/1000", "city/50", 40);
    std::printf("\nBest known: this program's own long runs, not a proven optimum.\n");
    for (const Instance& instance : instances) {
        compare(instance, 1, 1.5);
        compare(instance, 3, 1.0);
    }
    return 0;
}
