// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "domain/error.h"
#include "storage/audit_trail.h"
#include "workflows/proposals.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::Not;

class ProposalsTest : public WorkflowTest {
protected:
    ProposalDraft draft(const RequestId& request, const VolunteerId& volunteer, QDate date = {}) const {
        return {request, volunteer, date, {}, 0.8, {u"distance:0.90"_s}, {}};
    }
    RefusalCode refused(const Outcome<ProposalDone>& outcome) const {
        EXPECT_FALSE(outcome);
        return outcome ? RefusalCode::ChangedMeanwhile : outcome.refusal().code;
    }
    qint64 matches() const { return desk->count(EntityType::Match); }

    Proposals proposals{*desk, u"Nadia B."_s};
    const QDate friday = wednesday.addDays(2);
};

TEST_F(ProposalsTest, shouldProposeWithoutTellingWhoAndWhere) {
    const RequestId id = request(friday);
    const VolunteerId karim = volunteer(u"Karim"_s);
    const auto done = proposals.propose(draft(id, karim), today);
    ASSERT_TRUE(done);
    EXPECT_EQ(get(id).state, RequestState::Proposed);
    EXPECT_EQ(done->told.items, (QList{Told::Service, Told::Quarter, Told::When}));
    EXPECT_FALSE(done->told.contactRevealed);
    const Match match = get(done->match);
    EXPECT_EQ(match.state, MatchState::Proposed);
    EXPECT_EQ(match.date, friday); // a fixed time says itself which it is
    EXPECT_EQ(match.hours, (TimeRange{600, 660}));
    EXPECT_FALSE(match.contactRevealedAt.isValid());
}

TEST_F(ProposalsTest, shouldRevealAndKeepTheMomentOnAcceptance) {
    const RequestId id = request(friday);
    const auto asked = proposals.propose(draft(id, volunteer(u"Karim"_s)), today);
    const auto done = proposals.accept(asked->match, today);
    ASSERT_TRUE(done);
    EXPECT_EQ(get(id).state, RequestState::Matched);
    EXPECT_TRUE(done->told.contactRevealed);
    EXPECT_THAT(done->told.items, Contains(Told::Phone));
    EXPECT_THAT(done->told.items, Contains(Told::Address));
    EXPECT_EQ(get(asked->match).contactRevealedAt, today.now.toUTC());
    EXPECT_EQ(get(asked->match).decidedBy, u"Nadia B."_s);
}

TEST_F(ProposalsTest, shouldEnterThatTheContactWasRevealed) {
    const auto revealed = [&](const MatchId& match) {
        return desk->audit()
            .find({.acts = {AuditAct::RevealedContact}, .records = QStringList{match.toString()}})
            .size();
    };
    const auto asked = proposals.propose(draft(request(friday), volunteer(u"Karim"_s)), today);
    EXPECT_EQ(revealed(asked->match), 0);
    ASSERT_TRUE(proposals.accept(asked->match, today));
    EXPECT_EQ(revealed(asked->match), 1);
    EXPECT_FALSE(proposals.accept(asked->match, today));
    EXPECT_EQ(revealed(asked->match), 1);
}

TEST_F(ProposalsTest, shouldRevealNothingToWhoMayNotTellIt) {
    const auto asked = proposals.propose(draft(request(friday), volunteer(u"Karim"_s)), today);
    for (const Role role : {Role::Reader, Role::PrivacyOfficer}) {
        desk->actAs({u"Omar"_s, role, UserId::create(), {}});
        EXPECT_THROW((void)proposals.accept(asked->match, today), Error) << enumName(role).data();
    }
    desk->actAs({});
    EXPECT_EQ(get(asked->match).state, MatchState::Proposed);
    EXPECT_EQ(desk->audit().find({.acts = {AuditAct::RevealedContact}}).size(), 0);
}

TEST_F(ProposalsTest, shouldOpenTheRequestAgainWhenDeclined) {
    const RequestId id = request(friday);
    const auto asked = proposals.propose(draft(id, volunteer(u"Karim"_s)), today);
    ASSERT_TRUE(proposals.decline(asked->match, u"examens"_s, today));
    EXPECT_EQ(get(id).state, RequestState::Open);
    EXPECT_EQ(get(asked->match).declineReason, u"examens"_s);
    EXPECT_EQ(refused(proposals.accept(asked->match, today)), RefusalCode::StateForbids);
}

TEST_F(ProposalsTest, shouldStayOpenUntilEveryPlaceIsAsked) {
    const RequestId id = request(friday, Service::Moving, 2);
    const auto first = proposals.propose(draft(id, volunteer(u"Karim"_s, {Service::Moving})), today);
    EXPECT_EQ(get(id).state, RequestState::Open);
    const auto second = proposals.propose(draft(id, volunteer(u"Lotte"_s, {Service::Moving})), today);
    EXPECT_EQ(get(id).state, RequestState::Proposed);
    ASSERT_TRUE(proposals.accept(first->match, today));
    EXPECT_EQ(get(id).state, RequestState::Proposed);
    ASSERT_TRUE(proposals.accept(second->match, today));
    EXPECT_EQ(get(id).state, RequestState::Matched);
}

TEST_F(ProposalsTest, shouldWithdrawOtherProposalsWhenTheLastPlaceIsTaken) {
    const RequestId id = request(friday);
    const auto first = proposals.propose(draft(id, volunteer(u"Karim"_s)), today);
    const auto second = proposals.propose(draft(id, volunteer(u"Lotte"_s)), today);
    ASSERT_TRUE(proposals.accept(second->match, today));
    EXPECT_EQ(get(first->match).state, MatchState::Withdrawn);
    EXPECT_EQ(refused(proposals.propose(draft(id, volunteer(u"Tom"_s)), today)), RefusalCode::NoPlaceLeft);
}

TEST_F(ProposalsTest, shouldRefuseTwiceTheSameAndASecondPlaceForOne) {
    const RequestId id = request(friday);
    const VolunteerId karim = volunteer(u"Karim"_s);
    ASSERT_TRUE(proposals.propose(draft(id, karim), today));
    EXPECT_EQ(refused(proposals.propose(draft(id, karim), today)), RefusalCode::AlreadyAsked);
    EXPECT_EQ(matches(), 1);
}

TEST_F(ProposalsTest, shouldTakeAnOverlapOnlyWithAReason) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    const auto first = proposals.proposeAccepted(draft(request(friday), karim), today);
    ASSERT_TRUE(first);
    const RequestId other = request(friday);
    EXPECT_EQ(refused(proposals.propose(draft(other, karim), today)), RefusalCode::Overlap);
    ProposalDraft withReason = draft(other, karim);
    withReason.overrideReason = u"même immeuble"_s;
    const auto done = proposals.propose(withReason, today);
    ASSERT_TRUE(done);
    ASSERT_EQ(done->warnings.size(), 1);
    EXPECT_EQ(done->warnings[0].kind, ClashKind::Overlap);
    EXPECT_EQ(get(done->match).overrideReason, u"même immeuble"_s);
}

TEST_F(ProposalsTest, shouldLeaveNothingOfAnAcceptanceThatIsRefused) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    ASSERT_TRUE(proposals.proposeAccepted(draft(request(friday), karim), today));
    const qint64 before = matches();
    const RequestId other = request(friday);
    EXPECT_EQ(refused(proposals.proposeAccepted(draft(other, karim), today)), RefusalCode::Overlap);
    EXPECT_EQ(matches(), before);
    EXPECT_EQ(get(other).state, RequestState::Open);
}

TEST_F(ProposalsTest, shouldOnlyWarnOfTooShortAWay) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    ASSERT_TRUE(proposals.proposeAccepted(draft(request(friday), karim), today));
    Request far;
    Beneficiary b;
    b.person = person(u"Jan"_s, u"Ver"_s, {50.90, 4.33}); // 8 km away
    far.beneficiary = put(b);
    far.when = {WhenKind::Fixed, friday, {}, {665, 725}, 0, {}};
    const auto done = proposals.propose(draft(put(far), karim), today);
    ASSERT_TRUE(done);
    ASSERT_EQ(done->warnings.size(), 1);
    EXPECT_EQ(done->warnings[0].kind, ClashKind::Travel);
    EXPECT_EQ(done->warnings[0].gapMinutes, 5);
    EXPECT_GT(done->warnings[0].travelMinutes, 30);
}

TEST_F(ProposalsTest, shouldNotBringABlockedPairTogether) {
    const RequestId id = request(friday);
    const VolunteerId karim = volunteer(u"Karim"_s);
    Volunteer v = get(karim);
    v.blockedPersons = {desk->find<Beneficiary>(get(id).beneficiary)->person};
    put(v);
    EXPECT_EQ(refused(proposals.propose(draft(id, karim), today)), RefusalCode::PairBlocked);
}

TEST_F(ProposalsTest, shouldRefusePausedPeoplePastTimesAndOtherDays) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    EXPECT_EQ(refused(proposals.propose(draft(request(wednesday.addDays(-1)), karim), today)), RefusalCode::InThePast);
    const RequestId id = weekly({5}, wednesday.addDays(-20));
    EXPECT_EQ(refused(proposals.propose(draft(id, karim, friday.addDays(1)), today)), RefusalCode::NotInSeason);
    Volunteer v = get(karim);
    v.state = VolunteerState::Paused;
    put(v);
    EXPECT_EQ(refused(proposals.propose(draft(id, karim, friday), today)), RefusalCode::NotActive);
    EXPECT_EQ(matches(), 0);
}

TEST_F(ProposalsTest, shouldTakeOneDayOfASeriesAndThenTheWholeOfIt) {
    const RequestId id = weekly({1, 5}, wednesday.addDays(-20));
    ASSERT_TRUE(proposals.proposeAccepted(draft(id, volunteer(u"Karim"_s), friday), today));
    EXPECT_EQ(get(id).state, RequestState::Open);
    const auto series = proposals.proposeAccepted(draft(id, volunteer(u"Lotte"_s)), today);
    ASSERT_TRUE(series);
    EXPECT_FALSE(get(series->match).date.isValid());
    EXPECT_EQ(get(id).state, RequestState::Matched);
}

TEST_F(ProposalsTest, shouldAskAReasonToTakeAPromiseBack) {
    const RequestId id = request(friday);
    const auto done = proposals.proposeAccepted(draft(id, volunteer(u"Karim"_s)), today);
    EXPECT_EQ(refused(proposals.withdraw(done->match, u"  "_s, today)), RefusalCode::ReasonMissing);
    ASSERT_TRUE(proposals.withdraw(done->match, u"malade"_s, today));
    EXPECT_EQ(get(id).state, RequestState::Open);
}

TEST_F(ProposalsTest, shouldCloseTheRequestWhenAllIsDone) {
    const RequestId id = request(wednesday);
    const auto done = proposals.proposeAccepted(draft(id, volunteer(u"Karim"_s)), today);
    ASSERT_TRUE(done);
    ASSERT_TRUE(proposals.markDone(done->match, today));
    EXPECT_EQ(get(id).state, RequestState::Done);
}

TEST_F(ProposalsTest, shouldUndoAnAcceptanceAsOneStep) {
    const RequestId id = request(friday);
    const auto asked = proposals.propose(draft(id, volunteer(u"Karim"_s)), today);
    const auto done = proposals.accept(asked->match, today);
    desk->undo(done->changes);
    EXPECT_EQ(get(id).state, RequestState::Proposed);
    EXPECT_EQ(get(asked->match).state, MatchState::Proposed);
    EXPECT_FALSE(get(asked->match).contactRevealedAt.isValid());
}

TEST_F(ProposalsTest, shouldNotCancelWhileSomebodyIsExpected) {
    const RequestId id = request(friday);
    const auto done = proposals.proposeAccepted(draft(id, volunteer(u"Karim"_s)), today);
    EXPECT_EQ(refused(proposals.moveRequest(id, RequestState::Cancelled, {}, today)), RefusalCode::HasLiveMatches);
    ASSERT_TRUE(proposals.withdraw(done->match, u"plus nécessaire"_s, today));
    EXPECT_EQ(refused(proposals.moveRequest(id, RequestState::Unmet, {}, today)), RefusalCode::ReasonMissing);
    ASSERT_TRUE(proposals.moveRequest(id, RequestState::Unmet, u"personne de libre"_s, today));
    EXPECT_EQ(get(id).unmetReason, u"personne de libre"_s);
    EXPECT_EQ(refused(proposals.moveRequest(id, RequestState::Done, {}, today)), RefusalCode::StateForbids);
}

TEST_F(ProposalsTest, shouldKeepWhenEachSideSaidYes) {
    const auto asked = proposals.propose(draft(request(friday), volunteer(u"Karim"_s)), today);
    EXPECT_FALSE(get(asked->match).helperAgreed.isValid());
    ASSERT_TRUE(proposals.accept(asked->match, today));
    EXPECT_EQ(get(asked->match).helperAgreed, today.now.toUTC());
    EXPECT_FALSE(get(asked->match).askerAgreed.isValid());
    ASSERT_TRUE(proposals.askerAgrees(asked->match, today));
    EXPECT_EQ(get(asked->match).askerAgreed, today.now.toUTC());
    EXPECT_EQ(get(asked->match).state, MatchState::Accepted);
    EXPECT_EQ(refused(proposals.askerAgrees(asked->match, today)), RefusalCode::StateForbids) << "they said so already";
}

TEST_F(ProposalsTest, shouldLetTheAskerAgreeBeforeTheHelper) {
    const auto asked = proposals.propose(draft(request(friday), volunteer(u"Karim"_s)), today);
    ASSERT_TRUE(proposals.askerAgrees(asked->match, today));
    EXPECT_EQ(get(asked->match).state, MatchState::Proposed);
    ASSERT_TRUE(proposals.accept(asked->match, today));
    EXPECT_TRUE(get(asked->match).askerAgreed.isValid());
}

TEST_F(ProposalsTest, shouldOpenTheRequestAgainWhenTheAskerRefuses) {
    const RequestId id = request(friday);
    const auto done = proposals.proposeAccepted(draft(id, volunteer(u"Karim"_s)), today);
    EXPECT_EQ(refused(proposals.askerRefuses(done->match, u"  "_s, today)), RefusalCode::ReasonMissing);
    ASSERT_TRUE(proposals.askerRefuses(done->match, u"préfère une dame"_s, today));
    EXPECT_EQ(get(done->match).state, MatchState::Withdrawn);
    EXPECT_EQ(get(done->match).declineReason, u"préfère une dame"_s);
    EXPECT_EQ(get(id).state, RequestState::Open);
}

TEST_F(ProposalsTest, shouldKeepWhatTheHelpTook) {
    const auto done = proposals.proposeAccepted(draft(request(friday), volunteer(u"Karim"_s)), today);
    EXPECT_EQ(refused(proposals.markDone(done->match, today, {-5, 0})), RefusalCode::NotComplete);
    EXPECT_EQ(refused(proposals.correctEffort(done->match, {60, 0}, today)), RefusalCode::StateForbids);
    ASSERT_TRUE(proposals.markDone(done->match, today, {95, 12}));
    EXPECT_EQ(get(done->match).minutes, 95);
    EXPECT_EQ(get(done->match).kilometres, 12);
    ASSERT_TRUE(proposals.correctEffort(done->match, {60, 0}, today));
    EXPECT_EQ(get(done->match).minutes, 60);
    EXPECT_EQ(get(done->match).kilometres, 0);
    EXPECT_EQ(get(done->match).state, MatchState::Done);
}

} // namespace
} // namespace entraide::THIS_FILE
