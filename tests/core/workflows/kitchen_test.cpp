// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/round_fixture.h"
#include "workflows/kitchen.h"
#include "workflows/promised.h"
#include "workflows/street_figures.h"
#include "workflows/today.h"

#include <QJsonArray>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class KitchenTest : public RoundTest {
protected:
    KitchenTest() { lea = person(u"Léa"_s, u"Cuistot"_s); }

    Dish draft(QDate date = friday) {
        Dish d;
        d.cook = lea;
        d.contents = u"  Soupe   de potiron "_s;
        d.portions = 6;
        d.date = date;
        d.slot = evening;
        d.allergens = {u"milk"_s, u"gluten"_s, u"milk"_s};
        d.suits = {SpecialNeed::Halal, SpecialNeed::Vegetarian, SpecialNeed::Halal};
        return d;
    }
    std::optional<Refusal> refusalOf(const Dish& dish, const Today& when) {
        const auto done = kitchen.offerDish(dish, {}, geocoder, when);
        return done ? std::nullopt : std::optional(done.refusal());
    }
    void takenUntil(int hour, int minute = 0) {
        DeskProfile profile;
        profile.id = DeskProfile::ownId();
        profile.dishCutOff = hour * 60 + minute;
        put(profile);
    }
    Today at(QDate date, int hour, int minute) const { return Today::at(QDateTime(date, QTime(hour, minute))); }
    Dish kept(const DishId& id) { return desk->find<Dish>(id).value(); }
    DishId inState(DishState state) {
        Dish d = draft();
        d.state = state;
        return put(d);
    }
    /// A round of that state that takes in \a portions of the dish and hands them out.
    RoundId roundWith(const DishId& dish, RoundState state, int portions = 6, bool done = false) {
        Round round;
        round.state = state;
        round.date = friday;
        round.rider = rider(u"Karim"_s);
        round.capacity = 15;
        round.start = 17 * 60;
        round.stops = {
            {.about = dish.toString(), .arrival = 17 * 60 + 10, .portions = portions, .done = done, .needs = {}},
            {.about = zone().toString(), .arrival = 17 * 60 + 40, .portions = -portions, .needs = {}}};
        return put(round);
    }
    OrganisationId zone() {
        if (m_zone.isEmpty())
            m_zone = place(OrganisationKind::DistributionZone, 20, {50.86, 4.36});
        return m_zone;
    }
    Round round(const RoundId& id) { return desk->find<Round>(id).value(); }

    Kitchen kitchen{*desk, u"Nadia"_s};
    PersonId lea;

private:
    OrganisationId m_zone;
};

TEST_F(KitchenTest, shouldNameTheFourteenAllergens) {
    EXPECT_EQ(allergenCodes().size(), 14U);
    EXPECT_EQ(allergenCodes().front(), "gluten"_L1);
    EXPECT_EQ(allergenCodes().back(), "molluscs"_L1);
}

TEST_F(KitchenTest, shouldNoteADishTidily) {
    const auto done = kitchen.offerDish(draft(), {}, geocoder, today);
    ASSERT_TRUE(done);
    const Dish dish = kept(done->dish);
    EXPECT_EQ(dish.contents, u"Soupe de potiron"_s);
    EXPECT_EQ(dish.allergens, (QStringList{u"gluten"_s, u"milk"_s}));
    EXPECT_THAT(dish.suits, ElementsAre(SpecialNeed::Vegetarian, SpecialNeed::Halal));
    EXPECT_EQ(dish.state, DishState::Offered);
    EXPECT_EQ(dish.offered, today.now);
    desk->undo(done->changes);
    EXPECT_FALSE(desk->find<Dish>(done->dish));
}

TEST_F(KitchenTest, shouldNoteANewCookInTheSameStep) {
    Person cook;
    cook.givenName = u"Noor"_s;
    cook.language = Language::Dutch;
    cook.phones = {u"0468 00 00 01"_s};
    cook.address = {u"Kerkstraat"_s, u"3"_s, {}, u"1050"_s, u"Elsene"_s};
    Dish dish = draft();
    dish.cook = {};
    const auto done = kitchen.offerDish(dish, cook, geocoder, today);
    ASSERT_TRUE(done);
    const Person noted = get(kept(done->dish).cook);
    EXPECT_EQ(noted.phones, QStringList{u"+32468000001"_s});
    EXPECT_TRUE(noted.position.isValid());
    ASSERT_EQ(done->suspicions.size(), 1) << "Léa has the same number";
    EXPECT_EQ(done->suspicions[0].person, lea);
    const qint64 people = desk->count(EntityType::Person);
    desk->undo(done->changes);
    EXPECT_EQ(desk->count(EntityType::Person), people - 1);
}

TEST_F(KitchenTest, shouldRefuseWhatIsIncompleteAndKeepNothingOfIt) {
    const auto lacks = [&](auto change, const QString& field) {
        Dish dish = draft();
        change(dish);
        EXPECT_EQ(refusalOf(dish, today), (Refusal{RefusalCode::NotComplete, {}, field})) << qPrintable(field);
    };
    lacks([](Dish& d) { d.contents = u" "_s; }, u"contents"_s);
    lacks([](Dish& d) { d.portions = 0; }, u"portions"_s);
    lacks([](Dish& d) { d.date = {}; }, u"date"_s);
    lacks([](Dish& d) { d.allergens.append(u"glutten"_s); }, u"allergens"_s);
    lacks([](Dish& d) { d.suits.append(SpecialNeed::SleepingBag); }, u"suits"_s);
    lacks([](Dish& d) { d.cook = {}; }, u"cook"_s);
    Person homeless;
    homeless.givenName = u"Noor"_s;
    homeless.language = Language::Dutch;
    Dish dish = draft();
    const auto refused = kitchen.offerDish(dish, homeless, geocoder, today);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.refusal(), (Refusal{RefusalCode::NotComplete, {}, u"address"_s}));
    dish.address.postcode = u"1030"_s;
    const auto done = kitchen.offerDish(dish, homeless, geocoder, today);
    ASSERT_TRUE(done) << "the dish has an address of its own";
    EXPECT_TRUE(kept(done->dish).position.isValid());
    dish = draft(wednesday.addDays(-1));
    EXPECT_EQ(refusalOf(dish, today)->code, RefusalCode::InThePast);
    dish = draft();
    dish.cook = PersonId::create();
    EXPECT_EQ(refusalOf(dish, today)->code, RefusalCode::NotHere);
    EXPECT_EQ(desk->count(EntityType::Dish), 1);
    EXPECT_EQ(desk->count(EntityType::Person), 2) << "Léa and the one whose dish was taken";
}

// ---- the cut-off ----

TEST_F(KitchenTest, shouldTakeDishesUntilTheHourOfTheirDay) {
    takenUntil(14);
    EXPECT_FALSE(refusalOf(draft(wednesday), at(wednesday, 13, 59)));
    EXPECT_FALSE(refusalOf(draft(wednesday), at(wednesday, 14, 0))) << "the hour itself is in time";
    EXPECT_EQ(refusalOf(draft(wednesday), at(wednesday, 14, 1)), (Refusal{RefusalCode::PastCutOff, {}, u"14:00"_s}));
    EXPECT_FALSE(refusalOf(draft(friday), at(wednesday, 23, 0))) << "another day has its own";
    EXPECT_EQ(kitchen.cutOff(wednesday, at(wednesday, 12, 40)).minutesLeft, 80);
}

TEST_F(KitchenTest, shouldAlwaysTakeDishesWithoutACutOff) {
    EXPECT_FALSE(refusalOf(draft(wednesday), at(wednesday, 23, 59)));
    EXPECT_FALSE(kitchen.cutOff(wednesday, at(wednesday, 23, 59)).isOver());
}

TEST_F(KitchenTest, shouldTakeALateDishForAReasonAndKeepTheReason) {
    takenUntil(14);
    const auto done =
        kitchen.offerDish(draft(wednesday), {}, geocoder, at(wednesday, 15, 0), u"The oven of Ada broke"_s);
    ASSERT_TRUE(done);
    const auto notes = desk->findBy<Note>("about"_L1, done->dish.toString());
    ASSERT_EQ(notes.size(), 1);
    EXPECT_EQ(notes[0].text, u"The oven of Ada broke"_s);
    EXPECT_EQ(notes[0].by, u"Nadia"_s);
    desk->undo(done->changes);
    EXPECT_EQ(desk->count(EntityType::Note), 0);
}

TEST_F(KitchenTest, shouldCountTheHoursThatThereAreWhenClocksChange) {
    takenUntil(14);
    const QDate spring(2026, 3, 29);
    const QDate autumn(2026, 10, 25);
    EXPECT_EQ(kitchen.cutOff(spring, at(spring, 1, 0)).minutesLeft, 12 * 60) << "two to three does not exist";
    EXPECT_EQ(kitchen.cutOff(autumn, at(autumn, 1, 0)).minutesLeft, 14 * 60) << "two to three comes twice";
    EXPECT_EQ(kitchen.cutOff(spring, at(spring, 13, 0)).minutesLeft, 60);
}

TEST_F(KitchenTest, shouldHoldACutOffForADishThatMovesToToday) {
    takenUntil(14);
    const DishId id = kitchen.offerDish(draft(), {}, geocoder, today)->dish;
    Dish dish = kept(id);
    dish.date = wednesday;
    EXPECT_EQ(kitchen.changeDish(dish, geocoder, at(wednesday, 15, 0)).refusal().code, RefusalCode::PastCutOff);
    EXPECT_EQ(desk->count(EntityType::Note), 0);
    const auto done = kitchen.changeDish(dish, geocoder, at(wednesday, 15, 0), u" by telephone"_s);
    ASSERT_TRUE(done);
    const auto notes = desk->findBy<Note>("about"_L1, id.toString());
    ASSERT_EQ(notes.size(), 1);
    EXPECT_EQ(notes[0].text, u"by telephone"_s);
    EXPECT_EQ(notes[0].state, NoteState::Done);
    dish.contents = u"Chili"_s;
    EXPECT_TRUE(kitchen.changeDish(dish, geocoder, at(wednesday, 16, 0))) << "its day stays";
    EXPECT_EQ(desk->count(EntityType::Note), 1) << "no reason was needed";
    dish.date = friday;
    EXPECT_TRUE(kitchen.changeDish(dish, geocoder, at(wednesday, 16, 0), u"not needed"_s));
    EXPECT_EQ(desk->count(EntityType::Note), 1) << "in time";
}

// ---- states, cell by cell ----

TEST_F(KitchenTest, shouldChangeADishWhileItIsOfferedOrPlanned) {
    for (const DishState state : enumValues<DishState>()) {
        Dish dish = kept(inState(state));
        dish.contents = u"Chili"_s;
        const auto done = kitchen.changeDish(dish, geocoder, today);
        const bool may = state == DishState::Offered || state == DishState::Planned;
        EXPECT_EQ(bool(done), may) << enumName(state).data();
        EXPECT_EQ(kept(dish.id).state, state) << "editing moves nothing";
        if (!done) {
            EXPECT_EQ(done.refusal(), (Refusal{RefusalCode::StateForbids, dish.id.toString(), enumName(state)}));
        }
    }
}

TEST_F(KitchenTest, shouldFailADishByTheTableOnly) {
    for (const DishState state : enumValues<DishState>()) {
        const DishId id = inState(state);
        const auto done = kitchen.failDish(id, u"ill"_s);
        EXPECT_EQ(bool(done), mayMove(state, DishState::Failed)) << enumName(state).data();
        EXPECT_EQ(kept(id).state, done ? DishState::Failed : state);
        EXPECT_EQ(kept(id).failReason, done ? u"ill"_s : QString());
    }
    EXPECT_EQ(kitchen.failDish(inState(DishState::Offered), u" "_s).refusal().code, RefusalCode::ReasonMissing);
    EXPECT_EQ(kitchen.failDish(DishId::create(), u"ill"_s).refusal().code, RefusalCode::NotHere);
}

TEST_F(KitchenTest, shouldPutBackByTheTableOnly) {
    for (const DishState state : enumValues<DishState>()) {
        const DishId id = inState(state);
        const auto done = kitchen.putBack(id);
        EXPECT_EQ(bool(done), mayMove(state, DishState::Offered)) << enumName(state).data();
        EXPECT_EQ(kept(id).state, done ? DishState::Offered : state);
    }
}

// ---- with rounds ----

TEST_F(KitchenTest, shouldTakeAFailedDishOutOfAPlannedRoundAndUndoBoth) {
    const DishId id = inState(DishState::Planned);
    const RoundId way = roundWith(id, RoundState::Planned);
    const auto done = kitchen.failDish(id, u"ill"_s);
    ASSERT_TRUE(done);
    EXPECT_THAT(done->rounds, ElementsAre(way));
    ASSERT_EQ(round(way).stops.size(), 1);
    EXPECT_EQ(round(way).stops[0].about, zone().toString());
    EXPECT_TRUE(day(friday).rounds[0].hasFault()) << "what was to be handed out is not on board";
    desk->undo(done->changes);
    EXPECT_EQ(kept(id).state, DishState::Planned);
    EXPECT_EQ(round(way).stops.size(), 2);
}

TEST_F(KitchenTest, shouldTakeNothingInAtAFailedDishUnderWay) {
    const DishId id = inState(DishState::Planned);
    const RoundId way = roundWith(id, RoundState::UnderWay);
    const auto done = kitchen.failDish(id, u"ill"_s);
    ASSERT_TRUE(done);
    ASSERT_EQ(round(way).stops.size(), 2) << "the rider knows the stop";
    EXPECT_EQ(round(way).stops[0].portions, 0);
    EXPECT_EQ(round(way).stops[1].portions, -6);
    const Today onFriday = at(friday, 18, 0);
    RoundPlanning planning(*desk);
    EXPECT_EQ(planning.handOut(way, 1, {.portions = 1, .needs = {}}).refusal().code, RefusalCode::NotComplete);
    EXPECT_TRUE(planning.finish(way, 0, true));
    EXPECT_EQ(kept(id).state, DishState::Failed) << "the end of the round does not bring it back";
    EXPECT_EQ(planning.start(way, onFriday).refusal().code, RefusalCode::StateForbids);
}

TEST_F(KitchenTest, shouldLeaveTheRoundThatIsDoneAsItWas) {
    const DishId id = inState(DishState::Offered);
    const RoundId way = roundWith(id, RoundState::Done);
    const Round before = round(way);
    const auto done = kitchen.failDish(id, u"ill"_s);
    ASSERT_TRUE(done);
    EXPECT_THAT(done->rounds, IsEmpty());
    EXPECT_EQ(round(way), before);
}

TEST_F(KitchenTest, shouldLetPortionsFollowInTheRounds) {
    const DishId id = inState(DishState::Planned);
    const RoundId way = roundWith(id, RoundState::Planned);
    Dish dish = kept(id);
    dish.portions = 9;
    const auto more = kitchen.changeDish(dish, geocoder, today);
    ASSERT_TRUE(more);
    EXPECT_THAT(more->rounds, ElementsAre(way));
    EXPECT_EQ(round(way).stops[0].portions, 9);
    dish.portions = 4;
    ASSERT_TRUE(kitchen.changeDish(dish, geocoder, today));
    EXPECT_EQ(round(way).stops[0].portions, 4);
    EXPECT_TRUE(day(friday).rounds[0].hasFault()) << "six were to be handed out";
    dish.contents = u"Chili"_s;
    EXPECT_THAT(kitchen.changeDish(dish, geocoder, today)->rounds, IsEmpty()) << "no round is concerned";
    dish.slot = {11 * 60, 12 * 60};
    EXPECT_THAT(kitchen.changeDish(dish, geocoder, today)->rounds, ElementsAre(way));
}

TEST_F(KitchenTest, shouldTakeFewerPortionsFromTheLastRoundFirst) {
    Dish dish = draft();
    dish.portions = 12;
    dish.state = DishState::Planned;
    const DishId id = put(dish);
    const RoundId first = roundWith(id, RoundState::Planned);
    const RoundId second = roundWith(id, RoundState::Planned);
    Round later = round(second);
    later.start += 60;
    put(later);
    dish = kept(id);
    dish.portions = 5;
    ASSERT_TRUE(kitchen.changeDish(dish, geocoder, today));
    EXPECT_EQ(round(second).stops.size(), 1) << "it takes nothing in any more";
    EXPECT_EQ(round(first).stops[0].portions, 5);
}

TEST_F(KitchenTest, shouldLeaveWhatWasCollectedWhenPortionsChange) {
    Dish dish = draft();
    dish.portions = 10;
    dish.state = DishState::Planned;
    dish.id = put(dish);
    const RoundId over = roundWith(dish.id, RoundState::Done, 4, true);
    const RoundId open = roundWith(dish.id, RoundState::Planned, 6);
    dish.portions = 12;
    ASSERT_TRUE(kitchen.changeDish(dish, geocoder, today));
    EXPECT_EQ(round(over).stops[0].portions, 4);
    EXPECT_EQ(round(open).stops[0].portions, 8) << "what is left follows, and not all of it again";
    dish.portions = 7;
    ASSERT_TRUE(kitchen.changeDish(dish, geocoder, today));
    EXPECT_EQ(round(open).stops[0].portions, 3);
    EXPECT_EQ(kept(dish.id).state, DishState::Planned);
    dish.portions = 4;
    ASSERT_TRUE(kitchen.changeDish(dish, geocoder, today));
    EXPECT_EQ(round(open).stops.size(), 1) << "nothing is left to take in";
    EXPECT_EQ(kept(dish.id).state, DishState::Collected);
}

TEST_F(KitchenTest, shouldOfferADishAgainThatMovesToAnotherDay) {
    const DishId id = inState(DishState::Planned);
    const RoundId way = roundWith(id, RoundState::Planned);
    Dish dish = kept(id);
    dish.date = friday.addDays(1);
    ASSERT_TRUE(kitchen.changeDish(dish, geocoder, today));
    EXPECT_EQ(kept(id).state, DishState::Offered);
    EXPECT_EQ(round(way).stops.size(), 1);
}

TEST_F(KitchenTest, shouldNotMoveADishThatARiderIsOnTheWayTo) {
    const DishId id = inState(DishState::Planned);
    const RoundId way = roundWith(id, RoundState::UnderWay);
    const Refusal onTheWay{RefusalCode::StateForbids, way.toString(), u"under_way"_s};
    Dish dish = kept(id);
    dish.date = friday.addDays(1);
    EXPECT_EQ(kitchen.changeDish(dish, geocoder, today).refusal(), onTheWay);
    EXPECT_EQ(kitchen.putBack(id).refusal(), onTheWay);
    EXPECT_EQ(kept(id).state, DishState::Planned);
}

TEST_F(KitchenTest, shouldPutADishBackOutOfItsRound) {
    const DishId id = inState(DishState::Planned);
    const RoundId way = roundWith(id, RoundState::Planned);
    const auto done = kitchen.putBack(id);
    ASSERT_TRUE(done);
    EXPECT_THAT(done->rounds, ElementsAre(way));
    EXPECT_EQ(round(way).stops.size(), 1);
    EXPECT_EQ(reasonFor(day(friday), id.toString()), NotInRound::NotPlanned);
}

// ---- zones ----

TEST_F(KitchenTest, shouldNoteAZoneWithWhatItNeeds) {
    Organisation zone;
    zone.kind = OrganisationKind::DistributionZone;
    zone.name = u" Gare   du Nord "_s;
    zone.address.postcode = u"1030"_s;
    zone.mealsPerDay = 25;
    zone.needs = {{SpecialNeed::HygieneKit, 2}, {SpecialNeed::Halal, 5}, {SpecialNeed::HygieneKit, 1}};
    const auto saved = kitchen.saveZone(zone, geocoder, today);
    ASSERT_TRUE(saved);
    const auto kept = desk->find<Organisation>(*OrganisationId::fromString(saved->record));
    EXPECT_EQ(kept->name, u"Gare du Nord"_s);
    EXPECT_TRUE(kept->position.isValid());
    EXPECT_THAT(kept->needs, ElementsAre(NeedCount{SpecialNeed::Halal, 5}, NeedCount{SpecialNeed::HygieneKit, 3}));

    const auto lacks = [&](auto change) {
        Organisation wrong = zone;
        change(wrong);
        const auto refused = kitchen.saveZone(wrong, geocoder, today);
        return refused ? QString() : refused.refusal().detail;
    };
    EXPECT_EQ(lacks([](Organisation& o) { o.name.clear(); }), u"name"_s);
    EXPECT_EQ(lacks([](Organisation& o) { o.kind = OrganisationKind::Hospital; }), u"kind"_s);
    EXPECT_EQ(lacks([](Organisation& o) { o.mealsPerDay = -1; }), u"meals_per_day"_s);
    EXPECT_EQ(lacks([](Organisation& o) { o.needs[0].count = 0; }), u"needs"_s);
    EXPECT_EQ(lacks([](Organisation& o) { o.address.postcode = u"9999"_s; }), u"address.postcode"_s);

    // One that has a place does not lose it to an address that has none.
    Organisation moved = *kept;
    moved.address.postcode = u"9999"_s;
    const auto refused = kitchen.saveZone(moved, geocoder, today);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.refusal().detail, u"address.postcode"_s);
    EXPECT_EQ(desk->find<Organisation>(kept->id), kept);
}

/// There is no field in which somebody who eats could be written down: ids of places and numbers alone.
TEST_F(KitchenTest, shouldHaveNoRoomForWhoEats) {
    const RoundId way = roundWith(inState(DishState::Planned), RoundState::UnderWay);
    ASSERT_TRUE(RoundPlanning(*desk).handOut(way, 1, {.portions = 2, .needs = {{SpecialNeed::HygieneKit, 2}}}));
    const QJsonObject body = desk->body(way.toString()).value();
    const QStringList known{u"about"_s, u"arrival"_s,    u"portions"_s, u"done"_s,
                            u"needs"_s, u"handed_out"_s, u"announced"_s};
    for (const QJsonValue stop : body.value("stops"_L1).toArray()) {
        for (const QString& key : stop.toObject().keys())
            EXPECT_TRUE(known.contains(key)) << qPrintable(key);
    }
    const QStringList texts{u"type"_s, u"state"_s, u"date"_s, u"rider"_s, u"transport"_s, u"kitchen"_s};
    for (const QString& key : body.keys())
        EXPECT_TRUE(!body.value(key).isString() || texts.contains(key)) << qPrintable(key);
}

// ---- figures ----

TEST_F(KitchenTest, shouldCountByZoneWhatWasHandedOut) {
    const DishId soup = inState(DishState::Collected);
    inState(DishState::Failed);
    inState(DishState::Offered);
    const RoundId way = roundWith(soup, RoundState::UnderWay, 6, true);
    RoundPlanning planning(*desk);
    ASSERT_TRUE(planning.handOut(way, 1, {.portions = 5, .needs = {{SpecialNeed::HygieneKit, 2}}}));
    ASSERT_TRUE(planning.finish(way, 5, true));
    const StreetFigures figures = streetFigures(*desk, friday, friday.addDays(2), friday.addDays(1));
    ASSERT_EQ(figures.zones.size(), 1);
    EXPECT_EQ(figures.zones[0].zone, zone());
    EXPECT_EQ(figures.zones[0].planned, 6);
    EXPECT_EQ(figures.zones[0].handedOut, 5);
    EXPECT_THAT(figures.zones[0].needs, ElementsAre(NeedCount{SpecialNeed::HygieneKit, 2}));
    EXPECT_EQ(figures.handedOut, 5);
    EXPECT_EQ(figures.leftover, 1);
    EXPECT_EQ(figures.dishes, 3);
    EXPECT_EQ(figures.collected, 1);
    EXPECT_EQ(figures.failed, 1);
    EXPECT_EQ(figures.unplanned, 1);
    EXPECT_EQ(figures.cooks, 1);
    EXPECT_EQ(figures.rounds, 1);
    EXPECT_EQ(streetFigures(*desk, friday, friday, friday).unplanned, 0) << "its day is not over";
    EXPECT_EQ(streetFigures(*desk, friday.addDays(1), friday.addDays(2), friday).dishes, 0);
}

// ---- Today ----

TEST_F(KitchenTest, shouldTellTodayWhatNobodyComesForAndWhatPassed) {
    inState(DishState::Offered);
    const DishId planned = inState(DishState::Planned);
    const RoundId way = roundWith(planned, RoundState::UnderWay);
    const auto linesOf = [&](QDate date, TodayLineKind kind) {
        QList<TodayLine> lines;
        for (const TodayGroup& group : todayGroups(*desk, at(date, 9, 0))) {
            for (const TodayLine& line : group.lines) {
                if (line.kind == kind)
                    lines.append(line);
            }
        }
        return lines;
    };
    const auto open = linesOf(friday, TodayLineKind::DishWithoutRound);
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open[0].count, 1);
    EXPECT_EQ(open[0].needed, 6);
    EXPECT_THAT(linesOf(friday, TodayLineKind::RoundWithoutOutcome), IsEmpty());
    EXPECT_THAT(linesOf(friday.addDays(1), TodayLineKind::DishWithoutRound), IsEmpty());
    EXPECT_EQ(linesOf(friday.addDays(1), TodayLineKind::DishPassed).size(), 2);
    const auto rounds = linesOf(friday.addDays(1), TodayLineKind::RoundWithoutOutcome);
    ASSERT_EQ(rounds.size(), 1);
    EXPECT_EQ(rounds[0].id, way.toString());
    EXPECT_EQ(rounds[0].count, 2);
    EXPECT_EQ(linesOf(friday.addDays(30), TodayLineKind::RoundWithoutOutcome).size(), 1) << "until it has one";
    EXPECT_EQ(linesOf(friday.addDays(30), TodayLineKind::DishPassed).size(), 2);
}

// ---- other chapters ----

TEST_F(KitchenTest, shouldHandOverOnlyWhatIsInNoRoundAndHaveItBack) {
    const auto refusalOfHandingOver = [&](const DishId& id) {
        const auto done = kitchen.handOver(id);
        return done ? std::nullopt : std::optional(done.refusal());
    };
    for (const DishState state : {DishState::Planned, DishState::Collected, DishState::Failed}) {
        const DishId id = inState(state);
        EXPECT_EQ(refusalOfHandingOver(id), (Refusal{RefusalCode::StateForbids, id.toString(), enumName(state)}));
    }
    const DishId inRound = inState(DishState::Offered);
    roundWith(inRound, RoundState::Planned);
    EXPECT_EQ(refusalOfHandingOver(inRound), (Refusal{RefusalCode::AlreadyInRound, inRound.toString(), {}}));

    const DishId id = inState(DishState::Offered);
    EXPECT_EQ(kitchen.noteCollected(id).refusal().code, RefusalCode::StateForbids);
    ASSERT_TRUE(kitchen.handOver(id));
    EXPECT_EQ(kept(id).state, DishState::HandedOver);
    EXPECT_EQ(kitchen.changeDish(kept(id), geocoder, today).refusal().code, RefusalCode::StateForbids);
    ASSERT_TRUE(kitchen.putBack(id));
    EXPECT_EQ(kept(id).state, DishState::Offered);
    ASSERT_TRUE(kitchen.handOver(id));
    ASSERT_TRUE(kitchen.noteCollected(id));
    EXPECT_EQ(kept(id).state, DishState::Collected);
    const DishId failed = inState(DishState::HandedOver);
    ASSERT_TRUE(kitchen.failDish(failed, u"burnt"_s));
    EXPECT_EQ(kept(failed).state, DishState::Failed);
}

TEST_F(KitchenTest, shouldTakeOverWithTheIdItWasGivenWhateverTheHour) {
    takenUntil(1);
    Dish given = draft(wednesday);
    given.id = DishId::create();
    EXPECT_EQ(refusalOf(given, today)->code, RefusalCode::PastCutOff);
    const auto done = kitchen.takeOver(given, {}, today);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->dish, given.id);
    EXPECT_EQ(kept(given.id).origin, Origin::Partner);
    EXPECT_EQ(kept(given.id).contents, u"Soupe de potiron"_s);
    EXPECT_FALSE(kept(given.id).offered.isValid()) << "two PCs that take it over apart write the same";
    given.date = wednesday.addDays(-1);
    EXPECT_EQ(kitchen.takeOver(given, {}, today).refusal().code, RefusalCode::InThePast);
}

TEST_F(KitchenTest, shouldLeaveToAnotherChapterWhatItWasPromised) {
    const DishId id = inState(DishState::Offered);
    const auto share = [&](ShareState state) {
        desk->write([&](Desk::Writer& writer) {
            writer.putBody(
                shareIdFor(id.toString()),
                {{u"type"_s, u"share"_s}, {u"dish"_s, id.toString()}, {u"state"_s, QString(enumName(state))}});
        });
    };
    const auto asksForARound = [&] {
        for (const TodayGroup& group : todayGroups(*desk, at(friday, 9, 0))) {
            for (const TodayLine& line : group.lines) {
                if (line.kind == TodayLineKind::DishWithoutRound)
                    return true;
            }
        }
        return false;
    };
    const auto isOpen = [&] { return reasonFor(day(friday), id.toString()).has_value(); };
    for (const ShareState state : {ShareState::Offered, ShareState::Withdrawn, ShareState::Closed}) {
        share(state);
        EXPECT_FALSE(isPromised(*desk, id.toString()));
        EXPECT_TRUE(isOpen());
        EXPECT_TRUE(asksForARound());
    }
    share(ShareState::Agreed);
    EXPECT_TRUE(isPromised(*desk, id.toString()));
    EXPECT_FALSE(isOpen());
    EXPECT_FALSE(asksForARound());
}

TEST_F(KitchenTest, shouldAskOfADishThatAnotherChapterHasOnceItsSlotIsOver) {
    const DishId id = inState(DishState::HandedOver);
    const auto linesAt = [&](QDate date, int hour) {
        QList<TodayLine> lines;
        for (const TodayGroup& group : todayGroups(*desk, at(date, hour, 0))) {
            for (const TodayLine& line : group.lines) {
                if (entityTypeOf(line.id) == EntityType::Dish)
                    lines.append(line);
            }
        }
        return lines;
    };
    EXPECT_THAT(linesAt(friday, 18), IsEmpty());
    const QList<TodayLine> over = linesAt(friday, 20);
    ASSERT_EQ(over.size(), 1);
    EXPECT_EQ(over[0].kind, TodayLineKind::DishWithPartner);
    EXPECT_EQ(over[0].actOn, id.toString());
    EXPECT_EQ(linesAt(friday.addDays(1), 9).size(), 1);
    EXPECT_EQ(streetFigures(*desk, friday, friday, friday.addDays(1)).handedOver, 1);
    EXPECT_EQ(streetFigures(*desk, friday, friday, friday.addDays(1)).unplanned, 0);
}

} // namespace
} // namespace entraide::THIS_FILE
