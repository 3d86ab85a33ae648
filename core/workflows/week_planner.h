// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/volunteer_index.h"
#include "workflows/week_planning.h"

namespace entraide {

/// One plan in the making: reads the week's places and the volunteers' diaries, decides what may move, has the rest
/// planned and turns the answer into lines. For one week of one desk, once.
class WeekPlanner {
public:
    WeekPlanner(const Desk& desk, IsoWeek week, const Today& today, const PlanWish& wish);

    WeekPlan plan(const PlanOptions& options);
    FlowProblem flow();

private:
    /// A place with what this plan makes of it.
    struct Slot {
        WeekPlace place;
        QList<StandingPlace> kept;    ///< stay where they are
        QList<StandingPlace> loose;   ///< may move, or must, since they cannot come
        std::vector<qsizetype> fresh; ///< its new lines, in m_plan.lines
    };

    bool solve(const PlanOptions& options);
    static PlanRules rules();
    void read();
    bool isAway(const StandingPlace& standing) const;
    bool isAway(const VolunteerId& volunteer, QDate date, TimeRange hours) const;
    void addVolunteers();
    void know(const VolunteerRow& row);
    void keepWhoWouldNotFit();
    void promise(const VolunteerId& volunteer, const Promise& time);
    void pickByHand();
    void takeFromQueues();
    bool isFitFor(const WeekPlace& place, const VolunteerId& volunteer) const;
    void makeTasks();
    PlanLine lineOf(const WeekPlace& place) const;
    void addKept(const Slot& slot, const StandingPlace& standing);
    void addNew(Slot& slot, PlanLine line);
    void giveWay(PlanLine& line, const WeekPlace& place, const StandingPlace& standing);
    void pairChanges();
    bool isElsewhere(const StandingPlace& standing) const;
    void takeOffUnserved(const QString& place);
    void addPlanned(const PlannedPlace& planned);
    void addUnserved(const UnservedPlaces& places);
    double distance(const WeekPlace& place, const VolunteerId& volunteer) const;
    void sum();
    void countPlaces();
    void sayWhatChangesBuy();
    void countLoads();

    const Desk& m_desk;
    Names m_names;
    const Today m_today;
    std::stop_token m_stop;
    VolunteerIndex m_index;
    QHash<VolunteerId, VolunteerRow> m_touched;    ///< rows that this plan changed
    QHash<VolunteerId, QList<Promise>> m_promised; ///< of this week, where their place is known
    /// Who cannot come and for whom nobody comes instead.
    QList<StandingPlace> m_left;
    std::vector<Slot> m_slots;
    std::vector<PlanTask> m_tasks;
    std::vector<std::size_t> m_slotOfTask;
    WeekPlan m_plan;
};

} // namespace entraide
