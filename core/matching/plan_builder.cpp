// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/plan_builder.h"

#include "matching/plan_explain.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace entraide {

namespace {

constexpr int daysPerWeek = 7;
/// A flow knows tasks, not hours. Whoever is given more hours than they have gets fewer tasks and the flow is solved
/// again, so many times at most.
constexpr int mostRounds = 4;

template <class Int> std::size_t at(Int i) {
    return static_cast<std::size_t>(i);
}

} // namespace

PlanBuilder::PlanBuilder(const VolunteerIndex& volunteers, std::span<const PlanTask> tasks, QDate monday,
                         const PlanRules& rules, const PlanOptions& options)
    : m_volunteers(volunteers)
    , m_tasks(tasks)
    , m_monday(static_cast<int>(monday.toJulianDay()))
    , m_rules(rules)
    , m_options(options)
    , m_edges(planEdges(volunteers, tasks, monday, rules, options))
    , m_served(tasks.size()) {}

std::int64_t PlanBuilder::weight(int task) const {
    return m_rules.unserved * m_rules.urgencyWeight[at(m_tasks[at(task)].urgency)];
}

int PlanBuilder::minutes(int task) const {
    return m_edges.queries[at(task)].when->minutes;
}

int PlanBuilder::missing(int task) const {
    return std::max(0, m_tasks[at(task)].places) - m_served[at(task)];
}

void PlanBuilder::findHelpers() {
    m_helperOf.assign(at(m_volunteers.end()), -1);
    std::vector<char> used(at(m_volunteers.end() * daysPerWeek));
    for (const auto& edges : m_edges.edges) {
        for (const PlanEdge& edge : edges)
            used[at(edge.volunteer * daysPerWeek + edge.day)] = 1;
    }
    for (int volunteer = 0; volunteer < m_volunteers.end(); ++volunteer) {
        const auto days = std::span(used).subspan(at(volunteer * daysPerWeek), daysPerWeek);
        if (std::ranges::count(days, 0) == daysPerWeek)
            continue;
        m_helperOf[at(volunteer)] = static_cast<int>(m_helpers.size());
        m_helperVolunteer.push_back(volunteer);
        const VolunteerIndex::Load load = m_volunteers.load(volunteer, m_monday);
        Helper helper;
        helper.tasksBefore = load.tasks;
        helper.minutesLeft = m_volunteers.minutesLimit(volunteer) - load.minutes;
        helper.capacity = std::clamp(m_volunteers.tasksLimit(volunteer) - load.tasks, 0, m_rules.mostPerWeek);
        m_helpers.push_back(std::move(helper));
        for (int day = 0; day < daysPerWeek; ++day) {
            m_slotOf.push_back(days[at(day)] ? static_cast<int>(m_slotDay.size()) : -1);
            if (!days[at(day)])
                continue;
            m_slotDay.push_back(day);
            m_slotVolunteer.push_back(volunteer);
        }
    }
}

FlowProblem PlanBuilder::problem() const {
    FlowProblem problem;
    const std::size_t edges = std::accumulate(m_edges.edges.begin(), m_edges.edges.end(), std::size_t{0},
                                              [](std::size_t sum, const auto& e) { return sum + e.size(); });
    problem.reserve(static_cast<int>(m_helpers.size()), static_cast<int>(m_slotDay.size()),
                    static_cast<int>(m_tasks.size()), edges);
    std::vector<std::int64_t> costs;
    for (std::size_t helper = 0; helper < m_helpers.size(); ++helper) {
        costs.clear();
        for (int k = 0; k < m_helpers[helper].capacity; ++k)
            costs.push_back(std::int64_t{m_rules.furtherTask} * (m_helpers[helper].tasksBefore + k));
        problem.addVolunteer(costs);
        for (std::size_t day = 0; day < daysPerWeek; ++day) {
            if (m_slotOf[helper * daysPerWeek + day] >= 0)
                problem.addSlot();
        }
    }
    for (std::size_t task = 0; task < m_tasks.size(); ++task) {
        problem.addRow(std::max(0, m_tasks[task].places), weight(static_cast<int>(task)));
        for (const PlanEdge& edge : m_edges.edges[task])
            problem.addEdge(m_slotOf[at(m_helperOf[at(edge.volunteer)] * daysPerWeek + edge.day)], edge.cost);
    }
    return problem;
}

FlowProblem PlanBuilder::firstFlow() {
    findHelpers();
    return problem();
}

PlanProposal PlanBuilder::build() {
    PlanProposal proposal;
    if (m_edges.cancelled) {
        proposal.status = PlanStatus::Cancelled;
        return proposal;
    }
    findHelpers();
    if (!solve(proposal))
        return proposal;
    dropWhereHoursAreExceeded();
    fillEmptyPlaces();

    addLines(proposal);
    for (int task = 0; task < static_cast<int>(m_tasks.size()); ++task)
        proposal.objective += missing(task) * weight(task);
    explainUnserved(m_volunteers, m_tasks, m_edges.queries, m_served, proposal);
    return proposal;
}

bool PlanBuilder::solve(PlanProposal& proposal) {
    FlowOptions options;
    options.stop = m_options.stop;
    options.progress = m_options.progress;
    options.threads = m_options.threads;
    for (int round = 0;; ++round) {
        m_problem = problem();
        m_flow = solveFlow(m_problem, options);
        proposal.effort = m_flow.effort;
        proposal.flowObjective = m_flow.objective;
        if (m_flow.status == FlowStatus::Faulty) {
            proposal.status = PlanStatus::Faulty;
            proposal.fault = m_flow.fault;
            return false;
        }
        if (m_flow.status == FlowStatus::Cancelled) {
            proposal.status = PlanStatus::Cancelled;
            return false;
        }
        takeFlow();
        if (round == mostRounds || !lowerWhereHoursAreExceeded())
            return true;
    }
}

void PlanBuilder::takeFlow() {
    m_places.clear();
    std::ranges::fill(m_served, 0);
    for (Helper& helper : m_helpers)
        helper.places.clear();
    int number = 0;
    for (int task = 0; task < static_cast<int>(m_tasks.size()); ++task) {
        std::optional<TimeNeed> need;
        for (int place = 0; place < m_tasks[at(task)].places; ++place, ++number) {
            const int slot = m_flow.slotOfPlace[at(number)];
            if (slot < 0)
                continue;
            if (!need)
                need.emplace(*m_edges.queries[at(task)].when, 1.0);
            const int day = m_slotDay[at(slot)];
            const int volunteer = m_slotVolunteer[at(slot)];
            const auto fit = m_volunteers.fitOn(volunteer, *need, m_monday + day, {});
            m_helpers[at(m_helperOf[at(volunteer)])].places.push_back(static_cast<int>(m_places.size()));
            m_places.push_back({task, volunteer, day, fit->hours, number});
            ++m_served[at(task)];
        }
    }
}

bool PlanBuilder::lowerWhereHoursAreExceeded() {
    bool lowered = false;
    for (Helper& helper : m_helpers) {
        int minutesUsed = 0;
        for (int place : helper.places)
            minutesUsed += minutes(m_places[at(place)].task);
        if (minutesUsed <= helper.minutesLeft)
            continue;
        helper.capacity = static_cast<int>(helper.places.size()) - 1;
        lowered = true;
    }
    return lowered;
}

void PlanBuilder::dropWhereHoursAreExceeded() {
    std::vector<char> dropped(m_places.size());
    for (Helper& helper : m_helpers) {
        int minutesUsed = 0;
        for (int place : helper.places)
            minutesUsed += minutes(m_places[at(place)].task);
        // The least urgent go first, of those the longest.
        std::ranges::sort(helper.places, std::less(), [&](int place) {
            const int task = m_places[at(place)].task;
            return std::tuple(-weight(task), minutes(task), task);
        });
        while (minutesUsed > helper.minutesLeft) {
            const Place& place = m_places[at(helper.places.back())];
            minutesUsed -= minutes(place.task);
            --m_served[at(place.task)];
            dropped[at(helper.places.back())] = 1;
            helper.places.pop_back();
        }
    }
    std::vector<int> renumbered(m_places.size());
    std::size_t kept = 0;
    for (std::size_t place = 0; place < m_places.size(); ++place) {
        renumbered[place] = static_cast<int>(kept);
        if (!dropped[place])
            m_places[kept++] = m_places[place];
    }
    m_places.resize(kept);
    for (Helper& helper : m_helpers) {
        for (int& place : helper.places)
            place = renumbered[at(place)];
    }
}

void PlanBuilder::fillEmptyPlaces() {
    std::vector<int> open;
    for (int task = 0; task < static_cast<int>(m_tasks.size()); ++task) {
        if (missing(task) > 0 && !m_edges.edges[at(task)].empty())
            open.push_back(task);
    }
    std::ranges::stable_sort(open, {},
                             [&](int task) { return std::pair(-weight(task), m_edges.edges[at(task)].size()); });
    for (int task : open) {
        std::vector<PlanEdge> edges = m_edges.edges[at(task)];
        std::ranges::stable_sort(edges, {}, [&](const PlanEdge& edge) {
            const Helper& helper = m_helpers[at(m_helperOf[at(edge.volunteer)])];
            return edge.cost + m_rules.furtherTask * (helper.tasksBefore + static_cast<int>(helper.places.size()));
        });
        for (const PlanEdge& edge : edges) {
            if (missing(task) == 0)
                break;
            fill(task, edge);
        }
    }
}

bool PlanBuilder::fill(int task, const PlanEdge& edge) {
    Helper& helper = m_helpers[at(m_helperOf[at(edge.volunteer)])];
    const int room = std::clamp(m_volunteers.tasksLimit(edge.volunteer) - helper.tasksBefore, 0, m_rules.mostPerWeek);
    if (static_cast<int>(helper.places.size()) >= room)
        return false;
    const int julianDay = m_monday + edge.day;
    const auto promised = m_volunteers.promisesOn(edge.volunteer, julianDay);
    std::vector<TimeRange> taken(promised.begin(), promised.end());
    int minutesUsed = 0;
    int thatDay = 0;
    for (int number : helper.places) {
        const Place& place = m_places[at(number)];
        minutesUsed += minutes(place.task);
        if (place.task == task)
            return false;
        if (place.day != edge.day)
            continue;
        ++thatDay;
        taken.push_back({place.hours.start - m_rules.minutesBetween, place.hours.end + m_rules.minutesBetween});
    }
    if (thatDay >= m_rules.mostPerDay || minutesUsed + minutes(task) > helper.minutesLeft)
        return false;
    const TimeNeed need(*m_edges.queries[at(task)].when, 1.0);
    const auto fit = need.fit(m_volunteers.freeOn(edge.volunteer, julianDay, {}), taken);
    if (!fit)
        return false;
    helper.places.push_back(static_cast<int>(m_places.size()));
    m_places.push_back({task, edge.volunteer, edge.day, fit->hours, -1});
    ++m_served[at(task)];
    return true;
}

void PlanBuilder::addLines(PlanProposal& proposal) {
    std::ranges::stable_sort(m_places, {},
                             [](const Place& place) { return std::tuple(place.day, place.hours.start, place.task); });
    FlowState state = stateOfFlow();
    AugmentingPaths paths(m_problem, state);
    std::vector<int> tasksSoFar(m_helpers.size());
    for (const Place& place : m_places) {
        PlannedPlace added = line(place);
        const std::size_t helper = at(m_helperOf[at(place.volunteer)]);
        added.cost.furtherTask = m_rules.furtherTask * (m_helpers[helper].tasksBefore + tasksSoFar[helper]++);
        if (place.flowPlace >= 0)
            setNextBest(added, place, paths);
        proposal.objective += added.cost.total();
        proposal.lines.append(std::move(added));
    }
}

PlannedPlace PlanBuilder::line(const Place& place) const {
    const TaskMatch match(m_volunteers, m_edges.queries[at(place.task)]);
    PlannedPlace line;
    line.task = place.task;
    line.volunteer = m_volunteers.id(place.volunteer);
    line.date = QDate::fromJulianDay(m_monday + place.day);
    line.hours = place.hours;
    line.distanceKm = match.km(place.volunteer);
    line.cost =
        edgeCost(match, m_tasks[at(place.task)], place.volunteer, m_monday + place.day, line.distanceKm, m_rules);
    const auto& edges = m_edges.edges[at(place.task)];
    const Helper& helper = m_helpers[at(m_helperOf[at(place.volunteer)])];
    const bool alone =
        std::ranges::all_of(edges, [&](const PlanEdge& edge) { return edge.volunteer == place.volunteer; });
    const bool hasNoOther = helper.tasksBefore + static_cast<int>(helper.places.size()) == 1;
    const bool spreads = hasNoOther && std::ranges::any_of(edges, [&](const PlanEdge& edge) {
                             const Helper& other = m_helpers[at(m_helperOf[at(edge.volunteer)])];
                             return edge.volunteer != place.volunteer && edge.cost < line.cost.total() &&
                                    other.tasksBefore + static_cast<int>(other.places.size()) > 0;
                         });
    line.reasons = reasonsFor(match, m_tasks[at(place.task)], place.volunteer, line, alone, spreads);
    return line;
}

FlowState PlanBuilder::stateOfFlow() const {
    FlowState state(m_problem, m_flow.slotOfPlace);
    state.rowPrice = m_flow.prices.row;
    state.volunteerPrice = m_flow.prices.volunteer;
    for (std::size_t slot = 0; slot < state.slotPrices.size(); ++slot)
        state.slotPrices[slot].price = m_flow.prices.slot[slot];
    return state;
}

void PlanBuilder::setNextBest(PlannedPlace& line, const Place& place, AugmentingPaths& paths) const {
    // Beyond this many edges the way round is long enough that the prices' lower bound says as much.
    constexpr std::int64_t edgeBudget = 5'000;
    if (const auto detour = paths.detour(place.task, place.flowPlace, edgeBudget)) {
        line.nextBest = m_volunteers.id(m_slotVolunteer[at(detour->slot)]);
        line.nextBestCost = detour->cost;
    } else {
        for (const PlanEdge& edge : m_edges.edges[at(place.task)]) {
            if (edge.volunteer == place.volunteer)
                continue;
            const int slot = m_slotOf[at(m_helperOf[at(edge.volunteer)] * daysPerWeek + edge.day)];
            const std::int64_t cost = edge.cost + m_flow.prices.slot[at(slot)];
            if (!line.nextBest.isEmpty() && cost >= line.nextBestCost)
                continue;
            line.nextBest = m_volunteers.id(edge.volunteer);
            line.nextBestCost = cost;
        }
    }
    line.nextBestLeavesPlaceEmpty = line.nextBestCost >= m_rules.unserved / 2;
}

} // namespace entraide
