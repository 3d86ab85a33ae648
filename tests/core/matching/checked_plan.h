// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/people.h"
#include "matching/plan_checker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide {

inline void PrintTo(const PlanFinding& finding, std::ostream* out) {
    *out << enumName(finding.fault).data() << " task " << finding.task << ' '
         << qPrintable(finding.volunteer.toString());
}

namespace test {

/// Plans the week of monday(), and lets the independent checker look at what came out: every plan of every test goes
/// through here. The places of promises that \a rows know are told to the planner.
inline PlanProposal checkedPlan(const VolunteerIndex& index, const QList<VolunteerRow>& rows, int usualTasks,
                                std::span<const PlanTask> tasks, const PlanRules& rules = {}, PlanOptions options = {},
                                QDate week = monday()) {
    for (const VolunteerRow& row : rows) {
        for (const Promise& promise : row.promises) {
            if (promise.position.isValid())
                options.promised[row.id].append(promise);
        }
    }
    const PlanProposal plan = planWeek(index, tasks, week, rules, options);
    EXPECT_EQ(plan.status, PlanStatus::Done);
    EXPECT_THAT(checkPlan(plan, tasks, rows, usualTasks, week, rules), ::testing::IsEmpty());
    return plan;
}

inline PlanProposal checkedPlan(const QList<VolunteerRow>& rows, int usualTasks, std::span<const PlanTask> tasks,
                                const PlanRules& rules = {}, const PlanOptions& options = {}, QDate week = monday()) {
    VolunteerIndex index(usualTasks);
    for (const VolunteerRow& row : rows)
        index.set(row);
    return checkedPlan(index, rows, usualTasks, tasks, rules, options, week);
}

} // namespace test
} // namespace entraide
