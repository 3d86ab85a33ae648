// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "support/small_register.h"
#include "workflows/place_addresses.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::IsEmpty;
using testing::SizeIs;

class PlaceAddressesTest : public WorkflowTest {
protected:
    PersonId living(const QString& street, const QString& number, const QString& postcode = u"1050"_s,
                    PlacedBy by = PlacedBy::Postcode) {
        Person p;
        p.familyName = u"Peeters"_s;
        p.language = Language::French;
        p.address = {street, number, {}, postcode, {}};
        p.position = {50.82, 4.38};
        p.placedBy = by;
        return put(p);
    }
    PlaceVerdict verdictOn(const QString& street, const QString& number, const QString& postcode) const {
        return findPlace({}, {street, number, {}, postcode, {}}, {}, houses).verdict;
    }
    PlaceFindings findings(const QStringList& only = {}) const { return findPlaces(*desk, houses, only); }

    const Geocoder houses{SmallRegister::usual().make(folder.path())};
};

TEST_F(PlaceAddressesTest, shouldTellWhatIsSureFromWhatSomebodyHasToLookAt) {
    EXPECT_EQ(verdictOn(u"Rue du Trône"_s, u"6"_s, u"1050"_s), PlaceVerdict::Sure);
    EXPECT_EQ(verdictOn(u"TROONSTRAAT"_s, u"6"_s, u"1050"_s), PlaceVerdict::Sure);
    EXPECT_EQ(verdictOn(u"Rue du Trône"_s, u"8"_s, u"1050"_s), PlaceVerdict::BetweenHouses);
    EXPECT_EQ(verdictOn(u"Rue du Trône"_s, u"900"_s, u"1050"_s), PlaceVerdict::StreetOnly);
    EXPECT_EQ(verdictOn(u"Rue du Trome"_s, u"6"_s, u"1050"_s), PlaceVerdict::OtherSpelling);
    EXPECT_EQ(verdictOn(u"Dorpsstraat"_s, u"6"_s, u"1050"_s), PlaceVerdict::NotFound);
    EXPECT_EQ(verdictOn(u"Rue de l'Église"_s, u"1"_s, {}), PlaceVerdict::SeveralFit) << "of which commune";
    EXPECT_EQ(verdictOn(u"Rue de l'Église"_s, u"1"_s, u"1060"_s), PlaceVerdict::Sure);
}

TEST_F(PlaceAddressesTest, shouldWriteSuggestionsAsTheRegisterDoesAndInTheirOwnLanguage) {
    const PlaceFinding finding = findPlace({}, {u"troonstraat"_s, u"6"_s, u"2"_s, u"1050"_s, {}}, {}, houses);
    ASSERT_FALSE(finding.hits.isEmpty());
    EXPECT_EQ(finding.hits.first().address.street, u"Troonstraat"_s);
    const PlaceChoice choice = takingAllOf(finding, finding.hits.first());
    EXPECT_EQ(choice.address.street, u"Troonstraat"_s);
    EXPECT_EQ(choice.address.number, u"6"_s);
    EXPECT_EQ(choice.address.box, u"2"_s) << "the box stays";
    EXPECT_EQ(choice.before, finding.address);
    EXPECT_EQ(takingPlaceOf(finding).address, finding.address) << "not a letter of it";
}

TEST_F(PlaceAddressesTest, shouldKeepANumberThatIsWrittenInTheStreet) {
    const Address written{u"Rue du Trome 6 bte 2"_s, {}, {}, u"1050"_s, {}};
    const PlaceFinding finding = findPlace({}, written, {}, houses);
    ASSERT_EQ(finding.verdict, PlaceVerdict::OtherSpelling);
    EXPECT_EQ(takingAllOf(finding, finding.hits.first()).address,
              (Address{u"Rue du Trône"_s, u"6"_s, u"2"_s, u"1050"_s, u"Ixelles"_s}));
}

TEST_F(PlaceAddressesTest, shouldLookUpWhoHasNoSurePlaceAndNobodyElse) {
    const PersonId sure = living(u"Rue du Trône"_s, u"6"_s);
    living(u"Rue du Trône"_s, u"4"_s, u"1050"_s, PlacedBy::Pin);
    living(u"Rue du Trône"_s, u"4"_s, u"1050"_s, PlacedBy::Address);
    living({}, {});
    const PersonId doubtful = living(u"Rue du Trome"_s, u"6"_s);
    Person gone;
    gone.state = PersonState::Archived;
    gone.address = {u"Rue du Trône"_s, u"2"_s, {}, u"1050"_s, {}};
    put(gone);
    const PlaceFindings found = findings();
    ASSERT_THAT(found.sure, SizeIs(1));
    EXPECT_EQ(found.sure.first().record, sure.toString());
    ASSERT_THAT(found.toReview, SizeIs(1));
    EXPECT_EQ(found.toReview.first().record, doubtful.toString());
    EXPECT_EQ(found.withoutStreet, 1);
    EXPECT_EQ(findings({doubtful.toString()}).sure.size(), 0) << "of an import: none but its own";
}

TEST_F(PlaceAddressesTest, shouldPlaceTheSureOnesInOneStepThatCanBeUndone) {
    const PersonId first = living(u"Rue du Trône"_s, u"6"_s);
    Organisation house;
    house.name = u"Les Tilleuls"_s;
    house.address = {u"Rue Haute"_s, u"3"_s, {}, u"1000"_s, {}};
    const OrganisationId second = put(house);
    Request request;
    request.beneficiary = beneficiary();
    request.address = {u"Rue Haute"_s, u"5"_s, {}, u"1000"_s, {}};
    request.when.from = wednesday;
    const RequestId third = put(request);
    QList<PlaceChoice> choices;
    for (const PlaceFinding& finding : findings().sure)
        choices.append(takingPlaceOf(finding));
    const PlacesTaken taken = takePlaces(*desk, choices);
    EXPECT_EQ(taken.placed, 3);
    EXPECT_EQ(get(first).placedBy, PlacedBy::Address);
    EXPECT_EQ(desk->find<Organisation>(second)->placedBy, PlacedBy::Address);
    EXPECT_EQ(desk->find<Request>(third)->placedBy, PlacedBy::Address);
    EXPECT_THAT(findings().sure, IsEmpty()) << "a second time there is nothing to do";
    desk->undo(taken.changes);
    EXPECT_EQ(get(first).placedBy, PlacedBy::Postcode);
    EXPECT_FALSE(desk->find<Organisation>(second)->position.isValid());
}

TEST_F(PlaceAddressesTest, shouldLeaveWhatWasChangedWhileItWasLookedAt) {
    const PersonId moved = living(u"Rue du Trône"_s, u"6"_s);
    const PersonId pinned = living(u"Rue du Trône"_s, u"4"_s);
    const QList<PlaceFinding> sure = findings().sure;
    ASSERT_THAT(sure, SizeIs(2));
    Person other = get(moved);
    other.address.number = u"12"_s;
    put(other);
    Person byHand = get(pinned);
    byHand.placedBy = PlacedBy::Pin;
    put(byHand);
    const PlacesTaken taken = takePlaces(*desk, {takingPlaceOf(sure[0]), takingPlaceOf(sure[1])});
    EXPECT_EQ(taken.placed, 0);
    EXPECT_EQ(taken.changedMeanwhile, 2);
    EXPECT_EQ(get(moved).placedBy, PlacedBy::Postcode);
    EXPECT_EQ(get(pinned).position, byHand.position);
}

TEST_F(PlaceAddressesTest, shouldNotAskAgainAboutAStreetAcceptedOnce) {
    const PersonId person = living(u"Rue du Trône"_s, u"900"_s);
    const QList<PlaceFinding> toReview = findings().toReview;
    ASSERT_THAT(toReview, SizeIs(1));
    ASSERT_EQ(takePlaces(*desk, {takingAllOf(toReview.first(), toReview.first().hits.first())}).placed, 1);
    EXPECT_EQ(get(person).placedBy, PlacedBy::Street);
    const PlaceFindings again = findings();
    EXPECT_THAT(again.toReview, IsEmpty());
    EXPECT_EQ(again.nothingNew, 1);
}

TEST_F(PlaceAddressesTest, shouldLeaveOutWhatTheRoleMayNotWrite) {
    living(u"Rue du Trône"_s, u"6"_s);
    desk->actAs({u"Lector"_s, Role::Reader, {}, {}});
    EXPECT_THAT(findings().sure, IsEmpty());
}

TEST_F(PlaceAddressesTest, shouldTellHowFarItIsAndStopWithoutATrace) {
    for (int i = 0; i < 5; ++i)
        living(u"Rue du Trône"_s, u"6"_s);
    QList<qint64> told;
    findPlaces(*desk, houses, {}, [&](qint64 done, qint64 total) {
        EXPECT_EQ(total, 5);
        told.append(done);
    });
    EXPECT_EQ(told, (QList<qint64>{1, 2, 3, 4, 5}));
    struct Enough {};
    QList<PlaceChoice> choices;
    for (const PlaceFinding& finding : findings().sure)
        choices.append(takingPlaceOf(finding));
    EXPECT_THROW(takePlaces(*desk, choices,
                            [](qint64 done, qint64) {
                                if (done == 3)
                                    throw Enough();
                            }),
                 Enough);
    EXPECT_THAT(findings().sure, SizeIs(5)) << "nothing was kept";
}

} // namespace
} // namespace entraide::THIS_FILE
