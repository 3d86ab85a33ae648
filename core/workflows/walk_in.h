// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/enrolment.h"

namespace entraide {

class Desk;
class Geocoder;

/// Somebody at the counter, without a computer: who they are, what they offer, what they ask for, in one go.
struct WalkIn {
    Person person; ///< an id: somebody who is known already
    bool helps = true;
    Volunteer volunteer;   ///< what they offer and when; whose record it is follows from the person
    bool accepted = false; ///< the information note was given, the identity card was seen, may be asked from now on
    bool asks = false;
    std::optional<Request> request; ///< the first they ask for, if they said already
};

struct WalkedIn {
    PersonId person;
    VolunteerId volunteer;     ///< empty: does not help
    BeneficiaryId beneficiary; ///< empty: does not ask
    RequestId request;
    ChangeSet changes;
    QList<TwinSuspicion> suspicions; ///< noted on the person; decided side by side
};

/// What is to be put right, by the fields of Person, Volunteer and Request ("request.when.hours"). Who neither helps
/// nor asks has nothing to be noted for: ServiceMissing on "part". \a postcodes: which are known at the desk.
QList<FormIssue> check(const WalkIn& walkIn, const Today& today, const PostcodeTable& postcodes);

/// Who of the desk may be \a typed, while that is only half typed: the suspicions of a twin first, then those whose name
/// begins like it. A few.
QList<TwinSuspicion> mayBeKnown(Desk& desk, const Person& typed);

/// Saves all of it in one transaction, or nothing. Somebody who is known keeps one record for each part: what is said
/// now is added to what the volunteer offered. \a by saw the identity card.
Outcome<WalkedIn> walkIn(Desk& desk, const Geocoder& geocoder, const WalkIn& walkIn, const QString& by,
                         const Today& today);

} // namespace entraide
