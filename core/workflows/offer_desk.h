// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/enrolment.h"
#include "workflows/extend.h"
#include "workflows/proposals.h"

#include <optional>

namespace entraide {

/// How long an offer is open when nobody says otherwise.
inline constexpr int offerDays = 30;

struct OfferSaved {
    OfferId offer;
    PersonId person;
    ChangeSet changes;
    QList<TwinSuspicion> suspicions; ///< about a new person; noted on the person
};

/// \a postcodes: which are known at the desk.
QList<FormIssue> check(const Offer& offer, const Today& today, const PostcodeTable& postcodes);

/// Help that somebody offers: written down, renewed, withdrawn, and brought together with a request. Each act is one
/// transaction. Refuses with a reason; throws Error on a fault of storage only.
class OfferDesk {
public:
    /// \a by is who sits at the desk.
    OfferDesk(Desk& desk, QString by)
        : m_desk(desk)
        , m_by(std::move(by)) {}

    /// New or edited (an empty id is new). Fills what follows from the rest: the day it came, the end, the languages.
    Outcome<OfferSaved> save(Offer offer, const Geocoder& geocoder, const Today& today);
    /// Of somebody the desk does not know yet.
    Outcome<OfferSaved> save(const Person& newPerson, Offer offer, const Geocoder& geocoder, const Today& today);

    /// Open proposals made of it are taken back along with it; HasLiveMatches when somebody counts on it. The reason
    /// may be empty; it is kept as a note that is done.
    Outcome<ChangeSet> withdraw(const OfferId& offer, const QString& reason, const Today& today);
    /// Offered anew, for another month where its end has passed.
    Outcome<ChangeSet> reopen(const OfferId& offer, const Today& today);
    /// Two weeks longer; an expired one is open again.
    Outcome<Extended> renew(const OfferId& offer, const Today& today);

    /// Proposes the request to who offers, as a match of both. \a date and \a hours as for a proposal. Besides what
    /// keeps a proposal from being made: OtherService, SamePerson, NotVolunteer, NoInformationNote.
    Outcome<ProposalDone> bringTogether(const OfferId& offer, const RequestId& request, QDate date, TimeRange hours,
                                        const Today& today, const QString& overrideReason = {});

    /// Makes a volunteer, applied, of who offers: the service, the languages, and the times as far as they are known.
    Outcome<Enrolled> enrol(const OfferId& offer, const Geocoder& geocoder, const Today& today);

private:
    Desk& m_desk;
    QString m_by;
};

} // namespace entraide
