// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/areas.h"

#include <QFlags>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <array>
#include <optional>

namespace entraide {

/// What a marker stands for. Each kind has its own shape and colour.
enum class MarkerKind { Organisation, Volunteer, Tandem, Request, RoundStop };
inline constexpr int markerKinds = 5;
/// As legends and lists have them: first what people look for.
inline constexpr std::array markerOrder{MarkerKind::Request, MarkerKind::Volunteer, MarkerKind::Organisation,
                                        MarkerKind::Tandem, MarkerKind::RoundStop};

enum class MarkerFlag {
    Urgent = 1, ///< larger, with a mark inside
    Hollow = 2, ///< an open shape: there, but not what this map is about
    Pinned = 4, ///< never hidden in a pile or a cluster
    High = 8,   ///< a little larger, with a point inside
    Low = 16,   ///< smaller
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
    int number = 0;  ///< written inside when above 0: a rank, a stop
    QString sign = {}; ///< else these one or two letters are: what somebody helps with

    friend bool operator==(const MapMarker&, const MapMarker&) = default;
};

/// A straight line, from a request to who may answer it.
struct MapLine {
    GeoPoint from;
    GeoPoint to;
    bool chosen = false; ///< solid instead of dashed

    friend bool operator==(const MapLine&, const MapLine&) = default;
};

/// A round: a dashed line through its stops, which are numbered. A click on any of them is one on the marker with its
/// id, where there is one.
struct MapRoute {
    QString id;
    QString label;
    QList<GeoPoint> stops;

    friend bool operator==(const MapRoute&, const MapRoute&) = default;
};

/// How areas are tinted: under the first number, under the second, under the third, and the rest.
using AreaLevels = std::array<int, 3>;
inline constexpr AreaLevels usualAreaLevels{3, 6, 9};
/// The same in per cent of what was asked.
inline constexpr AreaLevels shareLevels{50, 75, 90};

/// What the tint of an area says.
enum class AreaTint {
    None,
    Requests, ///< how many there were
    Share,    ///< how many in a hundred were served
};

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
    QHash<QString, int> areaCounts; ///< by area code: requests, or per cent; empty: areas are not tinted
    AreaLevels levels = usualAreaLevels;
    AreaTint tint = AreaTint::Requests;
    QSet<QString> tooFew; ///< codes of areas of which nothing may be said: hatched
    QList<MapMarker> markers;
    QMap<QString, QString> signs; ///< what the letters in markers mean
    QList<MapLine> lines;
    QList<MapRoute> routes;
    QString selected;     ///< id of the chosen marker; empty: none
    QSet<QString> picked; ///< ids of those that are chosen together
    QString attribution;  ///< whose map this is, written in the corner

    bool isTinted() const { return tint != AreaTint::None && (!areaCounts.isEmpty() || !tooFew.isEmpty()); }
    /// The tint of an area, 0 to 3; none where nothing was asked, or too few asked to tell.
    std::optional<int> levelOf(const QString& code) const;

    /// The box around the markers; around the areas when there are none.
    GeoBox bounds() const;
    /// The box of markers, routes and areas together.
    GeoBox wholeBounds() const;
};

} // namespace entraide
