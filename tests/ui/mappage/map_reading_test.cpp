// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mappage/map_reading.h"
#include "ui/mappage/small_desk_fixture.h"

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;

namespace {

class MapReadingTest : public SmallDeskMapTest {
protected:
    /// A page that takes its desk for a large one.
    std::unique_ptr<MapPage> largePage() {
        auto page = std::make_unique<MapPage>(context);
        page->reading().setLargeFrom(0);
        page->resize(1250, 820);
        return page;
    }
    static bool isShown(const MapPage& page) {
        return QTest::qWaitFor([&] { return !page.reading().isUnderWay(); }, 20'000);
    }
};

TEST_F(MapReadingTest, shouldReadASmallDeskAtOnce) {
    MapReading reading(*desk, [this] { return Today::at(now); });
    QSignalSpy composed(&reading, &MapReading::composed);
    reading.read(false);
    EXPECT_FALSE(reading.isUnderWay());
    EXPECT_EQ(reading.places().volunteers.size(), 3);
    EXPECT_FALSE(reading.shares());
    reading.readShares();
    EXPECT_TRUE(reading.shares());
    reading.compose({});
    EXPECT_EQ(composed.count(), 1);
}

TEST_F(MapReadingTest, shouldReadALargeDeskBesideTheWindow) {
    const auto page = largePage();
    page->show();
    EXPECT_TRUE(page->reading().isReading());
    EXPECT_TRUE(page->view().content().markers.isEmpty());
    ASSERT_TRUE(isShown(*page));
    const QList<MapMarker> markers = page->view().content().markers;
    EXPECT_EQ(markers.size(), 6);
    EXPECT_EQ(page->list().model().rowCount(), 6);
    const auto small = openPage();
    EXPECT_EQ(small->view().content().markers, markers);
    for (int row = 0; row < 6; ++row)
        EXPECT_EQ(page->list().model().at(row).id, small->list().model().at(row).id);
}

TEST_F(MapReadingTest, shouldChooseARecordWhenItIsThere) {
    const auto page = largePage();
    page->show();
    page->openRecord(els.toString());
    EXPECT_TRUE(page->shownRecord().isEmpty());
    ASSERT_TRUE(isShown(*page));
    EXPECT_EQ(page->shownRecord(), els.toString());
    EXPECT_EQ(page->view().content().selected, els.toString());
    EXPECT_EQ(placeOn(*page, els.toString()), (GeoPoint{50.8345, 4.3622})) << "as it is, since it is open";
    page->hide();
    ASSERT_TRUE(isShown(*page));
    EXPECT_FALSE(placeOn(*page, els.toString()) == (GeoPoint{50.8345, 4.3622}));
}

TEST_F(MapReadingTest, shouldShowRecordsOfAListWhenTheyAreThere) {
    const auto page = largePage();
    page->show();
    page->showRecords({karim.toString(), els.toString()});
    ASSERT_TRUE(isShown(*page));
    EXPECT_EQ(page->list().picked(), (QSet<QString>{karim.toString(), els.toString()}));
}

TEST_F(MapReadingTest, shouldReadAgainWhatChangedMeanwhile) {
    const auto page = largePage();
    page->show();
    ASSERT_TRUE(page->reading().isReading());
    const VolunteerId late = volunteer(u"Late"_s, {Service::Masks}, {50.84, 4.36}, {});
    EXPECT_TRUE(QTest::qWaitFor([&] { return markerOf(page->view().content(), late.toString()) != nullptr; }, 20'000));
}

TEST_F(MapReadingTest, shouldMakeOnlyTheLastOfSeveralWishes) {
    MapReading reading(*desk, [this] { return Today::at(now); });
    reading.setLargeFrom(0);
    reading.read(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reading.isUnderWay(); }, 20'000));
    EXPECT_TRUE(reading.shares());
    QList<qsizetype> made;
    QObject::connect(&reading, &MapReading::composed, &reading,
                     [&](const MapReading::Shown& shown) { made.append(shown.content.markers.size()); });
    DeskContentOptions options;
    reading.compose(options);
    options.layers[static_cast<std::size_t>(MarkerKind::Request)] = false;
    reading.compose(options);
    options.layers[static_cast<std::size_t>(MarkerKind::Volunteer)] = false;
    reading.compose(options);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reading.isUnderWay(); }, 20'000));
    EXPECT_EQ(made, QList<qsizetype>{1}) << "the organisation alone";
}

TEST_F(MapReadingTest, shouldGoWhileSomethingIsRead) {
    auto page = largePage();
    page->show();
    EXPECT_TRUE(page->reading().isReading());
    page.reset();
}

} // namespace

} // namespace THIS_FILE
