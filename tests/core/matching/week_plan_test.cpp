// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/checked_plan.h"
#include "core/matching/people.h"
#include "core/matching/plan_desk.h"
#include "matching/flow_network.h"
#include "matching/lemon/network_simplex.h"
#include "matching/plan_checker.h"
#include "matching/week_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {

namespace {

using namespace Qt::StringLiterals;
using test::Dice;
using test::helper;
using test::monday;
using test::shopping;

constexpr int usualTasks = 4;

/// Plans, and lets the checker look at what came out.
PlanProposal planned(const QList<VolunteerRow>& rows, const std::vector<PlanTask>& tasks, const PlanRules& rules = {}) {
    return test::checkedPlan(rows, usualTasks, tasks, rules);
}

TEST(WeekPlan, shouldGiveATaskToTheNearest) {
    VolunteerRow far = helper(1);
    far.position = {50.88F, 4.35F};
    const PlanProposal plan = planned({far, helper(2)}, {shopping(2, 10)});
    ASSERT_EQ(plan.lines.size(), 1);
    const PlannedPlace& line = plan.lines.first();
    EXPECT_EQ(line.volunteer, test::volunteerId(2));
    EXPECT_EQ(line.date, monday().addDays(1));
    EXPECT_EQ(line.hours, (TimeRange{600, 660}));
    EXPECT_EQ(line.nextBest, far.id);
    EXPECT_NEAR(static_cast<double>(line.nextBestCost), 3'336, 2);
    EXPECT_FALSE(line.nextBestLeavesPlaceEmpty);
}

TEST(WeekPlan, shouldKeepSomebodyForTheTaskThatNobodyElseCanDo) {
    VolunteerRow both = helper(1);
    both.services.append(Service::DogWalk);
    VolunteerRow far = helper(2);
    far.position = {50.9F, 4.35F};
    PlanTask dog = shopping(2, 10);
    dog.query.service = Service::DogWalk;
    const PlanProposal plan = planned({both, far}, {shopping(2, 10), dog});
    ASSERT_EQ(plan.lines.size(), 2);
    EXPECT_EQ(plan.lines[0].volunteer, far.id);
    EXPECT_EQ(plan.lines[1].volunteer, both.id);
    EXPECT_EQ(plan.lines[1].reasons.first().kind, PlanReasonKind::OnlyOne);
    EXPECT_EQ(plan.lines[0].nextBest, both.id);
    EXPECT_TRUE(plan.lines[0].nextBestLeavesPlaceEmpty);
}

TEST(WeekPlan, shouldSpreadTheWorkAmongThoseNearby) {
    VolunteerRow other = helper(2);
    other.position = {50.851F, 4.35F};
    const PlanProposal plan = planned({helper(1), other}, {shopping(1, 10), shopping(2, 10)});
    ASSERT_EQ(plan.lines.size(), 2);
    EXPECT_NE(plan.lines[0].volunteer, plan.lines[1].volunteer);
}

TEST(WeekPlan, shouldKeepTheFixedHelperUnlessItCostsMuchMore) {
    VolunteerRow friendly = helper(1);
    friendly.position = {50.87F, 4.35F}; // 2.2 km
    friendly.history = {{u"beneficiary:lea"_s, 4, monday().addDays(-90), true}};
    PlanTask task = shopping(3, 9);
    task.query.parties = {u"beneficiary:lea"_s};
    EXPECT_EQ(planned({friendly, helper(2)}, {task}).lines.first().volunteer, friendly.id);
    EXPECT_EQ(planned({friendly, helper(2)}, {task}).lines.first().reasons.first().kind, PlanReasonKind::Tandem);
    friendly.position = {50.89F, 4.35F}; // 4.4 km
    EXPECT_EQ(planned({friendly, helper(2)}, {task}).lines.first().volunteer, test::volunteerId(2));
}

TEST(WeekPlan, shouldPutAFlexibleTaskWhereSomebodyIsFree) {
    VolunteerRow busy = helper(1);
    busy.availability.clear();
    busy.availability.add(4, {14 * 60, 17 * 60});
    busy.promises = {{monday().addDays(3), {14 * 60, 15 * 60 + 30}}};
    PlanTask task = shopping(1, 9);
    task.query.when = Occurrence{monday(), monday().addDays(6), {9 * 60, 19 * 60}, 60};
    const PlanProposal plan = planned({busy}, {task});
    ASSERT_EQ(plan.lines.size(), 1);
    EXPECT_EQ(plan.lines[0].date, monday().addDays(3));
    EXPECT_EQ(plan.lines[0].hours, (TimeRange{15 * 60 + 30, 16 * 60 + 30}));
}

TEST(WeekPlan, shouldBringSeveralPeopleTogetherAtOneTime) {
    QList<VolunteerRow> rows;
    for (int i = 0; i < 4; ++i) {
        rows.append(helper(i));
        rows.last().availability.clear();
        // Each alone on another day; all but one on Friday afternoon.
        rows.last().availability.add(1 + i, {9 * 60, 12 * 60});
        if (i > 0)
            rows.last().availability.add(5, {13 * 60, 16 * 60});
    }
    PlanTask task = shopping(1, 9);
    task.places = 3;
    task.query.when = Occurrence{monday(), monday().addDays(6), {9 * 60, 19 * 60}, 120};
    const PlanProposal plan = planned(rows, {task});
    ASSERT_EQ(plan.lines.size(), 3);
    for (const PlannedPlace& line : plan.lines)
        EXPECT_EQ(line.date, monday().addDays(4));
}

TEST(WeekPlan, shouldGiveASecondTaskOfADayOnlyWhereAPlaceWouldStayEmpty) {
    EXPECT_EQ(planned({helper(1)}, {shopping(1, 9), shopping(1, 12)}).lines.size(), 2);
    EXPECT_EQ(planned({helper(1)}, {shopping(1, 9), shopping(1, 10)}).lines.size(), 2);
    EXPECT_EQ(planned({helper(1)}, {shopping(1, 9, 2), shopping(1, 10)}).lines.size(), 1);
    PlanRules apart;
    apart.minutesBetween = 30;
    EXPECT_EQ(planned({helper(1)}, {shopping(1, 9), shopping(1, 10)}, apart).lines.size(), 1);
    PlanRules one;
    one.mostPerDay = 1;
    const PlanProposal plan = planned({helper(1)}, {shopping(1, 9), shopping(1, 12)}, one);
    ASSERT_EQ(plan.unserved.size(), 1);
    EXPECT_EQ(plan.unserved[0].reason, UnservedReason::AllTaken);
    EXPECT_EQ(plan.unserved[0].couldBefore, 1);
}

TEST(WeekPlan, shouldGiveNobodyMoreHoursThanTheyHave) {
    VolunteerRow little = helper(1);
    little.hoursPerWeek = 3;
    const PlanProposal plan = planned({little}, {shopping(1, 9, 2), shopping(2, 9, 2), shopping(3, 9, 1)});
    int minutes = 0;
    for (const PlannedPlace& line : plan.lines)
        minutes += line.hours.minutes();
    EXPECT_EQ(minutes, 180);
}

TEST(WeekPlan, shouldServeTheMoreUrgentWhenBothCannotBe) {
    VolunteerRow row = helper(1);
    row.tasksPerWeek = 1;
    PlanTask urgent = shopping(2, 9);
    urgent.urgency = Urgency::Urgent;
    urgent.query.position = {50.88F, 4.35F};
    const PlanProposal plan = planned({row}, {shopping(1, 9), urgent});
    ASSERT_EQ(plan.lines.size(), 1);
    EXPECT_EQ(plan.lines[0].task, 1);
}

TEST(WeekPlan, shouldLeaveTheDaysBeforeTodayAlone) {
    PlanTask task = shopping(1, 9);
    task.query.today = monday().addDays(1);
    EXPECT_EQ(planned({helper(1)}, {task}).lines.size(), 0);
    task.query.when->lastDate = monday().addDays(4);
    const PlanProposal plan = planned({helper(1)}, {task});
    ASSERT_EQ(plan.lines.size(), 1);
    EXPECT_EQ(plan.lines[0].date, monday().addDays(1));
}

TEST(WeekPlan, shouldNameTheNarrowestPointForEachEmptyPlace) {
    const auto reasonOf = [](VolunteerRow row, PlanTask task) {
        const PlanProposal plan = planned({row, helper(9)}, {task});
        EXPECT_EQ(plan.unserved.size(), 1);
        return plan.unserved.isEmpty() ? std::pair(UnservedReason::AllTaken, -1)
                                       : std::pair(plan.unserved[0].reason, plan.unserved[0].couldBefore);
    };
    PlanTask task = shopping(2, 9);
    task.query.service = Service::Moving;
    EXPECT_EQ(reasonOf(helper(1), task), std::pair(UnservedReason::NoService, 2));

    VolunteerRow mover = helper(1);
    mover.services = {Service::Moving};
    task.query.skills = {Skill::HeavyLifting};
    EXPECT_EQ(reasonOf(mover, task), std::pair(UnservedReason::NoSkill, 1));
    mover.skills = {Skill::HeavyLifting};
    task.query.languages = {Language::Dutch};
    EXPECT_EQ(reasonOf(mover, task), std::pair(UnservedReason::NoLanguage, 1));
    mover.languages = {Language::Dutch};
    task.query.screenings = {ScreeningKind::Identity};
    EXPECT_EQ(reasonOf(mover, task), std::pair(UnservedReason::NoScreening, 1));
    mover.screenings = {{ScreeningKind::Identity, monday(), {}, {}}};
    task.query.when->hours = {6 * 60, 7 * 60};
    EXPECT_EQ(reasonOf(mover, task), std::pair(UnservedReason::NoHours, 1));
    task.query.when->hours = {9 * 60, 10 * 60};
    mover.areaKm = 1;
    task.query.position = {50.9F, 4.35F};
    EXPECT_EQ(reasonOf(mover, task), std::pair(UnservedReason::TooFar, 1));
    mover.areaKm = 10;
    task.query.parties = {u"beneficiary:lea"_s};
    mover.blocked = {u"beneficiary:lea"_s};
    EXPECT_EQ(reasonOf(mover, task), std::pair(UnservedReason::Blocked, 1));
    mover.blocked.clear();
    mover.promises = {{monday().addDays(1), {9 * 60 + 30, 11 * 60}}};
    EXPECT_EQ(reasonOf(mover, task), std::pair(UnservedReason::AllTaken, 1));
}

TEST(WeekPlan, shouldCountWhatOneMoreVolunteerWouldServe) {
    PlanTask far = shopping(1, 9);
    far.query.position = {51.2F, 4.35F};
    const PlanProposal plan = planned({}, {shopping(1, 9), shopping(1, 14), shopping(2, 9), shopping(3, 9), far});
    ASSERT_EQ(plan.unserved.size(), 5);
    EXPECT_EQ(plan.unserved[0].oneMoreWouldServe, 3); // Monday once, Tuesday, Wednesday
    EXPECT_EQ(plan.unserved[4].oneMoreWouldServe, 1);
}

TEST(WeekPlan, shouldPlanNothingForNothing) {
    const PlanProposal plan = planned({helper(1)}, {});
    EXPECT_TRUE(plan.lines.isEmpty());
    EXPECT_EQ(plan.objective, 0);
    PlanTask zero = shopping(1, 9);
    zero.places = 0;
    EXPECT_TRUE(planned({helper(1)}, {zero}).unserved.isEmpty());
}

TEST(WeekPlan, shouldStopWhenAsked) {
    VolunteerIndex index(usualTasks);
    index.set(helper(1));
    std::stop_source stop;
    stop.request_stop();
    PlanOptions options;
    options.stop = stop.get_token();
    const std::vector<PlanTask> tasks{shopping(1, 9)};
    EXPECT_EQ(planWeek(index, tasks, monday(), {}, options).status, PlanStatus::Cancelled);
}

std::vector<PlanTask> cityTasks(Dice& dice, int count) {
    std::vector<PlanTask> tasks;
    for (int i = 0; i < count; ++i) {
        PlanTask task;
        task.query = test::cityTask(dice, 25);
        task.urgency = static_cast<Urgency>(dice.roll(4));
        task.places = dice.chance(90) ? 1 : 2 + dice.roll(2);
        tasks.push_back(task);
    }
    return tasks;
}

class PlannedCity : public ::testing::TestWithParam<int> {};

TEST_P(PlannedCity, shouldKeepEveryHardRuleAndReachTheFlowsOptimum) {
    Dice dice(static_cast<std::uint64_t>(GetParam()));
    QList<VolunteerRow> rows;
    VolunteerIndex index(usualTasks);
    for (int i = 0; i < 700; ++i) {
        rows.append(test::cityVolunteer(dice, i));
        if (dice.chance(10))
            rows.last().hoursPerWeek = 1 + dice.roll(4);
        index.set(rows.last());
    }
    const std::vector<PlanTask> tasks = cityTasks(dice, 150 + 100 * (GetParam() % 4));
    PlanOptions oneThread;
    oneThread.threads = 1;
    const PlanProposal plan = planWeek(index, tasks, monday());
    EXPECT_THAT(checkPlan(plan, tasks, rows, usualTasks, monday()), ::testing::IsEmpty());
    EXPECT_GT(plan.lines.size(), 50);

    const PlanProposal again = planWeek(index, tasks, monday(), {}, oneThread);
    EXPECT_EQ(again.objective, plan.objective);
    ASSERT_EQ(again.lines.size(), plan.lines.size());
    for (qsizetype i = 0; i < plan.lines.size(); ++i)
        EXPECT_EQ(again.lines[i].volunteer, plan.lines[i].volunteer);

    const FlowProblem flow = weekFlow(index, tasks, monday());
    EXPECT_EQ(solveFlow(flow).objective, lemonNetworkSimplex(networkOf(flow)).cost);
}

TEST_P(PlannedCity, shouldKeepEveryHardRuleWithTheOddest) {
    Dice dice(500 + static_cast<std::uint64_t>(GetParam()));
    QList<VolunteerRow> rows;
    for (int i = 0; i < 200; ++i)
        rows.append(test::oddVolunteer(dice, i));
    std::vector<PlanTask> tasks;
    for (int i = 0; i < 250; ++i) {
        PlanTask task;
        task.query = test::oddTask(dice);
        task.places = dice.roll(4);
        task.urgency = static_cast<Urgency>(dice.roll(4));
        tasks.push_back(task);
    }
    PlanRules rules;
    rules.mostPerDay = 1 + dice.roll(3);
    EXPECT_GT(planned(rows, tasks, rules).lines.size(), 5);
}

INSTANTIATE_TEST_SUITE_P(Seeds, PlannedCity, ::testing::Range(1, 13));

TEST(PlanChecker, shouldFindWhatIsWrongWithAPlan) {
    Dice dice(4);
    QList<VolunteerRow> rows;
    VolunteerIndex index(usualTasks);
    for (int i = 0; i < 300; ++i) {
        rows.append(test::cityVolunteer(dice, i));
        index.set(rows.last());
    }
    const std::vector<PlanTask> tasks = cityTasks(dice, 80);
    const PlanProposal good = planWeek(index, tasks, monday());
    const auto faultsOf = [&](auto&& spoil) {
        PlanProposal plan = good;
        QList<VolunteerRow> people = rows;
        std::vector<PlanTask> work = tasks;
        spoil(plan, people, work);
        QList<PlanFault> faults;
        for (const PlanFinding& finding : checkPlan(plan, work, people, usualTasks, monday()))
            faults.append(finding.fault);
        return faults;
    };
    using Plan = PlanProposal;
    using People = QList<VolunteerRow>;
    using Work = std::vector<PlanTask>;
    using ::testing::Contains;
    const auto personOf = [](Plan& plan, People& people) -> VolunteerRow& {
        return *std::ranges::find(people, plan.lines.first().volunteer, &VolunteerRow::id);
    };
    const auto queryOf = [](Plan& plan, Work& work) -> TaskQuery& {
        return work[static_cast<std::size_t>(plan.lines.first().task)].query;
    };

    EXPECT_TRUE(faultsOf([](Plan&, People&, Work&) {}).isEmpty());
    EXPECT_THAT(faultsOf([](Plan& p, People&, Work&) { p.lines.first().hours.start += 30; }),
                Contains(PlanFault::WrongTime));
    EXPECT_THAT(faultsOf([](Plan& p, People&, Work&) { p.lines.first().cost.distance += 1; }),
                Contains(PlanFault::WrongObjective));
    // A wrong part is found even where the sum is right.
    for (int PlanCost::*part : {&PlanCost::distance, &PlanCost::language, &PlanCost::asks, &PlanCost::waiting,
                                &PlanCost::continuity, &PlanCost::wanted, &PlanCost::furtherTask, &PlanCost::travel}) {
        EXPECT_THAT(faultsOf([&](Plan& p, People&, Work&) {
                        p.lines.first().cost.*part += 100;
                        p.objective += 100;
                    }),
                    ::testing::ElementsAre(PlanFault::WrongCost));
    }
    EXPECT_THAT(faultsOf([](Plan& p, People&, Work&) { p.lines.removeFirst(); }), Contains(PlanFault::WrongCount));
    EXPECT_THAT(faultsOf([](Plan& p, People&, Work&) { p.lines.append(p.lines.first()); }),
                ::testing::AllOf(Contains(PlanFault::TwiceOnTask), Contains(PlanFault::Overlap)));
    EXPECT_THAT(faultsOf([&](Plan& p, People& v, Work&) { personOf(p, v).active = false; }),
                Contains(PlanFault::NotActive));
    EXPECT_THAT(faultsOf([&](Plan& p, People& v, Work&) { personOf(p, v).services.clear(); }),
                Contains(PlanFault::WrongService));
    EXPECT_THAT(faultsOf([&](Plan& p, People&, Work& w) {
                    queryOf(p, w).skills = {Skill::Sewing, Skill::Care, Skill::FirstAid};
                }),
                Contains(PlanFault::WrongSkill));
    EXPECT_THAT(faultsOf([&](Plan& p, People& v, Work&) { personOf(p, v).languages.clear(); }),
                Contains(PlanFault::WrongLanguage));
    EXPECT_THAT(faultsOf([&](Plan& p, People&, Work& w) { queryOf(p, w).screenings = {ScreeningKind::Interview}; }),
                Contains(PlanFault::NotScreened));
    EXPECT_THAT(faultsOf([&](Plan& p, People& v, Work&) { personOf(p, v).availability.clear(); }),
                Contains(PlanFault::NotFree));
    EXPECT_THAT(faultsOf([&](Plan& p, People& v, Work&) {
                    personOf(p, v).position = {40.0, 4.0};
                }),
                Contains(PlanFault::TooFar));
    EXPECT_THAT(faultsOf([&](Plan& p, People& v, Work& w) { personOf(p, v).blocked = queryOf(p, w).parties; }),
                Contains(PlanFault::Blocked));
    EXPECT_THAT(faultsOf([&](Plan& p, People&, Work& w) { queryOf(p, w).selves = {p.lines.first().volunteer}; }),
                Contains(PlanFault::Self));
    EXPECT_THAT(faultsOf([&](Plan& p, People&, Work& w) { queryOf(p, w).asked = {p.lines.first().volunteer}; }),
                Contains(PlanFault::AlreadyAsked));
    EXPECT_THAT(faultsOf([&](Plan& p, People& v, Work&) {
                    personOf(p, v).promises = {{p.lines.first().date, p.lines.first().hours}};
                }),
                Contains(PlanFault::Overlap));
    EXPECT_THAT(faultsOf([&](Plan& p, People& v, Work&) {
                    personOf(p, v).tasksPerWeek = 1;
                    personOf(p, v).promises = {{monday().addDays(6), {0, 30}}};
                }),
                Contains(PlanFault::TooManyTasks));
    EXPECT_THAT(faultsOf([&](Plan& p, People& v, Work&) {
                    personOf(p, v).hoursPerWeek = 1;
                    personOf(p, v).promises = {{monday().addDays(6), {0, 60}}};
                }),
                Contains(PlanFault::TooManyHours));
    EXPECT_THAT(
        faultsOf([&](Plan& p, People&, Work& w) { w[static_cast<std::size_t>(p.lines.first().task)].places = 0; }),
        Contains(PlanFault::TooManyPlaces));
    EXPECT_THAT(faultsOf([](Plan& p, People&, Work&) { p.lines.first().task = 9'999; }),
                Contains(PlanFault::UnknownTask));
    EXPECT_THAT(faultsOf([](Plan& p, People&, Work&) { p.lines.first().volunteer = test::volunteerId(99'999); }),
                Contains(PlanFault::UnknownVolunteer));
}

} // namespace
} // namespace entraide::THIS_FILE
