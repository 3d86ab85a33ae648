// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/place.h"
#include "geo/postcodes.h"

#include <QHash>
#include <QList>
#include <QString>

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

/// A postcode's ground. An area from a file may have several parts.
struct Area {
    QString code; ///< the postcode
    LocalText name;
    GeoPoint labelPoint; ///< where its name is written
    QList<GeoPolygon> parts;

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

/// Areas that tile a region, with what is asked of them: who lies where and who borders on whom. Immutable.
class AreaSet {
public:
    AreaSet() = default;
    /// \a approximate: the edges are not the real ones, which whoever shows them says.
    AreaSet(QList<Area> areas, bool approximate);

    std::span<const Area> areas() const { return m_areas; }
    bool isApproximate() const { return m_approximate; }
    bool isEmpty() const { return m_areas.isEmpty(); }
    const GeoBox& bounds() const { return m_bounds; }

    /// Null when there is none with this code.
    const Area* find(const QString& code) const;
    /// The area that holds \a point; null outside of all.
    const Area* at(GeoPoint point) const;
    /// Codes of the areas that share an edge with it, in order. Areas are neighbours when they share two corners, to a
    /// tenth of a metre: so it is in a file whose areas were drawn on the same lines.
    QStringList neighbours(const QString& code) const { return m_neighbours.value(code); }

private:
    QList<Area> m_areas;
    QList<GeoBox> m_boxes;
    GeoBox m_bounds;
    QHash<QString, qsizetype> m_index;
    QHash<QString, QStringList> m_neighbours;
    bool m_approximate = false;
};

bool contains(const GeoPolygon& polygon, GeoPoint point);

/// The ground around the centroids of \a places: a ring that goes as far beyond the outer ones as they stand from their
/// own neighbours. Empty for fewer than three places.
GeoRing approximateOutline(std::span<const PostcodePlace> places);

/// Areas made from centroids alone: every place belongs to the nearest centroid (Voronoi cells), within
/// approximateOutline(). Institutional postcodes get none. Our own work; off by some hundred metres at the edges.
AreaSet approximateAreas(std::span<const PostcodePlace> places);

/// The areas the program comes with: approximateAreas of defaultPostcodes().
const AreaSet& defaultAreas();

} // namespace entraide
