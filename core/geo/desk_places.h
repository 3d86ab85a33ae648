// SPDX-License-Identifier: GPL-3.0-or-later
// What a desk has to show on a map, as values.
#pragma once

#include "domain/organisation.h"
#include "domain/request.h"
#include "domain/tandem.h"
#include "domain/volunteer.h"

#include <QHash>
#include <QList>
#include <QString>

namespace entraide {

/// A record with a place. Without a position of its own it stands in the middle of its postcode.
struct DeskPlace {
    AnyId id;
    QString name; ///< of the person or organisation; empty when that record is not here yet
    QString postcode;
    GeoPoint place;     ///< never rounded; whoever shows it does that
    bool exact = false; ///< false: only the postcode is known
};

struct RequestPlace : DeskPlace {
    Service service = Service::Shopping;
    QString title;
    RequestState state = RequestState::Open;
    Urgency urgency = Urgency::Normal;
    When when;
};

struct VolunteerPlace : DeskPlace {
    VolunteerState state = VolunteerState::Active;
    QList<Service> services;
};

struct OrganisationPlace : DeskPlace {
    OrganisationKind kind = OrganisationKind::Association;
};

struct TandemPlace : DeskPlace {
    TandemState state = TandemState::Active;
    QList<Service> services;
};

struct RoundPlace {
    AnyId id;
    QDate date;
    QString rider;
    QList<GeoPoint> stops;
};

/// Everything that is going on: live requests, volunteers who are not gone, active organisations and tandems, rounds of
/// the week.
struct DeskPlaces {
    QList<RequestPlace> requests;
    QList<VolunteerPlace> volunteers;
    QList<OrganisationPlace> organisations;
    QList<TandemPlace> tandems;
    QList<RoundPlace> rounds;
    int unplacedRequests = 0; ///< live ones that cannot be put on a map
    int unplacedVolunteers = 0;
    QHash<QString, int> requestsByArea; ///< by area code, all that came in within four weeks
};

} // namespace entraide
