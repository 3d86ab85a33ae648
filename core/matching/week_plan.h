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
    /// More for a place left empty where somebody stands: a hundredth of a place, so that of two equally urgent ones
    /// the one that is promised stays served whatever the way, and a hundred promises still weigh no more than one
    /// place.
    std::int64_t standing = 10'000'000;
    std::array<int, enumCount<Urgency>()> urgencyWeight{1, 2, 4, 8};
    int furtherTask = 600;       ///< for each task a volunteer has already that week: rising, so that work is spread
    int continuity = 3'000;      ///< taken off for the fixed helper and for who helped in the last 14 days
    int acquainted = 1'000;      ///< taken off for who helped before that
    int otherLanguage = 500;     ///< does not speak the language spoken best
    int recentAsk = 300;         ///< for each time asked in the last 7 days
    int laterDay = 50;           ///< for each day a flexible task waits
    int unknownDistance = 3'000; ///< when one of the two is not on the map
    int lateMinute = 200;        ///< for each minute that a way takes longer than the time left for it; see planTravel
    /// New tasks of one volunteer on one day: a morning, a noon and an afternoon. A task takes one to two hours and a
    /// way, so a fourth is a day's work, which is not asked of a neighbour unless a desk says so.
    int mostPerDay = 3;
    int minutesBetween =
        0;               ///< the least between two new tasks of one day, whatever the way (which costs, see lateMinute)
    int mostPerWeek = 7; ///< new tasks of one volunteer, who may have a lower limit of their own
    /// For each task, and each day it may be on, the cheapest that are looked at. No place is lost while this is at
    /// least the number of places of the week: one of as many volunteers has nothing else to do.
    int edgesPerTask = 5'000;
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
    int travel = 0; ///< for ways too long for the time left: from the day's earlier new tasks, from and to promises

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
    /// Found by looking a few steps ahead, so it may be a little less in truth.
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

/// How the exact day was reached, for benchmarks and logs.
struct DayEffort {
    std::int64_t edgesTried = 0;
    int chains = 0;       ///< of changes that were made
    int placesGained = 0; ///< by the chains, above what the flow left once hours a week were seen to
};

enum class PlanStatus { Done, Cancelled, Faulty };

struct PlanProposal {
    PlanStatus status = PlanStatus::Done;
    std::optional<FlowFault> fault;
    QList<PlannedPlace> lines; ///< by date and hour
    QList<UnservedPlaces> unserved;
    std::int64_t objective = 0; ///< unserved places by their weight, and metres
    FlowEffort effort;
    DayEffort dayEffort;
};

struct PlanOptions {
    std::stop_token stop;                   ///< looked at between pieces of work
    std::function<void(int, int)> progress; ///< (done, of how many); from any thread, never from two at once
    int threads = 0;                        ///< 0: as many as the machine has
    /// Promises whose place is known, for the ways from and to them. The volunteers' index keeps no places of promises;
    /// without this, ways between a new task and a promise cost nothing.
    QHash<VolunteerId, QList<Promise>> promised;
};

/// A proposal for the week that begins on \a monday: who takes which place. Days before a task's `today` are left
/// alone. Times are minutes of the local day, as the desk writes them: a day on which clocks change is planned like any
/// other. Pure; deterministic. Costs or rules that do not fit in the sums give FlowFault::Overflow.
///
/// First a flow gives each volunteer at most one task a day; then chains of changes bring what it left empty, put
/// several tasks on a day and make the plan cheaper, until no chain that is looked at helps.
PlanProposal planWeek(const VolunteerIndex& volunteers, std::span<const PlanTask> tasks, QDate monday,
                      const PlanRules& rules = {}, const PlanOptions& options = {});

/// The flow that such a plan begins with, for solving it elsewhere and for measuring.
FlowProblem weekFlow(const VolunteerIndex& volunteers, std::span<const PlanTask> tasks, QDate monday,
                     const PlanRules& rules = {}, const PlanOptions& options = {});

} // namespace entraide
