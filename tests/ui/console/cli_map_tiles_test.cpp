// SPDX-License-Identifier: GPL-3.0-or-later
// map --tiles: every kind of source under the picture of the real program.
#include "core/tiles/mbtiles_fixture.h"
#include "support/slippy_server.h"
#include "support/wait_until.h"
#include "ui/console/cli_fixture.h"

#include <QColor>
#include <QDir>
#include <QFileInfo>
#include <QImage>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;
using namespace Qt::StringLiterals;

namespace {

class CliMapTilesTest : public CliTest {
protected:
    /// With a cache of its own, and while this process answers as a server.
    CliRun draw(const QString& desk, const QString& tiles) const {
        QProcess process;
        QProcessEnvironment all = environment();
        all.insert(u"XDG_CACHE_HOME"_s, path(u"cache"_s));
        process.setProcessEnvironment(all);
        process.start(QStringLiteral(ENTRAIDE_CLI),
                      QStringList{u"--desk"_s, desk, u"--today"_s, u"2026-11-18"_s, u"--lang"_s, u"en"_s, u"--json"_s,
                                  u"map"_s, u"--png"_s, picture(), u"--size"_s, u"640x480"_s, u"--tiles"_s, tiles});
        EXPECT_TRUE(waitUntil([&] { return process.state() == QProcess::NotRunning; }, std::chrono::minutes(2)));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QString picture() const { return path(u"map.png"_s); }
    int greenPixels() const {
        const QImage image(picture());
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == QColor(10, 200, 30) ? 1 : 0;
        }
        return count;
    }
    /// Brussels and around it, a level less deep than the picture needs.
    static QList<MbtilesTile> brussels() {
        QList<MbtilesTile> tiles;
        for (int x = 520; x < 530; ++x) {
            for (int y = 338; y < 348; ++y)
                tiles.append({{10, x, y}, pngTile()});
        }
        return tiles;
    }
};

TEST_F(CliMapTilesTest, shouldDrawAFileUnderThePicture) {
    const QString desk = sample();
    writeMbtiles(path(u"a.mbtiles"_s), brussels(), {{u"attribution"_s, u"© Somebody"_s}});
    const CliRun drawn = draw(desk, path(u"a.mbtiles"_s));
    ASSERT_EQ(drawn.status, 0) << drawn.err.constData();
    EXPECT_GT(drawn.json().value(u"tiles"_s).toInt(), 2);
    EXPECT_EQ(drawn.json().value(u"tiles_without"_s).toInt(), 0);
    EXPECT_GT(greenPixels(), 30'000);
}

TEST_F(CliMapTilesTest, shouldAskAServerOnceAndKeepWhatItGave) {
    const QString desk = sample();
    const SlippyServer server;
    const CliRun drawn = draw(desk, server.address());
    ASSERT_EQ(drawn.status, 0) << drawn.err.constData();
    EXPECT_GT(greenPixels(), 30'000);
    const qsizetype asked = server.paths().size();
    EXPECT_EQ(asked, drawn.json().value(u"tiles"_s).toInt());
    QFile::remove(picture());
    ASSERT_EQ(draw(desk, server.address()).status, 0);
    EXPECT_EQ(server.paths().size(), asked);
    EXPECT_GT(greenPixels(), 30'000);
}

TEST_F(CliMapTilesTest, shouldDrawWhatComesAndSayWhatDoesNot) {
    const QString desk = sample();
    SlippyServer server;
    server.answerBy([odd = false](const QString&) mutable {
        odd = !odd;
        TileManners manners;
        manners.status = odd ? 200 : 404;
        return manners;
    });
    const CliRun drawn = draw(desk, server.address());
    ASSERT_EQ(drawn.status, 0) << drawn.err.constData();
    EXPECT_GT(greenPixels(), 1000);
}

TEST_F(CliMapTilesTest, shouldWriteNothingWhenNothingCame) {
    const QString desk = sample();
    SlippyServer server;
    server.answer({.status = 500});
    expectRefused(draw(desk, server.address()), 6, u"The tile server has a fault"_s);
    server.stop();
    expectRefused(draw(desk, server.address()), 6, u"does not answer"_s);
    EXPECT_FALSE(QFileInfo::exists(picture()));
}

TEST_F(CliMapTilesTest, shouldRefuseASourceThatCannotBeOne) {
    const QString desk = sample();
    expectRefused(draw(desk, path(u"none.mbtiles"_s)), 4, u"not there"_s);
    expectRefused(draw(desk, path(u"nowhere"_s)), 4, u"not there"_s);
    expectRefused(draw(desk, write(u"letter.mbtiles"_s, "Dear friends")), 3, u"no MBTiles file"_s);
    expectRefused(draw(desk, u"https://tiles.example.org/{z}/{x}.png"_s), 3, u"{z}, {x} and {y}"_s);
    expectRefused(draw(desk, u"https://tile.openstreetmap.org/{z}/{x}/{y}.png"_s), 3, u"(osm)"_s);
    QDir().mkpath(path(u"tiles"_s));
    expectRefused(draw(desk, path(u"tiles"_s)), 4, u"no picture of this place"_s);
    EXPECT_FALSE(QFileInfo::exists(picture()));
}

TEST_F(CliMapTilesTest, shouldNotWriteOverTheTilesItReads) {
    const QString desk = sample();
    writeMbtiles(path(u"map.png"_s), brussels());
    const QByteArray before = contents(path(u"map.png"_s));
    expectRefused(
        onDesk(desk, {u"map"_s, u"--png"_s, path(u"map.png"_s), u"--tiles"_s, u"file://"_s + path(u"map.png"_s)}), 3,
        u"map.png"_s);
    EXPECT_EQ(contents(path(u"map.png"_s)), before);
}

} // namespace

} // namespace THIS_FILE
