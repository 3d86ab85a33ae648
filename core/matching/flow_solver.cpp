// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/flow_solver.h"

#include "domain/worker_threads.h"
#include "matching/at.h"
#include "matching/augmenting_paths.h"
#include "matching/flow_components.h"
#include "matching/flow_warm_start.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <numeric>

namespace entraide {

namespace {

/// Below this many edges a second thread costs more than it brings.
constexpr std::size_t edgesWorthAThread = 20'000;
/// Below this many a component is solved by augmenting paths before the simplex has set up its network.
constexpr std::int64_t edgesWorthASimplex = 1'000;

/// Counts places decided by all threads and passes them on now and then.
class Progress {
public:
    Progress(const FlowOptions& options, int total)
        : m_report(options.progress)
        , m_total(total)
        , m_step(std::max(1, total / 100)) {}

    void add(int places) {
        if (!m_report)
            return;
        const std::scoped_lock lock(m_mutex);
        m_done += places;
        if (m_done - m_reported >= m_step || m_done == m_total) {
            m_reported = m_done;
            m_report(m_done, m_total);
        }
    }

private:
    const std::function<void(int, int)>& m_report;
    const int m_total;
    const int m_step;
    std::mutex m_mutex;
    int m_done = 0;
    int m_reported = 0;
};

/// The scarcest first: who can be served by few is decided before the many take those few, which leaves fewer detours.
void sortScarcestFirst(const FlowProblem& problem, std::span<int> rows) {
    std::ranges::stable_sort(rows, {}, [&](int row) { return problem.edges(row).size(); });
}

/// Solves one component with the network simplex, from where augmenting paths have brought its first \a reached rows,
/// and writes flow and prices into the state. False, the state as it was, when stopped.
bool solveBySimplex(const FlowProblem& problem, std::span<const int> rows, std::size_t reached, FlowState& state,
                    const FlowOptions& options) {
    const RowsAsNetwork parts = networkOf(problem, rows, options.stop);
    if (options.stop.stop_requested())
        return false;
    const NetworkStart start = warmStart(problem, rows, reached, parts, state, options.stop);
    if (options.stop.stop_requested())
        return false;
    NetworkOptions simplex;
    simplex.stop = options.stop;
    simplex.start = &start;
    const NetworkSolution flow = solveNetwork(parts.network, simplex);
    if (flow.status == NetworkStatus::Cancelled)
        return false;
    for (int row : rows) {
        for (int place = problem.firstPlace(row); place < problem.endPlace(row); ++place) {
            if (state.placeEdge[at(place)].slot >= 0)
                state.release(problem, place);
        }
    }
    std::vector<int> next(at(problem.rowCount()));
    for (int row : rows)
        next[at(row)] = problem.firstPlace(row);
    for (std::size_t arc = 0; arc < parts.edges.size(); ++arc) {
        if (flow.flow[arc] > 0)
            state.take(problem, next[at(parts.edgeRow[arc])]++, parts.edges[arc]);
    }
    const std::int64_t sink = flow.potential.back();
    std::size_t node = 0;
    for (int row : rows)
        state.rowPrice[at(row)] = sink - flow.potential[node++];
    for (int slot : parts.slotNumbers)
        state.slotPrices[at(slot)].price = sink - flow.potential[node++];
    for (int volunteer : parts.volunteerNumbers)
        state.volunteerPrice[at(volunteer)] = sink - flow.potential[node++];
    return true;
}

/// What one thread does with the components given to it.
class Worker {
public:
    Worker(const FlowProblem& problem, FlowState& state, const FlowOptions& options, Progress& progress)
        : m_problem(problem)
        , m_state(state)
        , m_options(options)
        , m_progress(progress)
        , m_paths(problem, state) {}

    /// False when stopped.
    bool solve(std::span<int> rows) {
        sortScarcestFirst(m_problem, rows);
        std::int64_t edges = 0;
        for (int row : rows)
            edges += static_cast<std::int64_t>(m_problem.edges(row).size());
        const bool mayHandOver = m_options.patience > 0 && edges >= edgesWorthASimplex;
        const std::int64_t limit = m_paths.edgesSeen() + edges * m_options.patience;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const int row = rows[i];
            for (int place = m_problem.firstPlace(row); place < m_problem.endPlace(row); ++place) {
                if (m_options.stop.stop_requested() ||
                    m_paths.add(row, place, m_options.stop) == AugmentingPaths::Outcome::Stopped)
                    return false;
            }
            if (mayHandOver && m_paths.edgesSeen() > limit) {
                if (!solveBySimplex(m_problem, rows, i + 1, m_state, m_options))
                    return false;
                ++m_bySimplex;
                int left = 0;
                for (std::size_t rest = i; rest < rows.size(); ++rest)
                    left += m_problem.endPlace(rows[rest]) - m_problem.firstPlace(rows[rest]);
                m_progress.add(left);
                return true;
            }
            m_progress.add(m_problem.endPlace(row) - m_problem.firstPlace(row));
        }
        return true;
    }

    void addTo(FlowEffort& effort) const {
        effort.edgesSeen += m_paths.edgesSeen();
        effort.searches += m_paths.searches();
        effort.bySimplex += m_bySimplex;
    }

private:
    const FlowProblem& m_problem;
    FlowState& m_state;
    const FlowOptions& m_options;
    Progress& m_progress;
    AugmentingPaths m_paths;
    int m_bySimplex = 0;
};

} // namespace

FlowSolution solveFlow(const FlowProblem& problem, const FlowOptions& options) {
    FlowSolution solution;
    solution.slotOfPlace.assign(at(std::max(0, problem.placeCount())), -1);
    if ((solution.fault = problem.fault(options.stop))) {
        solution.status = FlowStatus::Faulty;
        return solution;
    }

    FlowState state(problem);
    Progress progress(options, problem.placeCount());
    FlowComponents components = componentsOf(problem, options.stop);
    solution.effort.components = components.count();

    const std::size_t threads =
        threadsFor(options.threads, std::min(at(components.count()), 1 + problem.edgeCount() / edgesWorthAThread));

    std::atomic<int> next = 0;
    std::atomic<bool> stopped = options.stop.stop_requested();
    std::mutex effortMutex;
    const auto work = [&] {
        Worker worker(problem, state, options, progress);
        // Largest first, so that the last ones to be taken are small and no thread waits long for another.
        for (int i = next++; i < components.count() && !stopped; i = next++) {
            if (!worker.solve(components.rows(i)))
                stopped = true;
        }
        const std::scoped_lock lock(effortMutex);
        worker.addTo(solution.effort);
    };
    onThreads(threads, work);

    if (stopped)
        solution.status = FlowStatus::Cancelled;
    for (std::size_t place = 0; place < state.placeEdge.size(); ++place) {
        solution.slotOfPlace[place] = state.placeEdge[place].slot;
        solution.served += state.placeEdge[place].slot >= 0;
    }
    for (int row = 0; row < problem.rowCount(); ++row) {
        for (int place = problem.firstPlace(row); place < problem.endPlace(row); ++place) {
            const FlowEdge& edge = state.placeEdge[at(place)];
            solution.objective += edge.slot >= 0 ? edge.cost : problem.unservedCost(row);
        }
    }
    for (int volunteer = 0; volunteer < problem.volunteerCount(); ++volunteer) {
        const auto costs = problem.unitCosts(volunteer).first(at(state.volunteerUsed[at(volunteer)]));
        solution.objective = std::accumulate(costs.begin(), costs.end(), solution.objective);
    }
    solution.prices.row = std::move(state.rowPrice);
    solution.prices.volunteer = std::move(state.volunteerPrice);
    solution.prices.slot.reserve(state.slotPrices.size());
    for (const FlowState::SlotPrice& slot : state.slotPrices)
        solution.prices.slot.push_back(slot.price);
    return solution;
}

std::int64_t flowCost(const FlowProblem& problem, std::span<const int> slotOfPlace) {
    std::int64_t cost = 0;
    std::vector<std::size_t> used(at(problem.volunteerCount()));
    for (int row = 0; row < problem.rowCount(); ++row) {
        for (int place = problem.firstPlace(row); place < problem.endPlace(row); ++place) {
            const int slot = slotOfPlace[at(place)];
            if (slot < 0) {
                cost += problem.unservedCost(row);
                continue;
            }
            const auto edges = problem.edges(row);
            const auto edge = std::ranges::find(edges, slot, &FlowEdge::slot);
            const int volunteer = problem.volunteerOf(slot);
            cost += edge->cost + problem.unitCosts(volunteer)[used[at(volunteer)]++];
        }
    }
    return cost;
}

} // namespace entraide
