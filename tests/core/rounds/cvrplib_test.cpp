// SPDX-License-Identifier: GPL-3.0-or-later
#include "rounds/cvrplib.h"
#include "rounds/round_checker.h"

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

constexpr std::string_view plain = "NAME : small\n"
                                   "COMMENT : (made up: 4 customers)\n"
                                   "TYPE : CVRP\n"
                                   "DIMENSION : 5\n"
                                   "EDGE_WEIGHT_TYPE : EUC_2D\n"
                                   "CAPACITY : 10\n"
                                   "NODE_COORD_SECTION\n"
                                   "1 0 0\n"
                                   "2 0 10\n"
                                   "3 10.5 0\n"
                                   "4 0 -10\n"
                                   "5 -1e1 0\n"
                                   "DEMAND_SECTION\n"
                                   "1 0\n"
                                   "2 5\n"
                                   "3 5\n"
                                   "4 5\n"
                                   "5 5\n"
                                   "DEPOT_SECTION\n"
                                   "1\n"
                                   "-1\n"
                                   "EOF\n";

std::string with(std::string_view what, std::string_view instead, std::string_view text = plain) {
    std::string result(text);
    const std::size_t at = result.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return result.replace(at, what.size(), instead);
}

std::string matrixFile(std::string_view format, std::string_view rows) {
    std::string text = with("EUC_2D", "EXPLICIT\nEDGE_WEIGHT_FORMAT : " + std::string(format));
    const std::size_t nodes = text.find("NODE_COORD_SECTION");
    return text.substr(0, nodes) + "EDGE_WEIGHT_SECTION\n" + std::string(rows) + text.substr(text.find("DEMAND_"));
}

void expectFault(const std::string& text, CvrplibFault fault, int line) {
    const CvrplibInstance read = readCvrplib(text);
    ASSERT_TRUE(read.error.has_value()) << text;
    EXPECT_EQ(enumName(read.error->fault), enumName(fault)) << read.error->text;
    EXPECT_EQ(read.error->line, line);
    EXPECT_TRUE(read.problem.jobs.empty());
}

TEST(CvrplibTest, shouldReadCustomersVehiclesAndRoundedWays) {
    const CvrplibInstance read = readCvrplib(plain);
    ASSERT_TRUE(read.isGood());
    EXPECT_EQ(read.name, "small");
    EXPECT_EQ(read.nodes, (std::vector{2, 3, 4, 5}));
    ASSERT_EQ(read.problem.jobs.size(), 4u);
    EXPECT_EQ(read.problem.riders.size(), 4u);
    EXPECT_EQ(read.problem.riders[0].capacity, 10);
    EXPECT_EQ(read.problem.jobs[1].portions, -5);
    EXPECT_EQ(read.problem.distances(0, 2), 11) << "10.5 is rounded away from 0";
    EXPECT_EQ(read.problem.distances(1, 4), 14);
    EXPECT_EQ(readCvrplib(with("EUC_2D", "CEIL_2D")).problem.distances(1, 4), 15);
}

TEST(CvrplibTest, shouldReadLinesAsTheyAreWrittenElsewhere) {
    std::string odd(plain);
    for (std::size_t at = 0; (at = odd.find('\n', at)) != std::string::npos; at += 3)
        odd.replace(at, 1, " \r\n");
    odd = "\xEF\xBB\xBF\n" + with("NAME : small", "NAME: small", odd);
    EXPECT_TRUE(readCvrplib(odd).isGood());
    EXPECT_TRUE(readCvrplib(with("EOF\n", "")).isGood());
    EXPECT_TRUE(readCvrplib(with("CAPACITY", "DISTANCE : 0\nVEHICLES : 3\nCAPACITY")).isGood());
    EXPECT_TRUE(readCvrplib(with("1\n-1", "1 -1")).isGood());
}

TEST(CvrplibTest, shouldReadEveryFormOfMatrix) {
    const std::vector<std::pair<const char*, const char*>> files{
        {"LOWER_ROW", "1\n2 5\n3 6 8\n4 7 9 10\n"},
        {"LOWER_DIAG_ROW", "0 1 0 2 5 0\n3 6 8 0 4 7 9 10 0\n"},
        {"UPPER_ROW", "1 2 3 4\n5 6 7\n8 9\n10\n"},
        {"UPPER_DIAG_ROW", "0 1 2 3 4\n0 5 6 7\n0 8 9\n0 10\n0\n"},
        {"FULL_MATRIX", "0 1 2 3 4\n1 0 5 6 7\n2 5 0 8 9\n3 6 8 0 10\n4 7 9 10 0\n"},
    };
    for (const auto& [format, rows] : files) {
        const CvrplibInstance read = readCvrplib(matrixFile(format, rows));
        ASSERT_TRUE(read.isGood()) << format << " line " << read.error->line;
        EXPECT_EQ(read.problem.distances(0, 3), 3) << format;
        EXPECT_EQ(read.problem.distances(3, 0), 3) << format;
        EXPECT_EQ(read.problem.distances(2, 4), 9) << format;
        EXPECT_EQ(read.problem.distances(4, 4), 0) << format;
    }
}

TEST(CvrplibTest, shouldReadUnevenWays) {
    const CvrplibInstance read =
        readCvrplib(matrixFile("FULL_MATRIX", "0 1 2 3 4\n9 0 5 6 7\n2 5 0 8 9\n3 6 8 0 10\n4 7 9 10 0\n"));
    ASSERT_TRUE(read.isGood());
    EXPECT_EQ(read.problem.distances(0, 1), 1);
    EXPECT_EQ(read.problem.distances(1, 0), 9);
}

TEST(CvrplibTest, shouldPlanAFileAndWriteItsSolution) {
    const CvrplibInstance read = readCvrplib(plain);
    const RoundSolution solution = planRounds(read.problem, {.seconds = 0, .iterations = 100});
    EXPECT_TRUE(checkRounds(read.problem, solution).empty());
    EXPECT_EQ(solution.routes.size(), 2u);
    const std::string text = cvrplibSolution(solution);
    EXPECT_TRUE(text.starts_with("Route #1: ")) << text;
    EXPECT_TRUE(text.find("\nRoute #2: ") != std::string::npos) << text;
    EXPECT_TRUE(text.ends_with("\nCost " + std::to_string(solution.cost) + "\n")) << text;
    EXPECT_EQ(solution.cost, 70) << "10 + 14 + 10 and 11 + 15 + 10";
}

TEST(CvrplibTest, shouldSayWhatIsMalformedAndWhere) {
    expectFault("", CvrplibFault::DimensionMissing, 0);
    expectFault("hello\n", CvrplibFault::UnknownLine, 1);
    expectFault(with("COMMENT", "COLOUR"), CvrplibFault::UnknownLine, 2);
    expectFault(with("TYPE : CVRP", "TYPE : TSP"), CvrplibFault::NotSupported, 3);
    expectFault(with("EUC_2D", "GEO"), CvrplibFault::NotSupported, 5);
    expectFault(with("CAPACITY", "DISTANCE : 200\nCAPACITY"), CvrplibFault::NotSupported, 6);
    expectFault(with("DIMENSION : 5\n", ""), CvrplibFault::DimensionMissing, 6);
    expectFault(with("DIMENSION : 5", "DIMENSION : 0"), CvrplibFault::DimensionMissing, 4);
    expectFault(with("DIMENSION : 5", "DIMENSION : 99999999999"), CvrplibFault::DimensionTooLarge, 4);
    expectFault(with("DIMENSION : 5", "DIMENSION : five"), CvrplibFault::NotANumber, 4);
    expectFault(with("DIMENSION : 5", "DIMENSION : 6"), CvrplibFault::DimensionMismatch, 13);
    expectFault(with("DIMENSION : 5", "DIMENSION : 4"), CvrplibFault::DimensionMismatch, 12);
    expectFault(with("CAPACITY : 10", "CAPACITY : 0"), CvrplibFault::CapacityMissing, 6);
    expectFault(with("CAPACITY : 10\n", ""), CvrplibFault::CapacityMissing, 21);
    expectFault(with("CAPACITY : 10", "CAPACITY : 4"), CvrplibFault::DemandAboveCapacity, 22);
    expectFault(with("CAPACITY : 10", "CAPACITY : 99999999999999999999"), CvrplibFault::NumberTooLarge, 6);
    expectFault(with("2 0 10\n", "2 0 ten\n"), CvrplibFault::NotANumber, 9);
    expectFault(with("2 0 10\n", "2 0\n"), CvrplibFault::NotANumber, 9);
    expectFault(with("2 0 10\n", "2 0 nan\n"), CvrplibFault::NotANumber, 9);
    expectFault(with("2 0 10\n", "2 0 1e300\n"), CvrplibFault::NumberTooLarge, 9);
    expectFault(with("2 0 10\n", "2 0 1e999\n"), CvrplibFault::NumberTooLarge, 9);
    expectFault(with("2 0 10\n", "2 0 10 4\n"), CvrplibFault::UnknownLine, 9);
    expectFault(with("2 0 10\n", "7 0 10\n"), CvrplibFault::UnknownNode, 9);
    expectFault(with("2 0 10\n", "1 0 10\n"), CvrplibFault::NodeTwice, 9);
    expectFault(with("2 5\n", "2 -5\n"), CvrplibFault::NegativeNumber, 15);
    expectFault(with("2 5\n", "2 2.5\n"), CvrplibFault::NotANumber, 15);
    expectFault(with("SECTION\n1 0\n2 5", "SECTION\n1 3\n2 5"), CvrplibFault::DepotWithDemand, 22);
    expectFault(with("1\n-1\n", "1\n2\n-1\n"), CvrplibFault::SeveralDepots, 21);
    expectFault(with("1\n-1\n", "-1\n"), CvrplibFault::DepotMissing, 20);
    expectFault(with("1\n-1\n", "9\n-1\n"), CvrplibFault::UnknownNode, 20);
    expectFault(with("DEPOT_SECTION\n1\n-1\n", ""), CvrplibFault::DepotMissing, 19);
    expectFault(with("EOF", "DEPOT_SECTION\n1\n-1"), CvrplibFault::SectionTwice, 22);
    expectFault(matrixFile("LOWER_COL", "1\n"), CvrplibFault::NotSupported, 6);
    expectFault(matrixFile("LOWER_ROW", "1\n2 5\n3 6 8\n"), CvrplibFault::DimensionMismatch, 12);
    expectFault(matrixFile("LOWER_ROW", "1\n2 5\n3 6 8\n4 7 9 10 11\n"), CvrplibFault::DimensionMismatch, 12);
    expectFault(matrixFile("LOWER_ROW", "1\n2 5\n3 6 8\n4 7 -9 10\n"), CvrplibFault::NegativeNumber, 12);
}

TEST(CvrplibTest, shouldFindAFileCutAnywhere) {
    const std::size_t whole = plain.find("-1\nEOF");
    for (std::size_t length = 0; length < whole; ++length)
        EXPECT_FALSE(readCvrplib(plain.substr(0, length)).isGood()) << length;
}

} // namespace
} // namespace entraide::THIS_FILE
