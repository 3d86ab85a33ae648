// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/map_places.h"

#include "geo/postcodes.h"
#include "storage/desk.h"
#include "workflows/coverage.h"

namespace entraide {

namespace {

/// Where a postcode lies: an institutional one in its commune.
GeoPoint middleOf(const QString& postcode) {
    const PostcodePlace* place = findPostcode(postcode);
    return place ? defaultPostcodes().ground(*place) : GeoPoint();
}

/// Fills the common part; false when there is no place at all.
bool fill(DeskPlace& place, const QString& id, const Desk::RecordContext& context) {
    place.id = id;
    place.name = context.label();
    place.postcode = context.postcode();
    const GeoPoint point = context.position();
    place.exact = point.isValid();
    place.place = place.exact ? point : middleOf(place.postcode);
    return place.place.isValid();
}

GeoPoint placeOf(const Desk& desk, const OrganisationId& id) {
    const auto organisation = desk.find<Organisation>(id);
    if (!organisation)
        return {};
    return organisation->position.isValid() ? organisation->position : middleOf(organisation->address.postcode);
}

GeoPoint stopPlace(const Desk& desk, const Stop& stop) {
    if (const auto id = OrganisationId::fromString(stop.about))
        return placeOf(desk, *id);
    if (const auto orderId = MealOrderId::fromString(stop.about)) {
        const auto order = desk.find<MealOrder>(*orderId);
        return order ? placeOf(desk, stop.portions > 0 ? order->restaurant : order->hospital) : GeoPoint();
    }
    if (const auto dishId = DishId::fromString(stop.about)) {
        const auto dish = desk.find<Dish>(*dishId);
        if (!dish)
            return {};
        if (dish->position.isValid())
            return dish->position;
        const auto cook = desk.find<Person>(dish->cook);
        if (cook && dish->address.postcode.isEmpty())
            return cook->position.isValid() ? cook->position : middleOf(cook->address.postcode);
        return middleOf(dish->address.postcode);
    }
    return {};
}

} // namespace

DeskPlaces deskPlaces(const Desk& desk, const AreaSet& areas, const Today& today) {
    DeskPlaces result;
    desk.forEachWithContext<Request>([&](const Request& request, const Desk::RecordContext& context) {
        RequestPlace place;
        const bool placed = fill(place, request.id.toString(), context);
        const bool counts = request.state != RequestState::Draft && request.state != RequestState::Cancelled;
        if (placed && counts && request.received <= today.date &&
            request.received > today.date.addDays(-areaCountDays)) {
            if (const Area* area = areas.at(place.place))
                ++result.requestsByArea[area->code];
        }
        if (!isLive(request.state))
            return;
        if (!placed) {
            ++result.unplacedRequests;
            return;
        }
        place.service = request.service;
        place.title = request.title;
        place.state = request.state;
        place.urgency = request.urgency;
        place.when = request.when;
        result.requests.append(place);
    });
    desk.forEachWithContext<Volunteer>([&](const Volunteer& volunteer, const Desk::RecordContext& context) {
        if (volunteer.state == VolunteerState::Left)
            return;
        VolunteerPlace place;
        if (!fill(place, volunteer.id.toString(), context)) {
            ++result.unplacedVolunteers;
            return;
        }
        place.state = volunteer.state;
        place.services = volunteer.services;
        result.volunteers.append(place);
    });
    desk.forEachWithContext<Organisation>([&](const Organisation& organisation, const Desk::RecordContext& context) {
        OrganisationPlace place;
        if (organisation.state == OrganisationState::Ended || !fill(place, organisation.id.toString(), context))
            return;
        place.kind = organisation.kind;
        result.organisations.append(place);
    });
    desk.forEachWithContext<Tandem>([&](const Tandem& tandem, const Desk::RecordContext& context) {
        TandemPlace place;
        const bool goesOn = tandem.state == TandemState::Trial || tandem.state == TandemState::Active;
        if (!goesOn || !fill(place, tandem.id.toString(), context))
            return;
        place.state = tandem.state;
        place.services = tandem.services;
        result.tandems.append(place);
    });
    const IsoWeek week = IsoWeek::of(today.date);
    desk.forEachWithContext<Round>([&](const Round& round, const Desk::RecordContext& context) {
        if (!week.contains(round.date))
            return;
        RoundPlace place{round.id.toString(), round.date, context.label(), {}};
        for (const Stop& stop : round.stops) {
            if (const GeoPoint at = stopPlace(desk, stop); at.isValid())
                place.stops.append(at);
        }
        if (!place.stops.isEmpty())
            result.rounds.append(place);
    });
    return result;
}

} // namespace entraide
