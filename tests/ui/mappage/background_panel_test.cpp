// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/mbtiles_fixture.h"
#include "support/tile_png.h"
#include "tiles/tile_cache.h"
#include "ui/map/tile_words.h"
#include "ui/mappage/background_panel.h"
#include "ui/mappage/tile_cache_list.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;
using namespace Qt::StringLiterals;

namespace {

class BackgroundPanelTest : public ::testing::Test {
protected:
    BackgroundPanelTest()
        : panel(cacheRoot()) {
        QObject::connect(&panel, &BackgroundPanel::sourceChosen, &panel,
                         [this](const MapSource& source) { chosen.append(source); });
        panel.show();
    }
    QString cacheRoot() const { return folder.filePath(u"cache"_s); }
    QString file(const QString& name) const { return folder.filePath(name); }

    void type(const QString& address) {
        const auto fields = panel.findChildren<QLineEdit*>();
        fields.first()->setText(address);
        QTest::keyClick(fields.first(), Qt::Key_Return);
    }
    bool says(const QString& sentence) {
        return QTest::qWaitFor([&] {
            return std::ranges::any_of(panel.findChildren<QLabel*>(), [&](const QLabel* label) {
                return label->isVisible() && label->text().contains(sentence);
            });
        });
    }
    void keep(const MapSource& source, int tiles) {
        TileCache cache(source, cacheRoot() + u'/' + source.cacheKey(), 1'000'000);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (int x = 0; x < tiles; ++x)
            cache.keep({12, x, 0}, {pngTile(), now, now.addDays(7), {}});
    }
    bool listed() {
        QSignalSpy refreshed(&panel.kept(), &TileCacheList::refreshed);
        panel.kept().refresh();
        return refreshed.wait();
    }

    QTemporaryDir folder;
    BackgroundPanel panel;
    QList<MapSource> chosen;
    const MapSource server{MapSource::Kind::Server, u"https://tiles.example.org/{z}/{x}/{y}.png"_s, {}};
};

TEST_F(BackgroundPanelTest, shouldUseNothingThatWasOnlyLookedAt) {
    for (const MapSource::Kind kind :
         {MapSource::Kind::Server, MapSource::Kind::Mbtiles, MapSource::Kind::Folder, MapSource::Kind::PublicOsm})
        panel.chooseKind(kind);
    EXPECT_TRUE(chosen.isEmpty());
    panel.chooseKind(MapSource::Kind::Areas); // asks nobody
    EXPECT_EQ(chosen, QList<MapSource>{MapSource()});
}

TEST_F(BackgroundPanelTest, shouldSayWhoLearnsWhatBeforePublicOpenStreetMapIsUsed) {
    panel.chooseKind(MapSource::Kind::PublicOsm);
    EXPECT_TRUE(says(u"internet address of this office"_s));
    EXPECT_TRUE(chosen.isEmpty());
    for (QPushButton* button : panel.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().contains(u"OpenStreetMap"_s))
            button->click();
    }
    EXPECT_EQ(chosen, (QList<MapSource>{{MapSource::Kind::PublicOsm, {}, {}}}));
}

TEST_F(BackgroundPanelTest, shouldTakeAFileWithItsOwnWords) {
    writeMbtiles(file(u"a.mbtiles"_s), {{{12, 2097, 1374}, pngTile()}},
                 {{u"attribution"_s, u"<a href='x'>&copy; Somebody</a>"_s}, {u"bounds"_s, u"4.2,50.7,4.5,50.95"_s}});
    panel.setRegion({4.2, 50.7, 4.6, 51});
    panel.chooseKind(MapSource::Kind::Mbtiles);
    type(file(u"a.mbtiles"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !chosen.isEmpty(); }));
    EXPECT_EQ(chosen.first(), (MapSource{MapSource::Kind::Mbtiles, file(u"a.mbtiles"_s), u"© Somebody"_s}));
    EXPECT_EQ(panel.findChildren<QLineEdit*>().at(1)->text(), u"© Somebody");
}

TEST_F(BackgroundPanelTest, shouldTellOfAFileThatShowsAnotherRegion) {
    writeMbtiles(file(u"a.mbtiles"_s), {{{12, 2097, 1374}, pngTile()}}, {{u"bounds"_s, u"2.2,48.8,2.5,48.95"_s}});
    panel.setRegion({4.2, 50.7, 4.6, 51});
    panel.chooseKind(MapSource::Kind::Mbtiles);
    type(file(u"a.mbtiles"_s));
    EXPECT_TRUE(says(u"another region"_s));
    EXPECT_EQ(chosen.size(), 1); // it is used all the same
}

TEST_F(BackgroundPanelTest, shouldSayWhatIsWrongWithAFileAndNotUseIt) {
    QFile letter(file(u"letter.mbtiles"_s));
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly));
    letter.write("Dear friends");
    letter.close();
    writeMbtiles(file(u"vector.mbtiles"_s), {{{12, 1, 1}, QByteArray("\x1f\x8b\x08\x00", 4)}});
    writeMbtiles(file(u"empty.mbtiles"_s), {});
    panel.chooseKind(MapSource::Kind::Mbtiles);
    type(file(u"letter.mbtiles"_s));
    EXPECT_TRUE(says(sentenceFor(TileTrouble::NotSqlite)));
    type(file(u"vector.mbtiles"_s));
    EXPECT_TRUE(says(sentenceFor(TileTrouble::VectorTiles)));
    type(file(u"empty.mbtiles"_s));
    EXPECT_TRUE(says(sentenceFor(TileTrouble::NothingHere)));
    type(file(u"none.mbtiles"_s));
    EXPECT_TRUE(says(sentenceFor(MapSource::Problem::FileMissing)));
    EXPECT_TRUE(chosen.isEmpty());
}

TEST_F(BackgroundPanelTest, shouldSayWhatIsWrongWithAnAddress) {
    panel.chooseKind(MapSource::Kind::Server);
    type(u"tiles.example.org"_s);
    EXPECT_TRUE(says(sentenceFor(MapSource::Problem::NotHttp)));
    type(u"https://tile.openstreetmap.org/{z}/{x}/{y}.png"_s);
    EXPECT_TRUE(says(sentenceFor(MapSource::Problem::PublicServer)));
    EXPECT_TRUE(chosen.isEmpty());
    type(server.address);
    EXPECT_EQ(chosen, QList<MapSource>{server});
}

TEST_F(BackgroundPanelTest, shouldShowAndClearWhatIsKeptOfEachSource) {
    const MapSource osm{MapSource::Kind::PublicOsm, {}, {}};
    keep(server, 30);
    keep(osm, 5);
    ASSERT_TRUE(listed());
    EXPECT_TRUE(says(u"tiles.example.org"_s));
    EXPECT_TRUE(says(u"30 picture"_s));
    EXPECT_TRUE(says(u"5 picture"_s));
    const auto buttons = [&] { return panel.kept().findChildren<QToolButton*>(); };
    ASSERT_EQ(buttons().size(), 2);
    EXPECT_TRUE(buttons().first()->accessibleName().contains(u"tiles.example.org"_s));
    buttons().first()->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return buttons().size() == 1; }));
    const QList<TileCacheUse> left = tileCaches(cacheRoot());
    ASSERT_EQ(left.size(), 1);
    EXPECT_EQ(left.first().source, osm);
    EXPECT_TRUE(buttons().first()->accessibleName().contains(u"OpenStreetMap"_s));
}

} // namespace

} // namespace THIS_FILE
