// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/people.h"
#include "core/matching/reference_matching.h"
#include "matching/ranking.h"
#include "matching/why_not.h"

#include <QSet>

#include <gtest/gtest.h>
#include <set>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using test::Dice;
using test::monday;
using test::ReferenceMatching;

constexpr int rankingUsualTasks = 4;

/// A shopping task on Wednesday 09:00 to 11:00 in the middle of the city.
TaskQuery shopping() {
    TaskQuery query;
    query.service = Service::Shopping;
    query.position = {50.85, 4.35};
    query.postcode = u"1000"_s;
    query.when = Occurrence{monday().addDays(2), monday().addDays(2), {9 * 60, 11 * 60}, 120};
    query.parties = {u"beneficiary:lea"_s};
    query.today = monday();
    return query;
}

/// A volunteer who fits shopping() in every respect, at the door.
VolunteerRow helper(int number) {
    VolunteerRow row;
    row.id = test::volunteerId(number);
    row.active = true;
    row.services = {Service::Shopping};
    row.languages = {Language::French};
    for (int weekday = 1; weekday <= 5; ++weekday)
        row.availability.add(weekday, {8 * 60, 18 * 60});
    row.position = {50.85, 4.35};
    row.areaKm = 5;
    return row;
}

VolunteerIndex indexOf(const QList<VolunteerRow>& rows) {
    VolunteerIndex index(rankingUsualTasks);
    for (const VolunteerRow& row : rows)
        index.set(row);
    return index;
}

QList<VolunteerId> idsOf(const Ranking& ranking) {
    QList<VolunteerId> ids;
    for (const Candidate& candidate : ranking.candidates)
        ids.append(candidate.volunteer);
    return ids;
}

double part(const Candidate& candidate, Respect respect) {
    return candidate.parts[static_cast<std::size_t>(respect)];
}

TEST(Ranking, shouldRankTheNearerFirst) {
    VolunteerRow far = helper(1);
    far.position = {50.87, 4.37};
    VolunteerRow near = helper(2);
    near.position = {50.851, 4.351};
    const Ranking ranking = rank(indexOf({far, near}), shopping(), 10);
    EXPECT_EQ(idsOf(ranking), (QList{near.id, far.id}));
    EXPECT_EQ(ranking.fitting, 2);
    EXPECT_NEAR(ranking.candidates[0].distanceKm, 0.131, 0.001);
    EXPECT_GT(part(ranking.candidates[0], Respect::Distance), 0.99);
}

TEST(Ranking, shouldRankWhoWasNeverAskedAboveWhoWasAskedThriceThisWeek) {
    VolunteerRow asked = helper(1);
    asked.asks = {monday(), monday().addDays(-1), monday().addDays(-2)};
    const VolunteerRow never = helper(2);
    const Ranking ranking = rank(indexOf({asked, never}), shopping(), 10);
    EXPECT_EQ(idsOf(ranking), (QList{never.id, asked.id}));
    EXPECT_EQ(ranking.candidates[1].asksOfLate, 3);
    EXPECT_EQ(ranking.candidates[1].lastAsked, monday());
}

TEST(Ranking, shouldNotSayThatSomebodyWasAskedOnADayThatIsNone) {
    VolunteerRow asked = helper(1);
    asked.asks = {QDate()};
    const Ranking ranking = rank(indexOf({asked}), shopping(), 10);
    ASSERT_EQ(ranking.candidates.size(), 1);
    EXPECT_EQ(ranking.candidates[0].asksOfLate, 0);
    EXPECT_FALSE(ranking.candidates[0].lastAsked.isValid());
}

TEST(Ranking, shouldRankWhoHelpedBeforeAboveAStranger) {
    const VolunteerRow stranger = helper(1);
    VolunteerRow friendly = helper(2);
    friendly.history = {{u"beneficiary:lea"_s, 3, monday().addDays(-10), false}};
    const Ranking ranking = rank(indexOf({stranger, friendly}), shopping(), 10);
    EXPECT_EQ(idsOf(ranking), (QList{friendly.id, stranger.id}));
    EXPECT_EQ(ranking.candidates[0].helpedBefore, 3);
    EXPECT_EQ(ranking.candidates[0].lastHelped, monday().addDays(-10));
    EXPECT_DOUBLE_EQ(part(ranking.candidates[0], Respect::History), 0.875);
}

TEST(Ranking, shouldSayWhenTheVolunteerIsFreeAroundTheTask) {
    const Ranking ranking = rank(indexOf({helper(1)}), shopping(), 10);
    const Candidate& candidate = ranking.candidates.first();
    EXPECT_EQ(candidate.date, monday().addDays(2));
    EXPECT_EQ(candidate.hours, (TimeRange{9 * 60, 11 * 60}));
    EXPECT_EQ(candidate.free, (TimeRange{8 * 60, 18 * 60}));
    EXPECT_EQ(candidate.coveredMinutes, 120);
    EXPECT_EQ(candidate.neededMinutes, 120);
}

TEST(Ranking, shouldSayThatTheVolunteerIsFreeAllDay) {
    VolunteerRow always = helper(1);
    always.availability.add(3, {0, 24 * 60});
    TaskQuery query = shopping();
    EXPECT_EQ(rank(indexOf({always}), query, 1).candidates.first().free, (TimeRange{0, 24 * 60}));
    query.when->hours = {0, 60};
    query.when->minutes = 60;
    EXPECT_EQ(rank(indexOf({always}), query, 1).candidates.first().free, (TimeRange{0, 24 * 60}));
    query.when->hours = {23 * 60, 24 * 60};
    EXPECT_EQ(rank(indexOf({always}), query, 1).candidates.first().free, (TimeRange{0, 24 * 60}));
}

TEST(Ranking, shouldKeepWhoHasMostOfTheHoursAndSayHowMany) {
    VolunteerRow late = helper(1);
    late.availability.clear();
    late.availability.add(3, {9 * 60 + 30, 12 * 60});
    VolunteerRow tooLate = helper(2);
    tooLate.availability.clear();
    tooLate.availability.add(3, {10 * 60, 12 * 60});
    const Ranking ranking = rank(indexOf({late, tooLate}), shopping(), 10);
    ASSERT_EQ(idsOf(ranking), QList{late.id});
    EXPECT_EQ(ranking.candidates[0].coveredMinutes, 90);
    EXPECT_DOUBLE_EQ(part(ranking.candidates[0], Respect::Hours), 0.75);
}

TEST(Ranking, shouldFindAFreeTimeForAFlexibleTaskAroundAPromise) {
    VolunteerRow busy = helper(1);
    busy.promises = {{monday().addDays(2), {8 * 60, 10 * 60 + 15}}};
    TaskQuery query = shopping();
    query.when->minutes = 30;
    const Ranking ranking = rank(indexOf({busy}), query, 10);
    ASSERT_EQ(ranking.fitting, 1);
    EXPECT_EQ(ranking.candidates[0].hours, (TimeRange{10 * 60 + 30, 11 * 60}));
    EXPECT_EQ(ranking.candidates[0].tasksThatWeek, 1);
}

TEST(Ranking, shouldRankWithoutDistanceWhenTheTaskIsNotOnTheMap) {
    TaskQuery query = shopping();
    query.position = {};
    VolunteerRow nowhere = helper(2);
    nowhere.position = {};
    const Ranking ranking = rank(indexOf({helper(1), nowhere}), query, 10);
    EXPECT_EQ(ranking.fitting, 2);
    EXPECT_TRUE(std::isnan(ranking.candidates[0].distanceKm));
}

TEST(Ranking, shouldAskForTheExtractOfTheCriminalRecordWhenChildrenAreMinded) {
    VolunteerRow without = helper(1);
    without.services = {Service::Babysitting};
    VolunteerRow with = helper(2);
    with.services = {Service::Babysitting};
    with.screenings = {{ScreeningKind::CriminalRecordMinors, monday().addDays(-30), {}, {}}};
    VolunteerRow expired = with;
    expired.id = test::volunteerId(3);
    expired.screenings[0].validUntil = monday();
    TaskQuery query = shopping();
    query.service = Service::Babysitting;
    const VolunteerIndex index = indexOf({without, with, expired});
    EXPECT_EQ(idsOf(rank(index, query, 10)), QList{with.id});
    const ObstacleReport report = whyNot(index, query);
    ASSERT_EQ(report.groups.size(), 1);
    EXPECT_EQ(report.groups[0].obstacle, Obstacle::Screening);
    EXPECT_EQ(report.groups[0].count, 2);
    EXPECT_EQ(report.groups[0].relief, (Relief{Relief::Kind::Renew, 0, 1}));
}

TEST(Ranking, shouldNeverBringABlockedPairTogether) {
    VolunteerRow blocked = helper(1);
    blocked.blocked = {u"beneficiary:lea"_s};
    const VolunteerIndex index = indexOf({blocked});
    EXPECT_EQ(rank(index, shopping(), 10).fitting, 0);
    EXPECT_EQ(obstacles(index, shopping(), blocked.id), QList{Obstacle::Blocked});
}

TEST(Ranking, shouldSendNobodyToThemselves) {
    const VolunteerRow self = helper(1);
    const VolunteerRow other = helper(2);
    const VolunteerIndex index = indexOf({self, other});
    TaskQuery query = shopping();
    query.selves = {self.id};
    EXPECT_EQ(idsOf(rank(index, query, 10)), QList{other.id});
    EXPECT_EQ(obstacles(index, query, self.id), QList{Obstacle::Self});
    const ObstacleReport report = whyNot(index, query);
    ASSERT_EQ(report.groups.size(), 1);
    EXPECT_EQ(report.groups[0].obstacle, Obstacle::Self);
    EXPECT_EQ(report.groups[0].count, 1);
}

TEST(WhyNot, shouldSayWhatAnHourLaterWouldBring) {
    VolunteerRow late = helper(1);
    late.availability.clear();
    late.availability.add(3, {10 * 60, 13 * 60});
    const ObstacleReport report = whyNot(indexOf({late, helper(2)}), shopping());
    EXPECT_EQ(report.volunteers, 2);
    EXPECT_EQ(report.fitting, 1);
    ASSERT_EQ(report.groups.size(), 1);
    EXPECT_EQ(report.groups[0].obstacle, Obstacle::Hours);
    EXPECT_EQ(report.groups[0].wouldFit, 1);
    EXPECT_EQ(report.groups[0].nearest, QList{late.id});
    EXPECT_EQ(report.groups[0].relief, (Relief{Relief::Kind::Later, 0, 1}));
}

TEST(WhyNot, shouldSayHowFarWouldBeEnough) {
    VolunteerRow local = helper(1);
    local.areaKm = 2;
    local.position = {50.85, 4.41}; // 4.2 km
    const ObstacleReport report = whyNot(indexOf({local}), shopping());
    ASSERT_EQ(report.groups.size(), 1);
    EXPECT_EQ(report.groups[0].obstacle, Obstacle::Area);
    EXPECT_EQ(report.groups[0].relief, (Relief{Relief::Kind::Within, 5, 1}));
}

TEST(WhyNot, shouldCountEachVolunteerUnderTheFirstThingInTheWay) {
    VolunteerRow paused = helper(1);
    paused.active = false;
    paused.services.clear();
    VolunteerRow full = helper(2);
    full.tasksPerWeek = 1;
    full.promises = {{monday(), {540, 600}}};
    VolunteerRow away = helper(3);
    away.exceptions = {{monday(), monday().addDays(6), false, {}}};
    VolunteerRow taken = helper(4);
    taken.promises = {{monday().addDays(2), {10 * 60, 12 * 60}}};
    VolunteerRow asked = helper(5);
    TaskQuery query = shopping();
    query.asked = {asked.id};
    const ObstacleReport report = whyNot(indexOf({paused, full, away, taken, asked}), query);
    std::set<std::pair<Obstacle, int>> found;
    for (const ObstacleGroup& group : report.groups)
        found.emplace(group.obstacle, group.wouldFit);
    EXPECT_EQ(report.fitting, 0);
    EXPECT_EQ(found, (std::set<std::pair<Obstacle, int>>{{Obstacle::NotActive, 0},
                                                         {Obstacle::WeekFull, 1},
                                                         {Obstacle::Away, 1},
                                                         {Obstacle::Taken, 1},
                                                         {Obstacle::AlreadyAsked, 1}}));
}

TEST(VolunteerIndex, shouldBeTheSameFilledAtOnceAndOneByOne) {
    for (const int count : {1, 64, 65, 1'000}) {
        test::Dice dice(static_cast<std::uint64_t>(count));
        VolunteerIndex each(4);
        VolunteerIndex atOnce(4);
        {
            VolunteerIndex::Filling filling(atOnce, count);
            for (int i = 0; i < count; ++i) {
                const VolunteerRow row = test::cityVolunteer(dice, i);
                each.set(row);
                filling.add(row);
            }
        }
        ASSERT_EQ(atOnce.size(), count);
        for (int row = 0; row <= VolunteerIndex::zoneRow({50.85, 4.35}); ++row) {
            for (int volunteer = 0; volunteer < count; ++volunteer)
                ASSERT_EQ(atOnce.bits().test(row, volunteer), each.bits().test(row, volunteer)) << row;
        }
        const TaskQuery task = test::cityTask(dice);
        const QList<Candidate> ranked = rank(atOnce, task, 20).candidates;
        const QList<Candidate> expected = rank(each, task, 20).candidates;
        ASSERT_EQ(ranked.size(), expected.size());
        for (qsizetype i = 0; i < ranked.size(); ++i) {
            EXPECT_EQ(ranked[i].volunteer, expected[i].volunteer);
            EXPECT_EQ(ranked[i].parts, expected[i].parts);
        }
    }
}

TEST(VolunteerIndex, shouldForgetARemovedVolunteerAndReuseTheNumber) {
    VolunteerIndex index(rankingUsualTasks);
    VolunteerRow row = helper(1);
    row.blocked = {u"beneficiary:x"_s};
    row.history = {{u"beneficiary:lea"_s, 2, monday(), true}};
    row.promises = {{monday(), {540, 600}}};
    row.asks = {monday()};
    row.quarters = {u"1050"_s};
    index.set(row);
    index.remove(row.id);
    EXPECT_EQ(index.size(), 0);
    const int monday_ = static_cast<int>(monday().toJulianDay());
    EXPECT_EQ(index.load(0, monday_).tasks, 0) << "nothing is left to look up";
    EXPECT_EQ(index.asksBetween(0, monday_, monday_), 0);
    EXPECT_FALSE(index.goesByQuarter(0));
    EXPECT_EQ(rank(index, shopping(), 5).fitting, 0);
    EXPECT_EQ(whyNot(index, shopping()).volunteers, 0);
    index.set(helper(2));
    EXPECT_EQ(index.end(), 1);
    EXPECT_EQ(rank(index, shopping(), 5).candidates[0].helpedBefore, 0);
}

class AgainstReference : public ::testing::TestWithParam<int> {};

void expectSame(const VolunteerIndex& index, const ReferenceMatching& reference, const TaskQuery& query) {
    const auto expected = reference.rank(query);
    const int top = 15;
    const Ranking ranking = rank(index, query, top);
    ASSERT_EQ(ranking.fitting, static_cast<int>(expected.size()));
    ASSERT_EQ(ranking.candidates.size(), std::min<qsizetype>(top, ranking.fitting));
    for (qsizetype i = 0; i < ranking.candidates.size(); ++i) {
        const Candidate& candidate = ranking.candidates[i];
        // Scores may differ by rounding, so equal ones may stand in another order: the score at each rank must agree,
        // and so must the candidate's own.
        EXPECT_NEAR(candidate.score, expected[static_cast<std::size_t>(i)].score, 1e-6);
        const auto own = std::ranges::find(expected, candidate.volunteer, &ReferenceMatching::Ranked::volunteer);
        ASSERT_NE(own, expected.end());
        EXPECT_NEAR(candidate.score, own->score, 1e-6);
    }

    std::map<Obstacle, int> counts;
    std::map<Obstacle, int> wouldFit;
    for (const VolunteerRow& row : reference.rows()) {
        const auto first = reference.obstacle(row, query);
        const QList<Obstacle> all = obstacles(index, query, row.id);
        EXPECT_EQ(first, all.isEmpty() ? std::nullopt : std::optional(all.first())) << qPrintable(row.id.toString());
        if (!first)
            continue;
        ++counts[*first];
        for (Obstacle dropped : enumValues<Obstacle>())
            wouldFit[dropped] += reference.fitsWithout(row, query, dropped);
    }
    const ObstacleReport report = whyNot(index, query);
    EXPECT_EQ(report.volunteers, reference.rows().size());
    EXPECT_EQ(report.fitting, ranking.fitting);
    EXPECT_EQ(countFitting(index, query), ranking.fitting);
    EXPECT_EQ(report.groups.size(), static_cast<qsizetype>(counts.size()));
    for (const ObstacleGroup& group : report.groups) {
        EXPECT_EQ(group.count, counts[group.obstacle]) << enumName(group.obstacle).data();
        EXPECT_EQ(group.wouldFit, wouldFit[group.obstacle]) << enumName(group.obstacle).data();
        EXPECT_EQ(group.nearest.size(), std::min(5, group.count));
        const QList<VolunteerId> all = keptAway(index, query, group.obstacle);
        EXPECT_EQ(all.size(), group.count);
        EXPECT_EQ(all.first(group.nearest.size()), group.nearest);
        EXPECT_EQ(QSet(all.begin(), all.end()).size(), group.count) << "each once";
        for (const VolunteerId& id : all)
            EXPECT_EQ(obstacles(index, query, id).value(0), group.obstacle);
    }
    for (const Obstacle obstacle : enumValues<Obstacle>())
        EXPECT_EQ(keptAway(index, query, obstacle).isEmpty(), !counts.contains(obstacle)) << enumName(obstacle).data();
}

TEST_P(AgainstReference, shouldRankAndExplainAsThePlainOneDoes) {
    Dice dice(static_cast<std::uint64_t>(GetParam()));
    QList<VolunteerRow> rows;
    for (int i = 0; i < 300; ++i)
        rows.append(test::oddVolunteer(dice, i));
    const VolunteerIndex index = indexOf(rows);
    const ReferenceMatching reference(rows, rankingUsualTasks);
    int fitting = 0;
    for (int i = 0; i < 25; ++i) {
        const TaskQuery query = test::oddTask(dice);
        expectSame(index, reference, query);
        ASSERT_FALSE(HasFailure()) << "task " << i;
        fitting += countFitting(index, query);
    }
    EXPECT_GT(fitting, 40); // the comparison is of something
}

TEST_P(AgainstReference, shouldStayRightWhileVolunteersChange) {
    Dice dice(1'000 + static_cast<std::uint64_t>(GetParam()));
    VolunteerIndex index(rankingUsualTasks);
    std::map<int, VolunteerRow> rows;
    for (int step = 0; step < 600; ++step) {
        const int number = dice.roll(250);
        if (dice.chance(25)) {
            rows.erase(number);
            index.remove(test::volunteerId(number));
        } else {
            rows[number] = test::oddVolunteer(dice, number);
            index.set(rows[number]);
        }
    }
    QList<VolunteerRow> left;
    for (const auto& [number, row] : rows)
        left.append(row);
    EXPECT_EQ(index.size(), left.size());
    const ReferenceMatching reference(left, rankingUsualTasks);
    for (int i = 0; i < 10; ++i) {
        expectSame(index, reference, test::oddTask(dice));
        ASSERT_FALSE(HasFailure()) << "task " << i;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, AgainstReference, ::testing::Range(1, 13));

TEST(Zones, shouldHoldEveryPlaceWithinAnArea) {
    test::Dice dice(11);
    for (int i = 0; i < 20'000; ++i) {
        // Anywhere from the equator to the far north, near the date line as well.
        VolunteerRow row;
        row.id = VolunteerId::create();
        row.active = true;
        row.position = {170 * dice.unit() - 85, 360 * dice.unit() - 180};
        row.areaKm = 1 + dice.roll(14);
        VolunteerIndex index;
        index.set(row);
        const double reach = 0.02 * row.areaKm;
        const GeoPoint place{row.position.lat + reach * (dice.unit() - 0.5),
                             row.position.lon + 2 * reach * (dice.unit() - 0.5)};
        if (index.km(0, VolunteerIndex::Place(place)) <= index.areaKm(0)) {
            EXPECT_TRUE(index.bits().test(VolunteerIndex::zoneRow(place), 0))
                << row.position.lat << ' ' << row.position.lon << ' ' << row.areaKm;
        }
    }
}

} // namespace
} // namespace entraide::THIS_FILE
