// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/areas.h"

#include <QPointF>
#include <QSizeF>

namespace entraide {

/// Web Mercator (EPSG:3857) scaled so that the world is 1 wide: x grows east, y south.
QPointF mercator(GeoPoint place);
GeoPoint placeOfMercator(QPointF point);

/// What part of the world is seen, as Qt Location sees it: a middle, a zoom level (the world is 256 x 2^zoom pixels
/// wide) and a size in device-independent pixels. North is up.
struct MapViewport {
    static constexpr double minimumZoom = 2.0;
    static constexpr double maximumZoom = 18.0;

    GeoPoint centre{0, 0};
    double zoom = 10.0;
    QSizeF size{256, 256};

    double worldPixels() const;
    QPointF toScreen(GeoPoint place) const;
    GeoPoint toPlace(QPointF screen) const;
    /// On the ground at the middle of the view.
    double metresPerPixel() const;
    /// What is seen, to its corners.
    GeoBox box() const;

    /// Moved by pixels: positive \a delta looks further east and south.
    MapViewport moved(QPointF delta) const;
    /// Zoomed by \a levels so that what is at \a fixed stays there.
    MapViewport zoomed(double levels, QPointF fixed) const;
    /// The same size, looking at \a box with \a padding pixels around; never nearer than \a nearest. An empty box
    /// changes nothing.
    MapViewport fitted(const GeoBox& box, double padding, double nearest = 16.0) const;

    /// What is seen here, in a view of another size: nothing of it is cut off.
    MapViewport forSize(QSizeF other) const;

    friend bool operator==(const MapViewport&, const MapViewport&) = default;
};

} // namespace entraide
