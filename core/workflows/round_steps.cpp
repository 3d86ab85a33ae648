// SPDX-License-Identifier: GPL-3.0-or-later
// What is saved: accepted rounds, and the steps of a round on its day.
#include "meals/gift_books.h"
#include "storage/desk.h"
#include "workflows/promised.h"
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
    for (const PlannedStop& stop : planned.stops) {
        // Of the others their own records say it, and may change.
        const bool keepsWindow = stop.work.kind == StopKind::HandOut;
        round.stops.append({stop.work.about, stop.arrival, stop.work.portions, stop.done, stop.announced,
                            stop.handedOut, stop.work.needs, keepsWindow ? stop.work.window : TimeRange()});
    }
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
            if (dish->state == DishState::Offered && isPromised(writer.desk(), about))
                return Refusal{RefusalCode::WrongStep, about, enumName(ShareState::Agreed)};
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
    // One that another chapter has comes back by sharing alone.
    const bool isTheirs = dish && dish->state == DishState::HandedOver && to == DishState::Offered;
    if (!dish || isTheirs || !mayMove(dish->state, to))
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

/// Whether a round of that day that is not over has part of it too.
bool isHeld(const Desk& desk, const Round& than, const AnyId& about) {
    return std::ranges::any_of(roundsOf(desk, than.date), [&](const Round& other) {
        return other.id != than.id && other.state != RoundState::Done &&
               std::ranges::find(other.stops, about, &Stop::about) != other.stops.end();
    });
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

int takenIn(const Round& round) {
    int sum = 0;
    for (const Stop& stop : round.stops)
        sum += std::max(0, stop.portions);
    return sum;
}

int handedOutOf(const Round& round) {
    int sum = 0;
    for (const Stop& stop : round.stops)
        sum += stop.handedOut;
    return sum;
}

bool handsOut(const Stop& stop) {
    return stop.portions < 0 || entityTypeOf(stop.about) == EntityType::Organisation;
}

/// Done as planned: it handed out what it was to, as far as the rider has it.
void doneAsPlanned(Round& round, Stop& stop) {
    stop.done = true;
    if (handsOut(stop))
        stop.handedOut = std::clamp(-stop.portions, 0, std::max(0, takenIn(round) - handedOutOf(round)));
    round.portionsHandedOut = handedOutOf(round);
}

/// Makes the stops' portions \a total in all. More than stands there goes to stops that are done just now, then to
/// zones that nobody marked, which then were reached, then to the last that handed out; less is taken from the last.
void spread(Round& round, int total, const QList<qsizetype>& open) {
    int rest = total - handedOutOf(round);
    const auto give = [&](Stop& stop, int most) {
        const int more = std::min(rest, most);
        stop.handedOut += more;
        rest -= more;
    };
    for (const qsizetype at : open) {
        Stop& stop = round.stops[at];
        if (rest > 0 && handsOut(stop) && stop.done)
            give(stop, -stop.portions);
    }
    for (const qsizetype at : open) {
        Stop& stop = round.stops[at];
        if (rest > 0 && !stop.done && entityTypeOf(stop.about) == EntityType::Organisation) {
            stop.done = true;
            give(stop, -stop.portions);
        }
    }
    for (auto stop = round.stops.rbegin(); stop != round.stops.rend() && rest != 0; ++stop) {
        if (!stop->done || !handsOut(*stop))
            continue;
        const int before = stop->handedOut;
        stop->handedOut = std::max(0, before + rest);
        rest -= stop->handedOut - before;
    }
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
    m_desk.require(DeskAct::WritePlan);
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
        else if (round->date > today.date)
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
        doneAsPlanned(*round, round->stops[stop]);
        writer.save(*round);
        followStop(writer, *round, round->stops[stop]);
    });
}

Outcome<ChangeSet> RoundPlanning::handOut(const RoundId& id, qsizetype at, HandedOut handedOut) {
    return step(m_desk, [&](Desk::Writer& writer, std::optional<Refusal>& refusal) {
        auto round = writer.find<Round>(id);
        if (!round || at < 0 || at >= round->stops.size() || !handsOut(round->stops[at])) {
            refusal = Refusal{round ? RefusalCode::ChangedMeanwhile : RefusalCode::NotHere, id.toString(), {}};
            return;
        }
        if (round->state == RoundState::Planned) {
            refusal = Refusal{RefusalCode::StateForbids, id.toString(), enumName(round->state)};
            return;
        }
        Stop& stop = round->stops[at];
        const bool fresh = !stop.done;
        const int others = handedOutOf(*round) - stop.handedOut;
        const bool fewer = std::ranges::any_of(handedOut.needs, [](const NeedCount& n) { return n.count < 0; });
        if (handedOut.portions < 0 || handedOut.portions + others > takenIn(*round) || fewer) {
            refusal = Refusal{RefusalCode::NotComplete, id.toString(), fewer ? u"needs"_s : u"portions_handed_out"_s};
            return;
        }
        stop.done = true;
        stop.handedOut = handedOut.portions;
        handedOut.needs.removeIf([](const NeedCount& n) { return n.count == 0; });
        stop.needs = withNeeds(handedOut.needs, {});
        round->portionsHandedOut = others + handedOut.portions;
        writer.save(*round);
        if (fresh)
            followStop(writer, *round, stop);
    });
}

Outcome<ChangeSet> RoundPlanning::announce(const RoundId& id, qsizetype at, std::optional<int> minute) {
    return step(m_desk, [&](Desk::Writer& writer, std::optional<Refusal>& refusal) {
        auto round = writer.find<Round>(id);
        if (!round || at < 0 || at >= round->stops.size()) {
            refusal = Refusal{round ? RefusalCode::ChangedMeanwhile : RefusalCode::NotHere, id.toString(), {}};
        } else if (round->state != RoundState::UnderWay) {
            refusal = Refusal{RefusalCode::StateForbids, id.toString(), enumName(round->state)};
        } else if (round->stops[at].done) {
            refusal = Refusal{RefusalCode::StopsDone, id.toString(), {}};
        } else if (minute && (*minute < 0 || *minute >= 24 * 60)) {
            refusal = Refusal{RefusalCode::NotComplete, id.toString(), u"announced"_s};
        } else {
            round->stops[at].announced = minute;
            writer.save(*round);
        }
    });
}

Outcome<ChangeSet> RoundPlanning::finish(const RoundId& id, int portionsHandedOut, bool restDone) {
    return step(m_desk, [&](Desk::Writer& writer, std::optional<Refusal>& refusal) {
        auto round = roundFor(writer, id, RoundState::Done, refusal);
        if (!round)
            return;
        if (portionsHandedOut < 0 || portionsHandedOut > takenIn(*round)) {
            refusal = Refusal{RefusalCode::NotComplete, id.toString(), u"portions_handed_out"_s};
            return;
        }
        QList<qsizetype> open;
        for (qsizetype i = 0; i < round->stops.size(); ++i) {
            if (round->stops[i].done)
                continue;
            open.append(i);
            round->stops[i].done = restDone;
        }
        spread(*round, portionsHandedOut, open);
        round->state = RoundState::Done;
        round->portionsHandedOut = portionsHandedOut;
        for (const qsizetype at : std::as_const(open)) {
            if (!round->stops[at].done)
                round->stops[at].needs.clear(); // nobody got what was taken along
        }
        writer.save(*round);
        for (const qsizetype at : std::as_const(open)) {
            const Stop& stop = round->stops[at];
            if (stop.done)
                followStop(writer, *round, stop);
            else if (!isHeld(writer.desk(), *round, stop.about))
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
