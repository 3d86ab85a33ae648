// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/flow_instances.h"
#include "core/matching/flow_proof.h"
#include "core/matching/highs_flow.h"
#include "matching/augmenting_paths.h"
#include "matching/flow_components.h"
#include "matching/flow_network.h"
#include "matching/flow_solver.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <set>

namespace entraide::THIS_FILE {
namespace {

using test::cityFlowProblem;
using test::denseFlowProblem;
using test::expectFeasible;
using test::expectProven;
using test::lemonObjective;
using test::randomFlowProblem;

FlowProblem smallProblem() {
    // Anna (two tasks, the second dearer by 100) on two days, Bert (one task) on one.
    FlowProblem problem;
    problem.addVolunteer(std::array<std::int64_t, 2>{0, 100});
    problem.addSlot();
    problem.addSlot();
    problem.addVolunteer(std::array<std::int64_t, 1>{0});
    problem.addSlot();
    return problem;
}

TEST(FlowSolver, shouldTakeTheNearerWhenBothAreFree) {
    FlowProblem problem = smallProblem();
    problem.addRow(1, 10'000);
    problem.addEdge(0, 300);
    problem.addEdge(2, 200);
    const FlowSolution solution = solveFlow(problem);
    EXPECT_EQ(solution.status, FlowStatus::Optimal);
    EXPECT_EQ(solution.slotOfPlace, std::vector{2});
    EXPECT_EQ(solution.objective, 200);
}

TEST(FlowSolver, shouldLeaveTheNearerToWhoHasNobodyElse) {
    FlowProblem problem = smallProblem();
    problem.addRow(1, 10'000);
    problem.addEdge(0, 900);
    problem.addEdge(2, 200);
    problem.addRow(1, 10'000);
    problem.addEdge(2, 500);
    const FlowSolution solution = solveFlow(problem);
    EXPECT_EQ(solution.slotOfPlace, (std::vector{0, 2}));
    EXPECT_EQ(solution.objective, 1'400);
}

TEST(FlowSolver, shouldSpreadTasksWhenTheSecondIsDearer) {
    FlowProblem problem = smallProblem();
    problem.addRow(1, 10'000);
    problem.addEdge(0, 300);
    problem.addRow(1, 10'000);
    problem.addEdge(1, 300);
    problem.addEdge(2, 390);
    EXPECT_EQ(solveFlow(problem).slotOfPlace, (std::vector{0, 2}));
}

TEST(FlowSolver, shouldServeTheMoreUrgentWhenOnlyOneCanBe) {
    FlowProblem problem = smallProblem();
    problem.addRow(1, 1'000'000'000);
    problem.addEdge(2, 100);
    problem.addRow(1, 2'000'000'000);
    problem.addEdge(2, 9'000);
    const FlowSolution solution = solveFlow(problem);
    EXPECT_EQ(solution.slotOfPlace, (std::vector{-1, 2}));
    EXPECT_EQ(solution.served, 1);
}

TEST(FlowSolver, shouldGiveSeveralPlacesToDifferentPeople) {
    FlowProblem problem;
    problem.addVolunteer(std::array<std::int64_t, 3>{0, 0, 0});
    problem.addSlot(3);
    problem.addVolunteer(std::array<std::int64_t, 1>{0});
    problem.addSlot();
    problem.addRow(3, 10'000);
    problem.addEdge(0, 10);
    problem.addEdge(1, 20);
    const FlowSolution solution = solveFlow(problem);
    EXPECT_EQ(std::multiset(solution.slotOfPlace.begin(), solution.slotOfPlace.end()), (std::multiset{-1, 0, 1}));
    EXPECT_EQ(solution.objective, 10'030);
}

TEST(FlowSolver, shouldSolveTheEmptyProblem) {
    const FlowSolution solution = solveFlow({});
    EXPECT_EQ(solution.status, FlowStatus::Optimal);
    EXPECT_EQ(solution.objective, 0);
    EXPECT_TRUE(solution.slotOfPlace.empty());
}

TEST(FlowSolver, shouldAgreeWithLemonOnRandomProblems) {
    for (std::uint64_t seed = 1; seed <= 1'000; ++seed) {
        const FlowProblem problem = randomFlowProblem(seed);
        const FlowSolution solution = solveFlow(problem);
        ASSERT_EQ(solution.status, FlowStatus::Optimal) << "seed " << seed;
        expectFeasible(problem, solution);
        expectProven(problem, solution);
        ASSERT_EQ(solution.objective, lemonObjective(problem)) << "seed " << seed;
        ASSERT_FALSE(HasFailure()) << "seed " << seed;
    }
}

TEST(FlowSolver, shouldAgreeWithLemonOnCities) {
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        const FlowProblem problem = cityFlowProblem(300 + 200 * static_cast<int>(seed), 600, seed);
        const FlowSolution solution = solveFlow(problem);
        expectFeasible(problem, solution);
        expectProven(problem, solution);
        EXPECT_EQ(solution.objective, lemonObjective(problem)) << "seed " << seed;
    }
}

TEST(FlowSolver, shouldAgreeWithHighs) {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const FlowProblem problem =
            seed <= 26 ? randomFlowProblem(5'000 + seed) : cityFlowProblem(200, 50 * static_cast<int>(seed - 24), seed);
        const auto highs = test::highsFlow(networkOf(problem));
        ASSERT_TRUE(highs);
        EXPECT_EQ(solveFlow(problem).objective, highs->cost) << "seed " << seed;
    }
}

TEST(FlowSolver, shouldAgreeWithLemonWhenThereAreTooFewVolunteers) {
    const FlowProblem problem = denseFlowProblem(300, 900, 40, 7);
    const FlowSolution solution = solveFlow(problem);
    EXPECT_LT(solution.served, 900);
    expectFeasible(problem, solution);
    expectProven(problem, solution);
    EXPECT_EQ(solution.objective, lemonObjective(problem));
}

TEST(FlowSolver, shouldProveTheOptimumWhenTheSimplexTakesOver) {
    const FlowProblem problem = denseFlowProblem(300, 900, 40, 8);
    FlowOptions options;
    options.patience = 1;
    const FlowSolution solution = solveFlow(problem, options);
    EXPECT_GT(solution.effort.bySimplex, 0);
    expectFeasible(problem, solution);
    expectProven(problem, solution);
    FlowOptions patient;
    patient.patience = 0;
    EXPECT_EQ(solution.objective, solveFlow(problem, patient).objective);
}

TEST(FlowSolver, shouldFindTheSamePlanWithAnyNumberOfThreads) {
    FlowProblem problem;
    constexpr int parts = 12;
    constexpr int size = 60;
    test::Dice dice(3);
    for (int i = 0; i < parts * size; ++i) {
        problem.addVolunteer(std::array<std::int64_t, 2>{0, 50});
        problem.addSlot();
        problem.addSlot();
    }
    for (int part = 0; part < parts; ++part) {
        for (int i = 0; i < 2 * size; ++i) {
            problem.addRow(1, 1'000'000);
            for (int slot = 0; slot < 2 * size; ++slot) {
                if (dice.chance(60))
                    problem.addEdge(part * 2 * size + slot, dice.roll(1'000));
            }
        }
    }
    FlowOptions oneThread;
    oneThread.threads = 1;
    FlowOptions fourThreads;
    fourThreads.threads = 4;
    const FlowSolution one = solveFlow(problem, oneThread);
    const FlowSolution four = solveFlow(problem, fourThreads);
    EXPECT_EQ(one.effort.components, parts);
    EXPECT_EQ(one.slotOfPlace, four.slotOfPlace);
    EXPECT_EQ(one.prices.slot, four.prices.slot);
    expectProven(problem, four);
}

TEST(FlowSolver, shouldReportItsProgressUpToTheEnd) {
    const FlowProblem problem = cityFlowProblem(400, 300, 2);
    std::vector<int> seen;
    FlowOptions options;
    options.progress = [&](int done, int total) {
        EXPECT_EQ(total, 300);
        seen.push_back(done);
    };
    solveFlow(problem, options);
    EXPECT_TRUE(std::ranges::is_sorted(seen));
    EXPECT_GT(seen.size(), 50U);
    EXPECT_EQ(seen.back(), 300);
}

TEST(FlowSolver, shouldStopWhenAskedAndKeepCapacities) {
    const FlowProblem problem = cityFlowProblem(400, 300, 2);
    std::stop_source source;
    FlowOptions options;
    options.stop = source.get_token();
    options.threads = 1;
    options.progress = [&](int done, int) {
        if (done >= 100)
            source.request_stop();
    };
    const FlowSolution solution = solveFlow(problem, options);
    EXPECT_EQ(solution.status, FlowStatus::Cancelled);
    EXPECT_GT(solution.served, 50);
    EXPECT_LE(solution.served, 110);
    expectFeasible(problem, solution);
}

TEST(FlowSolver, shouldStopBeforeItHasLookedAtEveryEdge) {
    std::stop_source source;
    FlowOptions options;
    options.stop = source.get_token();
    FlowProblem problem = smallProblem();
    problem.addRow(1, 10);
    problem.addEdge(1, 1);
    EXPECT_EQ(componentsOf(problem, options.stop).count(), 1);
    problem.addEdge(1, 2);
    EXPECT_EQ(problem.fault(options.stop), FlowFault::RepeatedEdge);
    source.request_stop();
    EXPECT_EQ(problem.fault(options.stop), std::nullopt);
    EXPECT_EQ(componentsOf(problem, options.stop).count(), 0);
    const FlowSolution solution = solveFlow(problem, options);
    EXPECT_EQ(solution.status, FlowStatus::Cancelled);
    EXPECT_EQ(solution.served, 0);
    EXPECT_EQ(solution.objective, flowCost(problem, solution.slotOfPlace));
}

TEST(FlowSolver, shouldNameTheFaultOfABadProblem) {
    const auto faultOf = [](const FlowProblem& problem) {
        const FlowSolution solution = solveFlow(problem);
        EXPECT_EQ(solution.status, FlowStatus::Faulty);
        return solution.fault;
    };
    FlowProblem falling;
    falling.addVolunteer(std::array<std::int64_t, 2>{10, 9});
    EXPECT_EQ(faultOf(falling), FlowFault::CostsFall);

    FlowProblem unknown = smallProblem();
    unknown.addRow(1, 10);
    unknown.addEdge(3, 1);
    EXPECT_EQ(faultOf(unknown), FlowFault::UnknownSlot);

    FlowProblem repeated = smallProblem();
    repeated.addRow(1, 10);
    repeated.addEdge(1, 1);
    repeated.addEdge(1, 2);
    EXPECT_EQ(faultOf(repeated), FlowFault::RepeatedEdge);

    FlowProblem negative = smallProblem();
    negative.addRow(1, 1);
    negative.addRow(-1, 10);
    EXPECT_EQ(faultOf(negative), FlowFault::NegativePlaces);

    FlowProblem capacity;
    capacity.addVolunteer({});
    capacity.addSlot(-1);
    EXPECT_EQ(faultOf(capacity), FlowFault::NegativeCapacity);

    FlowProblem large = smallProblem();
    for (int i = 0; i < 3; ++i)
        large.addRow(1'000'000, 1'000'000'000'000);
    EXPECT_EQ(faultOf(large), FlowFault::Overflow);
}

} // namespace
} // namespace entraide::THIS_FILE
