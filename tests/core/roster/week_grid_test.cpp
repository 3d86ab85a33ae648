// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/week_grid.h"
#include "support/roster_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace test;
using testing::ElementsAre;

QStringList namesOn(const GridLine& line, std::size_t day) {
    QStringList names;
    for (const GridPlace& place : line.days[day])
        names.append(QString(place.name).replace(QChar(QChar::Nbsp), u' '));
    return names;
}

TEST(WeekGridTest, shouldGiveALineToEachTaskAndItsHours) {
    const WeekGrid grid = weekGrid(copyFor(buildRoster(headOfWeek12(), careHomeWeek()), RosterLevel::Coordinator));

    ASSERT_EQ(grid.lines.size(), 3);
    EXPECT_EQ(grid.lines[0].hours.toString(), u"09:00-12:00"_s);
    EXPECT_EQ(grid.lines[1].hours.toString(), u"10:00-11:30"_s);
    EXPECT_EQ(grid.lines[2].hours.toString(), u"14:30-16:00"_s);
    EXPECT_EQ(grid.lines[1].places, 6);
    EXPECT_THAT(namesOn(grid.lines[0], 0), ElementsAre(u"Inès D."_s, u"Tom W."_s));
    EXPECT_THAT(namesOn(grid.lines[0], 1), ElementsAre(u"Nadia B."_s, QString()));
    EXPECT_FALSE(grid.lines[0].ownHours);
    EXPECT_TRUE(grid.lines[0].days[5].isEmpty());
    EXPECT_EQ(grid.places, 20);
    EXPECT_EQ(grid.empty, 4);
    EXPECT_EQ(grid.asked, 0);
}

TEST(WeekGridTest, shouldGatherHelpAtHomesByServiceWithItsOwnHours) {
    const RosterSite homes = homesOf(u"1050"_s, u"Ixelles"_s);
    const WeekGrid grid = weekGrid(copyFor(
        buildRoster(
            headOfWeek12(),
            {RosterEntryBuilder().at(homes).doing(Service::Shopping).during(u"10:00-11:00"_s).titled(u"Mme A"_s),
             RosterEntryBuilder().at(homes).doing(Service::Shopping).during(u"16:00-17:00"_s).askedOf(u"Tom"_s, u"W"_s),
             RosterEntryBuilder().at(homes).doing(Service::DogWalk).during(u"08:00-08:30"_s)}),
        RosterLevel::Team));

    ASSERT_EQ(grid.lines.size(), 2);
    const GridLine& shopping = grid.lines[1];
    EXPECT_EQ(shopping.task.service, Service::Shopping);
    EXPECT_TRUE(shopping.task.title.isEmpty()) << "a line of several homes has no title of one";
    EXPECT_TRUE(shopping.ownHours);
    ASSERT_EQ(shopping.days[0].size(), 2);
    EXPECT_EQ(shopping.days[0][0].hours.toString(), u"10:00-11:00"_s);
    EXPECT_EQ(shopping.days[0][1].state, PlaceState::Asked);
    EXPECT_EQ(grid.asked, 1);
    EXPECT_EQ(grid.empty, 2);
}

TEST(WeekGridTest, shouldKeepTwoTitlesAtOneHouseApart) {
    const WeekGrid grid =
        weekGrid(copyFor(buildRoster(headOfWeek12(), {RosterEntryBuilder().announced({u"Goûter"_s, {}, {}, {}}),
                                                      RosterEntryBuilder().announced({u"Accueil"_s, {}, {}, {}})}),
                         RosterLevel::Public));

    ASSERT_EQ(grid.lines.size(), 2);
    EXPECT_EQ(grid.lines[0].task.titles.fr, u"Accueil"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
