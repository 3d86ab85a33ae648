// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/areas.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <set>

namespace entraide {

namespace {

bool ringContains(const GeoRing& ring, GeoPoint p) {
    bool inside = false;
    for (qsizetype i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const GeoPoint a = ring.at(i);
        const GeoPoint b = ring.at(j);
        if ((a.lat > p.lat) != (b.lat > p.lat) && p.lon < (b.lon - a.lon) * (p.lat - a.lat) / (b.lat - a.lat) + a.lon)
            inside = !inside;
    }
    return inside;
}

/// A corner on a grid of about 0.1 m.
struct Corner {
    qint64 x = 0;
    qint64 y = 0;
    friend bool operator==(const Corner&, const Corner&) = default;
    friend size_t qHash(const Corner& c, size_t seed) { return qHashMulti(seed, c.x, c.y); }
};

Corner cornerOf(GeoPoint p) {
    return {std::llround(p.lon * 1e6), std::llround(p.lat * 1e6)};
}

QHash<QString, QStringList> neighboursOf(const QList<Area>& areas) {
    QHash<Corner, QList<int>> owners;
    const auto forEachCorner = [](const Area& area, auto&& visit) {
        for (const GeoPolygon& part : area.parts) {
            for (const GeoPoint p : part.outer)
                visit(cornerOf(p));
            for (const GeoRing& hole : part.holes) {
                for (const GeoPoint p : hole)
                    visit(cornerOf(p));
            }
        }
    };
    for (int i = 0; i < areas.size(); ++i) {
        forEachCorner(areas.at(i), [&](Corner c) {
            QList<int>& list = owners[c];
            if (list.isEmpty() || list.last() != i)
                list.append(i);
        });
    }
    QHash<QString, QStringList> result;
    for (int i = 0; i < areas.size(); ++i) {
        QHash<int, int> shared;
        std::set<std::pair<qint64, qint64>> seen;
        forEachCorner(areas.at(i), [&](Corner c) {
            if (!seen.emplace(c.x, c.y).second)
                return;
            QSet<int> here;
            for (qint64 dx = -1; dx <= 1; ++dx) { // the same corner, computed twice, may round to the next cell
                for (qint64 dy = -1; dy <= 1; ++dy) {
                    for (const int other : owners.value({c.x + dx, c.y + dy}))
                        here.insert(other);
                }
            }
            for (const int other : here)
                ++shared[other];
        });
        QStringList& list = result[areas.at(i).code];
        for (auto it = shared.cbegin(); it != shared.cend(); ++it) {
            if (it.key() != i && it.value() >= 2)
                list.append(areas.at(it.key()).code);
        }
        list.sort();
    }
    return result;
}

} // namespace

void GeoBox::add(GeoPoint p) {
    if (!p.isValid())
        return;
    if (isEmpty()) {
        west = east = p.lon;
        south = north = p.lat;
        return;
    }
    west = std::min(west, p.lon);
    east = std::max(east, p.lon);
    south = std::min(south, p.lat);
    north = std::max(north, p.lat);
}

AreaSet::AreaSet(QList<Area> areas, bool approximate)
    : m_areas(std::move(areas))
    , m_neighbours(neighboursOf(m_areas))
    , m_approximate(approximate) {
    for (qsizetype i = 0; i < m_areas.size(); ++i) {
        GeoBox box;
        for (const GeoPolygon& part : m_areas.at(i).parts) {
            for (const GeoPoint p : part.outer) {
                box.add(p);
                m_bounds.add(p);
            }
        }
        m_boxes.append(box);
        m_index.insert(m_areas.at(i).code, i);
    }
}

const Area* AreaSet::find(const QString& code) const {
    const auto it = m_index.constFind(code);
    return it == m_index.cend() ? nullptr : &m_areas.at(*it);
}

const Area* AreaSet::at(GeoPoint point) const {
    for (qsizetype i = 0; i < m_areas.size(); ++i) {
        if (!m_boxes.at(i).contains(point))
            continue;
        for (const GeoPolygon& part : m_areas.at(i).parts) {
            if (contains(part, point))
                return &m_areas.at(i);
        }
    }
    return nullptr;
}

bool contains(const GeoPolygon& polygon, GeoPoint point) {
    return ringContains(polygon.outer, point) &&
           std::ranges::none_of(polygon.holes, [&](const GeoRing& hole) { return ringContains(hole, point); });
}

} // namespace entraide
