// SPDX-License-Identifier: GPL-3.0-or-later
// The same questions answered slowly and plainly, one volunteer after the other, without bits and without an index:
// what the real ones are compared with.
#pragma once

#include "matching/obstacle.h"
#include "matching/task_query.h"
#include "matching/volunteer_row.h"

#include <map>
#include <optional>
#include <vector>

namespace entraide::test {

class ReferenceMatching {
public:
    ReferenceMatching(QList<VolunteerRow> rows, int usualTasksPerWeek)
        : m_rows(std::move(rows))
        , m_usualTasks(usualTasksPerWeek) {}

    struct Ranked {
        VolunteerId volunteer;
        double score = 0;
    };
    /// Everyone who fits, best first.
    std::vector<Ranked> rank(const TaskQuery& query) const;
    /// The first thing in the way; none: fits.
    std::optional<Obstacle> obstacle(const VolunteerRow& row, const TaskQuery& query) const;
    /// Fits when \a dropped is not looked at.
    bool fitsWithout(const VolunteerRow& row, const TaskQuery& query, std::optional<Obstacle> dropped) const;

    const QList<VolunteerRow>& rows() const { return m_rows; }

private:
    bool passes(const VolunteerRow& row, const TaskQuery& query, Obstacle obstacle) const;
    double score(const VolunteerRow& row, const TaskQuery& query) const;

    QList<VolunteerRow> m_rows;
    int m_usualTasks;
};

} // namespace entraide::test
