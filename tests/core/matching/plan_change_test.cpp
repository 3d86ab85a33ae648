// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/checked_plan.h"
#include "core/matching/plan_desk.h"
#include "matching/plan_change.h"

namespace entraide::THIS_FILE {

namespace {

using test::helper;
using test::monday;
using test::shopping;
using test::standing;

PlanProposal planned(const QList<VolunteerRow>& rows, const std::vector<PlanTask>& tasks) {
    return test::checkedPlan(rows, 4, tasks);
}

TEST(PlanChange, shouldFindNothingBetweenAPlanAndItself) {
    const std::vector<PlanTask> tasks{shopping(1, 9), shopping(1, 9), shopping(2, 9)};
    const PlanProposal plan = planned({helper(1), helper(2)}, tasks);
    const PlanComparison same = comparePlans(tasks, plan, plan);
    EXPECT_TRUE(same.changes.isEmpty());
    EXPECT_TRUE(same.chains.isEmpty());
}

TEST(PlanChange, shouldSayWhatANearerHelperSaves) {
    VolunteerRow far = helper(1);
    far.position = {50.89F, 4.35F}; // 4.4 km
    const std::vector<PlanTask> tasks{standing(shopping(1, 9), far.id)};
    const PlanProposal before = planned({far}, tasks);
    const PlanProposal after = planned({far, helper(2)}, tasks);
    const PlanComparison found = comparePlans(tasks, before, after);
    ASSERT_EQ(found.changes.size(), 1);
    const PlanChange& change = found.changes[0];
    EXPECT_EQ(before.lines[change.before].volunteer, far.id);
    EXPECT_EQ(after.lines[change.after].volunteer, test::volunteerId(2));
    EXPECT_NEAR(static_cast<double>(change.metres), 4'448, 2);
    EXPECT_EQ(change.wanted, 2'000);
    EXPECT_EQ(change.instead, -1);
    ASSERT_EQ(found.chains.size(), 1);
    EXPECT_EQ(found.chains[0].metres, change.metres);
    EXPECT_EQ(found.chains[0].objective, change.metres - 2'000);
    EXPECT_EQ(found.chains[0].served, 0);
}

TEST(PlanChange, shouldSayWhichPlaceIsServedBecauseOneMoves) {
    VolunteerRow both = helper(1);
    both.tasksPerWeek = 1;
    VolunteerRow far = helper(2);
    far.position = {50.88F, 4.35F};
    std::vector<PlanTask> tasks{standing(shopping(1, 9), both.id), shopping(1, 9)};
    tasks[1].query.service = Service::DogWalk;
    const PlanProposal before = planned({both}, tasks);
    both.services.append(Service::DogWalk);
    const PlanProposal after = planned({both, far}, tasks);
    ASSERT_EQ(after.lines.size(), 2);
    const PlanComparison found = comparePlans(tasks, before, after);
    ASSERT_EQ(found.changes.size(), 2);
    EXPECT_EQ(found.changes[0].task, 0);
    EXPECT_EQ(found.changes[0].instead, 1);
    EXPECT_TRUE(found.changes[0].insteadWasEmpty);
    EXPECT_NEAR(static_cast<double>(found.changes[0].metres), -3'336 + 600, 2); // the way, but no second task for her
    EXPECT_EQ(found.changes[1].before, -1);
    ASSERT_EQ(found.chains.size(), 1);
    EXPECT_EQ(found.chains[0].served, 1);
    EXPECT_GT(found.chains[0].objective, PlanRules().unserved / 2);
}

TEST(PlanChange, shouldSeeAnotherTimeAndAPlaceLeft) {
    PlanTask flexible = shopping(1, 9, 4);
    flexible.query.when->minutes = 60;
    VolunteerRow row = helper(1);
    const std::vector<PlanTask> tasks{flexible, shopping(2, 9)};
    const PlanProposal before = planned({row}, tasks);
    row.promises = {{monday(), {540, 600}}};
    row.tasksPerWeek = 2;
    const PlanProposal after = planned({row}, tasks);
    ASSERT_EQ(after.lines.size(), 1);
    const PlanComparison found = comparePlans(tasks, before, after);
    int left = 0;
    int served = 0;
    for (const PlanChange& change : found.changes)
        left += change.after < 0;
    for (const PlanChangeChain& chain : found.chains)
        served += chain.served;
    EXPECT_EQ(left, 1);
    EXPECT_EQ(served, -1);
}

class ChangedTown : public ::testing::TestWithParam<int> {};

/// One week, planned, and planned again when three people fall ill and ten new tasks came: whoever had a place stands
/// on it in the second plan.
TEST_P(ChangedTown, shouldSumToTheDifferenceOfThePlansAndMoveNobodyForLess) {
    test::Dice dice(static_cast<std::uint64_t>(GetParam()));
    QList<VolunteerRow> rows;
    for (int i = 0; i < 150; ++i)
        rows.append(test::cityVolunteer(dice, i));
    std::vector<PlanTask> tasks;
    for (int i = 0; i < 90; ++i) {
        PlanTask task;
        task.query = test::cityTask(dice, 20);
        task.query.service = static_cast<Service>(dice.roll(4));
        task.query.skills.clear();
        task.urgency = static_cast<Urgency>(dice.roll(4));
        tasks.push_back(task);
    }
    const std::vector<PlanTask> first(tasks.begin(), tasks.begin() + 80);
    for (const PlannedPlace& line : planned(rows, first).lines)
        tasks[static_cast<std::size_t>(line.task)].wanted.append({line.volunteer, PlanReasonKind::Standing, 2'500, 0});
    const PlanProposal before = planned(rows, tasks);
    for (int i = 0; i < 3; ++i) {
        const VolunteerId ill = before.lines[dice.roll(static_cast<int>(before.lines.size()))].volunteer;
        std::ranges::find(rows, ill, &VolunteerRow::id)->exceptions = {{monday(), monday().addDays(6), false, {}}};
    }
    const PlanProposal after = planned(rows, tasks);
    const PlanComparison found = comparePlans(tasks, before, after);
    std::int64_t sum = 0;
    for (const PlanChangeChain& chain : found.chains)
        sum += chain.objective;
    EXPECT_EQ(sum, before.objective - after.objective);
    EXPECT_FALSE(found.changes.isEmpty());
    for (const PlanChange& change : found.changes) {
        if (change.before < 0 || change.after < 0)
            continue;
        const PlannedPlace& was = before.lines[change.before];
        const auto row = std::ranges::find(rows, was.volunteer, &VolunteerRow::id);
        const bool isIll = !row->exceptions.isEmpty() && row->exceptions[0].from == monday();
        if (isIll || was.volunteer == after.lines[change.after].volunteer || change.instead >= 0)
            continue;
        // Nothing made this one move but what it saves: more than staying was worth.
        EXPECT_GE(change.metres, change.wanted);
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, ChangedTown, ::testing::Range(1, 9));

} // namespace
} // namespace entraide::THIS_FILE
