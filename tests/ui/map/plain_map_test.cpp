// SPDX-License-Identifier: GPL-3.0-or-later
// The map that stands in where QML cannot be loaded: its pictures come the same road as everywhere.
#include "support/slippy_server.h"
#include "support/tile_png.h"
#include "ui/map/map_controller.h"
#include "ui/map/map_fixture.h"
#include "ui/map/plain_map.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;
using namespace Qt::StringLiterals;

namespace {

const QColor green(10, 200, 30);
const QColor purple(90, 20, 160);

QByteArray plainTile(const QColor& colour) {
    return pngTile({colour.red(), colour.green(), colour.blue()});
}

class PlainMapTest : public ::testing::Test {
protected:
    PlainMapTest()
        : map(controller) {
        controller.setStyle(MapStyle::light(QFont()));
        MapContent content;
        content.areas = defaultAreas();
        content.markers = {marker(u"request:1"_s, MarkerKind::Request, 50.84, 4.36)};
        controller.setContent(content);
        MapViewport viewport;
        viewport.centre = {50.84, 4.36};
        viewport.zoom = 12;
        map.resize(500, 400);
        map.show();
        controller.resize(map.size());
        controller.setViewport(viewport);
    }
    int pixels(const QColor& colour) {
        return pixelsOf(map.grab().toImage().convertToFormat(QImage::Format_RGB32), colour);
    }
    bool shows(const QColor& colour, int more = 100'000) {
        return QTest::qWaitFor([&] { return pixels(colour) > more; }, 20'000);
    }
    MapSource folderOf(const QColor& colour, const QColor& half = {}) const {
        for (int x = 2090; x < 2105; ++x) {
            QDir().mkpath(folder.filePath(u"tiles/12/%1"_s.arg(x)));
            for (int y = 1365; y < 1382; ++y) {
                QFile file(folder.filePath(u"tiles/12/%1/%2.png"_s.arg(x).arg(y)));
                EXPECT_TRUE(file.open(QIODevice::WriteOnly));
                file.write(plainTile(half.isValid() && x < 2097 ? half : colour));
            }
        }
        return {MapSource::Kind::Folder, folder.filePath(u"tiles"_s), {}};
    }

    QTemporaryDir folder;
    MapController controller;
    PlainMap map;
};

TEST_F(PlainMapTest, shouldShowThePicturesOfAServerUnderTheMarks) {
    const SlippyServer server(plainTile(green));
    const int marks = pixels(MapStyle::light(QFont()).colourOf(MarkerKind::Request));
    ASSERT_GT(marks, 20);
    controller.setSource({MapSource::Kind::Server, server.address(), {}}, folder.filePath(u"0123456789abcdef"_s));
    EXPECT_TRUE(shows(green));
    EXPECT_EQ(pixels(MapStyle::light(QFont()).colourOf(MarkerKind::Request)), marks);
    const qsizetype asked = server.paths().size();
    for (int i = 0; i < 5; ++i)
        map.grab();
    QTest::qWait(100);
    EXPECT_EQ(server.paths().size(), asked) << "what is there is not asked for again";
    controller.setSource({}, {});
    EXPECT_EQ(pixels(green), 0);
}

TEST_F(PlainMapTest, shouldPutEachPictureInItsPlace) {
    controller.setSource(folderOf(green, purple), {});
    EXPECT_TRUE(shows(green, 1000));
    EXPECT_TRUE(shows(purple, 1000));
    // The column where one begins, on the screen.
    const double edge = controller.viewport().toScreen(placeOfMercator({2097.0 / 4096, 0.335})).x();
    const QImage image = map.grab().toImage();
    EXPECT_EQ(image.pixelColor(static_cast<int>(edge) - 4, 20), purple);
    EXPECT_EQ(image.pixelColor(static_cast<int>(edge) + 4, 20), green);
}

TEST_F(PlainMapTest, shouldShowAPartOfALargerOneUntilItsOwnHasCome) {
    const SlippyServer server(plainTile(green));
    controller.setSource({MapSource::Kind::Server, server.address(), {}}, folder.filePath(u"0123456789abcdef"_s));
    ASSERT_TRUE(shows(green));
    MapViewport nearer = controller.viewport();
    nearer.zoom = 14;
    controller.setViewport(nearer);
    EXPECT_GT(pixels(green), 100'000) << "at once";
}

TEST_F(PlainMapTest, shouldShowTheAreasWhereNothingComes) {
    controller.setSource({MapSource::Kind::Folder, folder.filePath(u"nowhere"_s), {}}, {});
    EXPECT_TRUE(QTest::qWaitFor([&] {
        map.grab();
        return controller.tileTrouble() != TileTrouble::None;
    }));
    EXPECT_GT(pixels(MapStyle::light(QFont()).land[0]), 50'000);
}

TEST_F(PlainMapTest, shouldShowAnotherSourceInsteadOfTheOneBefore) {
    controller.setSource(folderOf(green), {});
    ASSERT_TRUE(shows(green));
    const SlippyServer server(plainTile(purple));
    controller.setSource({MapSource::Kind::Server, server.address(), {}}, folder.filePath(u"0123456789abcdef"_s));
    EXPECT_TRUE(shows(purple));
    EXPECT_EQ(pixels(green), 0);
}

} // namespace

} // namespace THIS_FILE
