// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/plan_checker.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace entraide {

namespace {

bool hasScreening(const VolunteerRow& row, ScreeningKind kind, QDate day) {
    return std::ranges::any_of(row.screenings, [&](const Screening& s) {
        return s.kind == kind && (!s.validUntil.isValid() || day <= s.validUntil);
    });
}

/// Free through the whole of \a hours: each half hour that they touch is in the week or given besides, and no absence
/// touches it.
bool isFree(const VolunteerRow& row, QDate day, TimeRange hours) {
    for (int start = hours.start / 30 * 30; start < hours.end; start += 30) {
        const TimeRange half{start, start + 30};
        bool free = row.availability.covers(day.dayOfWeek(), half);
        bool away = false;
        for (const AvailabilityException& e : row.exceptions) {
            const bool holds = (!e.from.isValid() || e.from <= day) && day <= (e.until.isValid() ? e.until : e.from);
            if (!holds)
                continue;
            if (e.available)
                free = free || e.hours.isEmpty() || e.hours.contains(half);
            else
                away = away || e.hours.isEmpty() || e.hours.overlaps(half);
        }
        if (!free || away)
            return false;
    }
    return true;
}

bool goesThere(const VolunteerRow& row, const TaskQuery& task) {
    if (!task.onSite)
        return true;
    if (!row.quarters.isEmpty() && !task.postcode.isEmpty())
        return row.quarters.contains(task.postcode);
    if (!task.position.isValid())
        return true;
    if (!row.position.isValid())
        return !row.quarters.isEmpty();
    constexpr double roundingKm = 0.001;
    const bool unlimited = row.areaKm <= 0 && row.quarters.isEmpty();
    return unlimited || distanceKm(row.position, task.position) <= row.areaKm + roundingKm;
}

/// A minute that somebody is late, by the formula in plan_travel.h: 12 km/h as the crow flies, five minutes to get
/// going.
int late(GeoPoint a, TimeRange first, GeoPoint b, TimeRange second) {
    if (!a.isValid() || !b.isValid())
        return 0;
    const double km = distanceKm(a, b);
    if (km < 0.05)
        return 0;
    const int way = 5 + static_cast<int>(std::min(1'440.0, std::ceil(km / 12 * 60)));
    const int between = second.start >= first.end ? second.start - first.end : first.start - second.end;
    return std::max(0, way - between);
}

class Checker {
public:
    Checker(const PlanProposal& plan, std::span<const PlanTask> tasks, const QList<VolunteerRow>& volunteers,
            int usualTasks, QDate monday, const PlanRules& rules)
        : m_plan(plan)
        , m_tasks(tasks)
        , m_usualTasks(usualTasks)
        , m_monday(monday)
        , m_rules(rules) {
        for (const VolunteerRow& row : volunteers)
            m_rows.insert(row.id, &row);
    }

    QList<PlanFinding> run() {
        QHash<VolunteerId, QList<const PlannedPlace*>> ofVolunteer;
        QHash<int, QList<const PlannedPlace*>> ofTask;
        for (const PlannedPlace& line : m_plan.lines) {
            if (line.task < 0 || line.task >= static_cast<int>(m_tasks.size())) {
                found(PlanFault::UnknownTask, line);
                continue;
            }
            if (!m_rows.contains(line.volunteer)) {
                found(PlanFault::UnknownVolunteer, line);
                continue;
            }
            checkTime(line);
            checkPerson(line);
            checkCost(line);
            ofVolunteer[line.volunteer].append(&line);
            ofTask[line.task].append(&line);
        }
        for (const auto& lines : std::as_const(ofTask))
            checkTask(lines);
        for (const auto& lines : std::as_const(ofVolunteer))
            checkWeek(lines);
        checkSums(ofTask);
        return m_found;
    }

private:
    void found(PlanFault fault, const PlannedPlace& line) { m_found.append({fault, line.task, line.volunteer}); }
    const TaskQuery& query(const PlannedPlace& line) const {
        return m_tasks[static_cast<std::size_t>(line.task)].query;
    }

    void checkTime(const PlannedPlace& line) {
        const TaskQuery& task = query(line);
        const auto& when = task.when;
        const QDate last = when && when->lastDate.isValid() ? when->lastDate : when ? when->date : QDate();
        if (!when || line.date < when->date || line.date > last || !when->hours.contains(line.hours) ||
            line.hours.minutes() != when->minutes || line.date < m_monday || line.date > m_monday.addDays(6) ||
            (task.today.isValid() && line.date < task.today))
            found(PlanFault::WrongTime, line);
    }

    void checkPerson(const PlannedPlace& line) {
        const VolunteerRow& row = *m_rows.value(line.volunteer);
        const TaskQuery& task = query(line);
        if (!row.active || (row.availableFrom.isValid() && line.date < row.availableFrom) ||
            (row.availableUntil.isValid() && line.date > row.availableUntil))
            found(PlanFault::NotActive, line);
        if (!row.services.contains(task.service))
            found(PlanFault::WrongService, line);
        for (Skill skill : task.skills) {
            if (!row.skills.contains(skill))
                found(PlanFault::WrongSkill, line);
        }
        bool understood = task.languages.isEmpty();
        for (Language language : task.languages)
            understood = understood || row.languages.contains(language);
        if (!understood)
            found(PlanFault::WrongLanguage, line);
        QList<ScreeningKind> screenings = task.screenings;
        if (const auto needed = requiredScreening(task.service))
            screenings.append(*needed);
        for (ScreeningKind kind : std::as_const(screenings)) {
            if (!hasScreening(row, kind, line.date))
                found(PlanFault::NotScreened, line);
        }
        if (!isFree(row, line.date, line.hours))
            found(PlanFault::NotFree, line);
        if (!goesThere(row, task))
            found(PlanFault::TooFar, line);
        for (const AnyId& party : task.parties) {
            if (row.blocked.contains(party))
                found(PlanFault::Blocked, line);
        }
        if (task.selves.contains(line.volunteer))
            found(PlanFault::Self, line);
        if (task.asked.contains(line.volunteer))
            found(PlanFault::AlreadyAsked, line);
    }

    /// The parts that do not depend on the volunteer's other tasks.
    void checkCost(const PlannedPlace& line) {
        constexpr int roundingMetres = 3;
        const VolunteerRow& row = *m_rows.value(line.volunteer);
        const PlanTask& asked = m_tasks[static_cast<std::size_t>(line.task)];
        const TaskQuery& task = asked.query;
        if (!task.when)
            return;
        const bool known = row.position.isValid() && task.position.isValid();
        const double km = known ? distanceKm(row.position, task.position) : 0;
        const int distance = !task.onSite ? 0
                             : known      ? static_cast<int>(std::lround(km * 1'000))
                                          : m_rules.unknownDistance;
        bool right = std::abs(line.cost.distance - distance) <= (known ? roundingMetres : 0);

        const bool speaks = !task.spoken || row.languages.contains(*task.spoken);
        right = right && line.cost.language == (speaks ? 0 : m_rules.otherLanguage);

        QDate first = std::max(task.when->date, m_monday);
        if (task.today.isValid())
            first = std::max(first, task.today);
        const QDate last = task.when->lastDate.isValid() ? task.when->lastDate : task.when->date;
        const bool flexible = last != task.when->date || task.when->minutes < task.when->hours.minutes();
        // The time of people who come together is settled before anybody is chosen, so nobody is charged for it.
        const bool settled = asked.places > 1 && flexible;
        right =
            right && line.cost.waiting == (settled ? 0 : m_rules.laterDay * static_cast<int>(first.daysTo(line.date)));

        const QDate today = task.today.isValid() ? task.today : settled ? line.date : first;
        int asks = 0;
        for (QDate day : row.asks)
            asks += day > today.addDays(-7) && day <= today;
        right = right && line.cost.asks == m_rules.recentAsk * asks;

        bool before = false;
        bool close = false;
        for (const PastHelp& help : row.history) {
            if (!task.parties.contains(help.party))
                continue;
            before = before || help.times > 0;
            close = close || help.fixedHelper || (help.last.isValid() && help.last.addDays(14) >= line.date);
        }
        right = right && line.cost.continuity == (close ? -m_rules.continuity : before ? -m_rules.acquainted : 0);

        int wanted = 0;
        for (const Wanted& each : asked.wanted) {
            if (each.volunteer == line.volunteer)
                wanted = std::max(wanted, each.metres);
        }
        if (!right || line.cost.wanted != -wanted)
            found(PlanFault::WrongCost, line);
    }

    /// The parts that do: each task costs more than the one before it, and ways that are too long for the time.
    void checkFurtherAndTravel(QList<const PlannedPlace*> lines, int tasksBefore) {
        std::ranges::sort(
            lines, {}, [](const PlannedPlace* line) { return std::tuple(line->date, line->hours.start, line->task); });
        const auto positionOf = [this](const PlannedPlace& line) {
            return query(line).onSite ? query(line).position : GeoPoint();
        };
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const PlannedPlace& line = *lines[i];
            int minutes = 0;
            for (const Promise& promise : m_rows.value(line.volunteer)->promises) {
                if (promise.date == line.date && !promise.hours.isEmpty())
                    minutes += late(promise.position, promise.hours, positionOf(line), line.hours);
            }
            for (qsizetype k = 0; k < i; ++k) {
                if (lines[k]->date == line.date)
                    minutes += late(positionOf(*lines[k]), lines[k]->hours, positionOf(line), line.hours);
            }
            if (line.cost.travel != minutes * m_rules.lateMinute ||
                line.cost.furtherTask != m_rules.furtherTask * (tasksBefore + static_cast<int>(i)))
                found(PlanFault::WrongCost, line);
        }
    }

    void checkTask(const QList<const PlannedPlace*>& lines) {
        if (lines.size() > m_tasks[static_cast<std::size_t>(lines.first()->task)].places)
            found(PlanFault::TooManyPlaces, *lines.first());
        for (qsizetype i = 1; i < lines.size(); ++i) {
            if (lines[i]->date != lines[0]->date || lines[i]->hours != lines[0]->hours)
                found(PlanFault::NotTogether, *lines[i]);
            for (qsizetype k = 0; k < i; ++k) {
                if (lines[i]->volunteer == lines[k]->volunteer)
                    found(PlanFault::TwiceOnTask, *lines[i]);
            }
        }
    }

    void checkWeek(const QList<const PlannedPlace*>& lines) {
        const VolunteerRow& row = *m_rows.value(lines.first()->volunteer);
        int promised = 0;
        int minutes = 0;
        QHash<QDate, int> ofDay;
        for (const Promise& promise : row.promises) {
            if (promise.date < m_monday || promise.date > m_monday.addDays(6))
                continue;
            ++promised;
            minutes += promise.hours.minutes();
        }
        for (qsizetype i = 0; i < lines.size(); ++i) {
            minutes += lines[i]->hours.minutes();
            if (++ofDay[lines[i]->date] > m_rules.mostPerDay)
                found(PlanFault::TooManyTasks, *lines[i]);
            for (const Promise& promise : row.promises) {
                if (promise.date == lines[i]->date && promise.hours.overlaps(lines[i]->hours))
                    found(PlanFault::Overlap, *lines[i]);
            }
            for (qsizetype k = 0; k < i; ++k) {
                const TimeRange a = lines[i]->hours;
                const TimeRange b = lines[k]->hours;
                if (lines[i]->date == lines[k]->date &&
                    std::max(a.start, b.start) < std::min(a.end, b.end) + m_rules.minutesBetween)
                    found(PlanFault::Overlap, *lines[i]);
            }
        }
        const int limit = row.tasksPerWeek > 0 ? row.tasksPerWeek : m_usualTasks;
        const auto tasks = promised + lines.size();
        if ((limit > 0 && tasks > limit) || lines.size() > m_rules.mostPerWeek)
            found(PlanFault::TooManyTasks, *lines.first());
        if (row.hoursPerWeek > 0 && minutes > row.hoursPerWeek * 60)
            found(PlanFault::TooManyHours, *lines.first());
        checkFurtherAndTravel(lines, promised);
    }

    void checkSums(const QHash<int, QList<const PlannedPlace*>>& ofTask) {
        std::int64_t objective = 0;
        for (const PlannedPlace& line : m_plan.lines)
            objective += line.cost.total();
        QHash<int, int> missing;
        for (const UnservedPlaces& places : m_plan.unserved) {
            if (places.task < 0 || places.task >= static_cast<int>(m_tasks.size()) || places.missing <= 0)
                m_found.append({PlanFault::UnknownTask, places.task, {}});
            missing[places.task] += places.missing;
        }
        for (int task = 0; task < static_cast<int>(m_tasks.size()); ++task) {
            const PlanTask& asked = m_tasks[static_cast<std::size_t>(task)];
            const int empty = missing.value(task);
            if (ofTask.value(task).size() + empty != std::max(0, asked.places))
                m_found.append({PlanFault::WrongCount, task, {}});
            objective += empty * m_rules.unserved * m_rules.urgencyWeight[static_cast<std::size_t>(asked.urgency)];
            QSet<VolunteerId> standing;
            for (const Wanted& wanted : asked.wanted) {
                if (wanted.why == PlanReasonKind::Standing)
                    standing.insert(wanted.volunteer);
            }
            // Of the places that somebody had, so many are not even filled by another.
            const auto filled = std::max(0, asked.places) - empty;
            const auto had = std::min<qsizetype>(standing.size(), std::max(0, asked.places));
            objective += std::max<qsizetype>(0, had - filled) * m_rules.standing;
        }
        if (objective != m_plan.objective)
            m_found.append({PlanFault::WrongObjective, -1, {}});
    }

    const PlanProposal& m_plan;
    std::span<const PlanTask> m_tasks;
    int m_usualTasks;
    QDate m_monday;
    const PlanRules& m_rules;
    QHash<VolunteerId, const VolunteerRow*> m_rows;
    QList<PlanFinding> m_found;
};

} // namespace

QList<PlanFinding> checkPlan(const PlanProposal& plan, std::span<const PlanTask> tasks,
                             const QList<VolunteerRow>& volunteers, int usualTasksPerWeek, QDate monday,
                             const PlanRules& rules) {
    return Checker(plan, tasks, volunteers, usualTasksPerWeek, monday, rules).run();
}

} // namespace entraide
