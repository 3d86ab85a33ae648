// SPDX-License-Identifier: GPL-3.0-or-later
// A dish goes to another chapter and comes back as an outcome.
#include "addresses/geocoder.h"
#include "core/sharing/sharing_fixture.h"
#include "privacy/erasure.h"
#include "storage/queries.h"
#include "workflows/kitchen.h"
#include "workflows/round_planning.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

class SharedDishesTest : public SharingTest {
protected:
    static inline const QDate friday{2026, 11, 20};

    QList<QJsonObject> cards(const Desk& desk) const { return documents(desk, partner, u"card:"_s); }
    DishState stateOf(const DishId& id) const { return here->find<Dish>(id)->state; }
    Dish taken(Desk& desk, const TakeIn& how = {}) {
        return *desk.find<Dish>(*DishId::fromString(take(desk, InboxKind::Handover, how)));
    }
    static VolunteerId rider(Desk& desk) {
        Person person;
        person.givenName = u"Karim"_s;
        person.language = Language::French;
        person.position = {50.835, 4.375};
        Volunteer volunteer;
        volunteer.person = put(desk, person);
        volunteer.state = VolunteerState::Active;
        volunteer.services = {Service::BikeDelivery};
        volunteer.transports = {Transport::CargoBike};
        for (int day = 1; day <= 7; ++day)
            volunteer.availability.add(day, {8 * 60, 22 * 60});
        volunteer.informationNoteGiven = wednesday.addDays(-30);
        return put(desk, volunteer);
    }
    static OrganisationId zone(Desk& desk) {
        Organisation zone;
        zone.kind = OrganisationKind::DistributionZone;
        zone.name = u"Gare du Midi"_s;
        zone.position = {50.836, 4.336};
        zone.mealsPerDay = 30;
        return put(desk, zone);
    }
    /// A rider has fetched it.
    void collect(Desk& desk, const Dish& dish) {
        Round round;
        round.state = RoundState::UnderWay;
        round.date = dish.date;
        round.rider = rider(desk);
        round.capacity = 40;
        round.start = 18 * 60;
        round.stops = {{.about = dish.id.toString(), .arrival = 18 * 60 + 15, .portions = dish.portions, .needs = {}}};
        ASSERT_TRUE(RoundPlanning(desk).stopDone(put(desk, round), 0));
    }
    /// Documents of the team that were changed apart.
    static QStringList conflicts(const Desk& desk) { return desk.queries().conflicts(); }
    void expectNothingOfTheCook() const {
        for (const Desk* desk : {here.get(), there.get()}) {
            EXPECT_THAT(documents(*desk, partner, u"handover:"_s), IsEmpty());
            const QByteArray bytes = allBytes(*desk, partner);
            for (const char* needle : {"Nadia", "Haddad", "468000002", "Acacias", "Harira", "18:10"})
                EXPECT_FALSE(bytes.contains(needle)) << needle;
        }
    }
};

// ---- the giving desk --------------------------------------------------------------------------------------------

TEST_F(SharedDishesTest, shouldPublishWhatThePreviewShowsAndNobody) {
    const DishId id = dish(*here);
    const auto preview = Giving(*here, by).preview(id, today);
    ASSERT_TRUE(preview);
    ASSERT_TRUE(Giving(*here, by).publish(id, partner, today));
    exchange();
    ASSERT_EQ(cards(*there).size(), 1);
    EXPECT_EQ(cards(*there).first(), preview->document);
    EXPECT_EQ(preview->document, (QJsonObject{{u"type"_s, u"card"_s},
                                              {u"kind"_s, u"dish"_s},
                                              {u"from"_s, here->info().uuid},
                                              {u"desk"_s, u"Ixelles"_s},
                                              {u"state"_s, u"offered"_s},
                                              {u"people_needed"_s, 0},
                                              {u"date"_s, u"2026-11-20"_s},
                                              {u"slot"_s, u"18:00-19:00"_s},
                                              {u"portions"_s, 12},
                                              {u"allergens"_s, QJsonArray{u"gluten"_s, u"celery"_s}},
                                              {u"suits"_s, QJsonArray{u"halal"_s}},
                                              {u"quarter"_s, u"1050"_s}}));
    EXPECT_TRUE(preview->stays.contains(StayingField{EntityType::Dish, u"contents"_s}));
    EXPECT_TRUE(preview->stays.contains(StayingField{EntityType::Dish, u"cook"_s}));
    EXPECT_TRUE(preview->stays.contains(StayingField{EntityType::Person, u"given_name"_s}));
    expectNothingOfTheCook();
    const InboxItem item = waiting(*there, InboxKind::Card);
    EXPECT_EQ(item.what, CardKind::Dish);
    EXPECT_FALSE(item.service);
    EXPECT_EQ(item.portions, 12);
    EXPECT_EQ(item.when, (When{WhenKind::Fixed, friday, {}, {1080, 1140}, 0, {}}));
    EXPECT_EQ(item.quarter, u"1050"_s);
    EXPECT_THAT(item.suits, ElementsAre(SpecialNeed::Halal));
}

TEST_F(SharedDishesTest, shouldSayWhyADishIsNotPublished) {
    Giving giving(*here, by);
    EXPECT_EQ(codeOf(giving.publish(DishId::create(), partner, today)), RefusalCode::NotHere);
    for (const DishState state : {DishState::Planned, DishState::Collected, DishState::Failed, DishState::HandedOver}) {
        Dish other = *here->find<Dish>(dish(*here));
        other.state = state;
        put(*here, other);
        EXPECT_EQ(giving.publish(other.id, partner, today).refusal(),
                  (Refusal{RefusalCode::StateForbids, other.id.toString(), enumName(state)}));
    }
    Dish over = *here->find<Dish>(dish(*here));
    over.date = wednesday.addDays(-1);
    put(*here, over);
    EXPECT_EQ(giving.publish(over.id, partner, today).refusal(),
              (Refusal{RefusalCode::NotComplete, over.id.toString(), u"date"_s}));
    const DishId newer = dish(*here);
    here->write([&](Desk::Writer& writer) {
        QJsonObject body = *writer.body(newer.toString());
        body.insert(u"allergens"_s, u"of a newer version"_s);
        writer.putBody(newer.toString(), body);
    });
    EXPECT_EQ(giving.publish(newer, partner, today).refusal(),
              (Refusal{RefusalCode::NotComplete, newer.toString(), u"allergens"_s}));
    Dish strange = *here->find<Dish>(dish(*here));
    strange.allergens.append(u"of_a_newer_version"_s);
    put(*here, strange);
    EXPECT_EQ(giving.publish(strange.id, partner, today).refusal(),
              (Refusal{RefusalCode::NotComplete, strange.id.toString(), u"allergens"_s}))
        << "the card would not name it";
    const DishId id = dish(*here);
    ASSERT_TRUE(giving.publish(id, partner, today));
    EXPECT_EQ(codeOf(giving.publish(id, partner, today)), RefusalCode::AlreadyShared);
}

TEST_F(SharedDishesTest, shouldUpdateACardWithItsDish) {
    const DishId id = dish(*here);
    ASSERT_TRUE(Giving(*here, by).publish(id, partner, today));
    exchange();
    Dish changed = *here->find<Dish>(id);
    changed.portions = 8;
    changed.contents = u"Harira of Nadia"_s;
    ASSERT_TRUE(Kitchen(*here, by).changeDish(changed, Geocoder{QString()}, today));
    exchange();
    ASSERT_EQ(cards(*there).size(), 1);
    EXPECT_EQ(cards(*there).first().value(u"portions"_s), 8);
    expectNothingOfTheCook();
    const QByteArray before = allBytes(*here, partner);
    EXPECT_TRUE(settleShares(*here, today).isEmpty());
    EXPECT_EQ(allBytes(*here, partner), before);
}

TEST_F(SharedDishesTest, shouldWithdrawByItselfWhatIsPlannedFailedOrOver) {
    Kitchen kitchen(*here, by);
    const DishId planned = dish(*here);
    const DishId failed = dish(*here);
    const DishId over = dish(*here);
    for (const DishId& id : {planned, failed, over})
        ASSERT_TRUE(Giving(*here, by).publish(id, partner, today));
    exchange();
    ASSERT_EQ(cards(*there).size(), 3);
    Dish inRound = *here->find<Dish>(planned);
    inRound.state = DishState::Planned;
    put(*here, inRound);
    ASSERT_TRUE(kitchen.failDish(failed, u"ill"_s));
    exchange();
    EXPECT_EQ(cards(*there).size(), 1);
    EXPECT_EQ(shareOf(*here, planned.toString())->state, ShareState::Withdrawn);
    EXPECT_EQ(shareOf(*here, failed.toString())->state, ShareState::Withdrawn);
    settleShares(*here, Today::at(QDateTime(friday.addDays(1), QTime(9, 0))));
    EXPECT_EQ(shareOf(*here, over.toString())->state, ShareState::Withdrawn);
}

TEST_F(SharedDishesTest, shouldNotPlanADishThatWasPromised) {
    const DishId id = dish(*here);
    zone(*here);
    rider(*here);
    RoundPlanning rounds(*here);
    RoundPlanOptions quick;
    quick.iterations = 100;
    const auto before = rounds.propose(friday, quick, today);
    ASSERT_TRUE(before);
    ASSERT_EQ(before->rounds.size(), 1);
    ASSERT_TRUE(Giving(*here, by).publish(id, partner, today));
    EXPECT_FALSE(isPromised(*here, id.toString())) << "offering it promises nothing";
    exchange();
    take(*there, InboxKind::Card);
    exchange();
    take(*here, InboxKind::Claim);
    EXPECT_TRUE(isPromised(*here, id.toString()));
    EXPECT_EQ(rounds.accept(*before, today).refusal(), (Refusal{RefusalCode::WrongStep, id.toString(), u"agreed"_s}));
    EXPECT_EQ(stateOf(id), DishState::Offered);
    const auto now = rounds.propose(friday, quick, today);
    ASSERT_TRUE(now);
    EXPECT_THAT(now->rounds, IsEmpty()) << "there is nothing else to fetch";
    ASSERT_TRUE(Giving(*here, by).withdraw(id, {}, today));
    EXPECT_TRUE(rounds.accept(*before, today));
    EXPECT_EQ(stateOf(id), DishState::Planned);
}

TEST_F(SharedDishesTest, shouldHandOverOnlyWhatItTakesToFetchIt) {
    const DishId id = handedOverDish();
    EXPECT_EQ(stateOf(id), DishState::HandedOver);
    EXPECT_EQ(shareOf(*here, id.toString())->handedOverBy, by);
    const QList<QJsonObject> handovers = documents(*there, partner, u"handover:"_s);
    ASSERT_EQ(handovers.size(), 1);
    EXPECT_EQ(handovers.first().value(u"fields"_s).toObject(),
              (QJsonObject{{u"given_name"_s, u"Nadia"_s},
                           {u"phones"_s, QJsonArray{u"+32468000002"_s}},
                           {u"address"_s, QJsonObject{{u"street"_s, u"Rue des Acacias"_s},
                                                      {u"number"_s, u"7"_s},
                                                      {u"box"_s, u"2"_s},
                                                      {u"postcode"_s, u"1050"_s},
                                                      {u"locality"_s, u"Ixelles"_s}}},
                           {u"slot"_s, u"18:10-18:55"_s},
                           {u"contents"_s, u"Harira, ring twice"_s}}));
    EXPECT_FALSE(allBytes(*there, partner).contains("Haddad"));
}

TEST_F(SharedDishesTest, shouldHandOverWhereTheDishIsAndNotWhereItsCookLives) {
    const DishId id = dish(*here);
    Dish elsewhere = *here->find<Dish>(id);
    elsewhere.address = {u"Place du Jeu de Balle"_s, u"1"_s, {}, u"1000"_s, u"Bruxelles"_s};
    put(*here, elsewhere);
    handOver(id);
    EXPECT_EQ(cards(*there).first().value(u"quarter"_s), u"1000"_s);
    EXPECT_TRUE(allBytes(*there, partner).contains("Jeu de Balle"));
    EXPECT_FALSE(allBytes(*there, partner).contains("Acacias"));
}

TEST_F(SharedDishesTest, shouldCutNoCharacterOfALongDescriptionInTwo) {
    const DishId id = dish(*here);
    Dish wordy = *here->find<Dish>(id);
    wordy.contents = QString(499, u'a') + QString::fromUtf8("\xF0\x9F\x8D\xB2") + u"with leek"_s; // a pot
    put(*here, wordy);
    handOver(id);
    EXPECT_EQ(taken(*there).contents, QString(499, u'a'));
}

TEST_F(SharedDishesTest, shouldLeaveOutWhatIsAskedAndNotHandOverWithoutTheCooksConsent) {
    const DishId id = dish(*here);
    Person cook = *here->find<Person>(here->find<Dish>(id)->cook);
    cook.consents.clear();
    put(*here, cook);
    agreeOn(id);
    Giving giving(*here, by);
    const QString claim = shareOf(*here, id.toString())->claim;
    const auto plan = giving.handoverPlan(partner, claim, {u"contents"_s});
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->about, ShareableId(id));
    EXPECT_FALSE(plan->consentGiven);
    EXPECT_EQ(plan->codes, (QStringList{u"given_name"_s, u"phones"_s, u"address"_s, u"slot"_s, u"contents"_s}));
    EXPECT_FALSE(QJsonDocument(plan->preview.document).toJson().contains("Harira"));
    EXPECT_EQ(giving.handOver(partner, claim, {}, {}, today).refusal(),
              (Refusal{RefusalCode::ConsentMissing, cook.id.toString(), {}}));
    EXPECT_EQ(stateOf(id), DishState::Offered) << "nothing of it was done";
    ASSERT_TRUE(giving.handOver(partner, claim, {u"contents"_s}, ConsentMeans::Phone, today));
    EXPECT_EQ(here->find<Person>(cook.id)->consents.first().what, Consent::SharingWithPartners);
    exchange();
    EXPECT_FALSE(allBytes(*there, partner).contains("Harira"));
    EXPECT_EQ(taken(*there).contents, u"Ixelles"_s) << "whose dish it is";
}

// ---- the receiving desk -----------------------------------------------------------------------------------------

TEST_F(SharedDishesTest, shouldTakeOverAfterLookingAndForgetWhatWasSent) {
    const DishId id = handedOverDish();
    EXPECT_EQ(there->count(EntityType::Dish), 0) << "nothing enters unseen";
    const InboxItem item = waiting(*there, InboxKind::Handover);
    const auto draft = Receiving(*there, by).look(item.database, item.document, today);
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->what, CardKind::Dish);
    EXPECT_EQ(draft->person.givenName, u"Nadia"_s);
    const Dish theirs = taken(*there);
    EXPECT_EQ(theirs.origin, Origin::Partner);
    EXPECT_EQ(theirs.state, DishState::Offered);
    EXPECT_EQ(theirs.contents, u"Harira, ring twice"_s);
    EXPECT_EQ(theirs.portions, 12);
    EXPECT_EQ(theirs.allergens, here->find<Dish>(id)->allergens);
    EXPECT_EQ(theirs.suits, here->find<Dish>(id)->suits);
    EXPECT_EQ(theirs.date, friday);
    EXPECT_EQ(theirs.slot, (TimeRange{1090, 1135}));
    EXPECT_EQ(theirs.address.street, u"Rue des Acacias"_s);
    EXPECT_TRUE(theirs.position.isValid()) << "it can be planned";
    const Person cook = *there->find<Person>(theirs.cook);
    EXPECT_EQ(cook.phones, QStringList{u"+32468000002"_s});
    EXPECT_EQ(cook.address.street, QString()) << "where it is fetched need not be where its cook lives";
    exchange();
    expectNothingOfTheCook();
    EXPECT_THAT(kinds(*there), IsEmpty());
    zone(*there);
    rider(*there);
    RoundPlanOptions quick;
    quick.iterations = 100;
    const auto plan = RoundPlanning(*there).propose(friday, quick, today);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->rounds.size(), 1);
}

TEST_F(SharedDishesTest, shouldTakeOverWhateverTheHourButNotWhatIsOver) {
    DeskProfile profile;
    profile.id = DeskProfile::ownId();
    profile.dishCutOff = 60;
    put(*there, profile);
    handedOverDish();
    const InboxItem item = waiting(*there, InboxKind::Handover);
    const Today late = Today::at(QDateTime(friday.addDays(1), QTime(9, 0)));
    EXPECT_EQ(codeOf(Receiving(*there, by).takeOver(item.database, item.document, {}, late)), RefusalCode::InThePast);
    EXPECT_EQ(there->count(EntityType::Person), 0);
    const Today sameDay = Today::at(QDateTime(friday, QTime(15, 0)));
    EXPECT_TRUE(Receiving(*there, by).takeOver(item.database, item.document, {}, sameDay));
}

TEST_F(SharedDishesTest, shouldShowWhoTheCookMayBeAndAskAPerson) {
    Person known;
    known.givenName = u"Nadia"_s;
    known.familyName = u"El Haddad"_s;
    known.language = Language::French;
    known.phones = {u"+32468000002"_s};
    const PersonId same = put(*there, known);
    handedOverDish();
    const QList<TwinSuspicion> twins = Inbox(*there, by).suspicionsOf(waiting(*there, InboxKind::Handover), today);
    ASSERT_EQ(twins.size(), 1);
    EXPECT_EQ(twins.first().person, same);
    TakeIn how;
    how.samePerson = same;
    EXPECT_EQ(taken(*there, how).cook, same);
    EXPECT_EQ(there->count(EntityType::Person), 1);
    EXPECT_EQ(there->find<Person>(same)->familyName, u"El Haddad"_s);
}

TEST_F(SharedDishesTest, shouldTellWithoutWordsThatItWasFetched) {
    const DishId id = handedOverDish();
    const Dish theirs = taken(*there);
    exchange();
    collect(*there, theirs);
    EXPECT_EQ(there->find<Dish>(theirs.id)->state, DishState::Collected);
    exchange();
    EXPECT_TRUE(waiting(*here, InboxKind::Outcome).done);
    EXPECT_EQ(stateOf(id), DishState::HandedOver) << "somebody has to note it";
    take(*here, InboxKind::Outcome);
    EXPECT_EQ(stateOf(id), DishState::Collected);
    EXPECT_EQ(shareOf(*here, id.toString())->outcome, u"done"_s);
    exchange();
    exchange();
    EXPECT_THAT(cards(*there), IsEmpty());
    EXPECT_THAT(documents(*here, partner, u"claim:"_s), IsEmpty());
    EXPECT_THAT(kinds(*here), IsEmpty());
    EXPECT_THAT(kinds(*there), IsEmpty());
}

TEST_F(SharedDishesTest, shouldHaveADishBackThatWasNotFetched) {
    const DishId id = handedOverDish();
    const Dish theirs = taken(*there);
    ASSERT_TRUE(Kitchen(*there, by).failDish(theirs.id, u"Nobody opened, said Nadia"_s));
    exchange();
    EXPECT_FALSE(waiting(*here, InboxKind::Outcome).done);
    EXPECT_FALSE(allBytes(*here, partner).contains("opened")) << "without words";
    take(*here, InboxKind::Outcome);
    EXPECT_EQ(stateOf(id), DishState::Offered);
    EXPECT_EQ(shareOf(*here, id.toString())->outcome, u"not_done"_s);
}

TEST_F(SharedDishesTest, shouldNoteByItselfThatItWasFetchedAndTellNobodyThatItWasTakenBack) {
    const DishId id = handedOverDish();
    const Dish theirs = taken(*there);
    exchange();
    const auto noted = Giving(*here, by).noteFetched(id, today);
    ASSERT_TRUE(noted);
    EXPECT_EQ(stateOf(id), DishState::Collected);
    EXPECT_EQ(shareOf(*here, id.toString())->state, ShareState::Closed);
    EXPECT_EQ(shareOf(*here, id.toString())->outcome, u"done"_s);
    EXPECT_THAT(noted->otherDatabases, IsEmpty()) << "it can be undone";
    exchange();
    EXPECT_THAT(kinds(*there), IsEmpty()) << "it is theirs still";
    here->undo(*noted);
    EXPECT_EQ(stateOf(id), DishState::HandedOver);
    EXPECT_EQ(shareOf(*here, id.toString())->state, ShareState::HandedOver);
    ASSERT_TRUE(Giving(*here, by).noteFetched(id, today));
    EXPECT_EQ(codeOf(Giving(*here, by).noteFetched(id, today)), RefusalCode::StateForbids);
    collect(*there, theirs);
    for (int i = 0; i < 3; ++i)
        exchange();
    EXPECT_THAT(cards(*there), IsEmpty());
    EXPECT_THAT(documents(*here, partner, u"claim:"_s), IsEmpty());
    EXPECT_THAT(kinds(*here), IsEmpty()) << "it is noted already";
    EXPECT_THAT(kinds(*there), IsEmpty());
}

TEST_F(SharedDishesTest, shouldNoteAsFetchedWhatNoShareHoldsAnyMore) {
    const DishId id = handedOverDish();
    const auto failed = Kitchen(*here, by).failDish(id, u"burnt"_s);
    ASSERT_TRUE(failed);
    settleShares(*here, today);
    here->undo(failed->changes);
    ASSERT_EQ(stateOf(id), DishState::HandedOver);
    ASSERT_TRUE(Giving(*here, by).noteFetched(id, today));
    EXPECT_EQ(stateOf(id), DishState::Collected);
    EXPECT_EQ(shareOf(*here, id.toString())->state, ShareState::Withdrawn);
}

TEST_F(SharedDishesTest, shouldSendNoRiderForADishThatAnUndoPutBackIntoARound) {
    for (const RoundState state : {RoundState::Planned, RoundState::UnderWay}) {
        const DishId id = dish(*here);
        Dish planned = *here->find<Dish>(id);
        planned.state = DishState::Planned;
        put(*here, planned);
        Round round;
        round.date = friday;
        round.rider = rider(*here);
        round.capacity = 40;
        round.start = 18 * 60;
        round.stops = {{.about = id.toString(), .arrival = 18 * 60 + 15, .portions = 12, .needs = {}},
                       {.about = zone(*here).toString(), .arrival = 18 * 60 + 40, .portions = -12, .needs = {}}};
        const RoundId roundId = put(*here, round);
        const auto out = Kitchen(*here, by).putBack(id);
        ASSERT_TRUE(out);
        Round kept = *here->find<Round>(roundId);
        kept.state = state;
        put(*here, kept);
        handOver(id);
        here->undo(out->changes);
        ASSERT_EQ(here->find<Round>(roundId)->stops.size(), 2);
        settleShares(*here, today);
        int takenIn = 0;
        const Round after = *here->find<Round>(roundId);
        for (const Stop& stop : after.stops)
            takenIn += stop.about == id.toString() ? stop.portions : 0;
        EXPECT_EQ(takenIn, 0) << QString(enumName(state)).toStdString();
        EXPECT_EQ(stateOf(id), DishState::HandedOver) << "and nothing of the sharing has changed";
        EXPECT_EQ(shareOf(*here, id.toString())->state, ShareState::HandedOver);
        EXPECT_TRUE(settleShares(*here, today).isEmpty());
        take(*there, InboxKind::Handover);
        exchange();
    }
}

TEST_F(SharedDishesTest, shouldTakeOverFromACookWhoseNameIsLeftOut) {
    const DishId id = dish(*here);
    agreeOn(id);
    const QString claim = shareOf(*here, id.toString())->claim;
    ASSERT_TRUE(Giving(*here, by).handOver(partner, claim, {u"given_name"_s}, {}, today));
    exchange();
    EXPECT_FALSE(allBytes(*there, partner).contains("Nadia"));
    const Person cook = *there->find<Person>(taken(*there).cook);
    EXPECT_EQ(cook.givenName, QString());
    EXPECT_EQ(cook.familyName, u"Ixelles"_s) << "who knows the cook";
    EXPECT_EQ(cook.phones, QStringList{u"+32468000002"_s});
}

// ---- taking back ------------------------------------------------------------------------------------------------

TEST_F(SharedDishesTest, shouldWithdrawAtEachStepAndTellTheClaimant) {
    const DishId first = dish(*here);
    ASSERT_TRUE(Giving(*here, by).publish(first, partner, today));
    exchange();
    take(*there, InboxKind::Card);
    exchange();
    ASSERT_TRUE(Giving(*here, by).withdraw(first, partner, today));
    exchange();
    EXPECT_THAT(kinds(*there), ElementsAre(InboxKind::Lost));
    take(*there, InboxKind::Lost);
    EXPECT_THAT(kinds(*there), IsEmpty());

    const DishId second = handedOverDish();
    ASSERT_TRUE(Giving(*here, by).withdraw(second, {}, today));
    EXPECT_EQ(stateOf(second), DishState::Offered);
    exchange();
    EXPECT_THAT(kinds(*there), ElementsAre(InboxKind::Lost));
    expectNothingOfTheCook();
    EXPECT_EQ(codeOf(Giving(*here, by).withdraw(second, {}, today)), RefusalCode::NotShared);
}

TEST_F(SharedDishesTest, shouldTellThatADishWhichWasTakenOverDoesNotCome) {
    const DishId id = handedOverDish();
    const Dish theirs = taken(*there);
    exchange();
    ASSERT_TRUE(Kitchen(*here, by).failDish(id, u"burnt"_s));
    exchange();
    EXPECT_EQ(shareOf(*here, id.toString())->state, ShareState::Withdrawn);
    const InboxItem lost = waiting(*there, InboxKind::Lost);
    EXPECT_EQ(lost.what, CardKind::Dish);
    EXPECT_EQ(lost.about, theirs.id.toString());
    EXPECT_FALSE(allBytes(*there, partner).contains("burnt"));
    take(*there, InboxKind::Lost);
    EXPECT_EQ(there->find<Dish>(theirs.id)->state, DishState::Offered) << "theirs to decide";
}

TEST_F(SharedDishesTest, shouldOfferAgainWhatTheClaimantGivesBack) {
    const DishId id = handedOverDish();
    ASSERT_TRUE(Receiving(*there, by).withdraw(shareOf(*here, id.toString())->claim, today));
    exchange();
    EXPECT_EQ(stateOf(id), DishState::HandedOver) << "the partner changes nothing of ours";
    take(*here, InboxKind::ClaimTakenBack);
    EXPECT_EQ(stateOf(id), DishState::Offered);
    exchange();
    EXPECT_EQ(cards(*there).first().value(u"state"_s), u"offered"_s);
    EXPECT_THAT(kinds(*there), ElementsAre(InboxKind::Card)) << "it may be claimed anew";
    expectNothingOfTheCook();
}

TEST_F(SharedDishesTest, shouldGiveBackAHandoverThatIsSetAsideAndShowALaterOne) {
    const DishId id = handedOverDish();
    ASSERT_TRUE(Inbox(*there, by).setAside(waiting(*there, InboxKind::Handover), u"too far"_s, today));
    EXPECT_THAT(kinds(*there), IsEmpty());
    EXPECT_THAT(documents(*there, partner, u"handover:"_s), IsEmpty());
    EXPECT_FALSE(allBytes(*there, partner).contains("Nadia"));
    exchange();
    expectNothingOfTheCook();
    take(*here, InboxKind::ClaimTakenBack);
    EXPECT_EQ(stateOf(id), DishState::Offered);
    exchange();
    take(*there, InboxKind::Card);
    exchange();
    take(*here, InboxKind::Claim);
    ASSERT_TRUE(Giving(*here, by).handOver(partner, shareOf(*here, id.toString())->claim, {}, {}, today));
    exchange();
    EXPECT_EQ(taken(*there).contents, u"Harira, ring twice"_s);
}

TEST_F(SharedDishesTest, shouldLeaveNothingWithAPartnerOfACookWhoIsErased) {
    const DishId given = handedOverDish();
    const DishId offered = dish(*here);
    ASSERT_TRUE(Giving(*here, by).publish(offered, partner, today));
    exchange();
    ASSERT_EQ(cards(*there).size(), 2);
    for (const DishId& id : {offered, given}) {
        const PersonId cook = here->find<Dish>(id)->cook;
        ASSERT_TRUE(std::holds_alternative<ErasureDone>(erasePerson(*here, cook, by, today.now)));
        EXPECT_EQ(stateOf(id), DishState::Failed);
    }
    exchange();
    EXPECT_THAT(cards(*here), IsEmpty());
    EXPECT_THAT(cards(*there), IsEmpty());
    expectNothingOfTheCook();
    EXPECT_FALSE(allBytes(*there, partner).contains("quarter"));
    EXPECT_THAT(kinds(*there), ElementsAre(InboxKind::Lost));
}

// ---- several partners, several PCs ------------------------------------------------------------------------------

TEST_F(SharedDishesTest, shouldTellTheOtherPartnerNoMoreThanThatItIsTaken) {
    const auto third = newDesk(u"third"_s, u"Forest"_s);
    const QString other = u"partner-fedcba9876543210fedcba9876543210"_s;
    befriend(*here, *third, other);
    const DishId id = dish(*here);
    ASSERT_TRUE(Giving(*here, by).publish(id, partner, today));
    ASSERT_TRUE(Giving(*here, by).publish(id, other, today));
    exchange();
    exchange(*here, *third, other);
    take(*there, InboxKind::Card);
    take(*third, InboxKind::Card);
    exchange();
    exchange(*here, *third, other);
    for (const InboxItem& claim : Inbox(*here, by).view().items) {
        EXPECT_EQ(claim.what, CardKind::Dish);
        if (claim.database == partner) {
            ASSERT_TRUE(Inbox(*here, by).take(claim, {}, today));
        }
    }
    exchange(*here, *third, other);
    EXPECT_THAT(kinds(*third), ElementsAre(InboxKind::Lost));
    EXPECT_EQ(waiting(*third, InboxKind::Lost).what, CardKind::Dish);
    EXPECT_EQ(documents(*third, other, u"card:"_s).value(0), (QJsonObject{{u"type"_s, u"card"_s},
                                                                          {u"kind"_s, u"dish"_s},
                                                                          {u"people_needed"_s, 0},
                                                                          {u"from"_s, here->info().uuid},
                                                                          {u"desk"_s, u"Ixelles"_s},
                                                                          {u"state"_s, u"taken"_s}}));
}

TEST_F(SharedDishesTest, shouldMakeOneDishFromTwoPcsOfATeam) {
    const auto pc = secondPc(*there, u"there2"_s);
    copy(*there, *pc, there->documents().databaseName(), pc->documents().databaseName());
    settleShares(*pc, today);
    const DishId id = dish(*here);
    ASSERT_TRUE(Giving(*here, by).publish(id, partner, today));
    exchange();
    exchange(*here, *pc, partner);
    take(*there, InboxKind::Card);
    take(*pc, InboxKind::Card);
    exchange();
    exchange(*here, *pc, partner);
    EXPECT_EQ(documents(*here, partner, u"claim:"_s).size(), 1);
    take(*here, InboxKind::Claim);
    ASSERT_TRUE(Giving(*here, by).handOver(partner, shareOf(*here, id.toString())->claim, {}, {}, today));
    settleShares(*here, today);
    copy(*here, *there, partner, partner);
    copy(*here, *pc, partner, partner);
    const Dish one = taken(*there);
    const InboxItem item = waiting(*pc, InboxKind::Handover);
    const Today later = Today::at(QDateTime(wednesday, QTime(14, 25)));
    ASSERT_TRUE(Inbox(*pc, by).take(item, {}, later));
    exchangeTeam(*there, *pc);
    for (const Desk* desk : {there.get(), pc.get()}) {
        EXPECT_EQ(desk->count(EntityType::Dish), 1);
        EXPECT_EQ(desk->count(EntityType::Person), 1);
        EXPECT_THAT(conflicts(*desk), IsEmpty());
        EXPECT_EQ(*desk->find<Dish>(one.id), one);
    }
}

TEST_F(SharedDishesTest, shouldShowTwoChoicesMadeApartAndPromiseBoth) {
    const auto third = newDesk(u"third"_s, u"Forest"_s);
    const QString other = u"partner-fedcba9876543210fedcba9876543210"_s;
    befriend(*here, *third, other);
    const DishId id = dish(*here);
    ASSERT_TRUE(Giving(*here, by).publish(id, partner, today));
    ASSERT_TRUE(Giving(*here, by).publish(id, other, today));
    exchange();
    exchange(*here, *third, other);
    take(*there, InboxKind::Card);
    take(*third, InboxKind::Card);
    exchange();
    exchange(*here, *third, other);
    const auto pc = secondPc(*here, u"here2"_s);
    copy(*here, *pc, here->documents().databaseName(), pc->documents().databaseName());
    settleShares(*pc, today);
    copy(*here, *pc, partner, partner);
    copy(*here, *pc, other, other);
    const auto claimIn = [&](Desk& desk, const QString& database) {
        for (const InboxItem& item : Inbox(desk, by).view().items) {
            if (item.database == database)
                return item.document;
        }
        return QString();
    };
    ASSERT_TRUE(Giving(*here, by).agree(partner, claimIn(*here, partner), today));
    ASSERT_TRUE(Giving(*pc, by).agree(other, claimIn(*pc, other), today));
    exchangeTeam(*here, *pc);
    EXPECT_THAT(kinds(*here), ElementsAre(InboxKind::TwoChoices, InboxKind::TwoChoices));
    EXPECT_TRUE(isPromised(*here, id.toString()));
    EXPECT_TRUE(isPromised(*pc, id.toString()));
    const QString claim = claimIn(*here, partner);
    EXPECT_EQ(codeOf(Giving(*here, by).handOver(partner, claim, {}, {}, today)), RefusalCode::InConflict);
    ASSERT_TRUE(Giving(*here, by).agree(partner, claim, today));
    exchangeTeam(*here, *pc);
    EXPECT_EQ(shareOf(*pc, id.toString())->claim, claim);
    EXPECT_TRUE(Giving(*here, by).handOver(partner, claim, {}, {}, today));
}

} // namespace
} // namespace entraide::THIS_FILE
