// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "geo/region.h"
#include "workflows/map_places.h"

namespace entraide::THIS_FILE {

namespace {

using namespace Qt::StringLiterals;

class MapPlacesTest : public WorkflowTest {
protected:
    DeskPlaces places() { return deskPlaces(*desk, desk->region(), today); }
};

TEST_F(MapPlacesTest, shouldPlaceARequestWhereItsBeneficiaryLives) {
    const RequestId id = request(wednesday, Service::Pharmacy);
    const DeskPlaces found = places();
    ASSERT_EQ(found.requests.size(), 1);
    const RequestPlace& place = found.requests.first();
    EXPECT_EQ(place.id, id.toString());
    EXPECT_EQ(place.name, u"Lea Peeters");
    EXPECT_EQ(place.place, (GeoPoint{50.83, 4.37}));
    EXPECT_TRUE(place.exact);
    EXPECT_EQ(place.postcode, u"1050");
    EXPECT_EQ(place.service, Service::Pharmacy);
    EXPECT_EQ(place.when.from, wednesday);
}

TEST_F(MapPlacesTest, shouldFallBackOnThePostcode) {
    volunteer(u"Karim"_s, {Service::Shopping}, GeoPoint());
    const DeskPlaces found = places();
    ASSERT_EQ(found.volunteers.size(), 1);
    EXPECT_FALSE(found.volunteers.first().exact);
    EXPECT_EQ(found.volunteers.first().place, findPostcode(u"1050")->centroid);
    EXPECT_EQ(found.unplacedVolunteers, 0);
}

TEST_F(MapPlacesTest, shouldCountWhoHasNoPlaceAtAll) {
    Person p;
    p.givenName = u"Nowhere"_s;
    p.language = Language::Dutch;
    Volunteer v;
    v.person = put(p);
    v.state = VolunteerState::Active;
    put(v);
    const DeskPlaces found = places();
    EXPECT_TRUE(found.volunteers.isEmpty());
    EXPECT_EQ(found.unplacedVolunteers, 1);
}

TEST_F(MapPlacesTest, shouldCountWhatCameInWithinFourWeeks) {
    const auto received = [&](QDate day, RequestState state = RequestState::Open) {
        Request asked = get(request(wednesday));
        asked.received = day;
        asked.state = state;
        put(asked);
    };
    received(today.date);
    received(today.date.addDays(1 - areaCountDays), RequestState::Done);
    received(today.date.addDays(-areaCountDays));
    received(today.date.addDays(1));
    received(today.date, RequestState::Cancelled);
    received({});
    const DeskPlaces found = places();
    EXPECT_EQ(found.requestsByArea.value(u"1050"_s), 2);
    EXPECT_EQ(found.requestsByArea.size(), 1);
}

TEST_F(MapPlacesTest, shouldLeaveOutWhatIsOver) {
    Request done = get(request(wednesday));
    done.state = RequestState::Done;
    put(done);
    Volunteer gone = get(volunteer(u"Gone"_s));
    gone.state = VolunteerState::Left;
    put(gone);
    Organisation ended;
    ended.name = u"Ended"_s;
    ended.position = {50.84, 4.36};
    ended.state = OrganisationState::Ended;
    put(ended);
    Tandem paused;
    paused.beneficiary = beneficiary();
    paused.state = TandemState::Paused;
    put(paused);
    const DeskPlaces found = places();
    EXPECT_TRUE(found.requests.isEmpty());
    EXPECT_TRUE(found.volunteers.isEmpty());
    EXPECT_TRUE(found.organisations.isEmpty());
    EXPECT_TRUE(found.tandems.isEmpty());
}

TEST_F(MapPlacesTest, shouldShowTandemsAndOrganisations) {
    Organisation home;
    home.name = u"Les Tilleuls"_s;
    home.kind = OrganisationKind::CareHome;
    home.position = {50.82, 4.38};
    put(home);
    Tandem tandem;
    tandem.volunteer = volunteer(u"Karim"_s);
    tandem.beneficiary = beneficiary();
    tandem.state = TandemState::Active;
    put(tandem);
    const DeskPlaces found = places();
    ASSERT_EQ(found.organisations.size(), 1);
    EXPECT_EQ(found.organisations.first().name, u"Les Tilleuls");
    ASSERT_EQ(found.tandems.size(), 1);
    EXPECT_EQ(found.tandems.first().place, (GeoPoint{50.83, 4.37}));
}

TEST_F(MapPlacesTest, shouldCountTheRequestsOfFourWeeksByArea) {
    const auto received = [&](QDate date, RequestState state) {
        Request r = get(request(wednesday));
        r.received = date;
        r.state = state;
        put(r);
    };
    received(wednesday, RequestState::Open);
    received(wednesday.addDays(-27), RequestState::Done);
    received(wednesday.addDays(-28), RequestState::Done);
    received(wednesday, RequestState::Cancelled);
    const Area* area = desk->region().areaOf(u"1050"_s, {50.83, 4.37});
    ASSERT_TRUE(area);
    EXPECT_EQ(places().requestsByArea, (QHash<QString, int>{{area->code, 2}}));
}

TEST_F(MapPlacesTest, shouldTellHowUrgentARequestIs) {
    Request asked = get(request(wednesday));
    asked.urgency = Urgency::Urgent;
    asked.title = u"Médicaments"_s;
    asked.state = RequestState::Matched;
    put(asked);
    const DeskPlaces found = places();
    ASSERT_EQ(found.requests.size(), 1);
    EXPECT_EQ(found.requests.first().urgency, Urgency::Urgent);
    EXPECT_EQ(found.requests.first().title, u"Médicaments");
    EXPECT_EQ(found.requests.first().state, RequestState::Matched);
}

TEST_F(MapPlacesTest, shouldTellWhenAVolunteerIsFree) {
    Volunteer karim = get(volunteer(u"Karim"_s, {Service::DogWalk, Service::Shopping}));
    karim.availableFrom = wednesday;
    karim.availableUntil = wednesday.addDays(60);
    karim.exceptions = {{wednesday, wednesday.addDays(3), false, {}}};
    put(karim);
    const DeskPlaces found = places();
    ASSERT_EQ(found.volunteers.size(), 1);
    const VolunteerPlace& place = found.volunteers.first();
    EXPECT_EQ(place.services, (QList<Service>{Service::DogWalk, Service::Shopping}));
    EXPECT_EQ(place.availability, karim.availability);
    EXPECT_EQ(place.availableFrom, karim.availableFrom);
    EXPECT_EQ(place.availableUntil, karim.availableUntil);
    EXPECT_EQ(place.exceptions, karim.exceptions);
}

TEST_F(MapPlacesTest, shouldFollowTheStopsOfThisWeeksRounds) {
    Organisation shelter;
    shelter.name = u"Abri"_s;
    shelter.position = {50.85, 4.34};
    const OrganisationId shelterId = put(shelter);
    Dish dish;
    dish.cook = person(u"Cuistot"_s, u"Un"_s, {50.81, 4.36});
    const DishId dishId = put(dish);
    MealOrder order;
    order.hospital = shelterId;
    const MealOrderId orderId = put(order);
    Round round;
    round.date = wednesday;
    round.rider = volunteer(u"Rider"_s);
    for (const QString& about : {dishId.toString(), shelterId.toString(), u"organisation:elsewhere"_s}) {
        Stop stop;
        stop.about = about;
        round.stops.append(stop);
    }
    round.stops.append({orderId.toString(), 0, -4, false});
    put(round);
    round.id = {};
    round.date = wednesday.addDays(7);
    put(round);
    const DeskPlaces found = places();
    ASSERT_EQ(found.rounds.size(), 1);
    EXPECT_EQ(found.rounds.first().stops, (QList<GeoPoint>{{50.81, 4.36}, {50.85, 4.34}, {50.85, 4.34}}));
}

} // namespace

} // namespace entraide::THIS_FILE
