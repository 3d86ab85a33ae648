// SPDX-License-Identifier: GPL-3.0-or-later
#include "rounds/round_problem.h"

#include "domain/error.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace entraide {

namespace {

/// Farther than twice around the Earth.
constexpr std::int32_t unknownMetres = 100'000'000;
constexpr int longestMinutes = 100'000;

/// Adds up numbers that are not negative and notices when that goes beyond what leaves room for differences.
class BoundedSum {
public:
    void add(std::int64_t a, std::int64_t times = 1) {
        std::int64_t product = 0;
        m_over = m_over || __builtin_mul_overflow(a, times, &product) || __builtin_add_overflow(m_sum, product, &m_sum);
    }
    bool isOver(std::int64_t limit) const { return m_over || m_sum > limit; }
    std::int64_t value() const { return m_sum; }

private:
    std::int64_t m_sum = 0;
    bool m_over = false;
};

bool isPlace(const RoundProblem& problem, int place) {
    return place >= 0 && place < problem.distances.count();
}

std::optional<RoundFault> faultOfJobs(const RoundProblem& problem) {
    const int jobCount = static_cast<int>(problem.jobs.size());
    std::vector<std::int64_t> promised(problem.jobs.size());
    for (const RoundJob& job : problem.jobs) {
        if (!isPlace(problem, job.place))
            return RoundFault::UnknownPlace;
        if (job.onlyRider < -1 || job.onlyRider >= static_cast<int>(problem.riders.size()))
            return RoundFault::UnknownRider;
        if (job.minutes < 0 || job.weight < 0)
            return RoundFault::NegativeNumber;
        if (job.collection == -1)
            continue;
        if (job.collection < -1 || job.collection >= jobCount || job.portions > 0)
            return RoundFault::UnknownJob;
        const auto collection = static_cast<std::size_t>(job.collection);
        promised[collection] -= job.portions;
        if (problem.jobs[collection].portions <= 0 || promised[collection] > problem.jobs[collection].portions)
            return RoundFault::UnknownJob;
    }
    return std::nullopt;
}

std::optional<RoundFault> faultOfRiders(const RoundProblem& problem) {
    for (const RoundRider& rider : problem.riders) {
        if (!isPlace(problem, rider.start) || (rider.end != -1 && !isPlace(problem, rider.end)))
            return RoundFault::UnknownPlace;
        if (rider.capacity < 0 || !(rider.kmh >= 0))
            return RoundFault::NegativeNumber;
    }
    return std::nullopt;
}

bool overflows(const RoundProblem& problem, std::int32_t longestWay) {
    const auto jobs = static_cast<std::int64_t>(problem.jobs.size());
    const auto riders = static_cast<std::int64_t>(problem.riders.size());
    BoundedSum portions;
    BoundedSum minutes; // of the longest round that there could be
    BoundedSum cost;
    std::int64_t latest = 0;
    std::int64_t earliest = 0;
    for (const RoundJob& job : problem.jobs) {
        portions.add(std::abs(static_cast<std::int64_t>(job.portions)));
        minutes.add(job.minutes);
        cost.add(problem.rules.unserved, job.weight);
        latest = std::max<std::int64_t>(latest, job.window.start);
    }
    for (const RoundRider& rider : problem.riders) {
        latest = std::max<std::int64_t>(latest, rider.from);
        earliest = std::min<std::int64_t>(earliest, rider.from);
    }
    minutes.add(longestMinutes, jobs + 1);
    minutes.add(latest - earliest);
    cost.add(longestWay, jobs + riders);
    cost.add(problem.rules.rider, riders);
    if (portions.isOver(std::numeric_limits<int>::max()) || minutes.isOver(std::numeric_limits<std::int64_t>::max()))
        return true;
    for (std::int64_t i = 0; i < std::min(riders, jobs); ++i)
        cost.add(problem.rules.minute, minutes.value());
    return cost.isOver(std::numeric_limits<std::int64_t>::max() / 4);
}

} // namespace

DistanceTable::DistanceTable(int count, std::vector<std::int32_t> metres)
    : m_count(count)
    , m_metres(std::move(metres)) {
    if (count < 0 || m_metres.size() != static_cast<std::size_t>(count) * static_cast<std::size_t>(count))
        throw Error(ErrorCode::BadInput, QStringLiteral("DistanceTable"), QStringLiteral("not count x count"));
}

DistanceTable DistanceTable::between(std::span<const GeoPoint> places, double detour) {
    const std::size_t count = places.size();
    std::vector<std::int32_t> metres(count * count);
    for (std::size_t a = 0; a < count; ++a) {
        for (std::size_t b = a + 1; b < count; ++b) {
            std::int32_t way = unknownMetres;
            if (places[a].isValid() && places[b].isValid())
                way = static_cast<std::int32_t>(
                    std::clamp<double>(std::round(distanceKm(places[a], places[b]) * 1000 * detour), 0, unknownMetres));
            metres[a * count + b] = way;
            metres[b * count + a] = way;
        }
    }
    return {static_cast<int>(count), std::move(metres)};
}

int travelMinutes(std::int32_t metres, double kmh) {
    if (kmh <= 0)
        return 0;
    // Whole metres an hour, so that 400 m at 12 km/h are 2 minutes whatever binary fractions make of it.
    const auto metresAnHour = static_cast<std::int64_t>(std::clamp(std::round(kmh * 1000), 1.0, 1e9));
    const std::int64_t minutes = (std::int64_t{metres} * 60 + metresAnHour - 1) / metresAnHour;
    return static_cast<int>(std::min<std::int64_t>(minutes, longestMinutes));
}

std::optional<RoundFault> faultOf(const RoundProblem& problem) {
    if (problem.rules.unserved < 0 || problem.rules.rider < 0 || problem.rules.minute < 0)
        return RoundFault::NegativeNumber;
    if (const auto fault = faultOfRiders(problem))
        return fault;
    if (const auto fault = faultOfJobs(problem))
        return fault;
    std::int32_t longest = 0;
    for (int from = 0; from < problem.distances.count(); ++from) {
        const auto [least, most] = std::ranges::minmax(problem.distances.from(from));
        if (least < 0)
            return RoundFault::NegativeNumber;
        longest = std::max(longest, most);
    }
    if (overflows(problem, longest))
        return RoundFault::Overflow;
    return std::nullopt;
}

} // namespace entraide
