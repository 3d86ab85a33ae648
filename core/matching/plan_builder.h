// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/plan_edges.h"
#include "matching/week_state.h"

namespace entraide {

/// A plan in the making: the flow's choice of one task a day for each volunteer, made to keep what a flow cannot say
/// (hours a week), then the exact day, then lines with their reasons.
class PlanBuilder {
public:
    PlanBuilder(const VolunteerIndex& volunteers, std::span<const PlanTask> tasks, QDate monday, const PlanRules& rules,
                const PlanOptions& options);

    PlanProposal build();
    /// The flow to be solved first, before anybody's hours are looked at.
    FlowProblem firstFlow();

private:
    /// A (volunteer, day) that has an edge.
    struct Slot {
        int volunteer = 0;
        int day = 0;
    };
    struct Line {
        int volunteer = 0;
        WeekState::Item item;
    };

    bool isStopped() const { return m_options.stop.stop_requested(); }
    /// Not whole when stopped; the same of what follows.
    FlowProblem problem();
    void takeFlow(const FlowSolution& flow);
    void dropWhereHoursAreExceeded();
    bool solveExactDay(PlanProposal& proposal, FlowProblem problem);
    bool addLines(PlanProposal& proposal);
    PlannedPlace line(const Line& line) const;
    bool explain(std::span<const Line> lines, PlanProposal& proposal) const;
    PlanOptions optionsOfPart(int part) const;

    const VolunteerIndex& m_volunteers;
    std::span<const PlanTask> m_tasks;
    const int m_monday;
    const PlanRules& m_rules;
    const PlanOptions& m_options;
    PlanEdges m_edges;
    WeekState m_state;
    std::vector<Slot> m_slots;
};

} // namespace entraide
