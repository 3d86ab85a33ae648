// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/area_file.h"
#include "geo/area_neighbours.h"

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::fixtures;
using namespace Qt::StringLiterals;

namespace {

constexpr double metre = 1 / 111'195.0; // of latitude, in degrees

Area area(const QString& code, const GeoRing& ring) {
    return {code, {}, ring.first(), {{ring, {}}}};
}

/// From west to east and from south to north, in degrees.
GeoRing box(double west, double south, double east, double north) {
    return {{south, west}, {south, east}, {north, east}, {north, west}};
}

TEST(AreaNeighbours, shouldKnowThoseDrawnOnTheSameLines) {
    const QList<Area> areas{area(u"A"_s, squareAt(4.0, 50.0, 0.01)), area(u"B"_s, squareAt(4.01, 50.0, 0.01)),
                            area(u"C"_s, squareAt(4.01, 50.01, 0.01))};
    for (const AreaNeighbours& found : {neighboursByCorners(areas), neighboursByEdges(areas)}) {
        EXPECT_EQ(found.value(u"A"_s), QStringList{u"B"_s}) << "C only touches its corner";
        EXPECT_EQ(found.value(u"B"_s), QStringList({u"A"_s, u"C"_s}));
        EXPECT_EQ(found.value(u"C"_s), QStringList{u"B"_s});
    }
}

TEST(AreaNeighbours, shouldKnowThoseWhoseEdgesWereDrawnTwice) {
    // B's edge lies 8 m beside A's and has a corner that A's has not; C's lies 40 m away.
    const double gap = 8 * metre;
    GeoRing beside = box(4.0, 50.01 + gap, 4.01, 50.02);
    beside.insert(1, {50.01 + gap, 4.0047});
    const QList<Area> areas{area(u"A"_s, squareAt(4.0, 50.0, 0.01)), area(u"B"_s, beside),
                            area(u"C"_s, box(4.0, 49.98, 4.01, 50.0 - 40 * metre))};
    EXPECT_TRUE(neighboursByCorners(areas).value(u"A"_s).isEmpty());
    EXPECT_EQ(neighboursByEdges(areas).value(u"A"_s), QStringList{u"B"_s});
    EXPECT_TRUE(neighboursByEdges(areas).value(u"C"_s).isEmpty());
}

TEST(AreaNeighbours, shouldKnowThoseWhoMeetInTheMiddleOfALongEdge) {
    // Two small ones stand on one long edge that has no corner between them.
    const QList<Area> areas{area(u"long"_s, box(4.0, 50.0, 4.04, 50.01)), area(u"left"_s, box(4.0, 50.01, 4.02, 50.02)),
                            area(u"right"_s, box(4.02, 50.01, 4.04, 50.02))};
    EXPECT_EQ(neighboursByEdges(areas).value(u"long"_s), QStringList({u"left"_s, u"right"_s}));
    EXPECT_EQ(neighboursByEdges(areas).value(u"left"_s), QStringList({u"long"_s, u"right"_s}));
}

TEST(AreaNeighbours, shouldNotJoinFourCornersThatMeet) {
    const double gap = 3 * metre;
    const QList<Area> areas{area(u"sw"_s, box(4.0, 50.0, 4.01 - gap, 50.01 - gap)),
                            area(u"se"_s, box(4.01 + gap, 50.0, 4.02, 50.01 - gap)),
                            area(u"nw"_s, box(4.0, 50.01 + gap, 4.01 - gap, 50.02)),
                            area(u"ne"_s, box(4.01 + gap, 50.01 + gap, 4.02, 50.02))};
    const AreaNeighbours found = neighboursByEdges(areas);
    EXPECT_EQ(found.value(u"sw"_s), QStringList({u"nw"_s, u"se"_s}));
    EXPECT_EQ(found.value(u"ne"_s), QStringList({u"nw"_s, u"se"_s}));
}

TEST(AreaNeighbours, shouldKnowWhoLiesInsideOfWhom) {
    Area around = area(u"around"_s, squareAt(4.0, 50.0, 0.03));
    around.parts[0].holes.append(squareAt(4.01, 50.01, 0.01));
    const QList<Area> areas{around, area(u"core"_s, squareAt(4.01, 50.01, 0.01))};
    EXPECT_EQ(neighboursByEdges(areas).value(u"core"_s), QStringList{u"around"_s});
}

TEST(AreaNeighbours, shouldNameEverybodyAlsoWhoHasNone) {
    const QList<Area> areas{area(u"A"_s, squareAt(4.0, 50.0, 0.01)), area(u"B"_s, squareAt(5.0, 51.0, 0.01))};
    EXPECT_TRUE(neighboursByEdges(areas).contains(u"A"_s));
    EXPECT_TRUE(neighboursByEdges(areas).value(u"B"_s).isEmpty());
    EXPECT_TRUE(neighboursByEdges({}).isEmpty());
}

} // namespace

} // namespace THIS_FILE
