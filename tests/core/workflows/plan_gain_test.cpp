// SPDX-License-Identifier: GPL-3.0-or-later
// What each change of a plan buys, and all of them together.
#include "core/workflows/workflow_fixture.h"
#include "workflows/plan_gain.h"
#include "workflows/proposals.h"

#include <algorithm>
#include <cmath>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class PlanGainTest : public WorkflowTest {
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
    RequestId requestAt(QDate date, int hour, Service service = Service::Shopping) {
        Request r = get(request(date, service));
        r.when.hours = {hour * 60, hour * 60 + 60};
        return put(r);
    }
    WeekPlan moved() const { return planning.propose(week, today, {true, {}, {}}); }
    static PlanLine lineFor(const WeekPlan& plan, const RequestId& request) {
        const auto line = std::ranges::find(plan.lines, request, &PlanLine::request);
        EXPECT_NE(line, plan.lines.end());
        return line == plan.lines.end() ? PlanLine() : *line;
    }
};

TEST_F(PlanGainTest, shouldNotTakeALaterTaskOfThatDayForTheReason) {
    const VolunteerId karim = volunteer(u"Karim"_s, {Service::Shopping, Service::DogWalk}, farAway);
    const RequestId shop = request(friday);
    accepted(shop, karim);
    volunteer(u"Lotte"_s, {Service::Shopping}, closeBy);
    const RequestId evening = requestAt(friday, 17, Service::DogWalk); // which he could do in any case

    const WeekPlan plan = moved();

    ASSERT_EQ(lineFor(plan, evening).volunteer, karim);
    const PlanLine change = lineFor(plan, shop);
    ASSERT_TRUE(change.isChange());
    EXPECT_EQ(change.beforeVolunteer, karim);
    EXPECT_TRUE(change.freedFor.id.isEmpty()) << change.freedFor.id.toStdString();
    ASSERT_TRUE(gainOf(change));
    EXPECT_FALSE(gainOf(change)->fillsPlace);
    EXPECT_GT(gainOf(change)->savedKm, 2);
}

TEST_F(PlanGainTest, shouldNameTheTaskThatWouldBeLateOrTooMuch) {
    const VolunteerId karim = volunteer(u"Karim"_s, {Service::Shopping, Service::DogWalk});
    volunteer(u"Lotte"_s);
    const RequestId shop = request(friday);
    accepted(shop, karim);
    Volunteer once = get(karim);
    once.tasksPerWeek = 1;
    put(once);
    const RequestId walk = requestAt(friday.addDays(1), 15, Service::DogWalk);

    const WeekPlan plan = moved();

    ASSERT_EQ(lineFor(plan, walk).volunteer, karim) << "instead of the shopping, at his limit";
    const PlanLine change = lineFor(plan, shop);
    ASSERT_TRUE(change.isChange());
    EXPECT_EQ(change.freedFor.id, walk.toString());
    EXPECT_TRUE(gainOf(change)->fillsPlace);
    EXPECT_EQ(gainsOf(plan).filledPlaces, 1);
}

TEST_F(PlanGainTest, shouldSayThatTheLanguageIsGained) {
    const VolunteerId far = volunteer(u"Loin"_s, {Service::Shopping}, farAway);
    const VolunteerId dutch = volunteer(u"Wout"_s, {Service::Shopping}, closeBy);
    Volunteer speaks = get(dutch);
    speaks.languages = {Language::French, Language::Dutch};
    put(speaks);
    Request r = get(request(friday));
    Person helped = get(desk->find<Beneficiary>(r.beneficiary)->person);
    helped.language = Language::Dutch;
    put(helped);
    accepted(r.id, far);

    const WeekPlan plan = moved();

    const PlanLine change = lineFor(plan, r.id);
    ASSERT_EQ(change.volunteer, dutch);
    ASSERT_TRUE(gainOf(change));
    EXPECT_EQ(gainOf(change)->language, Language::Dutch);
    EXPECT_FALSE(gainOf(change)->isKnown);
    EXPECT_EQ(gainsOf(plan).languages, 1);

    helped.language = Language::French; // both speak it
    put(helped);
    const PlanLine again = lineFor(moved(), r.id);
    ASSERT_EQ(again.volunteer, dutch);
    EXPECT_FALSE(gainOf(again)->language);
}

TEST_F(PlanGainTest, shouldSayThatAChangeIsMadeForSomebodyKnown) {
    // The two live in the same place: nothing but having helped there speaks for one of them.
    const VolunteerId stranger = volunteer(u"Neuf"_s);
    const VolunteerId known = volunteer(u"Connu"_s);
    const RequestId asked = request(friday);
    Match past;
    Request before;
    before.beneficiary = get(asked).beneficiary;
    before.state = RequestState::Done;
    before.when = {WhenKind::Fixed, wednesday.addDays(-5), {}, {600, 660}, 0, {}};
    past.request = put(before);
    past.volunteer = known;
    past.date = wednesday.addDays(-5);
    past.hours = {600, 660};
    past.state = MatchState::Done;
    put(past);
    accepted(asked, stranger);

    const WeekPlan plan = moved();

    const PlanLine change = lineFor(plan, asked);
    ASSERT_TRUE(change.isChange());
    EXPECT_EQ(change.volunteer, known);
    ASSERT_TRUE(gainOf(change));
    EXPECT_TRUE(gainOf(change)->isKnown);
    EXPECT_NEAR(gainOf(change)->savedKm, 0, 0.001);
    EXPECT_EQ(gainsOf(plan).known, 1);

    // Who stays is known there or not just as well.
    EXPECT_FALSE(isKnownBy(lineFor(planning.propose(week, today), asked).reasons));
    const PlanAccepted done = planning.accept(plan, {0}, {true, u"plan"_s}, today);
    ASSERT_EQ(done.accepted, 1);
    EXPECT_TRUE(isKnownBy(lineFor(planning.propose(week, today), asked).reasons));
}

TEST_F(PlanGainTest, shouldSayThatAChangeSpreadsTheWork) {
    const VolunteerId busy = volunteer(u"Prise"_s, {Service::Shopping, Service::DogWalk}, {50.836, 4.376});
    const VolunteerId idle = volunteer(u"Libre"_s, {Service::Shopping});
    Volunteer much = get(busy);
    much.tasksPerWeek = 7;
    put(much);
    for (int hour : {8, 12, 14, 16, 18})
        ASSERT_TRUE(planning.setLocked(accepted(requestAt(friday, hour, Service::DogWalk), busy), true));
    const RequestId shop = request(friday);
    accepted(shop, busy);

    const WeekPlan plan = moved();

    const PlanLine change = lineFor(plan, shop);
    ASSERT_TRUE(change.isChange()) << "six tasks against none";
    EXPECT_EQ(change.volunteer, idle);
    EXPECT_EQ(change.beforeTasks, 6);
    EXPECT_EQ(change.tasks, 1);
    EXPECT_TRUE(gainOf(change)->spreads);
    EXPECT_TRUE(change.freedFor.id.isEmpty());
    EXPECT_EQ(gainsOf(plan).spread, 1);
}

TEST_F(PlanGainTest, shouldCountChangesForAbsencesAndByHandApart) {
    PlanLine change;
    change.isNew = true;
    change.before = u"match:1"_s;
    change.savedKm = 1.5;
    PlanLine away = change;
    away.beforeAway = true;
    PlanLine byHand = change;
    byHand.overrideReason = u"ils se connaissent"_s;
    PlanLine unknown = change;
    unknown.savedKm = std::nan("");
    unknown.fillsPlace = true;
    PlanLine fresh = change;
    fresh.before.clear();
    WeekPlan plan;
    plan.lines = {change, away, byHand, unknown, fresh};

    const PlanGains gains = gainsOf(plan);

    EXPECT_EQ(gains.changes, 4);
    EXPECT_EQ(gains.absences, 1);
    EXPECT_EQ(gains.byHand, 1);
    EXPECT_EQ(gains.filledPlaces, 1);
    EXPECT_DOUBLE_EQ(gains.savedKm, 1.5);
    EXPECT_FALSE(gainOf(fresh));
    EXPECT_FALSE(gainOf(away));
}

} // namespace
} // namespace entraide::THIS_FILE
