// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/days/day.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

TEST_F(Day, shouldReachEveryPageByKey) {
    for (const QString& key : window->pageKeys()) {
        go(key);
        EXPECT_EQ(window->currentPage(), key);
        EXPECT_TRUE(page().isVisible());
    }
}

TEST_F(Day, shouldOpenTheWindowAnewOnAnotherDay) {
    go(u"requests"_s);
    sleepUntil(QDate(2026, 11, 24));
    EXPECT_EQ(context->today().date, QDate(2026, 11, 24));
    EXPECT_EQ(window->currentPage(), u"requests"_s) << "where one was";
}

} // namespace
} // namespace entraide::THIS_FILE
