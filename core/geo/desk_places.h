// SPDX-License-Identifier: GPL-3.0-or-later
// What a desk has to show on a map, as values.
#pragma once

#include "domain/organisation.h"
#include "domain/request.h"
#include "domain/tandem.h"
#include "domain/volunteer.h"

#include <QHash>
#include <QList>
#include <QSet>
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
    WeekSlots availability;
    QDate availableFrom;
    QDate availableUntil;
    QList<AvailabilityException> exceptions;
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

/// What was asked for in each area, by area code. An area that is in none of them is one in which nobody asked.
struct AreaShares {
    QHash<QString, int> asked;   ///< requests
    QHash<QString, int> percent; ///< of these, done or under way: 0 to 100
    QSet<QString> tooFew;        ///< neither is told: too few people asked there, or it would give another one away
    int smallestCount = 0;       ///< people it takes

    friend bool operator==(const AreaShares&, const AreaShares&) = default;
};

} // namespace entraide
