// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

namespace entraide {

/// A minimum-cost flow network in plain numbers, of any shape: parallel arcs, loops and negative costs may be. Nodes
/// are 0 to supply.size() - 1; supplies must sum to zero.
struct FlowNetwork {
    /// The capacity of an arc without one.
    static constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();

    struct Arc {
        int from = 0;
        int to = 0;
        std::int64_t capacity = 0;
        std::int64_t cost = 0;
        std::int64_t lower = 0; ///< at least so much must flow

        friend bool operator==(const Arc& a, const Arc& b) {
            return a.from == b.from && a.to == b.to && a.capacity == b.capacity && a.cost == b.cost &&
                   a.lower == b.lower;
        }
    };
    std::vector<std::int64_t> supply; ///< for each node; negative: demand
    std::vector<Arc> arcs;

    friend bool operator==(const FlowNetwork& a, const FlowNetwork& b) {
        return a.supply == b.supply && a.arcs == b.arcs;
    }
};

} // namespace entraide
