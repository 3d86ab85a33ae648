// SPDX-License-Identifier: GPL-3.0-or-later
// What a week asks for, whatever record asks: times of requests, roles of shifts, visits that look for a stand-in. One
// value for each, with who has its places already.
#pragma once

#include "domain/records.h"
#include "matching/week_plan.h"
#include "workflows/clock.h"
#include "workflows/names.h"

#include <QList>

#include <stop_token>

namespace entraide {

class Desk;

enum class PlaceKind {
    Request, ///< a time of a request
    Shift,   ///< a role of a posting's shift
    Visit,   ///< one time of a fixed helper, or of somebody who comes every week
};

/// Somebody who has a place of the week, or was asked for it.
struct StandingPlace {
    AnyId source; ///< the match, visit or sign-up; of a visit that is nowhere written yet the tandem
    VolunteerId volunteer;
    QDate date;
    TimeRange hours;
    bool firm = true;     ///< false: asked, without an answer yet
    bool locked = false;  ///< plans leave it where it is
    bool mayMove = false; ///< a match for one day to come that is not locked

    friend bool operator==(const StandingPlace&, const StandingPlace&) = default;
};

/// A sign-up that waits for a place of a role: the reserve in its order, then who applied in order of arrival.
struct QueuedSignup {
    SignupId signup;
    VolunteerId volunteer;
    int reservePlace = 0; ///< 1 is the first; 0: applied

    friend bool operator==(const QueuedSignup&, const QueuedSignup&) = default;
};

/// The places of one time.
struct WeekPlace {
    PlaceKind kind = PlaceKind::Request;
    RequestId request; ///< of a Request
    PostingId posting; ///< of a Shift, with its shift's and role's keys
    QString shift;
    QString role;
    TandemId tandem; ///< of a Visit: the tandem, or the match whose series it is
    MatchId series;
    VisitId visit; ///< empty: not written yet
    Subject subject;
    Occurrence occurrence;
    Urgency urgency = Urgency::Normal;
    bool due = true; ///< false: a flexible time that may as well be in a later week
    TaskQuery query; ///< what is asked of a helper
    QList<StandingPlace> standing;
    QList<QueuedSignup> queue;
    QList<Wanted> wanted; ///< a named substitute
    int open = 0;         ///< places for which nobody was asked

    /// Names the place within its week: the same in each plan of one desk.
    QString key() const;
};

/// The places of \a week from today on, with those that are taken. Nothing is left out because nobody could take it.
/// Throws Error(Cancelled) when \a stop asks for it.
QList<WeekPlace> weekPlaces(const Desk& desk, Names& names, IsoWeek week, const Today& today,
                            const std::stop_token& stop = {});

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::PlaceKind, "request", "shift", "visit")
