// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/round_reading.h"

#include "geo/placed_records.h"
#include "storage/desk.h"
#include "workflows/commitments.h"
#include "workflows/names.h"
#include "workflows/promised.h"
#include "workflows/rider_hours.h"
#include "workflows/stop_check.h"
#include "workflows/volunteer_rows.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int collectMinutes = 3;
constexpr int orderMinutes = 5;
constexpr int leaveMinutes = 15; // after the last arrival of a round
/// Farther than this from the middle of the day's places, a place is likely to be a mistake.
constexpr double farKm = 60;

bool handsOut(const Organisation& organisation) {
    return organisation.state == OrganisationState::Active && organisation.mealsPerDay > 0 &&
           (organisation.kind == OrganisationKind::DistributionZone || organisation.kind == OrganisationKind::Shelter);
}

bool rides(const Volunteer& volunteer) {
    return volunteer.state == VolunteerState::Active &&
           (volunteer.services.contains(Service::BikeDelivery) || volunteer.services.contains(Service::FoodParcel));
}

double middle(std::vector<double> values) {
    const auto half = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, half);
    return *half;
}

QString key(const Stop& stop) {
    return stop.about + (stop.portions > 0 ? u"+"_s : u"-"_s);
}

} // namespace

TimeRange clockChange(QDate date) {
    const QTimeZone zone("Europe/Brussels");
    if (!zone.isValid() || !date.isValid())
        return {};
    const QDateTime begins = date.startOfDay(zone);
    const auto next = zone.nextTransition(begins.addSecs(-1));
    if (!next.atUtc.isValid() || next.atUtc >= date.addDays(1).startOfDay(zone))
        return {};
    const int before = zone.offsetFromUtc(next.atUtc.addSecs(-1));
    const auto minuteAt = [&](int offset) {
        const QTime time = next.atUtc.toUTC().addSecs(offset).time();
        return time.hour() * 60 + time.minute();
    };
    const int was = minuteAt(before);
    const int is = minuteAt(next.offsetFromUtc);
    return {std::min(was, is), std::max(was, is)};
}

struct RoundsReader::Private {
    Private(const Desk& from, QDate day, const Today& today, std::stop_token stopped)
        : desk(from)
        , names(from)
        , region(from.region())
        , date(day)
        , change(clockChange(day))
        , stop(std::move(stopped)) {
        if (day == today.date && today.now.isValid()) {
            constexpr int step = 5;
            const QTime now = today.now.time();
            past = {0, (now.hour() * 60 + now.minute() + step) / step * step};
        }
        for (const Round& round : desk.findBy<Round>("date"_L1, day.toString(Qt::ISODate))) {
            stopIfAsked(stop);
            rounds.append(round);
            for (const Stop& stop : round.stops) {
                if (!counts(round, stop))
                    continue;
                taken(inRounds, stop);
                if (round.state != RoundState::Planned)
                    taken(begun, stop);
            }
        }
        std::ranges::sort(rounds, [](const Round& a, const Round& b) {
            return std::pair(a.start, a.id.toString()) < std::pair(b.start, b.id.toString());
        });
    }

    /// What stops take in and hand out, by record and direction, and what they take along for zones.
    struct Taken {
        QHash<QString, int> portions;
        QHash<AnyId, QList<NeedCount>> needs;
    };
    static void taken(Taken& sum, const Stop& stop) {
        sum.portions[key(stop)] += stop.portions;
        if (!stop.needs.isEmpty())
            sum.needs[stop.about] = withNeeds(sum.needs.value(stop.about), stop.needs);
    }

    RoundWork of(const Dish& dish) {
        RoundWork work;
        work.about = dish.id.toString();
        work.kind = StopKind::Dish;
        work.portions = dish.portions;
        work.contents = dish.contents;
        work.allergens = dish.allergens;
        work.suits = dish.suits;
        work.window = dish.slot;
        work.minutes = collectMinutes;
        work.address = dish.address;
        work.position = dish.position;
        if (const auto cook = names.person(dish.cook)) {
            work.name = fullName(*cook);
            work.shortName = shortName(*cook);
            work.phone = cook->phones.value(0);
            if (dish.address == Address())
                work.address = cook->address;
            if (!saysWhere(dish))
                work.position = cook->position;
        }
        return work;
    }

    RoundWork of(const Organisation& organisation, StopKind kind, int portions, int minutes) const {
        RoundWork work;
        work.about = organisation.id.toString();
        work.kind = kind;
        work.portions = portions;
        work.name = work.shortName = organisation.name;
        work.address = organisation.address;
        work.position = organisation.position;
        work.phone = organisation.phone;
        work.minutes = minutes;
        return work;
    }

    RoundWork of(const MealOrder& order, StopKind kind) {
        const bool pickup = kind == StopKind::MealPickup;
        RoundWork work;
        if (const auto there = names.organisation(pickup ? order.restaurant : order.hospital)) {
            work = of(*there, kind, 0, orderMinutes);
            for (const Unit& unit : there->units) {
                if (!pickup && unit.name == order.unit && !unit.phone.isEmpty())
                    work.phone = unit.phone;
            }
        }
        work.about = order.id.toString();
        work.kind = kind;
        work.portions = pickup ? order.meals : -order.meals;
        work.minutes = orderMinutes;
        if (!pickup)
            work.unit = order.unit;
        return work;
    }

    /// What is asked for that day, less what stops in \a taken do.
    QList<RoundWork> asked(const Taken& stops) {
        QList<RoundWork> result;
        const QString day = date.toString(Qt::ISODate);
        const auto add = [&](RoundWork work) {
            const bool in = work.portions > 0;
            work.portions -= stops.portions.value(key({.about = work.about, .portions = work.portions, .needs = {}}));
            if (work.portions != 0 && (work.portions > 0) == in) // fewer than were taken already: nothing is left
                result.append(work);
        };
        for (const Dish& dish : desk.findBy<Dish>("date"_L1, day)) {
            stopIfAsked(stop);
            const bool isOurs =
                dish.state == DishState::Planned || (dish.state == DishState::Offered && !isWithPartner(dish.id));
            if (isOurs && dish.portions > 0)
                add(of(dish));
        }
        for (const MealOrder& order : desk.findBy<MealOrder>("date"_L1, day)) {
            stopIfAsked(stop);
            if ((order.state != MealOrderState::Planned && order.state != MealOrderState::Confirmed) ||
                order.meals <= 0)
                continue;
            add(of(order, StopKind::MealPickup));
            add(of(order, StopKind::MealDelivery));
        }
        for (const OrganisationKind kind : {OrganisationKind::DistributionZone, OrganisationKind::Shelter}) {
            for (const Organisation& organisation : desk.findBy<Organisation>("kind"_L1, enumName(kind))) {
                stopIfAsked(stop);
                if (!handsOut(organisation))
                    continue;
                const QString id = organisation.id.toString();
                const int wanted =
                    organisation.mealsPerDay + stops.portions.value(key({.about = id, .portions = -1, .needs = {}}));
                if (wanted <= 0)
                    continue;
                result.append(of(organisation, StopKind::HandOut, -wanted, handOutMinutes(wanted)));
                result.last().needs = withoutNeeds(organisation.needs, stops.needs.value(id));
            }
        }
        return result;
    }

    /// Looked up once: a day is gone through several times.
    bool isWithPartner(const DishId& dish) {
        const auto known = promised.constFind(dish);
        return known != promised.cend() ? *known : *promised.insert(dish, isPromised(desk, dish.toString()));
    }

    RoundRiderLine of(const Volunteer& volunteer) {
        RoundRiderLine line;
        line.id = volunteer.id;
        line.transport = roundTransport(volunteer.transports);
        line.transports = volunteer.transports.isEmpty() ? QList{line.transport} : volunteer.transports;
        line.capacity = usualCapacity(line.transport);
        const auto person = names.person(volunteer.person);
        if (!person)
            return line;
        line.name = fullName(*person);
        line.shortName = shortName(*person);
        line.phone = person->phones.value(0);
        line.home = standsAt(*person, region);
        line.byPostcode = line.home.isValid() && !person->position.isValid();
        return line;
    }

    /// When its rider is free again.
    static int endOf(const Round& round) {
        const Stop& last = round.stops.last();
        const int there = last.portions < 0 ? handOutMinutes(-last.portions) : orderMinutes;
        return last.begins() + std::max(leaveMinutes, there);
    }

    /// The free hours of \a volunteer and, when there are none, why. Rounds take time; those still planned do not when
    /// they are about to be planned anew (\a begunOnly).
    void findHours(RoundRiderLine& line, const Volunteer& volunteer, bool begunOnly, const RoundId& except = {}) {
        if (!promises)
            promises = allCommitments(desk, date, date, stop);
        QList<TimeRange> taken;
        if (!beside)
            beside = filesBeside(desk);
        const QList<VolunteerId> files = QList{volunteer.id} + beside->value(volunteer.id); // it is one person
        for (const VolunteerId& file : files) {
            for (const Commitment& made : promises->value(file)) {
                if (entityTypeOf(made.id) != EntityType::Round) // those are looked at below
                    taken.append(made.hours);
            }
        }
        if (!change.isEmpty())
            taken.append(change);
        const QList<TimeRange> week = withoutHours(weekHours(volunteer, date), {past});
        for (const Round& round : std::as_const(rounds)) {
            if (files.contains(round.rider) && round.id != except && !round.stops.isEmpty() &&
                (round.state != RoundState::Planned || !begunOnly))
                taken.append({round.start, endOf(round)});
        }
        line.free = withoutHours(week, taken);
        if (!line.home.isValid())
            line.state = RiderState::NotOnMap;
        else if (!middlePoint().isValid() || distanceKm(line.home, middlePoint()) <= farKm)
            line.state = week.isEmpty() ? RiderState::Away : line.free.isEmpty() ? RiderState::Taken : RiderState::Free;
        else
            line.state = RiderState::FarAway;
    }

    /// The middle of all places of the day, one by one in both directions, so that a few mistakes do not move it.
    GeoPoint middlePoint() {
        if (middleFound)
            return middlePlace;
        middleFound = true;
        std::vector<double> lats;
        std::vector<double> lons;
        for (const RoundWork& work : asked({})) {
            if (!work.position.isValid())
                continue;
            lats.push_back(work.position.lat);
            lons.push_back(work.position.lon);
        }
        if (!lats.empty())
            middlePlace = {middle(std::move(lats)), middle(std::move(lons))};
        return middlePlace;
    }

    std::optional<NotInRound> obstacle(const RoundWork& work) {
        if (!work.position.isValid())
            return NotInRound::NotOnMap;
        if (middlePoint().isValid() && distanceKm(work.position, middlePoint()) > farKm)
            return NotInRound::FarAway;
        if (!change.isEmpty() && !work.window.isEmpty() && change.contains(work.window))
            return NotInRound::NoSuchHour;
        return std::nullopt;
    }

    const Desk& desk;
    Names names;
    Region region;
    QDate date;
    TimeRange change; ///< hours that do not exist or come twice
    TimeRange past;   ///< of today
    QList<Round> rounds;
    Taken inRounds;
    Taken begun; ///< of rounds under way or done
    std::optional<QHash<VolunteerId, QList<Commitment>>> promises;
    std::optional<QHash<VolunteerId, QList<VolunteerId>>> beside; ///< read once, for all riders
    QHash<DishId, bool> promised;                                 ///< to a partner
    GeoPoint middlePlace;
    bool middleFound = false;
    std::stop_token stop;
};

RoundsReader::RoundsReader(const Desk& desk, QDate date, const Today& today, const std::stop_token& stop)
    : d(std::make_unique<Private>(desk, date, today, stop)) {}

RoundsReader::~RoundsReader() = default;

RoundWork RoundsReader::workOf(const Stop& stop) {
    RoundWork work;
    if (const auto dishId = DishId::fromString(stop.about)) {
        if (const auto dish = d->desk.find<Dish>(*dishId))
            work = d->of(*dish);
    } else if (const auto orderId = MealOrderId::fromString(stop.about)) {
        if (const auto order = d->desk.find<MealOrder>(*orderId))
            work = d->of(*order, stop.portions > 0 ? StopKind::MealPickup : StopKind::MealDelivery);
    } else if (const auto placeId = OrganisationId::fromString(stop.about)) {
        if (const auto place = d->names.organisation(*placeId))
            work = d->of(*place, StopKind::HandOut, stop.portions, handOutMinutes(stop.portions));
    }
    work.about = stop.about;
    work.portions = stop.portions;
    work.needs = stop.needs;
    if (work.window.isEmpty())
        work.window = stop.window;
    return work;
}

QList<RoundWork> RoundsReader::open(QList<UnplannedWork>& unplanned) {
    QList<RoundWork> result;
    QSet<AnyId> halves; // of orders whose other half cannot be reached
    const QList<RoundWork> all = d->asked(d->begun);
    for (const RoundWork& work : all) {
        stopIfAsked(d->stop);
        if (const auto reason = d->obstacle(work);
            reason && work.kind != StopKind::HandOut && work.kind != StopKind::Dish)
            halves.insert(work.about);
    }
    for (const RoundWork& work : all) {
        auto reason = d->obstacle(work);
        if (!reason && halves.contains(work.about))
            reason = NotInRound::NotOnMap;
        if (reason)
            unplanned.append({work, *reason});
        else
            result.append(work);
    }
    return result;
}

QList<RoundRiderLine> RoundsReader::riders() {
    QList<RoundRiderLine> result;
    QSet<QString> people; // who has two files rides once
    d->desk.forEach<Volunteer>([&](const Volunteer& volunteer) {
        stopIfAsked(d->stop);
        if (!rides(volunteer) || people.contains(volunteer.person.toString()))
            return;
        const auto person = d->names.person(volunteer.person);
        if (!person || person->state != PersonState::Active)
            return;
        people.insert(volunteer.person.toString());
        RoundRiderLine line = d->of(volunteer);
        d->findHours(line, volunteer, true);
        result.append(line);
    });
    std::ranges::sort(result, [](const RoundRiderLine& a, const RoundRiderLine& b) {
        return std::tuple(a.state, a.name, a.id.toString()) < std::tuple(b.state, b.name, b.id.toString());
    });
    return result;
}

DayRounds RoundsReader::day() {
    DayRounds result;
    result.date = d->date;
    result.base = d->rounds;
    for (const Round& kept : std::as_const(d->rounds)) {
        PlannedRound round;
        round.id = kept.id;
        round.state = kept.state;
        round.transport = kept.transport;
        round.capacity = kept.capacity;
        round.kitchen = kept.kitchen;
        round.departure = kept.start;
        round.portionsHandedOut = kept.portionsHandedOut;
        round.hours = {std::clamp(kept.start, 0, 1439), 1440};
        if (const auto volunteer = d->names.volunteer(kept.rider)) {
            round.rider = d->of(*volunteer);
            d->findHours(round.rider, *volunteer, false, kept.id);
            for (const TimeRange& free : std::as_const(round.rider.free)) {
                if (free.start <= kept.start && kept.start < free.end) {
                    round.stretch = free;
                    round.hours.end = free.end;
                }
            }
        }
        round.rider.id = kept.rider;
        round.start = round.rider.home;
        if (const auto kitchen = d->names.organisation(kept.kitchen)) {
            round.start = kitchen->position;
            round.kitchenName = kitchen->name;
        }
        for (const Stop& stop : kept.stops) {
            stopIfAsked(d->stop);
            PlannedStop planned;
            planned.work = workOf(stop);
            planned.arrival = stop.arrival;
            planned.begin = stop.begins();
            planned.done = stop.done;
            planned.announced = stop.announced;
            planned.handedOut = stop.handedOut;
            round.stops.append(planned);
        }
        reschedule(round);
        result.rounds.append(round);
    }
    result.before = result.figures();
    for (const RoundWork& work : d->asked(d->inRounds))
        result.notInRound.append({work, d->obstacle(work).value_or(NotInRound::NotPlanned)});
    result.riders = riders();
    return result;
}

} // namespace entraide
