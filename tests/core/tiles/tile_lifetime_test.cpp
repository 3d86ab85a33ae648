// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_lifetime.h"

#include <QTimeZone>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 11, 18), QTime(14, 0), QTimeZone::UTC);
constexpr qint64 day = 24 * 3600;

qint64 secondsKept(QByteArrayView cacheControl, QByteArrayView expires, bool publicOsm = false) {
    return now.secsTo(tileLifetime(cacheControl, expires, now, publicOsm).expires);
}

TEST(TileLifetime, shouldBeWhatTheServerSays) {
    EXPECT_EQ(secondsKept("max-age=600", {}), 600);
    EXPECT_EQ(secondsKept("public, Max-Age=86400, stale-while-revalidate=604800", {}), day);
    EXPECT_EQ(secondsKept({}, "Thu, 19 Nov 2026 14:00:00 GMT"), day);
    EXPECT_EQ(secondsKept("max-age=600", "Thu, 19 Nov 2026 14:00:00 GMT"), 600); // of the two the age
    EXPECT_EQ(secondsKept("no-cache, max-age=600", {}), 0);
    EXPECT_EQ(secondsKept({}, "0"), 0);
    EXPECT_EQ(secondsKept({}, "Mon, 16 Nov 2026 14:00:00 GMT"), 0);
}

TEST(TileLifetime, shouldBeAWeekWhereNothingIsSaid) {
    EXPECT_EQ(secondsKept({}, {}), 7 * day);
    EXPECT_EQ(secondsKept("public", {}), 7 * day);
    EXPECT_EQ(secondsKept("max-age=soon", {}), 7 * day);
}

TEST(TileLifetime, shouldHaveAnEnd) {
    EXPECT_EQ(secondsKept("max-age=99999999999", {}), 90 * day);
    EXPECT_EQ(secondsKept({}, "Thu, 19 Nov 2099 14:00:00 GMT"), 90 * day);
}

TEST(TileLifetime, shouldBeAWeekAtTheLeastForThePublicServer) {
    EXPECT_EQ(secondsKept("max-age=600", {}, true), 7 * day);
    EXPECT_EQ(secondsKept("max-age=1209600", {}, true), 14 * day);
    EXPECT_TRUE(tileLifetime("no-store", {}, now, true).mayBeKept);
}

TEST(TileLifetime, shouldObeyAnOwnServerThatWantsNothingKept) {
    EXPECT_FALSE(tileLifetime("no-store", {}, now, false).mayBeKept);
    EXPECT_TRUE(tileLifetime("max-age=1", {}, now, false).mayBeKept);
}

TEST(RetryAfter, shouldReadSecondsAndDates) {
    EXPECT_EQ(retryAfter("120", now), 120s);
    EXPECT_EQ(retryAfter("Wed, 18 Nov 2026 14:05:00 GMT", now), 300s);
    EXPECT_EQ(retryAfter("Wed, 18 Nov 2026 13:05:00 GMT", now), 0s);
    EXPECT_EQ(retryAfter("999999", now), 3600s);
    EXPECT_EQ(retryAfter("later", now), std::nullopt);
    EXPECT_EQ(retryAfter("-5", now), std::nullopt);
    EXPECT_EQ(retryAfter({}, now), std::nullopt);
}

} // namespace

} // namespace THIS_FILE
