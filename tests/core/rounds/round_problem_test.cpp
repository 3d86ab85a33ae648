// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/round_instances.h"
#include "domain/error.h"

#include <gtest/gtest.h>
#include <limits>

namespace entraide::THIS_FILE {
namespace {

using test::oddRounds;

/// Places on a line, a kilometre apart; place 0 is the start.
RoundProblem lineOf(int places) {
    std::vector<std::int32_t> metres;
    for (int a = 0; a < places; ++a) {
        for (int b = 0; b < places; ++b)
            metres.push_back(1000 * std::abs(a - b));
    }
    RoundProblem problem;
    problem.distances = DistanceTable(places, std::move(metres));
    RoundRider rider;
    rider.end = 0;
    rider.capacity = 10;
    rider.from = 600;
    rider.until = 720;
    problem.riders.push_back(rider);
    return problem;
}

RoundJob jobAt(int place, int portions, int minutes = 3) {
    RoundJob job;
    job.place = place;
    job.portions = portions;
    job.minutes = minutes;
    return job;
}

std::optional<StopFault> faultAt(const RoundRoute& route, std::size_t stop) {
    return route.stops.at(stop).fault;
}

TEST(DistanceTableTest, shouldBeAThirdLongerThanTheCrowFlies) {
    const std::vector<GeoPoint> places{{50.85, 4.35}, {50.85, 4.45}, {}};
    const DistanceTable table = DistanceTable::between(places);
    const double crow = distanceKm(places[0], places[1]) * 1000;
    EXPECT_NEAR(table(0, 1), crow * 1.3, 1);
    EXPECT_EQ(table(0, 1), table(1, 0));
    EXPECT_EQ(table(1, 1), 0);
    EXPECT_GT(table(0, 2), 40'000'000) << "farther than once around the Earth";
}

TEST(DistanceTableTest, shouldRefuseATableThatIsNotSquare) {
    EXPECT_THROW(DistanceTable(2, {0, 1, 2}), Error);
    EXPECT_THROW(DistanceTable(-1, {}), Error);
}

TEST(TravelMinutesTest, shouldRoundUpWithoutBinaryDust) {
    for (int hundreds = 0; hundreds < 500; ++hundreds) {
        EXPECT_EQ(travelMinutes(hundreds * 200, 12), hundreds);
        EXPECT_EQ(travelMinutes(hundreds * 200 + 1, 12), hundreds + 1);
    }
    EXPECT_EQ(travelMinutes(5000, 0), 0);
    EXPECT_EQ(travelMinutes(std::numeric_limits<std::int32_t>::max(), 1e-9), 100'000);
    EXPECT_EQ(travelMinutes(1, 1e300), 1);
}

TEST(ScheduledTest, shouldLeaveNoEarlierThanTheFirstWindowNeeds) {
    RoundProblem problem = lineOf(3);
    problem.rules.minute = 10;
    problem.rules.rider = 70;
    problem.jobs = {jobAt(1, 5), jobAt(2, -5)};
    problem.jobs[0].window = {630, 640};
    problem.jobs[1].window = {650, 660};
    const RoundRoute route = scheduled(problem, 0, std::vector{0, 1});
    EXPECT_TRUE(route.isFeasible());
    EXPECT_EQ(route.departure, 625) << "five minutes for a kilometre";
    EXPECT_EQ(route.stops[0].begin, 630);
    EXPECT_EQ(route.stops[0].onBoard, 5);
    EXPECT_EQ(route.stops[1].arrival, 638);
    EXPECT_EQ(route.stops[1].begin, 650);
    EXPECT_EQ(route.finish, 663);
    EXPECT_EQ(route.metres, 4000);
    EXPECT_EQ(route.cost, 4000 + 70 + 10 * (663 - 625));
}

TEST(ScheduledTest, shouldSayWhatIsWrongWithAStop) {
    RoundProblem problem = lineOf(3);
    problem.jobs = {jobAt(1, 8), jobAt(2, -5), jobAt(2, 4), jobAt(1, -2)};
    problem.jobs[3].onlyRider = 0;
    problem.riders.push_back(problem.riders.front());
    EXPECT_EQ(faultAt(scheduled(problem, 0, std::vector{1, 0}), 0), StopFault::NotOnBoard);
    EXPECT_EQ(faultAt(scheduled(problem, 0, std::vector{0, 2}), 1), StopFault::Overloaded);
    EXPECT_EQ(faultAt(scheduled(problem, 0, std::vector{0, 0}), 1), StopFault::Twice);
    EXPECT_EQ(faultAt(scheduled(problem, 1, std::vector{0, 3}), 1), StopFault::WrongRider);
    EXPECT_TRUE(scheduled(problem, 0, std::vector{0, 1, 2, 3}).isFeasible());
    problem.jobs[1].window = {600, 609};
    EXPECT_EQ(faultAt(scheduled(problem, 0, std::vector{0, 1}), 1), StopFault::Late);
    problem.riders[0].until = 614;
    EXPECT_EQ(faultAt(scheduled(problem, 0, std::vector{0, 3}), 1), StopFault::Late) << "not back in time";
}

TEST(ScheduledTest, shouldKeepPortionsForTheirOwnDelivery) {
    RoundProblem problem = lineOf(3);
    problem.jobs = {jobAt(1, 5), jobAt(1, -3), jobAt(2, -4)};
    problem.jobs[2].collection = 0;
    EXPECT_EQ(faultAt(scheduled(problem, 0, std::vector{0, 1, 2}), 1), StopFault::NotOnBoard)
        << "four of the five are for another";
    EXPECT_TRUE(scheduled(problem, 0, std::vector{0, 1}).isFeasible()) << "nobody else's on this round";
    EXPECT_EQ(faultAt(scheduled(problem, 0, std::vector{2, 0}), 0), StopFault::NotOnBoard);
}

TEST(ScheduledTest, shouldLetTimeStandStillWithoutASpeed) {
    RoundProblem problem = lineOf(3);
    problem.riders[0].kmh = 0;
    problem.riders[0].loaded = true;
    problem.rules.minute = 1000;
    problem.jobs = {jobAt(2, -10, 500)};
    problem.jobs[0].window = {10, 20};
    const RoundRoute route = scheduled(problem, 0, std::vector{0});
    EXPECT_TRUE(route.isFeasible());
    EXPECT_EQ(route.cost, 4000);
    EXPECT_EQ(route.finish, 600);
    problem.riders[0].capacity = 9;
    EXPECT_EQ(faultAt(scheduled(problem, 0, std::vector{0}), 0), StopFault::Overloaded);
}

TEST(ScheduledTest, shouldRefuseJobsAndRidersThatAreNone) {
    const RoundProblem problem = lineOf(2);
    EXPECT_THROW(scheduled(problem, 1, {}), Error);
    EXPECT_THROW(scheduled(problem, -1, {}), Error);
    EXPECT_THROW(scheduled(problem, 0, std::vector{0}), Error);
    EXPECT_EQ(scheduled(problem, 0, {}).cost, 0);
}

TEST(RoundFaultTest, shouldFindWhatMakesAProblemMeaningless) {
    constexpr int most = std::numeric_limits<int>::max();
    using Spoil = void (*)(RoundProblem&);
    const std::vector<std::pair<Spoil, RoundFault>> cases{
        {[](RoundProblem& p) { p.jobs[0].place = 3; }, RoundFault::UnknownPlace},
        {[](RoundProblem& p) { p.jobs[0].place = -1; }, RoundFault::UnknownPlace},
        {[](RoundProblem& p) { p.riders[0].start = 9; }, RoundFault::UnknownPlace},
        {[](RoundProblem& p) { p.riders[0].end = -2; }, RoundFault::UnknownPlace},
        {[](RoundProblem& p) { p.distances = {}; }, RoundFault::UnknownPlace},
        {[](RoundProblem& p) { p.jobs[1].collection = 2; }, RoundFault::UnknownJob},
        {[](RoundProblem& p) { p.jobs[1].collection = 1; }, RoundFault::UnknownJob},
        {[](RoundProblem& p) { p.jobs[1].collection = -7; }, RoundFault::UnknownJob},
        {[](RoundProblem& p) { p.jobs[1].portions = -6; }, RoundFault::UnknownJob},
        {[](RoundProblem& p) { p.jobs[0].collection = 0; }, RoundFault::UnknownJob},
        {[](RoundProblem& p) { p.jobs[0].onlyRider = 1; }, RoundFault::UnknownRider},
        {[](RoundProblem& p) { p.jobs[0].onlyRider = -2; }, RoundFault::UnknownRider},
        {[](RoundProblem& p) {
             p.riders.clear();
             p.jobs[0].onlyRider = 0;
         },
         RoundFault::UnknownRider},
        {[](RoundProblem& p) { p.riders[0].capacity = -1; }, RoundFault::NegativeNumber},
        {[](RoundProblem& p) { p.riders[0].kmh = std::nan(""); }, RoundFault::NegativeNumber},
        {[](RoundProblem& p) { p.riders[0].kmh = -1; }, RoundFault::NegativeNumber},
        {[](RoundProblem& p) { p.jobs[0].minutes = -1; }, RoundFault::NegativeNumber},
        {[](RoundProblem& p) { p.jobs[0].weight = -1; }, RoundFault::NegativeNumber},
        {[](RoundProblem& p) { p.rules.unserved = -1; }, RoundFault::NegativeNumber},
        {[](RoundProblem& p) { p.rules.rider = -1; }, RoundFault::NegativeNumber},
        {[](RoundProblem& p) { p.rules.minute = -1; }, RoundFault::NegativeNumber},
        {[](RoundProblem& p) {
             p.distances = DistanceTable(2, {0, 5, -5, 0});
         },
         RoundFault::NegativeNumber},
        {[](RoundProblem& p) {
             p.jobs[0].portions = most;
             p.jobs.push_back(p.jobs[0]);
         },
         RoundFault::Overflow},
        {[](RoundProblem& p) { p.rules.unserved = std::numeric_limits<std::int64_t>::max(); }, RoundFault::Overflow},
        {[](RoundProblem& p) { p.rules.rider = std::numeric_limits<std::int64_t>::max() / 2; }, RoundFault::Overflow},
    };
    for (std::size_t i = 0; i < cases.size(); ++i) {
        RoundProblem problem = lineOf(2);
        problem.jobs = {jobAt(0, 5), jobAt(1, -5)};
        problem.jobs[1].collection = 0;
        ASSERT_EQ(faultOf(problem), std::nullopt);
        cases[i].first(problem);
        EXPECT_EQ(faultOf(problem), cases[i].second) << "case " << i;
    }
}

TEST(RoundFaultTest, shouldFindNoneInWhatTheTestsInvent) {
    for (std::uint64_t seed = 0; seed < 500; ++seed)
        EXPECT_EQ(faultOf(oddRounds(8, 3, seed)), std::nullopt) << seed;
    EXPECT_EQ(faultOf(RoundProblem{}), std::nullopt);
}

} // namespace
} // namespace entraide::THIS_FILE
