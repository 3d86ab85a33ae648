// SPDX-License-Identifier: GPL-3.0-or-later
// Invented flow problems with fixed seeds, for the tests and the benchmarks.
#pragma once

#include "matching/flow_problem.h"

#include <random>

namespace entraide::testing {

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

/// Any shape: capacities from 0, several places, negative and equal costs, rows without edges, separate parts.
FlowProblem randomFlowProblem(std::uint64_t seed);

/// A city of 19 communes: services, languages, half-hour availability, distances in metres, at most one task a day.
FlowProblem cityFlowProblem(int volunteers, int requests, std::uint64_t seed);

/// Everyone could do everything: each row has \a edgesPerRow random slots, with or without enough volunteers.
FlowProblem denseFlowProblem(int volunteers, int rows, int edgesPerRow, std::uint64_t seed);

} // namespace entraide::testing
