// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/extend.h"

#include "domain/recurrence.h"
#include "storage/desk.h"
#include "workflows/coverage.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

bool mayGoOn(const When& when) {
    return when.kind == WhenKind::Recurring || when.kind == WhenKind::ToArrange;
}

QDate extendedEnd(const When& when, QDate expires, const Today& today) {
    const QDate longer = std::max(expires, today.date).addDays(extensionDays);
    const QDate last = when.lastDay();
    if (mayGoOn(when) || !last.isValid())
        return longer;
    return expires.isValid() && expires < last ? std::min(longer, last) : QDate();
}

void prolong(When& when, QDate end) {
    const QDate last = when.lastDay();
    if (!mayGoOn(when) || !last.isValid() || last >= end)
        return;
    when.until = end;
    // A rule that ends by itself goes on as long as the rest.
    if (auto rule = Recurrence::fromRule(when.rule); rule && (rule->count > 0 || rule->until.isValid())) {
        rule->count = 0;
        rule->until = {};
        when.rule = rule->toRule();
    }
}

std::optional<Refusal> prolong(Desk::Writer& writer, Request request, const Today& today, QDate& end) {
    if (!isLive(request.state))
        return Refusal{RefusalCode::StateForbids, request.id.toString(), enumName(request.state)};
    end = extendedEnd(request, today);
    if (!end.isValid())
        return Refusal{RefusalCode::InThePast, request.id.toString(), {}};
    request.expires = end;
    prolong(request.when, end);
    writer.save(request);
    return std::nullopt;
}

std::optional<Refusal> prolong(Desk::Writer& writer, Offer offer, const Today& today, QDate& end) {
    if (offer.state == OfferState::Withdrawn)
        return Refusal{RefusalCode::StateForbids, offer.id.toString(), enumName(offer.state)};
    end = extendedEnd(offer, today);
    if (!end.isValid())
        return Refusal{RefusalCode::InThePast, offer.id.toString(), {}};
    if (offer.state == OfferState::Expired)
        offer.state = OfferState::Open;
    offer.expires = end;
    prolong(offer.when, end);
    writer.save(offer);
    return std::nullopt;
}

std::optional<Refusal> prolong(Desk::Writer& writer, Posting posting, const Today& today, QDate& end) {
    if (posting.state != PostingState::Published && posting.state != PostingState::Full)
        return Refusal{RefusalCode::StateForbids, posting.id.toString(), enumName(posting.state)};
    end = posting.validUntil = extendedEnd(posting, today);
    writer.save(posting);
    return std::nullopt;
}

} // namespace

bool isOver(const Request& request, QDate today) {
    const QDate last = request.when.lastDay();
    return (request.expires.isValid() && request.expires < today) || (last.isValid() && last < today);
}

QDate extendedEnd(const Request& request, const Today& today) {
    return extendedEnd(request.when, request.expires, today);
}

QDate extendedEnd(const Posting& posting, const Today& today) {
    return std::max(posting.validUntil, today.date).addDays(extensionDays);
}

QDate extendedEnd(const Offer& offer, const Today& today) {
    const QDate end = extendedEnd(offer.when, offer.expires, today);
    return end >= today.date ? end : QDate();
}

Outcome<Extended> extend(Desk& desk, const AnyId& id, const Today& today) {
    std::optional<Refusal> refusal;
    Extended done;
    done.changes = desk.write([&](Desk::Writer& writer) {
        refusal = Refusal{RefusalCode::NotHere, id, {}};
        if (const auto requestId = RequestId::fromString(id)) {
            if (const auto request = writer.find<Request>(*requestId))
                refusal = prolong(writer, *request, today, done.end);
        } else if (const auto postingId = PostingId::fromString(id)) {
            if (const auto posting = writer.find<Posting>(*postingId))
                refusal = prolong(writer, *posting, today, done.end);
        } else if (const auto offerId = OfferId::fromString(id)) {
            if (const auto offer = writer.find<Offer>(*offerId))
                refusal = prolong(writer, *offer, today, done.end);
        }
    });
    if (refusal)
        return *refusal;
    return done;
}

} // namespace entraide
