// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/marker_grid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace entraide {

namespace {

constexpr quint64 everySecondBit = 0x5555555555555555u;
constexpr double finestColumns = 1 << 26; // 256 x 2^18 pixels

/// The bits of a number of 32 with a gap between each two.
quint64 spreadBits(quint64 bits) {
    bits = (bits | (bits << 16)) & 0x0000FFFF0000FFFFu;
    bits = (bits | (bits << 8)) & 0x00FF00FF00FF00FFu;
    bits = (bits | (bits << 4)) & 0x0F0F0F0F0F0F0F0Fu;
    bits = (bits | (bits << 2)) & 0x3333333333333333u;
    return (bits | (bits << 1)) & everySecondBit;
}

quint64 gatheredBits(quint64 bits) {
    bits &= everySecondBit;
    bits = (bits | (bits >> 1)) & 0x3333333333333333u;
    bits = (bits | (bits >> 2)) & 0x0F0F0F0F0F0F0F0Fu;
    bits = (bits | (bits >> 4)) & 0x00FF00FF00FF00FFu;
    bits = (bits | (bits >> 8)) & 0x0000FFFF0000FFFFu;
    return (bits | (bits >> 16)) & 0x00000000FFFFFFFFu;
}

quint64 codeOf(quint64 column, quint64 row) {
    return spreadBits(column) | (spreadBits(row) << 1);
}

constexpr int spotBits = 22;
static_assert(MarkerGrid::mostSpots == std::size_t{1} << spotBits);

/// By all bits from \a firstBit on, digit by digit from the lowest (radix sort): the cells of a city differ in two or
/// three digits only.
void sortFrom(int firstBit, std::vector<quint64>& numbers) {
    constexpr int digitBits = 11;
    constexpr std::size_t digits = 1 << digitBits;
    quint64 differing = 0;
    for (const quint64 number : numbers)
        differing |= number ^ numbers.front();
    std::vector<quint64> sorted(numbers.size());
    for (int shift = firstBit; shift < 64; shift += digitBits) {
        const auto digitOf = [shift](quint64 number) {
            return static_cast<std::size_t>(number >> shift) & (digits - 1);
        };
        if (digitOf(differing) == 0)
            continue;
        std::array<std::size_t, digits> next{};
        for (const quint64 number : numbers)
            ++next[digitOf(number)];
        std::exclusive_scan(next.begin(), next.end(), next.begin(), std::size_t{0});
        for (const quint64 number : numbers)
            sorted[next[digitOf(number)]++] = number;
        numbers.swap(sorted);
    }
}

quint64 cellAt(double along, double perWorld) {
    return static_cast<quint64>(std::floor(std::clamp(along, 0.0, 1.0) * perWorld));
}

} // namespace

int MarkerGrid::levelOf(double zoom) {
    return static_cast<int>(std::clamp(std::floor(zoom * 2 + 1e-9), 0.0, static_cast<double>(finestLevel)));
}

void MarkerGrid::setSpots(std::vector<Spot> spots) {
    Q_ASSERT(spots.size() <= mostSpots);
    m_spots = std::move(spots);
    m_orders = {};
}

void MarkerGrid::prepare(int level) {
    Order& order = m_orders[family(level)];
    if (order.size() == m_spots.size())
        return;
    const double perWorld = finestColumns / cellSize / (family(level) == 0 ? 1.0 : std::sqrt(2.0));
    order.reserve(m_spots.size());
    for (quint64 i = 0; i < m_spots.size(); ++i) {
        const QPointF at = m_spots[i].at;
        order.push_back(codeOf(cellAt(at.x(), perWorld), cellAt(at.y(), perWorld)) << spotBits | i);
    }
    sortFrom(spotBits, order);
}

std::vector<MarkerGrid::Cell> MarkerGrid::cells(int level) const {
    // A cell is four of the next finer level of its family.
    const int shift = spotBits + 2 * ((finestLevel - level) / 2);
    const Order& order = m_orders[family(level)];
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const quint64 code = order[i] >> shift;
        if (cells.empty() || cells.back().code != code)
            cells.push_back({code, static_cast<int>(i), 0});
        ++cells.back().count;
    }
    return cells;
}

std::optional<quint64> MarkerGrid::beside(quint64 code, int dx, int dy) {
    const qint64 column = static_cast<qint64>(gatheredBits(code)) + dx;
    const qint64 row = static_cast<qint64>(gatheredBits(code >> 1)) + dy;
    if (column < 0 || row < 0)
        return std::nullopt;
    return codeOf(static_cast<quint64>(column), static_cast<quint64>(row));
}

} // namespace entraide
