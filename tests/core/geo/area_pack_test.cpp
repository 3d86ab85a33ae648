// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/area_file.h"
#include "domain/error.h"
#include "geo/area_arcs.h"
#include "geo/area_faults.h"
#include "geo/area_neighbours.h"
#include "geo/area_pack.h"
#include "geo/geojson_areas.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <numbers>
#include <random>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::fixtures;
using namespace Qt::StringLiterals;

namespace {

/// A field of \a side by \a side areas whose edges wind, with \a corners on each edge; neighbours have the same.
QList<Area> windingField(int side, int corners) {
    constexpr double step = 0.01;
    const auto along = [&](int row, int column, bool east, int corner) -> GeoPoint {
        const double t = static_cast<double>(corner) / corners;
        const bool isEnd = corner == 0 || corner == corners;
        const double wave = isEnd ? 0 : 0.0006 * std::sin(t * 25 + row + 2 * column) * std::sin(t * std::numbers::pi);
        return east ? GeoPoint{50 + step * row + wave, 4 + step * (column + t)}
                    : GeoPoint{50 + step * (row + t), 4 + step * column + wave};
    };
    QList<Area> areas;
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            GeoRing ring;
            for (int i = 0; i < corners; ++i)
                ring.append(along(row, column, true, i));
            for (int i = 0; i < corners; ++i)
                ring.append(along(row, column + 1, false, i));
            for (int i = corners; i > 0; --i)
                ring.append(along(row + 1, column, true, i));
            for (int i = corners; i > 0; --i)
                ring.append(along(row, column, false, i));
            Area area;
            area.code = QString::number(1000 + row * side + column);
            area.name.fr = u"Zone "_s + area.code;
            area.parts = {{ring, {}}};
            area.labelPoint = labelPointOf(area.parts);
            areas.append(area);
        }
    }
    return areas;
}

qsizetype cornersOf(const AreaArcs& arcs) {
    qsizetype count = 0;
    for (const AreaArc& arc : arcs.arcs)
        count += arc.size();
    return count;
}

TEST(AreaArcs, shouldWriteWhatTwoShareOnce) {
    // Two squares: three stretches, of which the middle one belongs to both.
    const QList<Area> two{{u"A"_s, {}, {50.005, 4.005}, {{squareAt(4.0, 50.0, 0.01), {}}}},
                          {u"B"_s, {}, {50.005, 4.015}, {{squareAt(4.01, 50.0, 0.01), {}}}}};
    const AreaArcs arcs = arcsOf(two);
    EXPECT_EQ(arcs.arcs.size(), 3);
    EXPECT_EQ(arcs.areas[0][0][0].size(), 2);
    for (qsizetype i = 0; i < two.size(); ++i) {
        const GeoRing ring = arcs.partsOf(i).first().outer;
        EXPECT_EQ(ring.size(), 4);
        for (const GeoPoint corner : two[i].parts[0].outer)
            EXPECT_TRUE(std::ranges::any_of(ring, [&](GeoPoint p) { return distanceKm(p, corner) < 0.001; }));
    }
}

TEST(AreaArcs, shouldKnowAnIslandAndTheHoleItFills) {
    const GeoRing island{{50.01, 4.01}, {50.01, 4.02}, {50.02, 4.02}};
    const GeoRing other{island[2], island[1], island[0]}; // begun elsewhere, the other way round
    const AreaArcs arcs = arcsOf({{u"A"_s, {}, {50.001, 4.001}, {{squareAt(4, 50, 0.03), {island}}}},
                                  {u"B"_s, {}, {50.012, 4.018}, {{other, {}}}}});
    EXPECT_EQ(arcs.arcs.size(), 2);
}

TEST(AreaArcs, shouldLeaveNoGapBetweenNeighboursAndStayNearEveryEdge) {
    const QList<Area> field = windingField(4, 60);
    const AreaArcs whole = arcsOf(field);
    const AreaArcs few = simplified(whole, 10);
    EXPECT_LT(cornersOf(few), cornersOf(whole) * 2 / 3);
    QList<Area> made = field;
    for (qsizetype i = 0; i < made.size(); ++i)
        made[i].parts = few.partsOf(i);
    // Inside of the field every place belongs to exactly one area, and to the same as before unless it is near an edge.
    const AreaSet before(field, false, {});
    std::mt19937 random(5);
    std::uniform_real_distribution<double> anywhere(0.002, 0.038);
    int moved = 0;
    for (int i = 0; i < 5'000; ++i) {
        const GeoPoint p{50 + anywhere(random), 4 + anywhere(random)};
        const auto holders = std::ranges::count_if(made, [&](const Area& area) { return contains(area, p); });
        EXPECT_EQ(holders, 1) << p.lat << ' ' << p.lon;
        const Area* was = before.at(p);
        if (was && !contains(made[was->code.toInt() - 1000], p))
            ++moved;
    }
    EXPECT_LT(moved, 150) << "no more than a strip of 10 m along the edges";
}

TEST(AreaArcs, shouldNotLetSmallAreasVanish) {
    QList<Area> small{{u"crumb"_s, {}, {50.00002, 4.00002}, {{squareAt(4, 50, 0.00004), {}}}},
                      {u"speck"_s, {}, {50.1, 4.1}, {{squareAt(4.1, 50.1, 0.000001), {}}}}};
    const AreaArcs few = simplified(arcsOf(small), 100);
    for (qsizetype i = 0; i < small.size(); ++i) {
        ASSERT_EQ(few.partsOf(i).size(), 1) << i;
        EXPECT_NE(twiceArea(few.partsOf(i).first().outer), 0) << i;
    }
    EXPECT_TRUE(contains(few.partsOf(1).first(), GeoPoint{50.1, 4.1}));
}

TEST(AreaPack, shouldGiveBackWhatWasPutIn) {
    AreaFileResult file = readAreas(fourPostcodes()
                                        .multiPolygon({{"postcode"_L1, 2040}, {"name_fr"_L1, u"Îles"_s}},
                                                      {{squareAt(4.5, 51.2, 0.01), {squareAt(4.503, 51.203, 0.002)}},
                                                       {squareAt(4.6, 51.2, 0.01), {}}})
                                        .json());
    const AreaNeighbours neighbours = neighboursByEdges(file.areas);
    const PackedAreas packed = packedAreas(file.areas, neighbours);
    EXPECT_EQ(packed.metres, 10);
    const auto set = unpackedAreas(packed.bytes);
    ASSERT_TRUE(set);
    EXPECT_FALSE(set->isApproximate());
    ASSERT_EQ(set->areas().size(), 5u);
    for (std::size_t i = 0; i < set->areas().size(); ++i) {
        const Area& area = set->areas()[i];
        const Area& was = file.areas[static_cast<qsizetype>(i)];
        EXPECT_EQ(area.code, was.code);
        EXPECT_EQ(area.name, was.name);
        EXPECT_EQ(area.commune, was.commune);
        EXPECT_LT(distanceKm(area.labelPoint, was.labelPoint), 0.001);
        EXPECT_EQ(area.parts.size(), was.parts.size());
        EXPECT_EQ(set->neighbours(area.code), neighbours.value(area.code));
    }
    EXPECT_EQ(set->neighbours(u"2000"_s), QStringList({u"2018"_s, u"2020"_s}));
    EXPECT_EQ(set->find(u"2040"_s)->parts[0].holes.size(), 1);
    EXPECT_FALSE(set->at({51.204, 4.504}));
}

TEST(AreaPack, shouldMoveEdgesFurtherOnlyWhenItMust) {
    const QList<Area> field = windingField(6, 80);
    const PackedAreas roomy = packedAreas(field, {});
    EXPECT_EQ(roomy.metres, 10);
    const PackedAreas tight = packedAreas(field, {}, roomy.bytes.size() / 2);
    EXPECT_GT(tight.metres, 10);
    EXPECT_LE(tight.bytes.size(), roomy.bytes.size() / 2);
    EXPECT_EQ(unpackedAreas(tight.bytes)->areas().size(), 36u);
    try {
        packedAreas(field, {}, 100);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.detail(), fault::tooDetailed);
    }
}

TEST(AreaPack, shouldRefuseBytesThatAreNotItsOwn) {
    const QList<Area> field = windingField(2, 5);
    const QByteArray good = packedAreas(field, neighboursByEdges(field)).bytes;
    ASSERT_TRUE(unpackedAreas(good));
    EXPECT_FALSE(unpackedAreas(""));
    EXPECT_FALSE(unpackedAreas("abc"));
    EXPECT_FALSE(unpackedAreas(QByteArray("\x7f\xff\xff\xff") + good.mid(4))) << "says that it will be two gigabytes";
    QByteArray lying = good;
    lying[3] = static_cast<char>(lying.at(3) - 1);
    EXPECT_FALSE(unpackedAreas(lying)) << "holds more than it says";
    EXPECT_FALSE(unpackedAreas(good.chopped(5)));
    // Whatever is flipped below the compression, it is refused or is a set that can be asked.
    const QByteArray raw = qUncompress(good);
    std::mt19937 random(11);
    for (int i = 0; i < 3'000; ++i) {
        QByteArray bad = raw;
        bad[static_cast<qsizetype>(random() % static_cast<unsigned>(bad.size()))] = static_cast<char>(random());
        if (random() % 3 == 0)
            bad.truncate(static_cast<qsizetype>(random() % static_cast<unsigned>(bad.size())));
        if (const auto set = unpackedAreas(qCompress(bad))) {
            for (const Area& area : set->areas())
                EXPECT_FALSE(area.parts.isEmpty());
            set->at({50.005, 4.005});
        }
    }
}

/// \a count squares in rows.
QList<Area> squares(int count) {
    constexpr int row = 100;
    constexpr double step = 0.01;
    QList<Area> areas;
    for (int i = 0; i < count; ++i) {
        const GeoPoint corner{40 + step * (i / row), 4 + step * (i % row)};
        Area area;
        area.code = QString::number(i);
        area.parts = {{squareAt(corner.lon, corner.lat, step / 2), {}}};
        area.labelPoint = labelPointOf(area.parts);
        areas.append(area);
    }
    return areas;
}

TEST(AreaPack, shouldTakeNoMoreAreasThanADeskWorksWith) {
    EXPECT_TRUE(unpackedAreas(packedAreas(squares(mostAreas), {}).bytes));
    EXPECT_FALSE(unpackedAreas(packedAreas(squares(mostAreas + 1), {}).bytes));
}

TEST(AreaPack, shouldTakeNoMoreNeighboursThanAreasHave) {
    const QList<Area> areas = squares(400);
    AreaNeighbours everybody;
    for (const Area& area : areas) {
        for (const Area& other : areas)
            everybody[area.code].append(other.code);
    }
    EXPECT_FALSE(unpackedAreas(packedAreas(areas, everybody).bytes));
}

} // namespace

} // namespace THIS_FILE
