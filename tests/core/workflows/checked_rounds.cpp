// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/checked_rounds.h"

#include "rounds/round_checker.h"
#include "storage/desk.h"
#include "support/asked_of_helper.h"
#include "support/expected_times.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace entraide::test {

using namespace Qt::StringLiterals;

namespace {

/// The planned rounds of a day as numbers again, each for a rider of its own; only metres cost.
class DayAsNumbers {
public:
    explicit DayAsNumbers(const DayRounds& day) {
        m_problem.rules = {.unserved = 0, .rider = 0, .minute = 0};
        for (const PlannedRound& round : day.rounds) {
            if (round.state == RoundState::Planned)
                add(round);
        }
        m_problem.distances = DistanceTable::between(m_places);
    }

    std::string broken() const {
        std::string text;
        for (const RoundFinding& finding : checkRounds(m_problem, m_solution))
            text += std::string(enumName(finding.breach).data()) + ": round " + std::to_string(finding.rider) +
                    " job " + std::to_string(finding.job) + '\n';
        return text;
    }

private:
    int place(GeoPoint at) {
        m_places.push_back(at);
        return static_cast<int>(m_places.size()) - 1;
    }

    void add(const PlannedRound& round) {
        RoundRider rider;
        rider.start = place(round.start);
        rider.capacity = round.capacity;
        rider.from = round.hours.start;
        rider.until = round.hours.end;
        rider.kmh = usualKmh(round.transport);
        RoundRoute route;
        route.rider = static_cast<int>(m_problem.riders.size());
        route.departure = round.departure;
        route.finish = round.finish;
        std::map<AnyId, std::vector<int>> collections; // of meal orders, to be brought in the same order
        for (const PlannedStop& stop : round.stops) {
            RoundJob job;
            job.place = place(stop.work.position);
            job.portions = stop.work.portions;
            job.window = stop.work.window;
            job.minutes = stop.work.minutes;
            const int number = static_cast<int>(m_problem.jobs.size());
            std::vector<int>& waiting = collections[stop.work.about];
            if (stop.work.kind == StopKind::MealPickup)
                waiting.push_back(number);
            if (stop.work.kind == StopKind::MealDelivery) {
                job.collection = waiting.empty() ? number : waiting.front();
                waiting.erase(waiting.begin(), waiting.begin() + (waiting.empty() ? 0 : 1));
            }
            m_problem.jobs.push_back(job);
            const auto metres = static_cast<std::int64_t>(std::lround(stop.km * 1000));
            route.stops.push_back({.job = number,
                                   .arrival = stop.arrival,
                                   .begin = stop.begin,
                                   .onBoard = stop.onBoard,
                                   .metres = metres,
                                   .fault = stop.fault});
            route.metres += metres;
        }
        route.cost = route.metres;
        m_solution.cost += route.cost;
        m_problem.riders.push_back(rider);
        m_solution.routes.push_back(route);
    }

    std::vector<GeoPoint> m_places;
    RoundProblem m_problem;
    RoundSolution m_solution;
};

std::string brokenByRiders(const Desk& desk, const DayRounds& day) {
    std::string text;
    const auto expected = expectedTimes(desk, IsoWeek::of(day.date));
    for (const PlannedRound& round : day.rounds) {
        if (round.state != RoundState::Planned)
            continue;
        const TimeRange takes{round.departure, round.finish};
        const std::string who = round.rider.name.toStdString();
        const auto volunteer = desk.find<Volunteer>(round.rider.id);
        if (!volunteer || volunteer->state != VolunteerState::Active)
            text += who + ": not active\n";
        else if (!hasTime(*volunteer, day.date, takes))
            text += who + ": has no time\n";
        for (const Expected& one : expected.value(round.rider.id)) {
            if (one.date == day.date && entityTypeOf(one.source) != EntityType::Round && one.hours.overlaps(takes))
                text += who + ": is expected elsewhere\n";
        }
        for (const PlannedRound& other : day.rounds) {
            if (&other != &round && other.rider.id == round.rider.id &&
                TimeRange{other.departure, other.finish}.overlaps(takes))
                text += who + ": two rounds at once\n";
        }
        if (round.hasFault())
            text += who + ": a stop has a fault\n";
    }
    return text;
}

/// What is taken in and handed out for each record in all rounds against what there is.
std::string brokenByAmounts(const Desk& desk, const DayRounds& day) {
    std::string text;
    std::map<AnyId, int> in;
    std::map<AnyId, int> out;
    for (const PlannedRound& round : day.rounds) {
        std::map<AnyId, int> orders;
        for (const PlannedStop& stop : round.stops) {
            const int portions = stop.work.portions;
            (portions > 0 ? in : out)[stop.work.about] += std::abs(portions);
            if (stop.work.kind == StopKind::MealPickup || stop.work.kind == StopKind::MealDelivery)
                orders[stop.work.about] += portions;
        }
        for (const auto& [order, rest] : orders) {
            if (rest != 0)
                text += order.toStdString() + ": an order's halves do not go together\n";
        }
    }
    const auto atMost = [&](const std::map<AnyId, int>& sums, const AnyId& about, int there) {
        const auto sum = sums.find(about);
        if (sum != sums.end() && sum->second > there)
            text += about.toStdString() + ": " + std::to_string(sum->second) + " of " + std::to_string(there) + '\n';
    };
    desk.forEach<Dish>([&](const Dish& dish) { atMost(in, dish.id.toString(), dish.portions); });
    desk.forEach<MealOrder>([&](const MealOrder& order) {
        atMost(in, order.id.toString(), order.meals);
        atMost(out, order.id.toString(), order.meals);
    });
    desk.forEach<Organisation>([&](const Organisation& place) { atMost(out, place.id.toString(), place.mealsPerDay); });
    return text;
}

} // namespace

std::string brokenRules(const Desk& desk, const DayRounds& day) {
    return DayAsNumbers(day).broken() + brokenByRiders(desk, day) + brokenByAmounts(desk, day);
}

} // namespace entraide::test
