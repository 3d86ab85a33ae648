// SPDX-License-Identifier: GPL-3.0-or-later
// Where a record stands after it is saved, and how sure that is.
#include "core/workflows/workflow_fixture.h"
#include "geo/region.h"
#include "support/small_register.h"
#include "workflows/enrolment.h"
#include "workflows/kitchen.h"
#include "workflows/over_stored.h"
#include "workflows/placing.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class PlacingTest : public WorkflowTest {
protected:
    static Person living(const QString& street, const QString& number, const QString& postcode = u"1050"_s) {
        Person p;
        p.familyName = u"Peeters"_s;
        p.language = Language::French;
        p.address = {street, number, {}, postcode, {}};
        return p;
    }
    Person saved(const Person& person, const Geocoder& with) {
        const auto done = Enrolment(*desk, with).savePerson(person, today);
        EXPECT_TRUE(done);
        return get(done->person);
    }
    static double metres(GeoPoint a, GeoPoint b) { return distanceKm(a, b) * 1000; }

    const Geocoder houses{SmallRegister::usual().make(folder.path())};
};

TEST_F(PlacingTest, shouldStandAtTheHouseThatTheRegisterKnows) {
    const Person person = saved(living(u"rue du trone"_s, u"6"_s), houses);
    EXPECT_EQ(person.placedBy, PlacedBy::Address);
    EXPECT_LT(metres(person.position, SmallRegister::trone6), 5);
    EXPECT_EQ(person.address.street, u"rue du trone"_s) << "nobody asked for another spelling";
}

TEST_F(PlacingTest, shouldSayWhenItIsBetweenHousesOrTheStreetAlone) {
    EXPECT_EQ(saved(living(u"Rue du Trône"_s, u"8"_s), houses).placedBy, PlacedBy::Interpolated);
    EXPECT_EQ(saved(living(u"Troonstraat"_s, {}), houses).placedBy, PlacedBy::Street);
    const Person elsewhere = saved(living(u"Rue Inconnue"_s, u"8"_s), houses);
    EXPECT_EQ(elsewhere.placedBy, PlacedBy::Postcode);
    EXPECT_EQ(elsewhere.position, saved(living({}, {}), geocoder).position) << "the middle of Ixelles";
}

TEST_F(PlacingTest, shouldNotBelieveAStreetThatIsCalledALittleOtherwise) {
    EXPECT_EQ(saved(living(u"Rue du Trome"_s, u"6"_s), houses).placedBy, PlacedBy::Postcode)
        << "somebody has to look at it";
}

TEST_F(PlacingTest, shouldNeverMoveWhatWasPutByHand) {
    Person person = saved(living(u"Rue du Trône"_s, u"6"_s), houses);
    person.position = {50.84, 4.37};
    person.placedBy = PlacedBy::Pin;
    person = saved(person, houses);
    person.address.number = u"12"_s;
    person = saved(person, houses);
    EXPECT_EQ(person.placedBy, PlacedBy::Pin);
    EXPECT_EQ(person.position, (GeoPoint{50.84, 4.37}));
}

TEST_F(PlacingTest, shouldNotKeepThePlaceOfTheAddressBefore) {
    Person person = saved(living(u"Rue du Trône"_s, u"6"_s), houses);
    person.address = {u"Rue Haute"_s, u"1"_s, {}, u"1000"_s, {}};
    person = saved(person, houses);
    EXPECT_EQ(person.placedBy, PlacedBy::Address);
    EXPECT_LT(metres(person.position, SmallRegister::haute1), 5);
    person.address = {u"Dorpsstraat"_s, u"1"_s, {}, u"0000"_s, {}};
    person = saved(person, houses);
    EXPECT_FALSE(person.position.isValid()) << "nowhere rather than at the old address";
    EXPECT_EQ(person.placedBy, PlacedBy::Unknown);
}

TEST_F(PlacingTest, shouldKeepThePinOfAPeerUnderAFormThatSaysNothingOfThePlace) {
    const Person shown = saved(living({}, {}), geocoder);
    Person pinned = shown;
    pinned.position = {50.84, 4.37};
    pinned.placedBy = PlacedBy::Pin;
    pinned.remark = u"second door"_s;
    put(pinned);
    Person typed = shown;
    typed.phones = {u"+32470123456"_s};
    Person expected = pinned;
    expected.phones = typed.phones;
    EXPECT_EQ(overStored(*desk, shown, shown, typed), expected);
}

TEST_F(PlacingTest, shouldNeverCallAPlaceAPinThatOnlyAFormFound) {
    const Person shown = saved(living({}, {}), geocoder);
    Person pinned = shown;
    pinned.position = {50.84, 4.37};
    pinned.placedBy = PlacedBy::Pin;
    put(pinned);
    Person typed = shown; // another quarter, found as surely as the one before
    typed.address.postcode = u"1000"_s;
    typed.position = {50.8467, 4.3525};
    const Person merged = overStored(*desk, shown, shown, typed);
    EXPECT_EQ(merged.position, typed.position);
    EXPECT_EQ(merged.placedBy, PlacedBy::Postcode);
}

TEST_F(PlacingTest, shouldTakeWhatAFormProposesUnlessItWasFilledInMeanwhile) {
    Person opened = living({}, {});
    opened.language.reset();
    opened.id = put(opened);
    Person shown = opened;
    shown.language = Language::French; // most speak it
    EXPECT_EQ(overStored(*desk, opened, shown, shown).language, Language::French);
    Person answered = opened;
    answered.language = Language::Dutch;
    put(answered);
    EXPECT_EQ(overStored(*desk, opened, shown, shown).language, Language::Dutch);
}

TEST_F(PlacingTest, shouldTakeWhatIsTypedOfARecordThatIsNew) {
    const Person typed = living(u"Rue Haute"_s, u"1"_s);
    EXPECT_EQ(overStored(*desk, Person(), Person(), typed), typed);
}

TEST_F(PlacingTest, shouldStandInTheSameMiddleWhateverFindsIt) {
    for (const QString& postcode : {u"1050"_s, u"1047"_s}) { // a neighbourhood, and a big receiver of mail
        const Region region = desk->region();
        const Address address = living({}, {}, postcode).address;
        const Placement middle{region.middle(postcode), PlacedBy::Postcode};
        ASSERT_TRUE(middle.position.isValid());
        EXPECT_EQ(placementOf(address, nullptr, region), middle) << "received from another desk";
        EXPECT_EQ(placementOf(address, &geocoder, region), middle);
        EXPECT_EQ(placementOf(address, &houses, region), middle);
    }
}

TEST_F(PlacingTest, shouldKeepAHouseWhenTheRegisterIsGoneAndTheAddressIsTheSame) {
    Person person = saved(living(u"Rue du Trône"_s, u"6"_s), houses);
    const GeoPoint house = person.position;
    person.phones = {u"0470 12 34 56"_s};
    person.address.box = u"3"_s;
    person = saved(person, geocoder);
    EXPECT_EQ(person.placedBy, PlacedBy::Address);
    EXPECT_EQ(person.position, house);
}

TEST_F(PlacingTest, shouldPlaceBetterWithTheNextSaveOnceThereIsARegister) {
    Person person = saved(living(u"Rue du Trône"_s, u"6"_s), geocoder);
    ASSERT_EQ(person.placedBy, PlacedBy::Postcode);
    EXPECT_EQ(saved(person, houses).placedBy, PlacedBy::Address);
}

TEST_F(PlacingTest, shouldPlaceAHouseOfAnOrganisationAndADishToo) {
    Organisation house;
    house.name = u"Les Tilleuls"_s;
    house.address = {u"Hoogstraat"_s, u"3"_s, {}, u"1000"_s, {}};
    const auto kept = Enrolment(*desk, houses).saveOrganisation(house, today);
    ASSERT_TRUE(kept);
    EXPECT_EQ(desk->find<Organisation>(*OrganisationId::fromString(kept->record))->placedBy, PlacedBy::Address);

    Dish dish;
    dish.cook = person(u"Ada"_s, u"Cuistot"_s);
    dish.contents = u"Soupe"_s;
    dish.portions = 3;
    dish.date = wednesday;
    dish.slot = {600, 660};
    dish.address = {u"Rue du Trône"_s, u"6"_s, {}, u"1050"_s, {}};
    const auto offered = Kitchen(*desk).offerDish(dish, {}, houses, today);
    ASSERT_TRUE(offered);
    const Dish found = desk->find<Dish>(offered->dish).value();
    EXPECT_EQ(found.placedBy, PlacedBy::Address);
    Dish home = found;
    home.address = {};
    ASSERT_TRUE(Kitchen(*desk).changeDish(home, houses, today));
    EXPECT_FALSE(desk->find<Dish>(home.id)->position.isValid()) << "it is fetched where the cook lives";
}

/// Two PCs of a team may take the same in apart, one with a register and one without: they have to write the same.
TEST_F(PlacingTest, shouldPutWhatWasReceivedInTheMiddleOfItsPostcode) {
    Person person = living(u"Rue du Trône"_s, u"6"_s);
    person.id = PersonId::create();
    const auto done = Enrolment::ofReceived(*desk).savePerson(person, today);
    ASSERT_TRUE(done);
    EXPECT_EQ(get(done->person).placedBy, PlacedBy::Postcode);
}

TEST_F(PlacingTest, shouldTakeABoxAndAMissingLocalityForTheSameHouse) {
    const Address house{u"Rue Haute"_s, u"1"_s, {}, u"1000"_s, u"Bruxelles"_s};
    Address other = house;
    other.box = u"4"_s;
    other.locality.clear();
    EXPECT_TRUE(isSameHouse(house, other));
    other.number = u"3"_s;
    EXPECT_FALSE(isSameHouse(house, other));
}

} // namespace
} // namespace entraide::THIS_FILE
