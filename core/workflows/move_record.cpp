// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/move_record.h"

#include "domain/schema.h"
#include "storage/desk.h"
#include "workflows/happened.h"
#include "workflows/kitchen.h"
#include "workflows/meal_desk.h"
#include "workflows/moves.h"
#include "workflows/note_desk.h"
#include "workflows/offer_desk.h"
#include "workflows/partings.h"
#include "workflows/posting_desk.h"
#include "workflows/proposals.h"
#include "workflows/round_planning.h"
#include "workflows/tandem_desk.h"
#include "workflows/user_desk.h"

namespace entraide {

namespace {

template <class T> Outcome<ChangeSet> changesOf(const Outcome<T>& outcome) {
    if (!outcome)
        return outcome.refusal();
    if constexpr (std::is_same_v<T, ChangeSet>)
        return *outcome;
    else
        return outcome->changes;
}

/// One move, with the workflows at hand.
class Mover {
public:
    Mover(Desk& desk, const AnyId& id, const MoveHow& how)
        : m_desk(desk)
        , m_id(id)
        , m_how(how) {}

    Outcome<ChangeSet> move(PersonState, PersonState to) { return movePerson(m_desk, idOf<PersonId>(), to); }
    Outcome<ChangeSet> move(VolunteerState, VolunteerState to) {
        return moveVolunteer(m_desk, idOf<VolunteerId>(), to, m_how.today);
    }
    Outcome<ChangeSet> move(BeneficiaryState, BeneficiaryState to) {
        return moveBeneficiary(m_desk, idOf<BeneficiaryId>(), to, m_how.by, m_how.today);
    }
    Outcome<ChangeSet> move(OrganisationState, OrganisationState to) {
        return moveOrganisation(m_desk, idOf<OrganisationId>(), to);
    }
    Outcome<ChangeSet> move(RequestState, RequestState to) {
        return changesOf(proposals().moveRequest(idOf<RequestId>(), to, m_how.reason, m_how.today));
    }
    Outcome<ChangeSet> move(OfferState from, OfferState to) {
        OfferDesk offers(m_desk, m_how.by);
        if (to == OfferState::Withdrawn)
            return offers.withdraw(idOf<OfferId>(), m_how.reason, m_how.today);
        if (to == OfferState::Open && from != OfferState::Matched)
            return offers.reopen(idOf<OfferId>(), m_how.today);
        return forbidden(from);
    }
    Outcome<ChangeSet> move(MatchState from, MatchState to) {
        const auto id = idOf<MatchId>();
        switch (to) {
        case MatchState::Accepted:
            return changesOf(proposals().accept(id, m_how.today, m_how.reason));
        case MatchState::Declined:
            return changesOf(proposals().decline(id, m_how.reason, m_how.today));
        case MatchState::Withdrawn:
            return changesOf(proposals().withdraw(id, m_how.reason, m_how.today));
        case MatchState::Done:
            return changesOf(proposals().markDone(id, m_how.today));
        case MatchState::Proposed:
            break;
        }
        return forbidden(from);
    }
    Outcome<ChangeSet> move(TandemState from, TandemState to) {
        TandemDesk tandems(m_desk, m_how.by);
        const auto id = idOf<TandemId>();
        switch (to) {
        case TandemState::Trial:
            return changesOf(tandems.startTrial(id, m_how.today.date.addDays(usualTrialDays), m_how.today, m_how.reason));
        case TandemState::Active:
            return changesOf(from == TandemState::Paused ? tandems.resume(id, m_how.today)
                                                         : tandems.activate(id, {}, m_how.today, m_how.reason));
        case TandemState::Paused:
            return changesOf(tandems.pause(id, m_how.today.date, {}, m_how.reason, m_how.today));
        case TandemState::Ended:
            return changesOf(tandems.end(id, m_how.today.date, m_how.reason, false, m_how.today));
        case TandemState::Proposed:
            break;
        }
        return forbidden(from);
    }
    Outcome<ChangeSet> move(VisitState from, VisitState to) {
        TandemDesk tandems(m_desk, m_how.by);
        const auto visit = *m_desk.find<Visit>(idOf<VisitId>());
        if (to == VisitState::Approved)
            return tandems.approve({visit.id}, m_how.today);
        if (to == VisitState::SeekingStandIn)
            return seekStandIn(m_desk, m_id, visit.date, m_how.reason, m_how.by, m_how.today);
        if (to == VisitState::Planned && from == VisitState::SeekingStandIn)
            return changesOf(tandems.helperComes(visit.id, m_how.today));
        if (visit.tandem.isEmpty())
            return moveLone(visit, to);
        VisitEntry entry;
        entry.tandem = visit.tandem;
        entry.visit = visit.id;
        entry.state = to;
        entry.minutes = visit.minutes;
        entry.kilometres = visit.kilometres;
        entry.reason = m_how.reason;
        return tandems.log({entry}, m_how.today);
    }
    Outcome<ChangeSet> move(PostingState from, PostingState to) {
        PostingDesk postings(m_desk);
        const auto id = idOf<PostingId>();
        switch (to) {
        case PostingState::Published:
            return from == PostingState::Closed ? postings.reopen(id, m_how.today) : postings.publish(id, m_how.today);
        case PostingState::Closed:
            return postings.close(id, m_how.today);
        case PostingState::Cancelled:
            return changesOf(postings.cancel(id, m_how.reason, m_how.today));
        case PostingState::Draft:
        case PostingState::Full:
            break;
        }
        return forbidden(from);
    }
    Outcome<ChangeSet> move(SignupState from, SignupState to) {
        PostingDesk postings(m_desk);
        const auto id = idOf<SignupId>();
        switch (to) {
        case SignupState::Confirmed:
            return changesOf(isOutcome(from) ? postings.recordAttendance(id, to, m_how.today)
                                      : postings.confirm(id, m_how.today, m_how.reason));
        case SignupState::Reserve:
            return changesOf(postings.reserve(id, m_how.today));
        case SignupState::Withdrawn:
            return changesOf(postings.withdraw(id, m_how.reason, m_how.today));
        case SignupState::Attended:
        case SignupState::Excused:
        case SignupState::NoShow:
            return changesOf(postings.recordAttendance(id, to, m_how.today));
        case SignupState::Applied:
            break;
        }
        return forbidden(from);
    }
    Outcome<ChangeSet> move(DonationState from, DonationState to) {
        if (from == DonationState::Pledged && to == DonationState::Refunded)
            return MealDesk(m_desk).cancelGift(idOf<DonationId>());
        return forbidden(from); // follows from payments and orders
    }
    Outcome<ChangeSet> move(MealOrderState, MealOrderState to) {
        return MealDesk(m_desk).moveOrder(idOf<MealOrderId>(), to, m_how.reason);
    }
    Outcome<ChangeSet> move(DishState from, DishState to) {
        Kitchen kitchen(m_desk, m_how.by);
        if (to == DishState::Failed)
            return changesOf(kitchen.failDish(idOf<DishId>(), m_how.reason));
        if (to == DishState::Offered)
            return changesOf(kitchen.putBack(idOf<DishId>()));
        if (from == DishState::HandedOver && to == DishState::Collected)
            return changesOf(kitchen.noteCollected(idOf<DishId>()));
        return forbidden(from); // follows from the rounds, or from what is agreed with another chapter
    }
    Outcome<ChangeSet> move(RoundState from, RoundState to) {
        RoundPlanning rounds(m_desk);
        const auto id = idOf<RoundId>();
        switch (to) {
        case RoundState::UnderWay:
            return rounds.start(id, m_how.today);
        case RoundState::Planned:
            return rounds.backToPlanned(id);
        case RoundState::Done:
            return rounds.finish(id, m_desk.find<Round>(id)->portionsHandedOut, false);
        }
        return forbidden(from);
    }
    Outcome<ChangeSet> move(NoteState, NoteState to) {
        NoteDesk notes(m_desk, m_how.by);
        return changesOf(to == NoteState::Done ? notes.close(idOf<NoteId>()) : notes.reopen(idOf<NoteId>()));
    }
    Outcome<ChangeSet> move(CampaignState, CampaignState to) {
        return MealDesk(m_desk).moveCampaign(idOf<CampaignId>(), to);
    }
    Outcome<ChangeSet> move(PaymentState from, PaymentState to) {
        MealDesk meals(m_desk);
        const auto id = idOf<PaymentId>();
        if (to == PaymentState::Ignored)
            return meals.ignore(id, m_how.reason);
        if (to == PaymentState::Unassigned)
            return from == PaymentState::Ignored ? meals.reconsider(id) : meals.unassign(id);
        return forbidden(from); // needs a gift
    }

    Outcome<ChangeSet> move(UserState, UserState to) {
        UserDesk users(m_desk);
        return changesOf(to == UserState::Left ? users.endUser(idOf<UserId>(), m_how.today)
                                               : users.returnUser(idOf<UserId>(), m_how.today));
    }

private:
    static constexpr int usualTrialDays = 28;

    template <class IdType> IdType idOf() const { return *IdType::fromString(m_id); }
    Proposals proposals() const { return {m_desk, m_how.by}; }
    /// A visit of a match, or of nothing that repeats: what became of it.
    Outcome<ChangeSet> moveLone(const Visit& visit, VisitState to) {
        const auto record = [&](Happened happened) {
            return recordOutcome(m_desk, m_id, visit.date, happened, m_how.reason, m_how.by, m_how.today);
        };
        switch (to) {
        case VisitState::Performed:
            return record(Happened::Done);
        case VisitState::Missed:
            return record(Happened::Missed);
        case VisitState::Excused:
            return record(Happened::Excused);
        case VisitState::Planned:
        case VisitState::Approved:
        case VisitState::SeekingStandIn:
            break;
        }
        return forbidden(visit.state);
    }
    template <class S> Refusal forbidden(S from) const { return {RefusalCode::StateForbids, m_id, enumName(from)}; }

    Desk& m_desk;
    AnyId m_id;
    const MoveHow& m_how;
};

} // namespace

Outcome<ChangeSet> moveRecord(Desk& desk, const AnyId& id, const QString& to, const MoveHow& how) {
    const auto type = entityTypeOf(id);
    Outcome<ChangeSet> result = Refusal{RefusalCode::NotHere, id, {}};
    if (!type)
        return result;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        if constexpr (StatefulRecord<R>) {
            if (R::entity != *type)
                return;
            const auto record = desk.find<R>(*decltype(R::id)::fromString(id));
            const auto wanted = enumFromName<typename R::State>(to);
            if (!record)
                return;
            if (!wanted || !mayMove(record->state, *wanted))
                result = Refusal{RefusalCode::StateForbids, id, enumName(record->state)};
            else
                result = Mover(desk, id, how).move(record->state, *wanted);
        }
    });
    return result;
}

} // namespace entraide
