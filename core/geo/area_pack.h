// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/areas.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace entraide {

/// Areas as few bytes: corners on a grid of a metre, edges made simpler, what two areas share written once.
struct PackedAreas {
    QByteArray bytes;
    double metres = 0; ///< how far an edge may lie from where it was
};

/// The bytes that packedAreas() may make at most; more than a hundred cities' postcodes need.
inline constexpr qsizetype mostPackedBytes = 400'000;

/// Edges are moved by 10 m at most, by more only when it would be too much. Throws BadInput with fault::tooDetailed
/// when there is no way to get below \a most bytes.
PackedAreas packedAreas(const QList<Area>& areas, const AreaNeighbours& neighbours, qsizetype most = mostPackedBytes);

/// None when they are not bytes of packedAreas(), or of a later version of it. They may be another PC's: whatever they
/// say, no more is made of them than areas, corners and neighbours that packedAreas() would take.
std::optional<AreaSet> unpackedAreas(QByteArrayView bytes);

} // namespace entraide
