// SPDX-License-Identifier: GPL-3.0-or-later
// The checker that every plan of every test goes through finds what it is there for.
#include "core/workflows/checked_planning.h"
#include "core/workflows/checked_rounds.h"
#include "core/workflows/round_fixture.h"
#include "workflows/proposals.h"

#include <functional>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

class WeekPlanRulesTest : public RoundTest {
protected:
    const IsoWeek week = IsoWeek::of(wednesday);
    const CheckedPlanning planning{*desk, u"Nadia B."_s};

    /// What is said of \a plan once \a change has spoilt its first line.
    std::string afterwards(WeekPlan plan, const std::function<void(WeekPlan&, PlanLine&)>& change) {
        change(plan, plan.lines.first());
        plan.placesNeeded = static_cast<int>(plan.lines.size());
        return test::brokenRules(*desk, plan, today);
    }
    template <class F> void changeVolunteer(const VolunteerId& id, F&& change) {
        Volunteer v = get(id);
        change(v);
        put(v);
    }
    MatchId accepted(const RequestId& request, const VolunteerId& volunteer) {
        const auto done =
            Proposals(*desk, u"Nadia B."_s).proposeAccepted({request, volunteer, {}, {}, 0, {}, {}}, today);
        EXPECT_TRUE(done);
        return done ? done->match : MatchId();
    }
};

TEST_F(WeekPlanRulesTest, shouldFindWhoIsInTwoPlaces) {
    request(friday);
    const VolunteerId karim = volunteer(u"Karim"_s);
    const WeekPlan plan = planning.propose(week, today);
    ASSERT_EQ(plan.newCount(), 1);
    EXPECT_THAT(afterwards(plan, [](WeekPlan& p, PlanLine& line) { p.lines.append(line); }),
                AllOf(HasSubstr("in two places: planned"), HasSubstr("twice in one place"),
                      HasSubstr("a place is filled twice")));
    accepted(request(friday, Service::DogWalk), karim);
    EXPECT_THAT(test::brokenRules(*desk, plan, today),
                AllOf(HasSubstr("in two places: promised"), HasSubstr("a promise is forgotten")));
    PlanWish away;
    away.absences = {{karim, friday, friday, {}, {}}};
    EXPECT_THAT(afterwards(plan, [&](WeekPlan& p, PlanLine&) { p.wish = away; }),
                AllOf(HasSubstr("away"), Not(HasSubstr("in two places"))));
}

TEST_F(WeekPlanRulesTest, shouldFindWhoDoesNotFit) {
    const RequestId id = request(friday);
    const VolunteerId karim = volunteer(u"Karim"_s);
    const WeekPlan plan = planning.propose(week, today);
    ASSERT_EQ(plan.newCount(), 1);
    const auto said = [&] { return test::brokenRules(*desk, plan, today); };
    ASSERT_EQ(said(), "");
    const Volunteer was = get(karim);
    const Request asked = get(id);
    const auto expect = [&](const char* rule, const std::function<void(Volunteer&, Request&)>& change) {
        Volunteer v = was;
        Request r = asked;
        change(v, r);
        put(v);
        put(r);
        EXPECT_THAT(said(), HasSubstr(rule));
        put(was);
        put(asked);
        EXPECT_EQ(said(), "");
    };
    expect("not active", [](Volunteer& v, Request&) { v.state = VolunteerState::Paused; });
    expect("does not offer", [](Volunteer& v, Request&) { v.services = {Service::DogWalk}; });
    expect("no time", [](Volunteer& v, Request&) { v.availability.remove(5, {630, 660}); });
    expect("no time", [](Volunteer& v, Request&) { v.exceptions = {{friday, friday, false, {}}}; });
    expect("not in their season", [](Volunteer& v, Request&) { v.availableUntil = wednesday; });
    expect("too far", [](Volunteer& v, Request&) { v.areaKm = 0.2; });
    expect("too far", [](Volunteer& v, Request&) { v.quarters = {u"1000"_s}; });
    expect("not screened", [](Volunteer&, Request& r) { r.screenings = {ScreeningKind::Identity}; });
    expect("a skill is missing", [](Volunteer&, Request& r) { r.skills = {Skill::DrivingLicence}; });
    expect("no common language", [](Volunteer&, Request& r) { r.languages = {Language::Dutch}; });
    expect("not when it is asked for", [](Volunteer&, Request& r) { r.when.hours = {600, 690}; });
    expect("not when it is asked for", [](Volunteer&, Request& r) { r.when.from = friday.addDays(1); });
    expect("nobody asks", [](Volunteer&, Request& r) { r.state = RequestState::Cancelled; });
    Beneficiary helped = desk->find<Beneficiary>(asked.beneficiary).value();
    expect("not to meet", [&](Volunteer& v, Request&) { v.blockedPersons = {helped.person}; });
    Tandem over;
    over.state = TandemState::Ended;
    over.volunteer = karim;
    over.beneficiary = asked.beneficiary;
    over.pairBlocked = true;
    put(over);
    EXPECT_THAT(said(), HasSubstr("not to meet again"));
}

TEST_F(WeekPlanRulesTest, shouldAskLessOfWhoWasChosenByHandButNotEverything) {
    request(friday);
    const VolunteerId karim = volunteer(u"Karim"_s);
    const WeekPlan plan = planning.propose(week, today);
    const auto byHand = [&] {
        return afterwards(plan, [](WeekPlan&, PlanLine& line) { line.overrideReason = u"elle le connaît"_s; });
    };
    changeVolunteer(karim, [](Volunteer& v) {
        v.availability.clear();
        v.services.clear();
        v.areaKm = 0.1;
    });
    EXPECT_EQ(byHand(), "");
    const PersonId helped = desk->find<Beneficiary>(get(plan.lines[0].request).beneficiary)->person;
    changeVolunteer(karim, [&](Volunteer& v) { v.blockedPersons = {helped}; });
    EXPECT_THAT(byHand(), HasSubstr("not to meet"));
}

TEST_F(WeekPlanRulesTest, shouldFindWhoIsAskedTooMuch) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    for (int day = 1; day <= 4; ++day)
        request(wednesday.addDays(day));
    const WeekPlan plan = planning.propose(week, today);
    ASSERT_EQ(plan.newCount(), 4);
    changeVolunteer(karim, [](Volunteer& v) { v.tasksPerWeek = 3; });
    EXPECT_THAT(test::brokenRules(*desk, plan, today), HasSubstr("more tasks"));
    changeVolunteer(karim, [](Volunteer& v) {
        v.tasksPerWeek = 0;
        v.hoursPerWeek = 3;
    });
    EXPECT_THAT(test::brokenRules(*desk, plan, today), HasSubstr("more hours"));
}

TEST_F(WeekPlanRulesTest, shouldFindAWrongChange) {
    const VolunteerId far = volunteer(u"Loin"_s, {Service::Shopping}, {50.86, 4.40});
    volunteer(u"Près"_s, {Service::Shopping}, {50.831, 4.371});
    const MatchId promise = accepted(request(friday), far);
    const WeekPlan plan = planning.propose(week, today, {true, {}, {}});
    ASSERT_EQ(plan.changeCount(), 1);
    EXPECT_THAT(afterwards(plan, [](WeekPlan& p, PlanLine&) { p.wish.mayMove = false; }),
                HasSubstr("although nobody may be moved"));
    EXPECT_THAT(afterwards(plan, [](WeekPlan& p, PlanLine& line) { p.lines.append(line); }),
                HasSubstr("gives way twice"));
    EXPECT_THAT(afterwards(plan, [](WeekPlan& p, PlanLine&) { p.lines.clear(); }), HasSubstr("a promise is forgotten"));
    Match locked = get(promise);
    locked.locked = true;
    put(locked);
    EXPECT_THAT(test::brokenRules(*desk, plan, today), HasSubstr("locked"));
}

TEST_F(WeekPlanRulesTest, shouldFindWhatIsWrongWithRounds) {
    town();
    const DayRounds day = propose(friday);
    ASSERT_GE(day.rounds.size(), 2);
    const auto said = [&](const std::function<void(DayRounds&, PlannedRound&)>& change) {
        DayRounds spoilt = day;
        change(spoilt, spoilt.rounds.first());
        return test::brokenRules(*desk, spoilt);
    };
    EXPECT_EQ(said([](DayRounds&, PlannedRound&) {}), "");
    EXPECT_THAT(said([](DayRounds&, PlannedRound& r) { r.capacity = 1; }), HasSubstr("overloaded"));
    EXPECT_THAT(said([](DayRounds&, PlannedRound& r) { r.stops[0].begin += 1; }), HasSubstr("wrong_times"));
    EXPECT_THAT(said([](DayRounds&, PlannedRound& r) { r.hours.end = r.departure + 1; }), HasSubstr("late"));
    EXPECT_THAT(said([](DayRounds& d, PlannedRound& r) { d.rounds.append(r); }),
                AllOf(HasSubstr("two rounds at once"), HasSubstr(" of ")));
    EXPECT_THAT(said([](DayRounds&, PlannedRound& r) { r.stops.removeFirst(); }), HasSubstr("wrong_"));
    changeVolunteer(day.rounds.first().rider.id, [](Volunteer& v) { v.exceptions = {{friday, friday, false, {}}}; });
    EXPECT_THAT(test::brokenRules(*desk, day), HasSubstr("has no time"));
}

} // namespace
} // namespace entraide::THIS_FILE
