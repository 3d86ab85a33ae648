// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/outcome.h"

namespace entraide {

class Desk;

/// What became of a planned time.
enum class Happened { Done, Missed, Excused };

/// What it means for a sign-up.
SignupState attendanceOf(Happened happened);

/// Records what became of one planned time: a visit, a tandem or a match (one time of a repeating one gets
/// its visit), or a sign-up. \a id names it, \a date which time. One transaction.
Outcome<ChangeSet> recordOutcome(Desk& desk, const AnyId& id, QDate date, Happened happened, const QString& reason,
                                 const QString& by, const Today& today);

/// Somebody is looked for who stands in at one time: of a visit, a tandem or a repeating match. One transaction.
Outcome<ChangeSet> seekStandIn(Desk& desk, const AnyId& id, QDate date, const QString& reason, const QString& by,
                               const Today& today);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::Happened, "done", "missed", "excused")
