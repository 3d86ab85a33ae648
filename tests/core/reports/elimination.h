// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <vector>

namespace entraide::test {

/// Sums of unknown numbers whose result somebody knows, and what follows from them. By Gaussian elimination, in whole
/// numbers modulo a prime: what follows over the rationals follows there too, and no number grows.
class Elimination {
public:
    using Row = std::map<std::size_t, std::int64_t>; ///< by how much each unknown counts

    explicit Elimination(std::size_t unknowns)
        : m_pivots(unknowns) {}

    void add(const Row& row) {
        Row left = reduced(row);
        if (left.empty())
            return;
        const std::int64_t factor = inverse(left.begin()->second);
        for (auto& [unknown, count] : left)
            count = count * factor % prime;
        const std::size_t first = left.begin()->first;
        m_pivots[first] = std::move(left);
    }
    bool knows(const Row& row) const { return reduced(row).empty(); }

private:
    static constexpr std::int64_t prime = 2'147'483'629;

    static std::int64_t inverse(std::int64_t value) {
        std::int64_t result = 1;
        for (std::int64_t exponent = prime - 2; exponent > 0; exponent >>= 1) {
            if (exponent & 1)
                result = result * value % prime;
            value = value * value % prime;
        }
        return result;
    }
    Row reduced(const Row& row) const {
        Row left;
        for (const auto& [unknown, count] : row) {
            if (count % prime != 0)
                left[unknown] = (count % prime + prime) % prime;
        }
        for (auto at = left.begin(); at != left.end();) {
            const Row& pivot = m_pivots[at->first];
            if (pivot.empty()) {
                ++at;
                continue;
            }
            const std::int64_t by = prime - at->second;
            for (const auto& [unknown, count] : pivot) {
                std::int64_t& own = left[unknown];
                own = (own + by * count) % prime;
            }
            // The unknown at hand is gone; those after it may be too.
            for (auto one = at; one != left.end();)
                one = one->second == 0 ? left.erase(one) : std::next(one);
            at = left.lower_bound(pivot.begin()->first);
        }
        return left;
    }

    std::vector<Row> m_pivots; ///< each with its own unknown first, which counts 1
};

} // namespace entraide::test
