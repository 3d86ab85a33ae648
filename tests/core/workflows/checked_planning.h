// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/week_plan_rules.h"
#include "workflows/week_planning.h"

#include <gtest/gtest.h>

namespace entraide {

/// As WeekPlanning, with the independent checker of hard rules looking at every plan that comes out.
class CheckedPlanning : public WeekPlanning {
public:
    CheckedPlanning(Desk& desk, const QString& by)
        : WeekPlanning(desk, by)
        , m_desk(desk) {}

    WeekPlan propose(IsoWeek week, const Today& today, const PlanWish& wish = {},
                     const PlanOptions& options = {}) const {
        WeekPlan plan = WeekPlanning::propose(week, today, wish, options);
        if (!plan.cancelled) {
            EXPECT_EQ(test::brokenRules(m_desk, plan, today), "");
        }
        return plan;
    }

private:
    Desk& m_desk;
};

} // namespace entraide
