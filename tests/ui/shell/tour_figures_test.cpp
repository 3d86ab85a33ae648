// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/loop_watch.h"
#include "ui/shell/tour_figures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QThread>

#include <chrono>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using Kind = TourFigures::Kind;

TEST(TourFigures, shouldJudgeByTheMedianAndTellTheWorst) {
    TourFigures figures;
    for (double time : {20.0, 900.0, 30.0}) // another program was busy once
        figures.add(Kind::Page, u"requests"_s, time);
    EXPECT_TRUE(figures.tooSlow().isEmpty());
    for (double time : {101.0, 99.0, 140.0})
        figures.add(Kind::Page, u"map"_s, time);
    EXPECT_EQ(figures.tooSlow(), QStringList(u"map"_s));
    const QJsonObject json = QJsonDocument::fromJson(figures.json()).object();
    const QJsonObject requests = json.value("rows"_L1).toArray().at(0).toObject();
    EXPECT_EQ(requests.value("median_ms"_L1).toDouble(), 30);
    EXPECT_EQ(requests.value("worst_ms"_L1).toDouble(), 900);
    EXPECT_TRUE(requests.value("kept"_L1).toBool());
    EXPECT_EQ(json.value("too_slow"_L1).toArray().size(), 1);
}

TEST(TourFigures, shouldHoldStallsAgainstABarOfTheirOwn) {
    TourFigures figures;
    figures.add(Kind::Page, u"today"_s, 60);
    figures.add(Kind::Stall, u"today: filter"_s, 60);
    EXPECT_EQ(figures.tooSlow(), QStringList(u"today: filter"_s));
    const QStringList lines = figures.table().trimmed().split(u'\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_FALSE(lines[1].contains(u"TOO SLOW"_s)) << qPrintable(lines[1]);
    EXPECT_TRUE(lines[2].contains(u"TOO SLOW"_s)) << qPrintable(lines[2]);
}

TEST(TourFigures, shouldNotPassWhereAPageMadeTheWindowGrow) {
    TourFigures figures;
    figures.add(Kind::Page, u"requests"_s, 20);
    EXPECT_TRUE(figures.allKept());
    figures.addGrown(u"fr-light-requests"_s, {1440, 1225});
    EXPECT_FALSE(figures.allKept());
    EXPECT_TRUE(figures.table().contains(u"fr-light-requests (1440 x 1225)"_s)) << qPrintable(figures.table());
}

TEST(LoopWatch, shouldNoticeThatTheLoopAnsweredNobody) {
    LoopWatch watch;
    watch.start();
    QTest::qWait(50);
    QTimer::singleShot(0, &watch, [] { QThread::sleep(std::chrono::milliseconds(300)); });
    QTest::qWait(50);
    EXPECT_GE(watch.longest(), 290);
    watch.start();
    EXPECT_LT(watch.longest(), 290) << "what was before does not count";
}

} // namespace
} // namespace entraide::THIS_FILE
