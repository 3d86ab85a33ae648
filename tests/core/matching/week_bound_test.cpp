// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/checked_plan.h"
#include "core/matching/people.h"
#include "core/matching/week_bound.h"

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {

namespace {

using test::Dice;
using test::monday;

/// An empty place of the least urgent weighs 20 km here, so that floating point sees ways beside it and a gap of one
/// per cent says something about both. It still outweighs every way of these weeks.
PlanRules comparable() {
    PlanRules rules;
    rules.unserved = 20'000;
    rules.standing = 200;
    return rules;
}

struct Town {
    Town(std::uint64_t seed, int volunteers, int requests) {
        Dice dice(seed);
        for (int i = 0; i < volunteers; ++i) {
            VolunteerRow row = test::cityVolunteer(dice, i);
            // So few people need to be able to do more, or hardly anything would be a choice.
            row.services = {Service::Shopping, static_cast<Service>(dice.roll(4))};
            row.languages = {Language::French, Language::Dutch};
            row.areaKm = 12;
            row.tasksPerWeek = 1 + dice.roll(5);
            if (dice.chance(20))
                row.hoursPerWeek = 2 + dice.roll(5);
            rows.append(row);
            index.set(row);
        }
        for (int i = 0; i < requests; ++i) {
            PlanTask task;
            task.query = test::cityTask(dice, 25);
            task.query.skills.clear();
            task.query.service = dice.chance(60) ? Service::Shopping : static_cast<Service>(dice.roll(4));
            task.urgency = static_cast<Urgency>(dice.roll(4));
            task.places = dice.chance(90) ? 1 : 2;
            if (dice.chance(20))
                task.wanted.append({test::volunteerId(dice.roll(volunteers)), PlanReasonKind::Standing, 2'000, 0});
            tasks.push_back(task);
        }
    }
    QList<VolunteerRow> rows;
    VolunteerIndex index{3};
    std::vector<PlanTask> tasks;
};

class WeekBounds : public ::testing::TestWithParam<int> {};

/// The gap is measured on the whole objective, weighted empty places and metres, over the bound's objective. The bound
/// is the linear program's; where even the best plan is farther from that (these towns are small, and hours a week do
/// not come in fractions), it is the best plan's. Ways between tasks are free, since the bound does not know them.
TEST_P(WeekBounds, shouldComeWithinOnePerCentOfWhatNoPlanCanBeat) {
    const Town town(static_cast<std::uint64_t>(GetParam()), 60, 120);
    PlanRules rules = comparable();
    rules.lateMinute = 0;
    const PlanProposal plan = test::checkedPlan(town.index, town.rows, 3, town.tasks, rules);
    test::WeekBound bound = test::weekBound(town.index, town.tasks, monday(), rules, false);
    ASSERT_TRUE(bound.solved);
    const auto objective = static_cast<double>(plan.objective);
    EXPECT_GE(objective, bound.objective * (1 - 1e-7));
    if (objective > 1.01 * bound.objective) {
        bound = test::weekBound(town.index, town.tasks, monday(), rules, true);
        ASSERT_TRUE(bound.solved);
        EXPECT_GE(objective, bound.objective * (1 - 1e-7));
        EXPECT_LE(objective, bound.objective * 1.01);
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, WeekBounds, ::testing::Range(1, 51));

/// On a handful of people and tasks nothing is left to luck: the plan is the best there is.
class TinyWeeks : public ::testing::TestWithParam<int> {};

TEST_P(TinyWeeks, shouldBeTheBestPlanThereIs) {
    const Town town(1'000 + static_cast<std::uint64_t>(GetParam()), 6, 14);
    PlanRules rules = comparable();
    rules.lateMinute = 0;
    const PlanProposal plan = test::checkedPlan(town.index, town.rows, 3, town.tasks, rules);
    const test::WeekBound best = test::weekBound(town.index, town.tasks, monday(), rules, true);
    ASSERT_TRUE(best.solved);
    EXPECT_NEAR(static_cast<double>(plan.objective), best.objective, 1e-6 * best.objective);
}

INSTANTIATE_TEST_SUITE_P(Seeds, TinyWeeks, ::testing::Range(1, 41));

} // namespace
} // namespace entraide::THIS_FILE
