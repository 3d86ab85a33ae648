// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a file of areas as a whole, as the `detail` of an Error with code BadInput.
#pragma once

#include <QLatin1StringView>

namespace entraide::fault {

inline constexpr QLatin1StringView areaFileTooLarge("area_file_too_large");
inline constexpr QLatin1StringView notJson("not_json"); ///< its subject: the line
inline constexpr QLatin1StringView cutOff("cut_off");   ///< the file ends in the middle of something; likewise
inline constexpr QLatin1StringView tooDeep("too_deep"); ///< likewise
inline constexpr QLatin1StringView notGeoJson("not_geojson"); ///< JSON of another kind, or a single geometry
inline constexpr QLatin1StringView topoJson("topojson");
inline constexpr QLatin1StringView noPolygons("no_polygons");
inline constexpr QLatin1StringView otherProjection("other_projection"); ///< its subject: what the file names
inline constexpr QLatin1StringView notDegrees("not_degrees"); ///< beyond 180 and 90: metres of a projection, most likely
inline constexpr QLatin1StringView swappedDegrees("swapped_degrees"); ///< latitude stands before longitude
inline constexpr QLatin1StringView notANumber("not_a_number");
inline constexpr QLatin1StringView noSuchColumn("no_such_column"); ///< its subject: the one that was asked for
inline constexpr QLatin1StringView tooManyAreas("too_many_areas"); ///< houses or parcels, not areas
inline constexpr QLatin1StringView tooDetailed("too_detailed"); ///< would not become small enough to be shared

} // namespace entraide::fault
