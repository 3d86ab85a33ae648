// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rounds/round_solver.h"
#include "workflows/round_planning.h"

#include <QHash>

namespace entraide {

/// Turns a day's work into numbers for the planner, and its answer into rounds. For one day, once.
class DayPlanner {
public:
    /// \a day gets the rounds, and what is in none; it already has those that have begun.
    DayPlanner(DayRounds& day, const RoundPlanOptions& options)
        : m_day(day)
        , m_options(options) {}

    /// In each of their free hours, as far as they are free.
    void addRider(const RoundRiderLine& rider, const RoundKitchen& kitchen);
    /// After the riders.
    void addWork(const QList<RoundWork>& asked);
    bool hasWork() const { return !m_problem.jobs.empty(); }
    void plan();

private:
    struct Stretch {
        RoundRiderLine rider;
        TimeRange hours;
        RoundKitchen kitchen;
    };

    int place(GeoPoint at);
    int placeOf(const RoundWork& work);
    RoundJob& addJob(const RoundWork& work, int portions);
    void addDeliveries(const RoundWork& work);
    void addRound(const RoundRoute& route);
    void leaveHalfOrders(PlannedRound& round);
    void fillUp(PlannedRound& round);
    void giveNeeds();
    void reuseIds();

    DayRounds& m_day;
    const RoundPlanOptions& m_options;
    RoundProblem m_problem;
    QList<GeoPoint> m_places;
    QHash<QString, int> m_placeOf;
    QList<RoundWork> m_works; ///< of each job
    QList<Stretch> m_riders;  ///< of each rider of the problem
    QList<PlannedRound> m_fresh;
};

} // namespace entraide
