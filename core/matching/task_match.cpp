// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/task_match.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace entraide {

TaskMatch::TaskMatch(const VolunteerIndex& index, const TaskQuery& query)
    : m_index(index)
    , m_query(query)
    , m_place(query.onSite ? query.position : GeoPoint())
    , m_quarter(query.postcode.isEmpty() ? 0 : index.quarterNumber(query.postcode))
    , m_screenings(query.screenings)
    , m_selves(index.numbersOf(query.selves))
    , m_blocked(index.blockedFor(query.parties))
    , m_asked(index.numbersOf(query.asked))
    , m_history(index.history(query.parties)) {
    if (query.when)
        m_need.emplace(*query.when, query.leastShare);
    const auto needed = requiredScreening(query.service);
    if (needed && !m_screenings.contains(*needed))
        m_screenings.append(*needed);
    m_firstDay = m_lastDay = query.today.isValid() ? static_cast<int>(query.today.toJulianDay()) : 0;
    if (m_need && !m_need->days().empty()) {
        m_firstDay = m_need->days().front();
        m_lastDay = m_need->days().back();
    }
    m_isPlain = m_screenings.isEmpty() && m_selves.empty() && m_blocked.empty() && m_asked.empty() &&
                !(m_need && m_need->isPartial());
}

void TaskMatch::keep(Words& out, int row) const {
    constexpr int block = BitTable::blockWords;
    const BitTable::Word* const bits = m_index.bits().row(row);
    BitTable::Word* const words = out.data();
    for (int w = 0; w < m_index.bits().words(); w += block) {
        for (int i = w; i < w + block; ++i)
            words[i] &= bits[i];
    }
}

void TaskMatch::offers(Words& out) const {
    all(out);
    keep(out, VolunteerIndex::row(m_query.service));
}

void TaskMatch::hasSkills(Words& out) const {
    all(out);
    for (Skill skill : m_query.skills)
        keep(out, VolunteerIndex::row(skill));
}

void TaskMatch::speaks(Words& out) const {
    all(out);
    if (m_query.languages.size() == 1) {
        keep(out, VolunteerIndex::row(m_query.languages.first()));
    } else if (!m_query.languages.isEmpty()) {
        std::ranges::fill(out, 0);
        for (Language language : m_query.languages) {
            const BitTable::Word* const bits = m_index.bits().row(VolunteerIndex::row(language));
            for (std::size_t w = 0; w < out.size(); ++w)
                out.data()[w] |= bits[w];
        }
    }
}

void TaskMatch::holdsScreenings(Words& out) const {
    all(out);
    for (ScreeningKind kind : m_screenings)
        keep(out, VolunteerIndex::row(kind));
}

void TaskMatch::isPlaced(Words& out) const {
    all(out);
    if (!std::isnan(m_place.lat))
        keep(out, VolunteerIndex::placedRow);
}

QVarLengthArray<int, 16> TaskMatch::rowsOfAll() const {
    QVarLengthArray<int, 16> rows{VolunteerIndex::activeRow, VolunteerIndex::row(m_query.service)};
    if (!std::isnan(m_place.lat)) {
        rows.append(VolunteerIndex::placedRow);
        rows.append(VolunteerIndex::zoneRow(m_query.position));
    }
    for (Skill skill : m_query.skills)
        rows.append(VolunteerIndex::row(skill));
    for (ScreeningKind kind : m_screenings)
        rows.append(VolunteerIndex::row(kind));
    if (m_query.languages.size() == 1)
        rows.append(VolunteerIndex::row(m_query.languages.first()));
    return rows;
}

void TaskMatch::mayHaveTime(Words& out) const {
    if (m_need)
        m_index.mayBeFree(*m_need, out);
    else
        all(out);
    if (m_query.languages.size() > 1) {
        QVarLengthArray<int, 16> rows;
        for (Language language : m_query.languages)
            rows.append(VolunteerIndex::row(language));
        m_index.bits().keepAny(rows, out.data());
    }
}

void TaskMatch::mayFit(Words& out) const {
    mayHaveTime(out);
    m_index.bits().keep(rowsOfAll(), out.data());
}

std::vector<int> TaskMatch::mayFit() const {
    constexpr std::size_t usual = 1'024;
    Words words;
    mayHaveTime(words);
    std::vector<int> volunteers;
    volunteers.reserve(usual);
    m_index.bits().keep(rowsOfAll(), words.data(), [&](int w) {
        std::array<int, BitTable::blockWords> filled; // a branch for each word would be guessed wrong too often
        std::size_t count = 0;
        for (int i = 0; i < BitTable::blockWords; ++i) {
            filled.data()[count] = w + i;
            count += words.data()[w + i] != 0;
        }
        for (std::size_t i = 0; i < count; ++i) {
            const int word = filled.data()[i];
            forEachBit(words.data()[word], word * BitTable::wordBits, [&](int volunteer) {
                prefetch(volunteer);
                volunteers.push_back(volunteer);
            });
        }
    });
    return volunteers;
}

bool TaskMatch::fitsThere(int volunteer) const {
    for (ScreeningKind kind : m_screenings) {
        if (!m_index.isScreened(volunteer, kind, m_lastDay))
            return false;
    }
    const bool varies = m_index.bits().test(VolunteerIndex::variesRow, volunteer);
    if (varies && !isActive(volunteer))
        return false;
    if (m_need && (varies || m_need->isPartial()) && !hasTime(volunteer, {}))
        return false;
    return !isSelf(volunteer) && !isBlocked(volunteer) && !isAsked(volunteer) && hasRoomInWeek(volunteer);
}

bool TaskMatch::isActive(int volunteer) const {
    return m_index.bits().test(VolunteerIndex::activeRow, volunteer) &&
           (m_need ? m_index.inSeason(volunteer, *m_need) : m_index.inSeason(volunteer, m_firstDay));
}

bool TaskMatch::isPlaced(int volunteer) const {
    return std::isnan(m_place.lat) || m_index.bits().test(VolunteerIndex::placedRow, volunteer);
}

bool TaskMatch::isScreened(int volunteer) const {
    return std::ranges::all_of(m_screenings,
                               [&](ScreeningKind kind) { return m_index.isScreened(volunteer, kind, m_lastDay); });
}

bool TaskMatch::hasTime(int volunteer, const TimeRules& rules) const {
    return !m_need || m_index.fit(volunteer, *m_need, rules).has_value();
}

std::optional<TaskMatch::DayFit> TaskMatch::time(int volunteer) const {
    return m_need ? m_index.fit(volunteer, *m_need, {}) : std::nullopt;
}

bool TaskMatch::hasRoomInWeek(int volunteer) const {
    const VolunteerIndex::Load load = m_index.load(volunteer, monday());
    return load.tasks < m_index.tasksLimit(volunteer) && minutes() <= m_index.minutesLimit(volunteer) - load.minutes;
}

std::vector<Obstacle> TaskMatch::obstacles(int volunteer) const {
    std::vector<Obstacle> result;
    const auto need = [&](bool passes, Obstacle obstacle) {
        if (!passes)
            result.push_back(obstacle);
    };
    const BitTable& bits = m_index.bits();
    const auto has = [&](int row) { return bits.test(row, volunteer); };
    const auto inSeason = m_need ? m_index.inSeason(volunteer, *m_need) : m_index.inSeason(volunteer, m_firstDay);
    const double distance = km(volunteer);

    need(isActive(volunteer), Obstacle::NotActive);
    need(isPlaced(volunteer), Obstacle::NoPosition);
    need(has(VolunteerIndex::row(m_query.service)), Obstacle::Service);
    need(std::ranges::all_of(m_query.skills, [&](Skill s) { return has(VolunteerIndex::row(s)); }), Obstacle::Skill);
    need(m_query.languages.isEmpty() ||
             std::ranges::any_of(m_query.languages, [&](Language l) { return has(VolunteerIndex::row(l)); }),
         Obstacle::Language);
    need(isScreened(volunteer), Obstacle::Screening);
    const bool week = hasTime(volunteer, {inSeason, true, false, false});
    const bool away = week && !hasTime(volunteer, {inSeason, true, true, false});
    need(week, Obstacle::Hours);
    need(!away, Obstacle::Away);
    need(goesThere(volunteer, distance), Obstacle::Area);
    need(!isSelf(volunteer), Obstacle::Self);
    need(!isBlocked(volunteer), Obstacle::Blocked);
    need(!isAsked(volunteer), Obstacle::AlreadyAsked);
    need(!week || away || hasTime(volunteer, {inSeason, true, true, true}), Obstacle::Taken);
    need(hasRoomInWeek(volunteer), Obstacle::WeekFull);
    return result;
}

const VolunteerIndex::Past* TaskMatch::pastOf(int volunteer) const {
    const auto found = std::ranges::lower_bound(m_history, volunteer, {}, &VolunteerIndex::Past::volunteer);
    return found != m_history.end() && found->volunteer == volunteer ? &*found : nullptr;
}

} // namespace entraide
