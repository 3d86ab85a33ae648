// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>

namespace entraide::test {

/// Numbers that are the same with every standard library.
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_engine(seed) {}
    /// 0 to sides - 1.
    int roll(int sides) { return static_cast<int>(m_engine() % static_cast<std::uint64_t>(sides)); }
    bool chance(int percent) { return roll(100) < percent; }
    double unit() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }
    /// Roughly normal, mean 0, deviation 1.
    double bell() {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += unit();
        return sum;
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace entraide::test
