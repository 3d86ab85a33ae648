// SPDX-License-Identifier: GPL-3.0-or-later
// The living map with something under it: every kind of source, good and bad, and nobody else asked.
#include "core/tiles/mbtiles_fixture.h"
#include "support/network_watch.h"
#include "support/slippy_server.h"
#include "tiles/tile_cache.h"
#include "ui/common/tones.h"
#include "ui/map/map_fixture.h"
#include "ui/map/map_view.h"
#include "ui/map/tile_notice.h"
#include "ui/map/tile_words.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QColor green(10, 200, 30);
const QColor purple(90, 20, 160);
const QColor orange(230, 140, 20);

QByteArray tileOf(const QColor& colour) {
    return pngTile({colour.red(), colour.green(), colour.blue()});
}

QImage seen(MapView& view) {
    return view.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

int pixelsIn(const QImage& image, const QColor& colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

MapContent deskOfSome() {
    MapContent content;
    content.areas = defaultAreas();
    content.markers = strewnMarkers(MarkerKind::Volunteer, 40, 1) + strewnMarkers(MarkerKind::Request, 10, 2);
    return content;
}

class MapTilesTest : public ::testing::Test {
protected:
    MapTilesTest() {
        view = std::make_unique<MapView>(MapView::Use::Page);
        view->setPalette(paletteFrom(lightTones()));
        view->resize(500, 400);
        view->setContent(deskOfSome());
        MapViewport viewport;
        viewport.centre = {50.84, 4.36};
        viewport.zoom = 12;
        view->setViewport(viewport);
    }
    void show() {
        view->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(view.get()));
        ASSERT_TRUE(view->usesLocation()) << qPrintable(view->fallbackReason());
    }
    bool shows(const QColor& colour, int pixels = 30'000) {
        return QTest::qWaitFor([&] { return pixelsIn(seen(*view), colour) > pixels; }, 20'000);
    }
    bool showsNo(const QColor& colour) {
        return QTest::qWaitFor([&] { return pixelsIn(seen(*view), colour) == 0; }, 20'000);
    }
    QString cache(const QString& name) const { return folder.filePath(name); }
    QString notice() const {
        const auto* found = view->findChild<TileNotice*>();
        return found && found->isVisible() ? found->text() : QString();
    }
    bool says(TileTrouble trouble) {
        return QTest::qWaitFor([&] { return notice().contains(sentenceFor(trouble)); }, 20'000);
    }
    static MapSource serverAt(const SlippyServer& server) {
        return {MapSource::Kind::Server, server.address(), u"Test tiles"_s};
    }
    /// All of Brussels and a little more, in one colour; \a half: another one west of a line.
    QList<MbtilesTile> tilesOf(const QColor& colour, const QColor& half = {}) const {
        QList<MbtilesTile> tiles;
        for (int x = 2090; x < 2105; ++x) {
            for (int y = 1365; y < 1382; ++y)
                tiles.append({{12, x, y}, tileOf(half.isValid() && x < edgeColumn ? half : colour)});
        }
        return tiles;
    }
    MapSource writeFolder(const QList<MbtilesTile>& tiles) const {
        for (const MbtilesTile& tile : tiles) {
            const QString column = folder.filePath(u"tiles/%1/%2"_s.arg(tile.id.zoom).arg(tile.id.x));
            QDir().mkpath(column);
            QFile file(column + u"/%1.png"_s.arg(tile.id.y));
            EXPECT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(tile.bytes);
        }
        return {MapSource::Kind::Folder, folder.filePath(u"tiles"_s), {}};
    }
    MapSource writeFile(const QList<MbtilesTile>& tiles) const {
        const QString path = folder.filePath(u"a.mbtiles"_s);
        writeMbtiles(path, tiles);
        return {MapSource::Kind::Mbtiles, path, {}};
    }

    static constexpr int edgeColumn = 2097;
    QTemporaryDir folder;
    std::unique_ptr<MapView> view;
};

TEST_F(MapTilesTest, shouldAskOnlyTheChosenServer) {
    const NetworkWatch watch;
    const SlippyServer server(tileOf(green));
    view->setSource(serverAt(server), cache(u"1"_s));
    show();
    EXPECT_TRUE(shows(green));
    keepPicture(seen(*view), u"view-tiles"_s);
    view->controller().zoomIn();
    view->controller().key(Qt::Key_Left);
    QTest::qWait(300);
    ASSERT_FALSE(server.paths().isEmpty());
    for (const QString& path : server.paths())
        EXPECT_TRUE(path.endsWith(u".png") && path.count(u'/') == 3) << qPrintable(path);
    EXPECT_LT(server.paths().size(), 40); // what is seen, nothing fetched ahead
    for (const QByteArray& request : server.requests())
        EXPECT_TRUE(request.toLower().contains("user-agent: entraide/")) << request.constData();
    EXPECT_EQ(watch.hosts(), QStringList()); // nobody beyond this computer
    EXPECT_EQ(notice(), QString());
}

TEST_F(MapTilesTest, shouldLetNoRequestLeaveForAnyHostThatWasNotChosen) {
    SlippyServer everybody(tileOf(green)); // plays every host there is
    const NetworkWatch watch(everybody.port());
    show();
    QTest::qWait(200);
    EXPECT_EQ(watch.hosts(), QStringList()); // nothing was chosen yet
    view->setSource({MapSource::Kind::Server, u"http://tiles.example.org/{z}/{x}/{y}.png"_s, {}}, cache(u"1"_s));
    EXPECT_TRUE(shows(green));
    view->controller().zoomIn();
    QTest::qWait(200);
    view->setSource({MapSource::Kind::Server, u"http://other.example.net/{z}/{x}/{y}.png"_s, {}}, cache(u"2"_s));
    EXPECT_TRUE(shows(green));
    QTest::qWait(300);
    const qsizetype before = everybody.paths().size();
    view->setSource(writeFile(tilesOf(purple)), {});
    view->controller().zoomOut();
    EXPECT_TRUE(shows(purple));
    view->setSource({}, {});
    view->controller().zoomIn();
    view->controller().key(Qt::Key_Left);
    QTest::qWait(300);
    EXPECT_EQ(everybody.paths().size(), before);
    const QStringList hosts = watch.hosts();
    EXPECT_EQ(QSet<QString>(hosts.begin(), hosts.end()),
              (QSet<QString>{u"tiles.example.org"_s, u"other.example.net"_s}));
}

TEST_F(MapTilesTest, shouldAskForNothingBeforePublicOpenStreetMapIsChosen) {
    SlippyServer everybody(tileOf(green));
    const NetworkWatch watch(everybody.port());
    show();
    EXPECT_EQ(watch.hosts(), QStringList());
    view->setSource({MapSource::Kind::PublicOsm, {}, {}}, cache(u"osm"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !watch.hosts().isEmpty(); }, 20'000));
    // This proxy lets no TLS through: it is said, and the areas are there.
    EXPECT_TRUE(QTest::qWaitFor([&] { return !notice().isEmpty(); }, 20'000));
    EXPECT_TRUE(shows(lightTones().map.land, 10'000));
    for (const QString& host : watch.hosts())
        EXPECT_EQ(host, u"tile.openstreetmap.org");
    EXPECT_TRUE(everybody.paths().isEmpty());
}

TEST_F(MapTilesTest, shouldReadTilesFromAFolderAndFromAFile) {
    const NetworkWatch watch;
    show();
    view->setSource(writeFolder(tilesOf(purple)), cache(u"1"_s));
    EXPECT_TRUE(shows(purple));
    view->setSource(writeFile(tilesOf(orange)), cache(u"2"_s));
    EXPECT_TRUE(shows(orange));
    EXPECT_TRUE(showsNo(purple));
    EXPECT_EQ(watch.hosts(), QStringList());
    EXPECT_TRUE(tileCaches(folder.path()).isEmpty()); // what lies on a disk is not kept once more
}

TEST_F(MapTilesTest, shouldEnlargeWhatAFileDoesNotHaveSoDeep) {
    view->setSource(writeFile(tilesOf(orange)), {});
    show();
    view->controller().zoomIn();
    view->controller().zoomIn();
    EXPECT_TRUE(shows(orange, 60'000));
}

TEST_F(MapTilesTest, shouldSwitchSourcesWithoutARestart) {
    const SlippyServer first(tileOf(green));
    const SlippyServer second(tileOf(purple));
    show();
    view->setSource(serverAt(first), cache(u"1"_s));
    EXPECT_TRUE(shows(green));
    view->setSource(serverAt(second), cache(u"2"_s));
    EXPECT_TRUE(shows(purple));
    EXPECT_TRUE(showsNo(green));
    view->setSource({}, {});
    EXPECT_TRUE(shows(lightTones().map.land, 10'000));
    EXPECT_TRUE(showsNo(purple));
    const qsizetype asked = first.paths().size();
    view->setSource(serverAt(first), cache(u"1"_s)); // what was kept of it is good
    EXPECT_TRUE(shows(green));
    EXPECT_EQ(first.paths().size(), asked);
}

TEST_F(MapTilesTest, shouldPutTheTilesUnderTheMarkers) {
    // A map of Qt Location and our own painter must agree on where a place is: a tile edge stands where we compute it.
    view->setSource(writeFolder(tilesOf(Qt::black, Qt::white)), {});
    view->setContent({});
    view->setFurniture({false, false});
    MapViewport viewport;
    viewport.centre = {50.84, edgeColumn * 360.0 / 4096 - 180 + 0.01};
    viewport.zoom = 12;
    view->setViewport(viewport);
    show();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return pixelsIn(seen(*view), Qt::black) + pixelsIn(seen(*view), Qt::white) > 190'000; }, 20'000));
    keepPicture(seen(*view), u"view-edge"_s);
    const int edge = qRound(view->viewport().toScreen({50.84, edgeColumn * 360.0 / 4096 - 180}).x());
    const QImage picture = seen(*view);
    EXPECT_EQ(picture.pixelColor(edge - 3, 350), QColor(Qt::white));
    EXPECT_EQ(picture.pixelColor(edge + 3, 350), QColor(Qt::black));
}

TEST_F(MapTilesTest, shouldSayQuietlyThatAServerFailsAndShowTheAreas) {
    SlippyServer server(tileOf(green));
    server.answer({.status = 500});
    view->setSource(serverAt(server), cache(u"1"_s));
    show();
    EXPECT_TRUE(says(TileTrouble::ServerFault));
    EXPECT_TRUE(shows(lightTones().map.land, 10'000));
    EXPECT_GT(pixelsIn(seen(*view), lightTones().map.request), 50);
    keepPicture(seen(*view), u"view-trouble"_s);
    server.answer({});
    EXPECT_TRUE(shows(green)); // by itself
    EXPECT_TRUE(QTest::qWaitFor([&] { return notice().isEmpty(); }, 20'000));
}

TEST_F(MapTilesTest, shouldGoOnWhateverAServerSends) {
    SlippyServer server(tileOf(green));
    show();
    int number = 0;
    using Body = TileManners::Body;
    for (const TileManners& bad :
         {TileManners{.body = Body::HangUp}, TileManners{.body = Body::Huge},
          TileManners{.body = Body::Given, .bytes = "x"},
          TileManners{.body = Body::Given, .bytes = tileOf(green).first(60)},
          TileManners{.status = 302, .headers = {"Location: http://elsewhere.example.org/1.png"}},
          TileManners{.body = Body::Given, .type = "text/html", .bytes = "<html>Log in</html>"}}) {
        server.answer(bad);
        view->setSource(serverAt(server), cache(QString::number(++number)));
        EXPECT_TRUE(QTest::qWaitFor([&] { return !notice().isEmpty(); }, 20'000)) << number;
        EXPECT_TRUE(shows(lightTones().map.land, 10'000)) << number;
        view->setSource({}, {});
        EXPECT_EQ(notice(), QString());
    }
    server.answer({});
    view->setSource(serverAt(server), cache(u"good"_s));
    EXPECT_TRUE(shows(green));
}

TEST_F(MapTilesTest, shouldShowWhatIsKeptWhileThereIsNoNetwork) {
    SlippyServer server(tileOf(green));
    server.answer({.headers = {"Cache-Control: max-age=0"}});
    view->setSource(serverAt(server), cache(u"1"_s));
    show();
    EXPECT_TRUE(shows(green));
    server.stop();
    view->setSource({}, {});
    view->setSource(serverAt(server), cache(u"1"_s));
    EXPECT_TRUE(shows(green));
    EXPECT_TRUE(says(TileTrouble::NoAnswer));
}

TEST_F(MapTilesTest, shouldLeaveKeepingToTheProgram) {
    const SlippyServer server(tileOf(green));
    view->setSource(serverAt(server), cache(u"0123456789abcdef"_s));
    show();
    EXPECT_TRUE(shows(green));
    QTest::qWait(200);
    QDirIterator files(cache(u"0123456789abcdef"_s), QDir::Files, QDirIterator::Subdirectories);
    int kept = 0;
    while (files.hasNext()) {
        const QString name = files.nextFileInfo().fileName();
        EXPECT_TRUE(name == u"source.json" || name == u"blocks" || name.endsWith(u".tile")) // none of the plugin's
            << qPrintable(name);
        ++kept;
    }
    EXPECT_GT(kept, 4);
}

TEST(MapController, shouldTakeAnUnusableSourceAsNone) {
    MapController controller;
    controller.setSource({MapSource::Kind::Server, u"https://tile.openstreetmap.org/{z}/{x}/{y}.png"_s, {}}, {});
    EXPECT_FALSE(controller.hasTiles());
    EXPECT_EQ(controller.source(), MapSource());
}

TEST(MapController, shouldSendQtLocationToThisComputerOnly) {
    const QTemporaryDir folder;
    MapController controller;
    controller.setSource({MapSource::Kind::Server, u"https://tiles.example.org/{z}/{x}/{y}.png"_s, {}}, folder.path());
    EXPECT_TRUE(controller.hasTiles());
    EXPECT_TRUE(controller.tileUrl().startsWith(u"http://127.0.0.1:"_s)) << qPrintable(controller.tileUrl());
    EXPECT_TRUE(controller.tileUrl().endsWith(u"/%z/%x/%y.png"_s));
    EXPECT_FALSE(controller.tileUrl().contains(u"example"_s));
}

} // namespace

} // namespace THIS_FILE
