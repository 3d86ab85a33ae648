// SPDX-License-Identifier: GPL-3.0-or-later
// Two diaries side by side: when somebody offers help and when it is asked for. Pure functions over values.
#pragma once

#include "domain/records.h"
#include "workflows/clock.h"
#include "workflows/commitments.h"

#include <QList>

namespace entraide {

/// Hours on one day at which help is offered.
struct OfferedTime {
    QDate date;
    TimeRange hours;
    friend bool operator==(const OfferedTime&, const OfferedTime&) = default;
};

/// Hours on one day within which help is asked for; `minutes` long, so all of them when the time is fixed.
struct AskedTime {
    QDate date;
    TimeRange hours;
    int minutes = 0;

    bool isFlexible() const { return hours.minutes() > minutes; }
    friend bool operator==(const AskedTime&, const AskedTime&) = default;
};

/// A time that suits both.
struct CommonTime {
    QDate date;
    TimeRange hours; ///< when the help would be given
    TimeRange free;  ///< all that both have in common around it
    int coveredMinutes = 0;
    int neededMinutes = 0;
    friend bool operator==(const CommonTime&, const CommonTime&) = default;
};

/// Both sides' diaries from one day to another, each in order of time.
struct LinedUp {
    QDate first;
    QDate last;
    QList<OfferedTime> offered;
    QList<AskedTime> asked;     ///< with a place for which nobody said yes
    QList<Commitment> promised; ///< of who offers
    QList<CommonTime> common;
};

/// The days on which an offer can be made use of: from today until it expires, nine weeks at most. An end before the
/// start when it is over.
struct OfferDays {
    QDate first;
    QDate last;
};
OfferDays daysOf(const Offer& offer, QDate today);

/// One to be arranged is possible on every day until it expires.
QList<OfferedTime> offeredTimes(const Offer& offer, QDate first, QDate last);

/// \a matches are the request's: times that are taken, and those \a helper was asked for, are not asked any more. What
/// \a promised firmly takes is not free. A fixed time suits from three quarters on, a flexible one when it fits wholly.
LinedUp lineUp(const Offer& offer, const Request& request, const QList<Match>& matches, const VolunteerId& helper,
               const QList<Commitment>& promised, const OfferDays& days);

/// The one to choose: the first that is long enough, else the longest.
const CommonTime* bestOf(const QList<CommonTime>& common);

} // namespace entraide
