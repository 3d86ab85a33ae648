// SPDX-License-Identifier: GPL-3.0-or-later
// A good plan is spoiled in every way there is, and each is found.
#include "core/rounds/round_instances.h"
#include "rounds/round_checker.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

struct Planned {
    RoundProblem problem = test::cityRounds(40, 3);
    RoundSolution solution = planRounds(problem, {.seconds = 0, .iterations = 500});
};

bool finds(const Planned& planned, RoundBreach breach) {
    return std::ranges::count(checkRounds(planned.problem, planned.solution), breach, &RoundFinding::breach) > 0;
}

/// The route again from its jobs, with true times: only the spoiled rule is broken.
void reschedule(Planned& planned, std::size_t route, std::vector<int> jobs) {
    RoundRoute& old = planned.solution.routes[route];
    planned.solution.cost -= old.cost;
    old = scheduled(planned.problem, old.rider, jobs);
    planned.solution.cost += old.cost;
}

std::vector<int> jobsOf(const RoundRoute& route) {
    std::vector<int> jobs;
    for (const RoundStop& stop : route.stops)
        jobs.push_back(stop.job);
    return jobs;
}

TEST(RoundCheckerTest, shouldFindNothingInAGoodPlan) {
    const Planned planned;
    ASSERT_GE(planned.solution.routes.size(), 2u);
    EXPECT_TRUE(checkRounds(planned.problem, planned.solution).empty());
}

TEST(RoundCheckerTest, shouldFindEachBreachInASpoiledPlan) {
    using Spoil = void (*)(Planned&);
    const std::vector<std::pair<Spoil, RoundBreach>> cases{
        {[](Planned& p) { p.solution.routes[0].rider = 99; }, RoundBreach::UnknownRider},
        {[](Planned& p) { p.solution.routes[0].rider = -1; }, RoundBreach::UnknownRider},
        {[](Planned& p) { p.solution.routes[1].rider = p.solution.routes[0].rider; }, RoundBreach::RiderTwice},
        {[](Planned& p) { p.solution.routes[0].stops[0].job = 4000; }, RoundBreach::UnknownJob},
        {[](Planned& p) { p.solution.leftOut.push_back({.job = -1}); }, RoundBreach::UnknownJob},
        {[](Planned& p) { p.solution.leftOut.push_back({.job = p.solution.routes[0].stops[0].job}); },
         RoundBreach::JobTwice},
        {[](Planned& p) { p.solution.routes[1] = p.solution.routes[0]; }, RoundBreach::JobTwice},
        {[](Planned& p) { p.solution.routes.pop_back(); }, RoundBreach::JobMissing},
        {[](Planned& p) { p.problem.jobs[p.solution.routes[0].stops[0].job].onlyRider = p.solution.routes[1].rider; },
         RoundBreach::WrongRider},
        {[](Planned& p) { p.problem.riders[p.solution.routes[0].rider].capacity = 0; }, RoundBreach::Overloaded},
        {[](Planned& p) {
             std::vector<int> jobs = jobsOf(p.solution.routes[0]);
             std::ranges::reverse(jobs); // what was collected first comes last
             reschedule(p, 0, jobs);
         },
         RoundBreach::NotOnBoard},
        {[](Planned& p) { p.problem.riders[p.solution.routes[0].rider].until = p.solution.routes[0].finish - 1; },
         RoundBreach::Late},
        {[](Planned& p) {
             p.problem.jobs[p.solution.routes[0].stops[0].job].window = {1, 2};
         },
         RoundBreach::Late},
        {[](Planned& p) { p.problem.riders[p.solution.routes[0].rider].from = p.solution.routes[0].departure + 1; },
         RoundBreach::TooEarly},
        {[](Planned& p) {
             p.problem.jobs[p.solution.routes[0].stops[1].job].window = {1300, 1310};
         },
         RoundBreach::TooEarly},
        {[](Planned& p) { ++p.solution.routes[0].stops[1].arrival; }, RoundBreach::WrongTimes},
        {[](Planned& p) { ++p.solution.routes[0].finish; }, RoundBreach::WrongTimes},
        {[](Planned& p) { ++p.solution.routes[0].stops[1].onBoard; }, RoundBreach::WrongTimes},
        {[](Planned& p) { ++p.solution.routes[0].metres; }, RoundBreach::WrongDistance},
        {[](Planned& p) { ++p.solution.routes[0].stops[0].metres; }, RoundBreach::WrongDistance},
        {[](Planned& p) { --p.solution.routes[0].cost; }, RoundBreach::WrongCost},
        {[](Planned& p) { --p.solution.cost; }, RoundBreach::WrongCost},
    };
    for (std::size_t i = 0; i < cases.size(); ++i) {
        Planned planned;
        cases[i].first(planned);
        EXPECT_TRUE(finds(planned, cases[i].second)) << "case " << i;
    }
}

TEST(RoundCheckerTest, shouldFindPortionsGivenToSomebodyElse) {
    Planned planned;
    planned.problem = {};
    planned.problem.distances = DistanceTable(1, {0});
    RoundRider rider;
    rider.capacity = 10;
    planned.problem.riders = {rider};
    RoundJob collection;
    collection.portions = 5;
    RoundJob own;
    own.portions = -4;
    own.collection = 0;
    RoundJob other;
    other.portions = -3;
    planned.problem.jobs = {collection, own, other};
    planned.solution = {};
    planned.solution.routes = {scheduled(planned.problem, 0, std::vector{0, 2, 1})};
    planned.solution.routes[0].stops[1].fault.reset();
    EXPECT_TRUE(finds(planned, RoundBreach::NotOnBoard));
}

} // namespace
} // namespace entraide::THIS_FILE
