// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/round_fixture.h"
#include "roster/sheet_code.h"
#include "workflows/returned_sheet.h"
#include "workflows/sheet_entry.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::IsEmpty;

class RoundStepsTest : public RoundTest {
protected:
    RoundStepsTest() {
        soup = dish(6, evening);
        rice = dish(5, evening, {50.84, 4.36});
        zone = place(OrganisationKind::DistributionZone, 20, {50.86, 4.36});
        karim = rider(u"Karim"_s);
    }
    ChangeSet acceptPlan(QDate date = friday) {
        const auto done = planning.accept(propose(date), today);
        EXPECT_TRUE(done);
        return done ? *done : ChangeSet();
    }
    Round kept() {
        QList<Round> all;
        desk->forEach<Round>([&](const Round& r) { all.append(r); });
        EXPECT_EQ(all.size(), 1);
        return all.value(0);
    }
    qsizetype stopOf(const AnyId& about) {
        const QList<Stop> stops = kept().stops;
        return std::distance(stops.begin(), std::ranges::find(stops, about, &Stop::about));
    }

    RoundPlanning planning{*desk};
    DishId soup;
    DishId rice;
    OrganisationId zone;
    VolunteerId karim;
    const Today onFriday = Today::at(QDateTime(friday, QTime(16, 0)));
};

TEST_F(RoundStepsTest, shouldSaveAllAsOneStep) {
    const ChangeSet changes = acceptPlan();
    EXPECT_EQ(kept().rider, karim);
    EXPECT_EQ(kept().stops.size(), 3);
    EXPECT_EQ(kept().capacity, 15);
    EXPECT_EQ(stateOf(soup), DishState::Planned);
    EXPECT_EQ(stateOf(rice), DishState::Planned);
    const DayRounds after = day(friday);
    EXPECT_EQ(after.before, after.figures());
    ASSERT_EQ(after.notInRound.size(), 1); // the nine portions more that the zone wants
    EXPECT_EQ(after.notInRound[0].work.portions, -9);

    desk->undo(changes);
    EXPECT_EQ(desk->count(EntityType::Round), 0);
    EXPECT_EQ(stateOf(soup), DishState::Offered);
    EXPECT_EQ(stateOf(rice), DishState::Offered);
}

TEST_F(RoundStepsTest, shouldPlanAgainInTheSameRecord) {
    acceptPlan();
    const RoundId id = kept().id;
    const DishId late = dish(4, evening, {50.845, 4.37});
    const DayRounds plan = propose(friday);
    EXPECT_EQ(plan.before.collected, 11);
    ASSERT_TRUE(planning.accept(plan, today));
    EXPECT_EQ(kept().id, id);
    EXPECT_EQ(kept().stops.size(), 4);
    EXPECT_EQ(stateOf(late), DishState::Planned);
}

TEST_F(RoundStepsTest, shouldNotAcceptWhatChangedMeanwhile) {
    const DayRounds plan = propose(friday);
    acceptPlan();
    const auto again = planning.accept(plan, today);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.refusal().code, RefusalCode::ChangedMeanwhile);
}

TEST_F(RoundStepsTest, shouldRefuseADishThatIsGoneAndChangeNothing) {
    const DayRounds plan = propose(friday);
    Dish gone = *desk->find<Dish>(rice);
    gone.state = DishState::Failed;
    put(gone);
    const auto refused = planning.accept(plan, today);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.refusal(), (Refusal{RefusalCode::StateForbids, rice.toString(), u"failed"_s}));
    EXPECT_EQ(desk->count(EntityType::Round), 0);
    EXPECT_EQ(stateOf(soup), DishState::Offered);
}

TEST_F(RoundStepsTest, shouldRefuseARiderOnTwoRoundsAtOnce) {
    DayRounds plan = propose(friday);
    const qsizetype second = addRound(plan, plan.rounds[0].rider);
    plan.rounds[second].stops.append(plan.rounds[0].stops.takeFirst());
    for (PlannedRound& round : plan.rounds)
        reschedule(round);
    const auto refused = planning.accept(plan, today);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.refusal().code, RefusalCode::RiderTwice);
}

TEST_F(RoundStepsTest, shouldRefuseADishThatIsInTwoRounds) {
    DayRounds plan = propose(friday);
    const VolunteerId lotte = rider(u"Lotte"_s);
    const DayRounds now = day(friday);
    const qsizetype second = addRound(plan, *std::ranges::find(now.riders, lotte, &RoundRiderLine::id));
    for (const PlannedStop& stop : plan.rounds[0].stops) {
        if (stop.work.about == soup.toString())
            plan.rounds[second].stops.append(stop);
    }
    reschedule(plan.rounds[second]);
    const auto refused = planning.accept(plan, today);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.refusal(), (Refusal{RefusalCode::AlreadyInRound, soup.toString(), {}}));
}

TEST_F(RoundStepsTest, shouldRefuseARoundOfNobodyOrOfWhoLeft) {
    DayRounds plan = propose(friday);
    plan.rounds[0].rider = {};
    EXPECT_EQ(planning.accept(plan, today).refusal().code, RefusalCode::NoRider);
    plan = propose(friday);
    changeRider([](Volunteer& v) { v.state = VolunteerState::Paused; });
    EXPECT_EQ(planning.accept(plan, today).refusal().code, RefusalCode::NotActive);
}

TEST_F(RoundStepsTest, shouldGoThroughItsDay) {
    acceptPlan();
    const RoundId id = kept().id;
    EXPECT_EQ(planning.start(id, today).refusal().code, RefusalCode::NotItsDay);
    EXPECT_EQ(planning.stopDone(id, 0).refusal().code, RefusalCode::StateForbids);
    ASSERT_TRUE(planning.start(id, onFriday));
    EXPECT_EQ(kept().state, RoundState::UnderWay);
    EXPECT_EQ(planning.start(id, onFriday).refusal().code, RefusalCode::StateForbids);

    ASSERT_TRUE(planning.backToPlanned(id));
    ASSERT_TRUE(planning.start(id, onFriday));
    ASSERT_TRUE(planning.stopDone(id, stopOf(soup.toString())));
    EXPECT_EQ(stateOf(soup), DishState::Collected);
    EXPECT_EQ(planning.stopDone(id, stopOf(soup.toString())).refusal().code, RefusalCode::StopsDone);
    EXPECT_EQ(planning.backToPlanned(id).refusal().code, RefusalCode::StopsDone);
    EXPECT_EQ(planning.stopDone(id, 9).refusal().code, RefusalCode::ChangedMeanwhile);

    EXPECT_EQ(planning.finish(id, -1, true).refusal().code, RefusalCode::NotComplete);
    EXPECT_EQ(planning.finish(id, 12, true).refusal().code, RefusalCode::NotComplete);
    ASSERT_TRUE(planning.finish(id, 10, true));
    EXPECT_EQ(kept().state, RoundState::Done);
    EXPECT_EQ(kept().portionsHandedOut, 10);
    EXPECT_EQ(stateOf(rice), DishState::Collected);
    EXPECT_EQ(planning.finish(id, 10, true).refusal().code, RefusalCode::StateForbids);
}

TEST_F(RoundStepsTest, shouldOfferAgainWhatWasNotCollected) {
    acceptPlan();
    const RoundId id = kept().id;
    ASSERT_TRUE(planning.start(id, onFriday));
    ASSERT_TRUE(planning.stopDone(id, stopOf(soup.toString())));
    const auto done = planning.finish(id, 6, false);
    ASSERT_TRUE(done);
    EXPECT_EQ(stateOf(soup), DishState::Collected);
    EXPECT_EQ(stateOf(rice), DishState::Offered);
    EXPECT_EQ(reasonFor(day(friday), rice.toString()), NotInRound::NotPlanned);

    desk->undo(*done);
    EXPECT_EQ(kept().state, RoundState::UnderWay);
    EXPECT_EQ(stateOf(rice), DishState::Planned);
}

TEST_F(RoundStepsTest, shouldLeaveARoundUnderWayAlone) {
    acceptPlan();
    ASSERT_TRUE(planning.start(kept().id, onFriday));
    const Round before = kept();
    dish(7, evening, {50.82, 4.36});
    const auto plan = proposed(friday, quick(), onFriday);
    ASSERT_TRUE(plan);
    for (const PlannedRound& round : plan->rounds) {
        const PlannedRound& under = *std::ranges::find(plan->rounds, before.id, &PlannedRound::id);
        EXPECT_TRUE(round.id == before.id || round.finish <= under.departure || round.departure >= under.finish);
    }
    ASSERT_TRUE(planning.accept(*plan, onFriday));
    EXPECT_EQ(desk->find<Round>(before.id), before);
}

TEST_F(RoundStepsTest, shouldCarryAMealOrderThroughItsStates) {
    const MealOrderId order = mealOrder(place(OrganisationKind::Restaurant, 40, {50.84, 4.36}),
                                        place(OrganisationKind::Hospital, 0, {50.81, 4.39}), 4);
    for (const DishId& id : {soup, rice}) {
        Dish gone = *desk->find<Dish>(id);
        gone.state = DishState::Failed;
        put(gone);
    }
    acceptPlan();
    const RoundId id = kept().id;
    ASSERT_TRUE(planning.start(id, onFriday));
    ASSERT_TRUE(planning.stopDone(id, 0));
    EXPECT_EQ(desk->find<MealOrder>(order)->state, MealOrderState::Collected);
    ASSERT_TRUE(planning.stopDone(id, 1));
    EXPECT_EQ(desk->find<MealOrder>(order)->state, MealOrderState::Delivered);
}

// ---- handed out ----

TEST_F(RoundStepsTest, shouldNoteWhatWasHandedOutAtAZoneAndWhatIsLeft) {
    Organisation needy = *desk->find<Organisation>(zone);
    needy.needs = {{SpecialNeed::Vegetarian, 4}, {SpecialNeed::HygieneKit, 3}};
    put(needy);
    acceptPlan();
    const RoundId id = kept().id;
    const qsizetype at = stopOf(zone.toString());
    EXPECT_EQ(kept().stops[at].needs, needy.needs) << "to take along";
    EXPECT_EQ(planning.handOut(id, at, {.portions = 4, .needs = {}}).refusal().code, RefusalCode::StateForbids);
    ASSERT_TRUE(planning.start(id, onFriday));
    ASSERT_TRUE(planning.stopDone(id, stopOf(soup.toString())));
    ASSERT_TRUE(planning.stopDone(id, stopOf(rice.toString())));
    EXPECT_EQ(planning.handOut(id, stopOf(soup.toString()), {.portions = 4, .needs = {}}).refusal().code,
              RefusalCode::ChangedMeanwhile)
        << "nothing is handed out at a cook's";
    EXPECT_EQ(planning.handOut(id, at, {.portions = 12, .needs = {}}).refusal(),
              (Refusal{RefusalCode::NotComplete, id.toString(), u"portions_handed_out"_s}));
    EXPECT_EQ(planning.handOut(id, at, {.portions = 1, .needs = {{SpecialNeed::HygieneKit, -1}}}).refusal().detail,
              u"needs"_s);
    const auto done = planning.handOut(
        id, at, {.portions = 9, .needs = {{SpecialNeed::HygieneKit, 2}, {SpecialNeed::SleepingBag, 0}}});
    ASSERT_TRUE(done);
    EXPECT_TRUE(kept().stops[at].done);
    EXPECT_EQ(kept().stops[at].handedOut, 9);
    EXPECT_EQ(kept().stops[at].needs, (QList<NeedCount>{{SpecialNeed::HygieneKit, 2}}));
    EXPECT_EQ(kept().portionsHandedOut, 9);
    EXPECT_EQ(day(friday).rounds[0].leftover(), 2);

    ASSERT_TRUE(planning.handOut(id, at, {.portions = 10, .needs = {}})) << "it is put right";
    EXPECT_EQ(kept().portionsHandedOut, 10);
    ASSERT_TRUE(planning.finish(id, 10, true));
    ASSERT_TRUE(planning.handOut(id, at, {.portions = 11, .needs = {}})) << "also afterwards";
    EXPECT_EQ(kept().portionsHandedOut, 11);
}

TEST_F(RoundStepsTest, shouldUndoWhatWasHandedOut) {
    acceptPlan();
    const RoundId id = kept().id;
    ASSERT_TRUE(planning.start(id, onFriday));
    const Round before = kept();
    const auto done = planning.handOut(id, stopOf(zone.toString()), {.portions = 3, .needs = {}});
    ASSERT_TRUE(done);
    desk->undo(*done);
    EXPECT_EQ(kept(), before);
}

TEST_F(RoundStepsTest, shouldPutTheTotalToTheStops) {
    acceptPlan();
    const RoundId id = kept().id;
    ASSERT_TRUE(planning.start(id, onFriday));
    ASSERT_TRUE(planning.finish(id, 10, true));
    EXPECT_EQ(kept().stops[stopOf(zone.toString())].handedOut, 10);
}

TEST_F(RoundStepsTest, shouldTakeWhatIsTooMuchFromTheLastStop) {
    acceptPlan();
    const RoundId id = kept().id;
    ASSERT_TRUE(planning.start(id, onFriday));
    ASSERT_TRUE(planning.stopDone(id, stopOf(zone.toString())));
    EXPECT_EQ(kept().portionsHandedOut, 11) << "as planned";
    ASSERT_TRUE(planning.finish(id, 7, true));
    EXPECT_EQ(kept().stops[stopOf(zone.toString())].handedOut, 7);
    EXPECT_EQ(kept().portionsHandedOut, 7);
}

TEST_F(RoundStepsTest, shouldKeepWhenTheRiderSaidToCome) {
    acceptPlan();
    const RoundId id = kept().id;
    const qsizetype at = stopOf(zone.toString());
    EXPECT_EQ(planning.announce(id, at, 18 * 60).refusal().code, RefusalCode::StateForbids);
    ASSERT_TRUE(planning.start(id, onFriday));
    EXPECT_EQ(planning.announce(id, at, 24 * 60).refusal().detail, u"announced"_s);
    EXPECT_EQ(planning.announce(id, 9, 18 * 60).refusal().code, RefusalCode::ChangedMeanwhile);
    ASSERT_TRUE(planning.announce(id, at, 18 * 60 + 20));
    EXPECT_EQ(kept().stops[at].announced, 18 * 60 + 20);
    EXPECT_EQ(day(friday).rounds[0].stops[at].announced, 18 * 60 + 20);
    ASSERT_TRUE(planning.stopDone(id, at));
    EXPECT_EQ(planning.announce(id, at, 18 * 60).refusal().code, RefusalCode::StopsDone);
}

TEST_F(RoundStepsTest, shouldLetARoundOfADayThatPassedComeToItsEnd) {
    acceptPlan();
    const RoundId id = kept().id;
    ASSERT_TRUE(planning.start(id, Today::at(QDateTime(friday.addDays(1), QTime(9, 0)))));
    ASSERT_TRUE(planning.finish(id, 11, true));
    EXPECT_EQ(kept().state, RoundState::Done);
    EXPECT_EQ(stateOf(soup), DishState::Collected);
}

TEST_F(RoundStepsTest, shouldKeepMidnightAsAnHourThatWasSaid) {
    acceptPlan();
    const RoundId id = kept().id;
    const qsizetype at = stopOf(zone.toString());
    ASSERT_TRUE(planning.start(id, onFriday));
    EXPECT_EQ(kept().stops[at].announced, std::nullopt);
    ASSERT_TRUE(planning.announce(id, at, 0));
    EXPECT_EQ(kept().stops[at].announced, 0);
    EXPECT_EQ(day(friday).rounds[0].stops[at].announced, 0);
    EXPECT_EQ(planning.announce(id, at, -1).refusal().detail, u"announced"_s);
    ASSERT_TRUE(planning.announce(id, at, {}));
    EXPECT_EQ(kept().stops[at].announced, std::nullopt);
}

TEST_F(RoundStepsTest, shouldKeepADishPlannedThatAnotherRoundStillHas) {
    Dish shared = *desk->find<Dish>(soup);
    shared.state = DishState::Planned;
    put(shared);
    const auto roundOf = [&](RoundState state, int start) {
        Round round;
        round.state = state;
        round.date = friday;
        round.rider = karim;
        round.capacity = 15;
        round.start = start;
        round.stops = {{soup.toString(), start + 10, 3, false}};
        return put(round);
    };
    const RoundId first = roundOf(RoundState::UnderWay, 17 * 60);
    const RoundId second = roundOf(RoundState::UnderWay, 18 * 60);
    ASSERT_TRUE(planning.finish(first, 0, false));
    EXPECT_EQ(stateOf(soup), DishState::Planned) << "the second rider still comes for it";
    ASSERT_TRUE(planning.finish(second, 0, false));
    EXPECT_EQ(stateOf(soup), DishState::Offered);
}

TEST_F(RoundStepsTest, shouldTakeAlongWhatZonesNeedOnce) {
    Organisation needy = *desk->find<Organisation>(zone);
    needy.mealsPerDay = 60;
    needy.needs = {{SpecialNeed::Vegetarian, 7}, {SpecialNeed::HygieneKit, 3}};
    put(needy);
    for (int i = 0; i < 4; ++i)
        dish(9, evening, {50.84, 4.35 + 0.005 * i});
    rider(u"Lotte"_s);
    rider(u"Maud"_s);
    const DayRounds plan = propose(friday);
    ASSERT_GT(plan.rounds.size(), 1);
    QList<NeedCount> along;
    for (const PlannedRound& round : plan.rounds)
        along = withNeeds(along, takeAlong(round));
    EXPECT_EQ(along, needy.needs) << "one rider brings them, not each";
    ASSERT_TRUE(planning.accept(plan, today));
    for (const UnplannedWork& left : day(friday).notInRound)
        EXPECT_THAT(left.work.needs, IsEmpty()) << "they are on a round already";
}

TEST_F(RoundStepsTest, shouldTellWhichMealsTheDishesLack) {
    Organisation needy = *desk->find<Organisation>(zone);
    needy.needs = {{SpecialNeed::Vegetarian, 8}, {SpecialNeed::Halal, 2}, {SpecialNeed::HygieneKit, 3}};
    put(needy);
    Dish vegan = *desk->find<Dish>(soup);
    vegan.suits = {SpecialNeed::Vegan};
    put(vegan);
    const DayRounds plan = propose(friday);
    ASSERT_EQ(plan.rounds.size(), 1);
    EXPECT_EQ(unsuited(plan.rounds[0]), (QList<NeedCount>{{SpecialNeed::Vegetarian, 2}, {SpecialNeed::Halal, 2}}));
    vegan.suits = {SpecialNeed::Vegetarian, SpecialNeed::Halal};
    put(vegan);
    EXPECT_EQ(unsuited(propose(friday).rounds[0]), (QList<NeedCount>{{SpecialNeed::Vegetarian, 2}}));
}

// ---- by hand ----

TEST_F(RoundStepsTest, shouldSayWhatAMoveCosts) {
    acceptPlan();
    const DayRounds before = day(friday);
    DayRounds after = before;
    const qsizetype last = after.rounds[0].stops.size() - 1;
    ASSERT_TRUE(moveStop(after, 0, last, 0)); // handing out before anything was collected
    EXPECT_FALSE(sameOrder(before, after));
    const RoundsDifference difference = differenceBetween(before, after);
    ASSERT_EQ(difference.other.size(), 1);
    EXPECT_EQ(difference.other[0].fault, StopFault::NotOnBoard);
    EXPECT_FALSE(difference.isNone());
    ASSERT_TRUE(moveStop(after, 0, 0, last));
    EXPECT_EQ(after.rounds[0].stops, before.rounds[0].stops);
    EXPECT_TRUE(differenceBetween(before, after).isNone());
    EXPECT_TRUE(sameOrder(before, after));
    EXPECT_FALSE(moveStop(after, 0, 0, 9));
    EXPECT_FALSE(moveStop(after, 3, 0, 1));
}

TEST_F(RoundStepsTest, shouldSayByHowMuchAWindowWouldBeMissed) {
    Dish noon = *desk->find<Dish>(rice);
    noon.slot = {11 * 60, 12 * 60};
    put(noon);
    acceptPlan();
    const DayRounds before = day(friday);
    ASSERT_EQ(before.rounds.size(), 1);
    DayRounds after = before;
    const QStringList order = aboutOf(after.rounds[0]);
    ASSERT_TRUE(moveStop(after, 0, order.indexOf(rice.toString()), order.indexOf(soup.toString())));
    const RoundsDifference difference = differenceBetween(before, after);
    ASSERT_EQ(difference.missed.size(), 1);
    EXPECT_EQ(difference.missed[0].work.about, rice.toString());
    EXPECT_EQ(difference.missed[0].lateBy, difference.missed[0].begin - 12 * 60);
    EXPECT_GT(difference.missed[0].lateBy, 4 * 60);
}

TEST_F(RoundStepsTest, shouldTakeOutAndPutInAgain) {
    acceptPlan();
    DayRounds edited = day(friday);
    const double km = edited.rounds[0].km;
    const qsizetype at = aboutOf(edited.rounds[0]).indexOf(rice.toString());
    ASSERT_TRUE(takeOut(edited, 0, at));
    EXPECT_EQ(reasonFor(edited, rice.toString()), NotInRound::TakenOut);
    EXPECT_LT(edited.rounds[0].km, km);
    ASSERT_TRUE(planning.accept(edited, today));
    EXPECT_EQ(stateOf(rice), DishState::Offered);
    EXPECT_EQ(stateOf(soup), DishState::Planned);

    edited = day(friday);
    qsizetype which = 0;
    while (edited.notInRound[which].work.about != rice.toString())
        ++which;
    ASSERT_TRUE(putIn(edited, which, 0));
    EXPECT_DOUBLE_EQ(edited.rounds[0].km, km); // where it was
    EXPECT_FALSE(putIn(edited, 9, 0));
}

TEST_F(RoundStepsTest, shouldMoveAnOrderToAnotherRoundWithBothItsHalves) {
    mealOrder(place(OrganisationKind::Restaurant, 40, {50.84, 4.36}),
              place(OrganisationKind::Hospital, 0, {50.81, 4.39}), 4);
    DayRounds plan = propose(friday);
    ASSERT_EQ(plan.rounds.size(), 1);
    const VolunteerId lotte = rider(u"Lotte"_s);
    const DayRounds now = day(friday);
    const qsizetype second = addRound(plan, *std::ranges::find(now.riders, lotte, &RoundRiderLine::id));
    const auto& stops = plan.rounds[0].stops;
    const auto pickup =
        std::ranges::find_if(stops, [](const PlannedStop& s) { return s.work.kind == StopKind::MealPickup; });
    ASSERT_NE(pickup, stops.end());
    ASSERT_TRUE(moveToRound(plan, 0, std::distance(stops.begin(), pickup), second));
    ASSERT_EQ(plan.rounds[second].stops.size(), 2);
    EXPECT_EQ(plan.rounds[second].stops[0].work.kind, StopKind::MealPickup);
    EXPECT_EQ(plan.rounds[second].stops[1].work.kind, StopKind::MealDelivery);
    EXPECT_FALSE(plan.rounds[second].hasFault());
    EXPECT_FALSE(plan.rounds[0].hasFault());
    ASSERT_TRUE(planning.accept(plan, today));
    EXPECT_EQ(desk->count(EntityType::Round), 2);
}

TEST_F(RoundStepsTest, shouldTellWhenAnotherRiderCannotCarryIt) {
    acceptPlan();
    DayRounds edited = day(friday);
    rider(u"À pied"_s, {Transport::OnFoot});
    const DayRounds now = day(friday);
    const auto walker = std::ranges::find(now.riders, Transport::OnFoot, &RoundRiderLine::transport);
    ASSERT_TRUE(setRider(edited, 0, *walker));
    const RoundsDifference difference = differenceBetween(day(friday), edited);
    EXPECT_TRUE(
        std::ranges::any_of(difference.other, [](const PlannedStop& s) { return s.fault == StopFault::Overloaded; }));
    EXPECT_GT(difference.minutes, 0);
}

TEST_F(RoundStepsTest, shouldMarkARoundWithoutCapacityAndAStopThatIsNotHere) {
    Round round;
    round.date = friday;
    round.rider = karim;
    round.start = 17 * 60;
    round.stops = {{soup.toString(), 17 * 60 + 10, 6, false}, {u"organisation:nowhere"_s, 17 * 60 + 20, -6, false}};
    put(round);
    const DayRounds now = day(friday);
    ASSERT_EQ(now.rounds.size(), 1);
    EXPECT_EQ(now.rounds[0].stops[0].fault, StopFault::Overloaded);
    EXPECT_EQ(now.rounds[0].stops[1].work.kind, StopKind::Unknown);
    EXPECT_TRUE(std::isnan(now.rounds[0].stops[1].km));
}

TEST_F(RoundStepsTest, shouldEnterAReturnedRoundSheetInOneStep) {
    acceptPlan();
    const Round planned = kept();
    const auto sheet = returnedSheet(*desk, roundSheetCode(friday, planned.id), onFriday);
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->kind, SheetKind::Round);
    ASSERT_EQ(sheet->lines.size(), planned.stops.size());
    EXPECT_EQ(sheet->notedLines(), 0);

    QList<SheetMark> marks;
    for (const ReturnedLine& line : sheet->lines) {
        const bool handsOut = line.source == zone.toString();
        marks.prepend({line.number, Happened::Done, handsOut ? 9 : -1, {}}); // in any order
    }
    const SheetDone done = enterRoundSheet(*desk, planned.id, marks, u"N"_s, onFriday);
    EXPECT_TRUE(done.refused.isEmpty());
    EXPECT_EQ(done.noted, 3);
    EXPECT_EQ(kept().state, RoundState::Done);
    EXPECT_EQ(kept().portionsHandedOut, 9);
    EXPECT_EQ(stateOf(soup), DishState::Collected);
    const auto again = returnedSheet(*desk, roundSheetCode(friday, planned.id), onFriday);
    EXPECT_EQ(again->notedLines(), 3) << "typed twice";
    EXPECT_EQ(again->lines.last().notedAmount, 9);

    desk->undo(done.changes);
    EXPECT_EQ(kept().state, RoundState::Planned);
    EXPECT_EQ(stateOf(soup), DishState::Planned);
}

TEST_F(RoundStepsTest, shouldLeaveARoundUnderWayWhoseSheetIsHalfTyped) {
    acceptPlan();
    const SheetDone done = enterRoundSheet(*desk, kept().id, {{1, Happened::Done, -1, {}}}, u"N"_s, onFriday);
    EXPECT_EQ(done.noted, 1);
    EXPECT_EQ(kept().state, RoundState::UnderWay);
}

TEST_F(RoundStepsTest, shouldWriteNothingOfARoundSheetWhileALineIsRefused) {
    acceptPlan();
    const auto at = static_cast<int>(stopOf(zone.toString())) + 1;
    const SheetDone done = enterRoundSheet(
        *desk, kept().id, {{1, Happened::Done, -1, {}}, {at, Happened::Done, 500, {}}}, u"N"_s, onFriday);
    ASSERT_EQ(done.refused.size(), 1);
    EXPECT_EQ(done.refused[0].first, at);
    EXPECT_TRUE(done.changes.isEmpty());
    EXPECT_EQ(kept().state, RoundState::Planned);
}

} // namespace
} // namespace entraide::THIS_FILE
