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
/// True where a reason is kept with what is recorded: it is asked for before.
bool keepsReason(const TodayLine& line, TodayAction action);
/// Records \a action on \a line. Throws Error on a fault of storage.
Outcome<TodayDone> record(Desk& desk, const TodayLine& line, TodayAction action, const QString& by, const Today& today,
                          const QString& reason = {});

/// The dish of \a line does not come.
Outcome<TodayDone> failDish(Desk& desk, const TodayLine& line, const QString& reason, const QString& by);

/// The meals of the order of \a line did not arrive.
Outcome<TodayDone> failOrder(Desk& desk, const TodayLine& line, const QString& reason);

/// Hands over the message of \a line to the mail program or the clipboard; says what was done. Empty: it is not due any
/// more.
QString writeMessage(const Desk& desk, const TodayLine& line, const Today& today);

/// The call that the note of \a line asks for is made on \a day.
Outcome<TodayDone> postponeCall(Desk& desk, const TodayLine& line, QDate day, const QString& by, const Today& today);

/// The record that \a action of \a line opens, and what of it.
struct Destination {
    QString id;
    Aspect aspect = Aspect::Record;
};
Destination destinationOf(const Desk& desk, const TodayLine& line, TodayAction action);

/// The record that a page can show for \a id: the request of a repeating match's visit, what a note is about.
QString shownFor(const Desk& desk, const QString& id);

/// Brings a candidate to what was sought: proposes a request; in a posting, where the volunteer said yes on the
/// telephone, gives the place. \a overrideReason allows what a reason allows (mayOverride).
Outcome<TodayDone> engage(Desk& desk, const CandidateQuery& sought, const CandidateLine& candidate, const QString& by,
                          const Today& today, const QString& overrideReason = {});
/// A warning that a coordinator may go over, with a reason.
bool mayOverride(const Refusal& refusal);

} // namespace entraide
