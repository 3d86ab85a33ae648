// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/flow_instances.h"
#include "core/matching/flow_proof.h"
#include "matching/dimacs.h"
#include "matching/flow_network.h"
#include "matching/network_simplex.h"

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

constexpr std::string_view good = "c two ways\n"
                                  "\n"
                                  "p min 3 3\n"
                                  "n 1 4\r\n"
                                  "n 3 -4\n"
                                  "  a 1\t3 0 3 10\n"
                                  "a 1 2 1 9223372036854775807 -2\n"
                                  "c between\n"
                                  "a 2 3 0 5 7"; // no end of line

DimacsProblem problemOf(std::string_view text) {
    const auto read = readDimacs(text);
    EXPECT_TRUE(std::holds_alternative<DimacsProblem>(read)) << text;
    const auto* problem = std::get_if<DimacsProblem>(&read);
    return problem ? *problem : DimacsProblem{};
}

/// The good text with one line put in the place of another.
DimacsProblem problemWith(std::string_view line, std::string_view instead) {
    std::string text(good);
    const std::size_t where = text.find(line);
    EXPECT_NE(where, std::string::npos) << line;
    text.replace(where, line.size(), instead);
    return problemOf(text);
}

TEST(Dimacs, shouldReadANetwork) {
    const auto read = readDimacs(good);
    ASSERT_TRUE(std::holds_alternative<FlowNetwork>(read));
    const FlowNetwork expected{{4, 0, -4}, {{0, 2, 3, 10, 0}, {0, 1, FlowNetwork::unlimited, -2, 1}, {1, 2, 5, 7, 0}}};
    EXPECT_EQ(std::get<FlowNetwork>(read), expected);
    EXPECT_EQ(solveNetwork(expected).cost, 20);
}

TEST(Dimacs, shouldReadWhatItWrites) {
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const FlowProblem problem = test::randomFlowProblem(seed);
        const FlowNetwork network = networkOf(problem);
        const auto read = readDimacs(writeDimacs(network, "one\ntwo"));
        ASSERT_TRUE(std::holds_alternative<FlowNetwork>(read)) << "seed " << seed;
        EXPECT_EQ(std::get<FlowNetwork>(read), network);
        EXPECT_EQ(solveNetwork(std::get<FlowNetwork>(read)).cost, test::lemonObjective(problem));
    }
    EXPECT_EQ(writeDimacs({{1, -1}, {{0, 1, 2, 3}}}, "why"), "c why\np min 2 1\nn 1 1\nn 2 -1\na 1 2 0 2 3\n");
}

TEST(Dimacs, shouldNameEachFaultAndItsLine) {
    using enum DimacsFault;
    EXPECT_EQ(problemOf(""), (DimacsProblem{Empty, 0}));
    EXPECT_EQ(problemOf("c nothing\n\n"), (DimacsProblem{Empty, 2}));
    EXPECT_EQ(problemWith("c between", "x between"), (DimacsProblem{UnknownLine, 8}));
    EXPECT_EQ(problemWith("c between", "arc 1 2"), (DimacsProblem{UnknownLine, 8}));
    EXPECT_EQ(problemOf("n 1 4\n"), (DimacsProblem{HeaderMissing, 1}));
    EXPECT_EQ(problemWith("c between", "p min 3 3"), (DimacsProblem{HeaderRepeated, 8}));
    for (const char* header :
         {"p max 3 3", "p min", "p min 3", "p min three 3", "p min 3 3 3", "p min -3 3", "p minx 3 3", "p min 3.5 3"})
        EXPECT_EQ(problemWith("p min 3 3", header), (DimacsProblem{BadHeader, 3})) << header;
    for (const char* node : {"n 1", "n", "n one 4", "n 1 4 4", "n 1 4x"})
        EXPECT_EQ(problemWith("n 1 4\r", node), (DimacsProblem{BadNode, 4})) << node;
    for (const char* arc : {"a 1 3 0 3", "a 1 3 0 3 10 1", "a 1 3 0 3 ten", "a 1 3 0 3 10.5", "a"})
        EXPECT_EQ(problemWith("  a 1\t3 0 3 10", arc), (DimacsProblem{BadArc, 6})) << arc;
    EXPECT_EQ(problemWith("a 2 3 0 5 7", "a 2 3 0 5 9223372036854775808"), (DimacsProblem{NumberTooLarge, 9}));
    EXPECT_EQ(problemWith("p min 3 3", "p min 99999999999999999999 3"), (DimacsProblem{NumberTooLarge, 3}));
    EXPECT_EQ(problemWith("p min 3 3", "p min 2000000000 3"), (DimacsProblem{TooManyNodes, 3}));
    EXPECT_EQ(problemWith("a 2 3 0 5 7", "a 2 4 0 5 7"), (DimacsProblem{NodeOutOfRange, 9}));
    EXPECT_EQ(problemWith("a 2 3 0 5 7", "a 0 3 0 5 7"), (DimacsProblem{NodeOutOfRange, 9}));
    EXPECT_EQ(problemWith("n 3 -4", "n 4 -4"), (DimacsProblem{NodeOutOfRange, 5}));
    EXPECT_EQ(problemWith("n 3 -4", "n 1 -4"), (DimacsProblem{NodeRepeated, 5}));
    EXPECT_EQ(problemWith("a 2 3 0 5 7", "a 2 3 6 5 7"), (DimacsProblem{CapacityTooSmall, 9}));
    EXPECT_EQ(problemWith("a 2 3 0 5 7", "a 2 3 -6 -5 7"), (DimacsProblem{CapacityTooSmall, 9}));
    EXPECT_EQ(problemWith("p min 3 3", "p min 3 2"), (DimacsProblem{TooManyArcs, 9}));
    EXPECT_EQ(problemWith("p min 3 3", "p min 3 2000000000"), (DimacsProblem{TooFewArcs, 9}));
    EXPECT_EQ(problemOf(good.substr(0, good.find("a 2 3"))), (DimacsProblem{TooFewArcs, 8}));
    EXPECT_EQ(problemWith("n 3 -4", "n 3 -3"), (DimacsProblem{Unbalanced, 9}));
}

} // namespace
} // namespace entraide::THIS_FILE
