// SPDX-License-Identifier: GPL-3.0-or-later
// What the map shows of a desk, and how exactly.
#include "geo/place_rounding.h"
#include "ui/map/desk_content.h"
#include "ui/map/map_words.h"

#include <QSet>

#include <algorithm>
#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;

namespace {

constexpr GeoPoint home{50.83127, 4.36941};

DeskPlaces someDesk() {
    DeskPlaces places;
    for (const Urgency urgency : {Urgency::Low, Urgency::Normal, Urgency::High, Urgency::Urgent}) {
        RequestPlace request;
        request.id = u"request:"_s + enumName(urgency);
        request.name = u"Lea Peeters"_s;
        request.postcode = u"1050"_s;
        request.place = home;
        request.urgency = urgency;
        places.requests.append(request);
    }
    VolunteerPlace karim;
    karim.id = u"volunteer:karim"_s;
    karim.name = u"Karim Benali"_s;
    karim.postcode = u"1050"_s;
    karim.place = home;
    karim.services = {Service::Shopping, Service::DogWalk};
    VolunteerPlace els = karim;
    els.id = u"volunteer:els"_s;
    els.services = {Service::DogWalk};
    VolunteerPlace paused = karim;
    paused.id = u"volunteer:paused"_s;
    paused.state = VolunteerState::Paused;
    places.volunteers = {karim, els, paused};
    OrganisationPlace house;
    house.id = u"organisation:1"_s;
    house.name = u"Les Tilleuls"_s;
    house.place = home;
    places.organisations = {house};
    TandemPlace tandem;
    tandem.id = u"tandem:1"_s;
    tandem.place = home;
    places.tandems = {tandem};
    places.rounds = {{u"round:1"_s, QDate(2026, 11, 18), u"Wout"_s, {home, {50.86, 4.35}}}};
    places.requestsByArea = {{u"1050"_s, 4}, {u"1060"_s, 9}};
    return places;
}

AreaShares someShares() {
    AreaShares shares;
    shares.asked = {{u"1060"_s, 9}};
    shares.percent = {{u"1060"_s, 66}};
    shares.tooFew = {u"1050"_s};
    shares.smallestCount = 5;
    return shares;
}

MapMarker markerOf(const MapContent& content, const QString& id) {
    const auto found = std::ranges::find(content.markers, id, &MapMarker::id);
    EXPECT_NE(found, content.markers.cend()) << qPrintable(id);
    return found == content.markers.cend() ? MapMarker() : *found;
}

QSet<QString> idsOf(const MapContent& content, MarkerKind kind) {
    QSet<QString> ids;
    for (const MapMarker& marker : content.markers) {
        if (marker.kind == kind)
            ids.insert(marker.id);
    }
    return ids;
}

TEST(DeskContent, shouldTellUrgenciesApartByMoreThanColour) {
    const MapContent content = deskContent(someDesk(), defaultAreas());
    EXPECT_EQ(markerOf(content, u"request:urgent"_s).flags, MarkerFlags(MarkerFlag::Urgent));
    EXPECT_EQ(markerOf(content, u"request:high"_s).flags, MarkerFlags(MarkerFlag::High));
    EXPECT_EQ(markerOf(content, u"request:normal"_s).flags, MarkerFlags());
    EXPECT_EQ(markerOf(content, u"request:low"_s).flags, MarkerFlags(MarkerFlag::Low));
    DeskContentOptions options;
    options.urgencies = {false, false, true, true};
    EXPECT_EQ(idsOf(deskContent(someDesk(), defaultAreas(), options), MarkerKind::Request),
              (QSet<QString>{u"request:urgent"_s, u"request:high"_s}));
}

TEST(DeskContent, shouldShowVolunteersByServiceWithItsLetters) {
    DeskContentOptions options;
    options.letters = true;
    const ServiceSigns signs = serviceSigns();
    const auto signOf = [&](Service service) { return signs[static_cast<std::size_t>(service)]; };
    MapContent content = deskContent(someDesk(), defaultAreas(), options);
    EXPECT_EQ(markerOf(content, u"volunteer:karim"_s).sign, signOf(Service::Shopping));
    EXPECT_EQ(markerOf(content, u"volunteer:els"_s).sign, signOf(Service::DogWalk));
    EXPECT_EQ(markerOf(content, u"volunteer:paused"_s).sign, QString()) << "an open circle, nothing inside";
    EXPECT_EQ(content.signs.size(), 2);
    options.service = Service::DogWalk;
    content = deskContent(someDesk(), defaultAreas(), options);
    EXPECT_EQ(idsOf(content, MarkerKind::Volunteer),
              (QSet<QString>{u"volunteer:karim"_s, u"volunteer:els"_s, u"volunteer:paused"_s}));
    EXPECT_EQ(markerOf(content, u"volunteer:karim"_s).sign, signOf(Service::DogWalk));
    options.service = Service::Masks;
    EXPECT_TRUE(idsOf(deskContent(someDesk(), defaultAreas(), options), MarkerKind::Volunteer).isEmpty());
    options.service.reset();
    options.letters = false;
    EXPECT_TRUE(deskContent(someDesk(), defaultAreas(), options).signs.isEmpty());
}

TEST(DeskContent, shouldGiveEachServiceLettersOfItsOwn) {
    const ServiceSigns signs = serviceSigns();
    const QSet<QString> different(signs.begin(), signs.end());
    EXPECT_EQ(different.size(), static_cast<qsizetype>(signs.size()));
    for (const QString& sign : signs)
        EXPECT_EQ(sign.size(), 2) << qPrintable(sign);
}

TEST(DeskContent, shouldLeaveOutWhoAFilterLeavesOut) {
    DeskContentOptions options;
    options.volunteerFilter = [](const VolunteerPlace& place) { return place.id.endsWith(u"els"); };
    options.requestFilter = [](const RequestPlace& place) { return place.urgency == Urgency::Low; };
    const MapContent content = deskContent(someDesk(), defaultAreas(), options);
    EXPECT_EQ(idsOf(content, MarkerKind::Volunteer), QSet<QString>{u"volunteer:els"_s});
    EXPECT_EQ(idsOf(content, MarkerKind::Request), QSet<QString>{u"request:low"_s});
}

TEST(DeskContent, shouldRoundPersonsAndShowExactlyOnlyWhatIsOpenOrForCoordinators) {
    const GeoPoint rounded = roundedPlace(home);
    ASSERT_FALSE(rounded == home);
    DeskContentOptions options;
    options.opened = u"volunteer:els"_s;
    MapContent content = deskContent(someDesk(), defaultAreas(), options);
    EXPECT_EQ(markerOf(content, u"volunteer:els"_s).place, home);
    EXPECT_EQ(markerOf(content, u"organisation:1"_s).place, home) << "a house is no secret";
    for (const QString& id : {u"volunteer:karim"_s, u"request:urgent"_s, u"tandem:1"_s, u"round:1"_s})
        EXPECT_EQ(markerOf(content, id).place, rounded) << qPrintable(id);
    EXPECT_EQ(content.routes.first().stops.first(), rounded);
    const QString note = content.attribution;
    options.opened.clear();
    options.detail = PlaceDetail::Exact;
    content = deskContent(someDesk(), defaultAreas(), options);
    for (const MapMarker& marker : std::as_const(content.markers))
        EXPECT_EQ(marker.place, home) << qPrintable(marker.id);
    EXPECT_EQ(content.routes.first().stops.first(), home);
    EXPECT_NE(content.attribution, note) << "it does not say that places are rounded";
}

TEST(DeskContent, shouldShowNobodysPlaceToEverybody) {
    DeskContentOptions options;
    options.detail = PlaceDetail::Areas;
    options.opened = u"volunteer:els"_s;
    options.shares = someShares();
    const MapContent content = deskContent(someDesk(), defaultAreas(), options);
    EXPECT_TRUE(content.markers.isEmpty());
    EXPECT_TRUE(content.routes.isEmpty());
    EXPECT_EQ(content.areaCounts, (QHash<QString, int>{{u"1060"_s, 9}})) << "without small numbers";
    EXPECT_EQ(content.tooFew, QSet<QString>{u"1050"_s});
}

TEST(DeskContent, shouldTintAreasByRequestsShareOrNothing) {
    DeskContentOptions options;
    options.shares = someShares();
    MapContent content = deskContent(someDesk(), defaultAreas(), options);
    EXPECT_EQ(content.levelOf(u"1050"_s), 1);
    EXPECT_EQ(content.levelOf(u"1060"_s), 3);
    EXPECT_EQ(content.levelOf(u"1180"_s), 0) << "no request is few";
    options.tint = AreaTint::Share;
    content = deskContent(someDesk(), defaultAreas(), options);
    EXPECT_EQ(content.levelOf(u"1050"_s), std::nullopt) << "too few to tell";
    EXPECT_EQ(content.levelOf(u"1060"_s), 1) << "66 %";
    EXPECT_EQ(content.levelOf(u"1180"_s), std::nullopt) << "a share of nothing is none";
    EXPECT_TRUE(content.isTinted());
    options.tint = AreaTint::None;
    content = deskContent(someDesk(), defaultAreas(), options);
    EXPECT_FALSE(content.isTinted());
    EXPECT_TRUE(content.tooFew.isEmpty());
    EXPECT_EQ(content.levelOf(u"1060"_s), 0);
}

TEST(DeskContent, shouldShowARoundAsOneMarkerAtItsFirstStop) {
    const MapContent content = deskContent(someDesk(), defaultAreas());
    const MapMarker round = markerOf(content, u"round:1"_s);
    EXPECT_EQ(round.kind, MarkerKind::RoundStop);
    EXPECT_TRUE(round.label.contains(u"Wout"_s));
    EXPECT_TRUE(round.detail.contains(u'2'));
    EXPECT_EQ(content.routes.first().id, u"round:1");
}

TEST(MapWords, shouldSayWhatStandsTogether) {
    const MapContent content = deskContent(someDesk(), defaultAreas());
    QList<MapMarker> requests;
    for (const MapMarker& marker : content.markers) {
        if (marker.kind == MarkerKind::Request)
            requests.append(marker);
    }
    EXPECT_TRUE(groupTitle(requests).startsWith(u"4 "_s)) << qPrintable(groupTitle(requests));
    EXPECT_TRUE(groupTitle(requests).contains(u"1 urgent"_s)) << qPrintable(groupTitle(requests));
    EXPECT_TRUE(markersText(requests).contains(u"Lea Peeters"_s));
    EXPECT_TRUE(markersText(requests).endsWith(u'\u2026'));
    const QString one = markersText({markerOf(content, u"request:urgent"_s)});
    EXPECT_TRUE(one.contains(u"urgent"_s)) << qPrintable(one);
    EXPECT_TRUE(markersText({}).isEmpty());
}

TEST(DeskContent, shouldTellEachVolunteerByTheirOwnWords) {
    // Words are put together once for all who help with the same: nobody may get another's.
    QList<QList<Service>> helps{{},
                                {Service::DogWalk},
                                {Service::Shopping},
                                {Service::Shopping, Service::DogWalk},
                                {Service::DogWalk, Service::Shopping}};
    QList<Service> everything;
    for (const Service service : enumValues<Service>())
        everything.append(service);
    helps.append(everything);
    everything.removeLast();
    helps.append(everything);
    DeskPlaces places;
    for (const VolunteerState state :
         {VolunteerState::Applied, VolunteerState::Screened, VolunteerState::Active, VolunteerState::Paused}) {
        for (const QList<Service>& services : std::as_const(helps)) {
            VolunteerPlace place;
            place.id = QString::number(places.volunteers.size());
            place.postcode = u"1050"_s;
            place.place = {50.83, 4.37};
            place.state = state;
            place.services = services;
            places.volunteers.append(place);
        }
    }
    const MapContent together = deskContent(places, defaultAreas());
    ASSERT_EQ(together.markers.size(), places.volunteers.size());
    for (const VolunteerPlace& place : std::as_const(places.volunteers)) {
        DeskPlaces alone;
        alone.volunteers = {place};
        EXPECT_EQ(markerOf(together, place.id).detail, deskContent(alone, defaultAreas()).markers.first().detail);
    }
}

} // namespace

} // namespace THIS_FILE
