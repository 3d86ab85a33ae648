// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QtTypes>

#include <array>
#include <optional>
#include <vector>

namespace entraide {

/// Where markers stand, sorted along a Z-order curve (Morton 1966) so that what lies in one cell of a grid is one run of
/// neighbours: for any zoom level the cells are found in one pass, without a table. Each half zoom level has a grid of its
/// own, of squares that are cellSize pixels wide there. No painting, no words.
class MarkerGrid {
public:
    static constexpr double cellSize = 60.0; ///< pixels
    /// Half zoom levels: 0 is zoom 0, 36 is zoom 18.
    static constexpr int finestLevel = 36;
    /// The level that is laid out for a zoom: the nearest half one below, so that nothing comes nearer than it was there.
    static int levelOf(double zoom);
    static double zoomOf(int level) { return level / 2.0; }

    struct Spot {
        QPointF at; ///< mercator, 0 to 1
        int marker = 0;
    };
    /// A cell that is not empty.
    struct Cell {
        quint64 code = 0; ///< the next ones have higher codes
        int first = 0;    ///< the number of its first spot, see spot()
        int count = 0;
    };

    static constexpr std::size_t mostSpots = std::size_t{1} << 22;
    /// At most mostSpots.
    void setSpots(std::vector<Spot> spots);
    bool isEmpty() const { return m_spots.empty(); }
    /// Sorts for a level, when that was not done yet. Before what follows is asked.
    void prepare(int level);
    /// By its number in the order of the level's cells.
    const Spot& spot(int level, int number) const {
        return m_spots[m_orders[family(level)][static_cast<std::size_t>(number)] & (mostSpots - 1)];
    }
    /// All cells of a level, in the order of their codes.
    std::vector<Cell> cells(int level) const;
    /// The code of the cell that lies \a dx and \a dy cells beside; none beyond the world's edge.
    static std::optional<quint64> beside(quint64 code, int dx, int dy);

private:
    // Squares halve exactly from one whole level to the next, and from one half level to the next: two orders.
    static std::size_t family(int level) { return static_cast<std::size_t>(level % 2); }
    /// Of each spot the code of its finest cell, and in the lowest bits where it is in m_spots: little memory to touch.
    using Order = std::vector<quint64>;

    std::vector<Spot> m_spots; ///< as they were given
    std::array<Order, 2> m_orders;
};

} // namespace entraide
