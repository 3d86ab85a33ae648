// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_acts.h"

#include "storage/desk.h"
#include "ui/records/courtesy_letters.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/today_words.h"
#include "workflows/extend.h"
#include "workflows/happened.h"
#include "workflows/kitchen.h"
#include "workflows/meal_desk.h"
#include "workflows/moves.h"
#include "workflows/note_desk.h"
#include "workflows/posting_desk.h"
#include "workflows/proposals.h"
#include "workflows/refused.h"
#include "workflows/tandem_desk.h"

#include <QCoreApplication>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct TodayActsWords {
    Q_DECLARE_TR_FUNCTIONS(TodayActs)
};

Outcome<TodayDone> recordOutcomeOf(Desk& desk, const TodayLine& line, Happened happened, const QString& reason,
                                   const QString& by, const Today& today) {
    const auto changes = recordOutcome(desk, line.actOn, line.date, happened, reason, by, today);
    if (!changes)
        return changes.refusal();
    const QString what = title(line.subject);
    const QString sentence = happened == Happened::Done ? TodayActsWords::tr("Noted: “%1” took place.").arg(what)
                             : happened == Happened::Missed
                                 ? TodayActsWords::tr("Noted: “%1” did not take place.").arg(what)
                                 : TodayActsWords::tr("Noted: “%1” was called off in time.").arg(what);
    return TodayDone{sentence, TodayActsWords::tr("Undo the outcome"), *changes};
}

Outcome<TodayDone> giveFreedPlace(Desk& desk, const TodayLine& line, const Today& today) {
    PostingDesk postings(desk);
    std::optional<Refusal> refusal;
    // Who was called knows: one step with the place.
    const ChangeSet changes = desk.write([&](Desk::Writer&) {
        const auto signup = SignupId::fromString(line.actOn).value_or(SignupId());
        const auto confirmed = postings.confirm(signup, today);
        if (confirmed)
            postings.markTold({signup}, today);
        else
            refusal = confirmed.refusal();
    });
    if (refusal)
        return *refusal;
    return TodayDone{TodayActsWords::tr("%1 has the place and may be told the contact.").arg(line.person),
                     TodayActsWords::tr("Undo the confirmation"), changes};
}

Outcome<TodayDone> passFreedPlaceOn(Desk& desk, const TodayLine& line, const Today& today) {
    const auto left =
        PostingDesk(desk).withdraw(SignupId::fromString(line.actOn).value_or(SignupId()), {}, today);
    if (!left)
        return left.refusal();
    return TodayDone{TodayActsWords::tr("%1 does not take the place; the next in the queue is to be called.").arg(line.person),
                     TodayActsWords::tr("Undo the refusal"), left->changes};
}

MealOrderId orderOf(const TodayLine& line) {
    return MealOrderId::fromString(line.id).value_or(MealOrderId());
}

DonationId giftOf(const TodayLine& line) {
    return DonationId::fromString(line.id).value_or(DonationId());
}

Outcome<TodayDone> told(const Outcome<ChangeSet>& changes, const QString& sentence, const QString& undoText) {
    if (!changes)
        return changes.refusal();
    return TodayDone{sentence, undoText, *changes};
}

MatchId matchOf(const TodayLine& line) {
    return MatchId::fromString(line.actOn).value_or(MatchId());
}

QList<MatchId> matchesIn(const TodayLine& line) {
    QList<MatchId> matches;
    for (const QString& id : line.ids) {
        if (const auto match = MatchId::fromString(id))
            matches.append(*match);
    }
    return matches;
}

} // namespace

bool recordsAtOnce(TodayAction action) {
    switch (action) {
    case TodayAction::MarkDone:
    case TodayAction::MarkMissed:
    case TodayAction::MarkExcused:
    case TodayAction::CallDone:
    case TodayAction::Extend:
    case TodayAction::TakesPlace:
    case TodayAction::RefusesPlace:
    case TodayAction::AskerTold:
    case TodayAction::Reminded:
    case TodayAction::Thanked:
    case TodayAction::ConfirmOrder:
    case TodayAction::TakeIn:
    case TodayAction::CancelGift:
        return true;
    default:
        return false;
    }
}

bool keepsReason(const TodayLine& line, TodayAction action) {
    return (action == TodayAction::MarkMissed || action == TodayAction::MarkExcused) &&
           line.kind != TodayLineKind::SignupWithoutOutcome; // attendance has none
}

Outcome<TodayDone> record(Desk& desk, const TodayLine& line, TodayAction action, const QString& by, const Today& today,
                          const QString& reason) {
    switch (action) {
    case TodayAction::MarkDone:
        if (line.kind == TodayLineKind::OrderWithoutOutcome)
            return told(MealDesk(desk).deliverOrder(orderOf(line)),
                        TodayActsWords::tr("Noted: the meals for “%1” arrived.").arg(title(line.subject)),
                        TodayActsWords::tr("Undo the delivery"));
        return recordOutcomeOf(desk, line, Happened::Done, {}, by, today);
    case TodayAction::MarkMissed:
        return recordOutcomeOf(desk, line, Happened::Missed, reason, by, today);
    case TodayAction::MarkExcused:
        return recordOutcomeOf(desk, line, Happened::Excused, reason, by, today);
    case TodayAction::TakesPlace:
        return giveFreedPlace(desk, line, today);
    case TodayAction::RefusesPlace:
        return passFreedPlaceOn(desk, line, today);
    case TodayAction::CallDone: {
        if (const auto signup = SignupId::fromString(line.actOn))
            return TodayDone{TodayActsWords::tr("The call to %1 is noted.").arg(line.person), TodayActsWords::tr("Undo the call"),
                             PostingDesk(desk).markTold({*signup}, today)};
        const auto closed = NoteDesk(desk, by).close(NoteId::fromString(line.actOn).value_or(NoteId()));
        if (!closed)
            return closed.refusal();
        return TodayDone{TodayActsWords::tr("The call about “%1” is noted.").arg(title(line.subject)),
                         TodayActsWords::tr("Undo the call"), closed->changes};
    }
    case TodayAction::Extend: {
        const auto extended = extend(desk, line.id, today);
        if (!extended)
            return extended.refusal();
        return TodayDone{TodayActsWords::tr("“%1” is open until %2.", "a title, a date")
                             .arg(title(line.subject), shortDayText(extended->end)),
                         TodayActsWords::tr("Undo the extension"), extended->changes};
    }
    case TodayAction::AskerTold: {
        const auto told = Proposals(desk, by).askerAgrees(matchOf(line), today);
        if (!told)
            return told.refusal();
        return TodayDone{TodayActsWords::tr("Noted: %1 knows who comes.").arg(line.subject.who), TodayActsWords::tr("Undo the agreement"),
                         told->changes};
    }
    case TodayAction::ConfirmOrder:
        return told(MealDesk(desk).moveOrder(orderOf(line), MealOrderState::Confirmed),
                    TodayActsWords::tr("The order for “%1” is confirmed.").arg(title(line.subject)),
                    TodayActsWords::tr("Undo the confirmation"));
    case TodayAction::TakeIn:
        return told(moveOrganisation(desk, OrganisationId::fromString(line.id).value_or(OrganisationId()),
                                     OrganisationState::Active),
                    TodayActsWords::tr("%1 takes part.", "a restaurant").arg(line.subject.who), TodayActsWords::tr("Undo the change"));
    case TodayAction::CancelGift:
        return told(MealDesk(desk).cancelGift(giftOf(line)),
                    TodayActsWords::tr("The gift of “%1” is cancelled.").arg(titleText(line)), TodayActsWords::tr("Undo the cancelling"));
    case TodayAction::Reminded: {
        if (line.kind == TodayLineKind::GiftUnpaid)
            return told(MealDesk(desk).markReminded(giftOf(line), today),
                        TodayActsWords::tr("Noted: %1 was reminded.").arg(titleText(line)), TodayActsWords::tr("Undo the reminder"));
        const auto reminded = markReminded(desk, matchesIn(line), today);
        if (!reminded)
            return reminded.refusal();
        return TodayDone{TodayActsWords::tr("Noted: %1 was reminded.").arg(line.person), TodayActsWords::tr("Undo the reminder"),
                         *reminded};
    }
    case TodayAction::Thanked: {
        const auto thanked = markThanked(desk, matchesIn(line), today);
        if (!thanked)
            return thanked.refusal();
        return TodayDone{TodayActsWords::tr("Noted: %n volunteer(s) thanked.", nullptr, line.count), TodayActsWords::tr("Undo the thanks"),
                         *thanked};
    }
    default:
        return Refusal{RefusalCode::NotHere, line.id, {}};
    }
}

Outcome<TodayDone> failDish(Desk& desk, const TodayLine& line, const QString& reason, const QString& by) {
    const auto failed = Kitchen(desk, by).failDish(DishId::fromString(line.id).value_or(DishId()), reason);
    if (!failed)
        return failed.refusal();
    return TodayDone{TodayActsWords::tr("Noted: “%1” does not come.").arg(title(line.subject)), TodayActsWords::tr("Undo the failure"),
                     failed->changes};
}

Outcome<TodayDone> failOrder(Desk& desk, const TodayLine& line, const QString& reason) {
    return told(MealDesk(desk).moveOrder(orderOf(line), MealOrderState::Failed, reason),
                TodayActsWords::tr("Noted: the meals for “%1” did not arrive.").arg(title(line.subject)),
                TodayActsWords::tr("Undo the failure"));
}

QString writeMessage(const Desk& desk, const TodayLine& line, const Today& today) {
    switch (line.kind) {
    case TodayLineKind::AskerToTell:
        return handOver(letterToAsker(desk, LetterKind::WhoComes, courtesyOf(desk, matchOf(line), today)));
    case TodayLineKind::ThanksDue: {
        const DaySpan week = lastWeek(today.date);
        return handOver(letterToAll(desk, dueThanks(desk, week.first, week.last)));
    }
    case TodayLineKind::GiftUnpaid:
        return handOver(letterToGiver(desk, giftOf(line)));
    default:
        break;
    }
    for (const CourtesyCall& call : dueReminders(desk, today)) {
        if (call.volunteer == line.volunteer)
            return handOver(letterToHelper(desk, LetterKind::Reminder, call));
    }
    return {};
}

Outcome<TodayDone> postponeCall(Desk& desk, const TodayLine& line, QDate day, const QString& by, const Today& today) {
    const auto done = NoteDesk(desk, by).postpone(NoteId::fromString(line.actOn).value_or(NoteId()), day, {}, today);
    if (!done)
        return done.refusal();
    return TodayDone{TodayActsWords::tr("The call about “%1” is put off to %2.", "a title, a date")
                         .arg(title(line.subject), shortDayText(day)),
                     TodayActsWords::tr("Undo the postponing"), done->changes};
}

QString shownFor(const Desk& desk, const QString& id) {
    if (const auto visitId = VisitId::fromString(id)) {
        const auto visit = desk.find<Visit>(*visitId);
        if (!visit)
            return id;
        if (!visit->tandem.isEmpty())
            return id; // shown with its tandem
        const auto match = desk.find<Match>(visit->match);
        return match ? match->request.toString() : visit->volunteer.toString();
    }
    if (const auto note = NoteId::fromString(id)) {
        const auto found = desk.find<Note>(*note);
        return found ? shownFor(desk, found->about) : id;
    }
    return id;
}

Destination destinationOf(const Desk& desk, const TodayLine& line, TodayAction action) {
    if (line.kind == TodayLineKind::VisitsToApprove)
        return {line.id, Aspect::ToExamine};
    if (line.kind == TodayLineKind::RecordsToReview)
        return {{}, Aspect::Review};
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

bool mayOverride(const Refusal& refusal) {
    return refusal.code == RefusalCode::Overlap || refusal.code == RefusalCode::TooManySignups;
}

Outcome<TodayDone> engage(Desk& desk, const CandidateQuery& sought, const CandidateLine& candidate, const QString& by,
                          const Today& today, const QString& overrideReason) {
    if (!sought.request.isEmpty()) {
        const ProposalDraft draft{sought.request,
                                  candidate.volunteer,
                                  candidate.date,
                                  candidate.hours,
                                  candidate.score,
                                  candidate.reasons,
                                  overrideReason};
        const auto proposed = Proposals(desk, by).propose(draft, today);
        if (!proposed)
            return proposed.refusal();
        return TodayDone{TodayActsWords::tr("Proposed to %1. The address was not told.").arg(candidate.name),
                         TodayActsWords::tr("Undo the proposal"), proposed->changes};
    }
    if (!sought.visit.isEmpty()) {
        const auto gone = TandemDesk(desk, by).standIn(sought.visit, candidate.volunteer, today, overrideReason);
        if (!gone)
            return gone.refusal();
        return TodayDone{TodayActsWords::tr("%1 stands in this once.", "a volunteer").arg(candidate.name),
                         TodayActsWords::tr("Undo the stand-in"), gone->changes};
    }
    // The wish and the place in one step: refused together, taken back together.
    const auto changes = writtenOrRefused(desk, [&](Desk::Writer&) {
        PostingDesk postings(desk);
        auto signedUp = postings.apply(sought.posting, sought.role, sought.shift, candidate.volunteer, {}, today);
        if (signedUp)
            signedUp = postings.confirm(signedUp->signup, today, overrideReason);
        wanted(signedUp);
    });
    return told(changes, TodayActsWords::tr("%1 has the place and may be told the contact.").arg(candidate.name),
                TodayActsWords::tr("Undo the sign-up"));
}

} // namespace entraide
