// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/roles.h"
#include "ui/rounds/day_rounds_models.h"
#include "ui/rounds/riders_model.h"
#include "ui/rounds/rounds_map.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::Fatal;

RoundRiderLine rider(const QString& name, RiderState state = RiderState::Free) {
    RoundRiderLine line;
    line.id = VolunteerId::create();
    line.name = name;
    line.state = state;
    line.capacity = 15;
    line.home = {50.83, 4.36};
    line.free = {{17 * 60, 20 * 60}};
    return line;
}

PlannedRound round() {
    PlannedRound result;
    result.rider = rider(u"Karim Benali"_s);
    result.capacity = 15;
    result.start = result.rider.home;
    result.hours = {17 * 60, 20 * 60};
    RoundWork soup;
    soup.about = DishId::create().toString();
    soup.kind = StopKind::Dish;
    soup.portions = 6;
    soup.name = u"Léa Cuistot"_s;
    soup.contents = u"Soupe"_s;
    soup.allergens = {u"celery"_s};
    soup.position = {50.84, 4.37};
    soup.window = {17 * 60, 18 * 60};
    RoundWork zone;
    zone.about = OrganisationId::create().toString();
    zone.kind = StopKind::HandOut;
    zone.portions = -6;
    zone.name = u"Place du Marché"_s;
    zone.position = {50.85, 4.36};
    result.stops = {{.work = soup}, {.work = zone}};
    reschedule(result);
    return result;
}

TEST(RoundsModelsTest, shouldKeepTheRulesOfModels) {
    RoundsModel rounds;
    UnplannedModel unplanned;
    RidersModel riders;
    StopsModel stops;
    const QAbstractItemModelTester a(&rounds, strict);
    const QAbstractItemModelTester b(&unplanned, strict);
    const QAbstractItemModelTester c(&riders, strict);
    const QAbstractItemModelTester d(&stops, strict);
    rounds.setRounds({round(), round()});
    unplanned.setWork({{round().stops[0].work, NotInRound::NotOnMap}});
    riders.setRiders({rider(u"Ada"_s), rider(u"Bo"_s, RiderState::Away)});
    stops.setRound(round());
    stops.setRound({});
    rounds.setRounds({});
    unplanned.setWork({});
    riders.setRiders({});
    EXPECT_EQ(stops.rowCount(), 0);
}

TEST(RoundsModelsTest, shouldSayAStopInItsColumns) {
    StopsModel model;
    model.setRound(round());
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(cell(0, StopsModel::NumberColumn), u"1");
    EXPECT_EQ(cell(0, StopsModel::PlaceColumn), u"Léa Cuistot");
    EXPECT_EQ(cell(0, StopsModel::WhatColumn), u"Soupe");
    EXPECT_EQ(cell(0, StopsModel::PortionsColumn), u"+6");
    EXPECT_EQ(cell(1, StopsModel::PortionsColumn), u"−6");
    EXPECT_EQ(cell(0, StopsModel::BoardColumn), u"6 of 15");
    EXPECT_EQ(cell(0, StopsModel::WindowColumn), u"17:00–18:00");
    EXPECT_THAT(model.index(0, 0).data(Qt::ToolTipRole).toString().toStdString(), HasSubstr("celery"));
    EXPECT_THAT(model.index(0, 0).data(Qt::AccessibleTextRole).toString().toStdString(), HasSubstr("Léa Cuistot"));
}

TEST(RoundsModelsTest, shouldMarkWhatIsWrong) {
    PlannedRound wrong = round();
    wrong.stops.move(1, 0);
    wrong.stops[1].work.position = {};
    reschedule(wrong);
    StopsModel model;
    model.setRound(wrong);
    EXPECT_EQ(model.index(0, StopsModel::StateColumn).data().toString(), u"not on board by then");
    EXPECT_EQ(toneAt(model.index(0, StopsModel::StateColumn)), Tone::Danger);
    EXPECT_EQ(model.index(1, StopsModel::StateColumn).data().toString(), u"not on the map");
    EXPECT_EQ(model.index(1, StopsModel::WayColumn).data().toString(), u"not measured");
    RoundsModel rounds;
    rounds.setRounds({wrong});
    EXPECT_EQ(rounds.index(0).data(LeadingIconRole).toString(), u"warning");
}

TEST(RoundsModelsTest, shouldCheckRidersWhoAreFree) {
    RidersModel model;
    const RoundRiderLine ada = rider(u"Ada"_s);
    const RoundRiderLine away = rider(u"Bo"_s, RiderState::Away);
    model.setRiders({ada, away});
    EXPECT_EQ(model.checked(), QList{ada.id});
    EXPECT_TRUE(model.isAllChecked());
    QSignalSpy changed(&model, &RidersModel::checkedChanged);
    EXPECT_FALSE(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    EXPECT_TRUE(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_TRUE(model.checked().isEmpty());
    model.setRiders({rider(u"Aaron"_s), ada, away}); // read anew
    EXPECT_FALSE(model.checked().contains(ada.id));
    EXPECT_EQ(model.checked().size(), 1);
}

TEST(RoundsMapTest, shouldNumberTheStopsOfTheChosenRoundAndRoundOtherHomes) {
    DayRounds day;
    day.rounds = {round(), round()};
    day.notInRound = {{round().stops[0].work, NotInRound::NotPlanned}};
    const MapContent content = roundsContent(day, 0, {});
    ASSERT_EQ(content.routes.size(), 1);
    EXPECT_EQ(content.routes[0].stops.size(), 2);
    int numbered = 0;
    for (const MapMarker& marker : content.markers) {
        if (marker.kind == MarkerKind::RoundStop) {
            ++numbered;
            EXPECT_EQ(marker.number, stopOfMarker(marker.id) + 1);
        } else if (marker.flags.testFlag(MarkerFlag::Hollow)) {
            EXPECT_FALSE(marker.place == (GeoPoint{50.84, 4.37})) << "a cook's home is rounded";
        }
    }
    EXPECT_EQ(numbered, 2);
    EXPECT_FALSE(content.attribution.isEmpty());
    EXPECT_EQ(stopOfMarker(u"volunteer:x"_s), -1);
    EXPECT_TRUE(roundsBox({}, -1).isEmpty());
}

} // namespace
} // namespace entraide::THIS_FILE
