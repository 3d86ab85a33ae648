// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/place_rounding.h"
#include "sample/sample_desk.h"
#include "storage/desk.h"
#include "support/network_watch.h"
#include "support/slippy_server.h"
#include "ui/common/theme.h"
#include "ui/common/tones.h"
#include "ui/map/map_fixture.h"
#include "ui/map/map_view.h"
#include "ui/mappage/background_panel.h"
#include "ui/mappage/in_view_panel.h"
#include "ui/mappage/layers_panel.h"
#include "ui/mappage/map_list_model.h"
#include "ui/mappage/map_page.h"
#include "ui/mappage/range_slider.h"
#include "ui/mappage/time_bar.h"
#include "ui/records/address_lookup.h"
#include "workflows/candidates.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;
using namespace Qt::StringLiterals;

namespace {

class MapPageTest : public ::testing::Test {
protected:
    MapPageTest()
        : desk(Desk::create(folder.filePath(u"desk.entraide"_s), {}, u"Essai"_s, true))
        , candidates(*desk)
        , settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat)
        , context{*desk, candidates, addresses, settings, [this] { return Today::at(now); }, u"Nadia"_s} {
        fillSample(*desk, {.volunteers = 88, .requests = 60, .postings = 3, .seed = 5}, now);
    }

    std::unique_ptr<MapPage> openPage() {
        auto page = std::make_unique<MapPage>(context);
        page->resize(1200, 780);
        page->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        return page;
    }
    static int countOf(const MapPage& page, MarkerKind kind) {
        return static_cast<int>(
            std::ranges::count(page.view().content().markers, kind, [](const MapMarker& m) { return m.kind; }));
    }
    static const MapMarker& firstOf(const MapPage& page, MarkerKind kind) {
        return *std::ranges::find(page.view().content().markers, kind, [](const MapMarker& m) { return m.kind; });
    }

    const QDateTime now{QDate(2026, 11, 18), QTime(14, 0)};
    QTemporaryDir folder;
    std::unique_ptr<Desk> desk;
    CandidateService candidates;
    QSettings settings;
    AddressLookup addresses{QString(), settings};
    PageContext context;
};

TEST_F(MapPageTest, shouldShowTheDeskAndTheSameInItsList) {
    const auto page = openPage();
    EXPECT_GT(countOf(*page, MarkerKind::Volunteer), 60);
    EXPECT_GT(countOf(*page, MarkerKind::Request), 10);
    EXPECT_TRUE(page->view().usesLocation()) << qPrintable(page->view().fallbackReason());
    // Everything is seen at first, so everything is in the list.
    EXPECT_EQ(page->list().model().rowCount(), page->view().content().markers.size());
}

TEST_F(MapPageTest, shouldShowInTheListOnlyWhatIsSeen) {
    const auto page = openPage();
    const int all = page->list().model().rowCount();
    MapViewport viewport = page->view().viewport();
    viewport.zoom = 15;
    page->view().setViewport(viewport);
    EXPECT_LT(page->list().model().rowCount(), all);
    page->view().fit();
    EXPECT_EQ(page->list().model().rowCount(), all);
}

TEST_F(MapPageTest, shouldChooseInStepBothWays) {
    const auto page = openPage();
    auto* list = page->list().findChild<QListView*>();
    list->setCurrentIndex(page->list().model().index(3));
    const QString id = page->list().model().at(3).id;
    EXPECT_EQ(page->view().content().selected, id);
    EXPECT_EQ(page->shownRecord(), id);

    const MapMarker other = firstOf(*page, MarkerKind::Organisation);
    Q_EMIT page->view().controller().selectedByUser(other.id);
    EXPECT_EQ(list->currentIndex().data(MapListModel::IdRole).toString(), other.id);
    EXPECT_EQ(page->view().content().selected, other.id);

    page->select(id);
    EXPECT_EQ(list->currentIndex().data(MapListModel::IdRole).toString(), id);
}

TEST_F(MapPageTest, shouldAskToOpenTheChosenRecord) {
    const auto page = openPage();
    QSignalSpy opened(page.get(), &Page::openRequested);
    page->select(firstOf(*page, MarkerKind::Request).id);
    for (QPushButton* button : page->list().findChildren<QPushButton*>()) {
        if (button->text() == u"Open the request")
            button->click();
    }
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().toString(), firstOf(*page, MarkerKind::Request).id);
}

TEST_F(MapPageTest, shouldRoundPlacesOfPersonsUntilTheirRecordIsOpen) {
    const auto page = openPage();
    for (const MapMarker& marker : page->view().content().markers) {
        if (marker.kind != MarkerKind::Organisation) {
            EXPECT_EQ(marker.place, roundedPlace(marker.place)) << qPrintable(marker.id);
        }
    }
    QString exact;
    desk->forEachWithContext<Volunteer>([&](const Volunteer& volunteer, const Desk::RecordContext& place) {
        if (place.position().isValid() && !(place.position() == roundedPlace(place.position())) &&
            volunteer.state == VolunteerState::Active)
            exact = volunteer.id.toString();
    });
    ASSERT_FALSE(exact.isEmpty());
    const auto placeOf = [&] {
        return std::ranges::find(page->view().content().markers, exact, &MapMarker::id)->place;
    };
    const GeoPoint rounded = placeOf();
    page->openRecord(exact);
    EXPECT_FALSE(placeOf() == rounded);
    page->hide();
    page->show();
    EXPECT_EQ(placeOf(), rounded);
}

TEST_F(MapPageTest, shouldHideALayer) {
    const auto page = openPage();
    MapLayers layers = allLayers;
    layers[static_cast<std::size_t>(MarkerKind::Volunteer)] = false;
    page->layers().setLayers(layers);
    EXPECT_EQ(countOf(*page, MarkerKind::Volunteer), 0);
    EXPECT_GT(countOf(*page, MarkerKind::Request), 0);
}

TEST_F(MapPageTest, shouldShowOnlyTheRequestsOfTheChosenTime) {
    const auto page = openPage();
    const int all = countOf(*page, MarkerKind::Request);
    page->time().chooseDay(4);
    const int today = countOf(*page, MarkerKind::Request);
    EXPECT_LT(today, all);
    EXPECT_GT(today, 0);
    page->time().slider().setValues(9 * 60, 10 * 60);
    EXPECT_LE(countOf(*page, MarkerKind::Request), today);
    page->time().chooseDay(0);
    EXPECT_EQ(countOf(*page, MarkerKind::Request), all);
}

TEST_F(MapPageTest, shouldFollowTheDesk) {
    const auto page = openPage();
    const int before = countOf(*page, MarkerKind::Organisation);
    desk->write([](Desk::Writer& writer) {
        Organisation home;
        home.name = u"New home"_s;
        home.position = {50.83, 4.37};
        writer.save(home);
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return countOf(*page, MarkerKind::Organisation) == before + 1; }));
}

TEST_F(MapPageTest, shouldAskNobodyUntilASourceIsChosenAndKeepTheChoice) {
    const NetworkWatch watch;
    const SlippyServer server;
    QStandardPaths::setTestModeEnabled(true); // what is kept of it is no tester's own
    {
        const auto page = openPage();
        QTest::qWait(100);
        EXPECT_TRUE(server.paths().isEmpty());
        page->background().chooseKind(MapSource::Kind::Server);
        QTest::qWait(50);
        EXPECT_FALSE(page->view().controller().hasTiles()); // chosen in the list is not used yet
        const auto fields = page->background().findChildren<QLineEdit*>();
        fields.first()->setText(u"tiles.example.org"_s);
        QTest::keyClick(fields.first(), Qt::Key_Return);
        EXPECT_FALSE(page->view().controller().hasTiles());
        fields.first()->setText(server.address());
        QTest::keyClick(fields.first(), Qt::Key_Return);
        EXPECT_TRUE(page->view().controller().hasTiles());
        EXPECT_TRUE(QTest::qWaitFor([&] { return !server.paths().isEmpty(); }));
    }
    const auto page = openPage();
    EXPECT_EQ(page->view().controller().source().address, server.address());
    EXPECT_EQ(watch.hosts(), QStringList());
}

TEST_F(MapPageTest, shouldBeFitToLookAt) {
    for (const bool dark : {false, true}) {
        const QPalette palette = paletteFrom(dark ? darkTones() : lightTones());
        auto page = std::make_unique<MapPage>(context);
        page->setPalette(palette);
        page->resize(1250, 790);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        page->time().chooseDay(1);
        page->select(firstOf(*page, MarkerKind::Request).id);
        const Tones tones = dark ? darkTones() : lightTones();
        const auto shows = [&](const QColor& colour) {
            const QImage picture = page->grab().toImage();
            int count = 0;
            for (int y = 0; y < picture.height(); y += 2) {
                for (int x = 0; x < picture.width(); x += 2)
                    count += picture.pixelColor(x, y) == colour ? 1 : 0;
            }
            return count > 20;
        };
        EXPECT_TRUE(QTest::qWaitFor([&] { return shows(tones.map.request); }));
        EXPECT_TRUE(shows(tones.map.volunteer));
        EXPECT_TRUE(shows(tones.accent));
        keepPicture(page->grab().toImage(), dark ? u"page-dark"_s : u"page-light"_s);
    }
}

} // namespace

} // namespace THIS_FILE
