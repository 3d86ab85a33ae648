// SPDX-License-Identifier: GPL-3.0-or-later
// Which numbers of a table must not be shown, so that none of a few people can be worked out from the others.
#pragma once

#include <cstdint>
#include <vector>

namespace entraide {

/// One cell of what is published.
struct SumCell {
    std::int64_t value = 0;
    std::int64_t counted = 0; ///< people or requests behind it
};

/// A cell that is the sum of others: of a table's row or column.
struct SumOf {
    std::size_t total = 0;
    std::vector<std::size_t> parts;
};

/// Which of \a cells to hide. First each that counts some, but fewer than \a smallest. Then as many others as it takes
/// that whoever knows the shown cells, the sums and the rule cannot work a hidden one out: no hidden cell follows from
/// the sums (by elimination), and none is left with one possible value within its bounds. What is shown of a group that
/// is hidden together, their sum, counts at least \a smallest too. Cells that are 0 are shown, unless nothing else is
/// left to hide.
std::vector<bool> hiddenCells(const std::vector<SumCell>& cells, const std::vector<SumOf>& sums, std::int64_t smallest);

/// Which of the \a hidden cells follow from the sums and the cells shown: by Gaussian elimination.
std::vector<std::size_t> cellsThatFollow(const std::vector<SumOf>& sums, const std::vector<bool>& hidden);

} // namespace entraide
