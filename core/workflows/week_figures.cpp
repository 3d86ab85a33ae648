// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/week_figures.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace entraide {

namespace {

void putInOrder(WeekPlan& plan) {
    std::ranges::stable_sort(plan.lines, [](const PlanLine& a, const PlanLine& b) {
        return std::tuple(a.date, a.hours.start, a.subject.who) < std::tuple(b.date, b.hours.start, b.subject.who);
    });
    std::ranges::stable_sort(plan.unserved, [](const UnservedLine& a, const UnservedLine& b) {
        return std::tuple(-static_cast<int>(a.urgency), a.lastDate, a.hours.start) <
               std::tuple(-static_cast<int>(b.urgency), b.lastDate, b.hours.start);
    });
}

void sayWhereTheyGo(WeekPlan& plan) {
    QHash<std::pair<VolunteerId, QDate>, qsizetype> first; // new line of each on each day
    for (qsizetype i = plan.lines.size() - 1; i >= 0; --i) {
        if (plan.lines[i].isNew)
            first.insert({plan.lines[i].volunteer, plan.lines[i].date}, i);
    }
    for (PlanLine& line : plan.lines) {
        if (!line.isChange() || line.beforeAway)
            continue;
        const auto elsewhere = first.constFind({line.beforeVolunteer, line.date});
        if (elsewhere != first.constEnd())
            line.freedFor = plan.lines.at(*elsewhere).subject;
    }
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

void countPlaces(WeekPlan& plan) {
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

void countLoads(WeekPlan& plan, const std::function<int(const VolunteerId&)>& limit) {
    std::map<QString, PlanLoad> loads;
    const auto load = [&](const VolunteerId& volunteer, const QString& name) -> PlanLoad& {
        PlanLoad& found = loads[volunteer.toString()];
        if (found.volunteer.isEmpty())
            found = {volunteer, name, 0, 0, limit(volunteer)};
        return found;
    };
    for (const PlanLine& line : std::as_const(plan.lines)) {
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

} // namespace

void addFigures(WeekPlan& plan, const std::function<int(const VolunteerId&)>& limit) {
    putInOrder(plan);
    sayWhereTheyGo(plan);
    countPlaces(plan);
    countLoads(plan, limit);
}

} // namespace entraide
