// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/marker_grid.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <map>
#include <random>
#include <set>

namespace THIS_FILE {

using namespace entraide;

namespace {

std::vector<MarkerGrid::Spot> someSpots(int count) {
    std::mt19937 random(11);
    std::normal_distribution<double> spread(0.0, 0.0002);
    std::vector<MarkerGrid::Spot> spots;
    for (int i = 0; i < count; ++i)
        spots.push_back({{0.512 + spread(random), 0.335 + spread(random)}, i});
    return spots;
}

using Column = std::pair<qint64, qint64>;
Column columnOf(QPointF at, int level) {
    const double perWorld = 256.0 * std::exp2(MarkerGrid::zoomOf(level)) / MarkerGrid::cellSize;
    return {static_cast<qint64>(std::floor(at.x() * perWorld)), static_cast<qint64>(std::floor(at.y() * perWorld))};
}

TEST(MarkerGrid, shouldGroupSpotsByTheirCellAtEveryLevel) {
    MarkerGrid grid;
    grid.setSpots(someSpots(700));
    for (int level = 0; level <= MarkerGrid::finestLevel; ++level) {
        grid.prepare(level);
        std::set<Column> seen;
        std::set<int> markers;
        quint64 last = 0;
        for (const MarkerGrid::Cell& cell : grid.cells(level)) {
            EXPECT_TRUE(seen.empty() || cell.code > last) << level;
            last = cell.code;
            const Column column = columnOf(grid.spot(level, cell.first).at, level);
            EXPECT_TRUE(seen.insert(column).second) << "one run for each cell, at level " << level;
            for (int i = cell.first; i < cell.first + cell.count; ++i) {
                const MarkerGrid::Spot& spot = grid.spot(level, i);
                EXPECT_EQ(columnOf(spot.at, level), column) << level;
                markers.insert(spot.marker);
            }
        }
        EXPECT_EQ(markers.size(), 700u) << level;
    }
}

TEST(MarkerGrid, shouldKnowTheCellBeside) {
    MarkerGrid grid;
    grid.setSpots(someSpots(700));
    const int level = 29;
    grid.prepare(level);
    std::map<Column, quint64> codes;
    for (const MarkerGrid::Cell& cell : grid.cells(level))
        codes[columnOf(grid.spot(level, cell.first).at, level)] = cell.code;
    int looked = 0;
    for (const auto& [column, code] : codes) {
        for (const auto& [dx, dy] : {std::pair(1, 0), std::pair(-1, 1), std::pair(0, -1)}) {
            const auto beside = codes.find({column.first + dx, column.second + dy});
            if (beside == codes.end())
                continue;
            EXPECT_EQ(MarkerGrid::beside(code, dx, dy), beside->second);
            ++looked;
        }
    }
    EXPECT_GT(looked, 100);
    EXPECT_FALSE(MarkerGrid::beside(0, -1, 0)) << "the world ends there";
}

TEST(MarkerGrid, shouldTakeTheHalfLevelBelow) {
    EXPECT_EQ(MarkerGrid::levelOf(12.0), 24);
    EXPECT_EQ(MarkerGrid::levelOf(12.49), 24);
    EXPECT_EQ(MarkerGrid::levelOf(12.5), 25);
    EXPECT_EQ(MarkerGrid::levelOf(18.7), MarkerGrid::finestLevel);
    EXPECT_EQ(MarkerGrid::levelOf(-1), 0);
}

} // namespace

} // namespace THIS_FILE
