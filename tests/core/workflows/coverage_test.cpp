// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence.h"
#include "workflows/coverage.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

const QDate monday{2026, 11, 16};

Request weeklyOn(const QList<int>& days) {
    Request request;
    request.when = {WhenKind::Recurring, monday, {}, {600, 660}, 0, Recurrence::weekly(days).toRule()};
    return request;
}

Match match(MatchState state, QDate date = {}) {
    Match m;
    m.state = state;
    m.date = date;
    return m;
}

TEST(CoverageTest, shouldGiveAWindowOverTwoWeeksOnce) {
    Request request;
    request.when = {WhenKind::Window, monday.addDays(4), monday.addDays(9), {540, 720}, 60, {}};
    const auto times = coverage(request, {}, monday, monday.addDays(20));
    ASSERT_EQ(times.size(), 1);
    EXPECT_EQ(times[0].occurrence.date, monday.addDays(4));
    EXPECT_EQ(times[0].occurrence.lastDate, monday.addDays(9));
}

TEST(CoverageTest, shouldCountAMatchOnAnyDayOfAWindow) {
    Request request;
    request.when = {WhenKind::Window, monday, monday.addDays(4), {540, 720}, 60, {}};
    const auto times =
        coverage(request, {match(MatchState::Accepted, monday.addDays(1))}, monday.addDays(3), monday.addDays(6));
    ASSERT_EQ(times.size(), 1);
    EXPECT_EQ(times[0].open(), 0);
}

TEST(CoverageTest, shouldLeaveOtherDaysOfASeriesOpenWhenOneIsTaken) {
    const Request request = weeklyOn({1, 4});
    const auto times = coverage(request, {match(MatchState::Accepted, monday)}, monday, monday.addDays(6));
    ASSERT_EQ(times.size(), 2);
    EXPECT_EQ(times[0].open(), 0);
    EXPECT_EQ(times[1].open(), 1);
}

TEST(CoverageTest, shouldLetAMatchWithoutDateStandForEveryTime) {
    const auto times = coverage(weeklyOn({1, 4}), {match(MatchState::Accepted)}, monday, monday.addDays(13));
    ASSERT_EQ(times.size(), 4);
    for (const auto& time : times)
        EXPECT_EQ(time.open(), 0);
}

TEST(CoverageTest, shouldSayWhichStateTheMatchesGiveAOneOff) {
    Request request;
    request.when = {WhenKind::Fixed, monday, {}, {600, 660}, 0, {}};
    request.peopleNeeded = 2;
    EXPECT_EQ(stateFromMatches(request, {}, monday), RequestState::Open);
    EXPECT_EQ(stateFromMatches(request, {match(MatchState::Proposed)}, monday), RequestState::Open);
    EXPECT_EQ(stateFromMatches(request, {match(MatchState::Proposed), match(MatchState::Accepted)}, monday),
              RequestState::Proposed);
    EXPECT_EQ(stateFromMatches(request, {match(MatchState::Accepted), match(MatchState::Accepted)}, monday),
              RequestState::Matched);
    EXPECT_EQ(stateFromMatches(request, {match(MatchState::Done), match(MatchState::Done)}, monday),
              RequestState::Done);
    EXPECT_EQ(stateFromMatches(request, {match(MatchState::Declined), match(MatchState::Withdrawn)}, monday),
              RequestState::Open);
}

TEST(CoverageTest, shouldJudgeASeriesByItsComingSevenDays) {
    const Request request = weeklyOn({1, 4});
    const QList<Match> nextWeekOnly{match(MatchState::Accepted, monday.addDays(7))};
    EXPECT_EQ(stateFromMatches(request, nextWeekOnly, monday.addDays(1)), RequestState::Open);
    EXPECT_EQ(stateFromMatches(
                  request,
                  {match(MatchState::Accepted, monday.addDays(7)), match(MatchState::Accepted, monday.addDays(3))},
                  monday.addDays(1)),
              RequestState::Matched);
    EXPECT_EQ(
        stateFromMatches(request, {match(MatchState::Done, monday), match(MatchState::Accepted)}, monday.addDays(1)),
        RequestState::InProgress);
}

TEST(CoverageTest, shouldKeepAStateThatSomebodyDecided) {
    Request request = weeklyOn({1});
    request.state = RequestState::Cancelled;
    EXPECT_EQ(stateFromMatches(request, {match(MatchState::Accepted)}, monday), RequestState::Cancelled);
}

} // namespace
} // namespace entraide::THIS_FILE
