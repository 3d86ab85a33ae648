// SPDX-License-Identifier: GPL-3.0-or-later
// Places of postings that wait for a call.
#include "storage/desk.h"
#include "workflows/posting_places.h"
#include "workflows/settle_places.h"
#include "workflows/today_board.h"

namespace entraide {

using namespace Qt::StringLiterals;

/// A free place with somebody in its queue, and a place that two desks gave apart: both are told by a call.
void TodayBoard::addFreedPlaces() {
    QSet<PostingId> waitedFor;
    for (const Signup& signup : m_desk.findBy<Signup>("state"_L1, enumName(SignupState::Reserve)))
        waitedFor.insert(signup.posting);
    for (const PostingId& id : std::as_const(waitedFor)) {
        const auto posting = m_desk.find<Posting>(id);
        if (!posting)
            continue;
        const QList<Signup> signups = m_desk.findBy<Signup>("posting"_L1, id.toString());
        const QList<Signup> offered = offeredPlaces(*posting, signups, m_today.date);
        for (const Signup& signup : offered)
            addCall(TodayLineKind::PlaceFreed, *posting, signup);
        for (const Signup& signup : signups) {
            const bool isOffered = std::ranges::any_of(offered, [&](const Signup& o) { return o.id == signup.id; });
            if (lostItsPlace(signup) && !isOffered && isToCome(*posting, signup.shift, m_today.date))
                addCall(TodayLineKind::PlaceLost, *posting, signup);
        }
    }
}

void TodayBoard::addCall(TodayLineKind kind, const Posting& posting, const Signup& signup) {
    TodayLine line = lineAbout(kind, posting.id.toString(), signup.id.toString());
    if (const Shift* shift = shiftWith(posting, signup.shift)) {
        line.date = shift->date;
        line.hours = shift->hours;
    }
    line.at = signup.received;
    line.volunteer = signup.volunteer;
    if (kind == TodayLineKind::PlaceFreed)
        line.actions = {TodayAction::TakesPlace, TodayAction::RefusesPlace, TodayAction::Open};
    else
        line.actions = {TodayAction::CallDone, TodayAction::Open};
    add(TodayGroupKind::CallBack, std::move(line));
}

} // namespace entraide
