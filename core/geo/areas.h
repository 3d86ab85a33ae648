// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/place.h"
#include "geo/postcodes.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <span>

namespace entraide {

/// A ring of places, the last joined to the first.
using GeoRing = QList<GeoPoint>;

/// One part of an area: its edge, and what is cut out of it.
struct GeoPolygon {
    GeoRing outer;
    QList<GeoRing> holes;

    friend bool operator==(const GeoPolygon&, const GeoPolygon&) = default;
};

/// The ground of a postcode, a commune or a quarter. An area from a file may have several parts.
struct Area {
    QString code; ///< the postcode, or what else the file's publisher numbers its areas by
    LocalText name;
    GeoPoint labelPoint; ///< where its name is written, inside of it
    QList<GeoPolygon> parts;
    LocalText commune = {}; ///< that it is a part of; empty: not said

    friend bool operator==(const Area&, const Area&) = default;
};

/// South-west and north-east corners. Empty when west > east.
struct GeoBox {
    double west = 1;
    double south = 1;
    double east = -1;
    double north = -1;

    bool isEmpty() const { return west > east; }
    bool contains(GeoPoint p) const { return p.lon >= west && p.lon <= east && p.lat >= south && p.lat <= north; }
    void add(GeoPoint p);
    GeoPoint centre() const { return {(south + north) / 2, (west + east) / 2}; }
    friend bool operator==(const GeoBox&, const GeoBox&) = default;
};

class AreaGrid;

/// By an area's code, the codes of those that border on it, in order.
using AreaNeighbours = QHash<QString, QStringList>;

/// Areas that tile a region, with what is asked of them: who lies where and who borders on whom. Immutable and cheap to
/// copy, so any thread may read it.
class AreaSet {
public:
    AreaSet() = default;
    /// \a approximate: the edges are not the real ones, which whoever shows them says.
    AreaSet(QList<Area> areas, bool approximate);
    /// The same when it is known who borders on whom.
    AreaSet(QList<Area> areas, bool approximate, AreaNeighbours neighbours);

    /// The same areas, of which \a credit says whose data they are.
    AreaSet credited(const QString& credit) const;

    std::span<const Area> areas() const { return m_areas; }
    /// To be shown with them; empty: nobody is to be named.
    const QString& credit() const { return m_credit; }
    bool isApproximate() const { return m_approximate; }
    bool isEmpty() const { return m_areas.isEmpty(); }
    const GeoBox& bounds() const { return m_bounds; }

    /// Null when there is none with this code.
    const Area* find(const QString& code) const;
    /// The area that holds \a point, of several the first; null outside of all. About 1 µs.
    const Area* at(GeoPoint point) const;
    /// Codes of the areas that border on it, in order.
    QStringList neighbours(const QString& code) const { return m_neighbours.value(code); }

private:
    QList<Area> m_areas;
    GeoBox m_bounds;
    QHash<QString, qsizetype> m_index;
    AreaNeighbours m_neighbours;
    std::shared_ptr<const AreaGrid> m_grid; ///< null while there are no areas
    QString m_credit;
    bool m_approximate = false;
};

bool contains(const GeoPolygon& polygon, GeoPoint point);
bool contains(const Area& area, GeoPoint point);
/// Around all its parts.
GeoBox boxOf(const Area& area);
/// Twice the area of a ring in square degrees; below 0 when it runs clockwise.
double twiceArea(const GeoRing& ring);

/// The ground around the centroids of \a places: a ring that goes as far beyond the outer ones as they stand from their
/// own neighbours. Empty for fewer than three places.
GeoRing approximateOutline(std::span<const PostcodePlace> places);

/// Areas made from centroids alone: every place belongs to the nearest centroid (Voronoi cells), within
/// approximateOutline(). Institutional postcodes get none. Our own work; off by some hundred metres at the edges.
AreaSet approximateAreas(std::span<const PostcodePlace> places);

/// How many areas a desk works with at most: a country's communes and quarters are 600, its sectors 20,000.
inline constexpr qsizetype mostAreas = 5'000;

/// The areas the program comes with: approximateAreas of defaultPostcodes().
const AreaSet& defaultAreas();

} // namespace entraide
