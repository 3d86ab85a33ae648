// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/one_window.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <gtest/gtest.h>
#include <thread>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST(StartWish, shouldComeBackAsItWasSent) {
    const StartWish wish{u"/home/nadia/été & co.entraide"_s, false};
    EXPECT_EQ(startWishIn(textOf(wish)), wish);
    EXPECT_EQ(startWishIn(textOf({{}, true})), (StartWish{{}, true}));
}

TEST(StartWish, shouldRefuseWhatIsNone) {
    EXPECT_FALSE(startWishIn("raise"));
    EXPECT_FALSE(startWishIn(R"({"format":2,"desk":"/a.entraide"})"));
    EXPECT_FALSE(startWishIn(R"({"format":1,"desk":"a.entraide"})")) << "relative to where?";
}

TEST(OneWindow, shouldHandItsWishToTheFirstOfTheProfile) {
    const QTemporaryDir profile;
    OneWindow first(profile.path());
    ASSERT_TRUE(first.isFirst());
    QList<StartWish> heard;
    QObject::connect(&first, &OneWindow::wished, &first, [&](const StartWish& wish) { heard.append(wish); });
    bool wasFirst = true;
    bool handed = false;
    const StartWish wish{QDir(profile.path()).filePath(u"desk.entraide"_s), false};
    std::thread second([&] {
        OneWindow other(profile.path() + u"/."_s); // the same folder, written otherwise
        wasFirst = other.isFirst();
        handed = other.handOver(wish);
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return !heard.isEmpty(); }, 10'000));
    second.join();
    EXPECT_FALSE(wasFirst);
    EXPECT_TRUE(handed);
    ASSERT_EQ(heard.size(), 1);
    EXPECT_EQ(heard.first(), wish);
}

TEST(OneWindow, shouldKeepProfilesApart) {
    const QTemporaryDir one;
    const QTemporaryDir other;
    const OneWindow first(one.path());
    const OneWindow second(other.path());
    EXPECT_TRUE(first.isFirst());
    EXPECT_TRUE(second.isFirst());
}

TEST(OneWindow, shouldTakeThePlaceOfOneThatGivesItUp) {
    const QTemporaryDir profile;
    OneWindow first(profile.path());
    OneWindow next(profile.path());
    ASSERT_TRUE(first.isFirst());
    EXPECT_FALSE(next.takeOver(200ms));
    first.release();
    EXPECT_TRUE(next.takeOver(5s));
    EXPECT_FALSE(first.isFirst());
}

} // namespace
} // namespace entraide::THIS_FILE
