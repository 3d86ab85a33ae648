// SPDX-License-Identifier: GPL-3.0-or-later
// Choices by hand and pinned proposals: what holds when the week is planned again, and what is told of the rest.
#include "core/workflows/workflow_fixture.h"
#include "workflows/proposals.h"
#include "workflows/week_planning.h"

#include <algorithm>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class PlanWishTest : public WorkflowTest {
protected:
    static constexpr GeoPoint closeBy{50.831, 4.371};
    static constexpr GeoPoint farAway{50.86, 4.40};

    const IsoWeek week = IsoWeek::of(wednesday);
    const QDate friday = wednesday.addDays(2);
    WeekPlanning planning{*desk, u"Nadia B."_s};
    Proposals proposals{*desk, u"Nadia B."_s};

    MatchId accepted(const RequestId& request, const VolunteerId& volunteer) {
        const auto done = proposals.proposeAccepted({request, volunteer, {}, {}, 0, {}, {}}, today);
        EXPECT_TRUE(done);
        return done ? done->match : MatchId();
    }
    MatchId asked(const RequestId& request, const VolunteerId& volunteer) {
        const auto done = proposals.propose({request, volunteer, {}, {}, 0, {}, {}}, today);
        EXPECT_TRUE(done);
        return done ? done->match : MatchId();
    }
    static QList<PlanLine> linesFor(const WeekPlan& plan, const RequestId& request) {
        QList<PlanLine> lines;
        std::ranges::copy_if(plan.lines, std::back_inserter(lines),
                             [&](const PlanLine& line) { return line.request == request; });
        return lines;
    }
    static HandPicked chosen(const PlanLine& line, const VolunteerId& volunteer) {
        return {
            line.place, line.isNew ? line.before : line.source, volunteer, u"ils se connaissent"_s, false, line.date,
            line.hours};
    }
    static HandPicked pinned(const PlanLine& line) {
        return {line.place, line.before, line.volunteer, {}, true, line.date, line.hours, line.reasons};
    }
    WeekPlan with(const QList<HandPicked>& picked, bool mayMove = false) const {
        return planning.propose(week, today, {mayMove, {}, picked});
    }
};

// ---- chosen by hand ----

TEST_F(PlanWishTest, shouldSayThatNobodyIsAskedForAtAChosenPlaceAnyMore) {
    const RequestId wanted = request(friday);
    const VolunteerId karim = volunteer(u"Karim"_s);
    volunteer(u"Lotte"_s, {Service::Shopping}, closeBy);
    const HandPicked pick = chosen(planning.propose(week, today).lines.at(0), karim);
    ASSERT_TRUE(proposals.moveRequest(wanted, RequestState::Cancelled, {}, today));

    const WeekPlan plan = with({pick});

    EXPECT_THAT(plan.lines, IsEmpty());
    ASSERT_EQ(plan.refusedPicks.size(), 1);
    const RefusedPick& refused = plan.refusedPicks.at(0);
    EXPECT_EQ(refused.pick, pick);
    EXPECT_EQ(refused.problem, PickProblem::PlaceGone);
    EXPECT_EQ(refused.name, u"Karim Volon"_s);
    EXPECT_EQ(refused.subject.id, wanted.toString());
    EXPECT_EQ(refused.date, friday);
}

TEST_F(PlanWishTest, shouldSayWhoHasAChosenPlaceMeanwhile) {
    const RequestId wanted = request(friday);
    const VolunteerId karim = volunteer(u"Karim"_s);
    const VolunteerId lotte = volunteer(u"Lotte"_s);
    const HandPicked pick = chosen(planning.propose(week, today).lines.at(0), karim);
    accepted(wanted, lotte); // by another desk

    const WeekPlan plan = with({pick});

    ASSERT_EQ(plan.refusedPicks.size(), 1);
    EXPECT_EQ(plan.refusedPicks.at(0).problem, PickProblem::Given);
    EXPECT_THAT(plan.refusedPicks.at(0).others, ElementsAre(u"Lotte Volon"_s));
    ASSERT_EQ(plan.lines.size(), 1);
    EXPECT_EQ(plan.lines.at(0).volunteer, lotte);
    EXPECT_EQ(with({chosen(plan.lines.at(0), lotte)}).refusedPicks.at(0).problem, PickProblem::HasIt);
}

TEST_F(PlanWishTest, shouldSayWhereAChosenOneIsPromised) {
    const RequestId wanted = request(friday);
    const RequestId other = request(friday, Service::DogWalk);
    const VolunteerId karim = volunteer(u"Karim"_s, {Service::Shopping, Service::DogWalk});
    const VolunteerId lotte = volunteer(u"Lotte"_s);
    accepted(other, karim);
    const PlanLine line = linesFor(planning.propose(week, today), wanted).at(0);

    for (const bool mayMove : {false, true}) { // a promise is not emptied for a choice either
        const WeekPlan plan = with({chosen(line, karim)}, mayMove);
        ASSERT_EQ(plan.refusedPicks.size(), 1);
        EXPECT_EQ(plan.refusedPicks.at(0).problem, PickProblem::Promised);
        EXPECT_EQ(plan.refusedPicks.at(0).elsewhere.id, other.toString());
        ASSERT_EQ(linesFor(plan, wanted).size(), 1) << "planned as if nobody had been chosen";
        EXPECT_EQ(linesFor(plan, wanted).at(0).volunteer, lotte);
        ASSERT_EQ(linesFor(plan, other).size(), 1);
        EXPECT_EQ(linesFor(plan, other).at(0).volunteer, karim);
    }
}

TEST_F(PlanWishTest, shouldRefuseTheSecondOfTwoChoicesForOneHour) {
    const RequestId first = request(friday);
    const RequestId second = request(friday);
    const VolunteerId karim = volunteer(u"Karim"_s);
    volunteer(u"Lotte"_s);
    volunteer(u"Tom"_s);
    const WeekPlan proposed = planning.propose(week, today);
    const PlanLine one = linesFor(proposed, first).at(0);
    const PlanLine two = linesFor(proposed, second).at(0);

    const WeekPlan plan = with({chosen(one, karim), chosen(two, karim)});

    ASSERT_EQ(plan.refusedPicks.size(), 1);
    EXPECT_EQ(plan.refusedPicks.at(0).subject.id, second.toString());
    EXPECT_EQ(plan.refusedPicks.at(0).problem, PickProblem::Promised);
    EXPECT_EQ(plan.refusedPicks.at(0).elsewhere.id, first.toString());
    EXPECT_EQ(linesFor(plan, first).at(0).volunteer, karim);
}

TEST_F(PlanWishTest, shouldSayThatAChosenOneCannotComeOrIsNotActive) {
    const RequestId wanted = request(friday);
    const VolunteerId karim = volunteer(u"Karim"_s);
    volunteer(u"Lotte"_s);
    const PlanLine line = linesFor(planning.propose(week, today), wanted).at(0);

    const WeekPlan away =
        planning.propose(week, today, {false, {{karim, friday, friday, {}, u"malade"_s}}, {chosen(line, karim)}});
    ASSERT_EQ(away.refusedPicks.size(), 1);
    EXPECT_EQ(away.refusedPicks.at(0).problem, PickProblem::Away);

    Volunteer paused = get(karim);
    paused.state = VolunteerState::Paused;
    put(paused);
    const WeekPlan plan = with({chosen(line, karim)});
    ASSERT_EQ(plan.refusedPicks.size(), 1);
    EXPECT_EQ(plan.refusedPicks.at(0).problem, PickProblem::DoesNotFit);
    EXPECT_EQ(plan.refusedPicks.at(0).obstacle, Obstacle::NotActive);
}

TEST_F(PlanWishTest, shouldLeaveWhoWasLockedSinceTheChoice) {
    const RequestId wanted = request(friday);
    const VolunteerId karim = volunteer(u"Karim"_s);
    const VolunteerId lotte = volunteer(u"Lotte"_s);
    const MatchId match = accepted(wanted, lotte);
    const HandPicked pick = chosen(planning.propose(week, today).lines.at(0), karim);
    ASSERT_EQ(with({pick}).lines.at(0).volunteer, karim);
    ASSERT_TRUE(planning.setLocked(match, true));

    const WeekPlan plan = with({pick});

    ASSERT_EQ(plan.refusedPicks.size(), 1);
    EXPECT_EQ(plan.refusedPicks.at(0).problem, PickProblem::Locked);
    EXPECT_THAT(plan.refusedPicks.at(0).others, ElementsAre(u"Lotte Volon"_s));
    EXPECT_EQ(plan.lines.at(0).volunteer, lotte);
}

TEST_F(PlanWishTest, shouldLetAChoiceHoldWhoseVolunteerWasOnlyAskedElsewhere) {
    const RequestId wanted = request(friday);
    const RequestId other = request(friday, Service::DogWalk);
    const VolunteerId karim = volunteer(u"Karim"_s, {Service::Shopping, Service::DogWalk});
    volunteer(u"Lotte"_s);
    const MatchId question = asked(other, karim);
    const PlanLine line = linesFor(planning.propose(week, today), wanted).at(0);

    for (const bool mayMove : {false, true}) {
        const WeekPlan plan = with({chosen(line, karim)}, mayMove);
        EXPECT_THAT(plan.refusedPicks, IsEmpty());
        ASSERT_EQ(linesFor(plan, wanted).size(), 1);
        EXPECT_EQ(linesFor(plan, wanted).at(0).volunteer, karim);
        EXPECT_EQ(linesFor(plan, wanted).at(0).alsoAsked.id, other.toString());
        ASSERT_EQ(linesFor(plan, other).size(), 1) << "the question stays";
        EXPECT_EQ(linesFor(plan, other).at(0).match(), question);
    }
    const PlanAccepted done = planning.acceptAll(with({chosen(line, karim)}), false, today);
    EXPECT_THAT(done.refused, IsEmpty());
    EXPECT_EQ(done.accepted, 1);
    EXPECT_EQ(get(question).state, MatchState::Proposed);
}

// ---- pinned ----

TEST_F(PlanWishTest, shouldKeepAPinnedProposalWhenANearerOneCameSince) {
    const RequestId wanted = request(friday);
    const VolunteerId karim = volunteer(u"Karim"_s);
    const PlanLine line = planning.propose(week, today).lines.at(0);
    ASSERT_EQ(line.volunteer, karim);
    const VolunteerId nearer = volunteer(u"Lotte"_s, {Service::Shopping}, closeBy);
    ASSERT_EQ(planning.propose(week, today).lines.at(0).volunteer, nearer);

    const WeekPlan plan = with({pinned(line)});

    EXPECT_THAT(plan.refusedPicks, IsEmpty());
    ASSERT_EQ(plan.lines.size(), 1);
    const PlanLine& kept = plan.lines.at(0);
    EXPECT_EQ(kept.volunteer, karim);
    EXPECT_TRUE(kept.isNew);
    EXPECT_TRUE(kept.pinned);
    EXPECT_EQ(kept.place, line.place);
    EXPECT_EQ(kept.date, line.date);
    EXPECT_EQ(kept.hours, line.hours);
    EXPECT_EQ(kept.reasons, line.reasons);
    EXPECT_TRUE(kept.overrideReason.isEmpty());
    const PlanAccepted done = planning.acceptAll(plan, false, today);
    EXPECT_EQ(done.accepted, 1);
    const auto matches = desk->findBy<Match>("request"_L1, wanted.toString());
    ASSERT_EQ(matches.size(), 1);
    EXPECT_EQ(matches[0].volunteer, karim);
    EXPECT_TRUE(matches[0].overrideReason.isEmpty());
    EXPECT_FALSE(matches[0].reasons.isEmpty());
}

TEST_F(PlanWishTest, shouldKeepTheHourOfAPinnedProposal) {
    Request flexible;
    flexible.beneficiary = beneficiary();
    flexible.when = {WhenKind::Window, wednesday.addDays(1), friday, {540, 720}, 60, {}};
    put(flexible);
    volunteer(u"Karim"_s);
    PlanLine line = planning.propose(week, today).lines.at(0);
    ASSERT_EQ(line.hours, (TimeRange{540, 600})) << "the first that there is";
    line.date = friday;
    line.hours = {630, 690};

    const WeekPlan plan = with({pinned(line)});

    ASSERT_EQ(plan.lines.size(), 1);
    EXPECT_EQ(plan.lines.at(0).date, friday);
    EXPECT_EQ(plan.lines.at(0).hours, (TimeRange{630, 690}));
    line.hours = {690, 750}; // not within what is asked for
    EXPECT_EQ(with({pinned(line)}).refusedPicks.value(0).problem, PickProblem::PlaceGone);
}

TEST_F(PlanWishTest, shouldLetGoOfAPinnedProposalThatIsNoneAnyMore) {
    const RequestId wanted = request(friday);
    const VolunteerId karim = volunteer(u"Karim"_s, {Service::Shopping, Service::DogWalk}, closeBy);
    const VolunteerId lotte = volunteer(u"Lotte"_s);
    const PlanLine line = linesFor(planning.propose(week, today), wanted).at(0);
    ASSERT_EQ(line.volunteer, karim);
    const RequestId other = request(friday, Service::DogWalk);
    asked(other, karim); // a proposal has no reason that stands above this

    const WeekPlan plan = with({pinned(line)});

    ASSERT_EQ(plan.refusedPicks.size(), 1);
    EXPECT_EQ(plan.refusedPicks.at(0).problem, PickProblem::Asked);
    EXPECT_EQ(plan.refusedPicks.at(0).elsewhere.id, other.toString());
    EXPECT_EQ(linesFor(plan, wanted).at(0).volunteer, lotte);

    Volunteer changed = get(lotte);
    const PlanLine second = linesFor(plan, wanted).at(0);
    changed.services = {Service::DogWalk};
    put(changed);
    const WeekPlan third = with({pinned(second)});
    ASSERT_EQ(third.refusedPicks.size(), 1);
    EXPECT_EQ(third.refusedPicks.at(0).problem, PickProblem::DoesNotFit);
    EXPECT_EQ(third.refusedPicks.at(0).obstacle, Obstacle::Service);
}

TEST_F(PlanWishTest, shouldPinWhoMovesOnlyWithWhoComesInstead) {
    // Karim alone can walk the dog; his shopping goes to Lotte for that.
    const VolunteerId karim = volunteer(u"Karim"_s, {Service::DogWalk, Service::Shopping});
    const VolunteerId lotte = volunteer(u"Lotte"_s);
    const RequestId shop = request(friday);
    const MatchId promise = accepted(shop, karim);
    const RequestId walk = request(friday, Service::DogWalk);
    const WeekPlan plan = with({}, true);
    ASSERT_EQ(linesFor(plan, walk).size(), 1);
    const PlanLine goes = linesFor(plan, walk).at(0);
    const PlanLine comes = linesFor(plan, shop).at(0);
    ASSERT_EQ(goes.volunteer, karim);
    ASSERT_EQ(comes.volunteer, lotte);
    ASSERT_EQ(comes.before, promise.toString());

    const WeekPlan both = with({pinned(goes), pinned(comes)}, true);
    EXPECT_THAT(both.refusedPicks, IsEmpty());
    EXPECT_EQ(linesFor(both, walk).at(0).volunteer, karim);
    EXPECT_EQ(linesFor(both, shop).at(0).volunteer, lotte);
    EXPECT_EQ(both.changeCount(), 1);

    Volunteer ill = get(lotte);
    ill.state = VolunteerState::Paused;
    put(ill);
    const WeekPlan alone = with({pinned(goes), pinned(comes)}, true);
    EXPECT_EQ(alone.refusedPicks.size(), 2);
    ASSERT_EQ(linesFor(alone, shop).size(), 1) << "what is promised is not left empty";
    EXPECT_EQ(linesFor(alone, shop).at(0).match(), promise);
    EXPECT_THAT(linesFor(alone, walk), IsEmpty());
}

TEST_F(PlanWishTest, shouldLeaveTheRestOfTheDayFreeBesideALockedHour) {
    const RequestId morning = request(friday);
    const RequestId sameHour = request(friday);
    const RequestId later = request(friday);
    Request afternoon = get(later);
    afternoon.when.hours = {840, 900};
    put(afternoon);
    const VolunteerId karim = volunteer(u"Karim"_s);
    ASSERT_TRUE(planning.setLocked(accepted(morning, karim), true));

    for (const bool mayMove : {false, true}) {
        const WeekPlan plan = with({}, mayMove);
        ASSERT_EQ(linesFor(plan, morning).size(), 1);
        EXPECT_TRUE(linesFor(plan, morning).at(0).locked);
        EXPECT_EQ(linesFor(plan, morning).at(0).volunteer, karim);
        EXPECT_THAT(linesFor(plan, sameHour), IsEmpty());
        ASSERT_EQ(linesFor(plan, later).size(), 1);
        EXPECT_EQ(linesFor(plan, later).at(0).volunteer, karim);
        EXPECT_EQ(linesFor(plan, later).at(0).hours, (TimeRange{840, 900}));
    }
}

} // namespace
} // namespace entraide::THIS_FILE
