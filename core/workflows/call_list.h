// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to ring on a day, and why.
#pragma once

#include "domain/records.h"
#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/names.h"
#include "workflows/outcome.h"

#include <QList>

#include <stop_token>

namespace entraide {

class Desk;

/// In the order of the list: what presses most comes first.
enum class CallReason {
    Cancelled,  ///< signed up for a shift that does not take place, and not told
    StandIn,    ///< a visit seeks somebody: the named substitute, if there is one
    FreePlace,  ///< first in the queue for a place that is free
    Asker,      ///< asked for help; somebody said yes, and they do not know yet
    Reminder,   ///< helps soon (courtesies.h)
    Place,      ///< has a place in a shift, and was not told
    Refused,    ///< was not taken for a shift, and was not told
    Reserve,    ///< waits in the queue of a shift, and was not told
    FollowUp,   ///< a note's day has come
    Unanswered, ///< was asked two days ago or more
};

struct CallLine {
    CallReason reason = CallReason::FollowUp;
    AnyId about;        ///< what a click opens
    AnyId actOn;        ///< the note, sign-up, visit or match
    QStringList others; ///< matches of which the same call reminds
    AnyId whom;         ///< person or organisation; empty: nobody is named
    QString name;
    QStringList phones; ///< E.164
    std::optional<Language> language;
    Subject subject; ///< what it is about
    QDate date;      ///< of the shift, visit or help; of a note its day
    TimeRange hours;
    QDateTime since; ///< of an unanswered proposal: when they were asked
    QString text;    ///< the note; why a shift is off, a visit seeks somebody, they were refused; who comes

    friend bool operator==(const CallLine&, const CallLine&) = default;
};

/// The calls of today.date. Where an open note was written about what a line acts on ("not reached"), the note has the
/// say: the line is away until the note's day, and then stands here as that note. Throws Error(Cancelled) when \a stop
/// asks for it.
QList<CallLine> callList(const Desk& desk, const Today& today, const std::stop_token& stop = {});

/// The call was made: the note is done; the sign-up is told, the helper reminded, or who asked has agreed, now. About a
/// proposal, a free place or a visit, which wait for an answer, a note that is done keeps \a remark, and they are not
/// here again today (a proposal: for two days). One undo step.
Outcome<ChangeSet> callMade(Desk& desk, const CallLine& line, const QString& remark, const QString& by,
                            const Today& today);

/// Nobody answered: comes back on \a again, with \a remark in the note. One undo step.
Outcome<ChangeSet> callNotReached(Desk& desk, const CallLine& line, QDate again, const QString& remark,
                                  const QString& by, const Today& today);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::CallReason, "cancelled", "stand_in", "free_place", "asker", "reminder", "place",
                    "refused", "reserve", "follow_up", "unanswered")
