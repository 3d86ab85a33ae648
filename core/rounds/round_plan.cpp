// SPDX-License-Identifier: GPL-3.0-or-later
#include "rounds/round_plan.h"

#include <algorithm>
#include <numeric>

namespace entraide {

namespace {

enum JobState : char { Elsewhere, Ahead, Done };

std::vector<int> upTo(int count) {
    std::vector<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

} // namespace

RoundPlan::RoundPlan(const RoundModel& model)
    : RoundPlan(model, {.jobs = upTo(model.jobCount()), .riders = upTo(model.riderCount())}) {}

RoundPlan::RoundPlan(const RoundModel& model, PlanPart part)
    : m_model(model)
    , m_part(std::move(part))
    , m_routes(model.riderCount())
    , m_mayRide(model.riderCount())
    , m_riderOf(model.jobCount(), -1)
    , m_unserved(m_part.jobs)
    , m_touched(model.riderCount())
    , m_kept(model.jobCount())
    , m_state(model.jobCount())
    , m_routeSeen(model.riderCount()) {
    for (const int job : m_unserved)
        m_cost += model.job(job).unserved;
    for (const int rider : m_part.riders)
        m_mayRide[rider] = true;
}

int RoundPlan::freeRiderOf(const RiderKind& kind) const {
    const auto found = std::ranges::find_if(
        kind.riders, [this](int rider) { return m_mayRide.data()[rider] && route(rider).jobs.empty(); });
    return found == kind.riders.end() ? -1 : *found;
}

int RoundPlan::positionOf(int rider, int job) const {
    const std::vector<int>& jobs = route(rider).jobs;
    const auto found = std::ranges::find(jobs, job);
    return found == jobs.end() ? 0 : static_cast<int>(found - jobs.begin()) + 1;
}

RoundPlan::Walk RoundPlan::walk(int rider, std::span<const int> jobs) const {
    const RiderKind& kind = m_model.kindOf(rider);
    const bool timed = kind.pace.counts();
    int* kept = m_kept.data();
    char* state = m_state.data();
    int pool = 0;
    int keptOnBoard = 0;
    int firstLoaded = -1;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        const ModelJob& job = m_model.job(jobs[i]);
        state[jobs[i]] = Ahead;
        if (job.collection >= 0) {
            kept[job.collection] -= job.portions;
        } else if (kind.loaded && job.portions < 0) {
            pool -= job.portions;
            firstLoaded = firstLoaded < 0 ? static_cast<int>(i) : firstLoaded;
        }
    }
    Walk result;
    if (pool > kind.capacity)
        result.broken = firstLoaded;
    std::int64_t now = kind.from;
    std::int64_t departure = now;
    int place = kind.start;
    for (std::size_t i = 0; i < jobs.size() && result.broken < 0; ++i) {
        const int number = jobs[i];
        const ModelJob& job = m_model.job(number);
        bool broken = job.onlyRider >= 0 && job.onlyRider != rider;
        const std::int32_t way = m_model.metres(place, job.place);
        result.metres += way;
        place = job.place;
        if (timed) {
            const int minutes = kind.pace.minutes(way);
            if (i == 0) {
                now = std::max(now, job.opens - minutes);
                departure = now;
            }
            now = std::max(now + minutes, job.opens);
            broken = broken || now > job.closes;
            now += job.minutes;
            broken = broken || now > kind.until;
        }
        if (job.collection >= 0) {
            broken = broken || state[job.collection] != Done;
            keptOnBoard += job.portions;
        } else {
            pool += job.portions - kept[number];
            keptOnBoard += kept[number];
        }
        broken = broken || pool < 0 || pool + keptOnBoard > kind.capacity;
        state[number] = Done;
        if (broken)
            result.broken = static_cast<int>(i);
    }
    if (!jobs.empty() && result.broken < 0) {
        const std::int32_t way = m_model.metres(place, kind.end);
        result.metres += way;
        now += kind.pace.minutes(way);
        if (timed && now > kind.until)
            result.broken = static_cast<int>(jobs.size()) - 1;
        result.minutes = now - departure;
    }
    for (const int number : jobs) {
        state[number] = Elsewhere;
        kept[number] = 0;
        if (m_model.job(number).collection >= 0)
            kept[m_model.job(number).collection] = 0;
    }
    return result;
}

std::optional<std::int64_t> RoundPlan::costOf(int rider, std::span<const int> jobs) const {
    if (jobs.empty())
        return 0;
    const Walk walked = walk(rider, jobs);
    if (walked.broken >= 0)
        return std::nullopt;
    return walked.metres + m_model.riderCost() + m_model.minuteCost() * walked.minutes;
}

void RoundPlan::setUsed(int rider, bool used) {
    if (used)
        m_used.push_back(rider);
    else
        m_used.erase(std::ranges::find(m_used, rider));
}

void RoundPlan::priceAgain(PlanRoute& route) {
    m_cost -= route.cost;
    route.cost = route.jobs.empty() ? 0 : route.metres + m_model.riderCost() + m_model.minuteCost() * route.minutes;
    m_cost += route.cost;
}

/// Everything that follows from the jobs.
void RoundPlan::refresh(int rider) {
    PlanRoute& route = m_routes[rider];
    const RiderKind& kind = m_model.kindOf(rider);
    const std::size_t count = route.jobs.size();
    route.places.resize(count + 2);
    route.legs.resize(count + 1);
    int* places = route.places.data();
    std::int32_t* legs = route.legs.data();
    places[0] = kind.start;
    places[count + 1] = kind.end;
    route.metres = 0;
    route.minutes = 0;
    route.load = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const ModelJob& job = m_model.job(route.jobs.data()[i]);
        places[i + 1] = job.place;
        route.load += std::abs(job.portions);
    }
    for (std::size_t i = 0; i <= count; ++i) {
        legs[i] = m_model.metres(places[i], places[i + 1]);
        route.metres += legs[i];
    }
    if (!m_model.isPlain() && count > 0)
        refreshMarks(kind, route);
    priceAgain(route);
}

void RoundPlan::refreshMarks(const RiderKind& kind, PlanRoute& route) {
    const int count = route.size();
    const bool timed = kind.pace.counts();
    route.marks.resize(std::size_t(count) + 2);
    PlanRoute::Mark* marks = route.marks.data();
    const int* jobs = route.jobs.data();
    int* kept = m_kept.data();
    int pool = 0;
    int keptOnBoard = 0;
    if (m_model.hasPairs() || kind.loaded) {
        for (int i = 0; i < count; ++i) {
            const ModelJob& job = m_model.job(jobs[i]);
            if (job.collection >= 0)
                kept[job.collection] -= job.portions;
            else if (kind.loaded && job.portions < 0)
                pool -= job.portions;
        }
    }
    marks[0].pool = pool;
    marks[0].board = pool;
    marks[0].mostBoardUntil = pool;
    std::int64_t now = kind.from;
    std::int64_t departure = now;
    for (int i = 1; i <= count; ++i) {
        const ModelJob& job = m_model.job(jobs[i - 1]);
        if (timed) {
            const int way = kind.pace.minutes(route.legs.data()[i - 1]);
            if (i == 1) {
                now = std::max(now, job.opens - way);
                departure = now;
            }
            now = std::max(now + way, job.opens) + job.minutes;
            marks[i].leave = now;
        }
        if (job.collection >= 0) {
            keptOnBoard += job.portions;
        } else {
            pool += job.portions - kept[jobs[i - 1]];
            keptOnBoard += kept[jobs[i - 1]];
            kept[jobs[i - 1]] = 0;
        }
        marks[i].pool = pool;
        marks[i].board = pool + keptOnBoard;
        marks[i].mostBoardUntil = std::max(marks[i - 1].mostBoardUntil, marks[i].board);
    }
    PlanRoute::Mark& end = marks[count + 1];
    end = marks[count];
    end.leastPoolOn = pool;
    end.mostBoardOn = end.board;
    end.minutesOn = 0;
    end.soonest = -endOfTime;
    end.latest = timed ? kind.until : endOfTime;
    route.minutes = timed ? now + kind.pace.minutes(route.legs.data()[count]) - departure : 0;
    for (int i = count; i >= 0; --i) {
        PlanRoute::Mark& mark = marks[i];
        const PlanRoute::Mark& next = marks[i + 1];
        mark.leastPoolOn = std::min(mark.pool, next.leastPoolOn);
        mark.mostBoardOn = std::max(mark.board, next.mostBoardOn);
        if (timed && i > 0) {
            const ModelJob& job = m_model.job(jobs[i - 1]);
            const std::int64_t on = job.minutes + kind.pace.minutes(route.legs.data()[i]);
            mark.minutesOn = next.minutesOn + on;
            mark.soonest = std::max(job.opens + mark.minutesOn, next.soonest);
            mark.latest = std::min(job.closes, next.latest - on);
        }
    }
}

void RoundPlan::touch(int rider) {
    if (m_touched.data()[rider] == m_stamp)
        return;
    m_touched.data()[rider] = m_stamp;
    if (m_savedCount == m_saved.size())
        m_saved.emplace_back();
    Saved& saved = m_saved[m_savedCount++];
    saved.rider = rider;
    saved.route = m_routes[rider];
}

void RoundPlan::begin() {
    ++m_stamp;
    m_savedCount = 0;
    m_savedUsed = m_used;
    m_savedUnserved = m_unserved;
    m_savedCost = m_cost;
}

void RoundPlan::rollBack() {
    for (std::size_t i = 0; i < m_savedCount; ++i) {
        std::swap(m_routes[m_saved[i].rider], m_saved[i].route);
        for (const int job : m_routes[m_saved[i].rider].jobs)
            m_riderOf.data()[job] = m_saved[i].rider;
    }
    m_savedCount = 0;
    m_used.swap(m_savedUsed);
    m_unserved.swap(m_savedUnserved);
    for (const int job : m_unserved)
        m_riderOf.data()[job] = -1;
    m_cost = m_savedCost;
}

void RoundPlan::leaveOut(int job) {
    m_riderOf.data()[job] = -1;
    m_unserved.push_back(job);
    m_cost += m_model.job(job).unserved;
}

void RoundPlan::replace(int rider, std::span<const int> jobs) {
    touch(rider);
    PlanRoute& route = m_routes[rider];
    for (const int job : route.jobs) {
        if (m_riderOf[job] == rider)
            leaveOut(job);
    }
    if (route.jobs.empty() != jobs.empty())
        setUsed(rider, !jobs.empty());
    for (const int job : jobs) {
        // Taken from another round, which is replaced next.
        if (m_riderOf[job] < 0)
            m_cost -= m_model.job(job).unserved;
        m_riderOf[job] = rider;
    }
    route.jobs.assign(jobs.begin(), jobs.end());
    refresh(rider);
}

void RoundPlan::recount() {
    std::erase_if(m_unserved, [this](int job) { return m_riderOf.data()[job] >= 0; });
}

std::size_t RoundPlan::shuffleLast(std::size_t count, DiceRolls& dice) {
    if (m_unserved.size() <= count)
        return 0;
    const std::size_t first = m_unserved.size() - count;
    for (std::size_t end = m_unserved.size(); end > first; --end)
        std::swap(m_unserved[end - 1], m_unserved[dice.below(static_cast<int>(end))]);
    return first;
}

void RoundPlan::remove(int rider, std::span<const int> positions) {
    touch(rider);
    PlanRoute& route = m_routes[rider];
    m_remaining.clear();
    std::size_t next = 0;
    for (int i = 0; i < route.size(); ++i) {
        const int job = route.jobs.data()[i];
        if (next < positions.size() && positions[next] == i + 1) {
            ++next;
            leaveOut(job);
        } else {
            m_remaining.push_back(job);
        }
    }
    if (!m_model.isPlain()) {
        for (int broken = walk(rider, m_remaining).broken; broken >= 0; broken = walk(rider, m_remaining).broken) {
            leaveOut(m_remaining[broken]);
            m_remaining.erase(m_remaining.begin() + broken);
        }
    }
    if (m_remaining.empty())
        setUsed(rider, false);
    route.jobs.swap(m_remaining);
    refresh(rider);
}

void RoundPlan::insertAt(int job, int rider, int position) {
    touch(rider);
    PlanRoute& route = m_routes.data()[rider];
    const ModelJob& done = m_model.job(job);
    m_riderOf.data()[job] = rider;
    m_cost -= done.unserved;
    if (route.jobs.empty())
        setUsed(rider, true);
    route.jobs.insert(route.jobs.begin() + position, job);
    if (!m_model.isPlain() || route.size() == 1) {
        refresh(rider);
        return;
    }
    route.places.insert(route.places.begin() + position + 1, done.place);
    const std::int32_t before = m_model.metres(route.places.data()[position], done.place);
    const std::int32_t after = m_model.metres(done.place, route.places.data()[position + 2]);
    route.metres += std::int64_t{before} + after - route.legs.data()[position];
    route.legs.data()[position] = after;
    route.legs.insert(route.legs.begin() + position, before);
    route.load += std::abs(done.portions);
    priceAgain(route);
}

void RoundPlan::insert(int job, const Insertion& where) {
    insertAt(job, where.rider, where.position);
    if (where.deliveryOf >= 0)
        insertAt(where.deliveryOf, where.rider, where.deliveryAfter + 1);
}

PlanSnapshot RoundPlan::snapshot() const {
    PlanSnapshot result;
    result.cost = m_cost;
    for (const int rider : m_used)
        result.add(rider, route(rider).jobs);
    return result;
}

void RoundPlan::restore(const PlanSnapshot& snapshot) {
    begin();
    const std::vector<int> used = m_used;
    for (const int rider : used)
        replace(rider, {});
    int start = 0;
    for (std::size_t i = 0; i < snapshot.riders.size(); ++i) {
        replace(snapshot.riders[i], std::span(snapshot.jobs).subspan(start, snapshot.ends[i] - start));
        start = snapshot.ends[i];
    }
    recount();
}

} // namespace entraide
