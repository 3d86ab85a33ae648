// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/happened.h"

#include "storage/desk.h"
#include "workflows/coverage.h"
#include "workflows/posting_desk.h"
#include "workflows/proposals.h"

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

SignupState signupStateFor(Happened happened) {
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
    if (!match.hours.isEmpty())
        return match.hours;
    const auto request = desk.find<Request>(match.request);
    const auto times = request ? coverage(*request, {}, date, date) : QList<TimeCoverage>();
    return times.isEmpty() || times.first().occurrence.isFlexible() ? TimeRange() : times.first().occurrence.hours;
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

} // namespace

Outcome<ChangeSet> recordOutcome(Desk& desk, const AnyId& id, QDate date, Happened happened, const QString& reason,
                                 const QString& by, const Today& today) {
    std::optional<Refusal> refusal;
    ChangeSet changes = desk.write([&](Desk::Writer& writer) {
        if (date.isValid() && date > today.date && happened == Happened::Done) {
            refusal = Refusal{RefusalCode::NotInSeason, id, date.toString(Qt::ISODate)};
            return;
        }
        if (const auto visit = VisitId::fromString(id)) {
            refusal = onVisit(writer, *visit, happened, reason);
        } else if (const auto match = MatchId::fromString(id)) {
            refusal = onMatch(writer, *match, date, happened, reason, by, today);
        } else if (const auto signup = SignupId::fromString(id)) {
            const auto done = PostingDesk(desk).recordAttendance(*signup, signupStateFor(happened), today);
            if (!done)
                refusal = done.refusal();
        } else {
            refusal = Refusal{RefusalCode::NotHere, id, {}};
        }
    });
    if (refusal)
        return *refusal;
    return changes;
}

Outcome<ChangeSet> closeNote(Desk& desk, const NoteId& id) {
    std::optional<Refusal> refusal;
    ChangeSet changes = desk.write([&](Desk::Writer& writer) {
        auto note = writer.find<Note>(id);
        if (!note) {
            refusal = Refusal{RefusalCode::NotHere, id.toString(), {}};
            return;
        }
        note->state = note->state == NoteState::Open ? NoteState::Done : NoteState::Open;
        writer.save(*note);
    });
    if (refusal)
        return *refusal;
    return changes;
}

} // namespace entraide
