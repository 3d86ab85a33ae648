// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/kitchen.h"

#include "geo/region.h"
#include "storage/desk.h"
#include "workflows/placing.h"
#include "workflows/refused.h"

#include <QTimeZone>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Runs \a work in a transaction; what it refuses is not done.
template <class F> Outcome<Kitchen::Done> step(Desk& desk, F&& work) {
    try {
        Kitchen::Done done;
        done.changes = desk.write([&](Desk::Writer& writer) { work(writer, done); });
        return done;
    } catch (const Refused& refused) {
        return refused.refusal;
    }
}

Dish dishHere(Desk::Writer& writer, const DishId& id) {
    auto dish = writer.find<Dish>(id);
    if (!dish)
        throw Refused{{RefusalCode::NotHere, id.toString(), {}}};
    return *dish;
}

void move(Dish& dish, DishState to) {
    if (!mayMove(dish.state, to))
        throw Refused{{RefusalCode::StateForbids, dish.id.toString(), enumName(dish.state)}};
    dish.state = to;
}

Refusal notComplete(const Dish& dish, const QString& field) {
    return {RefusalCode::NotComplete, dish.id.toString(), field};
}

bool holds(const Round& round, const DishId& dish) {
    return std::ranges::any_of(round.stops, [&](const Stop& s) { return s.about == dish.toString(); });
}

/// The rounds of its day that still count on it, the later ones last.
QList<Round> roundsWith(const Desk& desk, const Dish& dish) {
    QList<Round> rounds;
    for (const Round& round : desk.findBy<Round>("date"_L1, dish.date.toString(Qt::ISODate))) {
        if (round.state != RoundState::Done && holds(round, dish.id))
            rounds.append(round);
    }
    std::ranges::sort(rounds, {}, [](const Round& r) { return std::pair(r.start, r.id.toString()); });
    return rounds;
}

bool isNotBegun(const Round& round) {
    return round.state == RoundState::Planned;
}

/// Its stops leave the planned rounds; a round that had no other goes.
void takeOutOfPlanned(Desk::Writer& writer, QList<Round> rounds, const DishId& dish, QList<RoundId>& changed) {
    for (Round& round : rounds) {
        if (!isNotBegun(round))
            continue;
        round.stops.removeIf([&](const Stop& s) { return s.about == dish.toString(); });
        changed.append(round.id);
        if (round.stops.isEmpty())
            writer.remove(round.id);
        else
            writer.save(round);
    }
}

/// Nothing more is taken in at it on rounds under way.
void takeNothingUnderWay(Desk::Writer& writer, QList<Round> rounds, const DishId& dish, QList<RoundId>& changed) {
    for (Round& round : rounds) {
        if (isNotBegun(round))
            continue;
        for (Stop& stop : round.stops) {
            if (stop.about == dish.toString() && !stop.done)
                stop.portions = 0;
        }
        changed.append(round.id);
        writer.save(round);
    }
}

/// Portions of it that riders took in, also on rounds that are over.
int collectedOf(const Desk& desk, const Dish& dish) {
    int portions = 0;
    for (const Round& round : desk.findBy<Round>("date"_L1, dish.date.toString(Qt::ISODate))) {
        for (const Stop& stop : round.stops)
            portions += stop.done && stop.about == dish.id.toString() ? stop.portions : 0;
    }
    return portions;
}

/// What its open stops take in becomes its portions less what was \a collected: the last stop is made larger or smaller
/// first. One that would take in nothing any more leaves a planned round.
void followPortions(Desk::Writer& writer, QList<Round> rounds, const Dish& dish, int collected,
                    QList<RoundId>& changed) {
    int missing = std::max(0, dish.portions - collected);
    for (const Round& round : std::as_const(rounds)) {
        for (const Stop& stop : round.stops)
            missing -= !stop.done && stop.about == dish.id.toString() ? stop.portions : 0;
    }
    for (auto round = rounds.rbegin(); round != rounds.rend() && missing != 0; ++round) {
        const Round before = *round;
        for (Stop& stop : round->stops) {
            if (stop.about != dish.id.toString() || stop.done)
                continue;
            const int now = std::max(0, stop.portions + missing);
            missing -= now - stop.portions;
            stop.portions = now;
        }
        if (isNotBegun(*round))
            round->stops.removeIf([&](const Stop& s) { return s.about == dish.id.toString() && s.portions == 0; });
        if (*round == before)
            continue;
        if (!changed.contains(round->id))
            changed.append(round->id);
        writer.save(*round);
    }
}

/// The stops of a slot or an address that changed are where they were: somebody has to look at them.
void noteRounds(const QList<Round>& rounds, QList<RoundId>& changed) {
    for (const Round& round : rounds) {
        if (!changed.contains(round.id))
            changed.append(round.id);
    }
}

/// Codes that do not exist, and numbers that cannot be.
std::optional<Refusal> fault(const Dish& dish) {
    if (dish.contents.isEmpty())
        return notComplete(dish, u"contents"_s);
    if (dish.portions <= 0)
        return notComplete(dish, u"portions"_s);
    if (!dish.date.isValid())
        return notComplete(dish, u"date"_s);
    const auto known = [](const QString& code) {
        return std::ranges::find(allergenCodes(), code) != allergenCodes().end();
    };
    if (!std::ranges::all_of(dish.allergens, known))
        return notComplete(dish, u"allergens"_s);
    if (!std::ranges::all_of(dish.suits, isMeal))
        return notComplete(dish, u"suits"_s);
    return std::nullopt;
}

/// In the order of the lists, each once.
void tidy(Dish& dish) {
    dish.contents = dish.contents.simplified();
    dish.allergens.removeDuplicates();
    std::ranges::sort(dish.allergens, {}, [](const QString& code) {
        return std::distance(allergenCodes().begin(), std::ranges::find(allergenCodes(), code));
    });
    std::ranges::sort(dish.suits);
    dish.suits.erase(std::ranges::unique(dish.suits).begin(), dish.suits.end());
}

/// One without an address of its own stands where its cook lives.
void placeDish(Dish& dish, const std::optional<Dish>& before, const Geocoder* geocoder, const Region& region) {
    if (dish.address != Address()) {
        place(dish, before, geocoder, region);
        return;
    }
    dish.position = {};
    dish.placedBy = PlacedBy::Unknown;
}

/// Who cooks has to be here and to have an address, unless the dish has one.
std::optional<Refusal> faultOfCook(Desk::Writer& writer, const Dish& dish) {
    if (dish.cook.isEmpty())
        return notComplete(dish, u"cook"_s);
    const auto cook = writer.find<Person>(dish.cook);
    if (!cook)
        return Refusal{RefusalCode::NotHere, dish.cook.toString(), {}};
    if (cook->state != PersonState::Active)
        return Refusal{RefusalCode::NotActive, dish.cook.toString(), enumName(cook->state)};
    if (dish.address == Address() && cook->address == Address())
        return notComplete(dish, u"address"_s);
    return std::nullopt;
}

/// Makes a fresh offer of it; a refusal when it cannot be one.
std::optional<Refusal> made(Dish& dish, const Today& today) {
    dish.state = DishState::Offered;
    dish.failReason.clear();
    tidy(dish);
    if (const auto wrong = fault(dish))
        return wrong;
    if (dish.date < today.date)
        return Refusal{RefusalCode::InThePast, {}, dish.date.toString(Qt::ISODate)};
    return std::nullopt;
}

void saveWithCook(Desk::Writer& writer, Enrolment enrolment, Dish& dish, const std::optional<Person>& newCook,
                  const Today& today, Kitchen::Done& done) {
    if (newCook) {
        const auto saved = enrolment.savePerson(*newCook, today);
        if (!saved)
            throw Refused{saved.refusal()};
        dish.cook = saved->person;
        done.suspicions = saved->suspicions;
    }
    if (const auto wrong = faultOfCook(writer, dish))
        throw Refused{*wrong};
    done.dish = writer.save(dish);
}

QString clock(int minute) {
    return QTime(minute / 60, minute % 60).toString(u"HH:mm"_s);
}

/// Why it was taken after the hour.
void keepReason(Desk::Writer& writer, const DishId& dish, const QString& reason, const QString& by,
                const Today& today) {
    writer.save(Note{.id = {},
                     .state = NoteState::Done,
                     .about = dish.toString(),
                     .text = reason.trimmed(),
                     .followUp = {},
                     .level = ReadingLevel::Team,
                     .by = by,
                     .written = today.now});
}

} // namespace

CutOff Kitchen::cutOff(QDate date, const Today& today) const {
    CutOff result;
    if (const auto profile = m_desk.find<DeskProfile>(DeskProfile::ownId()))
        result.minute = std::clamp(profile->dishCutOff, 0, 24 * 60 - 1);
    // Where the desk stands: between two hours of a day whose clocks change lies another time than their difference.
    const QTimeZone zone("Europe/Brussels");
    const QDateTime now(today.date, today.now.isValid() ? today.now.time() : QTime(0, 0), zone);
    const QDateTime end(date, QTime(result.minute / 60, result.minute % 60), zone);
    constexpr int minuteSeconds = 60;
    const qint64 seconds = now.secsTo(end);
    // Up to the minute itself dishes are taken.
    result.minutesLeft =
        static_cast<int>(seconds >= 0 ? seconds / minuteSeconds : (seconds - minuteSeconds + 1) / minuteSeconds);
    return result;
}

Outcome<Kitchen::Done> Kitchen::offerDish(Dish dish, const std::optional<Person>& newCook, const Geocoder& geocoder,
                                          const Today& today, const QString& overrideReason) {
    dish.id = {};
    dish.offered = today.now;
    if (const auto wrong = made(dish, today))
        return *wrong;
    const CutOff until = cutOff(dish.date, today);
    if (until.isOver() && overrideReason.trimmed().isEmpty())
        return Refusal{RefusalCode::PastCutOff, {}, clock(until.minute)};
    placeDish(dish, {}, &geocoder, m_desk.region());
    return step(m_desk, [&](Desk::Writer& writer, Done& done) {
        saveWithCook(writer, Enrolment(m_desk, geocoder), dish, newCook, today, done);
        if (until.isOver())
            keepReason(writer, done.dish, overrideReason, m_by, today);
    });
}

Outcome<Kitchen::Done> Kitchen::takeOver(Dish dish, const std::optional<Person>& newCook, const Today& today) {
    dish.origin = Origin::Partner;
    dish.offered = {}; // of no clock: two PCs that take it over apart write the same
    if (const auto wrong = made(dish, today))
        return *wrong;
    placeDish(dish, {}, nullptr, m_desk.region());
    return step(m_desk, [&](Desk::Writer& writer, Done& done) {
        saveWithCook(writer, Enrolment::ofReceived(m_desk), dish, newCook, today, done);
    });
}

Outcome<Kitchen::Done> Kitchen::changeDish(Dish dish, const Geocoder& geocoder, const Today& today,
                                           const QString& overrideReason) {
    tidy(dish);
    if (const auto wrong = fault(dish))
        return *wrong;
    return step(m_desk, [&](Desk::Writer& writer, Done& done) {
        const Dish before = dishHere(writer, dish.id);
        if (before.state != DishState::Offered && before.state != DishState::Planned)
            throw Refused{{RefusalCode::StateForbids, dish.id.toString(), enumName(before.state)}};
        if (const auto wrong = faultOfCook(writer, dish))
            throw Refused{*wrong};
        placeDish(dish, before, &geocoder, m_desk.region());
        dish.state = before.state;
        dish.offered = before.offered;
        dish.origin = before.origin;
        dish.failReason = before.failReason;
        const QList<Round> rounds = roundsWith(m_desk, before);
        done.dish = dish.id;
        if (dish.date != before.date) {
            if (dish.date < today.date)
                throw Refused{{RefusalCode::InThePast, dish.id.toString(), dish.date.toString(Qt::ISODate)}};
            const CutOff until = cutOff(dish.date, today);
            if (until.isOver() && overrideReason.trimmed().isEmpty())
                throw Refused{{RefusalCode::PastCutOff, dish.id.toString(), clock(until.minute)}};
            const auto underWay = std::ranges::find_if_not(rounds, isNotBegun);
            if (underWay != rounds.end())
                throw Refused{{RefusalCode::StateForbids, underWay->id.toString(), enumName(underWay->state)}};
            takeOutOfPlanned(writer, rounds, dish.id, done.rounds);
            dish.state = DishState::Offered;
            if (until.isOver())
                keepReason(writer, dish.id, overrideReason, m_by, today);
        } else {
            if (dish.portions != before.portions) {
                const int collected = collectedOf(m_desk, dish);
                followPortions(writer, rounds, dish, collected, done.rounds);
                if (collected > 0 && collected >= dish.portions)
                    dish.state = DishState::Collected;
            }
            if (dish.slot != before.slot || dish.address != before.address || dish.position != before.position ||
                dish.cook != before.cook || dish.suits != before.suits)
                noteRounds(rounds, done.rounds);
        }
        writer.save(dish);
    });
}

Outcome<Kitchen::Done> Kitchen::handOver(const DishId& id) {
    return step(m_desk, [&](Desk::Writer& writer, Done& done) {
        Dish dish = dishHere(writer, id);
        move(dish, DishState::HandedOver);
        if (!roundsWith(m_desk, dish).isEmpty())
            throw Refused{{RefusalCode::AlreadyInRound, id.toString(), {}}};
        done.dish = writer.save(dish);
    });
}

Outcome<Kitchen::Done> Kitchen::noteCollected(const DishId& id) {
    return step(m_desk, [&](Desk::Writer& writer, Done& done) {
        Dish dish = dishHere(writer, id);
        if (dish.state != DishState::HandedOver) // else it follows from the rounds
            throw Refused{{RefusalCode::StateForbids, id.toString(), enumName(dish.state)}};
        move(dish, DishState::Collected);
        done.dish = writer.save(dish);
    });
}

ChangeSet Kitchen::leaveRounds(const DishId& id) {
    const auto dish = m_desk.find<Dish>(id);
    if (!dish || dish->state != DishState::HandedOver)
        return {};
    QList<Round> rounds = roundsWith(m_desk, *dish);
    rounds.removeIf([&](const Round& round) {
        return std::ranges::none_of(round.stops, [&](const Stop& stop) {
            return stop.about == id.toString() && !stop.done && stop.portions != 0;
        });
    });
    if (rounds.isEmpty())
        return {};
    return m_desk.write([&](Desk::Writer& writer) {
        QList<RoundId> changed;
        takeOutOfPlanned(writer, rounds, id, changed);
        takeNothingUnderWay(writer, rounds, id, changed);
    });
}

Outcome<Kitchen::Done> Kitchen::failDish(const DishId& id, const QString& reason) {
    if (reason.trimmed().isEmpty())
        return Refusal{RefusalCode::ReasonMissing, id.toString(), {}};
    return step(m_desk, [&](Desk::Writer& writer, Done& done) {
        Dish dish = dishHere(writer, id);
        const QList<Round> rounds = roundsWith(m_desk, dish);
        move(dish, DishState::Failed);
        dish.failReason = reason.trimmed();
        takeOutOfPlanned(writer, rounds, id, done.rounds);
        takeNothingUnderWay(writer, rounds, id, done.rounds);
        done.dish = writer.save(dish);
    });
}

Outcome<Kitchen::Done> Kitchen::putBack(const DishId& id) {
    return step(m_desk, [&](Desk::Writer& writer, Done& done) {
        Dish dish = dishHere(writer, id);
        const QList<Round> rounds = roundsWith(m_desk, dish);
        move(dish, DishState::Offered);
        const auto underWay = std::ranges::find_if_not(rounds, isNotBegun);
        if (underWay != rounds.end())
            throw Refused{{RefusalCode::StateForbids, underWay->id.toString(), enumName(underWay->state)}};
        takeOutOfPlanned(writer, rounds, id, done.rounds);
        done.dish = writer.save(dish);
    });
}

Outcome<Enrolled> Kitchen::saveZone(Organisation zone, const Geocoder& geocoder, const Today& today) {
    const auto lacks = [&](const QString& field) {
        return Refusal{RefusalCode::NotComplete, zone.id.toString(), field};
    };
    if (zone.kind != OrganisationKind::DistributionZone && zone.kind != OrganisationKind::Shelter)
        return lacks(u"kind"_s);
    if (zone.mealsPerDay < 0)
        return lacks(u"meals_per_day"_s);
    if (!std::ranges::all_of(zone.needs, [](const NeedCount& n) { return n.count > 0; }))
        return lacks(u"needs"_s);
    QList<NeedCount> needs; // each once, in their order
    for (const NeedCount& need : std::as_const(zone.needs)) {
        const auto known = std::ranges::find(needs, need.need, &NeedCount::need);
        if (known == needs.end())
            needs.append(need);
        else
            known->count += need.count;
    }
    std::ranges::sort(needs, {}, &NeedCount::need);
    zone.needs = needs;
    place(zone, zone.id.isEmpty() ? std::nullopt : m_desk.find<Organisation>(zone.id), &geocoder, m_desk.region());
    if (!zone.position.isValid())
        return lacks(u"address.postcode"_s);
    return Enrolment(m_desk, geocoder).saveOrganisation(std::move(zone), today);
}

} // namespace entraide
