// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/week_state.h"

#include <algorithm>

namespace entraide {

namespace {

/// Steps in the search for the times of one day. Enough for three flexible tasks in all but contrived cases; where it
/// is not, a day that might just fit is left as it is.
constexpr int mostDaySteps = 400;

/// A task of a day whose time is being chosen.
struct Part {
    int task = 0;
    int item = -1; ///< -1: the one that is added
    std::span<const StartTime> starts;
    GeoPoint position;
};

} // namespace

WeekState::WeekState(const VolunteerIndex& volunteers, std::span<const PlanTask> tasks, const PlanEdges& edges,
                     int monday, const PlanRules& rules, const PlanOptions& options)
    : m_index(volunteers)
    , m_edges(edges)
    , m_rules(rules)
    , m_monday(monday)
    , m_works(tasks.size())
    , m_volunteers(at(volunteers.end())) {
    if (edges.fault)
        return;
    std::vector<char> used(m_volunteers.size());
    for (std::size_t number = 0; number < tasks.size(); ++number) {
        if (options.stop.stop_requested())
            return;
        const PlanTask& task = tasks[number];
        Work& work = m_works[number];
        work.firstUnit = unitCount();
        work.places = std::max(0, task.places);
        work.standing = standingPlaces(task);
        work.weight = rules.unserved * rules.urgencyWeight[static_cast<std::size_t>(task.urgency)];
        if (task.query.onSite)
            work.position = task.query.position;
        work.units = static_cast<int>(std::min(at(work.places), edges.edges[number].size()));
        m_taskOf.resize(m_taskOf.size() + at(work.units), static_cast<int>(number));
        if (edges.edges[number].empty())
            continue;
        const TimeNeed need(*edges.queries[number].when, 1.0);
        work.minutes = need.minutes();
        work.firstStart = static_cast<int>(m_starts.size());
        work.starts = static_cast<int>(need.starts().size());
        m_starts.insert(m_starts.end(), need.starts().begin(), need.starts().end());
        for (const PlanEdge& edge : edges.edges[number])
            used[at(edge.volunteer)] = 1;
    }
    m_holder.assign(m_taskOf.size(), -1);
    for (int number = 0; number < volunteers.end(); ++number) {
        if (!used[at(number)])
            continue;
        Volunteer& of = m_volunteers[at(number)];
        const VolunteerIndex::Load load = volunteers.load(number, monday);
        of.tasksBefore = load.tasks;
        of.minutesLeft = volunteers.minutesLimit(number) - load.minutes;
        of.capacity = std::clamp(volunteers.tasksLimit(number) - load.tasks, 0, std::max(0, rules.mostPerWeek));
        const auto promised = options.promised.constFind(volunteers.id(number));
        if (promised == options.promised.constEnd())
            continue;
        std::vector<PlacedPromise> placed;
        for (const Promise& promise : *promised) {
            const auto day = static_cast<int>(promise.date.toJulianDay() - monday);
            if (promise.date.isValid() && day >= 0 && day < 7 && promise.position.isValid() && !promise.hours.isEmpty())
                placed.push_back({day, {promise.hours, promise.position}});
        }
        if (!placed.empty()) {
            of.placed = static_cast<int>(m_promised.size());
            m_promised.push_back(std::move(placed));
        }
    }
    for (std::size_t number = 0; number < tasks.size(); ++number) {
        if (options.stop.stop_requested())
            return;
        Work& work = m_works[number];
        work.least = never;
        for (const PlanEdge& edge : edges.edges[number])
            work.least = std::min(work.least,
                                  edge.cost + std::int64_t{rules.furtherTask} * volunteer(edge.volunteer).tasksBefore);
    }
}

int WeekState::indexOf(int unit) const {
    const auto& items = m_volunteers[at(holder(unit))].items;
    return static_cast<int>(std::ranges::find(items, unit, &Item::unit) - items.begin());
}

std::int64_t WeekState::emptyCost(int task, int missing) const {
    const Work& work = m_works[at(task)];
    const int broken = std::max(0, missing - (work.places - work.standing));
    return missing * work.weight + broken * m_rules.standing;
}

bool WeekState::apart(TimeRange a, TimeRange b) const {
    return a.end + m_rules.minutesBetween <= b.start || b.end + m_rules.minutesBetween <= a.start;
}

std::int64_t WeekState::promiseTravel(const Volunteer& of, int day, const Stay& stay) const {
    if (of.placed < 0)
        return 0;
    std::int64_t sum = 0;
    for (const PlacedPromise& promise : m_promised[at(of.placed)]) {
        if (promise.day == day)
            sum += travel(stay, promise.stay);
    }
    return sum;
}

std::int64_t WeekState::travelOfDay(const Volunteer& of, int day, int out) const {
    std::int64_t sum = 0;
    const auto& items = of.items;
    for (int i = 0; i < static_cast<int>(items.size()); ++i) {
        const Item& item = items[at(i)];
        if (i == out || item.day != day)
            continue;
        const Stay stay{item.hours, m_works[at(item.task)].position};
        sum += promiseTravel(of, day, stay);
        for (int k = 0; k < i; ++k) {
            const Item& other = items[at(k)];
            if (k != out && other.day == day)
                sum += travel(stay, {other.hours, m_works[at(other.task)].position});
        }
    }
    return sum;
}

std::int64_t WeekState::costOf(int task, const PlanEdge& edge, int out) const {
    const Volunteer& of = volunteer(edge.volunteer);
    const Work& work = m_works[at(task)];
    const auto& items = of.items;
    const int count = static_cast<int>(items.size()) - (out >= 0);
    if (count >= of.capacity)
        return never;
    int minutesLeft = of.minutesLeft - work.minutes;
    int thatDay = 0;
    bool settled = work.starts == 1 && of.placed < 0;
    bool overlaps = false;
    std::int64_t way = 0;
    for (int i = 0; i < static_cast<int>(items.size()); ++i) {
        const Item& item = items[at(i)];
        if (i == out)
            continue;
        if (item.task == task)
            return never;
        minutesLeft -= item.hours.minutes();
        if (item.day != edge.day)
            continue;
        ++thatDay;
        const Work& other = m_works[at(item.task)];
        settled = settled && other.starts == 1;
        if (settled) {
            const TimeRange hours = m_starts[at(work.firstStart)].hours;
            if (apart(hours, item.hours))
                way += travel({hours, work.position}, {item.hours, other.position});
            else
                overlaps = true;
        }
    }
    if (minutesLeft < 0 || thatDay >= m_rules.mostPerDay)
        return never;
    const std::int64_t further = std::int64_t{m_rules.furtherTask} * (of.tasksBefore + count);
    std::int64_t cost = edge.cost + further;
    const int dayOut = out >= 0 ? items[at(out)].day : -1;
    const bool alone = thatDay == 0 && of.placed < 0;
    if (!alone && settled) {
        if (overlaps)
            return never;
        cost += way;
    } else if (!alone) {
        Day day;
        if (!fitDay(task, edge, out, day))
            return never;
        cost += day.travel - travelOfDay(of, edge.day, out);
    }
    if (out >= 0) {
        cost -= items[at(out)].cost + further;
        if (count > 0 || of.placed >= 0)
            cost -= travelOfDay(of, dayOut, -1) - travelOfDay(of, dayOut, out);
    }
    return cost;
}

std::int64_t WeekState::savedBy(int unit) const {
    const Volunteer& of = volunteer(holder(unit));
    const int index = indexOf(unit);
    const Item& item = of.items[at(index)];
    std::int64_t saved =
        item.cost + std::int64_t{m_rules.furtherTask} * (of.tasksBefore + static_cast<int>(of.items.size()) - 1);
    if (of.items.size() > 1 || of.placed >= 0)
        saved += travelOfDay(of, item.day, -1) - travelOfDay(of, item.day, index);
    return saved;
}

bool WeekState::fitDay(int task, const PlanEdge& edge, int out, Day& best) const {
    const Volunteer& of = volunteer(edge.volunteer);
    std::vector<Part> parts{{task, -1, starts(task), m_works[at(task)].position}};
    for (int i = 0; i < static_cast<int>(of.items.size()); ++i) {
        const Item& item = of.items[at(i)];
        if (i != out && item.day == edge.day)
            parts.push_back({item.task, i, starts(item.task), m_works[at(item.task)].position});
    }
    // Who can move least chooses first; the order says all, so that the same day always gets the same times.
    std::ranges::sort(parts, {}, [](const Part& part) { return std::pair(part.starts.size(), part.task); });
    const DayMask free = m_index.freeOn(edge.volunteer, m_monday + edge.day, {});
    const auto promised = m_index.promisesOn(edge.volunteer, m_monday + edge.day);

    std::vector<TimeRange> chosen(parts.size());
    std::vector<TimeRange> found;
    best.travel = never;
    int steps = mostDaySteps;
    const auto choose = [&](auto&& self, std::size_t next, std::int64_t sum) -> void {
        if (next == parts.size()) {
            best.travel = sum;
            found = chosen;
            return;
        }
        const Part& part = parts[next];
        for (const StartTime& start : part.starts) {
            if (best.travel == 0 || --steps < 0)
                return;
            if ((free & start.halfHours) != start.halfHours ||
                std::ranges::any_of(promised, [&](const TimeRange& t) { return t.overlaps(start.hours); }))
                continue;
            const Stay stay{start.hours, part.position};
            std::int64_t total = sum + promiseTravel(of, edge.day, stay);
            bool fits = true;
            for (std::size_t i = 0; fits && i < next; ++i) {
                fits = apart(start.hours, chosen[i]);
                if (fits)
                    total += travel(stay, {chosen[i], parts[i].position});
            }
            if (!fits || total >= best.travel)
                continue;
            chosen[next] = start.hours;
            self(self, next + 1, total);
        }
    };
    choose(choose, 0, 0);
    if (found.empty())
        return false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].item < 0)
            best.added = found[i];
        else if (of.items[at(parts[i].item)].hours != found[i])
            best.moved.emplace_back(parts[i].item, found[i]);
    }
    return true;
}

void WeekState::setHolder(int unit, int volunteer) {
    Work& work = m_works[at(taskOf(unit))];
    work.served += (volunteer >= 0) - (holder(unit) >= 0);
    m_holder[at(unit)] = volunteer;
    work.emptying = emptyCost(taskOf(unit), missing(taskOf(unit)) + 1) - emptyCost(taskOf(unit));
}

void WeekState::add(int unit, const PlanEdge& edge, TimeRange hours) {
    const Work& work = m_works[at(taskOf(unit))];
    m_volunteers[at(edge.volunteer)].items.push_back(
        {unit, taskOf(unit), edge.cost, edge.day, hours, std::min(work.least, work.weight)});
    setHolder(unit, edge.volunteer);
}

void WeekState::remove(int unit) {
    auto& items = m_volunteers[at(holder(unit))].items;
    items.erase(items.begin() + indexOf(unit));
    setHolder(unit, -1);
}

bool WeekState::insert(int unit, const PlanEdge& edge) {
    const int task = taskOf(unit);
    Day day;
    if (costOf(task, edge) >= never || !fitDay(task, edge, -1, day))
        return false;
    auto& items = m_volunteers[at(edge.volunteer)].items;
    for (const auto& [item, hours] : day.moved)
        items[at(item)].hours = hours;
    add(unit, edge, day.added);
    return true;
}

void WeekState::take(int unit, const PlanEdge& edge) {
    Day day;
    if (!fitDay(taskOf(unit), edge, -1, day))
        return;
    add(unit, edge, day.added);
}

void WeekState::restore(std::span<const Held> before) {
    for (const Held& held : before) {
        for (const Item& item : volunteer(held.volunteer).items)
            setHolder(item.unit, -1);
    }
    for (const Held& held : before) {
        m_volunteers[at(held.volunteer)].items = held.items;
        for (const Item& item : held.items)
            setHolder(item.unit, held.volunteer);
    }
}

int WeekState::travelOf(int number, const Item& item) const {
    const Volunteer& of = volunteer(number);
    const Stay stay{item.hours, m_works[at(item.task)].position};
    std::int64_t sum = promiseTravel(of, item.day, stay);
    for (const Item& other : of.items) {
        if (other.day == item.day && other.hours.start < item.hours.start)
            sum += travel(stay, {other.hours, m_works[at(other.task)].position});
    }
    return static_cast<int>(sum);
}

} // namespace entraide
