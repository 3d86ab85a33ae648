// SPDX-License-Identifier: GPL-3.0-or-later
#include "rounds/round_model.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace entraide {

namespace {

/// Ruining looks for strings near a job among so many of its neighbours.
constexpr int mostNeighbours = 256;

} // namespace

Pace::Pace(double kmh) {
    if (kmh <= 0)
        return;
    m_metresAnHour = static_cast<std::int64_t>(std::clamp(std::round(kmh * 1000), 1.0, 1e9));
    m_inverse = 1.0 / static_cast<double>(m_metresAnHour);
}

RoundModel::RoundModel(const RoundProblem& problem, const std::stop_token& stop)
    : m_riderCost(problem.rules.rider)
    , m_minuteCost(problem.rules.minute) {
    readDistances(problem);
    readJobs(problem);
    readRiders(problem);
    findNeighbours(stop);
    classify();
}

/// Calls for all pairs of places, block by block: by columns alone, a large table would be read from memory each time.
template <class Call> bool RoundModel::forBlocks(const Call& call) const {
    constexpr int block = 32;
    for (int rows = 0; rows < m_places; rows += block) {
        for (int columns = 0; columns < m_places; columns += block) {
            for (int a = rows; a < std::min(rows + block, m_places); ++a) {
                for (int b = columns; b < std::min(columns + block, m_places); ++b) {
                    if (!call(a, b))
                        return false;
                }
            }
        }
    }
    return true;
}

bool RoundModel::isSymmetricTable() const {
    return forBlocks([this](int a, int b) { return metres(a, b) == metres(b, a); });
}

void RoundModel::readDistances(const RoundProblem& problem) {
    const int count = problem.distances.count();
    m_places = count + 1;
    m_from.resize(std::size_t(m_places) * std::size_t(m_places));
    for (int a = 0; a < count; ++a)
        std::ranges::copy(problem.distances.from(a), m_from.begin() + std::ptrdiff_t(a) * m_places);
    m_isSymmetric = isSymmetricTable();
    // The way to nowhere is 0 metres in both directions, so it never makes the table uneven.
    if (m_isSymmetric)
        return;
    m_to.resize(m_from.size());
    forBlocks([this](int a, int b) {
        m_to.data()[std::size_t(b) * std::size_t(m_places) + std::size_t(a)] = metres(a, b);
        return true;
    });
}

void RoundModel::readJobs(const RoundProblem& problem) {
    for (const RoundJob& job : problem.jobs) {
        ModelJob read{.place = job.place,
                      .portions = job.portions,
                      .opens = -endOfTime,
                      .closes = endOfTime,
                      .minutes = job.minutes,
                      .collection = job.collection,
                      .onlyRider = job.onlyRider,
                      .unserved = problem.rules.unserved * job.weight,
                      .deliveries = {}};
        if (!job.window.isEmpty()) {
            read.opens = job.window.start;
            read.closes = job.window.end;
            m_hasWindows = true;
        }
        m_hasPairs = m_hasPairs || job.collection >= 0;
        m_jobs.push_back(std::move(read));
    }
    for (int job = 0; job < jobCount(); ++job) {
        if (m_jobs[job].collection >= 0)
            m_jobs[m_jobs[job].collection].deliveries.push_back(job);
    }
}

void RoundModel::readRiders(const RoundProblem& problem) {
    std::vector<bool> isNamed(problem.riders.size()); // by a job that only they may do
    for (const RoundJob& job : problem.jobs) {
        if (job.onlyRider >= 0)
            isNamed[job.onlyRider] = true;
    }
    std::vector<int> like; // for each kind a rider of it
    const auto same = [](const RoundRider& a, const RoundRider& b) {
        return a.start == b.start && a.end == b.end && a.capacity == b.capacity && a.from == b.from &&
               a.until == b.until && a.kmh == b.kmh && a.loaded == b.loaded;
    };
    for (int rider = 0; rider < static_cast<int>(problem.riders.size()); ++rider) {
        const RoundRider& own = problem.riders[rider];
        int kind = 0;
        while (kind < static_cast<int>(like.size()) &&
               (isNamed[rider] || isNamed[like[kind]] || !same(own, problem.riders[like[kind]])))
            ++kind;
        if (kind == static_cast<int>(like.size())) {
            like.push_back(rider);
            m_kinds.push_back({.pace = Pace(own.kmh),
                               .start = own.start,
                               .end = own.end < 0 ? nowhere() : own.end,
                               .capacity = own.capacity,
                               .from = own.from,
                               .until = own.until,
                               .loaded = own.loaded,
                               .riders = {}});
        }
        m_kinds[kind].riders.push_back(rider);
        m_kindOf.push_back(kind);
    }
}

void RoundModel::findNeighbours(const std::stop_token& stop) {
    const int count = jobCount();
    m_neighbourCount = std::min(count, mostNeighbours);
    m_neighbours.resize(std::size_t(count) * std::size_t(m_neighbourCount));
    std::vector<std::pair<std::int64_t, int>> near(count);
    double sum = 0;
    std::int64_t counted = 0;
    for (int job = 0; job < count; ++job) {
        if ((job & 15) == 0 && stop.stop_requested())
            m_neighbourCount = 1;
        if (m_neighbourCount == 1) {
            std::iota(m_neighbours.begin(), m_neighbours.begin() + count, 0);
            return;
        }
        const std::int32_t* there = from(m_jobs[job].place);
        const std::int32_t* back = to(m_jobs[job].place);
        for (int other = 0; other < count; ++other) {
            const int place = m_jobs[other].place;
            // Jobs at one distance follow in turn from the job itself: otherwise all would have the same neighbours.
            near.data()[other] = {std::int64_t{there[place]} + back[place],
                                  other >= job ? other - job : other - job + count};
        }
        near[job].first = -1;
        std::partial_sort(near.begin(), near.begin() + m_neighbourCount, near.end());
        int* own = m_neighbours.data() + std::size_t(job) * std::size_t(m_neighbourCount);
        for (int i = 0; i < m_neighbourCount; ++i)
            own[i] = (near[i].second + job) % count;
        const int usual = std::min(m_neighbourCount, 8);
        for (int i = 1; i < usual; ++i) {
            sum += static_cast<double>(near[i].first) / 2;
            ++counted;
        }
    }
    m_usualWay = counted > 0 ? sum / static_cast<double>(counted) : 0;
}

void RoundModel::classify() {
    std::int64_t longest = 0;
    for (const std::int32_t way : m_from)
        longest = std::max<std::int64_t>(longest, way);
    // A detour of two ways, the rider's own cost, and a day of minutes.
    const std::int64_t dear = 2 * longest + m_riderCost + 1440 * m_minuteCost;
    const bool delivers = std::ranges::all_of(m_jobs, [](const ModelJob& job) { return job.portions <= 0; });
    const bool collects = std::ranges::all_of(m_jobs, [](const ModelJob& job) { return job.portions >= 0; });
    m_isMixed = !delivers && !collects;
    bool plain = m_kinds.size() == 1 && !m_kinds[0].pace.counts() && !m_hasPairs;
    plain = plain && (collects || (delivers && m_kinds[0].loaded));
    for (const ModelJob& job : m_jobs) {
        m_mayDecline = m_mayDecline || job.unserved <= dear;
        plain = plain && job.onlyRider < 0;
    }
    m_isPlain = plain;
}

} // namespace entraide
