// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/areas.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;

namespace {

/// In square degrees: enough to compare.
double groundOf(const GeoRing& ring) {
    double twice = 0;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const GeoPoint a = ring.at(i);
        const GeoPoint b = ring.at((i + 1) % ring.size());
        twice += a.lon * b.lat - b.lon * a.lat;
    }
    return std::abs(twice) / 2;
}

GeoRing square(double west, double south, double side) {
    return {{south, west}, {south, west + side}, {south + side, west + side}, {south + side, west}};
}

TEST(Areas, shouldGiveEachNeighbourhoodAnAreaAroundItsCentroid) {
    const AreaSet& areas = defaultAreas();
    EXPECT_EQ(areas.areas().size(), 22u);
    EXPECT_TRUE(areas.isApproximate());
    for (const PostcodePlace& place : allPostcodes()) {
        if (place.isInstitutional()) {
            EXPECT_FALSE(areas.find(place.postcode));
            continue;
        }
        const Area* area = areas.at(place.centroid);
        ASSERT_TRUE(area) << qPrintable(place.postcode);
        EXPECT_EQ(area->code, place.postcode);
        EXPECT_EQ(area->name, place.name);
    }
}

TEST(Areas, shouldCoverTheOutlineWithoutOverlap) {
    double sum = 0;
    for (const Area& area : defaultAreas().areas())
        sum += groundOf(area.parts.first().outer);
    const GeoRing outline = approximateOutline(allPostcodes());
    EXPECT_NEAR(sum / groundOf(outline), 1.0, 1e-9);

    const GeoPolygon ground{outline, {}};
    const GeoBox box = defaultAreas().bounds();
    std::mt19937 random(3);
    std::uniform_real_distribution<double> lat(box.south, box.north);
    std::uniform_real_distribution<double> lon(box.west, box.east);
    int inside = 0;
    for (int i = 0; i < 20000; ++i) {
        const GeoPoint point{lat(random), lon(random)};
        int owners = 0;
        for (const Area& area : defaultAreas().areas())
            owners += contains(area.parts.first(), point) ? 1 : 0;
        ASSERT_EQ(owners, contains(ground, point) ? 1 : 0) << point.lat << ' ' << point.lon;
        inside += owners;
    }
    EXPECT_GT(inside, 8000);
}

TEST(Areas, shouldGiveAPointToItsNearestCentroid) {
    const GeoPoint point{50.8280, 4.3700};
    const PostcodePlace* nearest = nullptr;
    for (const PostcodePlace& place : allPostcodes()) {
        if (!place.isInstitutional() &&
            (!nearest || distanceKm(point, place.centroid) < distanceKm(point, nearest->centroid)))
            nearest = &place;
    }
    ASSERT_TRUE(defaultAreas().at(point));
    EXPECT_EQ(defaultAreas().at(point)->code, nearest->postcode);
    EXPECT_FALSE(defaultAreas().at({51.2, 4.4}));
    EXPECT_FALSE(defaultAreas().at(GeoPoint()));
}

TEST(Areas, shouldHaveTheExtentOfTheRegion) {
    const GeoBox box = defaultAreas().bounds();
    const double width = distanceKm({box.centre().lat, box.west}, {box.centre().lat, box.east});
    const double height = distanceKm({box.south, box.centre().lon}, {box.north, box.centre().lon});
    EXPECT_THAT(width, testing::AllOf(testing::Gt(12.0), testing::Lt(22.0)));
    EXPECT_THAT(height, testing::AllOf(testing::Gt(13.0), testing::Lt(22.0)));
}

TEST(Areas, shouldKnowNeighboursBothWays) {
    const AreaSet& areas = defaultAreas();
    for (const Area& area : areas.areas()) {
        EXPECT_FALSE(areas.neighbours(area.code).isEmpty()) << qPrintable(area.code);
        EXPECT_FALSE(areas.neighbours(area.code).contains(area.code));
        for (const QString& other : areas.neighbours(area.code))
            EXPECT_TRUE(areas.neighbours(other).contains(area.code)) << qPrintable(area.code + u' ' + other);
    }
    EXPECT_TRUE(areas.neighbours(u"1050"_s).contains(u"1060"_s));
    EXPECT_TRUE(areas.neighbours(u"1050"_s).contains(u"1040"_s));
    EXPECT_FALSE(areas.neighbours(u"1050"_s).contains(u"1090"_s));
    EXPECT_TRUE(areas.neighbours(u"9999"_s).isEmpty());
}

TEST(Areas, shouldHoldPartsAndHoles) {
    Area ring{u"A"_s, {}, {0.5, 0.5}, {{square(0, 0, 3), {square(1, 1, 1)}}, {square(10, 10, 1), {}}}};
    Area core{u"B"_s, {}, {1.5, 1.5}, {{square(1, 1, 1), {}}}};
    Area corner{u"C"_s, {}, {3.5, 3.5}, {{square(3, 3, 1), {}}}};
    const AreaSet areas({ring, core, corner}, false);
    EXPECT_EQ(areas.at({0.5, 0.5})->code, u"A");
    EXPECT_EQ(areas.at({1.5, 1.5})->code, u"B");
    EXPECT_EQ(areas.at({10.5, 10.5})->code, u"A");
    EXPECT_EQ(areas.neighbours(u"A"_s), QStringList{u"B"_s}); // one corner is not an edge
    EXPECT_TRUE(areas.neighbours(u"C"_s).isEmpty());
    EXPECT_FALSE(areas.isApproximate());
}

TEST(Areas, shouldNotInventGroundForFewerThanThreePlaces) {
    EXPECT_TRUE(approximateOutline(allPostcodes().first(2)).isEmpty());
    EXPECT_TRUE(approximateAreas({}).isEmpty());
}

} // namespace

} // namespace THIS_FILE
