// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_acts.h"

#include "storage/desk.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "workflows/extend.h"
#include "workflows/happened.h"
#include "workflows/posting_desk.h"
#include "workflows/proposals.h"

#include <QCoreApplication>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TodayActs)
};

Outcome<TodayDone> recordOutcomeOf(Desk& desk, const TodayLine& line, Happened happened, const QString& by,
                                   const Today& today) {
    const auto changes = recordOutcome(desk, line.actOn, line.date, happened, {}, by, today);
    if (!changes)
        return changes.refusal();
    const QString what = title(line.subject);
    const QString sentence = happened == Happened::Done ? Words::tr("Noted: “%1” took place.").arg(what)
                             : happened == Happened::Missed
                                 ? Words::tr("Noted: “%1” did not take place.").arg(what)
                                 : Words::tr("Noted: “%1” was called off in time.").arg(what);
    return TodayDone{sentence, Words::tr("Undo the outcome"), *changes};
}

} // namespace

bool recordsAtOnce(TodayAction action) {
    switch (action) {
    case TodayAction::MarkDone:
    case TodayAction::MarkMissed:
    case TodayAction::MarkExcused:
    case TodayAction::CallDone:
    case TodayAction::Extend:
        return true;
    default:
        return false;
    }
}

Outcome<TodayDone> record(Desk& desk, const TodayLine& line, TodayAction action, const QString& by,
                          const Today& today) {
    switch (action) {
    case TodayAction::MarkDone:
        return recordOutcomeOf(desk, line, Happened::Done, by, today);
    case TodayAction::MarkMissed:
        return recordOutcomeOf(desk, line, Happened::Missed, by, today);
    case TodayAction::MarkExcused:
        return recordOutcomeOf(desk, line, Happened::Excused, by, today);
    case TodayAction::CallDone: {
        const auto closed = closeNote(desk, NoteId::fromString(line.actOn).value_or(NoteId()));
        if (!closed)
            return closed.refusal();
        return TodayDone{Words::tr("The call about “%1” is noted.").arg(title(line.subject)),
                         Words::tr("Undo the call"), *closed};
    }
    case TodayAction::Extend: {
        const auto extended = extend(desk, line.id, today);
        if (!extended)
            return extended.refusal();
        return TodayDone{Words::tr("“%1” is open until %2.", "a title, a date")
                             .arg(title(line.subject), shortDayText(extended->end)),
                         Words::tr("Undo the extension"), extended->changes};
    }
    default:
        return Refusal{RefusalCode::NotHere, line.id, {}};
    }
}

QString shownFor(const Desk& desk, const QString& id) {
    if (const auto visitId = VisitId::fromString(id)) {
        const auto visit = desk.find<Visit>(*visitId);
        if (!visit)
            return id;
        const auto match = desk.find<Match>(visit->match);
        return match ? match->request.toString() : visit->volunteer.toString();
    }
    if (const auto tandem = TandemId::fromString(id)) {
        const auto found = desk.find<Tandem>(*tandem);
        return found ? found->volunteer.toString() : id;
    }
    if (const auto note = NoteId::fromString(id)) {
        const auto found = desk.find<Note>(*note);
        return found ? shownFor(desk, found->about) : id;
    }
    return id;
}

Destination destinationOf(const Desk& desk, const TodayLine& line, TodayAction action) {
    const QString id = shownFor(desk, line.id);
    switch (action) {
    case TodayAction::FindSomebody:
    case TodayAction::ShowCandidates:
    case TodayAction::NextCandidate:
        return {id, Aspect::Candidates};
    case TodayAction::ShowWhyNobody:
        return {id, Aspect::WhyNot};
    case TodayAction::Examine:
        return {id, Aspect::ToExamine};
    case TodayAction::CompareTwins:
        return {id, Aspect::Twins};
    case TodayAction::CompareVersions:
        return {line.id, Aspect::Conflict};
    default:
        return {id, Aspect::Record};
    }
}

Outcome<TodayDone> engage(Desk& desk, const CandidateQuery& sought, const CandidateLine& candidate, const QString& by,
                          const Today& today) {
    if (!sought.request.isEmpty()) {
        const ProposalDraft draft{sought.request,
                                  candidate.volunteer,
                                  candidate.date,
                                  candidate.hours,
                                  candidate.score,
                                  candidate.reasons,
                                  {}};
        const auto proposed = Proposals(desk, by).propose(draft, today);
        if (!proposed)
            return proposed.refusal();
        return TodayDone{Words::tr("Proposed to %1. The address was not told.").arg(candidate.name),
                         Words::tr("Undo the proposal"), proposed->changes};
    }
    // The wish and the place in one step: refused together, taken back together.
    std::optional<Refusal> refusal;
    struct Refused {};
    ChangeSet changes;
    try {
        changes = desk.write([&](Desk::Writer&) {
            PostingDesk postings(desk);
            auto signedUp = postings.apply(sought.posting, sought.role, sought.shift, candidate.volunteer, {}, today);
            if (signedUp)
                signedUp = postings.confirm(signedUp->signup, today);
            if (!signedUp) {
                refusal = signedUp.refusal();
                throw Refused(); // rolls back
            }
        });
    } catch (const Refused&) {
        return *refusal;
    }
    return TodayDone{Words::tr("%1 has the place and may be told the contact.").arg(candidate.name),
                     Words::tr("Undo the sign-up"), changes};
}

} // namespace entraide
