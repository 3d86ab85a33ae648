// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/extend.h"

#include "storage/desk.h"
#include "workflows/coverage.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

bool mayGoOn(const Request& request) {
    return request.when.kind == WhenKind::Recurring || request.when.kind == WhenKind::ToArrange;
}

std::optional<Refusal> prolong(Desk::Writer& writer, Request request, const Today& today, QDate& end) {
    if (!isLive(request.state))
        return Refusal{RefusalCode::StateForbids, request.id.toString(), enumName(request.state)};
    end = extendedEnd(request, today);
    if (!end.isValid())
        return Refusal{RefusalCode::InThePast, request.id.toString(), {}};
    request.expires = end;
    if (const QDate last = request.when.lastDay(); mayGoOn(request) && last.isValid() && last < end)
        request.when.until = end;
    writer.save(request);
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

QDate extendedEnd(const Request& request, const Today& today) {
    const QDate longer = std::max(request.expires, today.date).addDays(extensionDays);
    const QDate last = request.when.lastDay();
    if (mayGoOn(request) || !last.isValid())
        return longer;
    return request.expires.isValid() && request.expires < last ? std::min(longer, last) : QDate();
}

QDate extendedEnd(const Posting& posting, const Today& today) {
    return std::max(posting.validUntil, today.date).addDays(extensionDays);
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
        }
    });
    if (refusal)
        return *refusal;
    return done;
}

} // namespace entraide
