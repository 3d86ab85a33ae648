// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/areas.h"

#include <QFlags>
#include <QHash>
#include <QList>
#include <QString>

#include <array>

namespace entraide {

/// What a marker stands for. Each kind has its own shape and colour.
enum class MarkerKind { Organisation, Volunteer, Tandem, Request, RoundStop };
inline constexpr int markerKinds = 5;

enum class MarkerFlag {
    Urgent = 1, ///< larger, with a mark inside
    Hollow = 2, ///< an open shape: there, but not what this map is about
    Pinned = 4, ///< never hidden in a pile or a cluster
};
Q_DECLARE_FLAGS(MarkerFlags, MarkerFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(MarkerFlags)

/// One thing on the map.
struct MapMarker {
    QString id; ///< of its record; given back when it is clicked
    MarkerKind kind = MarkerKind::Request;
    GeoPoint place;
    QString label;  ///< one line: shown on the hover card and read to who cannot see
    QString detail; ///< a second line
    QString postcode;
    MarkerFlags flags;
    int number = 0; ///< written inside when above 0: a rank, a stop

    friend bool operator==(const MapMarker&, const MapMarker&) = default;
};

/// A straight line, from a request to who may answer it.
struct MapLine {
    GeoPoint from;
    GeoPoint to;
    bool chosen = false; ///< solid instead of dashed

    friend bool operator==(const MapLine&, const MapLine&) = default;
};

/// A round: a dashed line through its stops, which are numbered.
struct MapRoute {
    QString id;
    QString label;
    QList<GeoPoint> stops;

    friend bool operator==(const MapRoute&, const MapRoute&) = default;
};

/// How areas are tinted: under the first number, under the second, under the third, and the rest.
using AreaLevels = std::array<int, 3>;
inline constexpr AreaLevels usualAreaLevels{3, 6, 9};
/// 0 to 3.
constexpr int areaLevel(int count, const AreaLevels& levels = usualAreaLevels) {
    int level = 0;
    for (const int limit : levels)
        level += count >= limit ? 1 : 0;
    return level;
}

/// Everything a map shows. A value: copies share.
struct MapContent {
    AreaSet areas;
    QHash<QString, int> areaCounts; ///< by area code; empty: areas are not tinted
    AreaLevels levels = usualAreaLevels;
    QList<MapMarker> markers;
    QList<MapLine> lines;
    QList<MapRoute> routes;
    QString selected;    ///< id of the chosen marker; empty: none
    QString attribution; ///< whose map this is, written in the corner

    /// The box around the markers; around the areas when there are none.
    GeoBox bounds() const;
    /// The box of markers, routes and areas together.
    GeoBox wholeBounds() const;
};

} // namespace entraide
