// SPDX-License-Identifier: GPL-3.0-or-later
// Areas as the stretches of edge that they share, so that a stretch between two of them is written once and made simpler
// once, and no gap opens between neighbours. The idea is TopoJSON's (Bostock 2012).
#pragma once

#include "geo/areas.h"

#include <QHash>
#include <QList>

#include <compare>

namespace entraide {

/// A corner in steps of a hundred-thousandth of a degree: a metre of latitude, less of longitude.
struct FixedCorner {
    static constexpr double perDegree = 1e5;

    qint32 lat = 0;
    qint32 lon = 0;

    static FixedCorner of(GeoPoint point);
    GeoPoint place() const { return {lat / perDegree, lon / perDegree}; }
    friend auto operator<=>(const FixedCorner&, const FixedCorner&) = default;
    friend size_t qHash(FixedCorner c, size_t seed = 0) { return qHashMulti(seed, c.lat, c.lon); }
};

/// From where several stretches meet to where the next do. Of an area that meets nobody: around it, with its first corner
/// at the end again.
using AreaArc = QList<FixedCorner>;
/// Arcs by their numbers, one after the other; -1 - number: from its end to its beginning.
using ArcRing = QList<int>;

struct AreaArcs {
    QList<AreaArc> arcs;
    /// Of each area its parts, of each part its rings, the outer one first.
    QList<QList<QList<ArcRing>>> areas;

    /// The corners of a ring as areas have them: the first is not at the end again.
    QList<FixedCorner> corners(const ArcRing& ring) const;
    QList<GeoPolygon> partsOf(qsizetype area) const;
};

/// Parts that are smaller than a step are dropped, unless an area had no other.
AreaArcs arcsOf(const QList<Area>& areas);

/// The same with no more corners than it takes to stay within \a metres of every edge (Douglas and Peucker 1973). A ring
/// that would lose its inside stays as it is.
AreaArcs simplified(const AreaArcs& areas, double metres);

} // namespace entraide
