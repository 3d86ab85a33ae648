// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/offer_state.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

void followOffer(Desk::Writer& writer, const OfferId& id) {
    auto offer = id.isEmpty() ? std::nullopt : writer.find<Offer>(id);
    if (!offer || (offer->state != OfferState::Open && offer->state != OfferState::Matched))
        return;
    const bool repeats = offer->when.kind == WhenKind::Recurring;
    const bool isTaken =
        std::ranges::any_of(writer.desk().findBy<Match>("offer"_L1, id.toString()), [repeats](const Match& match) {
            // What repeats is offered again once it is done.
            return match.state == MatchState::Proposed || match.state == MatchState::Accepted ||
                   (match.state == MatchState::Done && !repeats);
        });
    const OfferState follows = isTaken ? OfferState::Matched : OfferState::Open;
    if (follows == offer->state)
        return;
    offer->state = follows;
    writer.save(*offer);
}

bool isOver(const Offer& offer, QDate today) {
    const QDate last = offer.when.kind == WhenKind::ToArrange ? QDate() : offer.when.lastDay();
    return (offer.expires.isValid() && offer.expires < today) || (last.isValid() && last < today);
}

} // namespace entraide
