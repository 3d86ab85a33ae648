// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/round_instances.h"
#include "rounds/round_checker.h"

#include <algorithm>
#include <chrono>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using test::cityRounds;
using test::oddRounds;
using test::xProblem;
using test::XSpec;

RoundSolution planned(const RoundProblem& problem, std::int64_t iterations, std::uint64_t seed = 1) {
    return planRounds(problem, {.seconds = 0, .iterations = iterations, .seed = seed});
}

void expectGood(const RoundProblem& problem, const RoundSolution& solution) {
    for (const RoundFinding& finding : checkRounds(problem, solution))
        ADD_FAILURE() << enumName(finding.breach).data() << " rider " << finding.rider << " job " << finding.job;
    for (const RoundRoute& route : solution.routes)
        EXPECT_TRUE(route.isFeasible());
    EXPECT_LE(solution.cost, solution.firstCost);
    EXPECT_TRUE(std::ranges::is_sorted(solution.routes, {}, &RoundRoute::rider));
    EXPECT_TRUE(std::ranges::is_sorted(solution.leftOut, {}, &LeftOutJob::job));
}

SolutionFigures figuresOf(const RoundProblem& problem, const RoundSolution& solution) {
    SolutionFigures figures{.cost = solution.cost, .rounds = static_cast<int>(solution.routes.size())};
    for (const RoundRoute& route : solution.routes) {
        figures.metres += route.metres;
        figures.minutes += route.finish - route.departure;
        for (const RoundStop& stop : route.stops) {
            const int portions = problem.jobs[static_cast<std::size_t>(stop.job)].portions;
            (portions > 0 ? figures.takenIn : figures.handedOut) += std::abs(portions);
        }
    }
    return figures;
}

/// Tries everything: each job left out, or at each position of each round.
class Exhaustive {
public:
    explicit Exhaustive(const RoundProblem& problem)
        : m_problem(problem)
        , m_rounds(problem.riders.size()) {
        place(0, 0);
    }
    std::int64_t best() const { return m_best; }

private:
    void place(int job, std::int64_t leftOut) {
        if (job == static_cast<int>(m_problem.jobs.size())) {
            count(leftOut);
            return;
        }
        place(job + 1, leftOut + m_problem.rules.unserved * m_problem.jobs[job].weight);
        for (std::vector<int>& round : m_rounds) {
            for (std::size_t at = 0; at <= round.size(); ++at) {
                round.insert(round.begin() + static_cast<std::ptrdiff_t>(at), job);
                place(job + 1, leftOut);
                round.erase(round.begin() + static_cast<std::ptrdiff_t>(at));
            }
        }
    }
    void count(std::int64_t cost) {
        for (std::size_t rider = 0; rider < m_rounds.size(); ++rider) {
            const RoundRoute route = scheduled(m_problem, static_cast<int>(rider), m_rounds[rider]);
            if (!route.isFeasible())
                return;
            cost += route.cost;
        }
        m_best = std::min(m_best, cost);
    }

    const RoundProblem& m_problem;
    std::vector<std::vector<int>> m_rounds;
    std::int64_t m_best = std::numeric_limits<std::int64_t>::max();
};

TEST(RoundSolverTest, shouldFindTheCheapestOfTinyProblems) {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        const RoundProblem problem = oddRounds(5, 2, seed);
        const RoundSolution solution = planned(problem, 2000);
        expectGood(problem, solution);
        EXPECT_EQ(solution.cost, Exhaustive(problem).best());
    }
}

TEST(RoundSolverTest, shouldFindTheCheapestPlainRounds) {
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        SCOPED_TRACE(seed);
        RoundProblem problem = xProblem({.customers = 6, .placing = XSpec::Random, .routeSize = 2.5, .seed = seed});
        problem.riders.resize(3);
        const RoundSolution solution = planned(problem, 500);
        expectGood(problem, solution);
        EXPECT_EQ(solution.cost, Exhaustive(problem).best());
    }
}

TEST(RoundSolverTest, shouldKeepEveryRuleInMixedProblems) {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        const RoundProblem problem = oddRounds(5 + static_cast<int>(seed % 40), 1 + static_cast<int>(seed % 7), seed);
        const RoundSolution solution = planned(problem, 150);
        expectGood(problem, solution);
        EXPECT_EQ(solution.status, RoundStatus::Done);
        EXPECT_EQ(solution.iterations, 150);
    }
}

TEST(RoundSolverTest, shouldServeACityWithinItsRules) {
    const RoundProblem problem = cityRounds(120, 5);
    const RoundSolution first = planned(problem, 1);
    const RoundSolution solution = planned(problem, 4000);
    expectGood(problem, solution);
    EXPECT_LT(solution.cost, first.cost);
    EXPECT_LE(solution.leftOut.size(), 2u);
}

TEST(RoundSolverTest, shouldRepeatExactlyWithSeedAndIterations) {
    for (const RoundProblem& problem : {cityRounds(60, 2), xProblem({.customers = 80, .seed = 4})}) {
        const RoundSolution once = planned(problem, 1000, 7);
        const RoundSolution again = planned(problem, 1000, 7);
        EXPECT_EQ(once.routes, again.routes);
        EXPECT_EQ(once.leftOut, again.leftOut);
        EXPECT_EQ(once.cost, again.cost);
        EXPECT_NE(once.routes, planned(problem, 1000, 8).routes) << "the seed counts";
    }
}

TEST(RoundSolverTest, shouldOnlyMendWithoutTime) {
    const RoundProblem problem = xProblem({.customers = 60, .seed = 9});
    const RoundSolution solution = planRounds(problem, {.seconds = 0});
    expectGood(problem, solution);
    EXPECT_EQ(solution.iterations, 0);
    EXPECT_EQ(solution.cost, solution.firstCost);
    EXPECT_TRUE(solution.leftOut.empty());
}

TEST(RoundSolverTest, shouldTellProgressThatNeverGoesBack) {
    const RoundProblem problem = cityRounds(60, 2);
    std::vector<std::pair<double, SolutionFigures>> told;
    RoundOptions options;
    options.seconds = 0.3;
    options.progress = [&](double share, const SolutionFigures& best) { told.emplace_back(share, best); };
    const RoundSolution solution = planRounds(problem, options);
    ASSERT_GE(told.size(), 3u);
    EXPECT_EQ(told.front().first, 0);
    EXPECT_EQ(told.back().first, 1.0);
    EXPECT_EQ(told.back().second, figuresOf(problem, solution));
    for (std::size_t i = 1; i < told.size(); ++i) {
        EXPECT_GE(told[i].first, told[i - 1].first);
        EXPECT_LE(told[i].second.cost, told[i - 1].second.cost);
    }
}

TEST(RoundSolverTest, shouldTellWhatItsCostIsMadeOf) {
    const RoundProblem problem = cityRounds(60, 2);
    RoundOptions options;
    options.seconds = 0.3;
    options.threads = 2;
    int plans = 0;
    options.progress = [&](double, const SolutionFigures& best) {
        if (best.rounds == 0)
            return; // nobody does anything yet
        ++plans;
        const std::int64_t ways = best.metres + problem.rules.rider * best.rounds + problem.rules.minute * best.minutes;
        EXPECT_LE(ways, best.cost);
        EXPECT_EQ((best.cost - ways) % problem.rules.unserved, 0) << "the rest is for what is left out";
        EXPECT_GT(best.takenIn, 0);
        EXPECT_LE(best.handedOut, best.takenIn);
    };
    planRounds(problem, options);
    EXPECT_GT(plans, 2);
}

TEST(RoundSolverTest, shouldGoOnAfterItsSecondsUntilItIsEnough) {
    using namespace std::chrono_literals;
    const RoundProblem problem = cityRounds(60, 2);
    std::stop_source goOn;
    std::stop_source enough;
    RoundOptions options;
    options.seconds = 0.1;
    options.goOn = goOn.get_token();
    options.enough = enough.get_token();
    const auto begun = std::chrono::steady_clock::now();
    std::chrono::duration<double> gone = 0s;
    options.progress = [&](double share, const SolutionFigures&) {
        if (share < 1)
            gone = std::chrono::steady_clock::now() - begun;
        if (gone > 0.7s)
            enough.request_stop();
    };
    EXPECT_EQ(planRounds(problem, options).status, RoundStatus::Done);
    EXPECT_LT(gone, 0.7s) << "nobody asked it to go on";

    goOn.request_stop();
    const RoundSolution longer = planRounds(problem, options);
    EXPECT_EQ(longer.status, RoundStatus::Enough);
    EXPECT_GT(gone, 0.7s);
    expectGood(problem, longer);

    options.enough = {};
    options.mostSeconds = 0.4;
    EXPECT_EQ(planRounds(problem, options).status, RoundStatus::Done) << "not for ever";
}

/// Two thousand jobs at one place, all with riders who can or cannot do them.
RoundProblem crowd(int capacity, TimeRange window) {
    RoundProblem problem;
    problem.distances = DistanceTable(2, {0, 500, 500, 0});
    for (int i = 0; i < 2000; ++i) {
        RoundJob job;
        job.place = 1;
        job.portions = i % 2 == 0 ? 3 : -3;
        job.collection = i % 4 == 1 ? i - 1 : -1;
        job.window = window;
        job.minutes = 0;
        problem.jobs.push_back(job);
    }
    RoundRider rider;
    rider.end = 0;
    rider.capacity = capacity;
    problem.riders.assign(3, rider);
    problem.riders[2].kmh = 20;
    return problem;
}

TEST(RoundSolverTest, shouldReturnWhenStoppedWhateverTheProblem) {
    std::stop_source before;
    before.request_stop();
    for (const RoundProblem& problem : {crowd(50, {}), crowd(0, {}), crowd(50, {1, 2}), cityRounds(300, 1),
                                        xProblem({.customers = 500, .seed = 1}), RoundProblem{}}) {
        const RoundSolution none = planRounds(problem, {.stop = before.get_token(), .seconds = 3600});
        EXPECT_EQ(none.status, RoundStatus::Cancelled);
        EXPECT_TRUE(checkRounds(problem, none).empty());

        std::stop_source during;
        RoundOptions options;
        options.stop = during.get_token();
        if (!problem.jobs.empty())
            options.progress = [&](double, const SolutionFigures&) { during.request_stop(); };
        options.seconds = problem.jobs.empty() ? 0 : 3600; // returns only because it is stopped
        const RoundSolution some = planRounds(problem, options);
        EXPECT_EQ(some.status, problem.jobs.empty() ? RoundStatus::Done : RoundStatus::Cancelled);
        EXPECT_TRUE(checkRounds(problem, some).empty());
    }
}

TEST(RoundSolverTest, shouldHaveAFirstPlanHoweverSoonItIsEnough) {
    std::stop_source enough;
    enough.request_stop();
    for (const RoundProblem& problem : {cityRounds(60, 1), xProblem({.customers = 100, .seed = 1})}) {
        const RoundSolution some = planRounds(problem, {.enough = enough.get_token(), .seconds = 3600});
        EXPECT_EQ(some.status, RoundStatus::Enough);
        EXPECT_EQ(some.iterations, 0);
        EXPECT_FALSE(some.routes.empty());
        EXPECT_TRUE(checkRounds(problem, some).empty());
    }
}

TEST(RoundSolverTest, shouldServeTwoThousandJobsAtOnePlace) {
    const RoundProblem problem = crowd(50, {});
    const RoundSolution solution = planned(problem, 20);
    expectGood(problem, solution);
    EXPECT_TRUE(solution.leftOut.empty());
    EXPECT_LE(solution.cost, 3000) << "nobody rides more than there and back";
}

TEST(RoundSolverTest, shouldSayThatAProblemIsFaulty) {
    RoundProblem problem = cityRounds(20, 1);
    problem.jobs[3].minutes = -1;
    const RoundSolution solution = planned(problem, 10);
    EXPECT_EQ(solution.status, RoundStatus::Faulty);
    EXPECT_EQ(solution.fault, RoundFault::NegativeNumber);
    EXPECT_TRUE(solution.routes.empty());
}

TEST(RoundSolverTest, shouldPlanWithExtremeNumbers) {
    RoundProblem problem = cityRounds(20, 1);
    for (RoundRider& rider : problem.riders) {
        rider.from = std::numeric_limits<int>::min();
        rider.until = std::numeric_limits<int>::max();
        rider.capacity = std::numeric_limits<int>::max();
        rider.kmh = 1e-12;
    }
    problem.rules.minute = 0;
    expectGood(problem, planned(problem, 200));
}

class LeftOutTest : public ::testing::Test {
protected:
    LeftOutTest() {
        problem.distances = DistanceTable(2, {0, 3000, 3000, 0});
        RoundRider rider;
        rider.end = 0;
        rider.capacity = 10;
        rider.from = 600;
        rider.until = 700;
        problem.riders = {rider};
        problem.jobs.resize(2);
        problem.jobs[0].place = 1;
        problem.jobs[0].portions = 6;
        problem.jobs[1].place = 1;
        problem.jobs[1].portions = -4;
    }
    std::vector<LeftOutJob> leftOut() {
        const RoundSolution solution = planned(problem, 100);
        EXPECT_TRUE(checkRounds(problem, solution).empty());
        return solution.leftOut;
    }
    using Jobs = std::vector<LeftOutJob>;
    RoundProblem problem;
};

TEST_F(LeftOutTest, shouldLeaveNobodyOutWithoutNeed) {
    EXPECT_EQ(leftOut(), Jobs{});
}

TEST_F(LeftOutTest, shouldSayThatNobodyRides) {
    problem.riders.clear();
    EXPECT_EQ(leftOut(), (Jobs{{0, LeftOut::NoRider}, {1, LeftOut::NoRider}}));
}

TEST_F(LeftOutTest, shouldSayThatTheOnlyRiderHasNoHours) {
    problem.riders.push_back(problem.riders[0]);
    problem.riders[1].until = 500;
    problem.jobs[0].onlyRider = 1;
    problem.jobs[1].collection = 0;
    EXPECT_EQ(leftOut(), (Jobs{{0, LeftOut::NoRider}, {1, LeftOut::NoRider}}));
}

TEST_F(LeftOutTest, shouldSayThatItIsTooMuch) {
    problem.jobs[0].portions = 11;
    problem.jobs[1].collection = 0;
    EXPECT_EQ(leftOut(), (Jobs{{0, LeftOut::TooMuch}, {1, LeftOut::NothingToGive}}));
}

TEST_F(LeftOutTest, shouldSayThatItIsTooFar) {
    problem.jobs[0].window = {600, 614}; // a quarter of an hour away
    problem.jobs[1].collection = 0;
    EXPECT_EQ(leftOut(), (Jobs{{0, LeftOut::TooFar}, {1, LeftOut::TooFar}}));
    problem.jobs[0].window = {600, 615};
    EXPECT_EQ(leftOut(), Jobs{});
    problem.riders[0].until = 632; // three minutes at each
    EXPECT_EQ(leftOut(), (Jobs{{0, LeftOut::TooFar}, {1, LeftOut::TooFar}}));
}

TEST_F(LeftOutTest, shouldSayThatThereIsNothingToGive) {
    problem.jobs[1].portions = -7;
    EXPECT_EQ(leftOut(), (Jobs{{1, LeftOut::NothingToGive}}));
    problem.riders[0].loaded = true;
    EXPECT_EQ(leftOut(), Jobs{});
}

TEST_F(LeftOutTest, shouldSayThatThereIsNoRoom) {
    problem.jobs[1].portions = 5;
    problem.jobs[1].weight = 2;
    EXPECT_EQ(leftOut(), (Jobs{{0, LeftOut::NoRoom}})) << "the heavier one goes first";
}

TEST_F(LeftOutTest, shouldSayThatItIsNotWorthIt) {
    problem.rules.unserved = 100;
    problem.jobs.pop_back();
    EXPECT_EQ(leftOut(), (Jobs{{0, LeftOut::NotWorthIt}}));
    problem.rules.unserved = 7000;
    EXPECT_EQ(leftOut(), Jobs{});
}

} // namespace
} // namespace entraide::THIS_FILE
