// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/roster.h"
#include "roster/week_load.h"
#include "support/roster_builder.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>

namespace entraide::THIS_FILE {
namespace {

using namespace test;
using testing::ElementsAre;

QStringList givenNames(const SiteRoster& site) {
    QStringList names;
    for (const RosterRow& row : site.rows)
        names.append(row.entry.volunteer.name.given);
    return names;
}

TEST(RosterTest, shouldNumberTheDesignsWeekInItsOrder) {
    QList<RosterEntry> entries = careHomeWeek();
    std::ranges::shuffle(entries, std::mt19937(7));

    const Roster roster = buildRoster(headOfWeek12(), entries);

    ASSERT_EQ(roster.sites.size(), 1);
    const SiteRoster& site = roster.sites.first();
    EXPECT_EQ(site.sheetCode, u"2026-12-TIL"_s);
    ASSERT_EQ(site.rows.size(), 20);
    for (int i = 0; i < 20; ++i)
        EXPECT_EQ(site.rows[i].number, i + 1);
    EXPECT_EQ(roster.placeCount(), 20);
    EXPECT_EQ(roster.emptyCount(), 4);
    EXPECT_TRUE(std::ranges::is_sorted(
        site.rows, {}, [](const RosterRow& r) { return std::pair(r.entry.date, r.entry.hours.start); }));
}

TEST(RosterTest, shouldPutEmptyPlacesAfterTakenOnesOfTheSameTask) {
    const Roster roster =
        buildRoster(headOfWeek12(), {RosterEntryBuilder(), RosterEntryBuilder().takenBy(u"Tom"_s, u"W"_s)});

    EXPECT_THAT(givenNames(roster.sites.first()), ElementsAre(u"Tom"_s, QString()));
}

TEST(RosterTest, shouldSortNamesAsABelgianListDoes) {
    const Roster roster = buildRoster(headOfWeek12(), {RosterEntryBuilder().takenBy(u"c"_s, u"Étienne"_s),
                                                       RosterEntryBuilder().takenBy(u"d"_s, u"Zola"_s),
                                                       RosterEntryBuilder().takenBy(u"a"_s, u"Eglem"_s),
                                                       RosterEntryBuilder().takenBy(u"b"_s, u"Egmont"_s)});

    EXPECT_THAT(givenNames(roster.sites.first()), ElementsAre(u"a"_s, u"b"_s, u"c"_s, u"d"_s));
}

TEST(RosterTest, shouldLeaveOutOtherWeeks) {
    const Roster roster = buildRoster(headOfWeek12(), {RosterEntryBuilder().on(week12.monday().addDays(-1)),
                                                       RosterEntryBuilder().on(week12.sunday()),
                                                       RosterEntryBuilder().on(week12.sunday().addDays(1))});

    EXPECT_EQ(roster.placeCount(), 1);
}

TEST(RosterTest, shouldListOrganisationsByNameThenHomesByPostcode) {
    RosterSite station = careHome();
    station.key = u"organisation:a"_s;
    station.name = u"Étoile"_s;
    const Roster roster = buildRoster(headOfWeek12(), {RosterEntryBuilder().at(homesOf(u"1060"_s, u"Saint-Gilles"_s)),
                                                       RosterEntryBuilder().at(homesOf(u"1050"_s, u"Ixelles"_s)),
                                                       RosterEntryBuilder(), RosterEntryBuilder().at(station)});

    QStringList codes;
    for (const SiteRoster& site : roster.sites)
        codes.append(site.sheetCode);
    EXPECT_THAT(codes, ElementsAre(u"2026-12-ETO"_s, u"2026-12-TIL"_s, u"2026-12-1050"_s, u"2026-12-1060"_s));
}

TEST(RosterTest, shouldKeepNumbersAndCodesWhenOnlySomeSitesAreWanted) {
    const Roster whole = buildRoster(
        headOfWeek12(), {RosterEntryBuilder().at(homesOf(u"1060"_s, u"Saint-Gilles"_s)), RosterEntryBuilder()});

    const Roster some = onlySites(whole, {u"1060"_s});

    ASSERT_EQ(some.sites.size(), 1);
    EXPECT_EQ(some.sites.first(), whole.sites.last());
}

TEST(RosterNameTest, shouldCutDownToFirstNameAndInitial) {
    const auto brief = [](const QString& given, const QString& family) {
        return RosterName{given, family}.brief().replace(QChar(QChar::Nbsp), u' ');
    };
    EXPECT_EQ(brief(u"Karim"_s, u"Benali"_s), u"Karim B."_s);
    EXPECT_EQ(brief(u"Jonas"_s, u"de Wolf"_s), u"Jonas D."_s);
    EXPECT_EQ(brief(u"Anne-Marie"_s, u"'t Hooft"_s), u"Anne-Marie T."_s);
    EXPECT_EQ(brief({}, u"Benali"_s), u"B."_s);
    EXPECT_EQ(brief(u"Karim"_s, {}), u"Karim"_s);
    EXPECT_EQ(brief(u"Karim"_s, u"  --"_s), u"Karim"_s);
}

TEST(WeekLoadTest, shouldCountPlacesTakenAndAskedAgainstWhatWasAgreed) {
    const Roster roster =
        buildRoster(headOfWeek12(), {
                                        RosterEntryBuilder().takenBy(u"Aya"_s, u"B"_s).agreed(2),
                                        RosterEntryBuilder().on(week12.sunday()).askedOf(u"Aya"_s, u"B"_s).agreed(2),
                                        RosterEntryBuilder().takenBy(u"Tom"_s, u"W"_s).agreed(4),
                                        RosterEntryBuilder().takenBy(u"Zoé"_s, u"M"_s),
                                        RosterEntryBuilder(),
                                    });

    const QList<WeekLoad> loads = weekLoads(roster);

    ASSERT_EQ(loads.size(), 3);
    EXPECT_EQ(loads[0].name.given, u"Aya"_s);
    EXPECT_EQ(loads[0].taken, 2);
    EXPECT_TRUE(loads[0].isFull());
    EXPECT_EQ(loads[1].name.given, u"Tom"_s);
    EXPECT_FALSE(loads[1].isFull());
    EXPECT_EQ(loads[2].name.given, u"Zoé"_s);
    EXPECT_FALSE(loads[2].isFull()) << "nothing was agreed";
}

} // namespace
} // namespace entraide::THIS_FILE
