// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/map_places.h"

#include "geo/placed_records.h"
#include "storage/desk.h"
#include "workflows/coverage.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// One reading: what is on the map, and where postcodes lie.
class PlaceReader {
public:
    PlaceReader(const Desk& desk, const Region& region)
        : m_desk(desk)
        , m_region(region) {}

    /// All requests that came in within four weeks, whatever became of them.
    void countRequests(QDate today);
    /// Live ones are few among many that are over: looked up by their state.
    void readRequests(RequestState state);
    void readVolunteers();
    void readOrganisations();
    void readTandems();
    void readRounds(IsoWeek week);

    DeskPlaces result;

private:
    /// Fills the common part; false when there is no place at all.
    bool fill(DeskPlace& place, const QString& id, const Desk::RecordContext& context);
    const QString& postcodeIn(const Desk::RecordContext& context);
    GeoPoint placeOf(const OrganisationId& id) const;
    GeoPoint stopPlace(const Stop& stop) const;

    const Desk& m_desk;
    const Region& m_region;
    QHash<QByteArray, QString> m_postcodes; ///< that records share, by their UTF-8
};

const QString& PlaceReader::postcodeIn(const Desk::RecordContext& context) {
    const QByteArrayView text = context.postcodeText();
    const auto known = m_postcodes.constFind(QByteArray::fromRawData(text.data(), text.size()));
    return known != m_postcodes.cend() ? *known
                                       : *m_postcodes.insert(text.toByteArray(), QString::fromUtf8(text));
}

bool PlaceReader::fill(DeskPlace& place, const QString& id, const Desk::RecordContext& context) {
    place.id = id;
    place.name = context.label();
    place.postcode = postcodeIn(context);
    const GeoPoint point = context.position();
    place.exact = point.isValid();
    place.place = place.exact ? point : m_region.middle(place.postcode);
    return place.place.isValid();
}

GeoPoint PlaceReader::placeOf(const OrganisationId& id) const {
    const auto organisation = m_desk.find<Organisation>(id);
    return organisation ? standsAt(*organisation, m_region) : GeoPoint();
}

GeoPoint PlaceReader::stopPlace(const Stop& stop) const {
    if (const auto id = OrganisationId::fromString(stop.about))
        return placeOf(*id);
    if (const auto orderId = MealOrderId::fromString(stop.about)) {
        const auto order = m_desk.find<MealOrder>(*orderId);
        return order ? placeOf(stop.portions > 0 ? order->restaurant : order->hospital) : GeoPoint();
    }
    if (const auto dishId = DishId::fromString(stop.about)) {
        const auto dish = m_desk.find<Dish>(*dishId);
        if (!dish)
            return {};
        const auto cook = saysWhere(*dish) ? std::nullopt : m_desk.find<Person>(dish->cook);
        return cook ? standsAt(*cook, m_region) : standsAt(*dish, m_region);
    }
    return {};
}

void PlaceReader::countRequests(QDate today) {
    const auto fields = only(&Request::state, &Request::received);
    const QString before = today.addDays(-areaCountDays).toString(Qt::ISODate);
    const auto count = [&](const Request& request, const Desk::RecordContext& context) {
        if (request.state == RequestState::Draft || request.state == RequestState::Cancelled ||
            request.received > today)
            return;
        if (const Area* area = m_region.areaOf(postcodeIn(context), context.position()))
            ++result.requestsByArea[area->code];
    };
    m_desk.forEachWithContextAfter<Request>(fields, "received"_L1, before, count);
}

void PlaceReader::readRequests(RequestState state) {
    const auto fields = only(&Request::service, &Request::title, &Request::urgency, &Request::when);
    m_desk.forEachWithContextBy<Request>(
        fields, "state"_L1, enumName(state), [&](const Request& request, const Desk::RecordContext& context) {
            RequestPlace place;
            if (!fill(place, request.id.toString(), context)) {
                ++result.unplacedRequests;
                return;
            }
            place.service = request.service;
            place.title = request.title;
            place.state = state;
            place.urgency = request.urgency;
            place.when = request.when;
            result.requests.append(std::move(place));
        });
}

void PlaceReader::readVolunteers() {
    result.volunteers.reserve(m_desk.count(EntityType::Volunteer));
    const auto fields = only(&Volunteer::state, &Volunteer::services, &Volunteer::availability,
                             &Volunteer::availableFrom, &Volunteer::availableUntil, &Volunteer::exceptions);
    m_desk.forEachWithContext<Volunteer>(fields, [&](Volunteer volunteer, const Desk::RecordContext& context) {
        if (volunteer.state == VolunteerState::Left)
            return;
        VolunteerPlace place;
        if (!fill(place, volunteer.id.toString(), context)) {
            ++result.unplacedVolunteers;
            return;
        }
        place.state = volunteer.state;
        place.services = std::move(volunteer.services);
        place.availability = volunteer.availability;
        place.availableFrom = volunteer.availableFrom;
        place.availableUntil = volunteer.availableUntil;
        place.exceptions = std::move(volunteer.exceptions);
        result.volunteers.append(std::move(place));
    });
}

void PlaceReader::readOrganisations() {
    const auto fields = only(&Organisation::state, &Organisation::kind);
    m_desk.forEachWithContext<Organisation>(
        fields, [&](const Organisation& organisation, const Desk::RecordContext& context) {
            OrganisationPlace place;
            if (organisation.state == OrganisationState::Ended || !fill(place, organisation.id.toString(), context))
                return;
            place.kind = organisation.kind;
            result.organisations.append(std::move(place));
        });
}

void PlaceReader::readTandems() {
    const auto fields = only(&Tandem::state, &Tandem::services);
    m_desk.forEachWithContext<Tandem>(fields, [&](const Tandem& tandem, const Desk::RecordContext& context) {
        TandemPlace place;
        const bool goesOn = tandem.state == TandemState::Trial || tandem.state == TandemState::Active;
        if (!goesOn || !fill(place, tandem.id.toString(), context))
            return;
        place.state = tandem.state;
        place.services = tandem.services;
        result.tandems.append(std::move(place));
    });
}

void PlaceReader::readRounds(IsoWeek week) {
    const auto fields = only(&Round::date, &Round::stops);
    m_desk.forEachWithContext<Round>(fields, [&](const Round& round, const Desk::RecordContext& context) {
        if (!week.contains(round.date))
            return;
        RoundPlace place{round.id.toString(), round.date, context.label(), {}};
        for (const Stop& stop : round.stops) {
            if (const GeoPoint at = stopPlace(stop); at.isValid())
                place.stops.append(at);
        }
        if (!place.stops.isEmpty())
            result.rounds.append(std::move(place));
    });
}

} // namespace

DeskPlaces deskPlaces(const Desk& desk, const Region& region, const Today& today) {
    PlaceReader reader(desk, region);
    reader.countRequests(today.date);
    for (const RequestState state : enumValues<RequestState>()) {
        if (isLive(state))
            reader.readRequests(state);
    }
    reader.readVolunteers();
    reader.readOrganisations();
    reader.readTandems();
    reader.readRounds(IsoWeek::of(today.date));
    return std::move(reader.result);
}

} // namespace entraide
