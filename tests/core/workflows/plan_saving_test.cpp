// SPDX-License-Identifier: GPL-3.0-or-later
// Accepting a plan: counted, stopped midway, and with lines that are not possible any more.
#include "core/workflows/checked_planning.h"
#include "core/workflows/workflow_fixture.h"
#include "storage/document_store.h"
#include "workflows/posting_desk.h"
#include "workflows/proposals.h"
#include "workflows/week_planning.h"

#include <utility>
#include <vector>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Step = std::pair<qint64, qint64>;

struct Stop {};

class PlanSavingTest : public WorkflowTest {
protected:
    const IsoWeek week = IsoWeek::of(wednesday);
    const QDate friday = wednesday.addDays(2);
    const PlanAcceptance agreed{true, u"plan"_s};
    CheckedPlanning planning{*desk, u"Nadia B."_s};
    Proposals proposals{*desk, u"Nadia B."_s};
    std::vector<Step> steps;

    StepProgress counted() {
        return [this](qint64 done, qint64 total) { steps.emplace_back(done, total); };
    }
    static QList<qsizetype> all(const WeekPlan& plan) {
        QList<qsizetype> indexes;
        for (qsizetype i = 0; i < plan.lines.size(); ++i)
            indexes.append(i);
        return indexes;
    }
    auto documents() const { return desk->documents().digests(); }
    MatchId accepted(const RequestId& request, const VolunteerId& volunteer) {
        const auto done = proposals.proposeAccepted({request, volunteer, {}, {}, 0, {}, {}}, today);
        EXPECT_TRUE(done);
        return done ? done->match : MatchId();
    }
    /// Two who have a place are ill or may move, and there is a place that nobody has.
    WeekPlan changing() {
        const VolunteerId ill = volunteer(u"Malade"_s);
        const VolunteerId far = volunteer(u"Loin"_s, {Service::DogWalk}, {50.86, 4.40});
        accepted(request(friday), ill);
        accepted(request(friday, Service::DogWalk), far);
        request(wednesday.addDays(1));
        volunteer(u"Près"_s, {Service::Shopping, Service::DogWalk}, {50.831, 4.371});
        volunteer(u"Proche"_s, {Service::Shopping, Service::DogWalk}, {50.832, 4.372});
        return planning.propose(week, today, {true, {{ill, friday, friday, {}, u"grippe"_s}}, {}});
    }
};

TEST_F(PlanSavingTest, shouldCountWhatIsFreedWhoGivesWayAndEachLine) {
    const WeekPlan plan = changing();
    ASSERT_EQ(plan.freed.size(), 1);
    ASSERT_EQ(plan.newCount(), 3);
    ASSERT_EQ(plan.changeCount(), 2);

    const PlanAccepted done = planning.accept(plan, all(plan), agreed, today, counted());

    EXPECT_EQ(done.accepted, 3);
    EXPECT_THAT(done.refused, IsEmpty());
    EXPECT_THAT(steps, ElementsAre(Step(1, 5), Step(2, 5), Step(3, 5), Step(4, 5), Step(5, 5)));
}

TEST_F(PlanSavingTest, shouldLeaveEverythingAsItWasWhereverItIsStopped) {
    const WeekPlan plan = changing();
    const auto before = documents();
    constexpr qint64 all5 = 5;
    for (qint64 last = 1; last <= all5; ++last) {
        EXPECT_THROW(planning.accept(plan, all(plan), agreed, today,
                                     [&](qint64 done, qint64) {
                                         if (done == last)
                                             throw Stop();
                                     }),
                     Stop);
        EXPECT_EQ(documents(), before) << "stopped at " << last;
        EXPECT_FALSE(desk->isWriting());
    }
    EXPECT_EQ(planning.accept(plan, all(plan), agreed, today).accepted, 3) << "and can be done after all";
    EXPECT_NE(documents(), before);
}

TEST_F(PlanSavingTest, shouldBeTakenBackAsOneStep) {
    const WeekPlan plan = changing();
    const MatchId first = desk->findBy<Match>("state"_L1, u"accepted"_s).value(0).id;
    const PlanAccepted done = planning.accept(plan, all(plan), agreed, today, counted());
    ASSERT_EQ(get(first).state, MatchState::Withdrawn);
    EXPECT_THAT(desk->undo(done.changes).keptNewer, IsEmpty());
    EXPECT_EQ(get(first).state, MatchState::Accepted);
    EXPECT_EQ(desk->findBy<Match>("state"_L1, u"accepted"_s).size(), 2);
}

TEST_F(PlanSavingTest, shouldGoOnWithoutALineThatNobodyLeftAPlaceFor) {
    const RequestId first = request(friday);
    request(wednesday.addDays(1));
    volunteer(u"Karim"_s);
    const WeekPlan plan = planning.propose(week, today);
    ASSERT_EQ(plan.newCount(), 2);
    ASSERT_TRUE(proposals.moveRequest(first, RequestState::Cancelled, {}, today));

    const PlanAccepted done = planning.accept(plan, all(plan), agreed, today, counted());

    EXPECT_EQ(done.accepted, 1);
    EXPECT_EQ(done.refused.size(), 1);
    EXPECT_THAT(steps, ElementsAre(Step(1, 2), Step(2, 2))) << "nothing is done twice";
}

TEST_F(PlanSavingTest, shouldBeginAgainWithoutALineThatSomebodyWouldHaveLeftFor) {
    const WeekPlan plan = changing();
    const auto change =
        std::ranges::find_if(plan.lines, [](const PlanLine& l) { return l.isChange() && !l.beforeAway; });
    ASSERT_NE(change, plan.lines.end());
    const MatchId standing = MatchId::fromString(change->before).value();
    accepted(request(friday), change->volunteer); // from another window

    const PlanAccepted done = planning.accept(plan, all(plan), agreed, today, counted());

    EXPECT_EQ(done.accepted, 2);
    EXPECT_EQ(done.refused.size(), 1);
    EXPECT_EQ(get(standing).state, MatchState::Accepted) << "stays where the other cannot come";
    ASSERT_EQ(steps.size(), 8U);
    EXPECT_EQ(steps[4], Step(5, 5));
    EXPECT_EQ(steps[5], Step(1, 3));
    EXPECT_EQ(steps[7], Step(3, 3));
}

TEST_F(PlanSavingTest, shouldLeaveNoSignupOfWhoCannotTakeTheShift) {
    Organisation host;
    host.name = u"Maison"_s;
    host.position = {50.83, 4.37};
    Posting posting;
    posting.organisation = put(host);
    posting.title.fr = u"Distribution"_s;
    posting.kind = Service::FoodParcel;
    posting.contactName = u"Paul"_s;
    posting.contactPhone = u"+32468000009"_s;
    PostingRole helper;
    helper.key = u"helper"_s;
    helper.name.fr = u"Aide"_s;
    helper.capacity = 1;
    posting.roles = {helper};
    Shift shift;
    shift.key = u"friday"_s;
    shift.date = friday;
    shift.hours = {600, 720};
    posting.shifts = {shift};
    ASSERT_TRUE(PostingDesk(*desk).publish(put(posting), today));
    request(wednesday.addDays(1), Service::DogWalk);
    const VolunteerId able = volunteer(u"Capable"_s, {Service::FoodParcel, Service::Shopping});
    volunteer(u"Autre"_s, {Service::DogWalk});
    const WeekPlan plan = planning.propose(week, today);
    ASSERT_EQ(plan.newCount(), 2);
    accepted(request(friday), able); // from another window

    const PlanAccepted done = planning.accept(plan, all(plan), {true, {}}, today, counted());

    EXPECT_EQ(done.accepted, 1);
    ASSERT_EQ(done.refused.size(), 1);
    EXPECT_EQ(done.refused[0].code, RefusalCode::Overlap);
    EXPECT_EQ(desk->count(EntityType::Signup), 0);
    EXPECT_EQ(steps.size(), 2U);
}

} // namespace
} // namespace entraide::THIS_FILE
