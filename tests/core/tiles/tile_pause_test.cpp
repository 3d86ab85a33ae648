// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_pause.h"

#include <QTimeZone>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace std::chrono_literals;

namespace {

class TilePauseTest : public ::testing::Test {
protected:
    QDateTime after(std::chrono::milliseconds time) const { return start.addMSecs(time.count()); }

    const QDateTime start{QDate(2026, 11, 18), QTime(14, 0), QTimeZone::UTC};
    TilePause pause{2s, 5min};
};

TEST_F(TilePauseTest, shouldPardonASingleTile) {
    pause.failed(start);
    pause.failed(start);
    EXPECT_TRUE(pause.isOver(start));
    EXPECT_FALSE(pause.isProbing());
    pause.succeeded();
    pause.failed(start);
    pause.failed(start);
    EXPECT_TRUE(pause.isOver(start));
}

TEST_F(TilePauseTest, shouldPauseAfterTheThirdFailureInARow) {
    for (int i = 0; i < 3; ++i)
        pause.failed(start);
    EXPECT_FALSE(pause.isOver(after(1999ms)));
    EXPECT_TRUE(pause.isOver(after(2s)));
    EXPECT_TRUE(pause.isProbing()); // then one at a time finds out
    EXPECT_EQ(pause.nextTry(after(500ms)), 1500ms);
    pause.succeeded();
    EXPECT_FALSE(pause.isProbing());
}

TEST_F(TilePauseTest, shouldWaitLongerEachTimeButNotForEver) {
    for (int i = 0; i < 3; ++i)
        pause.failed(start);
    QDateTime now = start;
    std::chrono::milliseconds before = 2s;
    for (int i = 0; i < 12; ++i) {
        now = now.addMSecs(pause.nextTry(now).count());
        pause.failed(now);
        EXPECT_EQ(pause.nextTry(now), std::min<std::chrono::milliseconds>(5min, before * 2));
        before = pause.nextTry(now);
    }
    EXPECT_EQ(before, 5min);
}

TEST_F(TilePauseTest, shouldCountThoseUnderWayOnce) {
    for (int i = 0; i < 9; ++i) // six of them were on their way when it began
        pause.failed(start);
    EXPECT_EQ(pause.failures(), 3);
    EXPECT_EQ(pause.nextTry(start), 2s);
}

TEST_F(TilePauseTest, shouldObeyWhoAsksForPatience) {
    pause.failed(start, true);
    EXPECT_FALSE(pause.isOver(after(1s)));
    EXPECT_TRUE(pause.isOver(after(2s)));
    pause.succeeded();
    pause.failed(start, true, 600s);
    EXPECT_FALSE(pause.isOver(after(599s)));
    EXPECT_TRUE(pause.isOver(after(600s)));
    pause.failed(after(600s), true, 1s); // less than it has earned
    EXPECT_FALSE(pause.isOver(after(603s)));
}

} // namespace

} // namespace THIS_FILE
