// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/happened.h"

#include "storage/desk.h"
#include "workflows/coverage.h"
#include "workflows/posting_desk.h"
#include "workflows/proposals.h"
#include "workflows/refused.h"
#include "workflows/tandem_desk.h"
#include "workflows/tandem_times.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

VisitState visitStateFor(Happened happened) {
    switch (happened) {
    case Happened::Done:
        return VisitState::Performed;
    case Happened::Missed:
        return VisitState::Missed;
    case Happened::Excused:
        break;
    }
    return VisitState::Excused;
}

void settle(Visit& visit, Happened happened, const QString& reason) {
    visit.state = visitStateFor(happened);
    visit.reason = reason.trimmed();
    visit.minutes = happened != Happened::Done ? 0 : visit.minutes > 0 ? visit.minutes : visit.hours.minutes();
}

std::optional<Refusal> onVisit(Desk::Writer& writer, const VisitId& id, Happened happened, const QString& reason) {
    auto visit = writer.find<Visit>(id);
    if (!visit)
        return Refusal{RefusalCode::NotHere, id.toString(), {}};
    if (!mayMove(visit->state, visitStateFor(happened)))
        return Refusal{RefusalCode::StateForbids, id.toString(), enumName(visit->state)};
    settle(*visit, happened, reason);
    writer.save(*visit);
    return std::nullopt;
}

TimeRange hoursOn(const Desk& desk, const Match& match, QDate date) {
    const auto request = desk.find<Request>(match.request);
    return request ? agreedHours(*request, match, date) : match.hours;
}

std::optional<Refusal> onMatch(Desk::Writer& writer, const MatchId& id, QDate date, Happened happened,
                               const QString& reason, const QString& by, const Today& today) {
    auto match = writer.find<Match>(id);
    if (!match)
        return Refusal{RefusalCode::NotHere, id.toString(), {}};
    if (match->state != MatchState::Accepted)
        return Refusal{RefusalCode::StateForbids, id.toString(), enumName(match->state)};
    const auto request = writer.find<Request>(match->request);
    const bool series = !match->date.isValid() && request && request->when.kind == WhenKind::Recurring;
    if (!series && happened == Happened::Done) {
        if (!match->date.isValid() && date.isValid()) {
            match->date = date;
            writer.save(*match);
        }
        const auto done = Proposals(writer.desk(), by).markDone(id, today);
        return done ? std::nullopt : std::optional(done.refusal());
    }
    Visit visit;
    visit.match = id;
    visit.volunteer = match->volunteer;
    visit.date = date.isValid() ? date : match->date;
    visit.id = visitIdOf(id.toString(), visit.date);
    visit.hours = hoursOn(writer.desk(), *match, visit.date);
    for (const Visit& other : writer.desk().findBy<Visit>("match"_L1, id.toString())) {
        if (other.date == visit.date)
            return Refusal{RefusalCode::StateForbids, other.id.toString(), enumName(other.state)};
    }
    settle(visit, happened, reason);
    writer.save(visit);
    if (series)
        return std::nullopt;
    // The promise was not kept: what happened stays in the visit, and the place is open again.
    const QString why = reason.trimmed().isEmpty() ? QString(enumName(happened)) : reason;
    const auto withdrawn = Proposals(writer.desk(), by).withdraw(id, why, today);
    return withdrawn ? std::nullopt : std::optional(withdrawn.refusal());
}

/// One time of a tandem that is written nowhere yet.
std::optional<Refusal> onTandem(Desk::Writer& writer, const TandemId& id, QDate date, Happened happened,
                                const QString& reason) {
    const auto tandem = writer.find<Tandem>(id);
    if (!tandem)
        return Refusal{RefusalCode::NotHere, id.toString(), {}};
    const auto time = unwrittenTime(writer.desk(), *tandem, date);
    if (!time)
        return Refusal{RefusalCode::NoSuchTime, id.toString(), date.toString(Qt::ISODate)};
    Visit visit = visitAt(*tandem, *time, date);
    settle(visit, happened, reason);
    writer.save(visit);
    return std::nullopt;
}

std::optional<Refusal> seekForMatch(Desk::Writer& writer, const MatchId& id, QDate date, const QString& reason) {
    const auto match = writer.find<Match>(id);
    if (!match)
        return Refusal{RefusalCode::NotHere, id.toString(), {}};
    if (match->state != MatchState::Accepted)
        return Refusal{RefusalCode::StateForbids, id.toString(), enumName(match->state)};
    for (const Visit& other : writer.desk().findBy<Visit>("match"_L1, id.toString())) {
        if (other.date == date)
            return Refusal{RefusalCode::StateForbids, other.id.toString(), enumName(other.state)};
    }
    Visit visit;
    visit.id = visitIdOf(id.toString(), date);
    visit.match = id;
    visit.volunteer = match->volunteer;
    visit.date = date;
    visit.hours = hoursOn(writer.desk(), *match, date);
    visit.state = VisitState::SeekingStandIn;
    visit.reason = reason.trimmed();
    writer.save(visit);
    return std::nullopt;
}

} // namespace

SignupState attendanceOf(Happened happened) {
    switch (happened) {
    case Happened::Done:
        return SignupState::Attended;
    case Happened::Missed:
        return SignupState::NoShow;
    case Happened::Excused:
        break;
    }
    return SignupState::Excused;
}

Outcome<ChangeSet> recordOutcome(Desk& desk, const AnyId& id, QDate date, Happened happened, const QString& reason,
                                 const QString& by, const Today& today) {
    const auto record = [&](Desk::Writer& writer) -> std::optional<Refusal> {
        if (date.isValid() && date > today.date && happened == Happened::Done)
            return Refusal{RefusalCode::NotInSeason, id, date.toString(Qt::ISODate)};
        if (const auto visit = VisitId::fromString(id))
            return onVisit(writer, *visit, happened, reason);
        if (const auto match = MatchId::fromString(id))
            return onMatch(writer, *match, date, happened, reason, by, today);
        if (const auto tandem = TandemId::fromString(id))
            return onTandem(writer, *tandem, date, happened, reason);
        if (const auto signup = SignupId::fromString(id)) {
            const auto done = PostingDesk(desk).recordAttendance(*signup, attendanceOf(happened), today);
            return done ? std::nullopt : std::optional(done.refusal());
        }
        return Refusal{RefusalCode::NotHere, id, {}};
    };
    return writtenOrRefused(desk, [&](Desk::Writer& writer) {
        if (const auto refusal = record(writer))
            throw Refused{*refusal}; // a visit may be written already
    });
}

Outcome<ChangeSet> seekStandIn(Desk& desk, const AnyId& id, QDate date, const QString& reason, const QString& by,
                               const Today& today) {
    std::optional<Refusal> refusal;
    ChangeSet changes = desk.write([&](Desk::Writer& writer) {
        const auto ofTandem = [&](const TandemId& tandem, QDate seriesDay) {
            const auto done = TandemDesk(desk, by).seekStandIn(tandem, seriesDay, reason, today);
            return done ? std::nullopt : std::optional(done.refusal());
        };
        const auto visitId = VisitId::fromString(id);
        auto visit = visitId ? writer.find<Visit>(*visitId) : std::nullopt;
        const auto tandemId = TandemId::fromString(id);
        const auto tandem = tandemId ? writer.find<Tandem>(*tandemId) : std::nullopt;
        if (visit && !visit->tandem.isEmpty()) {
            refusal = ofTandem(visit->tandem, visit->seriesDay());
        } else if (visit && !mayMove(visit->state, VisitState::SeekingStandIn)) {
            refusal = Refusal{RefusalCode::StateForbids, id, enumName(visit->state)};
        } else if (visit) {
            visit->state = VisitState::SeekingStandIn;
            visit->reason = reason.trimmed();
            writer.save(*visit);
        } else if (tandem) {
            const auto time = unwrittenTime(desk, *tandem, date);
            refusal = ofTandem(*tandemId, time ? time->day : date);
        } else if (const auto match = MatchId::fromString(id)) {
            refusal = seekForMatch(writer, *match, date, reason);
        } else {
            refusal = Refusal{RefusalCode::NotHere, id, {}};
        }
    });
    if (refusal)
        return *refusal;
    return changes;
}

} // namespace entraide
