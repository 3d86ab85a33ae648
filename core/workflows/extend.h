// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/outcome.h"

namespace entraide {

class Desk;

/// How much longer what ends stays open: two weeks.
inline constexpr int extensionDays = 14;

/// Past its end, or all of its times.
bool isOver(const Request& request, QDate today);

/// The last day of \a request if it is extended now; invalid where that would change nothing: it is asked for one day,
/// or for days that a person has to agree anew.
QDate extendedEnd(const Request& request, const Today& today);
QDate extendedEnd(const Posting& posting, const Today& today);
QDate extendedEnd(const Offer& offer, const Today& today);

struct Extended {
    QDate end; ///< the new last day
    ChangeSet changes;
};

/// Keeps a request, posting or offer open for two weeks more; an offer that expired is open again. What repeats, or is
/// to be arranged, is also asked for or offered that much longer. One transaction.
Outcome<Extended> extend(Desk& desk, const AnyId& id, const Today& today);

} // namespace entraide
