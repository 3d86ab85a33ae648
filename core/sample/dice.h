// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <initializer_list>
#include <span>
#include <utility>

namespace entraide {

/// Chance that falls the same way on every machine: the standard's distributions may not. SplitMix64 (Steele, Lea and
/// Flood, 2014).
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed * 0x9e3779b97f4a7c15ULL + 0x2545f4914f6cdd1dULL) {}

    std::uint64_t next() {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0 to \a count - 1.
    int below(int count) { return static_cast<int>(next() % static_cast<std::uint64_t>(count)); }
    /// \a from to \a to, both included.
    int between(int from, int to) { return from + below(to - from + 1); }
    /// 0 to just under 1.
    double real() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    bool chance(double probability) { return real() < probability; }

    template <class T> const T& pick(std::span<const T> items) {
        return items[static_cast<std::size_t>(below(static_cast<int>(items.size())))];
    }
    /// One of the values, as often as its weight says.
    template <class T> T weighted(std::initializer_list<std::pair<T, int>> items) {
        int total = 0;
        for (const auto& [value, weight] : items)
            total += weight;
        int at = below(total);
        for (const auto& [value, weight] : items) {
            if (at < weight)
                return value;
            at -= weight;
        }
        return items.begin()->first;
    }
    /// A random UUID (version 4), the same for the same seed.
    QString uuid();

private:
    std::uint64_t m_state;
};

} // namespace entraide
