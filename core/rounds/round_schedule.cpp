// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "rounds/round_problem.h"

#include <algorithm>
#include <limits>

namespace entraide {

namespace {

int clockOf(std::int64_t minute) {
    return static_cast<int>(
        std::clamp<std::int64_t>(minute, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

/// What is on board: the pool that any delivery may take from, and what is kept for deliveries with a collection.
class Board {
public:
    Board(const RoundProblem& problem, const RoundRider& rider, std::span<const int> jobs)
        : m_problem(problem)
        , m_state(problem.jobs.size(), State::Elsewhere)
        , m_kept(problem.jobs.size()) {
        for (int number : jobs) {
            if (m_state[at(number)] != State::Elsewhere)
                continue; // named twice
            m_state[at(number)] = State::Ahead;
            const RoundJob& job = problem.jobs[at(number)];
            if (job.collection >= 0)
                m_kept[at(job.collection)] -= job.portions;
            else if (rider.loaded && job.portions < 0)
                m_pool -= job.portions;
        }
    }

    int portions() const { return clockOf(m_pool + m_keptOnBoard); }
    bool isDone(int number) const { return m_state[at(number)] == State::Done; }

    /// False when what is to be handed out is not there.
    bool visit(int number) {
        const RoundJob& job = m_problem.jobs[at(number)];
        m_state[at(number)] = State::Done;
        if (job.collection >= 0) {
            if (m_state[at(job.collection)] != State::Done)
                return false;
            m_keptOnBoard += job.portions;
        } else if (job.portions >= 0) {
            m_pool += job.portions - m_kept[at(number)];
            m_keptOnBoard += m_kept[at(number)];
        } else {
            if (m_pool < -std::int64_t{job.portions})
                return false;
            m_pool += job.portions;
        }
        return true;
    }

private:
    enum class State : char { Elsewhere, Ahead, Done };
    static std::size_t at(int number) { return static_cast<std::size_t>(number); }

    const RoundProblem& m_problem;
    std::vector<State> m_state;
    std::vector<std::int64_t> m_kept; ///< of each collection
    std::int64_t m_pool = 0;
    std::int64_t m_keptOnBoard = 0;
};

} // namespace

bool RoundRoute::isFeasible() const {
    return std::ranges::none_of(stops, [](const RoundStop& stop) { return stop.fault.has_value(); });
}

RoundRoute scheduled(const RoundProblem& problem, int riderNumber, std::span<const int> jobs) {
    const auto exists = [](int number, std::size_t count) {
        return number >= 0 && static_cast<std::size_t>(number) < count;
    };
    if (!exists(riderNumber, problem.riders.size()) ||
        !std::ranges::all_of(jobs, [&](int number) { return exists(number, problem.jobs.size()); }))
        throw Error(ErrorCode::BadInput, QStringLiteral("scheduled"), QStringLiteral("no such rider or job"));

    const RoundRider& rider = problem.riders[static_cast<std::size_t>(riderNumber)];
    const bool timed = rider.kmh > 0;
    Board board(problem, rider, jobs);
    RoundRoute route{.rider = riderNumber, .stops = {}, .departure = rider.from, .finish = rider.from};
    route.stops.reserve(jobs.size());
    bool overloaded = board.portions() > rider.capacity;
    std::int64_t now = rider.from;
    std::int64_t departure = now;
    int place = rider.start;
    for (int number : jobs) {
        const RoundJob& job = problem.jobs[static_cast<std::size_t>(number)];
        RoundStop stop;
        stop.job = number;
        stop.metres = problem.distances(place, job.place);
        const bool windowed = timed && !job.window.isEmpty();
        const int way = travelMinutes(problem.distances(place, job.place), rider.kmh);
        if (route.stops.empty()) {
            if (windowed)
                now = std::max<std::int64_t>(now, std::int64_t{job.window.start} - way);
            departure = now;
        }
        now += way;
        stop.arrival = clockOf(now);
        if (windowed)
            now = std::max<std::int64_t>(now, job.window.start);
        stop.begin = clockOf(now);
        bool late = windowed && now > job.window.end;
        now += timed ? job.minutes : 0;
        late = late || (timed && now > rider.until);

        if (board.isDone(number)) {
            stop.fault = StopFault::Twice;
        } else {
            const bool given = board.visit(number);
            overloaded = overloaded || board.portions() > rider.capacity;
            if (job.onlyRider >= 0 && job.onlyRider != riderNumber)
                stop.fault = StopFault::WrongRider;
            else if (!given)
                stop.fault = StopFault::NotOnBoard;
            else if (overloaded)
                stop.fault = StopFault::Overloaded;
            else if (late)
                stop.fault = StopFault::Late;
        }
        overloaded = false;
        stop.onBoard = board.portions();
        route.metres += stop.metres;
        place = job.place;
        route.stops.push_back(stop);
    }
    if (jobs.empty())
        return route;
    if (rider.end >= 0) {
        const std::int32_t back = problem.distances(place, rider.end);
        route.metres += back;
        now += travelMinutes(back, rider.kmh);
        if (timed && now > rider.until && !route.stops.back().fault)
            route.stops.back().fault = StopFault::Late;
    }
    route.departure = clockOf(departure);
    route.finish = clockOf(now);
    route.cost = route.metres + problem.rules.rider + problem.rules.minute * (now - departure);
    return route;
}

} // namespace entraide
