// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/desk.h"
#include "ui/map/map_view.h"
#include "ui/mappage/in_view_panel.h"
#include "ui/mappage/layers_panel.h"
#include "ui/mappage/map_list_model.h"
#include "ui/mappage/map_page.h"
#include "ui/mappage/time_bar.h"
#include "ui/records/address_lookup.h"
#include "workflows/candidates.h"

#include <QAction>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace entraide::test {

using namespace Qt::StringLiterals;

/// A desk with few people whose places are known, and its map. On Wednesday 18/11/2026.
class SmallDeskMapTest : public ::testing::Test {
protected:
    SmallDeskMapTest()
        : desk(Desk::create(folder.filePath(u"desk.entraide"_s), {}, u"Essai"_s, true))
        , candidates(*desk)
        , settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat)
        , addresses(QString(), settings)
        , context{*desk, candidates, addresses, settings, [this] { return Today::at(now); }, u"Nadia"_s} {
        karim = volunteer(u"Karim"_s, {Service::Shopping, Service::DogWalk}, {50.8310, 4.3690}, u"karim@example.org"_s);
        els = volunteer(u"Els"_s, {Service::DogWalk}, {50.8345, 4.3622}, u"els@example.org"_s);
        wout = volunteer(u"Wout"_s, {Service::Masks}, {50.8702, 4.3310}, {});
        urgent = request(u"Lea"_s, Urgency::Urgent, {50.8322, 4.3655}, wednesday);
        usual = request(u"Ali"_s, Urgency::Normal, {50.8688, 4.3345}, wednesday.addDays(2));
        Organisation home;
        home.name = u"Les Tilleuls"_s;
        home.position = {50.8503, 4.3508};
        home.email = u"accueil@example.org"_s;
        house = put(home);
    }
    template <Record R> decltype(R::id) put(R record) {
        desk->write([&](Desk::Writer& writer) { record.id = writer.save(record); });
        return record.id;
    }
    PersonId person(const QString& name, GeoPoint at, const QString& email = {}) {
        Person one;
        one.givenName = name;
        one.familyName = u"Peeters"_s;
        one.language = Language::French;
        one.address.postcode = u"1050"_s;
        one.position = at;
        one.placedBy = PlacedBy::Address;
        if (!email.isEmpty())
            one.emails = {email};
        return put(one);
    }
    VolunteerId volunteer(const QString& name, const QList<Service>& services, GeoPoint at, const QString& email) {
        Volunteer one;
        one.person = person(name, at, email);
        one.state = VolunteerState::Active;
        one.services = services;
        one.availability.add(3, {9 * 60, 12 * 60}); // Wednesday morning
        return put(one);
    }
    RequestId request(const QString& name, Urgency urgency, GeoPoint at, QDate day) {
        Beneficiary helped;
        helped.person = person(name, at);
        Request asked;
        asked.beneficiary = put(helped);
        asked.urgency = urgency;
        asked.service = Service::Shopping;
        asked.received = wednesday.addDays(-2);
        asked.when = {WhenKind::Fixed, day, {}, {600, 660}, 0, {}};
        return put(asked);
    }
    std::unique_ptr<MapPage> openPage() {
        auto page = std::make_unique<MapPage>(context);
        page->resize(1250, 820);
        page->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        return page;
    }
    static QAction& action(const MapPage& page, const QString& id) {
        auto* found = page.findChild<QAction*>(id);
        EXPECT_TRUE(found) << qPrintable(id);
        return *found;
    }
    static const MapMarker* markerOf(const MapContent& content, const QString& id) {
        const auto found = std::ranges::find(content.markers, id, &MapMarker::id);
        return found == content.markers.cend() ? nullptr : &*found;
    }
    static GeoPoint placeOn(const MapPage& page, const QString& id) {
        const MapMarker* marker = markerOf(page.view().content(), id);
        EXPECT_TRUE(marker) << qPrintable(id);
        return marker ? marker->place : GeoPoint();
    }
    /// A rectangle over the whole view.
    static void chooseAll(MapPage& page) {
        MapController& map = page.view().controller();
        map.setTool(MapTool::Rectangle);
        const QSizeF size = map.viewport().size;
        map.press({1, 1});
        map.drag({size.width() / 2, size.height() / 2});
        map.drag({size.width() - 1, size.height() - 1});
        map.release({size.width() - 1, size.height() - 1});
    }

    const QDate wednesday{2026, 11, 18};
    const QDateTime now{wednesday, QTime(14, 0)};
    QTemporaryDir folder;
    std::unique_ptr<Desk> desk;
    CandidateService candidates;
    QSettings settings;
    AddressLookup addresses;
    PageContext context;
    VolunteerId karim;
    VolunteerId els;
    VolunteerId wout;
    RequestId urgent;
    RequestId usual;
    OrganisationId house;
};

} // namespace entraide::test
