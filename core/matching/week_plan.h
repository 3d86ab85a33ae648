// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/flow_solver.h"
#include "matching/plan_reason.h"
#include "matching/task_query.h"
#include "matching/unserved_reason.h"
#include "matching/volunteer_index.h"

#include <array>

namespace entraide {

/// Somebody whom the plan would rather have on a task than another: who has the place now, waits for it or asked for
/// it.
struct Wanted {
    VolunteerId volunteer;
    PlanReasonKind why = PlanReasonKind::Standing; ///< Standing, Reserve or Applied
    int metres = 0;                                ///< taken off the cost
    int place = 0;                                 ///< of Reserve: 1 is the first in the queue

    friend bool operator==(const Wanted&, const Wanted&) = default;
};

/// Places of the week that want somebody: one time of a request, or one role of a shift. Places that are promised
/// already are no part of it; they are promises in the volunteers' rows.
struct PlanTask {
    TaskQuery query; ///< with its time; leastShare is not looked at, a planned time is covered wholly
    int places = 1;
    Urgency urgency = Urgency::Normal;
    QList<Wanted> wanted; ///< must fit like anybody else
};

/// What things cost, in metres: the plan serves the most urgent places, then spends the fewest metres.
struct PlanRules {
    std::int64_t unserved = 1'000'000'000; ///< a place left empty, times its urgency's weight
    std::array<int, enumCount<Urgency>()> urgencyWeight{1, 2, 4, 8};
    int furtherTask = 600;       ///< for each task a volunteer has already that week: rising, so that work is spread
    int continuity = 3'000;      ///< taken off for the fixed helper and for who helped in the last 14 days
    int acquainted = 1'000;      ///< taken off for who helped before that
    int otherLanguage = 500;     ///< does not speak the language spoken best
    int recentAsk = 300;         ///< for each time asked in the last 7 days
    int laterDay = 50;           ///< for each day a flexible task waits
    int unknownDistance = 3'000; ///< when one of the two is not on the map
    int mostPerDay = 2;          ///< new tasks of one volunteer on one day; the second only where a place stays empty
    int minutesBetween = 30;     ///< between two new tasks of one day
    int mostPerWeek = 7;         ///< new tasks of one volunteer, who may have a lower limit of their own
    int edgesPerTask = 2'000;    ///< the cheapest that are looked at
};

/// What one line costs.
struct PlanCost {
    int distance = 0;
    int language = 0;
    int asks = 0;
    int waiting = 0;
    int continuity = 0; ///< 0 or below
    int wanted = 0;     ///< 0 or below
    int furtherTask = 0;
    int travel = 0; ///< for the way from and to other tasks of the day, where the time between them is short

    int total() const { return distance + language + asks + waiting + continuity + wanted + furtherTask + travel; }
    friend bool operator==(const PlanCost&, const PlanCost&) = default;
};

/// One place, taken.
struct PlannedPlace {
    int task = 0; ///< number in the tasks given
    VolunteerId volunteer;
    QDate date;
    TimeRange hours;
    double distanceKm = 0; ///< NaN when not known
    PlanCost cost;
    QList<PlanReason> reasons;
    /// The next best volunteer for it, and what that would have cost, counting what it would have meant for others.
    VolunteerId nextBest; ///< empty: nobody else fits
    std::int64_t nextBestCost = 0;
    bool nextBestLeavesPlaceEmpty = false; ///< that one is needed elsewhere, where a place would stay empty
};

/// Places of one task that stay empty.
struct UnservedPlaces {
    int task = 0;
    int missing = 0;
    UnservedReason reason = UnservedReason::NoHours;
    int couldBefore = 0; ///< how many passed every condition before the one that failed; for AllTaken how many could
    /// How many empty places of this plan one more volunteer would serve who has what this task asks for, lives there,
    /// has time and does one task a day.
    int oneMoreWouldServe = 0;
};

enum class PlanStatus { Done, Cancelled, Faulty };

struct PlanProposal {
    PlanStatus status = PlanStatus::Done;
    std::optional<FlowFault> fault;
    QList<PlannedPlace> lines; ///< by date and hour
    QList<UnservedPlaces> unserved;
    std::int64_t objective = 0;     ///< unserved places by their weight, and metres
    std::int64_t flowObjective = 0; ///< of the flow alone, before second tasks of a day
    FlowEffort effort;
};

struct PlanOptions {
    std::stop_token stop;                   ///< looked at every few milliseconds
    std::function<void(int, int)> progress; ///< (done, of how many); from any thread, never from two at once
    int threads = 0;                        ///< 0: as many as the machine has
};

/// A proposal for the week that begins on \a monday: who takes which place. Days before a task's `today` are left
/// alone. Pure; deterministic.
PlanProposal planWeek(const VolunteerIndex& volunteers, std::span<const PlanTask> tasks, QDate monday,
                      const PlanRules& rules = {}, const PlanOptions& options = {});

/// The flow that such a plan begins with, for solving it elsewhere and for measuring.
FlowProblem weekFlow(const VolunteerIndex& volunteers, std::span<const PlanTask> tasks, QDate monday,
                     const PlanRules& rules = {}, const PlanOptions& options = {});

} // namespace entraide
