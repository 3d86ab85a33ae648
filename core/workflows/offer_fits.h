// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/candidates.h"
#include "workflows/lined_up.h"
#include "workflows/names.h"

namespace entraide {

/// An offer and a request that suit each other, with what speaks for and against it.
struct OfferFit {
    OfferId offer;
    RequestId request;
    Subject subject;    ///< of the request
    CandidateLine line; ///< of who offers: name, way, first common time, languages, history; volunteer may be empty
    Urgency urgency = Urgency::Normal;
    QList<ScreeningKind> lacksScreenings; ///< asked for, and not valid at that time
    QList<Skill> lacksSkills;
    bool enrolled = false; ///< who offers is an active volunteer who was given the information note
};

/// The open requests that suit \a offer, best first: the same service, somebody else, not blocked, a language in
/// common where one is asked for, within reach, and a time that both have. Exactly the \a top best, of the 400 nearest
/// that suit where there are more.
QList<OfferFit> requestsFor(const Desk& desk, const Offer& offer, const Today& today, int top = 20);

/// The open offers that suit \a request, likewise.
QList<OfferFit> offersFor(const Desk& desk, const Request& request, const Today& today, int top = 20);

/// The two of them; none when something stands against it.
std::optional<OfferFit> fitOf(const Desk& desk, const Offer& offer, const Request& request, const Today& today);

/// Both diaries, with what who offers has promised in these days.
LinedUp linedUp(const Desk& desk, const Offer& offer, const Request& request, const Today& today);

/// The volunteer that who offers is enrolled as, the active one first; none when not enrolled.
std::optional<Volunteer> volunteerOf(const Desk& desk, const PersonId& person);

} // namespace entraide
