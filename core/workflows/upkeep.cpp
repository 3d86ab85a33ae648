// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/upkeep.h"

#include "storage/desk.h"
#include "workflows/coverage.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

bool isOver(const Request& request, QDate today) {
    const QDate last = request.when.lastDay();
    return (request.expires.isValid() && request.expires < today) || (last.isValid() && last < today);
}

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
        }
        return;
    }
    const RequestState follows = stateFromMatches(request, matches, today);
    // Only what a day that passed changes: an outcome is for somebody to give.
    const bool passive = follows == RequestState::Open || follows == RequestState::Proposed ||
                         follows == RequestState::Matched || follows == RequestState::InProgress;
    if (follows == request.state || !passive || request.when.kind != WhenKind::Recurring ||
        !mayMove(request.state, follows))
        return;
    request.state = follows;
    writer.save(request);
}

} // namespace

ChangeSet settleDesk(Desk& desk, const Today& today) {
    return desk.write([&](Desk::Writer& writer) {
        for (const RequestState state :
             {RequestState::Open, RequestState::Proposed, RequestState::Matched, RequestState::InProgress}) {
            for (const Request& request : desk.findBy<Request>("state"_L1, enumName(state)))
                settle(writer, request, today.date);
        }
        for (const PostingState state : {PostingState::Published, PostingState::Full}) {
            for (Posting posting : desk.findBy<Posting>("state"_L1, enumName(state))) {
                if (!posting.validUntil.isValid() || posting.validUntil >= today.date)
                    continue;
                posting.state = PostingState::Closed;
                writer.save(posting);
            }
        }
    });
}

} // namespace entraide
