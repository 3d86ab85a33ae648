// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/day_planner.h"

#include "domain/error.h"
#include "workflows/stop_check.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace entraide {

namespace {

/// So many parts of hand-outs keep the riders full without making the problem large.
constexpr int mostParts = 120;
/// More than that of one dish or order is a slip of the keyboard, and would be cut into too many parts.
constexpr int mostPortions = 2'000;
/// A minute on the way is worth this many metres, a rider who goes at all so many.
constexpr int minuteMetres = 50;
constexpr std::int64_t riderMetres = 1'500;

/// \a total in so many parts as equal as can be, none of them 0.
QList<int> parts(int total, int most) {
    const int count = most <= 0 ? 1 : (total + most - 1) / most;
    QList<int> result;
    for (int i = 0; i < count; ++i)
        result.append(total / count + (i < total % count ? 1 : 0));
    result.removeAll(0);
    return result;
}

/// Who gets how much of \a there when more is wanted: in proportion, the largest remainders first (Hamilton).
QList<int> shares(const QList<int>& wanted, int there) {
    const qint64 total = std::accumulate(wanted.cbegin(), wanted.cend(), qint64{0});
    if (total <= there)
        return wanted;
    QList<int> result;
    QList<std::pair<qint64, qsizetype>> remainders;
    int left = there;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const qint64 exact = static_cast<qint64>(wanted[i]) * there;
        result.append(static_cast<int>(exact / total));
        left -= result.last();
        remainders.append({-(exact % total), i});
    }
    std::ranges::sort(remainders);
    for (int i = 0; i < left; ++i)
        ++result[remainders[i].second];
    return result;
}

NotInRound reasonOf(LeftOut reason) {
    switch (reason) {
    case LeftOut::NoRider:
        return NotInRound::NoRider;
    case LeftOut::TooMuch:
        return NotInRound::TooMuch;
    case LeftOut::TooFar:
        return NotInRound::TooFar;
    case LeftOut::NothingToGive:
        return NotInRound::NoFood;
    case LeftOut::NotReached:
        return NotInRound::NotPlanned;
    case LeftOut::NotWorthIt:
    case LeftOut::NoRoom:
        break;
    }
    return NotInRound::NoRoom;
}

void addUnplanned(QList<UnplannedWork>& list, const RoundWork& work, int portions, NotInRound reason) {
    for (UnplannedWork& known : list) {
        if (known.work.about == work.about && known.work.kind == work.kind && known.reason == reason) {
            known.work.portions += portions;
            return;
        }
    }
    list.append({work, reason});
    list.last().work.portions = portions;
}

} // namespace

void DayPlanner::addRider(const RoundRiderLine& rider, const RoundKitchen& kitchen) {
    if (rider.state != RiderState::Free)
        return;
    for (const TimeRange& free : rider.free) {
        RoundRider one;
        one.start = place(kitchen.id.isEmpty() ? rider.home : kitchen.position);
        one.capacity = rider.capacity;
        one.from = free.start;
        one.until = free.end;
        one.kmh = usualKmh(rider.transport);
        m_problem.riders.push_back(one);
        m_riders.append({rider, free, kitchen});
    }
}

void DayPlanner::addWork(const QList<RoundWork>& asked) {
    QList<RoundWork> all;
    for (RoundWork work : asked) {
        if (work.kind == StopKind::HandOut && !m_options.handOut.isEmpty())
            work.window = m_options.handOut;
        if (work.kind != StopKind::HandOut && std::abs(work.portions) > mostPortions)
            addUnplanned(m_day.notInRound, work, work.portions, NotInRound::TooMuch);
        else
            all.append(work);
    }
    int largest = 0;
    int smallest = 0;
    for (const RoundRider& rider : m_problem.riders) {
        largest = std::max(largest, rider.capacity);
        if (rider.capacity > 0)
            smallest = smallest == 0 ? rider.capacity : std::min(smallest, rider.capacity);
    }
    QList<int> wanted;
    int cooked = 0;
    for (const RoundWork& work : all) {
        if (work.kind == StopKind::HandOut)
            wanted.append(-work.portions);
        else if (work.kind == StopKind::Dish)
            cooked += work.portions;
    }
    const QList<int> given = shares(wanted, cooked);
    const int toGive = std::accumulate(given.cbegin(), given.cend(), 0);
    const int portion = std::clamp((toGive + mostParts - 1) / mostParts, 1, std::max(1, smallest));
    qsizetype zone = 0;
    for (const RoundWork& work : all) {
        if (work.kind == StopKind::HandOut) {
            if (given[zone] < wanted[zone])
                addUnplanned(m_day.notInRound, work, given[zone] - wanted[zone], NotInRound::NoFood);
            for (const int portions : parts(given[zone++], portion))
                addJob(work, -portions);
        } else if (work.kind != StopKind::MealDelivery) {
            for (const int portions : parts(work.portions, largest))
                addJob(work, portions);
        }
    }
    for (const RoundWork& work : all) {
        if (work.kind == StopKind::MealDelivery)
            addDeliveries(work);
    }
}

void DayPlanner::plan() {
    if (!m_options.keepBest)
        stopIfAsked(m_options.stop);
    std::vector<GeoPoint> places(m_places.cbegin(), m_places.cend());
    m_problem.distances = DistanceTable::between(places);
    m_problem.rules.minute = minuteMetres;
    m_problem.rules.rider = riderMetres;
    RoundOptions options;
    options.stop = m_options.stop;
    options.enough = m_options.enough;
    options.seconds = m_options.seconds;
    options.goOn = m_options.goOn;
    options.mostSeconds = std::max(m_options.seconds, RoundPlanOptions::mostSeconds);
    options.iterations = m_options.iterations;
    options.seed = m_options.seed;
    if (m_options.progress) {
        options.progress = [this](double share, const SolutionFigures& best) {
            RoundFigures figures;
            figures.rounds = best.rounds;
            figures.collected = best.takenIn;
            figures.delivered = best.handedOut;
            figures.left = std::max(0, best.takenIn - best.handedOut);
            figures.km = static_cast<double>(best.metres) / 1000;
            figures.minutes = static_cast<int>(best.minutes);
            m_options.progress(share, figures);
        };
    }
    const RoundSolution solution = planRounds(m_problem, options);
    if (solution.status == RoundStatus::Faulty)
        throw Error(ErrorCode::BadInput, m_day.date.toString(Qt::ISODate),
                    solution.fault ? QString(enumName(*solution.fault)) : QString());
    const bool stopped = solution.status == RoundStatus::Cancelled;
    m_day.cancelled = stopped && !m_options.keepBest;
    m_day.stoppedEarly = (stopped && m_options.keepBest) || solution.status == RoundStatus::Enough;
    if (m_day.cancelled)
        return;
    m_day.cost = solution.cost;
    m_day.firstCost = solution.firstCost;
    m_day.iterations = solution.iterations;
    for (const RoundRoute& route : solution.routes)
        addRound(route);
    for (const LeftOutJob& left : solution.leftOut) {
        const auto at = static_cast<std::size_t>(left.job);
        addUnplanned(m_day.notInRound, m_works[left.job], m_problem.jobs[at].portions, reasonOf(left.reason));
    }
    for (PlannedRound& round : m_fresh) {
        leaveHalfOrders(round);
        fillUp(round);
    }
    m_fresh.removeIf([](const PlannedRound& round) { return round.stops.isEmpty(); });
    giveNeeds();
    reuseIds();
    m_day.rounds += m_fresh;
    std::ranges::stable_sort(m_day.rounds, [](const PlannedRound& a, const PlannedRound& b) {
        return std::pair(a.departure, a.rider.name) < std::pair(b.departure, b.rider.name);
    });
}

int DayPlanner::place(GeoPoint at) {
    m_places.append(at);
    return static_cast<int>(m_places.size()) - 1;
}

/// Parts at one place share it.
int DayPlanner::placeOf(const RoundWork& work) {
    const QString key = work.about + QString(enumName(work.kind));
    auto known = m_placeOf.constFind(key);
    if (known == m_placeOf.constEnd())
        known = m_placeOf.insert(key, place(work.position));
    return *known;
}

RoundJob& DayPlanner::addJob(const RoundWork& work, int portions) {
    RoundJob job;
    job.place = placeOf(work);
    job.portions = portions;
    job.window = work.window;
    job.minutes = work.kind == StopKind::HandOut ? handOutMinutes(portions) : work.minutes;
    // Nobody collects an order that nobody brings: what leaving out costs is in its delivery.
    job.weight = work.kind == StopKind::MealPickup     ? 0
                 : work.kind == StopKind::MealDelivery ? 2 * std::abs(portions)
                                                       : std::abs(portions);
    m_problem.jobs.push_back(job);
    m_works.append(work);
    return m_problem.jobs.back();
}

/// Each part of a meal order is brought of what was collected for it.
void DayPlanner::addDeliveries(const RoundWork& work) {
    const std::size_t collections = m_problem.jobs.size();
    for (std::size_t i = 0; i < collections; ++i) {
        const RoundWork& from = m_works[static_cast<qsizetype>(i)];
        if (from.about == work.about && from.kind == StopKind::MealPickup)
            addJob(work, -m_problem.jobs[i].portions).collection = static_cast<int>(i);
    }
}

void DayPlanner::addRound(const RoundRoute& route) {
    if (route.stops.empty())
        return;
    const Stretch& stretch = m_riders[route.rider];
    PlannedRound round;
    round.rider = stretch.rider;
    round.transport = stretch.rider.transport;
    round.capacity = stretch.rider.capacity;
    round.hours = round.stretch = stretch.hours;
    round.start = m_places[m_problem.riders[static_cast<std::size_t>(route.rider)].start];
    round.kitchen = stretch.kitchen.id;
    round.kitchenName = stretch.kitchen.name;
    for (const RoundStop& stop : route.stops) {
        const RoundWork& work = m_works[stop.job];
        const RoundJob& job = m_problem.jobs[static_cast<std::size_t>(stop.job)];
        const bool again = !round.stops.isEmpty() && round.stops.last().work.about == work.about &&
                           (work.kind == StopKind::HandOut || work.kind == StopKind::Dish);
        if (again) {
            RoundWork& one = round.stops.last().work;
            one.portions += job.portions;
            one.minutes = work.kind == StopKind::HandOut ? handOutMinutes(one.portions) : one.minutes;
            continue;
        }
        round.stops.append({.work = work});
        round.stops.last().work.portions = job.portions;
        round.stops.last().work.minutes = job.minutes;
    }
    reschedule(round);
    m_fresh.append(round);
}

/// An order that is collected and not brought is somebody else's food: it stays where it is, and so does what
/// would have been handed out of it.
void DayPlanner::leaveHalfOrders(PlannedRound& round) {
    const auto brought = [&](const RoundWork& work) {
        return std::ranges::any_of(round.stops, [&](const PlannedStop& s) {
            return s.work.about == work.about && s.work.kind == StopKind::MealDelivery;
        });
    };
    const auto drop = [&](const auto& isWrong, NotInRound reason) {
        const qsizetype before = round.stops.size();
        round.stops.removeIf([&](const PlannedStop& stop) {
            if (!isWrong(stop))
                return false;
            addUnplanned(m_day.notInRound, stop.work, stop.work.portions, reason);
            return true;
        });
        reschedule(round);
        return round.stops.size() != before;
    };
    QSet<AnyId> alone;
    for (const PlannedStop& stop : std::as_const(round.stops)) {
        if (stop.work.kind == StopKind::MealPickup && !brought(stop.work))
            alone.insert(stop.work.about);
    }
    drop([&](const PlannedStop& s) { return alone.contains(s.work.about); }, NotInRound::NoRoom);
    bool dropped = true;
    while (dropped) {
        bool first = true; // one at a time: with it gone, the others may have enough
        dropped =
            drop([&](const PlannedStop& s) { return s.fault == StopFault::NotOnBoard && std::exchange(first, false); },
                 NotInRound::NoFood);
    }
}

/// What is left on board because parts do not add up goes to the last zone that still wants some.
void DayPlanner::fillUp(PlannedRound& round) {
    // By number: iterators of a list that is copied below do not outlive the copy.
    qsizetype last = round.stops.size() - 1;
    while (last >= 0 && round.stops.at(last).work.kind != StopKind::HandOut)
        --last;
    if (last < 0 || round.left() <= 0)
        return;
    const AnyId about = round.stops.at(last).work.about;
    const auto wants = std::ranges::find_if(m_day.notInRound, [&](const UnplannedWork& u) {
        return u.work.about == about && u.work.kind == StopKind::HandOut;
    });
    if (wants == m_day.notInRound.end())
        return;
    const int more = std::min(round.left(), -wants->work.portions);
    PlannedRound fuller = round;
    RoundWork& work = fuller.stops[last].work;
    work.portions -= more;
    work.minutes = handOutMinutes(work.portions);
    reschedule(fuller);
    if (fuller.hasFault())
        return;
    round = fuller;
    wants->work.portions += more;
    if (wants->work.portions == 0)
        m_day.notInRound.erase(wants);
}

/// A zone that several riders go to gets what it needs besides from one of them: who brings most portions.
void DayPlanner::giveNeeds() {
    QHash<AnyId, RoundWork*> most;
    for (PlannedRound& round : m_fresh) {
        for (PlannedStop& stop : round.stops) {
            if (stop.work.kind != StopKind::HandOut)
                continue;
            RoundWork*& first = most[stop.work.about];
            RoundWork* second = first;
            if (!first || stop.work.portions < first->portions) // portions handed out are below 0
                first = &stop.work;
            else
                second = &stop.work;
            if (second)
                second->needs.clear();
        }
    }
    for (UnplannedWork& left : m_day.notInRound) {
        if (left.work.kind == StopKind::HandOut && most.contains(left.work.about))
            left.work.needs.clear();
    }
}

/// A round of somebody who had one stays that record, so that it is edited and not made anew.
void DayPlanner::reuseIds() {
    QList<Round> kept = m_day.base;
    kept.removeIf([](const Round& round) { return round.state != RoundState::Planned; });
    for (PlannedRound& round : m_fresh) {
        const auto found = std::ranges::find(kept, round.rider.id, &Round::rider);
        if (found == kept.end())
            continue;
        round.id = found->id;
        kept.erase(found);
    }
}

} // namespace entraide
