// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/volunteer_index.h"
#include "workflows/week_planning.h"

#include <QSet>

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
        QList<LeftBy> left;           ///< who cannot come and is replaced by nobody
        int stays = 0;                ///< of kept: whom the planner would have left out, with nobody instead
    };

    std::optional<PlanProposal> solve(const PlanOptions& options);
    void addLines(const PlanProposal& proposal);
    static PlanRules rules();
    void read();
    bool isAway(const StandingPlace& standing) const;
    bool isAway(const VolunteerId& volunteer, QDate date, TimeRange hours) const;
    bool hasPromise(const VolunteerId& volunteer, QDate date, TimeRange hours) const;
    int tasksLimit(const VolunteerId& volunteer) const;
    void addVolunteers();
    void setFilesAside();
    void keepUnsettledVisits();
    void know(const VolunteerRow& row);
    void keepWhoWouldNotFit();
    void promise(const VolunteerId& volunteer, const Promise& time);
    void promiseIn(const VolunteerId& file, const Promise& time);
    void pickByHand();
    /// Puts a choice into the plan; none when it holds.
    std::optional<RefusedPick> take(const HandPicked& pick);
    /// \a time: of the place, or what is left of it; \a instead: who has the place now; null: nobody.
    PlanLine pickedLine(const WeekPlace& place, const Occurrence& time, const HandPicked& pick,
                        const StandingPlace* instead);
    QStringList namesOf(const QList<StandingPlace>& places);
    /// What keeps a chosen one from the time of \a line; says there what they were asked for besides.
    bool isKeptFrom(PlanLine& line, const HandPicked& pick, RefusedPick& why);
    std::optional<Obstacle> misfit(const WeekPlace& place, const HandPicked& pick, const PlanLine& line) const;
    void keepAsked(const PlanLine& line);
    void takeFromQueues();
    /// Of whoever signed up by themselves too.
    static bool bindsApplicants(Obstacle obstacle);
    bool isFitFor(const WeekPlace& place, const VolunteerId& volunteer) const;
    std::optional<Occurrence> agreedTime(const Slot& slot) const;
    void makeTasks();
    PlanLine lineOf(const WeekPlace& place) const;
    void addKept(const Slot& slot, const StandingPlace& standing);
    void addNew(Slot& slot, PlanLine line);
    void giveWay(PlanLine& line, const WeekPlace& place, const StandingPlace& standing);
    void pairChanges();
    bool isElsewhere(const StandingPlace& standing) const;
    void addPlanned(const PlannedPlace& planned);
    void addUnserved(const UnservedPlaces& places);
    QList<PlanReason> reasonsFor(const WeekPlace& place, const VolunteerId& volunteer) const;
    double distance(const WeekPlace& place, const VolunteerId& volunteer) const;

    const Desk& m_desk;
    Names m_names;
    const Today m_today;
    std::stop_token m_stop;
    VolunteerIndex m_index;
    QHash<VolunteerId, VolunteerRow> m_touched;    ///< rows that this plan changed
    QHash<VolunteerId, QList<Promise>> m_promised; ///< of this week, where their place is known
    QSet<VolunteerId> m_setAside;                  ///< second files of somebody the plan knows by another
    QList<Absence> m_absences;                     ///< those that are wished, for each file of the absent
    std::vector<Slot> m_slots;
    std::vector<PlanTask> m_tasks;
    std::vector<std::size_t> m_slotOfTask;
    QSet<std::pair<AnyId, QDate>> m_givenByHand; ///< places that somebody else was chosen for
    WeekPlan m_plan;
};

} // namespace entraide
