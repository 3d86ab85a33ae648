// SPDX-License-Identifier: GPL-3.0-or-later
// Where records stand: put right by a pin, rounded on the screen and on paper, narrowed by layers and time.
#include "domain/error.h"
#include "geo/place_rounding.h"
#include "storage/audit_trail.h"
#include "ui/map/pin_bar.h"
#include "ui/mappage/small_desk_fixture.h"

#include <QImage>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;

namespace {

using MapPagePlacesIds = QSet<QString>;

class MapPagePlacesTest : public SmallDeskMapTest {
protected:
    Person personOf(const VolunteerId& id) const { return *desk->find<Person>(desk->find<Volunteer>(id)->person); }
    static MapPagePlacesIds shown(const MapPage& page, MarkerKind kind) {
        MapPagePlacesIds ids;
        for (const MapMarker& marker : page.view().content().markers) {
            if (marker.kind == kind)
                ids.insert(marker.id);
        }
        return ids;
    }
};

TEST_F(MapPagePlacesTest, shouldCorrectAPlaceByAPinAndTakeItBack) {
    const auto page = openPage();
    const Person before = personOf(karim);
    EXPECT_FALSE(action(*page, u"map.pin"_s).isEnabled()) << "of whom";
    page->select(karim.toString());
    EXPECT_EQ(placeOn(*page, karim.toString()), roundedPlace(before.position));
    ASSERT_TRUE(action(*page, u"map.pin"_s).isEnabled());
    action(*page, u"map.pin"_s).trigger();
    PinCorrection& pin = page->view().controller().pin();
    ASSERT_TRUE(pin.isActive());
    EXPECT_TRUE(page->pinBar().isVisible());
    EXPECT_EQ(pin.place(), before.position) << "as it is, since it is opened now";
    EXPECT_GE(page->view().viewport().zoom, 16);
    EXPECT_FALSE(action(*page, u"map.pin"_s).isEnabled());
    QSignalSpy done(page.get(), &Page::done);
    MapController& map = page->view().controller();
    for (int i = 0; i < 4; ++i)
        map.key(Qt::Key_Right);
    EXPECT_EQ(personOf(karim).position, before.position) << "nothing is saved until it is said";
    map.key(Qt::Key_Return);
    EXPECT_FALSE(pin.isActive());
    EXPECT_FALSE(page->pinBar().isVisible());
    ASSERT_EQ(done.count(), 1);
    EXPECT_TRUE(done.first().first().toString().contains(u"Karim"_s));
    EXPECT_FALSE(done.first().at(1).toString().isEmpty());
    EXPECT_NEAR(distanceKm(personOf(karim).position, before.position), 0.020, 0.0005);
    EXPECT_EQ(personOf(karim).placedBy, PlacedBy::Pin);
    EXPECT_TRUE(QTest::qWaitFor([&] { return placeOn(*page, karim.toString()) == personOf(karim).position; }));
    desk->undo(done.first().at(2).value<ChangeSet>());
    EXPECT_EQ(personOf(karim), before);
}

TEST_F(MapPagePlacesTest, shouldLeaveAPlaceWhereItWas) {
    const auto page = openPage();
    const Person before = personOf(els);
    page->select(els.toString());
    action(*page, u"map.pin"_s).trigger();
    MapController& map = page->view().controller();
    map.key(Qt::Key_Up);
    map.key(Qt::Key_Escape);
    EXPECT_FALSE(map.pin().isActive());
    EXPECT_EQ(personOf(els), before);
    action(*page, u"map.pin"_s).trigger();
    ASSERT_TRUE(map.pin().isActive());
    map.key(Qt::Key_Up);
    page->hide();
    EXPECT_FALSE(map.pin().isActive()) << "nobody sees it any more";
    EXPECT_EQ(personOf(els), before);
}

TEST_F(MapPagePlacesTest, shouldCorrectTheHomeOfWhoAsks) {
    const auto page = openPage();
    page->select(urgent.toString());
    action(*page, u"map.pin"_s).trigger();
    page->view().controller().key(Qt::Key_Down, Qt::ShiftModifier);
    page->view().controller().key(Qt::Key_Return);
    const auto asked = desk->find<Request>(urgent);
    EXPECT_FALSE(asked->position.isValid());
    const auto helped = desk->find<Beneficiary>(asked->beneficiary);
    EXPECT_EQ(desk->find<Person>(helped->person)->placedBy, PlacedBy::Pin);
}

TEST_F(MapPagePlacesTest, shouldSayWhatTheRoleForbids) {
    const auto page = openPage();
    page->select(karim.toString());
    action(*page, u"map.pin"_s).trigger();
    page->view().controller().key(Qt::Key_Right);
    User helper;
    helper.name = u"Els"_s;
    helper.role = Role::Reader;
    helper.id = put(helper);
    desk->actAs({helper.name, helper.role, helper.id, {}});
    QSignalSpy said(page.get(), &Page::said);
    page->view().controller().key(Qt::Key_Return);
    EXPECT_EQ(said.count(), 1);
    EXPECT_TRUE(page->view().controller().pin().isActive()) << "what was done by hand is not lost";
    desk->actAs({});
    EXPECT_EQ(personOf(karim).placedBy, PlacedBy::Address);
}

TEST_F(MapPagePlacesTest, shouldNeverPutOnPaperWhatIsOpenOnTheScreen) {
    const auto page = openPage();
    const GeoPoint exact = personOf(karim).position;
    page->openRecord(karim.toString());
    EXPECT_EQ(placeOn(*page, karim.toString()), exact);
    EXPECT_EQ(page->paperDetail(), PlaceDetail::Rounded);
    const MapContent team = page->paperContent();
    ASSERT_TRUE(markerOf(team, karim.toString()));
    EXPECT_EQ(markerOf(team, karim.toString())->place, roundedPlace(exact));
    EXPECT_EQ(markerOf(team, house.toString())->place, desk->find<Organisation>(house)->position);
    page->setPaperDetail(PlaceDetail::Exact);
    EXPECT_EQ(markerOf(page->paperContent(), karim.toString())->place, exact);
    page->setPaperDetail(PlaceDetail::Areas);
    const MapContent everybody = page->paperContent();
    EXPECT_TRUE(everybody.markers.isEmpty());
    EXPECT_TRUE(everybody.selected.isEmpty());
    EXPECT_FALSE(everybody.tooFew.isEmpty()) << "two people asked: too few to tell";
    EXPECT_TRUE(everybody.areaCounts.isEmpty());
}

TEST_F(MapPagePlacesTest, shouldWriteAPictureForItsLevelAndSaySoInTheJournal) {
    const auto page = openPage();
    const QString team = folder.filePath(u"team.png"_s);
    page->writePicture(team);
    page->setPaperDetail(PlaceDetail::Areas);
    const QString everybody = folder.filePath(u"everybody.png"_s);
    page->writePicture(everybody);
    ASSERT_FALSE(QImage(team).isNull());
    ASSERT_FALSE(QImage(everybody).isNull());
    EXPECT_FALSE(QImage(team) == QImage(everybody));
    const auto entries = desk->audit().entries(desk->audit().find({.acts = {AuditAct::Printed}}));
    ASSERT_EQ(entries.size(), 2);
    QStringList levels;
    for (const AuditEntry& entry : entries) {
        EXPECT_EQ(auditDetailValue(entry.detail, "kind"_L1), u"map");
        levels.append(auditDetailValue(entry.detail, "level"_L1));
    }
    levels.sort();
    EXPECT_EQ(levels, (QStringList{u"public"_s, u"team"_s}));
}

TEST_F(MapPagePlacesTest, shouldShowRequestsByUrgencyAndVolunteersByService) {
    const auto page = openPage();
    LayerChoice choice = page->layers().choice();
    choice.urgencies[static_cast<std::size_t>(Urgency::Normal)] = false;
    choice.service = Service::DogWalk;
    choice.letters = true;
    page->layers().setChoice(choice);
    EXPECT_EQ(shown(*page, MarkerKind::Request), MapPagePlacesIds{urgent.toString()});
    EXPECT_EQ(shown(*page, MarkerKind::Volunteer), (MapPagePlacesIds{karim.toString(), els.toString()}));
    const QString letters = markerOf(page->view().content(), karim.toString())->sign;
    EXPECT_FALSE(letters.isEmpty());
    EXPECT_EQ(letters, markerOf(page->view().content(), els.toString())->sign);
    choice.service = Service::Masks;
    page->layers().setChoice(choice);
    EXPECT_NE(markerOf(page->view().content(), wout.toString())->sign, letters);
    choice.letters = false;
    page->layers().setChoice(choice);
    EXPECT_TRUE(markerOf(page->view().content(), wout.toString())->sign.isEmpty());
}

TEST_F(MapPagePlacesTest, shouldShowOnlyWhoIsFreeAtTheTime) {
    Volunteer away = *desk->find<Volunteer>(els);
    away.exceptions = {{wednesday, wednesday, false, {}}};
    put(away);
    const auto page = openPage();
    LayerChoice choice = page->layers().choice();
    choice.onlyFree = true;
    page->layers().setChoice(choice);
    EXPECT_EQ(shown(*page, MarkerKind::Volunteer).size(), 3) << "at any time, everybody";
    page->time().chooseDay(4); // Wednesday
    EXPECT_EQ(shown(*page, MarkerKind::Volunteer), (MapPagePlacesIds{karim.toString(), wout.toString()}))
        << "all but who is away";
    EXPECT_EQ(shown(*page, MarkerKind::Request), MapPagePlacesIds{urgent.toString()});
    page->time().chooseDay(5);
    EXPECT_TRUE(shown(*page, MarkerKind::Volunteer).isEmpty()) << "nobody helps on Thursdays";
    page->time().chooseDay(0);
    EXPECT_EQ(shown(*page, MarkerKind::Volunteer).size(), 3);
}

TEST_F(MapPagePlacesTest, shouldTintByTheShareThatWasServedWithoutSmallNumbers) {
    for (int i = 0; i < 6; ++i) {
        Request asked = *desk->find<Request>(request(u"Asker"_s, Urgency::Normal, {50.8702, 4.3310}, wednesday));
        asked.state = i < 5 ? RequestState::Done : RequestState::Open;
        put(asked);
    }
    const auto page = openPage();
    LayerChoice choice = page->layers().choice();
    choice.tint = AreaTint::Share;
    page->layers().setChoice(choice);
    const MapContent& content = page->view().content();
    EXPECT_EQ(content.tint, AreaTint::Share);
    // All of them have the same postcode, and so does every request of this desk: 5 of 8 served.
    EXPECT_EQ(content.areaCounts, (QHash<QString, int>{{u"1050"_s, 62}}));
    EXPECT_EQ(content.levelOf(u"1050"_s), 1);
    EXPECT_TRUE(content.tooFew.isEmpty());
}

TEST_F(MapPagePlacesTest, shouldRememberHowOneLooks) {
    {
        const auto page = openPage();
        LayerChoice choice = page->layers().choice();
        EXPECT_FALSE(choice.letters);
        choice.letters = true;
        choice.tint = AreaTint::None;
        page->layers().setChoice(choice);
    }
    const auto page = openPage();
    EXPECT_TRUE(page->layers().choice().letters);
    EXPECT_EQ(page->layers().choice().tint, AreaTint::None);
}

} // namespace

} // namespace THIS_FILE
