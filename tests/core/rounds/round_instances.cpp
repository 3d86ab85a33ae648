// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/round_instances.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace entraide::test {

namespace {

using Point = std::pair<int, int>;

constexpr int gridSize = 1000;
/// How fast customers thin out around a cluster's seed.
constexpr double clusterReach = 40;

double distance(Point a, Point b) {
    return std::hypot(a.first - b.first, a.second - b.second);
}

Point somewhere(Dice& dice) {
    const int x = between(dice, 0, gridSize);
    return {x, between(dice, 0, gridSize)};
}

std::vector<Point> xPoints(const XSpec& spec, Dice& dice) {
    std::vector<Point> points;
    std::set<Point> taken;
    const auto add = [&](Point point) {
        if (!taken.insert(point).second)
            return false;
        points.push_back(point);
        return true;
    };
    add(spec.depot == XSpec::Central     ? Point{gridSize / 2, gridSize / 2}
        : spec.depot == XSpec::Eccentric ? Point{0, 0}
                                         : somewhere(dice));
    const auto all = static_cast<std::size_t>(spec.customers) + 1;
    std::size_t random = all;
    if (spec.placing == XSpec::Clustered)
        random = 1;
    else if (spec.placing == XSpec::RandomClustered)
        random = all / 2;
    while (points.size() < random)
        add(somewhere(dice));
    std::vector<Point> seeds;
    if (points.size() < all) {
        for (int count = between(dice, 3, 8); count > 0 && points.size() < all;) {
            const Point seed = somewhere(dice);
            if (add(seed)) {
                seeds.push_back(seed);
                --count;
            }
        }
    }
    while (points.size() < all) {
        const Point point = somewhere(dice);
        double chance = 0;
        for (const Point& seed : seeds)
            chance += std::exp(-distance(point, seed) / clusterReach);
        if (dice.unit() < chance)
            add(point);
    }
    return points;
}

DistanceTable roundedTable(const std::vector<Point>& points, int scale) {
    std::vector<std::int32_t> metres;
    for (const Point& a : points) {
        for (const Point& b : points)
            metres.push_back(static_cast<std::int32_t>(std::floor(distance(a, b) * scale + 0.5)));
    }
    return {static_cast<int>(points.size()), std::move(metres)};
}

} // namespace

RoundProblem xProblem(const XSpec& spec) {
    Dice dice(spec.seed);
    const std::vector<Point> points = xPoints(spec, dice);
    RoundProblem problem;
    problem.distances = roundedTable(points, 1);
    int sum = 0;
    for (int i = 1; i <= spec.customers; ++i) {
        RoundJob job;
        job.place = i;
        job.portions = -between(dice, spec.least, spec.most);
        job.minutes = 0;
        sum -= job.portions;
        problem.jobs.push_back(job);
    }
    RoundRider rider;
    rider.end = 0;
    rider.kmh = 0;
    rider.loaded = true;
    rider.capacity = std::max(spec.most, static_cast<int>(std::ceil(spec.routeSize * sum / spec.customers)));
    problem.riders.assign(static_cast<std::size_t>(spec.customers), rider);
    return problem;
}

RoundProblem cityRounds(int jobs, std::uint64_t seed) {
    Dice dice(seed);
    std::vector<Point> points;
    RoundProblem problem;
    problem.rules.minute = 20;
    problem.rules.rider = 500;
    const int kitchens = std::max(1, jobs / 12);
    const int riders = std::max(2, jobs / 9);
    const auto addJob = [&](int portions, int collection, TimeRange window) {
        RoundJob job;
        job.place = static_cast<int>(points.size());
        job.portions = portions;
        job.collection = collection;
        job.window = window;
        points.push_back(somewhere(dice));
        problem.jobs.push_back(job);
    };
    for (int i = 0; i < kitchens; ++i)
        addJob(24, -1, {660, 700 + between(dice, 0, 6) * 10});
    std::vector<int> left(static_cast<std::size_t>(kitchens), 24);
    for (int i = kitchens; i < jobs; ++i) {
        const int portions = between(dice, 1, 3);
        const int opens = 690 + between(dice, 0, 4) * 15;
        int collection = between(dice, 0, kitchens - 1);
        if (left[collection] < portions || dice.chance(50))
            collection = -1;
        else
            left[collection] -= portions;
        addJob(-portions, collection, dice.chance(70) ? TimeRange{opens, opens + 75} : TimeRange{});
    }
    for (int i = 0; i < riders; ++i) {
        RoundRider rider;
        const bool car = dice.chance(25);
        rider.start = static_cast<int>(points.size());
        rider.end = dice.chance(50) ? rider.start : -1;
        rider.capacity = car ? 60 : 26;
        rider.from = 630 + between(dice, 0, 3) * 10;
        rider.until = 840;
        rider.kmh = car ? 25 : 14;
        points.push_back(somewhere(dice));
        problem.riders.push_back(rider);
    }
    problem.distances = roundedTable(points, 8); // eight kilometres across
    return problem;
}

RoundProblem oddRounds(int jobs, int riders, std::uint64_t seed) {
    Dice dice(seed);
    RoundProblem problem;
    const bool timed = dice.chance(70);
    const bool even = dice.chance(60);
    const bool paired = dice.chance(60);
    const bool loaded = dice.chance(30);
    if (dice.chance(30))
        problem.rules.minute = between(dice, 1, 300);
    if (dice.chance(30))
        problem.rules.rider = between(dice, 1, 4000);
    if (dice.chance(25))
        problem.rules.unserved = between(dice, 0, 5000);
    const int places = between(dice, 1, jobs + 2);
    std::vector<Point> points;
    for (int i = 0; i < places; ++i)
        points.push_back(somewhere(dice));
    const DistanceTable table = roundedTable(points, 3);
    std::vector<std::int32_t> metres;
    for (int a = 0; a < places; ++a) {
        for (int b = 0; b < places; ++b)
            metres.push_back(table(a, b) + (even || a == b ? 0 : between(dice, 0, 900)));
    }
    problem.distances = DistanceTable(places, std::move(metres));
    std::vector<int> left;
    for (int i = 0; i < jobs; ++i) {
        RoundJob job;
        job.place = between(dice, 0, places - 1);
        job.portions = dice.chance(40) ? between(dice, 0, 9) : -between(dice, 0, 5);
        job.minutes = between(dice, 0, 6);
        job.weight = dice.chance(80) ? 1 : between(dice, 0, 3);
        if (timed && dice.chance(50)) {
            const int opens = between(dice, 540, 640);
            job.window = {opens, opens + between(dice, 1, 60)};
        }
        if (dice.chance(10))
            job.onlyRider = between(dice, 0, riders - 1);
        const int collection = between(dice, 0, jobs - 1);
        if (paired && job.portions <= 0 && collection < i && problem.jobs[collection].portions > 0 &&
            left[collection] + job.portions >= 0) {
            job.collection = collection;
            left[collection] += job.portions;
        }
        left.push_back(job.portions);
        problem.jobs.push_back(job);
    }
    for (int i = 0; i < riders; ++i) {
        RoundRider rider;
        rider.start = between(dice, 0, places - 1);
        rider.end = dice.chance(50) ? rider.start : dice.chance(50) ? -1 : between(dice, 0, places - 1);
        rider.capacity = between(dice, 0, 20);
        rider.from = 540 + between(dice, 0, 30);
        rider.until = dice.chance(80) ? rider.from + between(dice, 20, 200) : 1440;
        rider.kmh = timed ? between(dice, 1, 20) : 0;
        rider.loaded = loaded && dice.chance(70);
        problem.riders.push_back(rider);
    }
    return problem;
}

} // namespace entraide::test
