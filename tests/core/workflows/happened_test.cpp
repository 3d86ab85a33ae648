// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "workflows/happened.h"
#include "workflows/move_record.h"
#include "workflows/proposals.h"
#include "workflows/tandem_desk.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class HappenedTest : public WorkflowTest {
protected:
    Outcome<ChangeSet> record(const AnyId& id, QDate date, Happened what, const QString& reason = {}) {
        return recordOutcome(*desk, id, date, what, reason, u"Nadia B."_s, today);
    }
    /// The visit of one time of a repeating match whose helper, Karim, can't come.
    VisitId sought(const RequestId& request, QDate date) {
        Match match;
        match.state = MatchState::Accepted;
        match.request = request;
        match.volunteer = volunteer(u"Karim"_s);
        const MatchId id = put(match);
        EXPECT_TRUE(seekStandIn(*desk, id.toString(), date, u"grippe"_s, u"N"_s, today));
        return desk->findBy<Visit>("match"_L1, id.toString()).value(0).id;
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

TEST_F(HappenedTest, shouldSendAStandInForOneTimeOfARepeatingMatch) {
    const QDate thursday = wednesday.addDays(1);
    const RequestId asked = weekly({4}, wednesday.addDays(-20));
    const VisitId id = sought(asked, thursday);
    const VolunteerId helper = get(id).volunteer;
    const VolunteerId other = volunteer(u"Zoé"_s);
    TandemDesk acts(*desk, u"N"_s);
    Volunteer v = get(other);
    v.state = VolunteerState::Paused;
    put(v);
    EXPECT_EQ(acts.standIn(id, other, today).refusal().code, RefusalCode::NotActive);
    v.state = VolunteerState::Active;
    v.informationNoteGiven = {};
    put(v);
    EXPECT_EQ(acts.standIn(id, other, today).refusal().code, RefusalCode::NoInformationNote);
    v.informationNoteGiven = wednesday;
    v.blockedPersons = {desk->find<Beneficiary>(get(asked).beneficiary)->person};
    put(v);
    EXPECT_EQ(acts.standIn(id, other, today).refusal().code, RefusalCode::PairBlocked);
    v.blockedPersons.clear();
    put(v);
    const RequestId elsewhere = request(thursday);
    ASSERT_TRUE(Proposals(*desk, u"N"_s).proposeAccepted({elsewhere, other, {}, {}, 0, {}, {}}, today));
    EXPECT_EQ(acts.standIn(id, other, today).refusal().code, RefusalCode::Overlap);
    ASSERT_TRUE(acts.standIn(id, other, today, u"passe avant"_s));
    EXPECT_EQ(get(id).volunteer, other);
    EXPECT_EQ(get(id).state, VisitState::Planned);
    EXPECT_EQ(get(get(id).match).volunteer, helper) << "the series stays with its helper";
    ASSERT_TRUE(acts.helperComes(id, today));
    EXPECT_EQ(get(id).volunteer, helper);
}

TEST_F(HappenedTest, shouldMoveTheVisitsOfARepeatingMatch) {
    const VisitId id = sought(weekly({3}, wednesday.addDays(-20)), wednesday);
    const MoveHow how{u"grippe"_s, u"N"_s, today};
    ASSERT_TRUE(moveRecord(*desk, id.toString(), u"planned"_s, how));
    ASSERT_TRUE(moveRecord(*desk, id.toString(), u"seeking_stand_in"_s, how));
    EXPECT_EQ(get(id).state, VisitState::SeekingStandIn);
    ASSERT_TRUE(moveRecord(*desk, id.toString(), u"planned"_s, how));
    ASSERT_TRUE(moveRecord(*desk, id.toString(), u"performed"_s, how));
    EXPECT_EQ(get(id).minutes, 60);
    ASSERT_TRUE(moveRecord(*desk, id.toString(), u"approved"_s, how));
    EXPECT_EQ(get(id).approvedBy, u"N"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
