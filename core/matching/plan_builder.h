// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/augmenting_paths.h"
#include "matching/plan_edges.h"

namespace entraide {

/// A plan in the making: the flow's choice, made to keep what a flow cannot say (hours a week), then second tasks of a
/// day where a place would stay empty.
class PlanBuilder {
public:
    PlanBuilder(const VolunteerIndex& volunteers, std::span<const PlanTask> tasks, QDate monday, const PlanRules& rules,
                const PlanOptions& options);

    PlanProposal build();
    /// The flow to be solved first, before anybody's hours are looked at.
    FlowProblem firstFlow();

private:
    struct Place {
        int task = 0;
        int volunteer = 0;
        int day = 0;
        TimeRange hours;
        int flowPlace = -1; ///< the flow's number of it; -1 when it was filled in afterwards
    };
    /// A volunteer who has an edge.
    struct Helper {
        int tasksBefore = 0; ///< promised already that week
        int minutesLeft = 0;
        int capacity = 0; ///< new tasks
        std::vector<int> places;
    };

    void findHelpers();
    FlowProblem problem() const;
    FlowState stateOfFlow() const;
    bool solve(PlanProposal& proposal);
    /// True when somebody has more hours than they give; lowers their capacity.
    bool lowerWhereHoursAreExceeded();
    void takeFlow();
    void dropWhereHoursAreExceeded();
    void fillEmptyPlaces();
    bool fill(int task, const PlanEdge& edge);
    void addLines(PlanProposal& proposal);
    PlannedPlace line(const Place& place) const;
    void setNextBest(PlannedPlace& line, const Place& place, AugmentingPaths& paths) const;
    std::int64_t weight(int task) const;
    int minutes(int task) const;
    int missing(int task) const;

    const VolunteerIndex& m_volunteers;
    std::span<const PlanTask> m_tasks;
    const int m_monday;
    const PlanRules& m_rules;
    const PlanOptions& m_options;
    PlanEdges m_edges;
    std::vector<Helper> m_helpers;      ///< by m_helperOf
    std::vector<int> m_helperOf;        ///< for each volunteer; -1: has no edge
    std::vector<int> m_helperVolunteer; ///< the other way
    std::vector<int> m_slotOf;          ///< for each helper and day; -1: none
    std::vector<int> m_slotDay;
    std::vector<int> m_slotVolunteer;
    FlowProblem m_problem;
    FlowSolution m_flow;
    std::vector<Place> m_places;
    std::vector<int> m_served; ///< for each task
};

} // namespace entraide
