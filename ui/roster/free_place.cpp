// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/free_place.h"

#include "storage/desk.h"
#include "workflows/happened.h"
#include "workflows/posting_desk.h"
#include "workflows/proposals.h"

namespace entraide {

Outcome<ChangeSet> freePlace(Desk& desk, const GridPlace& place, const QString& reason, const QString& by,
                             const Today& today) {
    if (const auto signup = SignupId::fromString(place.source)) {
        auto done = PostingDesk(desk).withdraw(*signup, reason, today);
        if (!done)
            return done.refusal();
        return done->changes;
    }
    if (const auto id = MatchId::fromString(place.source)) {
        const auto match = desk.find<Match>(*id);
        const bool series = match && match->state == MatchState::Accepted && !match->date.isValid();
        if (!series) {
            auto done = Proposals(desk, by).withdraw(*id, reason, today);
            if (!done)
                return done.refusal();
            return done->changes;
        }
    }
    return seekStandIn(desk, place.source, place.date, reason, by, today);
}

} // namespace entraide
