// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/area_grid.h"

#include <algorithm>
#include <cmath>

namespace entraide {

namespace {

constexpr int fewestCells = 8; // in each direction
constexpr int mostCells = 256;

} // namespace

AreaGrid::AreaGrid(const QList<Area>& areas, const GeoBox& bounds)
    : m_bounds(bounds) {
    const int wanted = static_cast<int>(8 * std::sqrt(static_cast<double>(areas.size())));
    m_side = std::clamp(wanted, fewestCells, mostCells);
    const auto perDegree = [&](double from, double to) { return to > from ? m_side / (to - from) : 0.0; };
    m_columnsPerDegree = perDegree(bounds.west, bounds.east);
    m_rowsPerDegree = perDegree(bounds.south, bounds.north);

    const std::size_t count = cell(m_side - 1, m_side - 1) + 1;
    std::vector<bool> edged(count, false);
    std::vector<std::vector<std::int32_t>> near(count);
    for (qsizetype i = 0; i < areas.size(); ++i) {
        for (const GeoPolygon& part : areas.at(i).parts) {
            markEdges(part.outer, edged);
            for (const GeoRing& hole : part.holes)
                markEdges(hole, edged);
            GeoBox box;
            for (const GeoPoint p : part.outer)
                box.add(p);
            if (box.isEmpty())
                continue;
            for (int row = rowOf(box.south); row <= rowOf(box.north); ++row) {
                for (int column = columnOf(box.west); column <= columnOf(box.east); ++column) {
                    auto& list = near[cell(row, column)];
                    if (list.empty() || list.back() != i)
                        list.push_back(static_cast<std::int32_t>(i));
                }
            }
        }
    }

    m_cells.assign(count, nowhere);
    const double height = (bounds.north - bounds.south) / m_side;
    const double width = (bounds.east - bounds.west) / m_side;
    for (int row = 0; row < m_side; ++row) {
        bool isRun = false; // no edge lies between the cell before and this one
        for (int column = 0; column < m_side; ++column) {
            const std::size_t here = cell(row, column);
            if (edged[here]) {
                isRun = false;
                m_cells[here] = -2 - static_cast<std::int32_t>(m_near.size());
                m_near.push_back(std::move(near[here]));
                continue;
            }
            if (isRun) {
                m_cells[here] = m_cells[here - 1];
                continue;
            }
            const GeoPoint middle{bounds.south + (row + 0.5) * height, bounds.west + (column + 0.5) * width};
            const auto found = std::ranges::find_if(
                near[here], [&](std::int32_t area) { return contains(areas.at(area), middle); });
            m_cells[here] = found == near[here].end() ? nowhere : *found;
            isRun = true;
        }
    }
}

int AreaGrid::columnOf(double lon) const {
    return std::clamp(static_cast<int>((lon - m_bounds.west) * m_columnsPerDegree), 0, m_side - 1);
}

int AreaGrid::rowOf(double lat) const {
    return std::clamp(static_cast<int>((lat - m_bounds.south) * m_rowsPerDegree), 0, m_side - 1);
}

/// The cells that an edge goes through, and some beside it: the numbers are rounded.
void AreaGrid::markEdges(const GeoRing& ring, std::vector<bool>& edged) const {
    constexpr double rounding = 1e-6; // of a cell
    for (qsizetype i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const GeoPoint low = ring.at(i).lat < ring.at(j).lat ? ring.at(i) : ring.at(j);
        const GeoPoint high = ring.at(i).lat < ring.at(j).lat ? ring.at(j) : ring.at(i);
        const double x0 = (low.lon - m_bounds.west) * m_columnsPerDegree;
        const double x1 = (high.lon - m_bounds.west) * m_columnsPerDegree;
        const double y0 = (low.lat - m_bounds.south) * m_rowsPerDegree;
        const double y1 = (high.lat - m_bounds.south) * m_rowsPerDegree;
        // A hole may lie far outside: further than an int goes.
        const auto inside = [&](double cells) { return static_cast<int>(std::clamp(cells, 0.0, m_side - 1.0)); };
        for (int row = inside(y0 - rounding); row <= inside(y1 + rounding); ++row) {
            double from = x0;
            double to = x1;
            if (y1 > y0) { // the stretch of it within the row
                from = x0 + (x1 - x0) * std::clamp((row - y0) / (y1 - y0), 0.0, 1.0);
                to = x0 + (x1 - x0) * std::clamp((row + 1 - y0) / (y1 - y0), 0.0, 1.0);
            }
            const int last = inside(std::max(from, to) + rounding);
            for (int column = inside(std::min(from, to) - rounding); column <= last; ++column)
                edged[cell(row, column)] = true;
        }
    }
}

qsizetype AreaGrid::at(const QList<Area>& areas, GeoPoint point) const {
    if (!point.isValid() || !m_bounds.contains(point))
        return -1;
    const std::int32_t here = m_cells[cell(rowOf(point.lat), columnOf(point.lon))];
    if (here >= nowhere)
        return here;
    const auto& near = m_near[static_cast<std::size_t>(-2 - here)];
    const auto found = std::ranges::find_if(near, [&](std::int32_t area) { return contains(areas.at(area), point); });
    return found == near.end() ? -1 : *found;
}

} // namespace entraide
