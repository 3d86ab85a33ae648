// SPDX-License-Identifier: GPL-3.0-or-later
// A problem laid out for planning: what the inner loops read lies together, and riders who are the same are one kind.
#pragma once

#include "rounds/round_problem.h"

#include <limits>
#include <stop_token>

namespace entraide {

/// Times beyond any that a round may reach.
inline constexpr std::int64_t endOfTime = std::numeric_limits<std::int64_t>::max() / 4;

/// travelMinutes() for one speed without a division.
class Pace {
public:
    explicit Pace(double kmh);
    bool counts() const { return m_metresAnHour > 0; }
    int minutes(std::int32_t metres) const {
        if (m_metresAnHour == 0)
            return 0;
        const std::int64_t scaled = std::int64_t{metres} * 60;
        auto minutes = static_cast<std::int64_t>(static_cast<double>(scaled) * m_inverse);
        minutes += minutes * m_metresAnHour < scaled; // the product may be off by one either way
        minutes -= (minutes - 1) * m_metresAnHour >= scaled;
        return minutes > 100'000 ? 100'000 : static_cast<int>(minutes);
    }

private:
    std::int64_t m_metresAnHour = 0;
    double m_inverse = 0;
};

/// Riders that nothing tells apart: of those who stay at home only one has to be tried.
struct RiderKind {
    Pace pace;
    int start = 0;
    int end = 0; ///< RoundModel::nowhere() where the round ends at its last stop
    int capacity = 0;
    std::int64_t from = 0;
    std::int64_t until = 0;
    bool loaded = false;
    std::vector<int> riders;
};

/// What planning needs to know of a job.
struct ModelJob {
    int place = 0;
    int portions = 0;
    std::int64_t opens = 0; ///< of its window, or -endOfTime
    std::int64_t closes = 0;
    int minutes = 0;
    int collection = -1;
    int onlyRider = -1;
    std::int64_t unserved = 0;
    std::vector<int> deliveries; ///< of a collection: whose portions it has
};

/// Immutable. \a problem has no fault and outlives it.
class RoundModel {
public:
    /// Looks at \a stop while the neighbours are sought; stops short, with fewer of them, when it is set.
    RoundModel(const RoundProblem& problem, const std::stop_token& stop);

    int jobCount() const { return static_cast<int>(m_jobs.size()); }
    int riderCount() const { return static_cast<int>(m_kindOf.size()); }
    const ModelJob& job(int number) const { return m_jobs.data()[number]; }
    const RiderKind& kindOf(int rider) const { return m_kinds.data()[m_kindOf.data()[rider]]; }
    std::span<const RiderKind> kinds() const { return m_kinds; }
    int nowhere() const { return m_places - 1; }

    /// Metres from a place to all others, and from all others to it.
    const std::int32_t* from(int place) const { return m_from.data() + std::size_t(place) * std::size_t(m_places); }
    const std::int32_t* to(int place) const {
        return (m_isSymmetric ? m_from : m_to).data() + std::size_t(place) * std::size_t(m_places);
    }
    std::int32_t metres(int a, int b) const { return from(a)[b]; }

    /// The nearest jobs to one, nearest first, itself first of all.
    std::span<const int> neighbours(int job) const {
        return {m_neighbours.data() + std::size_t(job) * std::size_t(m_neighbourCount), std::size_t(m_neighbourCount)};
    }

    /// Nothing but capacity counts, and all riders are the same: the classical capacitated vehicle routing problem.
    bool isPlain() const { return m_isPlain; }
    /// Some jobs take in and others hand out.
    bool isMixed() const { return m_isMixed; }
    bool isSymmetric() const { return m_isSymmetric; }
    bool hasPairs() const { return m_hasPairs; }
    bool hasWindows() const { return m_hasWindows; }
    /// Leaving a job out might be cheaper than doing it.
    bool mayDecline() const { return m_mayDecline; }
    std::int64_t riderCost() const { return m_riderCost; }
    std::int64_t minuteCost() const { return m_minuteCost; }
    /// Metres of a usual way between stops: the scale of what improvements are about.
    double usualWay() const { return m_usualWay; }

private:
    void readJobs(const RoundProblem& problem);
    void readRiders(const RoundProblem& problem);
    void readDistances(const RoundProblem& problem);
    template <class Call> bool forBlocks(const Call& call) const;
    bool isSymmetricTable() const;
    void findNeighbours(const std::stop_token& stop);
    void classify();

    std::vector<ModelJob> m_jobs;
    std::vector<RiderKind> m_kinds;
    std::vector<int> m_kindOf;
    int m_places = 0;
    std::vector<std::int32_t> m_from;
    std::vector<std::int32_t> m_to;
    std::vector<int> m_neighbours;
    int m_neighbourCount = 0;
    bool m_isPlain = false;
    bool m_isMixed = false;
    bool m_isSymmetric = true;
    bool m_hasPairs = false;
    bool m_hasWindows = false;
    bool m_mayDecline = false;
    std::int64_t m_riderCost = 0;
    std::int64_t m_minuteCost = 0;
    double m_usualWay = 0;
};

} // namespace entraide
