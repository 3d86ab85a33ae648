// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/offer_state.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// What repeats is offered again once it is done.
bool isClaim(const Offer& offer, const Match& match) {
    return match.state == MatchState::Proposed || match.state == MatchState::Accepted ||
           (match.state == MatchState::Done && offer.when.kind != WhenKind::Recurring);
}

/// Each desk comes to the same.
MatchId firstOf(const QList<Match>& claims) {
    return std::ranges::min(claims, {}, [](const Match& match) { return std::pair(match.proposedAt, match.id); }).id;
}

} // namespace

void followOffer(Desk::Writer& writer, const OfferId& id) {
    auto offer = id.isEmpty() ? std::nullopt : writer.find<Offer>(id);
    if (!offer || (offer->state != OfferState::Open && offer->state != OfferState::Matched))
        return;
    QList<Match> claims = writer.desk().findBy<Match>("offer"_L1, id.toString());
    claims.removeIf([&](const Match& match) { return !isClaim(*offer, match); });
    const OfferState follows = claims.isEmpty() ? OfferState::Open : OfferState::Matched;
    const bool isKept = std::ranges::find(claims, offer->match, &Match::id) != claims.end();
    const MatchId claim = claims.isEmpty() ? MatchId() : isKept ? offer->match : firstOf(claims);
    if (follows == offer->state && claim == offer->match)
        return;
    offer->state = follows;
    offer->match = claim;
    writer.save(*offer);
}

bool isClaimedByAnother(const Offer& offer, const Match& match) {
    return offer.state == OfferState::Matched && !offer.match.isEmpty() && offer.match != match.id &&
           (match.state == MatchState::Proposed || match.state == MatchState::Accepted);
}

bool isOver(const Offer& offer, QDate today) {
    const QDate last = offer.when.kind == WhenKind::ToArrange ? QDate() : offer.when.lastDay();
    return (offer.expires.isValid() && offer.expires < today) || (last.isValid() && last < today);
}

} // namespace entraide
