// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/week_figures.h"

#include "matching/plan_travel.h"
#include "workflows/stop_check.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace entraide {

namespace {

void putInOrder(WeekPlan& plan, const std::stop_token& stop) {
    std::ranges::stable_sort(plan.lines, [&](const PlanLine& a, const PlanLine& b) {
        stopIfAsked(stop);
        return std::tuple(a.date, a.hours.start, a.subject.who) < std::tuple(b.date, b.hours.start, b.subject.who);
    });
    std::ranges::stable_sort(plan.unserved, [&](const UnservedLine& a, const UnservedLine& b) {
        stopIfAsked(stop);
        return std::tuple(-static_cast<int>(a.urgency), a.lastDate, a.hours.start) <
               std::tuple(-static_cast<int>(b.urgency), b.lastDate, b.hours.start);
    });
}

/// A mean of what is known.
class Mean {
public:
    void add(double value) {
        if (std::isnan(value))
            return;
        m_sum += value;
        ++m_count;
    }
    double value() const { return m_count ? m_sum / m_count : 0; }

private:
    double m_sum = 0;
    int m_count = 0;
};

void countPlaces(WeekPlan& plan, const std::stop_token& stop) {
    std::set<QString> now;
    std::set<QString> then;
    Mean kmNow;
    Mean kmThen;
    const auto count = [&](QDate date, int needed, int filledNow, int filledThen) {
        PlanDay& day = plan.days[date.dayOfWeek() - 1];
        day.needed += needed;
        day.filledNow += filledNow;
        day.filledThen += filledThen;
        plan.placesNeeded += needed;
        plan.filledNow += filledNow;
        plan.filledThen += filledThen;
    };
    for (const PlanLine& line : std::as_const(plan.lines)) {
        stopIfAsked(stop);
        const bool filledNow = !line.isNew || line.isChange();
        count(line.date, 1, filledNow, 1);
        then.insert(line.volunteer.toString());
        kmThen.add(line.distanceKm);
        if (!filledNow)
            continue;
        now.insert((line.isChange() ? line.beforeVolunteer : line.volunteer).toString());
        kmNow.add(line.isChange() ? line.distanceKm + line.savedKm : line.distanceKm);
    }
    for (const UnservedLine& line : std::as_const(plan.unserved)) {
        count(std::min(line.lastDate, plan.week.sunday()), line.missing, 0, 0);
        for (const LeftBy& left : line.left) {
            count(left.date, 0, 1, 0);
            now.insert(left.volunteer.toString());
        }
    }
    plan.meanKmNow = kmNow.value();
    plan.meanKmThen = kmThen.value();
    plan.peopleNow = static_cast<int>(now.size());
    plan.peopleThen = static_cast<int>(then.size());
}

void countLoads(WeekPlan& plan, const std::function<int(const VolunteerId&)>& limit, const std::stop_token& stop) {
    std::map<QString, PlanLoad> loads;
    const auto load = [&](const VolunteerId& volunteer, const QString& name) -> PlanLoad& {
        PlanLoad& found = loads[volunteer.toString()];
        if (found.volunteer.isEmpty())
            found = {volunteer, name, 0, 0, limit(volunteer)};
        return found;
    };
    for (const PlanLine& line : std::as_const(plan.lines)) {
        stopIfAsked(stop);
        ++load(line.volunteer, line.name).then;
        if (!line.isNew)
            ++load(line.volunteer, line.name).now;
        else if (line.isChange())
            ++load(line.beforeVolunteer, line.beforeName).now;
    }
    for (const UnservedLine& line : std::as_const(plan.unserved)) {
        for (const LeftBy& left : line.left)
            ++load(left.volunteer, left.name).now;
    }
    for (const auto& [id, one] : loads)
        plan.loads.append(one);
    std::ranges::stable_sort(plan.loads, [](const PlanLoad& a, const PlanLoad& b) {
        const auto share = [](const PlanLoad& l) { return l.limit > 0 ? static_cast<double>(l.then) / l.limit : 0.0; };
        return std::tuple(-share(a), -a.then, a.name) < std::tuple(-share(b), -b.then, b.name);
    });
}

/// Who goes to a new place cannot be in the old one as well: at that time, or for the way.
bool keepsFrom(const PlanLine& fresh, const PlanLine& old) {
    if (fresh.date != old.date || fresh.hours.isEmpty() || old.hours.isEmpty())
        return false;
    const auto stay = [](const PlanLine& line) {
        return Stay{line.hours, line.query.onSite ? line.query.position : GeoPoint()};
    };
    return fresh.hours.overlaps(old.hours) || minutesLate(stay(fresh), stay(old)) > 0;
}

void sayWhatChangesBuy(WeekPlan& plan, const std::stop_token& stop) {
    QHash<VolunteerId, QList<qsizetype>> fresh;
    for (qsizetype i = 0; i < plan.lines.size(); ++i) {
        if (plan.lines[i].isNew)
            fresh[plan.lines[i].volunteer].append(i);
    }
    QHash<VolunteerId, PlanLoad> loads;
    for (const PlanLoad& load : std::as_const(plan.loads))
        loads.insert(load.volunteer, load);
    for (PlanLine& line : plan.lines) {
        stopIfAsked(stop);
        if (!line.isChange())
            continue;
        line.tasks = loads.value(line.volunteer).then;
        const PlanLoad before = loads.value(line.beforeVolunteer);
        line.beforeTasks = before.now;
        if (line.beforeAway)
            continue;
        const QList<qsizetype> theirs = fresh.value(line.beforeVolunteer);
        auto found = std::ranges::find_if(theirs, [&](qsizetype i) { return keepsFrom(plan.lines.at(i), line); });
        const bool atLimit = before.limit > 0 && before.then >= before.limit && before.then >= before.now;
        if (found == theirs.end() && atLimit)
            found = theirs.begin();
        if (found == theirs.end())
            continue;
        const PlanLine& elsewhere = plan.lines.at(*found);
        line.freedFor = elsewhere.subject;
        line.fillsPlace = !elsewhere.isChange() || elsewhere.beforeAway;
    }
}

} // namespace

void addFigures(WeekPlan& plan, const std::function<int(const VolunteerId&)>& limit, const std::stop_token& stop) {
    putInOrder(plan, stop);
    countPlaces(plan, stop);
    countLoads(plan, limit, stop);
    sayWhatChangesBuy(plan, stop);
}

} // namespace entraide
