// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/personal_week.h"
#include "support/roster_builder.h"

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace test;

const Address rosasDoor{u"Rue Haute"_s, u"7"_s, {}, u"1000"_s, u"Bruxelles"_s};

RosterEntry visitBy(const QString& given, const QString& family) {
    RosterEntry entry = RosterEntryBuilder()
                            .from(u"match:1"_s)
                            .at(homesOf(u"1000"_s, u"Bruxelles"_s))
                            .titled(u"Courses pour Rosa"_s)
                            .takenBy(given, family)
                            .helping(u"Rosa"_s, u"Janssens"_s, rosasDoor);
    entry.helpedPhone = u"+32470111222"_s;
    return entry;
}

QList<PersonalWeek> weeksOf(const QList<RosterEntry>& entries) {
    return personalWeeks(buildRoster(headOfWeek12(), entries));
}

TEST(PersonalWeekTest, shouldTellWhomToGoToAndWhomToCall) {
    const QList<PersonalWeek> weeks = weeksOf({visitBy(u"Tom"_s, u"Willems"_s)});
    ASSERT_EQ(weeks.size(), 1);
    ASSERT_EQ(weeks[0].tasks.size(), 1);
    const PersonalTask& task = weeks[0].tasks[0];
    EXPECT_EQ(task.place, u"Rosa Janssens"_s);
    EXPECT_EQ(task.address, rosasDoor);
    EXPECT_EQ(task.contactPhone, u"+32470111222"_s);
    EXPECT_EQ(task.number, 1);
}

TEST(PersonalWeekTest, shouldTellOfWhatWasOnlyAskedNothingButTheQuarter) {
    RosterEntry asked = visitBy(u"Tom"_s, u"Willems"_s);
    asked.state = PlaceState::Asked;
    asked.remark = u"sonner deux fois"_s;
    const PersonalTask task = weeksOf({asked}).value(0).tasks.value(0);
    EXPECT_FALSE(task.firm);
    EXPECT_TRUE(task.place.isEmpty());
    EXPECT_TRUE(task.contactPhone.isEmpty());
    EXPECT_TRUE(task.remark.isEmpty());
    EXPECT_TRUE(task.task.title.isEmpty()) << "the desk's own words name who is helped";
    EXPECT_TRUE(task.address.street.isEmpty());
    EXPECT_EQ(task.address.postcode, u"1000"_s);
}

TEST(PersonalWeekTest, shouldKeepTheDoorstepsRemarksOffPaper) {
    RosterEntry entry = visitBy(u"Tom"_s, u"Willems"_s);
    entry.remark = u"clé chez la voisine"_s;
    entry.remarkLevel = ReadingLevel::Doorstep;
    EXPECT_TRUE(weeksOf({entry}).value(0).tasks.value(0).remark.isEmpty());
    entry.remarkLevel = ReadingLevel::Team;
    EXPECT_EQ(weeksOf({entry}).value(0).tasks.value(0).remark, u"clé chez la voisine"_s);
}

TEST(PersonalWeekTest, shouldGiveEachTheOwnTasksAloneInOrderOfTime) {
    const QList<PersonalWeek> weeks = weeksOf(careHomeWeek());
    QStringList names;
    qsizetype tasks = 0;
    for (const PersonalWeek& week : weeks) {
        names.append(week.name.family);
        tasks += week.tasks.size();
        for (qsizetype i = 0; i < week.tasks.size(); ++i) {
            EXPECT_EQ(week.tasks[i].number, i + 1);
            if (i > 0) {
                EXPECT_LE(week.tasks[i - 1].date, week.tasks[i].date);
            }
        }
    }
    EXPECT_EQ(tasks, 16) << "empty places are nobody's";
    EXPECT_EQ(weeks.size(), 11);
    EXPECT_EQ(names.first(), u"Berrada"_s);
}

TEST(PersonalWeekTest, shouldBringRoundsAlong) {
    Roster roster = buildRoster(headOfWeek12(), {});
    RosterEntry ride = RosterEntryBuilder().from(u"round:1"_s).takenBy(u"Karim"_s, u"Benali"_s);
    roster.rounds.append(ride);
    const QList<PersonalWeek> weeks = personalWeeks(roster);
    ASSERT_EQ(weeks.size(), 1);
    EXPECT_TRUE(weeks[0].tasks.value(0).round);
}

TEST(PersonalWeekTest, shouldKeepASheetsCodeWhetherPrintedAloneOrInThePile) {
    const Roster roster = buildRoster(headOfWeek12(), careHomeWeek());
    QSet<QString> codes;
    for (const PersonalWeek& week : personalWeeks(roster)) {
        codes.insert(week.sheetCode);
        const QList<PersonalWeek> alone = personalWeeks(roster, {week.volunteer});
        ASSERT_EQ(alone.size(), 1);
        EXPECT_EQ(alone[0], week);
        EXPECT_FALSE(week.printedCode().contains(week.name.family, Qt::CaseInsensitive));
    }
    EXPECT_EQ(codes.size(), 11);
}

} // namespace
} // namespace entraide::THIS_FILE
