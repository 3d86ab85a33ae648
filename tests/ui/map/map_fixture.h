// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_content.h"

#include <QImage>

#include <random>

namespace entraide::test {

inline MapMarker marker(const QString& id, MarkerKind kind, double lat, double lon) {
    MapMarker made;
    made.id = id;
    made.kind = kind;
    made.place = {lat, lon};
    made.label = id;
    return made;
}

/// Markers strewn around the centroids of the default postcodes, the same for the same seed.
inline QList<MapMarker> strewnMarkers(MarkerKind kind, int count, unsigned seed) {
    std::mt19937 random(seed);
    std::normal_distribution<double> spread(0.0, 0.006);
    QList<GeoPoint> centres;
    for (const PostcodePlace& place : allPostcodes()) {
        if (!place.isInstitutional())
            centres.append(place.centroid);
    }
    std::uniform_int_distribution<qsizetype> pick(0, centres.size() - 1);
    QList<MapMarker> markers;
    for (int i = 0; i < count; ++i) {
        const GeoPoint centre = centres.at(pick(random));
        markers.append(marker(QStringLiteral("%1:%2").arg(static_cast<int>(kind)).arg(i), kind,
                              centre.lat + spread(random), centre.lon + 1.6 * spread(random)));
    }
    return markers;
}

/// Saves the picture as \a name.png in the folder that ENTRAIDE_PICTURES names, if any, for people to look at.
inline void keepPicture(const QImage& image, const QString& name) {
    if (const QString folder = qEnvironmentVariable("ENTRAIDE_PICTURES"); !folder.isEmpty())
        image.save(folder + u'/' + name + QStringLiteral(".png"));
}

/// How many pixels of \a image have exactly that colour.
inline int pixelsOf(const QImage& image, QColor colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace entraide::test
