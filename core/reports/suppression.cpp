// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/suppression.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace entraide {

namespace {

using Number = std::int64_t;

/// Elimination in whole numbers modulo a prime: exact, and no number grows.
constexpr Number prime = 2'147'483'629;

Number inverse(Number value) {
    Number result = 1;
    Number base = value;
    for (Number exponent = prime - 2; exponent > 0; exponent >>= 1) {
        if (exponent & 1)
            result = result * base % prime;
        base = base * base % prime;
    }
    return result;
}

/// A sum as an equation of what is hidden in it: parts minus total.
struct Term {
    std::size_t cell = 0;
    int sign = 1;
};

std::vector<Term> hiddenTerms(const SumOf& sum, const std::vector<bool>& hidden) {
    std::vector<Term> terms;
    for (const std::size_t part : sum.parts) {
        if (hidden[part])
            terms.push_back({part, 1});
    }
    if (hidden[sum.total])
        terms.push_back({sum.total, -1});
    return terms;
}

/// What the hidden parts of a sum come to, minus its total where that is hidden.
Number rest(const SumOf& sum, const std::vector<SumCell>& cells, const std::vector<bool>& hidden) {
    Number value = hidden[sum.total] ? 0 : cells[sum.total].value;
    for (const std::size_t part : sum.parts)
        value -= hidden[part] ? 0 : cells[part].value;
    return value;
}

struct Bounds {
    Number low = 1; ///< what is 0 is shown
    Number high = std::numeric_limits<Number>::max() / 4;
};

/// Narrows the bounds of the cells of one equation; true when any became narrower.
bool narrow(const std::vector<Term>& terms, Number value, std::vector<Bounds>& bounds) {
    constexpr Number open = std::numeric_limits<Number>::max() / 8;
    bool narrower = false;
    for (const Term& one : terms) {
        Number most = value;  // of one.sign * cell
        Number least = value; //
        bool mostOpen = false;
        bool leastOpen = false;
        for (const Term& other : terms) {
            if (other.cell == one.cell)
                continue;
            const Bounds& its = bounds[other.cell];
            const bool endless = its.high >= open;
            most -= other.sign > 0 ? its.low : (endless ? 0 : -its.high);
            least -= other.sign > 0 ? (endless ? 0 : its.high) : -its.low;
            (other.sign > 0 ? leastOpen : mostOpen) |= endless;
        }
        if (one.sign < 0) {
            std::swap(most, least);
            std::swap(mostOpen, leastOpen);
            most = -most;
            least = -least;
        }
        Bounds& own = bounds[one.cell];
        if (!mostOpen && most < own.high) {
            own.high = most;
            narrower = true;
        }
        if (!leastOpen && least > own.low) {
            own.low = least;
            narrower = true;
        }
    }
    return narrower;
}

/// The hidden cells that have one possible value left.
std::vector<std::size_t> cellsWithoutRoom(const std::vector<SumCell>& cells, const std::vector<SumOf>& sums,
                                          const std::vector<bool>& hidden) {
    constexpr int mostRounds = 50;
    std::vector<Bounds> bounds(cells.size());
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        if (hidden[cell] && cells[cell].value == 0)
            bounds[cell].low = 0;
    }
    std::vector<std::vector<Term>> equations;
    std::vector<Number> values;
    for (const SumOf& sum : sums) {
        equations.push_back(hiddenTerms(sum, hidden));
        values.push_back(rest(sum, cells, hidden));
    }
    bool narrower = true;
    for (int round = 0; narrower && round < mostRounds; ++round) {
        narrower = false;
        for (std::size_t i = 0; i < equations.size(); ++i)
            narrower = narrow(equations[i], values[i], bounds) || narrower;
    }
    std::vector<std::size_t> found;
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        if (hidden[cell] && bounds[cell].low >= bounds[cell].high)
            found.push_back(cell);
    }
    return found;
}

/// What to hide beside others of a sum: first its small parts, then its total, then a part that is 0.
class Chooser {
public:
    Chooser(const std::vector<SumCell>& cells, const std::vector<SumOf>& sums, std::vector<bool>& hidden)
        : m_cells(cells)
        , m_sums(sums)
        , m_hidden(hidden)
        , m_sumsOf(cells.size()) {
        for (std::size_t sum = 0; sum < sums.size(); ++sum) {
            m_sumsOf[sums[sum].total].push_back(sum);
            for (const std::size_t part : sums[sum].parts)
                m_sumsOf[part].push_back(sum);
        }
    }

    void begin() { m_touched.assign(m_sums.size(), false); }

    /// Hides another part in one of the \a sums, unless that was done since begin(). False when it takes more than a
    /// part.
    bool hidePart(const std::vector<std::size_t>& sums) {
        const bool done = std::ranges::any_of(sums, [&](std::size_t sum) { return m_touched[sum]; });
        const Choice best = bestOf(sums);
        return done || (best.rank == 0 && take(best));
    }
    bool hidePartBeside(std::size_t cell) { return hidePart(m_sumsOf[cell]); }

    /// Hides anything in one of the \a sums.
    bool hide(const std::vector<std::size_t>& sums) { return take(bestOf(sums)); }
    bool hideBeside(std::size_t cell) { return hide(m_sumsOf[cell]); }

private:
    struct Choice {
        int rank = 3; ///< 0 a part, 1 a total, 2 a part that is 0, 3 nothing
        Number counted = 0;
        std::size_t cell = 0;
        std::size_t sum = 0;
        friend bool operator<(const Choice& a, const Choice& b) {
            return std::tie(a.rank, a.counted, a.cell, a.sum) < std::tie(b.rank, b.counted, b.cell, b.sum);
        }
    };

    Choice bestOf(const std::vector<std::size_t>& sums) const {
        Choice best;
        for (const std::size_t sum : sums)
            best = std::min(best, bestOf(sum));
        return best;
    }

    Choice bestOf(std::size_t sum) const {
        Choice best;
        const auto offer = [&](int rank, std::size_t cell) {
            if (!m_hidden[cell])
                best = std::min(best, Choice{rank, m_cells[cell].counted, cell, sum});
        };
        for (const std::size_t part : m_sums[sum].parts)
            offer(m_cells[part].value == 0 ? 2 : 0, part);
        offer(1, m_sums[sum].total);
        return best;
    }

    bool take(const Choice& choice) {
        if (choice.rank > 2)
            return false;
        m_hidden[choice.cell] = true;
        for (const std::size_t sum : m_sumsOf[choice.cell])
            m_touched[sum] = true;
        return true;
    }

    const std::vector<SumCell>& m_cells;
    const std::vector<SumOf>& m_sums;
    std::vector<bool>& m_hidden;
    std::vector<std::vector<std::size_t>> m_sumsOf;
    std::vector<bool> m_touched;
};

/// Whether what is hidden of a sum is, taken together, too few: its total and the shown parts tell how many.
bool isSmallTogether(const SumOf& sum, const std::vector<SumCell>& cells, const std::vector<bool>& hidden,
                     Number smallest) {
    if (hidden[sum.total])
        return false;
    Number counted = 0;
    bool any = false;
    for (const std::size_t part : sum.parts) {
        any = any || hidden[part];
        counted += hidden[part] ? cells[part].counted : 0;
    }
    return any && counted < smallest;
}

} // namespace

std::vector<std::size_t> cellsThatFollow(const std::vector<SumOf>& sums, const std::vector<bool>& hidden) {
    std::vector<std::size_t> columns;
    std::vector<std::size_t> columnOf(hidden.size(), 0);
    for (std::size_t cell = 0; cell < hidden.size(); ++cell) {
        if (hidden[cell]) {
            columnOf[cell] = columns.size();
            columns.push_back(cell);
        }
    }
    std::vector<std::vector<Number>> rows;
    for (const SumOf& sum : sums) {
        std::vector<Number> row(columns.size(), 0);
        const std::vector<Term> terms = hiddenTerms(sum, hidden);
        for (const Term& term : terms)
            row[columnOf[term.cell]] = term.sign > 0 ? 1 : prime - 1;
        if (!terms.empty())
            rows.push_back(std::move(row));
    }
    std::size_t pivots = 0;
    for (std::size_t column = 0; column < columns.size() && pivots < rows.size(); ++column) {
        const auto from = rows.begin() + static_cast<std::ptrdiff_t>(pivots);
        const auto pivot = std::find_if(from, rows.end(), [&](const auto& row) { return row[column] != 0; });
        if (pivot == rows.end())
            continue;
        std::swap(*pivot, rows[pivots]);
        std::vector<Number>& row = rows[pivots];
        const Number factor = inverse(row[column]);
        for (Number& value : row)
            value = value * factor % prime;
        for (std::size_t other = 0; other < rows.size(); ++other) {
            const Number by = rows[other][column];
            if (other == pivots || by == 0)
                continue;
            for (std::size_t i = column; i < columns.size(); ++i) {
                if (row[i] != 0)
                    rows[other][i] = (rows[other][i] + (prime - by) * row[i]) % prime;
            }
        }
        ++pivots;
    }
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < pivots; ++i) {
        const auto filled = std::ranges::count_if(rows[i], [](Number value) { return value != 0; });
        if (filled == 1) {
            const auto at = std::ranges::find_if(rows[i], [](Number value) { return value != 0; });
            found.push_back(columns[static_cast<std::size_t>(at - rows[i].begin())]);
        }
    }
    std::ranges::sort(found);
    return found;
}

std::vector<bool> hiddenCells(const std::vector<SumCell>& cells, const std::vector<SumOf>& sums,
                              std::int64_t smallest) {
    std::vector<bool> hidden(cells.size(), false);
    bool any = false;
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        hidden[cell] = cells[cell].counted > 0 && cells[cell].counted < smallest;
        any = any || hidden[cell];
    }
    if (!any)
        return hidden;
    std::vector<std::size_t> everySum(sums.size());
    std::iota(everySum.begin(), everySum.end(), std::size_t(0));
    Chooser chooser(cells, sums, hidden);
    // Each round hides at least one more, so it ends.
    for (bool more = true; more;) {
        more = false;
        chooser.begin();
        std::vector<std::size_t> small;
        for (std::size_t sum = 0; sum < sums.size(); ++sum) {
            if (isSmallTogether(sums[sum], cells, hidden, smallest))
                small.push_back(sum);
        }
        for (const std::size_t sum : small)
            more = chooser.hidePart({sum}) || more;
        if (more)
            continue;
        if (!small.empty()) {
            more = chooser.hide(small);
            continue;
        }
        std::vector<std::size_t> bare = cellsThatFollow(sums, hidden);
        if (bare.empty())
            bare = cellsWithoutRoom(cells, sums, hidden);
        for (const std::size_t cell : bare)
            more = chooser.hidePartBeside(cell) || more;
        for (std::size_t i = 0; !more && i < bare.size(); ++i)
            more = chooser.hideBeside(bare[i]);
        if (!bare.empty() && !more)
            more = chooser.hide(everySum);
    }
    return hidden;
}

} // namespace entraide
