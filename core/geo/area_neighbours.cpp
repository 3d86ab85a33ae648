// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/area_neighbours.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>
#include <utility>
#include <vector>

namespace entraide {

namespace {

/// A corner on a grid of about 0.1 m, or of about 1 m.
struct GridCorner {
    qint64 x = 0;
    qint64 y = 0;
    friend bool operator==(const GridCorner&, const GridCorner&) = default;
    friend size_t qHash(const GridCorner& c, size_t seed) { return qHashMulti(seed, c.x, c.y); }
};

using Borders = std::set<std::pair<int, int>>; ///< the smaller number first

template <class F> void forEachRing(const Area& area, F&& visit) {
    for (const GeoPolygon& part : area.parts) {
        visit(part.outer);
        for (const GeoRing& hole : part.holes)
            visit(hole);
    }
}

/// Who shares two corners with whom, when \a perDegree is how many steps of the grid a degree has.
void addByCorners(const QList<Area>& areas, double perDegree, Borders& borders) {
    QHash<GridCorner, QList<int>> owners;
    std::vector<QSet<GridCorner>> corners(static_cast<std::size_t>(areas.size()));
    for (int i = 0; i < areas.size(); ++i) {
        auto& own = corners[static_cast<std::size_t>(i)];
        forEachRing(areas.at(i), [&](const GeoRing& ring) {
            for (const GeoPoint p : ring)
                own.insert({std::llround(p.lon * perDegree), std::llround(p.lat * perDegree)});
        });
        for (const GridCorner& corner : std::as_const(own))
            owners[corner].append(i);
    }
    for (int i = 0; i < areas.size(); ++i) {
        QHash<int, int> shared;
        for (const GridCorner& corner : std::as_const(corners[static_cast<std::size_t>(i)])) {
            QSet<int> here;
            for (qint64 dx = -1; dx <= 1; ++dx) { // the same corner, computed twice, may round to the next step
                for (qint64 dy = -1; dy <= 1; ++dy) {
                    const auto there = owners.constFind({corner.x + dx, corner.y + dy});
                    if (there == owners.cend())
                        continue;
                    for (const int other : *there)
                        here.insert(other);
                }
            }
            for (const int other : std::as_const(here))
                ++shared[other];
        }
        for (const auto& [other, count] : shared.asKeyValueRange()) {
            if (other != i && count >= 2)
                borders.insert(std::minmax(i, other));
        }
    }
}

AreaNeighbours codesOf(const QList<Area>& areas, const Borders& borders) {
    AreaNeighbours result;
    for (const Area& area : areas)
        result.insert(area.code, {});
    for (const auto& [a, b] : borders) {
        result[areas.at(a).code].append(areas.at(b).code);
        result[areas.at(b).code].append(areas.at(a).code);
    }
    for (QStringList& list : result)
        list.sort();
    return result;
}

/// Metres east and north of a corner of the whole.
struct Metres {
    double x = 0;
    double y = 0;
};

struct OwnedEdge {
    Metres from;
    Metres to;
    int area = 0;
};

double lengthOf(const OwnedEdge& edge) {
    return std::hypot(edge.to.x - edge.from.x, edge.to.y - edge.from.y);
}

/// A place on it, from 0 at its beginning to 1 at its end.
Metres along(const OwnedEdge& edge, double t) {
    return {edge.from.x + t * (edge.to.x - edge.from.x), edge.from.y + t * (edge.to.y - edge.from.y)};
}

double distanceTo(const OwnedEdge& edge, Metres p) {
    const double dx = edge.to.x - edge.from.x;
    const double dy = edge.to.y - edge.from.y;
    const double length2 = dx * dx + dy * dy;
    const double t = ((p.x - edge.from.x) * dx + (p.y - edge.from.y) * dy) / std::max(length2, 1e-9);
    const Metres nearest = along(edge, std::clamp(t, 0.0, 1.0));
    return std::hypot(p.x - nearest.x, p.y - nearest.y);
}

/// Goes along the edges of all areas by steps and counts how far each goes near another's.
class EdgeWalk {
public:
    explicit EdgeWalk(const QList<Area>& areas) {
        GeoBox bounds;
        for (const Area& area : areas) {
            forEachRing(area, [&](const GeoRing& ring) {
                for (const GeoPoint p : ring)
                    bounds.add(p);
            });
        }
        constexpr double radians = std::numbers::pi / 180.0;
        constexpr double metresPerDegree = 6371008.8 * radians;
        const double perLon = metresPerDegree * std::cos(bounds.centre().lat * radians);
        const auto flat = [&](GeoPoint p) {
            return Metres{(p.lon - bounds.west) * perLon, (p.lat - bounds.south) * metresPerDegree};
        };
        double total = 0;
        for (int i = 0; i < areas.size(); ++i) {
            forEachRing(areas.at(i), [&](const GeoRing& ring) {
                for (qsizetype k = 0, j = ring.size() - 1; k < ring.size(); j = k++) {
                    m_edges.push_back({flat(ring.at(j)), flat(ring.at(k)), i});
                    total += lengthOf(m_edges.back());
                }
            });
        }
        if (total > mostMetres)
            m_edges.clear();
        for (int i = 0; i < static_cast<int>(m_edges.size()); ++i)
            enter(i);
    }

    void addBorders(Borders& borders) const {
        QHash<std::pair<int, int>, double> together; ///< metres, of the first along the second
        QSet<int> near;
        for (const OwnedEdge& edge : m_edges) {
            const double length = lengthOf(edge);
            const int steps = std::max(1, static_cast<int>(std::ceil(length / stepMetres)));
            for (int step = 0; step < steps; ++step) {
                const Metres p = along(edge, (step + 0.5) / steps);
                near.clear();
                const auto here = m_cells.constFind(cellOf(p));
                if (here == m_cells.cend())
                    continue;
                for (const int other : *here) {
                    const OwnedEdge& there = m_edges[static_cast<std::size_t>(other)];
                    if (there.area != edge.area && !near.contains(there.area) && distanceTo(there, p) <= nearMetres)
                        near.insert(there.area);
                }
                for (const int area : std::as_const(near))
                    together[{edge.area, area}] += length / steps;
            }
        }
        for (const auto& [pair, metres] : together.asKeyValueRange()) {
            if (metres >= togetherMetres)
                borders.insert(std::minmax(pair.first, pair.second));
        }
    }

private:
    static constexpr double nearMetres = 15;
    static constexpr double togetherMetres = 75; ///< edges that part from a corner at 30 degrees: 30 m on either side
    static constexpr double stepMetres = 10;
    static constexpr double cellMetres = 50;
    static constexpr double mostMetres = 5e7; ///< of edges in all, twice what a country's communes have

    static GridCorner cellOf(Metres p) {
        return {static_cast<qint64>(std::floor(p.x / cellMetres)), static_cast<qint64>(std::floor(p.y / cellMetres))};
    }

    /// Into all cells that have a place within nearMetres of it.
    void enter(int number) {
        const OwnedEdge& edge = m_edges[static_cast<std::size_t>(number)];
        const int steps = std::max(1, static_cast<int>(std::ceil(lengthOf(edge) / cellMetres)));
        for (int step = 0; step < steps; ++step) {
            const Metres a = along(edge, static_cast<double>(step) / steps);
            const Metres b = along(edge, static_cast<double>(step + 1) / steps);
            const GridCorner low = cellOf({std::min(a.x, b.x) - nearMetres, std::min(a.y, b.y) - nearMetres});
            const GridCorner high = cellOf({std::max(a.x, b.x) + nearMetres, std::max(a.y, b.y) + nearMetres});
            for (qint64 x = low.x; x <= high.x; ++x) {
                for (qint64 y = low.y; y <= high.y; ++y) {
                    QList<int>& list = m_cells[{x, y}];
                    if (list.isEmpty() || list.last() != number)
                        list.append(number);
                }
            }
        }
    }

    std::vector<OwnedEdge> m_edges;
    QHash<GridCorner, QList<int>> m_cells;
};

} // namespace

AreaNeighbours neighboursByCorners(const QList<Area>& areas) {
    constexpr double tenthsOfMetre = 1e6;
    Borders borders;
    addByCorners(areas, tenthsOfMetre, borders);
    return codesOf(areas, borders);
}

AreaNeighbours neighboursByEdges(const QList<Area>& areas) {
    constexpr double metres = 1e5;
    Borders borders;
    addByCorners(areas, metres, borders);
    EdgeWalk(areas).addBorders(borders);
    return codesOf(areas, borders);
}

} // namespace entraide
