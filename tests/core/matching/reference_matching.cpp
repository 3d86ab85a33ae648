// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/reference_matching.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace entraide::test {

namespace {

/// Which rules of time are looked at.
struct Rules {
    bool season = true;
    bool week = true;
    bool away = true;
    bool promises = true;
};

bool inSeason(const VolunteerRow& row, QDate day) {
    return (!row.availableFrom.isValid() || day >= row.availableFrom) &&
           (!row.availableUntil.isValid() || day <= row.availableUntil);
}

QDate lastDate(const Occurrence& when) {
    return when.lastDate.isValid() ? when.lastDate : when.date;
}

/// Whether the half hour beginning at \a start on \a day is free.
bool isFree(const VolunteerRow& row, QDate day, int start, const Rules& rules) {
    if (rules.season && !inSeason(row, day))
        return false;
    const TimeRange slot{start, start + 30};
    bool free = !rules.week || row.availability.covers(day.dayOfWeek(), slot);
    for (const AvailabilityException& e : row.exceptions) {
        if (day < e.from || day > e.until)
            continue;
        if (e.available)
            free = free || e.hours.isEmpty() || e.hours.contains(slot);
    }
    for (const AvailabilityException& e : row.exceptions) {
        if (day >= e.from && day <= e.until && !e.available && rules.away)
            free = free && !(e.hours.isEmpty() || e.hours.overlaps(slot));
    }
    return free;
}

int coveredMinutes(const VolunteerRow& row, QDate day, TimeRange hours, const Rules& rules) {
    int covered = 0;
    for (int minute = hours.start; minute < hours.end; ++minute)
        covered += isFree(row, day, minute / 30 * 30, rules);
    return covered;
}

bool promised(const VolunteerRow& row, QDate day, TimeRange hours) {
    return std::ranges::any_of(row.promises,
                               [&](const Promise& p) { return p.date == day && p.hours.overlaps(hours); });
}

/// The most minutes that the task can have at one time, 0 when it cannot take place.
int bestMinutes(const VolunteerRow& row, const TaskQuery& query, const Rules& rules) {
    const Occurrence& when = *query.when;
    if (when.minutes > when.hours.minutes() || when.hours.isEmpty())
        return 0;
    std::set<int> starts{when.hours.start};
    for (int start = 0; start + when.minutes <= when.hours.end; start += 30) {
        if (start >= when.hours.start)
            starts.insert(start);
    }
    const bool fixed = starts.size() == 1 && when.date == lastDate(when);
    const double least = fixed ? query.leastShare * when.minutes : when.minutes;
    int best = 0;
    for (QDate day = when.date; day <= lastDate(when); day = day.addDays(1)) {
        for (int start : starts) {
            const TimeRange hours{start, start + when.minutes};
            if (rules.promises && promised(row, day, hours))
                continue;
            const int covered = coveredMinutes(row, day, hours, rules);
            if (covered >= least - 1e-9 && covered > 0)
                best = std::max(best, covered);
        }
    }
    return best;
}

bool everInSeason(const VolunteerRow& row, const TaskQuery& query) {
    if (!query.when)
        return inSeason(row, query.today);
    for (QDate day = query.when->date; day <= lastDate(*query.when); day = day.addDays(1)) {
        if (inSeason(row, day))
            return true;
    }
    return false;
}

QDate weekMonday(const TaskQuery& query) {
    const QDate day = query.when ? query.when->date : query.today;
    return day.addDays(1 - day.dayOfWeek());
}

int tasksThatWeek(const VolunteerRow& row, const TaskQuery& query, int* minutes) {
    int tasks = 0;
    *minutes = 0;
    for (const Promise& promise : row.promises) {
        const qint64 days = weekMonday(query).daysTo(promise.date);
        if (days >= 0 && days < 7) {
            ++tasks;
            *minutes += promise.hours.minutes();
        }
    }
    return tasks;
}

QList<ScreeningKind> screenings(const TaskQuery& query) {
    QList<ScreeningKind> all = query.screenings;
    if (const auto needed = requiredScreening(query.service))
        all.append(*needed);
    return all;
}

} // namespace

bool ReferenceMatching::passes(const VolunteerRow& row, const TaskQuery& query, Obstacle obstacle) const {
    switch (obstacle) {
    case Obstacle::NotActive:
        return row.active && everInSeason(row, query);
    case Obstacle::NoPosition:
        return !query.onSite || !query.position.isValid() || row.position.isValid() || !row.quarters.isEmpty();
    case Obstacle::Service:
        return row.services.contains(query.service);
    case Obstacle::Skill:
        return std::ranges::all_of(query.skills, [&](Skill s) { return row.skills.contains(s); });
    case Obstacle::Language:
        return query.languages.isEmpty() ||
               std::ranges::any_of(query.languages, [&](Language l) { return row.languages.contains(l); });
    case Obstacle::Screening: {
        const QDate last = query.when ? lastDate(*query.when) : query.today;
        for (ScreeningKind kind : screenings(query)) {
            if (std::ranges::none_of(row.screenings, [&](const Screening& s) {
                    return s.kind == kind && (!s.validUntil.isValid() || s.validUntil >= last);
                }))
                return false;
        }
        return true;
    }
    case Obstacle::Area: {
        if (!query.onSite)
            return true;
        if (!row.quarters.isEmpty() && !query.postcode.isEmpty())
            return row.quarters.contains(query.postcode);
        if (!row.position.isValid() || !query.position.isValid())
            return true;
        if (row.areaKm <= 0 && row.quarters.isEmpty())
            return true;
        return distanceKm(row.position, query.position) <= row.areaKm;
    }
    case Obstacle::Self:
        return !query.selves.contains(row.id);
    case Obstacle::Blocked:
        return std::ranges::none_of(query.parties, [&](const AnyId& p) { return row.blocked.contains(p); });
    case Obstacle::AlreadyAsked:
        return !query.asked.contains(row.id);
    case Obstacle::WeekFull: {
        int minutes = 0;
        const int tasks = tasksThatWeek(row, query, &minutes);
        const int limit = row.tasksPerWeek > 0 ? row.tasksPerWeek : m_usualTasks;
        const int needed = query.when ? query.when->minutes : 0;
        return (limit == 0 || tasks + 1 <= limit) &&
               (row.hoursPerWeek == 0 || minutes + needed <= row.hoursPerWeek * 60);
    }
    case Obstacle::Hours:
    case Obstacle::Away:
    case Obstacle::Taken:
        break;
    }
    if (!query.when)
        return true;
    Rules rules;
    rules.season = everInSeason(row, query);
    rules.away = obstacle != Obstacle::Hours;
    rules.promises = obstacle == Obstacle::Taken;
    return bestMinutes(row, query, rules) > 0;
}

std::optional<Obstacle> ReferenceMatching::obstacle(const VolunteerRow& row, const TaskQuery& query) const {
    for (Obstacle obstacle : enumValues<Obstacle>()) {
        if (!passes(row, query, obstacle))
            return obstacle;
    }
    return std::nullopt;
}

bool ReferenceMatching::fitsWithout(const VolunteerRow& row, const TaskQuery& query,
                                    std::optional<Obstacle> dropped) const {
    for (Obstacle obstacle : enumValues<Obstacle>()) {
        const bool isTime = obstacle == Obstacle::Hours || obstacle == Obstacle::Away || obstacle == Obstacle::Taken;
        if (!isTime && obstacle != dropped && !passes(row, query, obstacle))
            return false;
    }
    Rules rules;
    rules.season = dropped != Obstacle::NotActive;
    rules.week = dropped != Obstacle::Hours;
    rules.away = dropped != Obstacle::Away;
    rules.promises = dropped != Obstacle::Taken;
    return !query.when || bestMinutes(row, query, rules) > 0;
}

double ReferenceMatching::score(const VolunteerRow& row, const TaskQuery& query) const {
    double distance = 1;
    if (query.onSite) {
        distance = 0.5;
        if (row.position.isValid() && query.position.isValid())
            distance = 1 / (1 + std::pow(distanceKm(row.position, query.position) / 3, 2));
    }
    const double hours =
        query.when ? static_cast<double>(bestMinutes(row, query, {})) / std::max(1, query.when->minutes) : 1;
    double language = 0.3;
    if (!query.spoken || row.languages.contains(*query.spoken))
        language = 1;
    else if (std::ranges::any_of(query.languages, [&](Language l) { return row.languages.contains(l); }))
        language = 0.7;
    int minutes = 0;
    int asks = 0;
    for (QDate day : row.asks)
        asks += day <= query.today && day > query.today.addDays(-7);
    const double load = 1 / (1 + 0.6 * tasksThatWeek(row, query, &minutes) + 0.3 * asks);
    int times = 0;
    bool fixedHelper = false;
    for (const AnyId& party : query.parties) {
        for (const PastHelp& past : row.history) {
            if (past.party != party)
                continue;
            times += past.times;
            fixedHelper |= past.fixedHelper;
        }
    }
    const bool sameQuarter = !query.postcode.isEmpty() && query.postcode == row.postcode;
    const double history = fixedHelper ? 1 : 1 - std::pow(0.5, times) * (sameQuarter ? 0.8 : 1);
    return 0.35 * distance + 0.20 * hours + 0.10 * language + 0.20 * load + 0.15 * history;
}

std::vector<ReferenceMatching::Ranked> ReferenceMatching::rank(const TaskQuery& query) const {
    std::vector<Ranked> ranked;
    for (const VolunteerRow& row : m_rows) {
        if (!obstacle(row, query))
            ranked.push_back({row.id, score(row, query)});
    }
    std::ranges::stable_sort(ranked, std::greater(), &Ranked::score);
    return ranked;
}

} // namespace entraide::test
