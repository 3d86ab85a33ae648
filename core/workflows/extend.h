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

/// The last day of \a request if it is extended now; invalid where that would change nothing: it is asked for one day,
/// or for days that a person has to agree anew.
QDate extendedEnd(const Request& request, const Today& today);
QDate extendedEnd(const Posting& posting, const Today& today);

struct Extended {
    QDate end; ///< the new last day
    ChangeSet changes;
};

/// Keeps a request or posting open for two weeks more. A repeating request, or one to be arranged, is also asked for
/// that much longer. One transaction.
Outcome<Extended> extend(Desk& desk, const AnyId& id, const Today& today);

} // namespace entraide
