// SPDX-License-Identifier: GPL-3.0-or-later
#include "rounds/round_checker.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace entraide {

namespace {

using Finding = RoundFinding;

/// The way's minutes by the definition: rounded up, at most 100,000.
std::int64_t minutesFor(std::int64_t metres, double kmh) {
    const auto metresAnHour = static_cast<std::int64_t>(std::min(1e9, std::max(1.0, std::round(kmh * 1000))));
    const std::int64_t whole = metres * 60 / metresAnHour;
    return std::min<std::int64_t>(100'000, whole + (metres * 60 % metresAnHour == 0 ? 0 : 1));
}

class Checker {
public:
    Checker(const RoundProblem& problem, const RoundSolution& solution)
        : m_problem(problem)
        , m_solution(solution) {}

    std::vector<Finding> run() {
        std::int64_t cost = 0;
        std::set<int> riders;
        for (const RoundRoute& route : m_solution.routes) {
            if (route.rider < 0 || route.rider >= static_cast<int>(m_problem.riders.size())) {
                find(RoundBreach::UnknownRider, route.rider);
                continue;
            }
            if (!riders.insert(route.rider).second)
                find(RoundBreach::RiderTwice, route.rider);
            if (knowsJobs(route))
                check(route);
            cost += route.cost;
        }
        for (const LeftOutJob& left : m_solution.leftOut) {
            if (!isJob(left.job)) {
                find(RoundBreach::UnknownJob, -1, left.job);
                continue;
            }
            ++m_times[left.job];
            cost += m_problem.rules.unserved * m_problem.jobs[left.job].weight;
        }
        for (int job = 0; job < static_cast<int>(m_problem.jobs.size()); ++job) {
            const auto times = m_times.find(job);
            if (times == m_times.end())
                find(RoundBreach::JobMissing, -1, job);
            else if (times->second > 1)
                find(RoundBreach::JobTwice, -1, job);
        }
        if (cost != m_solution.cost)
            find(RoundBreach::WrongCost);
        return m_findings;
    }

private:
    void find(RoundBreach breach, int rider = -1, int job = -1) { m_findings.push_back({breach, rider, job}); }
    bool isJob(int job) const { return job >= 0 && job < static_cast<int>(m_problem.jobs.size()); }

    bool knowsJobs(const RoundRoute& route) {
        bool known = true;
        for (const RoundStop& stop : route.stops) {
            if (isJob(stop.job)) {
                ++m_times[stop.job];
            } else {
                find(RoundBreach::UnknownJob, route.rider, stop.job);
                known = false;
            }
        }
        return known;
    }

    void check(const RoundRoute& route) {
        checkRiders(route);
        checkLoads(route);
        checkTimes(route);
        checkMetres(route);
    }

    void checkRiders(const RoundRoute& route) {
        for (const RoundStop& stop : route.stops) {
            const int only = m_problem.jobs[stop.job].onlyRider;
            if (only != -1 && only != route.rider)
                find(RoundBreach::WrongRider, route.rider, stop.job);
        }
    }

    /// Keeps account of each collection's portions by itself, and of what anybody may have.
    void checkLoads(const RoundRoute& route) {
        const RoundRider& rider = m_problem.riders[route.rider];
        std::map<int, std::int64_t> promised; // by collection, to deliveries on this round
        std::int64_t anybody = 0;
        for (const RoundStop& stop : route.stops) {
            const RoundJob& job = m_problem.jobs[stop.job];
            if (job.collection != -1)
                promised[job.collection] += -std::int64_t{job.portions};
            else if (job.portions < 0 && rider.loaded)
                anybody += -std::int64_t{job.portions};
        }
        std::map<int, std::int64_t> kept; // on board, by collection
        const auto onBoard = [&] {
            std::int64_t sum = anybody;
            for (const auto& [collection, portions] : kept)
                sum += portions;
            return sum;
        };
        if (!route.stops.empty() && onBoard() > rider.capacity)
            find(RoundBreach::Overloaded, route.rider, route.stops.front().job);
        for (const RoundStop& stop : route.stops) {
            const RoundJob& job = m_problem.jobs[stop.job];
            if (job.collection != -1) {
                const auto own = kept.find(job.collection);
                if (own == kept.end() || own->second + job.portions < 0)
                    find(RoundBreach::NotOnBoard, route.rider, stop.job);
                else
                    own->second += job.portions;
            } else if (job.portions < 0) {
                if (anybody + job.portions < 0)
                    find(RoundBreach::NotOnBoard, route.rider, stop.job);
                else
                    anybody += job.portions;
            } else if (job.portions > 0) {
                const auto own = promised.find(stop.job);
                kept[stop.job] = own == promised.end() ? 0 : own->second;
                anybody += job.portions - kept[stop.job];
            }
            if (onBoard() > rider.capacity)
                find(RoundBreach::Overloaded, route.rider, stop.job);
            if (onBoard() != stop.onBoard)
                find(RoundBreach::WrongTimes, route.rider, stop.job);
        }
    }

    void checkTimes(const RoundRoute& route) {
        const RoundRider& rider = m_problem.riders[route.rider];
        if (route.stops.empty())
            return;
        if (rider.kmh <= 0) {
            checkTimeless(route);
            return;
        }
        if (route.departure < rider.from)
            find(RoundBreach::TooEarly, route.rider);
        std::int64_t leaves = route.departure;
        int place = rider.start;
        for (const RoundStop& stop : route.stops) {
            const RoundJob& job = m_problem.jobs[stop.job];
            const bool windowed = job.window.end > job.window.start;
            if (stop.arrival != leaves + minutesFor(m_problem.distances(place, job.place), rider.kmh))
                find(RoundBreach::WrongTimes, route.rider, stop.job);
            const bool waits = windowed && stop.arrival < job.window.start;
            if (windowed && stop.begin < job.window.start)
                find(RoundBreach::TooEarly, route.rider, stop.job);
            else if (stop.begin != (waits ? job.window.start : stop.arrival))
                find(RoundBreach::WrongTimes, route.rider, stop.job);
            if ((windowed && stop.begin > job.window.end) || std::int64_t{stop.begin} + job.minutes > rider.until)
                find(RoundBreach::Late, route.rider, stop.job);
            leaves = std::int64_t{stop.begin} + job.minutes;
            place = job.place;
        }
        if (rider.end != -1)
            leaves += minutesFor(m_problem.distances(place, rider.end), rider.kmh);
        if (route.finish != leaves)
            find(RoundBreach::WrongTimes, route.rider);
        if (route.finish > rider.until)
            find(RoundBreach::Late, route.rider, route.stops.back().job);
    }

    void checkTimeless(const RoundRoute& route) {
        const int from = m_problem.riders[route.rider].from;
        const bool moves = std::ranges::any_of(
            route.stops, [from](const RoundStop& stop) { return stop.arrival != from || stop.begin != from; });
        if (moves || route.departure != from || route.finish != from)
            find(RoundBreach::WrongTimes, route.rider);
    }

    void checkMetres(const RoundRoute& route) {
        const RoundRider& rider = m_problem.riders[route.rider];
        std::int64_t metres = 0;
        int place = rider.start;
        for (const RoundStop& stop : route.stops) {
            const std::int64_t leg = m_problem.distances(place, m_problem.jobs[stop.job].place);
            if (stop.metres != leg)
                find(RoundBreach::WrongDistance, route.rider, stop.job);
            metres += leg;
            place = m_problem.jobs[stop.job].place;
        }
        if (!route.stops.empty() && rider.end != -1)
            metres += m_problem.distances(place, rider.end);
        if (route.metres != metres)
            find(RoundBreach::WrongDistance, route.rider);
        std::int64_t cost = 0;
        if (!route.stops.empty())
            cost = metres + m_problem.rules.rider +
                   m_problem.rules.minute * (std::int64_t{route.finish} - route.departure);
        if (route.cost != cost)
            find(RoundBreach::WrongCost, route.rider);
    }

    const RoundProblem& m_problem;
    const RoundSolution& m_solution;
    std::map<int, int> m_times; ///< how often each job is named
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<RoundFinding> checkRounds(const RoundProblem& problem, const RoundSolution& solution) {
    return Checker(problem, solution).run();
}

} // namespace entraide
