// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/stat_count.h"

#include <cstddef>
#include <vector>

namespace entraide {

/// Times of which some are parts of others.
struct TimeTree {
    std::vector<int> parents; ///< of each time; -1: it is part of none. Who has parts stands before them.
    int shared = 0;           ///< the times before this one are counted in every row; the others in the total only
    /// A time that is the sum of two others, each of them part of something else: a week that lies in two months.
    struct Bridge {
        int whole = 0;
        int first = 0;
        int second = 0;
    };
    std::vector<Bridge> bridges = {};

    int size() const { return static_cast<int>(parents.size()); }
};

/// A cell that is the sum of others.
struct SumOf {
    std::size_t total = 0;
    std::vector<std::size_t> parts;
};

/// Numbers that add up: by row (row 0 is the total of each breakdown's rows), by part (part 0 is the sum of the others,
/// where there are others) and by time.
struct SumTable {
    SumTable(TimeTree itsTime, std::vector<int> rowsOfBreakdowns, int howManyParts);

    struct Place {
        int row = 0;
        int part = 0;
        int time = 0;
    };
    std::size_t at(int row, int part, int node) const {
        return row == 0 ? static_cast<std::size_t>(part * time.size() + node)
                        : static_cast<std::size_t>(parts * time.size() + ((row - 1) * parts + part) * time.shared + node);
    }
    Place placeOf(std::size_t cell) const;
    int timesOf(int row) const { return row == 0 ? time.size() : time.shared; }
    int rows() const;
    int firstRowOf(std::size_t breakdown) const;

    TimeTree time;
    std::vector<int> breakdowns; ///< how many rows each has, which follow on those of the one before it
    int parts = 1;
    std::vector<int> worth; ///< of each part: by how much it is worse to hide; none: all alike
    std::vector<StatCount> cells;
    qint64 room = 1;                     ///< by how much a hidden number must at least be open, either way
    std::vector<std::size_t> alsoHidden; ///< beside those that are too few
};

/// How the cells add up by row and by part, and bridges.
std::vector<SumOf> sumsAcross(const SumTable& table);
/// How they add up over time.
std::vector<SumOf> sumsOverTime(const SumTable& table);

} // namespace entraide
