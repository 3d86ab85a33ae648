// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/round_fixture.h"
#include "workflows/round_planning.h"
#include "workflows/round_reading.h"

#include <algorithm>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::Field;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class RoundPlanningTest : public RoundTest {};

TEST_F(RoundPlanningTest, shouldCollectWhatWasCookedAndHandItOut) {
    const DishId soup = dish(6, evening);
    const DishId rice = dish(5, evening, {50.835, 4.365});
    const OrganisationId zone = place(OrganisationKind::DistributionZone, 20, {50.86, 4.36});
    const VolunteerId karim = rider(u"Karim"_s);

    const DayRounds plan = propose(friday);

    ASSERT_EQ(plan.rounds.size(), 1);
    const PlannedRound& round = plan.rounds[0];
    EXPECT_EQ(round.rider.id, karim);
    EXPECT_TRUE(round.id.isEmpty());
    EXPECT_THAT(aboutOf(round), UnorderedElementsAre(soup.toString(), rice.toString(), zone.toString()));
    EXPECT_EQ(round.stops.last().work.about, zone.toString());
    EXPECT_EQ(round.stops.last().work.portions, -11);
    EXPECT_EQ(round.stops.last().onBoard, 0);
    EXPECT_EQ(round.stops.first().work.name, u"Léa Cuistot"_s);
    EXPECT_FALSE(round.hasFault());
    for (const PlannedStop& stop : round.stops) {
        if (stop.work.kind == StopKind::Dish) {
            EXPECT_GE(stop.begin, evening.start);
            EXPECT_LE(stop.begin, evening.end);
        }
    }
    EXPECT_EQ(plan.figures().collected, 11);
    EXPECT_EQ(plan.figures().delivered, 11);
    EXPECT_GT(plan.figures().km, 3);
    // Nine portions more were wanted than cooked.
    ASSERT_EQ(plan.notInRound.size(), 1);
    EXPECT_EQ(plan.notInRound[0].reason, NotInRound::NoFood);
    EXPECT_EQ(plan.notInRound[0].work.portions, -9);
    EXPECT_EQ(desk->count(EntityType::Round), 0); // nothing is saved
    EXPECT_EQ(stateOf(soup), DishState::Offered);
}

TEST_F(RoundPlanningTest, shouldShareInProportionWhenThereIsLessThanWanted) {
    dish(12, evening);
    const OrganisationId large = place(OrganisationKind::DistributionZone, 20, {50.86, 4.36});
    const OrganisationId small = place(OrganisationKind::Shelter, 10, {50.855, 4.35});
    rider(u"Karim"_s, {Transport::CargoBike});
    const DayRounds plan = propose(friday);
    EXPECT_EQ(handedOut(plan, large), 8);
    EXPECT_EQ(handedOut(plan, small), 4);
    EXPECT_EQ(missing(plan, large), 12);
    EXPECT_EQ(missing(plan, small), 6);
}

TEST_F(RoundPlanningTest, shouldSplitWhatOneRiderCannotCarry) {
    dish(14, evening);
    dish(14, evening, {50.835, 4.365});
    dish(40, evening, {50.84, 4.37});
    const OrganisationId zone = place(OrganisationKind::DistributionZone, 68, {50.85, 4.37});
    for (const QString& name : {u"Ada"_s, u"Bo"_s, u"Cléo"_s, u"Dirk"_s, u"Els"_s, u"Farid"_s})
        rider(name);
    const DayRounds plan = propose(friday);
    EXPECT_GE(handedOut(plan, zone), 66); // two may stay on board, since parts do not always add up
    EXPECT_EQ(handedOut(plan, zone) + missing(plan, zone), 68);
    for (const PlannedRound& round : plan.rounds) {
        for (const PlannedStop& stop : round.stops)
            EXPECT_LE(stop.onBoard, 15);
    }
    EXPECT_EQ(plan.figures().collected, 68);
}

TEST_F(RoundPlanningTest, shouldBringAMealOrderToItsHospitalAndNowhereElse) {
    const OrganisationId kitchen = place(OrganisationKind::Restaurant, 40, {50.84, 4.36});
    const OrganisationId hospital = place(OrganisationKind::Hospital, 0, {50.81, 4.39});
    place(OrganisationKind::DistributionZone, 30, {50.85, 4.37});
    const MealOrderId order = mealOrder(kitchen, hospital, 9);
    rider(u"Karim"_s);
    const DayRounds plan = propose(friday);
    ASSERT_EQ(plan.rounds.size(), 1);
    const QList<PlannedStop>& stops = plan.rounds[0].stops;
    ASSERT_EQ(stops.size(), 2);
    EXPECT_EQ(stops[0].work.kind, StopKind::MealPickup);
    EXPECT_EQ(stops[0].work.portions, 9);
    EXPECT_EQ(stops[1].work.kind, StopKind::MealDelivery);
    EXPECT_EQ(stops[1].work.unit, u"Urgences"_s);
    EXPECT_EQ(stops[1].work.about, order.toString());
    EXPECT_EQ(stops[1].onBoard, 0);
}

TEST_F(RoundPlanningTest, shouldNameWhatIsNotOnTheMapAndWhatIsTooFar) {
    const DishId nowhere = dish(6, evening, GeoPoint());
    const DishId sea = dish(6, evening, {51.9, 2.5});
    const DishId soup = dish(6, evening);
    dish(4, evening, {50.84, 4.36});
    place(OrganisationKind::DistributionZone, 30, {50.85, 4.37});
    rider(u"Karim"_s);
    const DayRounds plan = propose(friday);
    EXPECT_EQ(reasonFor(plan, nowhere.toString()), NotInRound::NotOnMap);
    EXPECT_EQ(reasonFor(plan, sea.toString()), NotInRound::FarAway);
    ASSERT_EQ(plan.rounds.size(), 1);
    EXPECT_THAT(aboutOf(plan.rounds[0]), Contains(soup.toString()));
}

TEST_F(RoundPlanningTest, shouldSayWhenNobodyRides) {
    const DishId soup = dish(6, evening);
    rider(u"Away"_s);
    changeRider([&](Volunteer& v) { v.exceptions = {{friday, friday, false, {}}}; });
    const DayRounds plan = propose(friday);
    EXPECT_THAT(plan.rounds, IsEmpty());
    EXPECT_EQ(reasonFor(plan, soup.toString()), NotInRound::NoRider);
    ASSERT_EQ(plan.riders.size(), 1);
    EXPECT_EQ(plan.riders[0].state, RiderState::Away);
}

TEST_F(RoundPlanningTest, shouldNotPlanNothingForNobody) {
    const DayRounds plan = propose(friday);
    EXPECT_THAT(plan.rounds, IsEmpty());
    EXPECT_THAT(plan.notInRound, IsEmpty());
}

TEST_F(RoundPlanningTest, shouldGiveNothingToWhoCanCarryNothing) {
    const DishId soup = dish(6, evening);
    const VolunteerId karim = rider(u"Karim"_s);
    RoundPlanOptions options = quick();
    options.riders = {{.id = karim, .transport = {}, .capacity = 0}};
    const auto plan = proposed(friday, options, today);
    ASSERT_TRUE(plan);
    EXPECT_THAT(plan->rounds, IsEmpty());
    EXPECT_EQ(reasonFor(*plan, soup.toString()), NotInRound::TooMuch);
}

TEST_F(RoundPlanningTest, shouldNotDrownInAMistypedNumber) {
    const DishId soup = dish(2'000'000'000, evening);
    const DishId rice = dish(2'000'000'000, evening);
    const MealOrderId order = mealOrder(place(OrganisationKind::Restaurant, 40, {50.84, 4.36}),
                                        place(OrganisationKind::Hospital, 0, {50.81, 4.39}), 2'000'000'000);
    place(OrganisationKind::DistributionZone, 2'000'000'000, {50.85, 4.37});
    place(OrganisationKind::Shelter, 2'000'000'000, {50.85, 4.36});
    dish(6, evening);
    rider(u"Karim"_s);
    const DayRounds plan = propose(friday);
    for (const AnyId& about : {soup.toString(), rice.toString(), order.toString()})
        EXPECT_EQ(reasonFor(plan, about), NotInRound::TooMuch);
    EXPECT_EQ(plan.figures().delivered, 6);
}

TEST_F(RoundPlanningTest, shouldPlanManyDishesAtOnePlace) {
    for (int i = 0; i < 300; ++i)
        dish(2, evening);
    place(OrganisationKind::DistributionZone, 400, {50.85, 4.37});
    rider(u"Karim"_s, {Transport::Van});
    RoundPlanOptions options = quick();
    options.iterations = 20;
    const auto plan = proposed(friday, options, today);
    ASSERT_TRUE(plan);
    ASSERT_FALSE(plan->rounds.isEmpty());
    EXPECT_FALSE(plan->rounds[0].hasFault());
}

TEST_F(RoundPlanningTest, shouldLeaveRidersTheirOtherPromises) {
    dish(6, {17 * 60, 18 * 60});
    place(OrganisationKind::DistributionZone, 30, {50.85, 4.37});
    const VolunteerId karim = rider(u"Karim"_s);
    Match match;
    Request asked = get(request(friday, Service::Moving));
    asked.when.hours = {16 * 60, 20 * 60};
    put(asked);
    match.request = asked.id;
    match.volunteer = karim;
    match.state = MatchState::Accepted;
    match.date = friday;
    match.hours = asked.when.hours;
    put(match);
    const DayRounds plan = propose(friday);
    EXPECT_THAT(plan.rounds, IsEmpty());
    ASSERT_EQ(plan.riders.size(), 1);
    EXPECT_THAT(plan.riders[0].free, testing::ElementsAre(TimeRange{8 * 60, 16 * 60}));
}

TEST_F(RoundPlanningTest, shouldStartAtAChosenKitchen) {
    dish(6, evening);
    place(OrganisationKind::DistributionZone, 30, {50.85, 4.37});
    rider(u"Karim"_s);
    RoundPlanOptions options = quick();
    options.kitchen = place(OrganisationKind::Restaurant, 0, {50.84, 4.35});
    const auto plan = proposed(friday, options, today);
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->rounds.size(), 1);
    EXPECT_EQ(plan->rounds[0].kitchen, options.kitchen);
    EXPECT_EQ(plan->rounds[0].start, (GeoPoint{50.84, 4.35}));
    ASSERT_TRUE(RoundPlanning(*desk).accept(*plan, today));
    EXPECT_EQ(day(friday).rounds.value(0).start, (GeoPoint{50.84, 4.35}));

    options.kitchen = place(OrganisationKind::Restaurant, 0, GeoPoint());
    EXPECT_EQ(proposed(friday, options, today).refusal().code, RefusalCode::NotComplete);
}

TEST_F(RoundPlanningTest, shouldKeepOutOfTheHourThatClocksSkipOrRepeat) {
    const QDate spring(2027, 3, 28);
    EXPECT_EQ(clockChange(spring), (TimeRange{120, 180}));
    EXPECT_EQ(clockChange({2026, 10, 25}), (TimeRange{120, 180}));
    EXPECT_EQ(clockChange(friday), TimeRange());
    rider(u"Nuit"_s);
    changeRider([](Volunteer& v) { v.availability.add(7, {0, 24 * 60}); });
    const DishId never = dish(4, {130, 170}, {50.83, 4.37}, spring);
    dish(5, {100, 240}, {50.84, 4.37}, spring);
    place(OrganisationKind::DistributionZone, 30, {50.85, 4.37});
    const DayRounds plan = propose(spring);
    EXPECT_EQ(reasonFor(plan, never.toString()), NotInRound::NoSuchHour);
    ASSERT_EQ(plan.rounds.size(), 1);
    EXPECT_TRUE(plan.rounds[0].finish <= 120 || plan.rounds[0].departure >= 180);
}

TEST_F(RoundPlanningTest, shouldBeBackByMidnight) {
    dish(5, {23 * 60, 24 * 60});
    place(OrganisationKind::DistributionZone, 30, {50.85, 4.37});
    rider(u"Nuit"_s);
    changeRider([](Volunteer& v) { v.availability.add(5, {0, 24 * 60}); });
    const DayRounds plan = propose(friday);
    ASSERT_EQ(plan.rounds.size(), 1);
    EXPECT_EQ(plan.rounds[0].stops[0].work.window, (TimeRange{23 * 60, 1440}));
    EXPECT_GE(plan.rounds[0].stops[0].begin, 23 * 60);
    EXPECT_LE(plan.rounds[0].finish, 1440);
}

TEST_F(RoundPlanningTest, shouldRideOnceForWhoHasTwoFiles) {
    dish(15, evening);
    dish(15, evening, {50.84, 4.36});
    place(OrganisationKind::DistributionZone, 30, {50.85, 4.37});
    const VolunteerId first = rider(u"Karim"_s);
    Volunteer again = get(first);
    again.id = {};
    put(again);
    EXPECT_EQ(propose(friday).riders.size(), 1);
}

TEST_F(RoundPlanningTest, shouldNotPlanThePast) {
    dish(6, evening, {50.83, 4.37}, wednesday.addDays(-1));
    const auto plan = proposed(wednesday.addDays(-1), quick(), today);
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.refusal().code, RefusalCode::InThePast);
}

TEST_F(RoundPlanningTest, shouldPlanOnlyWhatIsStillToComeOfToday) {
    dish(6, {10 * 60, 20 * 60}, {50.83, 4.37}, wednesday);
    place(OrganisationKind::DistributionZone, 30, {50.85, 4.37});
    rider(u"Karim"_s);
    const DayRounds plan = propose(wednesday);
    ASSERT_EQ(plan.rounds.size(), 1);
    EXPECT_GE(plan.rounds[0].departure, 14 * 60);
    ASSERT_TRUE(RoundPlanning(*desk).accept(plan, today));
    EXPECT_EQ(day(wednesday).rounds[0].stops, plan.rounds[0].stops); // as it was accepted
}

TEST_F(RoundPlanningTest, shouldStopAndKeepNothingOrTheBest) {
    dish(6, evening);
    place(OrganisationKind::DistributionZone, 30, {50.85, 4.37});
    rider(u"Karim"_s);
    std::stop_source source;
    source.request_stop();
    RoundPlanOptions options = quick();
    options.stop = source.get_token();
    options.keepBest = false;
    const auto none = proposed(friday, options, today);
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->cancelled);
    EXPECT_THAT(none->rounds, IsEmpty());
    options.keepBest = true;
    const auto best = proposed(friday, options, today);
    ASSERT_TRUE(best);
    EXPECT_FALSE(best->cancelled);
    EXPECT_TRUE(best->stoppedEarly);
}

TEST_F(RoundPlanningTest, shouldGiveFirstRoundsWhenTheBestIsTakenAtOnce) {
    town();
    std::stop_source source;
    source.request_stop();
    RoundPlanOptions options = quick();
    options.enough = source.get_token();
    const auto best = proposed(friday, options, today);
    ASSERT_TRUE(best);
    EXPECT_FALSE(best->cancelled);
    EXPECT_TRUE(best->stoppedEarly);
    EXPECT_FALSE(best->rounds.isEmpty());
    EXPECT_EQ(best->iterations, 0);
}

TEST_F(RoundPlanningTest, shouldGiveTheSameRoundsForTheSameSeed) {
    town();
    EXPECT_EQ(propose(friday), propose(friday));
}

TEST_F(RoundPlanningTest, shouldPlanNoFaultIntoAWholeTown) {
    town();
    const DayRounds plan = propose(friday);
    EXPECT_GE(plan.rounds.size(), 2);
    for (const PlannedRound& round : plan.rounds) {
        EXPECT_FALSE(round.hasFault()) << qPrintable(round.rider.name);
        EXPECT_GE(round.departure, 8 * 60);
        EXPECT_LE(round.finish, 20 * 60);
        EXPECT_GE(round.left(), 0);
    }
    // Everything that was asked for is somewhere.
    int cooked = 0;
    desk->forEach<Dish>([&](const Dish& d) { cooked += d.portions; });
    int found = plan.figures().collected;
    for (const UnplannedWork& left : plan.notInRound)
        found += left.work.kind == StopKind::Dish || left.work.kind == StopKind::MealPickup ? left.work.portions : 0;
    EXPECT_EQ(found, cooked + 9);
}

} // namespace
} // namespace entraide::THIS_FILE
