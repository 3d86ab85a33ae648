// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/areas.h"

#include "geo/area_grid.h"
#include "geo/area_neighbours.h"

#include <algorithm>

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
    : AreaSet(areas, approximate, neighboursByCorners(areas)) {}

AreaSet::AreaSet(QList<Area> areas, bool approximate, AreaNeighbours neighbours)
    : m_areas(std::move(areas))
    , m_neighbours(std::move(neighbours))
    , m_approximate(approximate) {
    for (qsizetype i = 0; i < m_areas.size(); ++i) {
        const GeoBox box = boxOf(m_areas.at(i));
        if (!box.isEmpty()) {
            m_bounds.add({box.south, box.west});
            m_bounds.add({box.north, box.east});
        }
        m_index.insert(m_areas.at(i).code, i);
    }
    if (!m_bounds.isEmpty())
        m_grid = std::make_shared<const AreaGrid>(m_areas, m_bounds);
}

AreaSet AreaSet::credited(const QString& credit) const {
    AreaSet set = *this;
    set.m_credit = credit;
    return set;
}

const Area* AreaSet::find(const QString& code) const {
    const auto it = m_index.constFind(code);
    return it == m_index.cend() ? nullptr : &m_areas.at(*it);
}

const Area* AreaSet::at(GeoPoint point) const {
    const qsizetype found = m_grid ? m_grid->at(m_areas, point) : -1;
    return found < 0 ? nullptr : &m_areas.at(found);
}

bool contains(const GeoPolygon& polygon, GeoPoint point) {
    return ringContains(polygon.outer, point) &&
           std::ranges::none_of(polygon.holes, [&](const GeoRing& hole) { return ringContains(hole, point); });
}

bool contains(const Area& area, GeoPoint point) {
    return std::ranges::any_of(area.parts, [&](const GeoPolygon& part) { return contains(part, point); });
}

GeoBox boxOf(const Area& area) {
    GeoBox box;
    for (const GeoPolygon& part : area.parts) {
        for (const GeoPoint p : part.outer)
            box.add(p);
    }
    return box;
}

double twiceArea(const GeoRing& ring) {
    double sum = 0;
    const GeoPoint origin = ring.isEmpty() ? GeoPoint{0, 0} : ring.first();
    for (qsizetype i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const GeoPoint a = ring.at(j);
        const GeoPoint b = ring.at(i);
        sum += (a.lon - origin.lon) * (b.lat - origin.lat) - (b.lon - origin.lon) * (a.lat - origin.lat);
    }
    return sum;
}

} // namespace entraide
