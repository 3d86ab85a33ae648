// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"
#include "geo/area_columns.h"

namespace entraide {

enum class AreaNote {
    WithoutGround, ///< points, lines, nothing: left out
    WithoutCode,   ///< left out
    WithoutName,   ///< called by its code
    Merged,        ///< several features have one code: their parts are one area
    ShortRing,     ///< left out
    ClosedRing,    ///< whose end was not its beginning
    TouchingRing,  ///< that meets itself; what lies within counts
    Overlapping,   ///< lies over another area: what is in both belongs to the first
    OtherText,     ///< names that were not UTF-8 are read as Latin-1
};

/// Something that was put right in a file, or left out of it.
struct AreaFileNote {
    AreaNote note = AreaNote::WithoutGround;
    int count = 0;
    QStringList examples = {}; ///< codes of a few

    friend bool operator==(const AreaFileNote&, const AreaFileNote&) = default;
};

/// What a file of areas holds.
struct AreaFileResult {
    QList<Area> areas; ///< by their codes; none while their code is not clear
    QList<AreaFileNote> notes;
    QList<AreaColumn> columns; ///< of the file, to choose from
    AreaColumnUse use;
    int features = 0; ///< with ground
    bool postcodes = false; ///< their codes are postcodes

    bool asksForCode() const { return use.code.isEmpty(); }
};

/// Reads the areas of a GeoJSON file, each whole: every part, with what is cut out of it. Any thread. Throws Error
/// BadInput with one of area_faults.h, or Cancelled.
AreaFileResult readAreas(QByteArrayView json, const AreaFields& fields = {}, const AreaProgress& progress = {});

/// How many parts areas have together.
int partsOf(std::span<const Area> areas);

/// A place well inside of an area, for its name and for whom nothing better is known of: the middle of its largest part,
/// or else of the widest stretch across it.
GeoPoint labelPointOf(const QList<GeoPolygon>& parts);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::AreaNote, "without_ground", "without_code", "without_name", "merged", "short_ring",
                    "closed_ring", "touching_ring", "overlapping", "other_text")
