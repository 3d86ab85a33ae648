// SPDX-License-Identifier: GPL-3.0-or-later
// Where a desk's journal was, told to the other desks of the team: what is cut off at its end is missed.
#pragma once

#include "storage/audit_trail.h"

#include <QLatin1StringView>

namespace entraide {

class Desk;

/// The team document `audit_head:<replica>` of each file: {<hash>: {number, at}, …}, the newest last heads of its
/// journal with when they were witnessed. Under their hash, so that what two desks hold of a file that was put back
/// from a copy is merged without asking anybody.
constexpr QLatin1StringView witnessPrefix{"audit_head:"};

/// What the team holds of this file's journal.
QList<TrailHead> witnessedHeads(const Desk& desk);

/// What the team holds of each file's journal, to be compared with what is said there: by replica.
struct ReplicaHead {
    QString replica;
    TrailHead head;
};
QList<ReplicaHead> witnessedOfAll(const Desk& desk);

enum class Witnessing {
    Daily,  ///< unless it was done on that day
    Always, ///< at closing; only when something was entered since
};
/// Tells the team where the journal is. Not where it contradicts what was told before: that has to stay, to be found.
/// True when something was written. Throws Error.
bool witnessJournal(Desk& desk, const QDateTime& now, Witnessing when);

/// Walks the journal and holds it against what the team holds of it. \a progress as AuditTrail::verify().
TrailReport verifyJournal(Desk& desk, const std::function<bool(double)>& progress = {});

} // namespace entraide
