// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions of the Today page do: record something, or lead to the record where one decides.
#pragma once

#include "ui/records/page.h"
#include "workflows/candidates.h"
#include "workflows/outcome.h"
#include "workflows/today.h"

#include <QString>

#include <optional>

namespace entraide {

/// What was recorded, as said to the user, and how to take it back.
struct TodayDone {
    QString sentence;
    QString undoText;
    ChangeSet changes;
};

/// True for an action that records something at once; the others open a record.
bool recordsAtOnce(TodayAction action);
/// Records \a action on \a line. Throws Error on a fault of storage.
Outcome<TodayDone> record(Desk& desk, const TodayLine& line, TodayAction action, const QString& by, const Today& today);

/// The record that \a action of \a line opens, and what of it.
struct Destination {
    QString id;
    Aspect aspect = Aspect::Record;
};
Destination destinationOf(const Desk& desk, const TodayLine& line, TodayAction action);

/// The record that a page can show for \a id: a visit's request or volunteer, what a note is about.
QString shownFor(const Desk& desk, const QString& id);

/// Brings a candidate to what was sought: proposes a request; in a posting, where the volunteer said yes on the
/// telephone, gives the place.
Outcome<TodayDone> engage(Desk& desk, const CandidateQuery& sought, const CandidateLine& candidate, const QString& by,
                          const Today& today);

} // namespace entraide
