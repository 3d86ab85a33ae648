// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/place_rounding.h"

#include <gtest/gtest.h>
#include <random>

namespace THIS_FILE {

using namespace entraide;

namespace {

TEST(PlaceRounding, shouldMoveAPointByAtMostHalfTheDiagonal) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> lat(50.75, 50.95);
    std::uniform_real_distribution<double> lon(4.25, 4.5);
    for (int i = 0; i < 10000; ++i) {
        const GeoPoint point{lat(random), lon(random)};
        const GeoPoint shown = roundedPlace(point);
        ASSERT_LE(distanceKm(point, shown), 0.1 * std::sqrt(2.0) + 1e-4);
        const GeoPoint again = roundedPlace(shown);
        ASSERT_NEAR(again.lat, shown.lat, 1e-9);
        ASSERT_NEAR(again.lon, shown.lon, 1e-9);
    }
}

TEST(PlaceRounding, shouldShowNeighboursAtOnePlace) {
    const GeoPoint middle = roundedPlace({50.8333, 4.3666});
    const GeoPoint nextDoor{middle.lat + 0.0003, middle.lon - 0.0005};
    EXPECT_EQ(roundedPlace(nextDoor), middle);
}

TEST(PlaceRounding, shouldLeaveWhatIsNoPlace) {
    EXPECT_FALSE(roundedPlace(GeoPoint()).isValid());
    EXPECT_TRUE(roundedPlace({90, 180}).isValid());
    EXPECT_TRUE(roundedPlace({-90, -180}).isValid());
}

} // namespace

} // namespace THIS_FILE
