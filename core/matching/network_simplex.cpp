// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/network_simplex.h"

#include "matching/at.h"
#include "matching/spanning_tree.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace entraide {

namespace {

/// Where an arc outside the tree is, as the sign that makes a worthwhile reduced cost negative.
enum State : std::int8_t { AtUpper = -1, InTree = 0, AtLower = 1 };

constexpr std::int64_t pivotsBetweenReports = 4'096;
/// Arcs gone through between two looks at the stop token, a power of two.
constexpr std::size_t arcsBetweenPolls = 65'536;
constexpr std::size_t smallestBlock = 24;

class Simplex {
public:
    Simplex(const FlowNetwork& network, const NetworkOptions& options)
        : m_network(network)
        , m_options(options)
        , m_nodeCount(static_cast<int>(network.supply.size()))
        , m_state(network.arcs.size(), AtLower)
        , m_tree(m_nodeCount + 1)
        , m_block(std::max(smallestBlock, at(std::sqrt(static_cast<double>(network.arcs.size()))))) {
        // The arcs are mixed, so that a block holds some of many nodes and the best of it is a good one.
        const std::size_t count = network.arcs.size();
        m_arcs.reserve(count);
        m_number.reserve(count);
        m_range.reserve(count);
        for (std::size_t offset = 0; offset < m_block; ++offset) {
            if (m_options.stop.stop_requested())
                return;
            for (std::size_t number = offset; number < count; number += m_block) {
                const FlowNetwork::Arc& arc = network.arcs[number];
                m_arcs.push_back({arc.from, arc.to, arc.cost});
                m_number.push_back(static_cast<int>(number));
                m_range.push_back(arc.capacity == FlowNetwork::unlimited ? SpanningTree::endless
                                                                         : arc.capacity - arc.lower);
            }
        }
    }

    NetworkSolution solve() {
        NetworkSolution solution;
        if (m_arcs.size() < m_network.arcs.size()) {
            solution.status = NetworkStatus::Cancelled;
            return solution;
        }
        solution.startUsed = m_options.start && beginWith(*m_options.start);
        if (m_options.stop.stop_requested()) {
            solution.status = NetworkStatus::Cancelled;
            return solution;
        }
        if (!solution.startUsed)
            beginWithArtificialArcs();
        solution.status = pivot(solution.pivots);
        if (solution.status == NetworkStatus::Optimal)
            fill(solution);
        return solution;
    }

private:
    struct Arc {
        int from;
        int to;
        std::int64_t cost;
    };

    int root() const { return m_nodeCount; }
    bool isStoppedAt(std::size_t arc) const { return arc % arcsBetweenPolls == 0 && m_options.stop.stop_requested(); }
    /// How much the flow can change between its bounds.
    std::int64_t range(std::size_t arc) const { return m_range.data()[arc]; }
    const FlowNetwork::Arc& original(std::size_t arc) const { return m_network.arcs[at(m_number[arc])]; }
    std::int64_t reducedCost(const Arc& arc) const {
        return arc.cost + m_tree.potential(arc.from) - m_tree.potential(arc.to);
    }

    /// Artificial arcs to and from a root take all supplies at first; they cost more than any path, so that none keeps
    /// a flow that a path could take.
    void beginWithArtificialArcs() {
        std::ranges::fill(m_state, AtLower);
        m_tree = SpanningTree(m_nodeCount + 1);
        std::vector<std::int64_t> excess = m_network.supply;
        for (const FlowNetwork::Arc& arc : m_network.arcs) {
            excess[at(arc.from)] -= arc.lower;
            excess[at(arc.to)] += arc.lower;
        }
        for (int node = 0; node < m_nodeCount; ++node)
            hangOnRoot(node, excess[at(node)]);
        settle();
    }

    /// An arc without flow leads to the root: each node must be able to send something there.
    void hangOnRoot(int node, std::int64_t excess) {
        const bool outward = excess >= 0;
        TreeLink link;
        link.upRoom = outward ? SpanningTree::endless - excess : -excess;
        link.downRoom = outward ? excess : SpanningTree::endless + excess;
        m_tree.hang(node, root(), link);
    }

    bool settle() {
        std::int64_t dearest = 0;
        for (const Arc& arc : m_arcs)
            dearest = std::max(dearest, std::abs(arc.cost));
        const std::int64_t artificial = (dearest + 1) * (m_nodeCount + 1);
        return m_tree.settle(root(), [&](int node) {
            const TreeLink& link = m_tree.link(node);
            if (link.arc < 0)
                return link.upRoom >= SpanningTree::noBound ? -artificial : artificial;
            const Arc& arc = m_arcs[at(link.arc)];
            return arc.from == node ? -arc.cost : arc.cost;
        });
    }

    /// False, with everything in disorder, when it is of no use, or when stopped.
    bool beginWith(const NetworkStart& start) {
        if (start.flow.size() != m_arcs.size() || start.treeArc.size() != m_network.supply.size())
            return false;
        std::vector<std::int64_t> excess = m_network.supply;
        for (std::size_t arc = 0; arc < m_arcs.size(); ++arc) {
            const std::int64_t flow = start.flow[at(m_number[arc])] - original(arc).lower;
            if (isStoppedAt(arc) || flow < 0 || flow > range(arc))
                return false;
            excess[at(m_arcs[arc].from)] -= flow + original(arc).lower;
            excess[at(m_arcs[arc].to)] += flow + original(arc).lower;
            m_state[arc] = flow == 0 ? AtLower : AtUpper;
        }
        if (std::ranges::any_of(excess, [](std::int64_t left) { return left != 0; }))
            return false;
        std::vector<int> position(m_arcs.size());
        for (std::size_t arc = 0; arc < m_arcs.size(); ++arc) {
            if (isStoppedAt(arc))
                return false;
            position[at(m_number[arc])] = static_cast<int>(arc);
        }
        for (int node = 0; node < m_nodeCount; ++node) {
            const int number = start.treeArc[at(node)];
            if (number < 0) {
                hangOnRoot(node, 0);
                continue;
            }
            const int arc = position[at(number)];
            const Arc& ends = m_arcs[at(arc)];
            if ((ends.from != node && ends.to != node) || ends.from == ends.to || m_state[at(arc)] == InTree)
                return false;
            const std::int64_t flow = start.flow[at(number)] - m_network.arcs[at(number)].lower;
            TreeLink link;
            link.arc = arc;
            const bool up = ends.from == node;
            link.upRoom = up ? range(at(arc)) - flow : flow;
            link.downRoom = up ? flow : range(at(arc)) - flow;
            if (link.upRoom == 0)
                return false;
            m_tree.hang(node, up ? ends.to : ends.from, link);
            m_state[at(arc)] = InTree;
        }
        for (std::size_t arc = 0; arc < m_arcs.size(); ++arc) {
            if (isStoppedAt(arc))
                return false;
            if (m_state[arc] == AtUpper && start.flow[at(m_number[arc])] - original(arc).lower != range(arc))
                return false;
        }
        return settle();
    }

    /// The arc outside the tree that promises most of a block of them; the search goes on where it ended. -1: no arc is
    /// worth entering. -2: stopped.
    std::ptrdiff_t entering() {
        const std::size_t count = m_arcs.size();
        std::size_t left = count;
        std::int64_t best = 0;
        std::ptrdiff_t found = -1;
        while (left > 0) {
            const std::size_t length = std::min({m_block, left, count - m_next});
            const Arc* arcs = m_arcs.data();
            const std::int8_t* states = m_state.data();
            const std::int64_t* potential = m_tree.potentials();
            for (std::size_t arc = m_next; arc < m_next + length; ++arc) {
                const Arc& a = arcs[arc];
                const std::int64_t gain = states[arc] * (a.cost + potential[a.from] - potential[a.to]);
                if (gain < best) {
                    best = gain;
                    found = static_cast<std::ptrdiff_t>(arc);
                }
            }
            m_next += length;
            if (m_next == count)
                m_next = 0;
            left -= length;
            if (found >= 0)
                return found;
            if (m_options.stop.stop_requested())
                return -2;
        }
        return -1;
    }

    NetworkStatus pivot(std::int64_t& pivots) {
        for (;;) {
            const std::ptrdiff_t found = entering();
            if (found == -1)
                return NetworkStatus::Optimal;
            if (found == -2 || m_options.stop.stop_requested())
                return NetworkStatus::Cancelled;
            const auto arc = at(found);
            const bool rises = m_state[arc] == AtLower;
            const int first = rises ? m_arcs[arc].from : m_arcs[arc].to;
            const int second = rises ? m_arcs[arc].to : m_arcs[arc].from;
            const SpanningTree::Cycle cycle = m_tree.cycle(first, second, range(arc));
            if (cycle.change >= SpanningTree::noBound)
                return NetworkStatus::Unbounded;
            m_tree.push(first, second, cycle);
            if (++pivots % pivotsBetweenReports == 0 && m_options.progress)
                m_options.progress(pivots);
            if (cycle.leaving < 0) { // the arc itself is the narrowest
                m_state[arc] = rises ? AtUpper : AtLower;
                continue;
            }
            leave(cycle.leaving);
            TreeLink link;
            link.arc = static_cast<int>(arc);
            const bool firstMoves = cycle.onFirstSide;
            const std::int64_t room = range(arc) - cycle.change;
            // Flow went from first to second; so much of it can go back.
            link.upRoom = firstMoves ? room : cycle.change;
            link.downRoom = firstMoves ? cycle.change : room;
            const std::int64_t reduced = reducedCost(m_arcs[arc]);
            const int top = firstMoves ? first : second;
            const bool topIsTail = m_arcs[arc].from == top;
            m_tree.move(cycle.leaving, top, firstMoves ? second : first, link, topIsTail ? -reduced : reduced);
            m_state[arc] = InTree;
        }
    }

    void leave(int node) {
        const TreeLink& link = m_tree.link(node);
        if (link.arc < 0)
            return; // an artificial arc, now without flow, is never wanted again
        const bool up = m_arcs[at(link.arc)].from == node;
        m_state[at(link.arc)] = (up ? link.downRoom : link.upRoom) == 0 ? AtLower : AtUpper;
    }

    void fill(NetworkSolution& solution) const {
        solution.flow.resize(m_arcs.size());
        for (std::size_t arc = 0; arc < m_arcs.size(); ++arc) {
            if (isStoppedAt(arc)) {
                solution.flow.clear();
                solution.status = NetworkStatus::Cancelled;
                return;
            }
            solution.flow[at(m_number[arc])] = original(arc).lower + (m_state[arc] == AtUpper ? range(arc) : 0);
        }
        solution.potential.resize(at(m_nodeCount));
        for (int node = 0; node < m_nodeCount; ++node) {
            solution.potential[at(node)] = m_tree.potential(node);
            const TreeLink& link = m_tree.link(node);
            if (link.arc >= 0) {
                const bool up = m_arcs[at(link.arc)].from == node;
                solution.flow[at(m_number[at(link.arc)])] += up ? link.downRoom : link.upRoom;
            } else if (std::min(link.downRoom, link.upRoom) > 0) {
                solution.status = NetworkStatus::Infeasible;
            }
        }
        if (solution.status == NetworkStatus::Infeasible) {
            solution.flow.clear();
            solution.potential.clear();
            return;
        }
        __int128 cost = 0;
        for (std::size_t arc = 0; arc < m_arcs.size(); ++arc)
            cost += __int128{m_network.arcs[arc].cost} * solution.flow[arc];
        solution.cost = static_cast<std::int64_t>(cost);
        if (cost != solution.cost)
            solution.status = NetworkStatus::Overflow;
    }

    const FlowNetwork& m_network;
    const NetworkOptions& m_options;
    int m_nodeCount;
    std::vector<Arc> m_arcs;
    std::vector<int> m_number; ///< in the network
    std::vector<std::int64_t> m_range;
    std::vector<std::int8_t> m_state;
    SpanningTree m_tree;
    std::size_t m_block;
    std::size_t m_next = 0;
};

/// What makes solving pointless: Malformed, Overflow, or Cancelled when \a stop asks for it; else Optimal.
NetworkStatus checkNetwork(const FlowNetwork& network, const std::stop_token& stop) {
    const std::size_t nodes = network.supply.size();
    if (nodes >= at(std::numeric_limits<int>::max()) || network.arcs.size() >= at(std::numeric_limits<int>::max()))
        return NetworkStatus::Overflow;
    __int128 balance = 0;
    __int128 units = 0;
    __int128 dearest = 0;
    const auto magnitude = [](std::int64_t value) { return value < 0 ? -__int128{value} : __int128{value}; };
    for (const std::int64_t supply : network.supply) {
        balance += supply;
        units += magnitude(supply);
    }
    if (balance != 0)
        return NetworkStatus::Malformed;
    std::size_t seen = 0;
    for (const FlowNetwork::Arc& arc : network.arcs) {
        if (seen++ % arcsBetweenPolls == 0 && stop.stop_requested())
            return NetworkStatus::Cancelled;
        if (arc.from < 0 || arc.to < 0 || at(arc.from) >= nodes || at(arc.to) >= nodes || arc.lower > arc.capacity)
            return NetworkStatus::Malformed;
        units += 2 * magnitude(arc.lower);
        if (arc.capacity != FlowNetwork::unlimited)
            units += magnitude(arc.capacity);
        dearest = std::max(dearest, magnitude(arc.cost));
    }
    // A potential is a path in the tree: an artificial arc of (dearest + 1) * (nodes + 1) and at most `nodes` others; a
    // reduced cost is two of them and one cost more.
    const __int128 farthest = 4 * (dearest + 1) * (static_cast<__int128>(nodes) + 2);
    return units >= SpanningTree::noBound || farthest >= std::numeric_limits<std::int64_t>::max()
               ? NetworkStatus::Overflow
               : NetworkStatus::Optimal;
}

} // namespace

NetworkSolution solveNetwork(const FlowNetwork& network, const NetworkOptions& options) {
    NetworkSolution solution;
    solution.status = checkNetwork(network, options.stop);
    if (solution.status == NetworkStatus::Optimal)
        return Simplex(network, options).solve();
    return solution;
}

} // namespace entraide
