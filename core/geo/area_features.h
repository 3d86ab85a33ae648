// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/areas.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace entraide {

/// Told how many bytes are read, of how many; false: stop, which throws Error Cancelled.
using AreaProgress = std::function<bool(qint64 done, qint64 total)>;

/// A polygon or several of a GeoJSON file, and what is said of them.
struct AreaFeature {
    QList<GeoPolygon> parts; ///< whole: every ring of three corners or more, none written twice
    QList<std::pair<QString, QString>> properties; ///< texts and numbers, as written; of a list the first
    QString id; ///< the feature's own
};

/// The features of a file that have ground, in its order, and what was put right in it.
struct AreaFeatures {
    QList<AreaFeature> features;
    int withoutGround = 0; ///< features that are points, lines or nothing
    int closedRings = 0;   ///< whose last corner was not the first
    int shortRings = 0;    ///< of fewer than three corners or without an inside: left out
    int touchingRings = 0; ///< that meet themselves in a corner
    bool otherText = false; ///< names that are not UTF-8
};

/// Files larger than that are not read.
inline constexpr qint64 mostAreaBytes = 100'000'000;

/// Reads a GeoJSON (RFC 7946) FeatureCollection in WGS 84 degrees, longitude first. Heights are dropped. Throws Error
/// BadInput with one of area_faults.h, or Cancelled.
AreaFeatures readAreaFeatures(QByteArrayView json, const AreaProgress& progress = {});

} // namespace entraide
