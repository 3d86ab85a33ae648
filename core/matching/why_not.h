// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/task_match.h"

namespace entraide {

/// A smaller step than dropping a condition, and how many it would bring.
struct Relief {
    enum class Kind {
        Later,  ///< one hour later
        Sooner, ///< one hour sooner
        Within, ///< if all of these went as far as `km`
        Renew,  ///< if what ran out were renewed
    };
    Kind kind = Kind::Later;
    int km = 0;
    int gain = 0;

    friend bool operator==(const Relief&, const Relief&) = default;
};

/// Those whom the same thing keeps from a task.
struct ObstacleGroup {
    Obstacle obstacle = Obstacle::NotActive;
    int count = 0;              ///< for whom this is the first thing in the way
    int wouldFit = 0;           ///< would be candidates if this condition alone were dropped
    QList<VolunteerId> nearest; ///< a few of the count, nearest first
    std::optional<Relief> relief;
};

struct ObstacleReport {
    int volunteers = 0;
    int fitting = 0;
    QList<ObstacleGroup> groups; ///< most first; counts and fitting sum to volunteers
};

/// Why the others are no candidates.
ObstacleReport whyNot(const VolunteerIndex& index, const TaskQuery& query, int nearest = 5);

/// All whom \a obstacle is the first thing to keep from it, nearest first.
QList<VolunteerId> keptAway(const VolunteerIndex& index, const TaskQuery& query, Obstacle obstacle);

/// What keeps one volunteer from it, in the order of Obstacle; empty: is a candidate (or is not here).
QList<Obstacle> obstacles(const VolunteerIndex& index, const TaskQuery& query, const VolunteerId& volunteer);

/// How many fit.
int countFitting(const VolunteerIndex& index, const TaskQuery& query);

} // namespace entraide
