// SPDX-License-Identifier: GPL-3.0-or-later
// What a coordinator chooses before and beside a plan: with what somebody rides, where they begin, when is handed out.
#include "core/workflows/round_fixture.h"
#include "workflows/round_planning.h"

#include <algorithm>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::UnorderedElementsAre;

class RoundChoicesTest : public RoundTest {
protected:
    /// Karim collects two dishes and hands out; saved.
    void keepARound() {
        dish(6, evening);
        dish(5, evening, {50.84, 4.36});
        place(OrganisationKind::DistributionZone, 11, {50.86, 4.36});
        rider(u"Karim"_s);
        ASSERT_TRUE(planning.accept(propose(friday), today));
    }

    RoundPlanning planning{*desk};
};

TEST_F(RoundChoicesTest, shouldStartEachRiderWhereItIsSaid) {
    constexpr TimeRange atOnce{17 * 60, 17 * 60 + 5}; // so that each takes one
    dish(14, atOnce);
    dish(14, atOnce, {50.835, 4.365});
    dish(14, atOnce, {50.84, 4.37});
    place(OrganisationKind::DistributionZone, 60, {50.85, 4.37});
    const VolunteerId ada = rider(u"Ada"_s);
    const VolunteerId bo = rider(u"Bo"_s);
    const VolunteerId dirk = rider(u"Dirk"_s);
    const OrganisationId north = place(OrganisationKind::Restaurant, 0, {50.86, 4.35});
    const OrganisationId south = place(OrganisationKind::Association, 0, {50.81, 4.38});
    RoundPlanOptions options = quick();
    options.kitchen = north;
    options.riders = {{.id = ada}, {.id = bo, .kitchen = south}, {.id = dirk, .kitchen = OrganisationId()}};
    const auto plan = planning.propose(friday, options, today);
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->rounds.size(), 3);
    const auto of = [&](const VolunteerId& id) {
        return *std::ranges::find_if(plan->rounds, [&](const PlannedRound& r) { return r.rider.id == id; });
    };
    EXPECT_EQ(of(ada).kitchen, north);
    EXPECT_EQ(of(ada).start, (GeoPoint{50.86, 4.35}));
    EXPECT_EQ(of(bo).kitchen, south);
    EXPECT_EQ(of(bo).kitchenName, desk->find<Organisation>(south)->name);
    EXPECT_EQ(of(bo).start, (GeoPoint{50.81, 4.38}));
    EXPECT_TRUE(of(dirk).kitchen.isEmpty());
    EXPECT_EQ(of(dirk).start, of(dirk).rider.home);
    for (const PlannedRound& round : plan->rounds) {
        EXPECT_NEAR(round.stops[0].km, 1.3 * distanceKm(round.start, round.stops[0].work.position), 0.01)
            << "the way from there is counted";
    }
    ASSERT_TRUE(planning.accept(*plan, today));
    QList<OrganisationId> kept;
    desk->forEach<Round>([&](const Round& round) { kept.append(round.kitchen); });
    EXPECT_THAT(kept, UnorderedElementsAre(north, south, OrganisationId()));

    options.riders[1].kitchen = place(OrganisationKind::Restaurant, 0, GeoPoint());
    EXPECT_EQ(planning.propose(friday, options, today).refusal().code, RefusalCode::NotComplete);
}

TEST_F(RoundChoicesTest, shouldRideWithWhatIsChosen) {
    dish(22, {17 * 60, 17 * 60 + 5}); // too short to come twice
    place(OrganisationKind::DistributionZone, 30, {50.85, 4.37});
    const VolunteerId karim = rider(u"Karim"_s, {Transport::Bicycle, Transport::Car});
    const DayRounds usual = propose(friday);
    ASSERT_EQ(usual.rounds.size(), 1);
    EXPECT_EQ(usual.rounds[0].transport, Transport::Car) << "what carries more";
    EXPECT_THAT(usual.riders[0].transports, UnorderedElementsAre(Transport::Bicycle, Transport::Car));
    RoundPlanOptions options = quick();
    options.riders = {{.id = karim, .transport = Transport::Bicycle}};
    const auto bicycle = planning.propose(friday, options, today);
    ASSERT_TRUE(bicycle);
    ASSERT_EQ(bicycle->rounds.size(), 1);
    EXPECT_EQ(bicycle->rounds[0].transport, Transport::Bicycle);
    EXPECT_EQ(bicycle->rounds[0].capacity, usualCapacity(Transport::Bicycle));
    options.riders[0].capacity = 22;
    const auto loaded = planning.propose(friday, options, today);
    ASSERT_TRUE(loaded);
    ASSERT_EQ(loaded->rounds.size(), 1);
    EXPECT_EQ(loaded->rounds[0].capacity, 22);
    EXPECT_EQ(loaded->figures().collected, 22);
    EXPECT_LT(bicycle->figures().collected, usualCapacity(Transport::Bicycle));
}

TEST_F(RoundChoicesTest, shouldHandOutWithinTheHoursAndStillAfterItIsSaved) {
    dish(6, {16 * 60, 17 * 60});
    const OrganisationId zone = place(OrganisationKind::DistributionZone, 30, {50.85, 4.37});
    rider(u"Karim"_s);
    RoundPlanOptions options = quick();
    options.handOut = {18 * 60, 19 * 60};
    const auto plan = planning.propose(friday, options, today);
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->rounds.size(), 1);
    const PlannedStop& last = plan->rounds[0].stops.last();
    EXPECT_EQ(last.work.about, zone.toString());
    EXPECT_EQ(last.work.window, options.handOut);
    EXPECT_GE(last.begin, 18 * 60);
    EXPECT_LE(last.begin, 19 * 60);
    ASSERT_EQ(plan->notInRound.size(), 1); // more was wanted
    EXPECT_EQ(plan->notInRound[0].work.window, options.handOut);
    ASSERT_TRUE(planning.accept(*plan, today));
    const DayRounds kept = day(friday);
    ASSERT_EQ(kept.rounds.size(), 1);
    EXPECT_EQ(kept.rounds[0].stops, plan->rounds[0].stops) << "as it was accepted";
    EXPECT_EQ(kept.rounds[0].finish, plan->rounds[0].finish);
    QList<TimeRange> windows;
    desk->forEach<Round>([&](const Round& round) {
        for (const Stop& stop : round.stops)
            windows.append(stop.window);
    });
    EXPECT_EQ(kept.riders[0].free, plan->riders[0].free);
    ASSERT_TRUE(planning.start(kept.rounds[0].id, Today::at(QDateTime(friday, QTime(15, 0)))));
    const DayRounds underWay = day(friday);
    EXPECT_EQ(underWay.rounds[0].finish, plan->rounds[0].finish) << "the rider waits there";
    ASSERT_FALSE(underWay.riders[0].free.isEmpty());
    EXPECT_GE(underWay.riders[0].free.last().start, plan->rounds[0].finish) << "and is nowhere else until then";
    EXPECT_THAT(windows, ElementsAre(TimeRange(), options.handOut)) << "a dish's slot stands with the dish";
}

TEST_F(RoundChoicesTest, shouldSayWhatCannotBeHandedOutInTime) {
    const DishId late = dish(6, {18 * 60 + 30, 19 * 60});
    const OrganisationId zone = place(OrganisationKind::DistributionZone, 6, {50.85, 4.37});
    rider(u"Karim"_s);
    RoundPlanOptions options = quick();
    options.handOut = {17 * 60, 18 * 60};
    const auto plan = planning.propose(friday, options, today);
    ASSERT_TRUE(plan);
    EXPECT_EQ(handedOut(*plan, zone), 0) << "the dish is there only after the hours";
    EXPECT_EQ(missing(*plan, zone), 6);
    for (const PlannedRound& round : plan->rounds)
        EXPECT_FALSE(round.hasFault());
    options.handOut = {};
    const auto any = planning.propose(friday, options, today);
    ASSERT_TRUE(any);
    EXPECT_EQ(handedOut(*any, zone), 6);
    EXPECT_FALSE(reasonFor(*any, late.toString()));
}

TEST_F(RoundChoicesTest, shouldBeginARoundOfOnesOwnAtAKitchen) {
    keepARound();
    const VolunteerId lotte = rider(u"Lotte"_s, {Transport::Bicycle, Transport::Car});
    const RoundKitchen kitchen{place(OrganisationKind::Restaurant, 0, {50.86, 4.35}), u"Lieu"_s, {50.86, 4.35}};
    DayRounds edited = day(friday);
    const RoundRiderLine line = *std::ranges::find(edited.riders, lotte, &RoundRiderLine::id);
    const qsizetype second =
        addRound(edited, asChosen(line, {.id = lotte, .transport = Transport::Bicycle, .capacity = 20}), kitchen);
    EXPECT_EQ(edited.rounds[second].transport, Transport::Bicycle);
    EXPECT_EQ(edited.rounds[second].capacity, 20);
    EXPECT_EQ(edited.rounds[second].start, kitchen.position);
    ASSERT_TRUE(moveToRound(edited, 0, 0, second));
    EXPECT_NEAR(edited.rounds[second].km,
                1.3 * distanceKm(kitchen.position, edited.rounds[second].stops[0].work.position), 0.01);
    ASSERT_TRUE(planning.accept(edited, today));
    const DayRounds now = day(friday);
    const auto begun = std::ranges::find(now.rounds, kitchen.id, &PlannedRound::kitchen);
    ASSERT_NE(begun, now.rounds.end());
    EXPECT_EQ(begun->rider.id, lotte);
    EXPECT_EQ(begun->transport, Transport::Bicycle);
    EXPECT_EQ(begun->capacity, 20);
}

TEST_F(RoundChoicesTest, shouldMoveTheBeginningOfARoundAndShowItsCost) {
    keepARound();
    const DayRounds before = day(friday);
    DayRounds edited = before;
    const RoundKitchen far{place(OrganisationKind::Restaurant, 0, {50.90, 4.30}), u"Loin"_s, {50.90, 4.30}};
    ASSERT_TRUE(setKitchen(edited, 0, far));
    EXPECT_EQ(edited.rounds[0].kitchenName, u"Loin");
    EXPECT_FALSE(sameOrder(before, edited));
    EXPECT_GT(differenceBetween(before, edited).km, 3);
    ASSERT_TRUE(setKitchen(edited, 0, {}));
    EXPECT_EQ(edited.rounds[0].start, edited.rounds[0].rider.home);
    EXPECT_TRUE(sameOrder(before, edited)) << "it was moved back";
    ASSERT_TRUE(planning.start(before.rounds[0].id, Today::at(QDateTime(friday, QTime(8, 0)))));
    DayRounds underWay = day(friday);
    EXPECT_FALSE(setKitchen(underWay, 0, far)) << "the rider has left";
}

TEST_F(RoundChoicesTest, shouldNoticeThatARiderTakesSomethingElse) {
    keepARound();
    const DayRounds before = day(friday);
    DayRounds edited = before;
    ASSERT_TRUE(setRider(
        edited, 0, asChosen(edited.rounds[0].rider, {.id = edited.rounds[0].rider.id, .transport = Transport::Car})));
    EXPECT_FALSE(sameOrder(before, edited));
}

} // namespace
} // namespace entraide::THIS_FILE
