// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/areas.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace entraide {

namespace {

constexpr double radians = std::numbers::pi / 180.0;
constexpr double kmPerDegree = 6371.0088 * radians;

/// Kilometres east and north of the middle of the places.
struct Flat {
    double x = 0;
    double y = 0;
};

Flat operator-(Flat a, Flat b) {
    return {a.x - b.x, a.y - b.y};
}
double dot(Flat a, Flat b) {
    return a.x * b.x + a.y * b.y;
}
double length(Flat a) {
    return std::hypot(a.x, a.y);
}

/// The flat neighbourhood of a set of places.
class Plane {
public:
    explicit Plane(std::span<const PostcodePlace> places) {
        GeoBox box;
        for (const PostcodePlace& place : places)
            box.add(place.centroid);
        m_origin = box.centre();
        m_kmPerLon = kmPerDegree * std::cos(m_origin.lat * radians);
    }
    Flat flat(GeoPoint p) const { return {(p.lon - m_origin.lon) * m_kmPerLon, (p.lat - m_origin.lat) * kmPerDegree}; }
    GeoPoint geo(Flat f) const { return {m_origin.lat + f.y / kmPerDegree, m_origin.lon + f.x / m_kmPerLon}; }

private:
    GeoPoint m_origin;
    double m_kmPerLon = 1;
};

QList<Flat> centroids(std::span<const PostcodePlace> places, const Plane& plane) {
    QList<Flat> result;
    for (const PostcodePlace& place : places) {
        if (!place.isInstitutional())
            result.append(plane.flat(place.centroid));
    }
    return result;
}

/// How far a place reaches on its own: the mean distance to its three nearest neighbours.
double reach(const QList<Flat>& points, qsizetype of) {
    QList<double> distances;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (i != of)
            distances.append(length(points.at(i) - points.at(of)));
    }
    std::ranges::sort(distances);
    const qsizetype count = std::min<qsizetype>(3, distances.size());
    double sum = 0;
    for (qsizetype i = 0; i < count; ++i)
        sum += distances.at(i);
    return count == 0 ? 1.0 : sum / static_cast<double>(count);
}

/// The part of \a polygon that is nearer to \a own than to \a other (Sutherland and Hodgman 1974).
QList<Flat> nearerHalf(const QList<Flat>& polygon, Flat own, Flat other) {
    const Flat normal = other - own;
    const Flat middle{(own.x + other.x) / 2, (own.y + other.y) / 2};
    const auto side = [&](Flat p) { return dot(p - middle, normal); };
    QList<Flat> kept;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const Flat a = polygon.at(i);
        const Flat b = polygon.at((i + 1) % polygon.size());
        const double sa = side(a);
        const double sb = side(b);
        if (sa <= 0)
            kept.append(a);
        if ((sa < 0 && sb > 0) || (sa > 0 && sb < 0)) {
            const double t = sa / (sa - sb);
            kept.append({a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)});
        }
    }
    return kept;
}

QList<Flat> outline(const QList<Flat>& points) {
    if (points.size() < 3)
        return {};
    QList<double> reaches;
    for (qsizetype i = 0; i < points.size(); ++i)
        reaches.append(std::max(0.4, reach(points, i)));
    // A lonely place at the edge would claim half the countryside.
    QList<double> sorted = reaches;
    std::ranges::sort(sorted);
    const double most = 1.3 * sorted.at(sorted.size() / 2);
    for (double& r : reaches)
        r = std::min(r, most);
    // Seen from the middle, the ring goes to the end of the farthest disc in each direction: a star-shaped ring, which
    // no cell can cut in two by more than a sliver.
    constexpr int directions = 40;
    QList<double> radius(directions, 0.0);
    for (int d = 0; d < directions; ++d) {
        const double angle = 2 * std::numbers::pi * d / directions;
        const Flat ray{std::cos(angle), std::sin(angle)};
        for (qsizetype i = 0; i < points.size(); ++i) {
            const double along = dot(points.at(i), ray);
            const double across2 = dot(points.at(i), points.at(i)) - along * along;
            const double inside = reaches.at(i) * reaches.at(i) - across2;
            if (inside > 0)
                radius[d] = std::max(radius[d], along + std::sqrt(inside));
        }
    }
    QList<Flat> ring;
    for (int d = 0; d < directions; ++d) {
        // Directions that meet no disc, or only a near one, lean on their neighbours.
        const double before = radius.at((d + directions - 1) % directions);
        const double after = radius.at((d + 1) % directions);
        const double r = std::max(radius.at(d), 0.25 * before + 0.5 * radius.at(d) + 0.25 * after);
        const double angle = 2 * std::numbers::pi * d / directions;
        ring.append({r * std::cos(angle), r * std::sin(angle)});
    }
    return ring;
}

GeoRing geoRing(const QList<Flat>& ring, const Plane& plane) {
    GeoRing result;
    for (const Flat f : ring)
        result.append(plane.geo(f));
    return result;
}

} // namespace

GeoRing approximateOutline(std::span<const PostcodePlace> places) {
    const Plane plane(places);
    return geoRing(outline(centroids(places, plane)), plane);
}

AreaSet approximateAreas(std::span<const PostcodePlace> places) {
    const Plane plane(places);
    const QList<Flat> points = centroids(places, plane);
    const QList<Flat> ground = outline(points);
    QList<Area> areas;
    qsizetype own = -1;
    for (const PostcodePlace& place : places) {
        if (place.isInstitutional())
            continue;
        ++own;
        QList<Flat> cell = ground;
        for (qsizetype other = 0; other < points.size() && !cell.isEmpty(); ++other) {
            if (other != own)
                cell = nearerHalf(cell, points.at(own), points.at(other));
        }
        if (cell.size() >= 3)
            areas.append({place.postcode, place.name, place.centroid, {{geoRing(cell, plane), {}}}});
    }
    return AreaSet(areas, true);
}

const AreaSet& defaultAreas() {
    static const AreaSet areas = approximateAreas(allPostcodes());
    return areas;
}

} // namespace entraide
