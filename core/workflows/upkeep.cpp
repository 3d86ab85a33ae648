// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/upkeep.h"

#include "storage/desk.h"
#include "workflows/coverage.h"
#include "workflows/extend.h"
#include "workflows/offer_state.h"
#include "workflows/tandem_steps.h"
#include "workflows/tandem_times.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

void settle(Desk::Writer& writer, Request request, QDate today) {
    QList<Match> matches = writer.desk().findBy<Match>("request"_L1, request.id.toString());
    const bool promised = std::ranges::any_of(
        matches, [](const Match& m) { return m.state == MatchState::Accepted || m.state == MatchState::Done; });
    if (isOver(request, today) && !promised) {
        if (!mayMove(request.state, RequestState::Expired))
            return;
        request.state = RequestState::Expired;
        writer.save(request);
        for (Match& match : matches) {
            if (match.state != MatchState::Proposed)
                continue;
            match.state = MatchState::Withdrawn;
            writer.save(match);
            followOffer(writer, match.offer);
        }
        return;
    }
    const RequestState follows = tandem::stateOfRequest(writer.desk(), request, today);
    // Only what a day that passed changes: an outcome is for somebody to give.
    const bool passive = follows == RequestState::Open || follows == RequestState::Proposed ||
                         follows == RequestState::Matched || follows == RequestState::InProgress;
    if (follows == request.state || !passive || request.when.kind != WhenKind::Recurring ||
        !mayMove(request.state, follows))
        return;
    request.state = follows;
    writer.save(request);
}

void settleOffers(Desk::Writer& writer, QDate today) {
    // One whose match was ended elsewhere is free again.
    for (const Offer& offer : writer.desk().findBy<Offer>("state"_L1, enumName(OfferState::Matched)))
        followOffer(writer, offer.id);
    for (Offer offer : writer.desk().findBy<Offer>("state"_L1, enumName(OfferState::Open))) {
        if (!isOver(offer, today))
            continue;
        offer.state = OfferState::Expired;
        writer.save(offer);
    }
}

/// A pause that was noted beforehand begins; one that is over ends. So does a tandem whose last day is past.
void settleTandems(Desk::Writer& writer, QDate today) {
    for (const TandemState state : {TandemState::Trial, TandemState::Active, TandemState::Paused}) {
        for (Tandem tandem : writer.desk().findBy<Tandem>("state"_L1, enumName(state))) {
            if (tandem.ended.isValid() && tandem.ended < today) {
                tandem.state = TandemState::Ended;
                writer.save(tandem);
                tandem::releaseRequest(writer, tandem, today);
                continue;
            }
            if (state == TandemState::Trial || tandem.pauses.isEmpty()) // paused until further notice, or not at all
                continue;
            const bool rests = std::ranges::any_of(tandem.pauses, [&](const TandemPause& pause) {
                return pause.from <= today && (!pause.until.isValid() || pause.until >= today);
            });
            const TandemState follows = rests ? TandemState::Paused : TandemState::Active;
            if (follows == state)
                continue;
            tandem.state = follows;
            writer.save(tandem);
        }
    }
}

} // namespace

ChangeSet settleDesk(Desk& desk, const Today& today) {
    const Desk::ForTeam forTeam(desk);
    return desk.write([&](Desk::Writer& writer) {
        settleTandems(writer, today.date); // first: what one held is free then
        const QSet<RequestId> carried = carriedByTandems(desk);
        for (const RequestState state :
             {RequestState::Open, RequestState::Proposed, RequestState::Matched, RequestState::InProgress}) {
            for (const Request& request : desk.findBy<Request>("state"_L1, enumName(state))) {
                if (!carried.contains(request.id))
                    settle(writer, request, today.date);
            }
        }
        for (const PostingState state : {PostingState::Published, PostingState::Full}) {
            for (Posting posting : desk.findBy<Posting>("state"_L1, enumName(state))) {
                if (!posting.validUntil.isValid() || posting.validUntil >= today.date)
                    continue;
                posting.state = PostingState::Closed;
                writer.save(posting);
            }
        }
        settleOffers(writer, today.date);
    });
}

} // namespace entraide
