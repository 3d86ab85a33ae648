// SPDX-License-Identifier: GPL-3.0-or-later
// What is saved: accepted rounds, and the steps of a round on its day.
#include "meals/gift_books.h"
#include "storage/desk.h"
#include "workflows/round_planning.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

Round recordOf(const PlannedRound& planned, QDate date) {
    Round round;
    round.id = planned.id;
    round.state = planned.state;
    round.date = date;
    round.rider = planned.rider.id;
    round.transport = planned.transport;
    round.capacity = planned.capacity;
    round.start = planned.departure;
    round.kitchen = planned.kitchen;
    for (const PlannedStop& stop : planned.stops)
        round.stops.append({stop.work.about, stop.arrival, stop.work.portions, stop.done});
    round.portionsHandedOut = planned.portionsHandedOut;
    return round;
}

bool isPlanned(const Round& round) {
    return round.state == RoundState::Planned;
}

QList<Round> roundsOf(const Desk& desk, QDate date) {
    QList<Round> rounds = desk.findBy<Round>("date"_L1, date.toString(Qt::ISODate));
    std::ranges::sort(rounds, {}, [](const Round& r) { return r.id.toString(); });
    return rounds;
}

TimeRange hoursOf(const PlannedRound& round) {
    return {round.departure, std::max(round.finish, round.departure + 1)};
}

/// Two rounds of one rider at one time.
std::optional<Refusal> riderTwice(const DayRounds& day) {
    for (qsizetype i = 0; i < day.rounds.size(); ++i) {
        const PlannedRound& one = day.rounds[i];
        if (one.stops.isEmpty())
            continue;
        if (one.rider.id.isEmpty())
            return Refusal{RefusalCode::NoRider, one.id.toString(), {}};
        for (qsizetype k = 0; k < i; ++k) {
            const PlannedRound& other = day.rounds[k];
            if (one.rider.id == other.rider.id && !other.stops.isEmpty() && one.state != RoundState::Done &&
                other.state != RoundState::Done && hoursOf(one).overlaps(hoursOf(other)))
                return Refusal{RefusalCode::RiderTwice, one.rider.id.toString(), {}};
        }
    }
    return std::nullopt;
}

/// More portions of a dish or an order in rounds than there are; of those that are \a about to be planned: what was
/// corrected after its round began keeps nobody from another.
std::optional<Refusal> takenTwice(const Desk& desk, const QList<Round>& rounds, const QSet<AnyId>& about) {
    QHash<AnyId, int> in;
    for (const Round& round : rounds) {
        for (const Stop& stop : round.stops) {
            if (counts(round, stop))
                in[stop.about] += std::max(0, stop.portions);
        }
    }
    for (auto it = in.cbegin(); it != in.cend(); ++it) {
        int there = -1;
        if (const auto dishId = DishId::fromString(it.key())) {
            if (const auto dish = desk.find<Dish>(*dishId))
                there = dish->portions;
        } else if (const auto orderId = MealOrderId::fromString(it.key())) {
            if (const auto order = desk.find<MealOrder>(*orderId))
                there = order->meals;
        }
        if (about.contains(it.key()) && there >= 0 && it.value() > there)
            return Refusal{RefusalCode::AlreadyInRound, it.key(), {}};
    }
    return std::nullopt;
}

/// Dishes and orders that may not be planned any more, or not on that day.
std::optional<Refusal> notForRounds(Desk::Writer& writer, const QSet<AnyId>& wanted, QDate date) {
    for (const AnyId& about : wanted) {
        if (const auto dishId = DishId::fromString(about)) {
            const auto dish = writer.find<Dish>(*dishId);
            if (!dish)
                return Refusal{RefusalCode::NotHere, about, {}};
            if (dish->date != date)
                return Refusal{RefusalCode::ChangedMeanwhile, about, {}};
            if (dish->state != DishState::Offered && dish->state != DishState::Planned)
                return Refusal{RefusalCode::StateForbids, about, enumName(dish->state)};
        } else if (const auto orderId = MealOrderId::fromString(about)) {
            const auto order = writer.find<MealOrder>(*orderId);
            if (!order)
                return Refusal{RefusalCode::NotHere, about, {}};
            if (order->date != date)
                return Refusal{RefusalCode::ChangedMeanwhile, about, {}};
            if (order->state == MealOrderState::Failed || order->state == MealOrderState::Delivered)
                return Refusal{RefusalCode::StateForbids, about, enumName(order->state)};
        }
    }
    return std::nullopt;
}

void setDish(Desk::Writer& writer, const AnyId& about, DishState to) {
    const auto id = DishId::fromString(about);
    auto dish = id ? writer.find<Dish>(*id) : std::nullopt;
    if (!dish || !mayMove(dish->state, to))
        return;
    dish->state = to;
    writer.save(*dish);
}

QSet<AnyId> dishesIn(const QList<Round>& rounds) {
    QSet<AnyId> result;
    for (const Round& round : rounds) {
        for (const Stop& stop : round.stops) {
            if (counts(round, stop) && entityTypeOf(stop.about) == EntityType::Dish)
                result.insert(stop.about);
        }
    }
    return result;
}

/// The round, if it may become \a to.
std::optional<Round> roundFor(Desk::Writer& writer, const RoundId& id, RoundState to, std::optional<Refusal>& refusal) {
    const auto round = writer.find<Round>(id);
    if (!round)
        refusal = Refusal{RefusalCode::NotHere, id.toString(), {}};
    else if (!mayMove(round->state, to))
        refusal = Refusal{RefusalCode::StateForbids, id.toString(), enumName(round->state)};
    return refusal ? std::nullopt : round;
}

/// Runs \a work in a transaction; what it refuses is not done.
template <class F> Outcome<ChangeSet> step(Desk& desk, F&& work) {
    std::optional<Refusal> refusal;
    ChangeSet changes = desk.write([&](Desk::Writer& writer) { work(writer, refusal); });
    if (refusal)
        return *refusal;
    return changes;
}

/// What handing over \a portions in all, on however many rounds, makes of a meal order: one that nobody confirmed is
/// confirmed by being handed over, and it is collected or delivered with the last of its parts.
void carry(Desk::Writer& writer, const MealOrderId& id, bool collected, int portions) {
    auto order = writer.find<MealOrder>(id);
    if (!order)
        return;
    const MealOrderState before = order->state;
    if (order->state == MealOrderState::Planned)
        order->state = MealOrderState::Confirmed;
    const MealOrderState to = collected ? MealOrderState::Collected : MealOrderState::Delivered;
    if (portions >= order->meals && mayMove(order->state, to))
        order->state = to;
    if (order->state == before)
        return;
    writer.save(*order);
    followGifts(writer, *order);
}

/// What became of what a stop was for.
void followStop(Desk::Writer& writer, const Round& round, const Stop& done) {
    int portions = 0; // of this record and in this direction, on all rounds of the day
    for (const Round& other : roundsOf(writer.desk(), round.date)) {
        for (const Stop& stop : other.stops) {
            if (stop.about == done.about && (stop.portions > 0) == (done.portions > 0) && stop.done)
                portions += std::abs(stop.portions);
        }
    }
    if (const auto order = MealOrderId::fromString(done.about)) {
        carry(writer, *order, done.portions > 0, portions);
    } else if (const auto dishId = DishId::fromString(done.about)) {
        // In parts on several rounds, it is collected with the last of them.
        const auto dish = writer.find<Dish>(*dishId);
        setDish(writer, done.about, DishState::Planned);
        if (dish && portions >= dish->portions)
            setDish(writer, done.about, DishState::Collected);
    }
}

} // namespace

Outcome<ChangeSet> RoundPlanning::accept(const DayRounds& day, const Today& today) {
    if (day.date < today.date)
        return Refusal{RefusalCode::InThePast, {}, day.date.toString(Qt::ISODate)};
    if (const auto twice = riderTwice(day))
        return *twice;
    return step(m_desk, [&](Desk::Writer& writer, std::optional<Refusal>& refusal) {
        const QList<Round> kept = roundsOf(m_desk, day.date);
        QList<Round> base = day.base;
        std::ranges::sort(base, {}, [](const Round& r) { return r.id.toString(); });
        if (kept != base) {
            refusal = Refusal{RefusalCode::ChangedMeanwhile, {}, {}};
            return;
        }
        QList<Round> wanted;
        QSet<AnyId> about;
        QSet<RoundId> staying;
        for (const PlannedRound& planned : day.rounds) {
            if (planned.state != RoundState::Planned || planned.stops.isEmpty())
                continue;
            const auto rider = writer.find<Volunteer>(planned.rider.id);
            if (!rider) {
                refusal = Refusal{RefusalCode::NotHere, planned.rider.id.toString(), {}};
                return;
            }
            if (rider->state != VolunteerState::Active) {
                refusal = Refusal{RefusalCode::NotActive, rider->id.toString(), enumName(rider->state)};
                return;
            }
            wanted.append(recordOf(planned, day.date));
            staying.insert(planned.id);
            for (const PlannedStop& stop : planned.stops)
                about.insert(stop.work.about);
        }
        refusal = notForRounds(writer, about, day.date);
        if (refusal)
            return;
        QList<Round> after = wanted;
        QList<Round> planned;
        for (const Round& round : kept)
            (isPlanned(round) ? planned : after).append(round);
        refusal = takenTwice(m_desk, after, about);
        if (refusal)
            return;
        for (const Round& round : std::as_const(planned)) {
            if (!staying.contains(round.id))
                writer.remove(round.id);
        }
        for (const Round& round : std::as_const(wanted))
            writer.save(round);
        const QSet<AnyId> now = dishesIn(after);
        for (const AnyId& dish : dishesIn(planned) - now) {
            const auto there = writer.find<Dish>(*DishId::fromString(dish));
            if (there && there->date == day.date) // else it is another day's by now
                setDish(writer, dish, DishState::Offered);
        }
        for (const AnyId& dish : now)
            setDish(writer, dish, DishState::Planned);
    });
}

Outcome<ChangeSet> RoundPlanning::start(const RoundId& id, const Today& today) {
    return step(m_desk, [&](Desk::Writer& writer, std::optional<Refusal>& refusal) {
        auto round = roundFor(writer, id, RoundState::UnderWay, refusal);
        if (!round)
            return;
        if (round->rider.isEmpty())
            refusal = Refusal{RefusalCode::NoRider, id.toString(), {}};
        else if (round->date != today.date)
            refusal = Refusal{RefusalCode::NotItsDay, id.toString(), round->date.toString(Qt::ISODate)};
        if (refusal)
            return;
        round->state = RoundState::UnderWay;
        writer.save(*round);
    });
}

Outcome<ChangeSet> RoundPlanning::stopDone(const RoundId& id, qsizetype stop) {
    return step(m_desk, [&](Desk::Writer& writer, std::optional<Refusal>& refusal) {
        auto round = writer.find<Round>(id);
        if (!round || stop < 0 || stop >= round->stops.size()) {
            refusal = Refusal{round ? RefusalCode::ChangedMeanwhile : RefusalCode::NotHere, id.toString(), {}};
            return;
        }
        if (round->state != RoundState::UnderWay || round->stops[stop].done) {
            refusal = Refusal{RefusalCode::StateForbids, id.toString(), enumName(round->state)};
            if (round->state == RoundState::UnderWay)
                refusal->code = RefusalCode::StopsDone;
            return;
        }
        round->stops[stop].done = true;
        writer.save(*round);
        followStop(writer, *round, round->stops[stop]);
    });
}

Outcome<ChangeSet> RoundPlanning::finish(const RoundId& id, int portionsHandedOut, bool restDone) {
    return step(m_desk, [&](Desk::Writer& writer, std::optional<Refusal>& refusal) {
        auto round = roundFor(writer, id, RoundState::Done, refusal);
        if (!round)
            return;
        int taken = 0;
        for (const Stop& stop : std::as_const(round->stops))
            taken += std::max(0, stop.portions);
        if (portionsHandedOut < 0 || portionsHandedOut > taken) {
            refusal = Refusal{RefusalCode::NotComplete, id.toString(), u"portions_handed_out"_s};
            return;
        }
        const QList<Stop> before = round->stops;
        for (Stop& stop : round->stops)
            stop.done = stop.done || restDone;
        round->state = RoundState::Done;
        round->portionsHandedOut = portionsHandedOut;
        writer.save(*round);
        for (const Stop& stop : before) {
            if (!stop.done && restDone)
                followStop(writer, *round, stop);
            else if (!stop.done)
                setDish(writer, stop.about, DishState::Offered);
        }
    });
}

Outcome<ChangeSet> RoundPlanning::backToPlanned(const RoundId& id) {
    return step(m_desk, [&](Desk::Writer& writer, std::optional<Refusal>& refusal) {
        auto round = roundFor(writer, id, RoundState::Planned, refusal);
        if (!round)
            return;
        if (std::ranges::any_of(round->stops, &Stop::done)) {
            refusal = Refusal{RefusalCode::StopsDone, id.toString(), {}};
            return;
        }
        round->state = RoundState::Planned;
        writer.save(*round);
    });
}

} // namespace entraide
