// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/areas.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entraide {

/// Cells over the ground of some areas, so that few of them are looked at to find the one that holds a place: a cell that
/// no edge runs through lies in one area or in none, and of the others it is known which areas come near. Immutable.
class AreaGrid {
public:
    /// \a areas: the same list whenever something is asked.
    AreaGrid(const QList<Area>& areas, const GeoBox& bounds);

    /// The number of the first area that holds \a point; -1 outside of all.
    qsizetype at(const QList<Area>& areas, GeoPoint point) const;

private:
    static constexpr std::int32_t nowhere = -1;

    int columnOf(double lon) const;
    int rowOf(double lat) const;
    std::size_t cell(int row, int column) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_side) + static_cast<std::size_t>(column);
    }
    void markEdges(const GeoRing& ring, std::vector<bool>& edged) const;

    GeoBox m_bounds;
    int m_side = 1;
    double m_columnsPerDegree = 0;
    double m_rowsPerDegree = 0;
    /// Of each cell: the area it lies in, nowhere, or -2 - the number of its list in m_near.
    std::vector<std::int32_t> m_cells;
    std::vector<std::vector<std::int32_t>> m_near; ///< areas whose box meets the cell, in their order
};

} // namespace entraide
