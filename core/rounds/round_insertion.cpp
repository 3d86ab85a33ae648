// SPDX-License-Identifier: GPL-3.0-or-later
// Where one more job costs least. The inner loops of planning.
#include "rounds/round_plan.h"

#include <algorithm>
#include <array>

namespace entraide {

namespace {

/// Only rounds are tried that one of so many neighbours is on. Where more than capacity counts, the right one may be
/// farther away, so few rounds are all tried.
constexpr std::size_t neighboursTriedPlain = 20;
constexpr std::size_t neighboursTried = 48;
constexpr std::size_t manyRounds = 24;
/// On a longer round, a collection and its delivery are tried together at the cheapest so many places for the first.
constexpr int longRound = 48;
constexpr int placesOfPair = 12;

} // namespace

class InsertionSearch {
public:
    InsertionSearch(const RoundPlan& plan, int job, double blink, DiceRolls& dice)
        : m_plan(plan)
        , m_model(plan.m_model)
        , m_number(job)
        , m_job(m_model.job(job))
        , m_there(m_model.to(m_job.place))
        , m_on(m_model.from(m_job.place))
        , m_blink(blink)
        , m_dice(dice) {}

    const Insertion& best() const { return m_best; }

    void everywhere() {
        if (m_job.collection >= 0) {
            const int rider = m_plan.riderOf(m_job.collection);
            if (rider >= 0 && mayDo(m_job, rider))
                inRoute(rider, m_plan.positionOf(rider, m_job.collection));
            return;
        }
        for (const int delivery : m_job.deliveries) {
            if (m_plan.riderOf(delivery) >= 0)
                continue;
            m_delivery = delivery;
            inRoutes();
            if (m_best.isFound())
                return;
            break;
        }
        m_delivery = -1;
        inRoutes();
    }

private:
    static bool mayDo(const ModelJob& job, int rider) { return job.onlyRider < 0 || job.onlyRider == rider; }
    bool mayDo(int rider) const {
        return mayDo(m_job, rider) && (m_delivery < 0 || mayDo(m_model.job(m_delivery), rider));
    }
    bool isOverlooked() { return m_blink > 0 && m_dice.hits(m_blink); }

    void inRoutes() {
        const std::span<const int> used = m_plan.used();
        const bool plain = m_model.isPlain();
        const bool some = plain || used.size() > manyRounds;
        const std::uint32_t stamp = ++m_plan.m_seenStamp;
        if (some) {
            const auto neighbours = m_model.neighbours(m_number);
            const std::size_t tried = plain ? neighboursTriedPlain : neighboursTried;
            for (const int near : neighbours.first(std::min(neighbours.size(), tried)))
                inRouteOnce(m_plan.riderOf(near), stamp);
        }
        if (!some || !m_best.isFound()) {
            for (const int rider : used)
                inRouteOnce(rider, stamp);
        }
        for (const RiderKind& kind : m_model.kinds()) {
            if (mayDo(kind.riders.front()))
                inNewRoute(kind);
        }
    }

    void inRouteOnce(int rider, std::uint32_t stamp) {
        if (rider < 0 || m_plan.m_routeSeen.data()[rider] == stamp)
            return;
        m_plan.m_routeSeen.data()[rider] = stamp;
        if (!mayDo(rider))
            return;
        if (m_delivery >= 0)
            pairInRoute(rider);
        else if (m_model.isPlain())
            inPlainRoute(rider);
        else
            inRoute(rider, 0);
    }

    void inPlainRoute(int rider) {
        const PlanRoute& route = m_plan.route(rider);
        if (route.load + std::abs(m_job.portions) > m_model.kindOf(rider).capacity)
            return;
        const int* places = route.places.data();
        const std::int32_t* legs = route.legs.data();
        const int last = route.size();
        for (int k = 0; k <= last; ++k) {
            const std::int64_t more = std::int64_t{m_there[places[k]]} + m_on[places[k + 1]] - legs[k];
            if (more < m_best.cost && !isOverlooked())
                take(more, rider, k);
        }
    }

    void take(std::int64_t cost, int rider, int position) {
        m_best.cost = cost;
        m_best.rider = rider;
        m_best.position = position;
        m_best.deliveryOf = -1;
    }

    /// Whether the portions fit when the job follows position \a k.
    bool fits(const RiderKind& kind, const PlanRoute::Mark& mark) const {
        if (m_job.collection >= 0)
            return true; // seen to once for the route
        if (m_job.portions >= 0)
            return mark.mostBoardOn + m_job.portions <= kind.capacity;
        if (kind.loaded)
            return mark.mostBoardUntil - m_job.portions <= kind.capacity;
        return mark.leastPoolOn + m_job.portions >= 0;
    }

    void inRoute(int rider, int first) {
        const PlanRoute& route = m_plan.route(rider);
        const RiderKind& kind = m_model.kindOf(rider);
        const PlanRoute::Mark* marks = route.marks.data();
        // Its portions stay for it from where they are taken in.
        if (m_job.collection >= 0 && marks[first].leastPoolOn + m_job.portions < 0)
            return;
        const bool timed = kind.pace.counts();
        const int* places = route.places.data();
        const std::int64_t minuteCost = m_model.minuteCost();
        const int last = route.size();
        for (int k = first; k <= last; ++k) {
            const std::int32_t there = m_there[places[k]];
            const std::int32_t on = m_on[places[k + 1]];
            std::int64_t more = std::int64_t{there} + on - route.legs.data()[k];
            // Minutes can only become fewer by leaving later for the first stop.
            if ((more >= m_best.cost && (k > 0 || minuteCost == 0)) || !fits(kind, marks[k]))
                continue;
            if (timed) {
                const int way = kind.pace.minutes(there);
                std::int64_t departure = 0;
                std::int64_t begin = 0;
                if (k == 0) {
                    departure = std::max(kind.from, m_job.opens - way);
                    begin = departure + way;
                } else {
                    begin = std::max(marks[k].leave + way, m_job.opens);
                }
                const std::int64_t next = begin + m_job.minutes + kind.pace.minutes(on);
                const PlanRoute::Mark& after = marks[k + 1];
                if (begin > m_job.closes || next > after.latest)
                    continue;
                if (minuteCost > 0) {
                    if (k > 0)
                        departure = departureOf(kind, route);
                    more += minuteCost * (std::max(next + after.minutesOn, after.soonest) - departure - route.minutes);
                }
            }
            if (more < m_best.cost && !isOverlooked())
                take(more, rider, k);
        }
    }

    std::int64_t departureOf(const RiderKind& kind, const PlanRoute& route) const {
        const ModelJob& first = m_model.job(route.jobs.front());
        return std::max(kind.from, first.opens - kind.pace.minutes(route.legs.front()));
    }

    void inNewRoute(const RiderKind& kind) {
        std::int64_t cost = m_model.riderCost() + m_there[kind.start];
        if (m_delivery < 0)
            cost += m_on[kind.end];
        if (m_model.minuteCost() == 0 && cost >= m_best.cost)
            return;
        const int rider = m_plan.freeRiderOf(kind);
        if (rider < 0)
            return;
        const std::array<int, 2> jobs{m_number, m_delivery};
        const auto whole = m_plan.costOf(rider, std::span(jobs).first(m_delivery < 0 ? 1 : 2));
        if (!whole || *whole >= m_best.cost || isOverlooked())
            return;
        take(*whole, rider, 0);
        m_best.deliveryOf = m_delivery;
        m_best.deliveryAfter = 0;
    }

    void pairInRoute(int rider) {
        const PlanRoute& route = m_plan.route(rider);
        const int last = route.size();
        if (last <= longRound) {
            for (int k = 0; k <= last; ++k)
                pairFrom(rider, k);
            return;
        }
        m_order.clear();
        for (int k = 0; k <= last; ++k)
            m_order.emplace_back(std::int64_t{m_there[route.places[k]]} + m_on[route.places[k + 1]] - route.legs[k], k);
        std::ranges::partial_sort(m_order, m_order.begin() + placesOfPair);
        for (int i = 0; i < placesOfPair; ++i)
            pairFrom(rider, m_order[i].second);
    }

    /// The collection after position \a k, its delivery anywhere behind it.
    void pairFrom(int rider, int k) {
        const PlanRoute& route = m_plan.route(rider);
        const RiderKind& kind = m_model.kindOf(rider);
        const PlanRoute::Mark* marks = route.marks.data();
        const int* places = route.places.data();
        const ModelJob& delivery = m_model.job(m_delivery);
        const std::int32_t* thereToIt = m_model.to(delivery.place);
        const std::int32_t* onFromIt = m_model.from(delivery.place);
        const bool timed = kind.pace.counts();
        const std::int64_t minuteCost = m_model.minuteCost();
        const std::int64_t own = std::int64_t{m_there[places[k]]} + m_on[places[k + 1]] - route.legs.data()[k];

        std::int64_t departure = 0;
        std::int64_t now = 0; // leaving the collection
        if (timed) {
            const int way = kind.pace.minutes(m_there[places[k]]);
            departure = k == 0 ? std::max(kind.from, m_job.opens - way) : departureOf(kind, route);
            const std::int64_t begin = std::max((k == 0 ? departure : marks[k].leave) + way, m_job.opens);
            if (begin > m_job.closes)
                return;
            now = begin + m_job.minutes;
        }
        for (int j = k; j <= route.size(); ++j) {
            if (marks[j].board + m_job.portions > kind.capacity)
                return;
            // `now` is when one leaves what stands before the delivery.
            if (j > k && timed) {
                const ModelJob& stop = m_model.job(route.jobs.data()[j - 1]);
                const std::int32_t leg = j == k + 1 ? m_on[places[j]] : route.legs.data()[j - 1];
                now = std::max(now + kind.pace.minutes(leg), stop.opens);
                if (now > stop.closes)
                    return;
                now += stop.minutes;
            }
            const std::int32_t there = j == k ? m_model.metres(m_job.place, delivery.place) : thereToIt[places[j]];
            const std::int32_t on = onFromIt[places[j + 1]];
            std::int64_t more = 0;
            if (j == k)
                more = std::int64_t{m_there[places[k]]} + there + on - route.legs.data()[k];
            else
                more = own + there + on - route.legs.data()[j];
            if (more >= m_best.cost && minuteCost == 0)
                continue;
            if (marks[j + 1].mostBoardOn + m_job.portions + delivery.portions > kind.capacity)
                continue;
            if (timed) {
                const std::int64_t begin = std::max(now + kind.pace.minutes(there), delivery.opens);
                const std::int64_t next = begin + delivery.minutes + kind.pace.minutes(on);
                const PlanRoute::Mark& after = marks[j + 1];
                if (begin > delivery.closes || next > after.latest)
                    continue;
                if (minuteCost > 0)
                    more += minuteCost * (std::max(next + after.minutesOn, after.soonest) - departure - route.minutes);
            }
            if (more < m_best.cost && !isOverlooked()) {
                take(more, rider, k);
                m_best.deliveryOf = m_delivery;
                m_best.deliveryAfter = j;
            }
        }
    }

    const RoundPlan& m_plan;
    const RoundModel& m_model;
    int m_number;
    const ModelJob& m_job;
    const std::int32_t* m_there; ///< metres from each place to the job
    const std::int32_t* m_on;    ///< and from it
    double m_blink;
    DiceRolls& m_dice;
    int m_delivery = -1;
    Insertion m_best;
    std::vector<std::pair<std::int64_t, int>> m_order;
};

Insertion RoundPlan::bestInsertion(int job, double blink, DiceRolls& dice) const {
    InsertionSearch search(*this, job, blink, dice);
    search.everywhere();
    return search.best();
}

} // namespace entraide
