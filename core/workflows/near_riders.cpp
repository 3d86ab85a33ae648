// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/near_riders.h"

#include "workflows/stop_check.h"

#include <algorithm>
#include <map>
#include <vector>

namespace entraide {

namespace {

/// So many near a place are put in order; those behind them are of no more use.
constexpr std::ptrdiff_t mostInOrder = 64;
/// A rider begins up to so many minutes before the window of what is collected.
constexpr int headStart = 60;

bool hasTimeFor(const RoundRiderLine& rider, const RoundWork& work) {
    if (work.window.isEmpty())
        return true;
    const TimeRange around{std::max(0, work.window.start - headStart), work.window.end};
    return std::ranges::any_of(rider.free, [&](const TimeRange& free) { return free.overlaps(around); });
}

} // namespace

QList<RoundRiderLine> nearRiders(const QList<RoundRiderLine>& free, const QList<RoundWork>& work, qsizetype most,
                                 const std::stop_token& stop) {
    if (free.size() <= most)
        return free;
    std::vector<std::vector<qsizetype>> lists; // of each work and transport, the nearest first
    for (const RoundWork& one : work) {
        stopIfAsked(stop);
        if (one.portions <= 0 || !one.position.isValid())
            continue;
        std::map<Transport, std::vector<std::pair<double, qsizetype>>> byTransport;
        for (qsizetype i = 0; i < free.size(); ++i) {
            if (hasTimeFor(free[i], one))
                byTransport[free[i].transport].emplace_back(distanceKm(free[i].home, one.position), i);
        }
        for (auto& [transport, near] : byTransport) {
            const auto end = near.begin() + std::min(mostInOrder, static_cast<std::ptrdiff_t>(near.size()));
            std::partial_sort(near.begin(), end, near.end());
            std::vector<qsizetype>& list = lists.emplace_back();
            for (auto rider = near.begin(); rider != end; ++rider)
                list.push_back(rider->second);
        }
    }
    std::vector<char> taken(static_cast<std::size_t>(free.size()));
    qsizetype count = 0;
    for (std::size_t rank = 0; rank < static_cast<std::size_t>(mostInOrder); ++rank) {
        for (const std::vector<qsizetype>& list : lists) {
            if (rank >= list.size() || taken[static_cast<std::size_t>(list[rank])] || count == most)
                continue;
            taken[static_cast<std::size_t>(list[rank])] = 1;
            ++count;
        }
    }
    QList<RoundRiderLine> result;
    for (qsizetype i = 0; i < free.size(); ++i) {
        if (taken[static_cast<std::size_t>(i)])
            result.append(free[i]);
    }
    return result;
}

} // namespace entraide
