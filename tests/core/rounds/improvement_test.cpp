// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/round_instances.h"
#include "rounds/improvement.h"
#include "rounds/round_checker.h"
#include "rounds/round_construction.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using test::cityRounds;
using test::oddRounds;
using test::xProblem;

std::vector<int> upTo(int count) {
    std::vector<int> numbers;
    for (int i = 0; i < count; ++i)
        numbers.push_back(i);
    return numbers;
}

/// As many of the jobs as chance lets in.
void fill(RoundPlan& plan, DiceRolls& dice) {
    JobInserter inserter(plan, dice);
    inserter.insertFrom(0, InsertionOrder::Random, 0.2, true, false, 3, [&] { return dice.hits(0.01); });
}

TEST(ImprovementTest, shouldCutAPlanIntoPartsThatLoseNothing) {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        SCOPED_TRACE(seed);
        const RoundProblem problem = oddRounds(5 + static_cast<int>(seed % 60), 1 + static_cast<int>(seed % 9), seed);
        const RoundModel model(problem, {});
        RoundPlan plan(model);
        DiceRolls dice(seed);
        fill(plan, dice);
        const std::vector<PlanPart> parts = cutIntoParts(plan, 2 + seed % 3, dice);
        ASSERT_EQ(parts.size(), 2 + seed % 3);

        std::vector<int> jobs;
        std::vector<int> riders;
        std::vector<int> partOfJob(problem.jobs.size());
        std::vector<int> partOfRider(problem.riders.size());
        for (std::size_t part = 0; part < parts.size(); ++part) {
            for (const int job : parts[part].jobs)
                partOfJob[job] = static_cast<int>(part);
            for (const int rider : parts[part].riders)
                partOfRider[rider] = static_cast<int>(part);
            jobs.insert(jobs.end(), parts[part].jobs.begin(), parts[part].jobs.end());
            riders.insert(riders.end(), parts[part].riders.begin(), parts[part].riders.end());
        }
        std::ranges::sort(jobs);
        std::ranges::sort(riders);
        EXPECT_EQ(jobs, upTo(model.jobCount()));
        EXPECT_EQ(riders, upTo(model.riderCount()));
        for (int job = 0; job < model.jobCount(); ++job) {
            if (plan.riderOf(job) >= 0) {
                EXPECT_EQ(partOfJob[job], partOfRider[plan.riderOf(job)]) << "a round stays whole";
            }
            if (model.job(job).collection >= 0) {
                EXPECT_EQ(partOfJob[job], partOfJob[model.job(job).collection])
                    << "a delivery stays with its collection";
            } else if (plan.riderOf(job) < 0 && model.job(job).onlyRider >= 0) {
                EXPECT_EQ(partOfJob[job], partOfRider[model.job(job).onlyRider]) << "only that rider may do it";
            }
        }
    }
}

TEST(ImprovementTest, shouldPlanAPartAsIfThereWereNoOthers) {
    const RoundProblem problem = xProblem({.customers = 200, .seed = 3});
    const RoundModel model(problem, {});
    RoundPlan whole(model);
    constructBySavings(whole);
    DiceRolls dice(1);
    for (PlanPart& part : cutIntoParts(whole, 2, dice)) {
        const std::vector<int> jobs = part.jobs;
        const std::vector<int> riders = part.riders;
        EXPECT_NEAR(static_cast<double>(jobs.size()), 100, 20);
        RoundPlan plan(model, std::move(part));
        JobInserter(plan, dice).insertFrom(0, InsertionOrder::Farthest, 0, false, false, 0);
        EXPECT_EQ(plan.servedCount() + plan.unserved().size(), jobs.size());
        for (const int rider : plan.used()) {
            EXPECT_TRUE(std::ranges::binary_search(riders, rider));
            for (const int job : plan.route(rider).jobs)
                EXPECT_TRUE(std::ranges::binary_search(jobs, job));
        }
    }
}

TEST(ImprovementTest, shouldKeepEveryRuleOnSeveralThreads) {
    const std::array problems{cityRounds(600, 3),
                              cityRounds(80, 4),
                              xProblem({.customers = 700, .seed = 5}),
                              xProblem({.customers = 50, .seed = 6}),
                              oddRounds(40, 5, 7),
                              oddRounds(1, 1, 8)};
    for (std::size_t i = 0; i < problems.size(); ++i) {
        SCOPED_TRACE(i);
        const RoundSolution solution = planRounds(problems[i], {.seconds = 1, .seed = 2, .threads = 3});
        for (const RoundFinding& finding : checkRounds(problems[i], solution))
            ADD_FAILURE() << enumName(finding.breach).data() << " rider " << finding.rider << " job " << finding.job;
        EXPECT_EQ(solution.status, RoundStatus::Done);
        EXPECT_LE(solution.cost, solution.firstCost);
    }
}

TEST(ImprovementTest, shouldEndOnAllThreadsWhenItIsStopped) {
    for (const RoundProblem& problem :
         {cityRounds(600, 3), cityRounds(80, 4), xProblem({.customers = 700, .seed = 5})}) {
        std::stop_source stop;
        std::int64_t told = 0;
        RoundOptions options;
        options.stop = stop.get_token();
        options.seconds = 3600; // returns only because it is stopped
        options.threads = 3;
        options.progress = [&](double share, const SolutionFigures&) {
            if (share > 0 && ++told == 5)
                stop.request_stop();
        };
        const RoundSolution some = planRounds(problem, options);
        EXPECT_EQ(some.status, RoundStatus::Cancelled);
        EXPECT_TRUE(checkRounds(problem, some).empty());
        EXPECT_GT(some.iterations, 0);
    }
}

} // namespace
} // namespace entraide::THIS_FILE
