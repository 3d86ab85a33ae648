// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/flow_instances.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cmath>
#include <numeric>
#include <utility>

namespace entraide::test {

namespace {

constexpr std::int64_t unserved = 1'000'000'000;
constexpr int days = 7;
constexpr int slotsPerDay = 48;

struct Spot {
    double x = 0; // metres
    double y = 0;
};

double metresBetween(Spot a, Spot b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// A place in one of 19 communes within some seven kilometres of the centre.
Spot somewhere(Dice& dice, const std::array<Spot, 19>& communes) {
    const Spot& centre = communes[static_cast<std::size_t>(dice.roll(19))];
    return {centre.x + 900 * dice.bell(), centre.y + 900 * dice.bell()};
}

} // namespace

FlowProblem randomFlowProblem(std::uint64_t seed) {
    Dice dice(seed);
    FlowProblem problem;
    const int volunteers = dice.roll(12);
    std::vector<std::int64_t> costs;
    for (int i = 0; i < volunteers; ++i) {
        costs.clear();
        const int capacity = dice.roll(5);
        std::int64_t cost = dice.roll(40) - 10;
        for (int k = 0; k < capacity; ++k)
            costs.push_back(cost += dice.roll(30));
        problem.addVolunteer(costs);
        const int slots = dice.roll(5);
        for (int k = 0; k < slots; ++k)
            problem.addSlot(dice.chance(80) ? 1 : dice.roll(4));
    }
    const int rows = dice.roll(20);
    const int spread = dice.chance(50) ? 100 : 4;
    std::vector<int> slots(static_cast<std::size_t>(problem.slotCount()));
    std::iota(slots.begin(), slots.end(), 0);
    for (int i = 0; i < rows; ++i) {
        problem.addRow(dice.chance(70) ? 1 : dice.roll(4),
                       dice.chance(90) ? 1'000 * (1 + dice.roll(3)) : dice.roll(60));
        for (std::size_t k = slots.size(); k > 1; --k)
            std::swap(slots[k - 1], slots[static_cast<std::size_t>(dice.roll(static_cast<int>(k)))]);
        const int edges = std::min(problem.slotCount(), dice.roll(9));
        for (int k = 0; k < edges; ++k)
            problem.addEdge(slots[static_cast<std::size_t>(k)], dice.roll(spread) - (dice.chance(20) ? spread / 2 : 0));
    }
    return problem;
}

FlowProblem cityFlowProblem(int volunteers, int requests, std::uint64_t seed) {
    Dice dice(seed);
    std::array<Spot, 19> communes;
    for (Spot& commune : communes) {
        const double angle = 6.283185307 * dice.unit();
        const double radius = 7'000 * std::sqrt(dice.unit());
        commune = {radius * std::cos(angle), radius * std::sin(angle)};
    }
    constexpr int serviceCount = 10;
    constexpr int languageCount = 3;
    struct Helper {
        Spot home;
        std::bitset<serviceCount> services;
        std::bitset<languageCount> languages;
        std::array<std::uint64_t, days> free{};
        double area = 0;
        int firstSlot = 0;
    };
    FlowProblem problem;
    std::vector<Helper> helpers(static_cast<std::size_t>(volunteers));
    for (Helper& helper : helpers) {
        helper.home = somewhere(dice, communes);
        for (int k = 0; k < 1 + dice.roll(3); ++k)
            helper.services.set(static_cast<std::size_t>(dice.roll(serviceCount)));
        helper.languages.set(dice.chance(75) ? 0 : 1);
        if (dice.chance(35))
            helper.languages.set(static_cast<std::size_t>(dice.roll(languageCount)));
        for (int k = 0; k < 2 + dice.roll(4); ++k) {
            const int start = 16 + dice.roll(22);
            const int length = 4 + dice.roll(7);
            helper.free[static_cast<std::size_t>(dice.roll(days))] |= ((std::uint64_t{1} << length) - 1)
                                                                      << std::min(start, slotsPerDay - length);
        }
        helper.area = 2'000 + 1'000 * dice.roll(6);
        std::array<std::int64_t, 3> costs{0, 400, 1'200};
        problem.addVolunteer(std::span(costs).first(static_cast<std::size_t>(1 + dice.roll(3))));
        helper.firstSlot = problem.slotCount();
        for (int day = 0; day < days; ++day)
            problem.addSlot();
    }
    for (int i = 0; i < requests; ++i) {
        const Spot place = somewhere(dice, communes);
        const auto service = static_cast<std::size_t>(dice.roll(serviceCount));
        const std::size_t language = dice.chance(75) ? 0 : static_cast<std::size_t>(1 + dice.roll(2));
        const int day = dice.roll(days);
        const int length = 2 + dice.roll(4);
        const std::uint64_t hours = ((std::uint64_t{1} << length) - 1) << (17 + dice.roll(20));
        problem.addRow(1, unserved * (1 + dice.roll(4)));
        for (const Helper& helper : helpers) {
            if (!helper.services[service] || !helper.languages[language] ||
                (helper.free[static_cast<std::size_t>(day)] & hours) != hours)
                continue;
            const double metres = metresBetween(helper.home, place);
            if (metres <= helper.area)
                problem.addEdge(helper.firstSlot + day, static_cast<std::int32_t>(metres));
        }
    }
    return problem;
}

FlowProblem denseFlowProblem(int volunteers, int rows, int edgesPerRow, std::uint64_t seed) {
    Dice dice(seed);
    FlowProblem problem;
    std::vector<Spot> homes;
    for (int i = 0; i < volunteers; ++i) {
        const std::array<std::int64_t, 2> costs{0, 500};
        problem.addVolunteer(std::span(costs).first(static_cast<std::size_t>(1 + dice.roll(2))));
        problem.addSlot(2);
        homes.push_back({15'000 * dice.unit(), 15'000 * dice.unit()});
    }
    std::vector<int> lastRow(homes.size(), -1);
    for (int row = 0; row < rows; ++row) {
        problem.addRow(1, unserved);
        const Spot place{15'000 * dice.unit(), 15'000 * dice.unit()};
        for (int k = 0; k < std::min(edgesPerRow, volunteers); ++k) {
            const auto helper = static_cast<std::size_t>(dice.roll(volunteers));
            if (std::exchange(lastRow[helper], row) != row)
                problem.addEdge(static_cast<int>(helper),
                                static_cast<std::int32_t>(metresBetween(homes[helper], place)));
        }
    }
    return problem;
}

} // namespace entraide::test
