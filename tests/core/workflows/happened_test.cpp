// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "workflows/happened.h"
#include "workflows/proposals.h"

namespace entraide {
namespace {

using namespace Qt::StringLiterals;

class HappenedTest : public WorkflowTest {
protected:
    Outcome<ChangeSet> record(const AnyId& id, QDate date, Happened what, const QString& reason = {}) {
        return recordOutcome(*desk, id, date, what, reason, u"Nadia B."_s, today);
    }
    const QDate yesterday = wednesday.addDays(-1);
};

TEST_F(HappenedTest, shouldRecordAVisitWithItsMinutes) {
    Visit visit;
    visit.volunteer = volunteer(u"Karim"_s);
    visit.date = yesterday;
    visit.hours = {840, 900};
    const VisitId id = put(visit);
    ASSERT_TRUE(record(id.toString(), yesterday, Happened::Done));
    EXPECT_EQ(get(id).state, VisitState::Performed);
    EXPECT_EQ(get(id).minutes, 60);
    EXPECT_EQ(record(id.toString(), yesterday, Happened::Missed).refusal().code, RefusalCode::StateForbids);
}

TEST_F(HappenedTest, shouldCloseAOneOffThatWasDone) {
    const RequestId id = request(wednesday);
    const auto match = Proposals(*desk, u"N"_s).proposeAccepted({id, volunteer(u"Karim"_s), {}, {}, 0, {}, {}}, today);
    ASSERT_TRUE(record(match->match.toString(), wednesday, Happened::Done));
    EXPECT_EQ(get(match->match).state, MatchState::Done);
    EXPECT_EQ(get(id).state, RequestState::Done);
}

TEST_F(HappenedTest, shouldOpenThePlaceAgainWhenNobodyCame) {
    const RequestId id = request(wednesday);
    const auto match = Proposals(*desk, u"N"_s).proposeAccepted({id, volunteer(u"Karim"_s), {}, {}, 0, {}, {}}, today);
    ASSERT_TRUE(record(match->match.toString(), wednesday, Happened::Missed, u"pneu crevé"_s));
    EXPECT_EQ(get(match->match).state, MatchState::Withdrawn);
    EXPECT_EQ(get(id).state, RequestState::Open);
    const auto visits = desk->findBy<Visit>("match"_L1, match->match.toString());
    ASSERT_EQ(visits.size(), 1);
    EXPECT_EQ(visits[0].state, VisitState::Missed);
    EXPECT_EQ(visits[0].reason, u"pneu crevé"_s);
}

TEST_F(HappenedTest, shouldGiveOneTimeOfASeriesItsVisitAndKeepTheSeries) {
    const RequestId id = weekly({2}, wednesday.addDays(-20));
    Match match;
    match.state = MatchState::Accepted;
    match.request = id;
    match.volunteer = volunteer(u"Karim"_s);
    const MatchId matchId = put(match);
    ASSERT_TRUE(record(matchId.toString(), yesterday, Happened::Done));
    EXPECT_EQ(get(matchId).state, MatchState::Accepted);
    const auto visits = desk->findBy<Visit>("match"_L1, matchId.toString());
    ASSERT_EQ(visits.size(), 1);
    EXPECT_EQ(visits[0].hours, (TimeRange{600, 660}));
    EXPECT_EQ(record(matchId.toString(), yesterday, Happened::Missed).refusal().code, RefusalCode::StateForbids);
}

TEST_F(HappenedTest, shouldNotSayThatTomorrowHappened) {
    const RequestId id = request(wednesday.addDays(1));
    const auto match = Proposals(*desk, u"N"_s).proposeAccepted({id, volunteer(u"Karim"_s), {}, {}, 0, {}, {}}, today);
    EXPECT_EQ(record(match->match.toString(), wednesday.addDays(1), Happened::Done).refusal().code,
              RefusalCode::NotInSeason);
}

TEST_F(HappenedTest, shouldCloseANoteAndOpenItAgain) {
    const NoteId id = put(Note{});
    ASSERT_TRUE(closeNote(*desk, id));
    EXPECT_EQ(desk->find<Note>(id)->state, NoteState::Done);
    ASSERT_TRUE(closeNote(*desk, id));
    EXPECT_EQ(desk->find<Note>(id)->state, NoteState::Open);
}

} // namespace
} // namespace entraide
