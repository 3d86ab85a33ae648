// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/area_arcs.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

namespace entraide {

namespace {

using FixedRing = QList<FixedCorner>;
using FixedPart = QList<FixedRing>; ///< the outer ring first
using FixedArea = QList<FixedPart>;

quint64 cornerKey(FixedCorner c) {
    return (static_cast<quint64>(static_cast<quint32>(c.lat)) << 32) | static_cast<quint32>(c.lon);
}

qint64 insideOf(const FixedRing& ring) {
    qint64 sum = 0;
    for (qsizetype i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const FixedCorner a = ring.at(j);
        const FixedCorner b = ring.at(i);
        sum += qint64(a.lon) * b.lat - qint64(b.lon) * a.lat;
    }
    return sum;
}

FixedRing fixedRing(const GeoRing& ring) {
    FixedRing fixed;
    for (const GeoPoint p : ring) {
        const FixedCorner corner = FixedCorner::of(p);
        if (fixed.isEmpty() || fixed.last() != corner)
            fixed.append(corner);
    }
    while (fixed.size() > 1 && fixed.first() == fixed.last())
        fixed.removeLast();
    return fixed;
}

/// A square of two steps around a place: what is left of an area smaller than the grid.
FixedRing speck(GeoPoint at) {
    constexpr int lat = static_cast<int>(90 * FixedCorner::perDegree) - 1;
    constexpr int lon = static_cast<int>(180 * FixedCorner::perDegree) - 1;
    const FixedCorner given = FixedCorner::of(at);
    const FixedCorner c{std::clamp(given.lat, -lat, lat), std::clamp(given.lon, -lon, lon)};
    return {{c.lat - 1, c.lon - 1}, {c.lat - 1, c.lon + 1}, {c.lat + 1, c.lon + 1}, {c.lat + 1, c.lon - 1}};
}

/// Cuts rings into arcs, and knows each arc again whichever way somebody goes along it.
class ArcCutter {
public:
    explicit ArcCutter(const QList<FixedArea>& areas) {
        for (const auto& parts : areas) {
            for (const auto& rings : parts) {
                for (const auto& ring : rings)
                    visit(ring);
            }
        }
    }

    ArcRing cut(const FixedRing& ring) {
        const qsizetype size = ring.size();
        qsizetype first = 0;
        while (first < size && !isJunction(ring.at(first)))
            ++first;
        if (first == size) // nobody meets it: whoever has the same ring begins it at the same corner
            first = std::distance(ring.begin(), std::ranges::min_element(ring));
        ArcRing arcs;
        AreaArc arc{ring.at(first)};
        for (qsizetype step = 1; step <= size; ++step) {
            const FixedCorner corner = ring.at((first + step) % size);
            arc.append(corner);
            if (step == size || isJunction(corner)) {
                arcs.append(numberOf(arc));
                arc = {corner};
            }
        }
        return arcs;
    }

    QList<AreaArc> takeArcs() { return std::move(m_arcs); }

private:
    /// A corner is where arcs meet when it is passed between other corners than before.
    void visit(const FixedRing& ring) {
        for (qsizetype i = 0; i < ring.size(); ++i) {
            const quint64 before = cornerKey(ring.at((i + ring.size() - 1) % ring.size()));
            const quint64 after = cornerKey(ring.at((i + 1) % ring.size()));
            const std::pair sides(std::min(before, after), std::max(before, after));
            const quint64 here = cornerKey(ring.at(i));
            const auto known = m_sides.constFind(here);
            if (known == m_sides.cend())
                m_sides.insert(here, sides);
            else if (*known != sides)
                m_junctions.insert(here);
        }
    }
    bool isJunction(FixedCorner corner) const { return m_junctions.contains(cornerKey(corner)); }

    int numberOf(const AreaArc& arc) {
        AreaArc back(arc.crbegin(), arc.crend());
        const bool turn = back < arc;
        const AreaArc& canonical = turn ? back : arc;
        const size_t hash = qHashRange(canonical.cbegin(), canonical.cend());
        for (auto it = m_known.constFind(hash); it != m_known.cend() && it.key() == hash; ++it) {
            if (m_arcs.at(*it) == canonical)
                return turn ? -1 - *it : *it;
        }
        const int number = static_cast<int>(m_arcs.size());
        m_arcs.append(canonical);
        m_known.insert(hash, number);
        return turn ? -1 - number : number;
    }

    QHash<quint64, std::pair<quint64, quint64>> m_sides;
    QSet<quint64> m_junctions;
    QList<AreaArc> m_arcs;
    QMultiHash<size_t, int> m_known;
};

/// Metres of a step, north and east at the latitude of an arc.
struct StepMetres {
    explicit StepMetres(FixedCorner at) {
        constexpr double radians = std::numbers::pi / 180.0;
        north = 6371008.8 * radians / FixedCorner::perDegree;
        east = north * std::cos(at.place().lat * radians);
    }
    double north;
    double east;
};

double distanceToEdge(FixedCorner p, FixedCorner a, FixedCorner b, const StepMetres& step) {
    const double dx = (b.lon - a.lon) * step.east;
    const double dy = (b.lat - a.lat) * step.north;
    const double px = (p.lon - a.lon) * step.east;
    const double py = (p.lat - a.lat) * step.north;
    const double length2 = dx * dx + dy * dy;
    const double t = length2 > 0 ? std::clamp((px * dx + py * dy) / length2, 0.0, 1.0) : 0.0;
    return std::hypot(px - t * dx, py - t * dy);
}

struct Farthest {
    qsizetype corner = 0;
    double metres = -1;
};
Farthest farthestBetween(const AreaArc& arc, qsizetype from, qsizetype to, const StepMetres& step) {
    Farthest found;
    for (qsizetype i = from + 1; i < to; ++i) {
        if (const double away = distanceToEdge(arc.at(i), arc.at(from), arc.at(to), step); away > found.metres)
            found = {i, away};
    }
    return found;
}

AreaArc simplifiedArc(const AreaArc& arc, double metres) {
    const StepMetres step(arc.first());
    std::vector<bool> kept(static_cast<std::size_t>(arc.size()), false);
    kept.front() = kept.back() = true;
    std::vector<std::pair<qsizetype, qsizetype>> open{{0, arc.size() - 1}};
    const bool isRound = arc.first() == arc.last();
    while (!open.empty()) {
        const auto [from, to] = open.back();
        open.pop_back();
        const Farthest far = farthestBetween(arc, from, to, step);
        const bool isWhole = isRound && from == 0 && to == arc.size() - 1; // its two ends are one corner
        if (far.metres < 0 || (far.metres <= metres && !isWhole))
            continue;
        kept[static_cast<std::size_t>(far.corner)] = true;
        open.push_back({from, far.corner});
        open.push_back({far.corner, to});
    }
    AreaArc result;
    for (qsizetype i = 0; i < arc.size(); ++i) {
        if (kept[static_cast<std::size_t>(i)])
            result.append(arc.at(i));
    }
    return result;
}

} // namespace

FixedCorner FixedCorner::of(GeoPoint point) {
    return {static_cast<qint32>(std::lround(point.lat * perDegree)),
            static_cast<qint32>(std::lround(point.lon * perDegree))};
}

QList<FixedCorner> AreaArcs::corners(const ArcRing& ring) const {
    QList<FixedCorner> result;
    for (const int number : ring) {
        const AreaArc& arc = arcs.at(number < 0 ? -1 - number : number);
        if (number < 0) {
            for (qsizetype i = arc.size() - 1; i > 0; --i)
                result.append(arc.at(i));
        } else {
            result.append(arc.first(arc.size() - 1));
        }
    }
    return result;
}

QList<GeoPolygon> AreaArcs::partsOf(qsizetype area) const {
    const auto placed = [&](const ArcRing& ring) {
        GeoRing result;
        for (const FixedCorner corner : corners(ring))
            result.append(corner.place());
        return result;
    };
    QList<GeoPolygon> parts;
    for (const QList<ArcRing>& rings : areas.at(area)) {
        GeoPolygon part;
        for (const ArcRing& ring : rings) {
            if (part.outer.isEmpty())
                part.outer = placed(ring);
            else
                part.holes.append(placed(ring));
        }
        parts.append(part);
    }
    return parts;
}

AreaArcs arcsOf(const QList<Area>& areas) {
    QList<FixedArea> fixed;
    for (const Area& area : areas) {
        FixedArea parts;
        for (const GeoPolygon& part : area.parts) {
            FixedPart rings{fixedRing(part.outer)};
            if (insideOf(rings.first()) == 0)
                continue;
            for (const GeoRing& hole : part.holes) {
                const FixedRing ring = fixedRing(hole);
                if (insideOf(ring) != 0)
                    rings.append(ring);
            }
            parts.append(rings);
        }
        if (parts.isEmpty())
            parts.append(FixedPart{speck(area.labelPoint)});
        fixed.append(parts);
    }
    ArcCutter cutter(fixed);
    AreaArcs result;
    for (const auto& parts : std::as_const(fixed)) {
        QList<QList<ArcRing>> cutParts;
        for (const auto& rings : parts) {
            QList<ArcRing> cutRings;
            for (const auto& ring : rings)
                cutRings.append(cutter.cut(ring));
            cutParts.append(cutRings);
        }
        result.areas.append(cutParts);
    }
    result.arcs = cutter.takeArcs();
    return result;
}

AreaArcs simplified(const AreaArcs& areas, double metres) {
    AreaArcs result;
    result.areas = areas.areas;
    result.arcs.reserve(areas.arcs.size());
    for (const AreaArc& arc : areas.arcs)
        result.arcs.append(simplifiedArc(arc, metres));
    for (const auto& parts : areas.areas) {
        for (const QList<ArcRing>& rings : parts) {
            for (const ArcRing& ring : rings) {
                if (insideOf(result.corners(ring)) != 0)
                    continue;
                for (const int number : ring)
                    result.arcs[number < 0 ? -1 - number : number] = areas.arcs.at(number < 0 ? -1 - number : number);
            }
        }
    }
    return result;
}

} // namespace entraide
