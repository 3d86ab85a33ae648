// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_viewport.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace entraide {

namespace {

constexpr double radians = std::numbers::pi / 180.0;
constexpr double mercatorLimit = 85.05112878; // where the square world ends

} // namespace

QPointF mercator(GeoPoint place) {
    const double lat = std::clamp(place.lat, -mercatorLimit, mercatorLimit) * radians;
    return {place.lon / 360.0 + 0.5, 0.5 - std::asinh(std::tan(lat)) / (2 * std::numbers::pi)};
}

GeoPoint placeOfMercator(QPointF point) {
    return {std::atan(std::sinh((0.5 - point.y()) * 2 * std::numbers::pi)) / radians, (point.x() - 0.5) * 360.0};
}

double MapViewport::worldPixels() const {
    return 256.0 * std::exp2(zoom);
}

QPointF MapViewport::toScreen(GeoPoint place) const {
    return (mercator(place) - mercator(centre)) * worldPixels() + QPointF(size.width() / 2, size.height() / 2);
}

GeoPoint MapViewport::toPlace(QPointF screen) const {
    return placeOfMercator(mercator(centre) + (screen - QPointF(size.width() / 2, size.height() / 2)) / worldPixels());
}

double MapViewport::metresPerPixel() const {
    constexpr double equator = 2 * std::numbers::pi * 6378137.0;
    return equator * std::cos(centre.lat * radians) / worldPixels();
}

GeoBox MapViewport::box() const {
    const GeoPoint northWest = toPlace({0, 0});
    const GeoPoint southEast = toPlace({size.width(), size.height()});
    return {northWest.lon, southEast.lat, southEast.lon, northWest.lat};
}

MapViewport MapViewport::moved(QPointF delta) const {
    MapViewport result = *this;
    QPointF middle = mercator(centre) + delta / worldPixels();
    middle.setX(std::clamp(middle.x(), 0.0, 1.0));
    middle.setY(std::clamp(middle.y(), 0.0, 1.0));
    result.centre = placeOfMercator(middle);
    return result;
}

MapViewport MapViewport::zoomed(double levels, QPointF fixed) const {
    MapViewport result = *this;
    result.zoom = std::clamp(zoom + levels, minimumZoom, maximumZoom);
    const GeoPoint held = toPlace(fixed);
    return result.moved(result.toScreen(held) - fixed);
}

MapViewport MapViewport::fitted(const GeoBox& box, double padding, double nearest) const {
    if (box.isEmpty())
        return *this;
    MapViewport result = *this;
    const QPointF northWest = mercator({box.north, box.west});
    const QPointF southEast = mercator({box.south, box.east});
    const double width = std::max(16.0, size.width() - 2 * padding);
    const double height = std::max(16.0, size.height() - 2 * padding);
    const double perWorld = std::min(width / std::max(1e-12, southEast.x() - northWest.x()),
                                     height / std::max(1e-12, southEast.y() - northWest.y()));
    result.zoom = std::clamp(std::log2(perWorld / 256.0), minimumZoom, std::min(nearest, maximumZoom));
    result.centre = placeOfMercator((northWest + southEast) / 2);
    return result;
}

MapViewport MapViewport::forSize(QSizeF other) const {
    MapViewport result = *this;
    result.size = other;
    result.zoom = std::clamp(zoom + std::log2(std::min(other.width() / size.width(), other.height() / size.height())),
                             minimumZoom, maximumZoom);
    return result;
}

} // namespace entraide
