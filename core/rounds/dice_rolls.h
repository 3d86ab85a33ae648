// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace entraide {

/// xoshiro256++ (Blackman and Vigna 2019), seeded by splitmix64: fast, and the same on every machine.
class DiceRolls {
public:
    explicit DiceRolls(std::uint64_t seed) {
        for (std::uint64_t& word : m_state) {
            seed += 0x9e3779b97f4a7c15;
            std::uint64_t mixed = (seed ^ (seed >> 30)) * 0xbf58476d1ce4e5b9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
            word = mixed ^ (mixed >> 31);
        }
    }

    std::uint64_t bits() {
        const std::uint64_t result = rotated(m_state[0] + m_state[3], 23) + m_state[0];
        const std::uint64_t shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = rotated(m_state[3], 45);
        return result;
    }
    /// 0 to \a count - 1 (count > 0).
    int below(int count) { return static_cast<int>(((bits() >> 32) * static_cast<std::uint64_t>(count)) >> 32); }
    /// 0 to 1, without 1.
    double share() { return static_cast<double>(bits() >> 11) * 0x1p-53; }
    bool hits(double probability) { return share() < probability; }

private:
    static std::uint64_t rotated(std::uint64_t word, int by) { return (word << by) | (word >> (64 - by)); }
    std::uint64_t m_state[4] = {};
};

} // namespace entraide
