// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/slippy_server.h"
#include "ui/common/job.h"
#include "ui/map/sheet_pictures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>
#include <optional>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class SheetPicturesTest : public ::testing::Test {
protected:
    SheetPicturesTest() {
        viewport.centre = {50.84, 4.36};
        viewport.zoom = 12;
        viewport.size = {800, 600};
    }
    Job* get(const MapSource& source) {
        return getPictures(
            source, folder.path(), viewport, 1, [this](const SheetPictures& got) { pictures = got; }, &parent);
    }
    MapSource source() const { return {MapSource::Kind::Server, server.address(), {}}; }
    bool cameWithin(int milliseconds = 20'000) {
        return QTest::qWaitFor([&] { return pictures.has_value(); }, milliseconds);
    }

    QTemporaryDir folder;
    SlippyServer server;
    MapViewport viewport;
    QObject parent;
    std::optional<SheetPictures> pictures;
};

TEST_F(SheetPicturesTest, shouldGoOnAtOnceWithoutASource) {
    EXPECT_EQ(get(MapSource()), nullptr);
    ASSERT_TRUE(pictures);
    EXPECT_TRUE(pictures->pictures.isEmpty());
    EXPECT_EQ(pictures->refused, 0);
}

TEST_F(SheetPicturesTest, shouldGetWhatLiesUnderTheSheet) {
    ASSERT_TRUE(get(source()));
    EXPECT_FALSE(pictures); // beside the window
    ASSERT_TRUE(cameWithin());
    EXPECT_EQ(pictures->pictures.size(), tilesUnder(viewport, 1, 1000).size());
    EXPECT_EQ(pictures->refused, 0);
}

TEST_F(SheetPicturesTest, shouldGoOnWithWhatCame) {
    server.answerBy([](const QString& path) {
        TileManners manners;
        if (path.endsWith(u"4.png"))
            manners.status = 403;
        return manners;
    });
    ASSERT_TRUE(get(source()));
    ASSERT_TRUE(cameWithin());
    EXPECT_GT(pictures->pictures.size(), 0);
    EXPECT_GT(pictures->refused, 0);
    EXPECT_EQ(pictures->trouble, TileTrouble::Refused);
}

TEST_F(SheetPicturesTest, shouldCallNothingWhenItIsCancelled) {
    server.answer({.body = TileManners::Body::Silence});
    Job* job = get(source());
    ASSERT_TRUE(job);
    QSignalSpy finished(job, &Job::finished);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !server.paths().isEmpty(); }, 20'000));
    job->cancel();
    EXPECT_TRUE(finished.count() > 0 || finished.wait(20'000));
    EXPECT_EQ(finished.first().first().value<Job::State>(), Job::State::Cancelled);
    EXPECT_FALSE(pictures);
}

} // namespace

} // namespace THIS_FILE
