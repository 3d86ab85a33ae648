// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/obstacle.h"
#include "matching/volunteer_index.h"

#include <QVarLengthArray>

#include <array>

namespace entraide {

/// A task's query held against one index: each condition as a question about one volunteer, and as a row of bits about
/// all. Ranking, "why not" and the plan are loops over it. Keeps references: must not outlive the index or the query.
class TaskMatch {
public:
    using Words = std::vector<BitTable::Word>;
    using TimeRules = VolunteerIndex::TimeRules;
    using DayFit = VolunteerIndex::DayFit;

    TaskMatch(const VolunteerIndex& index, const TaskQuery& query);

    const VolunteerIndex& index() const { return m_index; }
    const TaskQuery& query() const { return m_query; }
    /// None when the time is not a condition.
    const std::optional<TimeNeed>& need() const { return m_need; }
    int minutes() const { return m_need ? m_need->minutes() : 0; }
    /// Julian days: the first on which the task may be (today without a time), and the Monday of its week.
    int firstDay() const { return m_firstDay; }
    int monday() const { return mondayOf(m_firstDay); }

    // About all: who may fit (the few conditions that are no bits are left out), and who passes one condition.
    void mayFit(Words& out) const;
    /// The same as numbers, in order; the memory brings what is asked of them next.
    std::vector<int> mayFit() const;
    void offers(Words& out) const;
    void hasSkills(Words& out) const;
    void speaks(Words& out) const;
    void holdsScreenings(Words& out) const; ///< run out ones too
    void isPlaced(Words& out) const;

    // About one.
    /// Everything at once, for a volunteer set by mayFit(). \a km is their distance (NaN when it is not known).
    bool fits(int volunteer, double km) const { return goesThere(volunteer, km) && fitsThere(volunteer); }
    /// The rest of it, for one who goes there.
    bool fitsThere(int volunteer) const;
    /// The same for one whose times do not vary; mostly reads no more than km() did.
    bool fitsUsually(int volunteer) const {
        return m_index.tasksLimit(volunteer) > 0 && minutes() <= m_index.minutesLimit(volunteer) &&
               (m_isPlain || fitsThere(volunteer));
    }
    void prefetch(int volunteer) const {
        m_index.prefetch(volunteer, !m_screenings.isEmpty(), m_need && m_need->isPartial());
    }
    bool isActive(int volunteer) const;
    bool isPlaced(int volunteer) const;
    bool isScreened(int volunteer) const;
    bool hasTime(int volunteer, const TimeRules& rules) const;
    bool goesThere(int volunteer, double km) const {
        return !m_query.onSite || m_index.goesTo(volunteer, km, m_query.postcode);
    }
    bool isSelf(int volunteer) const { return std::ranges::binary_search(m_selves, volunteer); }
    bool isBlocked(int volunteer) const { return std::ranges::binary_search(m_blocked, volunteer); }
    bool isAsked(int volunteer) const { return std::ranges::binary_search(m_asked, volunteer); }
    bool hasRoomInWeek(int volunteer) const;
    /// All that is in the way, in the order of Obstacle. Of the times, only the first that fails.
    std::vector<Obstacle> obstacles(int volunteer) const;

    double km(int volunteer) const { return m_index.km(volunteer, m_place); }
    /// The first time that fits; none when there is no time asked for.
    std::optional<DayFit> time(int volunteer) const;
    const VolunteerIndex::Past* past(int volunteer) const { return m_history.empty() ? nullptr : pastOf(volunteer); }
    bool livesInSameQuarter(int volunteer) const { return m_index.livesIn(volunteer, m_quarter); }
    bool speaks(int volunteer, Language language) const {
        return m_index.bits().test(VolunteerIndex::row(language), volunteer);
    }
    const QList<ScreeningKind>& screenings() const { return m_screenings; }

private:
    void all(Words& out) const { out.assign(static_cast<std::size_t>(m_index.bits().words()), ~BitTable::Word{0}); }
    void keep(Words& out, int row) const;
    const VolunteerIndex::Past* pastOf(int volunteer) const;
    /// Free at that time as far as the bits tell, and speak one of several languages.
    void mayHaveTime(Words& out) const;
    /// What else all must have.
    QVarLengthArray<int, 16> rowsOfAll() const;

    const VolunteerIndex& m_index;
    const TaskQuery& m_query;
    std::optional<TimeNeed> m_need;
    VolunteerIndex::Place m_place;
    int m_quarter;
    bool m_isPlain = false; ///< nobody is screened, helped, blocked, asked already or free for a part of the time
    int m_firstDay = 0;
    int m_lastDay = 0;
    QList<ScreeningKind> m_screenings;
    std::vector<int> m_selves;  ///< sorted
    std::vector<int> m_blocked; ///< sorted
    std::vector<int> m_asked;   ///< sorted
    std::vector<VolunteerIndex::Past> m_history;
};

} // namespace entraide
