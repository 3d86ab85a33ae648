// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/day_rounds.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace entraide {

namespace {

int sumOf(const QList<PlannedStop>& stops, bool takenIn) {
    int sum = 0;
    for (const PlannedStop& stop : stops)
        sum += takenIn ? std::max(0, stop.work.portions) : std::max(0, -stop.work.portions);
    return sum;
}

/// The round as a problem of one rider; place 0 is where it begins.
RoundProblem problemOf(const PlannedRound& round) {
    RoundProblem problem;
    std::vector<GeoPoint> places{round.start};
    for (const PlannedStop& stop : round.stops) {
        RoundJob job;
        job.place = static_cast<int>(places.size());
        job.portions = stop.work.portions;
        job.window = stop.work.window;
        job.minutes = stop.work.minutes;
        places.push_back(stop.work.position);
        problem.jobs.push_back(job);
    }
    for (std::size_t i = 0; i < problem.jobs.size(); ++i) {
        const RoundWork& work = round.stops[static_cast<qsizetype>(i)].work;
        if (work.kind != StopKind::MealDelivery)
            continue;
        // Of an order in parts the n-th is brought of what was collected n-th.
        const auto nth = std::ranges::count_if(round.stops.first(static_cast<qsizetype>(i)), [&](const PlannedStop& s) {
            return s.work.about == work.about && s.work.kind == work.kind;
        });
        qsizetype seen = 0;
        for (qsizetype other = 0; other < round.stops.size(); ++other) {
            const RoundWork& from = round.stops[other].work;
            if (from.about == work.about && from.kind == StopKind::MealPickup && seen++ == nth) {
                problem.jobs[i].collection = static_cast<int>(other);
                break;
            }
        }
    }
    // What is not on the map is taken to be where the way passes: it adds no metres, and the stop says that it is not
    // measured.
    GeoPoint known;
    for (const GeoPoint place : places) {
        if (place.isValid()) {
            known = place;
            break;
        }
    }
    if (!known.isValid())
        known = {0, 0};
    for (GeoPoint& place : places) {
        if (place.isValid())
            known = place;
        else
            place = known;
    }
    problem.distances = DistanceTable::between(places);
    RoundRider rider;
    rider.capacity = std::max(0, round.capacity);
    rider.from = round.hours.start;
    rider.until = round.hours.isEmpty() ? 1440 : round.hours.end;
    rider.kmh = usualKmh(round.transport);
    problem.riders.push_back(rider);
    return problem;
}

bool isPlanned(const DayRounds& day, qsizetype round) {
    return round >= 0 && round < day.rounds.size() && day.rounds[round].state == RoundState::Planned;
}

/// Once somebody moves a round by hand it may use all of its rider's free time around it.
void widen(PlannedRound& round) {
    if (!round.stretch.isEmpty())
        round.hours = round.stretch;
}

/// A stop and, of a meal order, its other half: in their order.
QList<qsizetype> together(const PlannedRound& round, qsizetype stop) {
    const RoundWork& work = round.stops[stop].work;
    QList<qsizetype> result;
    if (work.kind != StopKind::MealPickup && work.kind != StopKind::MealDelivery)
        return {stop};
    for (qsizetype i = 0; i < round.stops.size(); ++i) {
        if (round.stops[i].work.about == work.about)
            result.append(i);
    }
    return result;
}

int faults(const PlannedRound& round) {
    return static_cast<int>(
        std::ranges::count_if(round.stops, [](const PlannedStop& s) { return s.fault.has_value(); }));
}

/// Puts \a stops into \a round, in their order, where they break the fewest rules and then cost the fewest metres.
void insertCheapest(PlannedRound& round, const QList<PlannedStop>& stops) {
    widen(round);
    qsizetype from = 0;
    for (const PlannedStop& stop : stops) {
        std::optional<PlannedRound> best;
        qsizetype bestAt = 0;
        for (qsizetype at = from; at <= round.stops.size(); ++at) {
            PlannedRound tried = round;
            tried.stops.insert(at, stop);
            reschedule(tried);
            const auto rank = [](const PlannedRound& r) { return std::tuple(faults(r), r.km, r.finish); };
            if (!best || rank(tried) < rank(*best)) {
                best = tried;
                bestAt = at;
            }
        }
        round = *best;
        from = bestAt + 1;
    }
}

bool sameWork(const RoundWork& a, const RoundWork& b) {
    return a.about == b.about && a.kind == b.kind;
}

} // namespace

int PlannedRound::collected() const {
    return sumOf(stops, true);
}

int PlannedRound::delivered() const {
    return sumOf(stops, false);
}

int PlannedRound::leftover() const {
    int left = 0;
    for (const PlannedStop& stop : stops) {
        if (stop.done)
            left += std::max(0, stop.work.portions) - stop.handedOut;
    }
    return std::max(0, left);
}

bool PlannedRound::hasFault() const {
    return faults(*this) > 0;
}

RoundFigures DayRounds::figures() const {
    RoundFigures result;
    for (const PlannedRound& round : rounds) {
        if (round.stops.isEmpty())
            continue;
        ++result.rounds;
        result.collected += round.collected();
        result.delivered += round.delivered();
        result.left += std::max(0, round.left());
        result.km += round.km;
        result.minutes += round.minutes();
    }
    return result;
}

int usualCapacity(Transport transport) {
    switch (transport) {
    case Transport::OnFoot:
    case Transport::PublicTransport:
        return 8;
    case Transport::Bicycle:
        return 15;
    case Transport::CargoBike:
        return 40;
    case Transport::Car:
        return 60;
    case Transport::Van:
        return 150;
    }
    return 0;
}

double usualKmh(Transport transport) {
    switch (transport) {
    case Transport::OnFoot:
        return 4.5;
    case Transport::PublicTransport:
        return 9;
    case Transport::Bicycle:
        return 13;
    case Transport::CargoBike:
        return 12;
    case Transport::Car:
        return 20;
    case Transport::Van:
        return 18;
    }
    return 0;
}

Transport roundTransport(const QList<Transport>& transports) {
    if (transports.isEmpty())
        return Transport::Bicycle;
    return *std::ranges::max_element(transports, {},
                                     [](Transport t) { return std::pair(usualCapacity(t), usualKmh(t)); });
}

RoundRiderLine asChosen(RoundRiderLine rider, const RiderChoice& choice) {
    if (choice.transport) {
        rider.transport = *choice.transport;
        rider.capacity = usualCapacity(rider.transport);
    }
    rider.capacity = choice.capacity.value_or(rider.capacity);
    return rider;
}

QList<NeedCount> withNeeds(const QList<NeedCount>& some, const QList<NeedCount>& more) {
    QList<NeedCount> sum;
    for (const NeedCount& one : some + more) {
        const auto known = std::ranges::find(sum, one.need, &NeedCount::need);
        if (known == sum.end())
            sum.append(one);
        else
            known->count += one.count;
    }
    std::ranges::sort(sum, {}, &NeedCount::need);
    return sum;
}

QList<NeedCount> withoutNeeds(const QList<NeedCount>& some, const QList<NeedCount>& others) {
    QList<NeedCount> rest = some;
    for (NeedCount& one : rest) {
        for (const NeedCount& other : others)
            one.count -= other.need == one.need ? other.count : 0;
    }
    rest.removeIf([](const NeedCount& n) { return n.count <= 0; });
    return rest;
}

QList<NeedCount> takeAlong(const PlannedRound& round) {
    QList<NeedCount> all;
    for (const PlannedStop& stop : round.stops) {
        if (stop.work.kind == StopKind::HandOut)
            all = withNeeds(all, stop.work.needs);
    }
    return all;
}

QList<NeedCount> unsuited(const PlannedRound& round) {
    QList<NeedCount> wanted = takeAlong(round);
    wanted.removeIf([](const NeedCount& n) { return !isMeal(n.need); });
    QList<NeedCount> there;
    for (const PlannedStop& stop : round.stops) {
        if (stop.work.kind != StopKind::Dish)
            continue;
        const QList<SpecialNeed>& suits = stop.work.suits;
        for (const NeedCount& want : wanted) {
            const bool fits = suits.contains(want.need) ||
                              (want.need == SpecialNeed::Vegetarian && suits.contains(SpecialNeed::Vegan));
            if (fits)
                there = withNeeds(there, {{want.need, stop.work.portions}});
        }
    }
    return withoutNeeds(wanted, there);
}

void reschedule(PlannedRound& round) {
    const RoundProblem problem = problemOf(round);
    std::vector<int> order(problem.jobs.size());
    std::iota(order.begin(), order.end(), 0);
    const RoundRoute route = scheduled(problem, 0, order);
    const bool keepTimes = round.state != RoundState::Planned;
    GeoPoint before = round.start;
    round.km = 0;
    for (std::size_t i = 0; i < route.stops.size(); ++i) {
        PlannedStop& stop = round.stops[static_cast<qsizetype>(i)];
        const RoundStop& fresh = route.stops[i];
        const bool measured = before.isValid() && stop.work.position.isValid();
        stop.km = measured ? static_cast<double>(fresh.metres) / 1000 : std::nan("");
        round.km += measured ? stop.km : 0;
        before = stop.work.position;
        stop.onBoard = fresh.onBoard;
        stop.fault.reset();
        stop.lateBy = 0;
        if (keepTimes)
            continue;
        stop.arrival = fresh.arrival;
        stop.begin = fresh.begin;
        stop.fault = fresh.fault;
        if (stop.work.kind == StopKind::MealDelivery && problem.jobs[i].collection < 0)
            stop.fault = StopFault::NotOnBoard;
        if (stop.fault == StopFault::Late) {
            const int windowLate = stop.work.window.isEmpty() ? 0 : stop.begin - stop.work.window.end;
            const int riderLate = stop.begin + stop.work.minutes - problem.riders[0].until;
            stop.lateBy = std::max({windowLate, riderLate, 1});
        }
    }
    if (!keepTimes) {
        round.departure = route.departure;
        round.finish = route.finish;
    } else if (!round.stops.isEmpty()) {
        const PlannedStop& last = round.stops.last();
        round.finish = std::max(last.arrival, last.begin) + last.work.minutes;
    }
}

bool moveStop(DayRounds& day, qsizetype round, qsizetype stop, qsizetype to) {
    if (!isPlanned(day, round))
        return false;
    QList<PlannedStop>& stops = day.rounds[round].stops;
    if (stop < 0 || stop >= stops.size() || to < 0 || to >= stops.size() || to == stop)
        return false;
    stops.move(stop, to);
    widen(day.rounds[round]);
    reschedule(day.rounds[round]);
    return true;
}

bool moveToRound(DayRounds& day, qsizetype round, qsizetype stop, qsizetype other) {
    if (!isPlanned(day, round) || !isPlanned(day, other) || round == other || stop < 0 ||
        stop >= day.rounds[round].stops.size())
        return false;
    PlannedRound& from = day.rounds[round];
    QList<PlannedStop> moved;
    const QList<qsizetype> indexes = together(from, stop);
    for (auto it = indexes.crbegin(); it != indexes.crend(); ++it)
        moved.prepend(from.stops.takeAt(*it));
    widen(from);
    reschedule(from);
    insertCheapest(day.rounds[other], moved);
    return true;
}

bool takeOut(DayRounds& day, qsizetype round, qsizetype stop) {
    if (!isPlanned(day, round) || stop < 0 || stop >= day.rounds[round].stops.size())
        return false;
    PlannedRound& from = day.rounds[round];
    const QList<qsizetype> indexes = together(from, stop);
    for (auto it = indexes.crbegin(); it != indexes.crend(); ++it) {
        const PlannedStop out = from.stops.takeAt(*it);
        const auto known =
            std::ranges::find_if(day.notInRound, [&](const UnplannedWork& u) { return sameWork(u.work, out.work); });
        if (known != day.notInRound.end()) {
            known->work.portions += out.work.portions;
            known->work.needs = withNeeds(known->work.needs, out.work.needs);
        } else {
            day.notInRound.prepend({out.work, NotInRound::TakenOut});
        }
    }
    widen(from);
    reschedule(from);
    return true;
}

bool putIn(DayRounds& day, qsizetype unplanned, qsizetype round) {
    if (!isPlanned(day, round) || unplanned < 0 || unplanned >= day.notInRound.size())
        return false;
    const AnyId about = day.notInRound[unplanned].work.about;
    QList<PlannedStop> stops;
    for (qsizetype i = day.notInRound.size() - 1; i >= 0; --i) {
        if (day.notInRound[i].work.about == about)
            stops.prepend({.work = day.notInRound.takeAt(i).work});
    }
    std::ranges::stable_sort(stops, std::ranges::greater(), [](const PlannedStop& s) { return s.work.portions; });
    insertCheapest(day.rounds[round], stops);
    return true;
}

bool setRider(DayRounds& day, qsizetype round, RoundRiderLine rider) {
    if (!isPlanned(day, round))
        return false;
    PlannedRound& changed = day.rounds[round];
    changed.rider = std::move(rider);
    changed.transport = changed.rider.transport;
    changed.capacity = changed.rider.capacity;
    if (changed.kitchen.isEmpty())
        changed.start = changed.rider.home;
    // The stretch of their day that the round was in; all of the day when they are not free: a person decides.
    changed.stretch = {};
    changed.hours = {std::clamp(changed.departure, 0, 1439), 1440}; // when nobody knows better, as it was
    int most = 0;
    for (const TimeRange& free : std::as_const(changed.rider.free)) {
        const int shared = std::min(free.end, changed.finish) - std::max(free.start, changed.departure);
        if (most == 0 || shared > most) {
            most = std::max(shared, 1);
            changed.hours = free;
        }
    }
    reschedule(changed);
    return true;
}

bool setKitchen(DayRounds& day, qsizetype round, const RoundKitchen& kitchen) {
    if (!isPlanned(day, round))
        return false;
    PlannedRound& changed = day.rounds[round];
    changed.kitchen = kitchen.id;
    changed.kitchenName = kitchen.name;
    changed.start = kitchen.id.isEmpty() ? changed.rider.home : kitchen.position;
    widen(changed);
    reschedule(changed);
    return true;
}

qsizetype addRound(DayRounds& day, RoundRiderLine rider, const RoundKitchen& kitchen) {
    day.rounds.append(PlannedRound{});
    PlannedRound& fresh = day.rounds.last();
    fresh.rider = std::move(rider);
    fresh.transport = fresh.rider.transport;
    fresh.capacity = fresh.rider.capacity;
    fresh.kitchen = kitchen.id;
    fresh.kitchenName = kitchen.name;
    fresh.start = kitchen.id.isEmpty() ? fresh.rider.home : kitchen.position;
    constexpr int usualBegin = 8 * 60;
    fresh.hours = {usualBegin, 1440};
    if (!fresh.rider.free.isEmpty())
        fresh.hours = *std::ranges::max_element(fresh.rider.free, {}, &TimeRange::minutes);
    fresh.departure = fresh.finish = fresh.hours.start;
    return day.rounds.size() - 1;
}

void dropEmptyRounds(DayRounds& day) {
    day.rounds.removeIf([](const PlannedRound& r) { return r.stops.isEmpty() && r.state == RoundState::Planned; });
}

bool sameOrder(const DayRounds& a, const DayRounds& b) {
    return std::ranges::equal(a.rounds, b.rounds, [](const PlannedRound& one, const PlannedRound& other) {
        return one.id == other.id && one.rider.id == other.rider.id && one.kitchen == other.kitchen &&
               one.transport == other.transport && one.capacity == other.capacity &&
               std::ranges::equal(one.stops, other.stops, [](const PlannedStop& s, const PlannedStop& t) {
                   return sameWork(s.work, t.work) && s.work.portions == t.work.portions;
               });
    });
}

RoundsDifference differenceBetween(const DayRounds& before, const DayRounds& after) {
    RoundsDifference result;
    const RoundFigures was = before.figures();
    const RoundFigures is = after.figures();
    result.km = is.km - was.km;
    result.minutes = is.minutes - was.minutes;
    result.delivered = is.delivered - was.delivered;
    for (const PlannedRound& round : after.rounds) {
        for (const PlannedStop& stop : round.stops) {
            if (!stop.fault)
                continue;
            const bool known = std::ranges::any_of(before.rounds, [&](const PlannedRound& r) {
                return std::ranges::any_of(r.stops, [&](const PlannedStop& s) {
                    return sameWork(s.work, stop.work) && s.fault == stop.fault && s.lateBy >= stop.lateBy;
                });
            });
            if (!known)
                (stop.fault == StopFault::Late ? result.missed : result.other).append(stop);
        }
    }
    return result;
}

} // namespace entraide
