// SPDX-License-Identifier: GPL-3.0-or-later
// Files of areas, and the bytes in which desks give areas to each other: what is read is whole areas in degrees, the
// same each time, and comes out of its few bytes as it went in; all else is refused by a word of its own.
#include "domain/error.h"
#include "fuzz/fuzz_target.h"
#include "geo/area_neighbours.h"
#include "geo/area_pack.h"
#include "geo/geojson_areas.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace entraide {
namespace {

using fuzz::require;

constexpr qsizetype fewCorners = 2'000; // neighbours of more take too long for each of millions of inputs

void checkAreas(std::span<const Area> areas) {
    QSet<QString> codes;
    for (const Area& area : areas) {
        require(!area.code.isEmpty() && !codes.contains(area.code), "each area has a code of its own", area.code);
        codes.insert(area.code);
        require(!area.parts.isEmpty() && area.labelPoint.isValid(), "an area has ground and a middle", area.code);
        for (const GeoPolygon& part : area.parts) {
            require(part.outer.size() >= 3, "a ring has an inside", area.code);
            require(std::ranges::all_of(part.outer, &GeoPoint::isValid), "corners are degrees", area.code);
        }
    }
}

void checkPacking(const QList<Area>& areas) {
    qsizetype corners = 0;
    for (const Area& area : areas) {
        for (const GeoPolygon& part : area.parts)
            corners += part.outer.size();
    }
    const AreaNeighbours neighbours = corners < fewCorners ? neighboursByEdges(areas) : AreaNeighbours();
    PackedAreas packed;
    try {
        packed = packedAreas(areas, neighbours);
    } catch (const Error& error) {
        require(error.code() == ErrorCode::BadInput, "what is too much is refused", error.detail());
        return;
    }
    const auto set = unpackedAreas(packed.bytes);
    require(set.has_value(), "what was packed is unpacked");
    require(set->areas().size() == static_cast<std::size_t>(areas.size()), "no area is lost");
    for (qsizetype i = 0; i < areas.size(); ++i) {
        const Area& area = set->areas()[static_cast<std::size_t>(i)];
        require(area.code == areas[i].code && area.name == areas[i].name, "an area keeps what it is called", area.code);
        require(set->neighbours(area.code) == neighbours.value(area.code), "and its neighbours", area.code);
    }
    checkAreas(set->areas());
    set->at({50.8, 4.3});
}

} // namespace

const char* fuzz::name() {
    return "area_file";
}

} // namespace entraide

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entraide;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (const auto set = unpackedAreas(bytes))
        checkAreas(set->areas());
    if (const auto set = unpackedAreas(qCompress(bytes, 0)))
        checkAreas(set->areas());
    try {
        const AreaFileResult read = readAreas(bytes);
        fuzz::require(read.asksForCode() == read.areas.isEmpty(), "no areas only where the code is not clear");
        checkAreas(read.areas);
        fuzz::require(readAreas(bytes).areas == read.areas, "the same file has the same areas");
        if (!read.areas.isEmpty())
            checkPacking(read.areas);
    } catch (const Error& error) {
        fuzz::require(error.code() == ErrorCode::BadInput && !error.detail().isEmpty(), "a file is refused by a word",
                      error.detail());
    }
    return 0;
}
