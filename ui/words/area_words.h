// SPDX-License-Identifier: GPL-3.0-or-later
// What a file of areas holds and which areas a desk works with, as words.
#pragma once

#include "domain/error.h"
#include "geo/geojson_areas.h"
#include "geo/region.h"
#include "storage/region_documents.h"

#include <QString>

namespace entraide {

/// Why a file cannot be used, and what to do; anything else as sentenceFor().
QString areaFileErrorText(const Error& error, const QString& file);

/// "2 outlines closed that were open".
QString areaNoteText(const AreaFileNote& note);

/// "22 areas in 24 parts, by postcode".
QString areasText(const AreaSet& areas, const AreaOrigin& origin);
/// Which areas are in use and since when: one sentence or two.
QString regionText(const Region& region);

/// Why those that another PC imported are not in use, and what to do.
QString areasLeftOutText(const AreasLeftOut& leftOut);

/// A property to choose, with what stands in it: "postcode (1000, 1020, 1030 …)".
QString areaColumnText(const AreaColumn& column);
/// What to answer where it is not clear which one is the code, naming all that could be.
QString whichCodeText(const QList<AreaColumn>& columns);

/// "They are in use.", and how many records came onto the map by that.
QString areasTakenText(int placed);

} // namespace entraide
