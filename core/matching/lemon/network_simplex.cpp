// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled as C++17: LEMON 1.3.1 uses std::allocator members that C++20 took away.
#include "matching/lemon/network_simplex.h"

#include <algorithm>
#include <ctime>
#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>
#include <numeric>
#include <utility>

namespace entraide {

NetworkFlow lemonNetworkSimplex(const FlowNetwork& network) {
    using Graph = lemon::StaticDigraph;
    using Simplex = lemon::NetworkSimplex<Graph, std::int64_t, std::int64_t>;
    NetworkFlow result;
    result.flow.assign(network.arcs.size(), 0);
    result.potential.assign(network.supply.size(), 0);
    if (network.supply.empty()) {
        result.optimal = true;
        return result;
    }

    // StaticDigraph wants its arcs sorted by source.
    std::vector<std::size_t> order(network.arcs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return network.arcs[a].from < network.arcs[b].from; });
    std::vector<std::pair<int, int>> ends;
    ends.reserve(order.size());
    for (std::size_t arc : order)
        ends.emplace_back(network.arcs[arc].from, network.arcs[arc].to);
    Graph graph;
    graph.build(static_cast<int>(network.supply.size()), ends.begin(), ends.end());

    Graph::ArcMap<std::int64_t> capacity(graph);
    Graph::ArcMap<std::int64_t> lower(graph);
    Graph::ArcMap<std::int64_t> cost(graph);
    for (std::size_t i = 0; i < order.size(); ++i) {
        capacity[graph.arc(static_cast<int>(i))] = network.arcs[order[i]].capacity;
        lower[graph.arc(static_cast<int>(i))] = network.arcs[order[i]].lower;
        cost[graph.arc(static_cast<int>(i))] = network.arcs[order[i]].cost;
    }
    Graph::NodeMap<std::int64_t> supply(graph);
    for (std::size_t node = 0; node < network.supply.size(); ++node)
        supply[graph.node(static_cast<int>(node))] = network.supply[node];

    Simplex simplex(graph);
    simplex.upperMap(capacity).costMap(cost).supplyMap(supply);
    if (std::any_of(network.arcs.begin(), network.arcs.end(), [](const FlowNetwork::Arc& arc) { return arc.lower != 0; }))
        simplex.lowerMap(lower); // it is slower with one
    const std::clock_t start = std::clock();
    const Simplex::ProblemType type = simplex.run();
    result.runSeconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    result.optimal = type == Simplex::OPTIMAL;
    result.unbounded = type == Simplex::UNBOUNDED;
    if (!result.optimal)
        return result;
    result.cost = simplex.totalCost<std::int64_t>();
    for (std::size_t i = 0; i < order.size(); ++i)
        result.flow[order[i]] = simplex.flow(graph.arc(static_cast<int>(i)));
    for (std::size_t node = 0; node < network.supply.size(); ++node)
        result.potential[node] = simplex.potential(graph.node(static_cast<int>(node)));
    return result;
}

} // namespace entraide
