// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/round_planning.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "workflows/day_planner.h"
#include "workflows/near_riders.h"
#include "workflows/round_reading.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// So many riders are looked at, where nobody says who shall ride.
constexpr qsizetype mostRiders = 400;

Outcome<RoundKitchen> kitchenOf(const Desk& desk, const OrganisationId& id) {
    const auto kitchen = desk.find<Organisation>(id);
    if (!kitchen)
        return Refusal{RefusalCode::NotHere, id.toString(), {}};
    if (!kitchen->position.isValid())
        return Refusal{RefusalCode::NotComplete, id.toString(), u"position"_s};
    return RoundKitchen{kitchen->id, kitchen->name, kitchen->position};
}

Outcome<DayRounds> proposed(const Desk& desk, QDate date, const RoundPlanOptions& options, const Today& today) {
    if (date < today.date)
        return Refusal{RefusalCode::InThePast, {}, date.toString(Qt::ISODate)};
    const std::stop_token stopAtOnce = options.keepBest ? std::stop_token() : options.stop;
    RoundsReader reader(desk, date, today, stopAtOnce);
    DayRounds day = reader.day();
    day.rounds.removeIf([](const PlannedRound& round) { return round.state == RoundState::Planned; });
    day.notInRound.clear();
    const QList<RoundWork> work = reader.open(day.notInRound);
    DayPlanner planner(day, options);
    QHash<OrganisationId, RoundKitchen> kitchens{{OrganisationId(), RoundKitchen()}};
    QList<OrganisationId> starts{options.kitchen};
    for (const RiderChoice& choice : options.riders)
        starts.append(choice.kitchen.value_or(options.kitchen));
    for (const OrganisationId& start : std::as_const(starts)) {
        if (kitchens.contains(start))
            continue;
        const auto kitchen = kitchenOf(desk, start);
        if (!kitchen)
            return kitchen.refusal();
        kitchens.insert(start, *kitchen);
    }
    if (options.riders.isEmpty()) {
        QList<RoundRiderLine> free = day.riders;
        free.removeIf([](const RoundRiderLine& rider) { return rider.state != RiderState::Free; });
        for (const RoundRiderLine& rider : nearRiders(free, work, mostRiders, stopAtOnce))
            planner.addRider(rider, kitchens.value(options.kitchen));
    }
    QSet<VolunteerId> added; // named twice is named once
    for (const RiderChoice& choice : options.riders) {
        if (added.contains(choice.id))
            continue;
        added.insert(choice.id);
        const auto known = std::ranges::find(day.riders, choice.id, &RoundRiderLine::id);
        if (known == day.riders.end())
            return Refusal{RefusalCode::NotHere, choice.id.toString(), {}};
        planner.addRider(asChosen(*known, choice), kitchens.value(choice.kitchen.value_or(options.kitchen)));
    }
    planner.addWork(work);
    if (planner.hasWork())
        planner.plan();
    return day;
}

} // namespace

DayRounds RoundPlanning::day(QDate date, const Today& today, const std::stop_token& stop) const {
    return RoundsReader(m_desk, date, today, stop).day();
}

Outcome<DayRounds> RoundPlanning::propose(QDate date, const RoundPlanOptions& options, const Today& today) const {
    try {
        return proposed(m_desk, date, options, today);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Cancelled)
            throw;
        DayRounds none;
        none.date = date;
        none.cancelled = true;
        return none;
    }
}

} // namespace entraide
