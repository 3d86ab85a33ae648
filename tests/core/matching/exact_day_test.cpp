// SPDX-License-Identifier: GPL-3.0-or-later
// Several tasks of one day, ways between them, promises kept, and input that is not as it should be.
#include "core/matching/checked_plan.h"
#include "core/matching/plan_desk.h"
#include "matching/plan_travel.h"

namespace entraide::THIS_FILE {

namespace {

using namespace Qt::StringLiterals;
using test::helper;
using test::monday;
using test::shopping;
using test::standing;

constexpr int usualTasks = 4;

PlanProposal planned(const QList<VolunteerRow>& rows, const std::vector<PlanTask>& tasks, const PlanRules& rules = {}) {
    return test::checkedPlan(rows, usualTasks, tasks, rules);
}

PlanTask flexible(int weekday, int fromHour, int toHour, int minutes) {
    PlanTask task = shopping(weekday, fromHour, toHour - fromHour);
    task.query.when->minutes = minutes;
    return task;
}

const PlannedPlace* lineOf(const PlanProposal& plan, int task) {
    const auto found = std::ranges::find(plan.lines, task, &PlannedPlace::task);
    return found == plan.lines.end() ? nullptr : &*found;
}

TEST(PlanTravel, shouldTakeFiveMinutesAndTwelveKilometresAnHour) {
    const GeoPoint here{50.85, 4.35};
    const GeoPoint north{50.85 + 2 / 111.195, 4.35}; // 2 km
    EXPECT_EQ(wayMinutes(here, north), 16);          // 10.003 minutes, rounded up, and 5
    EXPECT_EQ(wayMinutes(here, {50.8502, 4.35}), 0); // next door
    EXPECT_EQ(wayMinutes(here, {}), 0);
    const Stay morning{{540, 600}, here};
    EXPECT_EQ(minutesLate(morning, {{600, 660}, north}), 16);
    EXPECT_EQ(minutesLate({{610, 660}, north}, morning), 6);
    EXPECT_EQ(minutesLate(morning, {{616, 660}, north}), 0);
    EXPECT_EQ(minutesLate(morning, {{600, 660}, here}), 0);
}

TEST(PlanTravel, shouldBeTheSameWithoutTheShortCut) {
    test::Dice dice(3);
    int late = 0;
    for (int i = 0; i < 5'000; ++i) {
        const Stay a{{480, 540}, test::cityPlace(dice)};
        const Stay b{{540 + dice.roll(90), 720}, test::cityPlace(dice)};
        const int expected = std::max(0, wayMinutes(a.position, b.position) - (b.hours.start - 540));
        EXPECT_EQ(minutesLate(a, b), expected);
        late += expected > 0;
    }
    EXPECT_GT(late, 500);
}

TEST(ExactDay, shouldPayForAWayThatIsTooLongForTheTime) {
    PlanTask far = shopping(1, 10);
    far.query.position = {50.85 + 2 / 111.195, 4.35};
    const PlanProposal plan = planned({helper(1)}, {shopping(1, 9), far});
    ASSERT_EQ(plan.lines.size(), 2);
    EXPECT_EQ(plan.lines[0].cost.travel, 0);
    EXPECT_EQ(plan.lines[1].cost.travel, 16 * PlanRules().lateMinute);
}

TEST(ExactDay, shouldMoveAFlexibleTaskOutOfTheWay) {
    // Alone it would be at nine, where only the fixed one can be.
    const PlanProposal plan = planned({helper(1)}, {flexible(1, 9, 12, 60), shopping(1, 9)});
    ASSERT_EQ(plan.lines.size(), 2);
    EXPECT_EQ(lineOf(plan, 0)->hours, (TimeRange{600, 660}));
    // And late enough for the way, which costs more than waiting.
    PlanTask far = flexible(1, 9, 12, 60);
    far.query.position = {50.85 + 2 / 111.195, 4.35};
    EXPECT_EQ(lineOf(planned({helper(1)}, {far, shopping(1, 9)}), 0)->hours, (TimeRange{630, 690}));
}

TEST(ExactDay, shouldGiveSomebodyElseOneTaskToMakeRoomForAnother) {
    // Only the first can do the dog at ten; the shopping that is hers by distance can be done by a farther one.
    VolunteerRow both = helper(1);
    both.services.append(Service::DogWalk);
    both.tasksPerWeek = 2;
    VolunteerRow far = helper(2);
    far.position = {50.88F, 4.35F};
    PlanTask dog = shopping(1, 10);
    dog.query.service = Service::DogWalk;
    PlanTask secondDog = shopping(1, 14);
    secondDog.query.service = Service::DogWalk;
    const PlanProposal plan = planned({both, far}, {shopping(1, 10), shopping(1, 14), dog, secondDog});
    ASSERT_EQ(plan.lines.size(), 4);
    EXPECT_EQ(lineOf(plan, 0)->volunteer, far.id);
    EXPECT_EQ(lineOf(plan, 1)->volunteer, far.id);
}

TEST(ExactDay, shouldGiveUpOneLongTaskForTwoThatWeighMore) {
    VolunteerRow row = helper(1);
    row.hoursPerWeek = 2;
    const PlanProposal plan = planned({row}, {shopping(1, 9, 2), shopping(2, 9), shopping(3, 9)});
    EXPECT_EQ(plan.lines.size(), 2);
    EXPECT_EQ(lineOf(plan, 0), nullptr);
}

TEST(ExactDay, shouldDoNoMoreThanThreeOnADayUnlessTheDeskSaysSo) {
    const std::vector<PlanTask> tasks{shopping(1, 8), shopping(1, 10), shopping(1, 12), shopping(1, 14)};
    EXPECT_EQ(planned({helper(1)}, tasks).lines.size(), 3);
    PlanRules four;
    four.mostPerDay = 4;
    EXPECT_EQ(planned({helper(1)}, tasks, four).lines.size(), 4);
}

TEST(ExactDay, shouldCountTheWayFromAPromiseWhosePlaceIsKnown) {
    VolunteerRow promised = helper(1);
    promised.promises = {{monday(), {540, 600}, {50.85 + 2 / 111.195, 4.35}}};
    VolunteerRow other = helper(2);
    other.position = {50.865F, 4.35F}; // 1.7 km: nearer than 600 m of a further task and 3,200 m of being late
    EXPECT_EQ(planned({promised, other}, {shopping(1, 10)}).lines[0].volunteer, other.id);
    EXPECT_EQ(planned({promised}, {shopping(1, 10)}).lines[0].cost.travel, 16 * PlanRules().lateMinute);
    promised.promises[0].position = {};
    EXPECT_EQ(planned({promised, other}, {shopping(1, 10)}).lines[0].volunteer, promised.id);
}

TEST(ExactDay, shouldSayWhatTheNextBestWouldCostWithAllThatFollows) {
    // The second could do the first task, but then has to leave the second one to the third, who lives 3.3 km away.
    VolunteerRow second = helper(2);
    second.tasksPerWeek = 1;
    VolunteerRow third = helper(3);
    third.position = {50.88F, 4.35F};
    VolunteerRow first = helper(1);
    first.tasksPerWeek = 1;
    PlanTask dog = shopping(1, 9);
    dog.query.service = Service::DogWalk;
    first.services = {Service::DogWalk};
    second.services.append(Service::DogWalk);
    const PlanProposal plan = planned({first, second, third}, {dog, shopping(2, 9)});
    ASSERT_EQ(plan.lines.size(), 2);
    EXPECT_EQ(plan.lines[0].volunteer, first.id);
    EXPECT_EQ(plan.lines[0].nextBest, second.id);
    EXPECT_NEAR(static_cast<double>(plan.lines[0].nextBestCost), 3'336, 2);
    EXPECT_FALSE(plan.lines[0].nextBestLeavesPlaceEmpty);
}

TEST(Standing, shouldKeepAPromisedPlaceServedBeforeAnEquallyUrgentOne) {
    VolunteerRow row = helper(1);
    row.tasksPerWeek = 1;
    PlanTask far = shopping(3, 9);
    far.query.position = {50.92F, 4.35F}; // 7.8 km: more than what is taken off for standing
    const PlanProposal plan = planned({row}, {shopping(1, 9), standing(far, row.id), shopping(2, 9)});
    ASSERT_EQ(plan.lines.size(), 1);
    EXPECT_EQ(plan.lines[0].task, 1);
    EXPECT_EQ(plan.lines[0].reasons.first().kind, PlanReasonKind::Standing);
    PlanTask urgent = shopping(1, 9);
    urgent.urgency = Urgency::Urgent;
    EXPECT_EQ(planned({row}, {urgent, standing(far, row.id)}).lines[0].task, 0);
}

TEST(Standing, shouldMovePeopleOnlyWhereItBuysMoreThanStayingIsWorth) {
    VolunteerRow near = helper(2);
    VolunteerRow has = helper(1);
    has.position = {50.865F, 4.35F}; // 1.7 km
    EXPECT_EQ(planned({has, near}, {standing(shopping(1, 9), has.id)}).lines[0].volunteer, has.id);
    has.position = {50.87F, 4.35F}; // 2.2 km
    EXPECT_EQ(planned({has, near}, {standing(shopping(1, 9), has.id)}).lines[0].volunteer, near.id);
}

TEST(BadInput, shouldNameAContradictionInATask) {
    PlanTask shorter = flexible(1, 9, 10, 90);
    PlanTask overnight = shopping(1, 9);
    overnight.query.when->hours = {22 * 60, 2 * 60};
    PlanTask pastMidnight = shopping(1, 9);
    pastMidnight.query.when->hours = {23 * 60, 25 * 60};
    pastMidnight.query.when->minutes = 120;
    PlanTask noTime = shopping(1, 9);
    noTime.query.when.reset();
    PlanTask otherWeek = shopping(9, 9);
    PlanTask past = shopping(1, 9);
    past.query.today = monday().addDays(1);
    PlanTask backwards = shopping(3, 9);
    backwards.query.when->lastDate = monday();
    const PlanProposal plan =
        planned({helper(1)}, {shorter, overnight, pastMidnight, noTime, otherWeek, past, backwards, shopping(2, 9)});
    ASSERT_EQ(plan.lines.size(), 1);
    ASSERT_EQ(plan.unserved.size(), 7);
    for (const UnservedPlaces& places : plan.unserved) {
        EXPECT_EQ(places.reason, UnservedReason::Impossible) << places.task;
        EXPECT_EQ(places.oneMoreWouldServe, 0);
    }
}

TEST(BadInput, shouldTakeTheLastOfARepeatedVolunteer) {
    VolunteerRow first = helper(1);
    first.tasksPerWeek = 7;
    VolunteerRow again = helper(1);
    again.tasksPerWeek = 1;
    EXPECT_EQ(planned({first, again}, {shopping(1, 9), shopping(2, 9)}).lines.size(), 1);
    // And wanted twice is wanted once.
    PlanTask task = standing(standing(shopping(1, 9), again.id, 700), again.id, 900);
    EXPECT_EQ(planned({again}, {task}).lines[0].cost.wanted, -900);
}

TEST(BadInput, shouldPlanThousandsOfTasksAtOnePlace) {
    QList<VolunteerRow> rows;
    for (int i = 0; i < 150; ++i) {
        rows.append(helper(i));
        rows.last().tasksPerWeek = 7;
    }
    std::vector<PlanTask> tasks;
    for (int i = 0; i < 2'000; ++i)
        tasks.push_back(shopping(1 + i % 5, 8 + i % 9));
    const PlanProposal plan = planned(rows, tasks);
    EXPECT_EQ(plan.lines.size(), 7 * 150);
    EXPECT_EQ(plan.unserved.size(), 2'000 - 7 * 150);
}

TEST(BadInput, shouldLiveWithLimitsOfNothing) {
    PlanRules none;
    none.mostPerDay = 0;
    EXPECT_EQ(planned({helper(1)}, {shopping(1, 9)}, none).lines.size(), 0);
    none = {};
    none.mostPerWeek = 0;
    EXPECT_EQ(planned({helper(1)}, {shopping(1, 9)}, none).lines.size(), 0);
    VolunteerRow full = helper(1);
    full.hoursPerWeek = 1;
    full.promises = {{monday().addDays(4), {540, 600}}};
    const PlanProposal plan = planned({full}, {shopping(1, 9)});
    ASSERT_EQ(plan.unserved.size(), 1);
    EXPECT_EQ(plan.unserved[0].reason, UnservedReason::AllTaken);
    VolunteerRow never = helper(2);
    never.availability.clear();
    EXPECT_EQ(planned({never}, {shopping(1, 9)}).lines.size(), 0);
}

TEST(BadInput, shouldLiveWithPlacesThatAreNoPlaces) {
    PlanTask nowhere = shopping(1, 9);
    nowhere.query.position = {200, 500};
    PlanTask unknown = shopping(2, 9);
    unknown.query.position = {};
    PlanTask sea = shopping(3, 9);
    sea.query.position = {0, 0};
    const PlanProposal plan = planned({helper(1)}, {nowhere, unknown, sea});
    ASSERT_EQ(plan.lines.size(), 2);
    EXPECT_EQ(plan.lines[0].cost.distance, PlanRules().unknownDistance);
    EXPECT_EQ(plan.unserved[0].reason, UnservedReason::TooFar);
}

TEST(BadInput, shouldPlanAWeekInWhichClocksChangeLikeAnyOther) {
    for (const QDate week : {QDate(2026, 3, 23), QDate(2026, 10, 19)}) { // the Sundays are the 29th and the 25th
        VolunteerRow row = helper(1);
        row.availability.add(7, {60, 300});
        PlanTask night = shopping(7, 2, 2);
        night.query.when->date = night.query.when->lastDate = week.addDays(6);
        night.query.today = week;
        const std::vector<PlanTask> tasks{night};
        const PlanProposal plan = test::checkedPlan({row}, usualTasks, tasks, {}, {}, week);
        ASSERT_EQ(plan.lines.size(), 1);
        EXPECT_EQ(plan.lines[0].date, week.addDays(6));
        EXPECT_EQ(plan.lines[0].hours, (TimeRange{120, 240}));
    }
}

TEST(BadInput, shouldRefuseCostsThatDoNotFit) {
    VolunteerIndex index(usualTasks);
    VolunteerRow asked = helper(1);
    asked.asks = {monday(), monday(), monday()};
    index.set(asked);
    const auto faultOf = [&](PlanTask task, const PlanRules& rules) {
        const std::vector<PlanTask> tasks{std::move(task)};
        const PlanProposal plan = planWeek(index, tasks, monday(), rules);
        EXPECT_EQ(plan.status, PlanStatus::Faulty);
        EXPECT_TRUE(plan.lines.isEmpty());
        return plan.fault;
    };
    constexpr int huge = std::numeric_limits<int>::max();
    PlanRules rules;
    rules.unserved = std::numeric_limits<std::int64_t>::max();
    EXPECT_EQ(faultOf(shopping(1, 9), rules), FlowFault::Overflow);
    for (int PlanRules::*part : {&PlanRules::furtherTask, &PlanRules::continuity, &PlanRules::recentAsk,
                                 &PlanRules::laterDay, &PlanRules::unknownDistance, &PlanRules::lateMinute}) {
        rules = {};
        rules.*part = huge;
        EXPECT_EQ(faultOf(shopping(1, 9), rules), FlowFault::Overflow);
    }
    rules = {};
    rules.recentAsk = 50'000'000; // fits, three times it does not
    EXPECT_EQ(faultOf(shopping(1, 9), rules), FlowFault::Overflow);
    EXPECT_EQ(faultOf(standing(shopping(1, 9), asked.id, huge), {}), FlowFault::Overflow);
    rules = {};
    rules.unserved = 1'000'000'000'000;
    PlanTask crowd = shopping(1, 9);
    crowd.places = huge;
    EXPECT_EQ(faultOf(crowd, rules), FlowFault::Overflow);
    // Many places are no fault by themselves: those that nobody could take stay empty.
    crowd.places = 1'000'000;
    const PlanProposal plan = planned({helper(1), helper(2)}, {crowd});
    EXPECT_EQ(plan.lines.size(), 2);
    EXPECT_EQ(plan.unserved[0].missing, 999'998);
}

TEST(Cancelling, shouldStopSoonAndGiveNothingHalfDone) {
    test::Dice dice(8);
    VolunteerIndex index(3);
    for (int i = 0; i < 1'500; ++i) {
        VolunteerRow row = test::cityVolunteer(dice, i);
        row.tasksPerWeek = 5;
        index.set(row);
    }
    std::vector<PlanTask> tasks(3'000);
    for (PlanTask& task : tasks)
        task.query = test::cityTask(dice, 20);
    // At each point of the progress in turn: whatever is being done then gives up.
    for (int at = 0; at <= 2; ++at) {
        std::stop_source stop;
        PlanOptions options;
        options.stop = stop.get_token();
        options.progress = [&](int done, int of) {
            if (done * 2 >= of * at)
                stop.request_stop();
        };
        const PlanProposal plan = planWeek(index, tasks, monday(), {}, options);
        EXPECT_EQ(plan.status, PlanStatus::Cancelled);
        EXPECT_TRUE(plan.lines.isEmpty() && plan.unserved.isEmpty());
    }
    // In the middle of the chains, where no progress is told: another thread is done with a part that stands alone.
    VolunteerRow alone = helper(100'000);
    alone.position = {51.2, 4.4};
    index.set(alone);
    PlanTask there = shopping(1, 10);
    there.query.position = alone.position;
    tasks.push_back(there);
    std::stop_source stop;
    PlanOptions options;
    options.stop = stop.get_token();
    options.threads = 2;
    bool amid = false;
    options.progress = [&](int done, int of) {
        amid = amid || (done * 2 > of && done < of);
        if (done * 2 > of)
            stop.request_stop();
    };
    EXPECT_EQ(planWeek(index, tasks, monday(), {}, options).status, PlanStatus::Cancelled);
    EXPECT_TRUE(amid);
}

} // namespace
} // namespace entraide::THIS_FILE
