// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/dice.h"
#include "core/matching/flow_instances.h"
#include "core/matching/highs_flow.h"
#include "matching/flow_warm_start.h"
#include "matching/lemon/network_simplex.h"
#include "matching/network_simplex.h"

#include <array>
#include <gtest/gtest.h>
#include <numeric>
#include <thread>

namespace entraide::THIS_FILE {
namespace {

constexpr std::int64_t unlimited = FlowNetwork::unlimited;

/// Anything may be: loops, parallel arcs, negative costs, lower bounds, nothing that fits, cycles that pay for ever.
FlowNetwork randomNetwork(std::uint64_t seed) {
    test::Dice dice(seed);
    FlowNetwork network;
    const int nodes = 1 + dice.roll(dice.chance(20) ? 60 : 12);
    network.supply.resize(static_cast<std::size_t>(nodes));
    const int spread = dice.chance(50) ? 100 : 3;
    const bool mayBeNegative = dice.chance(60);
    const int unlimitedShare = dice.chance(25) ? 30 : 0;
    const bool hasLower = dice.chance(40);
    const int arcs = dice.roll(6 * nodes);
    for (int i = 0; i < arcs; ++i) {
        FlowNetwork::Arc arc{dice.roll(nodes), dice.roll(nodes), dice.roll(12),
                             dice.roll(spread) - (mayBeNegative && dice.chance(30) ? spread : 0)};
        if (dice.chance(unlimitedShare))
            arc.capacity = unlimited;
        if (hasLower && dice.chance(20))
            arc.lower = arc.capacity == unlimited ? dice.roll(3) : dice.roll(static_cast<int>(arc.capacity) + 1);
        network.arcs.push_back(arc);
        // Most often what is asked for can flow: the supplies are those of some flow.
        const std::int64_t room = arc.capacity == unlimited ? 9 : arc.capacity - arc.lower;
        const std::int64_t flow = arc.lower + dice.roll(static_cast<int>(room) + 1);
        network.supply[static_cast<std::size_t>(arc.from)] += flow;
        network.supply[static_cast<std::size_t>(arc.to)] -= flow;
    }
    if (dice.chance(15)) {
        ++network.supply[static_cast<std::size_t>(dice.roll(nodes))];
        --network.supply[static_cast<std::size_t>(dice.roll(nodes))];
    }
    return network;
}

/// The flow is one, costs what it says, and no arc's reduced cost leaves anything to gain.
void expectProven(const FlowNetwork& network, const NetworkSolution& solution) {
    ASSERT_EQ(solution.flow.size(), network.arcs.size());
    std::vector<std::int64_t> left = network.supply;
    std::int64_t cost = 0;
    for (std::size_t i = 0; i < network.arcs.size(); ++i) {
        const FlowNetwork::Arc& arc = network.arcs[i];
        const std::int64_t flow = solution.flow[i];
        EXPECT_GE(flow, arc.lower);
        EXPECT_LE(flow, arc.capacity);
        left[static_cast<std::size_t>(arc.from)] -= flow;
        left[static_cast<std::size_t>(arc.to)] += flow;
        cost += flow * arc.cost;
        const std::int64_t reduced = arc.cost + solution.potential[static_cast<std::size_t>(arc.from)] -
                                     solution.potential[static_cast<std::size_t>(arc.to)];
        if (flow < arc.capacity) {
            EXPECT_GE(reduced, 0) << "arc " << i;
        }
        if (flow > arc.lower) {
            EXPECT_LE(reduced, 0) << "arc " << i;
        }
    }
    EXPECT_EQ(left, std::vector<std::int64_t>(left.size()));
    EXPECT_EQ(cost, solution.cost);
}

TEST(NetworkSimplex, shouldAgreeWithLemonOnRandomNetworks) {
    std::array<int, 3> seen{};
    for (std::uint64_t seed = 1; seed <= 3'000; ++seed) {
        const FlowNetwork network = randomNetwork(seed);
        const NetworkSolution own = solveNetwork(network);
        const NetworkFlow lemon = lemonNetworkSimplex(network);
        const NetworkStatus expected = lemon.optimal     ? NetworkStatus::Optimal
                                       : lemon.unbounded ? NetworkStatus::Unbounded
                                                         : NetworkStatus::Infeasible;
        ASSERT_EQ(own.status, expected) << "seed " << seed;
        ++seen[static_cast<std::size_t>(own.status)];
        if (own.status != NetworkStatus::Optimal)
            continue;
        ASSERT_EQ(own.cost, lemon.cost) << "seed " << seed;
        expectProven(network, own);
        ASSERT_FALSE(HasFailure()) << "seed " << seed;
    }
    EXPECT_GT(seen[0], 1'000);
    EXPECT_GT(seen[1], 50);
    EXPECT_GT(seen[2], 100);
}

TEST(NetworkSimplex, shouldAgreeWithHighsOnRandomNetworks) {
    int optimal = 0;
    for (std::uint64_t seed = 5'001; seed <= 5'060; ++seed) {
        const FlowNetwork network = randomNetwork(seed);
        const NetworkSolution own = solveNetwork(network);
        const auto highs = test::highsFlow(network);
        ASSERT_EQ(own.status == NetworkStatus::Optimal, highs.has_value()) << "seed " << seed;
        if (!highs)
            continue;
        ++optimal;
        EXPECT_EQ(own.cost, highs->cost) << "seed " << seed;
    }
    EXPECT_GT(optimal, 30);
}

TEST(NetworkSimplex, shouldAgreeWithLemonOnLargeNetworks) {
    for (const FlowProblem& problem :
         {test::cityFlowProblem(300, 900, 3), test::denseFlowProblem(300, 500, 40, 4)}) {
        const FlowNetwork network = networkOf(problem);
        const NetworkSolution own = solveNetwork(network);
        ASSERT_EQ(own.status, NetworkStatus::Optimal);
        expectProven(network, own);
        EXPECT_EQ(own.cost, lemonNetworkSimplex(network).cost);
    }
}

TEST(NetworkSimplex, shouldSolveTheEmptyNetworkAndOneNode) {
    EXPECT_EQ(solveNetwork({}).status, NetworkStatus::Optimal);
    EXPECT_EQ(solveNetwork({{0}, {}}).status, NetworkStatus::Optimal);
    EXPECT_EQ(solveNetwork({{0}, {{0, 0, 5, -3}}}).cost, -15);
    EXPECT_EQ(solveNetwork({{1, -1}, {}}).status, NetworkStatus::Infeasible);
}

TEST(NetworkSimplex, shouldSayThatACycleWithoutCapacityPaysForEver) {
    FlowNetwork network{{0, 0, 0}, {{0, 1, unlimited, 1}, {1, 2, unlimited, -3}, {2, 0, unlimited, 1}}};
    EXPECT_EQ(solveNetwork(network).status, NetworkStatus::Unbounded);
    network.arcs[2].capacity = 7;
    const NetworkSolution solution = solveNetwork(network);
    EXPECT_EQ(solution.status, NetworkStatus::Optimal);
    EXPECT_EQ(solution.cost, -7);
}

TEST(NetworkSimplex, shouldRefuseWhatDoesNotFit) {
    constexpr std::int64_t huge = std::int64_t{1} << 62;
    EXPECT_EQ(solveNetwork({{0, 0}, {{0, 1, 1, huge}}}).status, NetworkStatus::Overflow);
    EXPECT_EQ(solveNetwork({{0, 0}, {{0, 1, 1, std::numeric_limits<std::int64_t>::min()}}}).status,
              NetworkStatus::Overflow);
    EXPECT_EQ(solveNetwork({{huge, -huge}, {{0, 1, unlimited, 1}}}).status, NetworkStatus::Overflow);
    EXPECT_EQ(solveNetwork({{0, 0}, {{0, 1, huge, 1}}}).status, NetworkStatus::Overflow);
    // Each number fits, the total cost does not.
    constexpr std::int64_t large = std::int64_t{1} << 50;
    EXPECT_EQ(solveNetwork({{large, -large}, {{0, 1, large, large}}}).status, NetworkStatus::Overflow);
    constexpr std::int64_t fair = std::int64_t{1} << 31;
    EXPECT_EQ(solveNetwork({{fair, -fair}, {{0, 1, fair, fair / 2}}}).cost, fair * (fair / 2));
}

TEST(NetworkSimplex, shouldRefuseWhatIsNoNetwork) {
    EXPECT_EQ(solveNetwork({{1}, {}}).status, NetworkStatus::Malformed);
    EXPECT_EQ(solveNetwork({{0}, {{0, 1, 1, 1}}}).status, NetworkStatus::Malformed);
    EXPECT_EQ(solveNetwork({{0}, {{-1, 0, 1, 1}}}).status, NetworkStatus::Malformed);
    EXPECT_EQ(solveNetwork({{0, 0}, {{0, 1, 1, 1, 2}}}).status, NetworkStatus::Malformed);
}

TEST(NetworkSimplex, shouldStopWhenAsked) {
    const FlowNetwork network = networkOf(test::denseFlowProblem(600, 1'000, 60, 5));
    std::stop_source source;
    NetworkOptions options;
    options.stop = source.get_token();
    std::int64_t reported = 0;
    options.progress = [&](std::int64_t pivots) {
        reported = pivots;
        source.request_stop();
    };
    const NetworkSolution solution = solveNetwork(network, options);
    EXPECT_EQ(solution.status, NetworkStatus::Cancelled);
    EXPECT_GT(reported, 0);
    EXPECT_EQ(solution.pivots, reported);
}

TEST(NetworkSimplex, shouldNotBeginWithATreeThatIsNone) {
    // Two nodes that would be each other's parent.
    const FlowNetwork network{{1, 0, -1}, {{0, 1, 2, 5}, {1, 0, 2, 5}, {0, 2, 1, 3}}};
    NetworkStart start{{0, 0, 1}, {0, 1, -1}};
    NetworkOptions options;
    options.start = &start;
    NetworkSolution solution = solveNetwork(network, options);
    EXPECT_FALSE(solution.startUsed);
    EXPECT_EQ(solution.cost, 3);
    start = {{0, 0, 0}, {-1, -1, -1}}; // meets no supply
    EXPECT_FALSE(solveNetwork(network, options).startUsed);
    start = {{0, 0, 1}, {-1, -1, -1}};
    solution = solveNetwork(network, options);
    EXPECT_TRUE(solution.startUsed);
    EXPECT_EQ(solution.cost, 3);
}

/// The simplex goes on where augmenting paths have stopped: half of the rows are added by them.
void expectToGoOnFrom(const FlowProblem& problem, std::size_t reached) {
    std::vector<int> rows(static_cast<std::size_t>(problem.rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    FlowState state(problem);
    AugmentingPaths paths(problem, state);
    for (std::size_t row = 0; row < reached; ++row) {
        for (int place = problem.firstPlace(rows[row]); place < problem.endPlace(rows[row]); ++place)
            paths.add(rows[row], place, {});
    }
    const RowsAsNetwork parts = networkOf(problem, rows);
    const NetworkStart start = warmStart(problem, rows, reached, parts, state);
    NetworkOptions options;
    options.start = &start;
    const NetworkSolution warm = solveNetwork(parts.network, options);
    EXPECT_TRUE(warm.startUsed);
    ASSERT_EQ(warm.status, NetworkStatus::Optimal);
    expectProven(parts.network, warm);
    const NetworkSolution cold = solveNetwork(parts.network);
    EXPECT_EQ(warm.cost, cold.cost);
    if (problem.rowCount() > 100) {
        EXPECT_LT(warm.pivots, cold.pivots);
    }
}

TEST(NetworkSimplex, shouldGoOnFromAugmentingPaths) {
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        const FlowProblem problem = test::randomFlowProblem(seed);
        const auto rows = static_cast<std::size_t>(problem.rowCount());
        for (const std::size_t reached : {std::size_t{0}, rows / 2, rows})
            expectToGoOnFrom(problem, reached);
        ASSERT_FALSE(HasFailure()) << "seed " << seed;
    }
    expectToGoOnFrom(test::cityFlowProblem(300, 600, 6), 300);
    expectToGoOnFrom(test::denseFlowProblem(200, 400, 30, 7), 250);
}

} // namespace
} // namespace entraide::THIS_FILE
