// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/plan_builder.h"

#include "domain/worker_threads.h"
#include "matching/at.h"
#include "matching/exact_day.h"
#include "matching/flow_components.h"
#include "matching/plan_explain.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <numeric>

namespace entraide {

namespace {

constexpr int daysPerWeek = 7;

} // namespace

PlanBuilder::PlanBuilder(const VolunteerIndex& volunteers, std::span<const PlanTask> tasks, QDate monday,
                         const PlanRules& rules, const PlanOptions& options)
    : m_volunteers(volunteers)
    , m_tasks(tasks)
    , m_monday(static_cast<int>(monday.toJulianDay()))
    , m_rules(rules)
    , m_options(options)
    , m_edges(planEdges(volunteers, tasks, monday, rules, options))
    , m_state(volunteers, tasks, m_edges, m_monday, rules, options) {}

FlowProblem PlanBuilder::problem() {
    if (m_edges.fault)
        return {};
    const auto volunteers = m_state.volunteerCount();
    std::vector<int> slotOf(volunteers * daysPerWeek, -1);
    std::size_t edgeCount = 0;
    for (const auto& edges : m_edges.edges) {
        if (isStopped())
            return {};
        edgeCount += edges.size();
        for (const PlanEdge& edge : edges)
            slotOf[at(edge.volunteer * daysPerWeek + edge.day)] = 0;
    }
    FlowProblem problem;
    problem.reserve(static_cast<int>(volunteers), static_cast<int>(std::ranges::count(slotOf, 0)),
                    static_cast<int>(m_tasks.size()), edgeCount);
    m_slots.clear();
    std::vector<std::int64_t> costs;
    for (int volunteer = 0; volunteer < static_cast<int>(volunteers); ++volunteer) {
        const auto days = std::span(slotOf).subspan(at(volunteer * daysPerWeek), daysPerWeek);
        if (std::ranges::find(days, 0) == days.end())
            continue;
        const WeekState::Volunteer& of = m_state.volunteer(volunteer);
        costs.clear();
        for (int k = 0; k < of.capacity; ++k)
            costs.push_back(std::int64_t{m_rules.furtherTask} * (of.tasksBefore + k));
        problem.addVolunteer(costs);
        for (int day = 0; day < daysPerWeek; ++day) {
            if (days[at(day)] < 0)
                continue;
            days[at(day)] = problem.addSlot(std::clamp(m_rules.mostPerDay, 0, 1));
            m_slots.push_back({volunteer, day});
        }
    }
    for (int task = 0; task < m_state.taskCount(); ++task) {
        if (isStopped())
            return {};
        // A flow has one price for each empty place of a task: standing ones raise it by their share.
        const int places = std::max(1, m_state.places(task));
        problem.addRow(m_state.units(task), m_state.emptyCost(task, places) / places);
        for (const PlanEdge& edge : m_edges.edges[at(task)])
            problem.addEdge(slotOf[at(edge.volunteer * daysPerWeek + edge.day)], edge.cost);
    }
    return problem;
}

FlowProblem PlanBuilder::firstFlow() {
    return problem();
}

/// The flow and the exact day are two parts of the work of one progress.
PlanOptions PlanBuilder::optionsOfPart(int part) const {
    PlanOptions options;
    options.stop = m_options.stop;
    options.threads = m_options.threads;
    if (m_options.progress) {
        options.progress = [this, part](int done, int all) { m_options.progress(part * all + done, 2 * all); };
    }
    return options;
}

PlanProposal PlanBuilder::build() {
    PlanProposal proposal;
    const auto cancelled = [&] {
        proposal = {};
        proposal.status = PlanStatus::Cancelled;
        return proposal;
    };
    if (m_edges.cancelled)
        return cancelled();
    FlowProblem first = problem();
    const auto faulty = [&](std::optional<FlowFault> fault) {
        proposal.status = PlanStatus::Faulty;
        proposal.fault = fault;
        return proposal;
    };
    if (m_edges.fault)
        return faulty(m_edges.fault);
    if (isStopped())
        return cancelled();
    const PlanOptions part = optionsOfPart(0);
    FlowOptions options;
    options.stop = part.stop;
    options.progress = part.progress;
    options.threads = part.threads;
    {
        const FlowSolution flow = solveFlow(first, options);
        if (flow.status == FlowStatus::Faulty)
            return faulty(flow.fault);
        if (flow.status != FlowStatus::Optimal)
            return cancelled();
        proposal.effort = flow.effort;
        takeFlow(flow);
    }
    if (isStopped())
        return cancelled();
    dropWhereHoursAreExceeded();
    const auto placesServed = [this] {
        int sum = 0;
        for (int task = 0; task < m_state.taskCount(); ++task)
            sum += m_state.served(task);
        return sum;
    };
    const int before = placesServed();
    if (!solveExactDay(proposal, std::move(first)) || !addLines(proposal))
        return cancelled();
    proposal.dayEffort.placesGained = placesServed() - before;
    std::vector<int> served;
    for (int task = 0; task < m_state.taskCount(); ++task) {
        served.push_back(m_state.served(task));
        proposal.objective += m_state.emptyCost(task);
    }
    if (!explainUnserved(m_volunteers, m_tasks, m_edges.queries, served, m_options, proposal))
        return cancelled();
    return proposal;
}

void PlanBuilder::takeFlow(const FlowSolution& flow) {
    std::size_t place = 0;
    for (int task = 0; task < m_state.taskCount() && !isStopped(); ++task) {
        const auto& edges = m_edges.edges[at(task)];
        for (int unit = m_state.firstUnit(task); unit < m_state.endUnit(task); ++unit, ++place) {
            if (flow.slotOfPlace[place] < 0)
                continue;
            const Slot& slot = m_slots[at(flow.slotOfPlace[place])];
            const auto edge = std::ranges::find_if(
                edges, [&](const PlanEdge& e) { return e.volunteer == slot.volunteer && e.day == slot.day; });
            m_state.take(unit, *edge);
        }
    }
}

void PlanBuilder::dropWhereHoursAreExceeded() {
    for (int volunteer = 0; volunteer < static_cast<int>(m_state.volunteerCount()); ++volunteer) {
        const WeekState::Volunteer& of = m_state.volunteer(volunteer);
        int minutesUsed = 0;
        std::vector<int> units;
        for (const WeekState::Item& item : of.items) {
            minutesUsed += item.hours.minutes();
            units.push_back(item.unit);
        }
        if (minutesUsed <= of.minutesLeft)
            continue;
        // The least urgent go first, of those the longest.
        std::ranges::sort(units, std::less(), [&](int unit) {
            const int task = m_state.taskOf(unit);
            return std::tuple(-m_state.costOfEmptying(task), m_state.minutes(task), unit);
        });
        for (; minutesUsed > of.minutesLeft; units.pop_back()) {
            minutesUsed -= m_state.minutes(m_state.taskOf(units.back()));
            m_state.remove(units.back());
        }
    }
}

bool PlanBuilder::solveExactDay(PlanProposal& proposal, FlowProblem problem) {
    FlowComponents components = componentsOf(problem, m_options.stop);
    if (isStopped())
        return false;
    problem = {};
    std::vector<std::span<int>> parts;
    for (int i = 0; i < components.count(); ++i) {
        if (const auto rows = components.rows(i); !m_state.edges(rows.front()).empty()) {
            std::ranges::sort(rows);
            parts.push_back(rows);
        }
    }
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stopped = false;
    std::mutex mutex;
    const PlanOptions part = optionsOfPart(1);
    const int all = std::accumulate(parts.begin(), parts.end(), 0, [&](int sum, const auto& rows) {
        return std::accumulate(rows.begin(), rows.end(), sum, [&](int s, int row) { return s + m_state.units(row); });
    });
    int done = 0;
    onThreads(threadsFor(m_options.threads, parts.size()), [&] {
        ExactDay day(m_state, m_options.stop);
        // The largest first, so that no thread waits long for another; what they do does not depend on each other.
        for (std::size_t i = next++; i < parts.size() && !stopped; i = next++) {
            if (!day.run(parts[i]))
                stopped = true;
            const std::scoped_lock lock(mutex);
            for (int row : parts[i])
                done += m_state.units(row);
            if (part.progress)
                part.progress(done, all);
        }
        const std::scoped_lock lock(mutex);
        proposal.dayEffort.edgesTried += day.effort().edgesTried;
        proposal.dayEffort.chains += day.effort().chains;
    });
    return !stopped;
}

bool PlanBuilder::addLines(PlanProposal& proposal) {
    std::vector<Line> lines;
    for (int volunteer = 0; volunteer < static_cast<int>(m_state.volunteerCount()); ++volunteer) {
        for (const WeekState::Item& item : m_state.volunteer(volunteer).items)
            lines.push_back({volunteer, item});
    }
    std::ranges::sort(lines, {}, [](const Line& line) {
        return std::tuple(line.item.day, line.item.hours.start, line.item.task, line.volunteer);
    });
    std::vector<int> tasksSoFar(m_state.volunteerCount());
    for (const Line& own : lines) {
        if (isStopped())
            return false;
        PlannedPlace added = line(own);
        added.cost.furtherTask =
            m_rules.furtherTask * (m_state.volunteer(own.volunteer).tasksBefore + tasksSoFar[at(own.volunteer)]++);
        added.cost.travel = m_state.travelOf(own.volunteer, own.item);
        proposal.objective += added.cost.total();
        proposal.lines.append(std::move(added));
    }
    return explain(lines, proposal);
}

PlannedPlace PlanBuilder::line(const Line& own) const {
    const int task = own.item.task;
    const TaskMatch match(m_volunteers, m_edges.queries[at(task)]);
    PlannedPlace line;
    line.task = task;
    line.volunteer = m_volunteers.id(own.volunteer);
    line.date = QDate::fromJulianDay(m_monday + own.item.day);
    line.hours = own.item.hours;
    line.distanceKm = match.km(own.volunteer);
    line.cost = edgeCost(match, m_tasks[at(task)], own.volunteer, m_monday + own.item.day, line.distanceKm, m_rules);
    const auto edges = m_state.edges(task);
    const auto tasksOf = [&](int volunteer) {
        const WeekState::Volunteer& of = m_state.volunteer(volunteer);
        return of.tasksBefore + static_cast<int>(of.items.size());
    };
    const bool alone = std::ranges::all_of(edges, [&](const PlanEdge& e) { return e.volunteer == own.volunteer; });
    const bool spreads =
        tasksOf(own.volunteer) == 1 && std::ranges::any_of(edges, [&](const PlanEdge& edge) {
            return edge.volunteer != own.volunteer && edge.cost < own.item.cost && tasksOf(edge.volunteer) > 0;
        });
    line.reasons = reasonsFor(match, m_tasks[at(task)], own.volunteer, line, alone, spreads);
    return line;
}

/// What would have to happen for somebody else to take each line, and what that would cost.
bool PlanBuilder::explain(std::span<const Line> lines, PlanProposal& proposal) const {
    constexpr std::size_t linesPerTurn = 64;
    constexpr int expansions = 6;
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stopped = false;
    PlannedPlace* const out = proposal.lines.data();
    onThreads(threadsFor(m_options.threads, lines.size() / linesPerTurn), [&] {
        ChainSearch search(m_state);
        for (std::size_t first = next; (first = next.fetch_add(linesPerTurn)) < lines.size() && !stopped;) {
            for (std::size_t i = first; i < std::min(first + linesPerTurn, lines.size()); ++i) {
                if (isStopped()) {
                    stopped = true;
                    return;
                }
                ChainSearch::Limits limits;
                limits.expansions = expansions;
                limits.without = lines[i].volunteer;
                limits.mayLeaveEmpty = false;
                const auto chain = search.find(lines[i].item.unit, limits, m_options.stop);
                if (!chain)
                    continue;
                out[i].nextBest = m_volunteers.id(chain->steps.front().edge.volunteer);
                out[i].nextBestCost = chain->cost;
                out[i].nextBestLeavesPlaceEmpty = chain->leavesEmpty;
            }
        }
    });
    return !stopped;
}

} // namespace entraide
