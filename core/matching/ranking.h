// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/score.h"
#include "matching/task_match.h"

namespace entraide {

/// One volunteer who fits, with what speaks for and against them: numbers, from which ui makes sentences.
struct Candidate {
    VolunteerId volunteer;
    double score = 0;                                  ///< 0 to 1
    std::array<double, score::weights.size()> parts{}; ///< in the order of Respect, each 0 to 1
    double distanceKm = 0;                             ///< NaN when not known
    GeoPoint position;
    QDate date;      ///< the first day on which they could; invalid when no time was asked for
    TimeRange hours; ///< and when on that day
    TimeRange free;  ///< the free time around it
    int coveredMinutes = 0;
    int neededMinutes = 0;
    QList<Language> languages; ///< those they speak of what is asked for and spoken
    int tasksThatWeek = 0;     ///< promised already
    int minutesThatWeek = 0;
    int tasksLimit = 0; ///< 0: none
    int asksOfLate = 0; ///< in the 7 days before today
    QDate lastAsked;
    int helpedBefore = 0;
    QDate lastHelped;
    bool fixedHelper = false;
    bool sameQuarter = false;
};

struct Ranking {
    QList<Candidate> candidates; ///< best first; equal ones the nearer first, then by id
    int fitting = 0;             ///< how many fit in all
    int volunteers = 0;          ///< of how many
};

/// The \a top best candidates, exactly. Microseconds for 100,000 volunteers.
Ranking rank(const VolunteerIndex& index, const TaskQuery& query, int top);

/// How well one volunteer fits, whether or not something is in the way.
Candidate candidate(const TaskMatch& match, int volunteer);

/// The score alone, for one at \a km.
double scoreOf(const TaskMatch& match, int volunteer, double km);

} // namespace entraide
