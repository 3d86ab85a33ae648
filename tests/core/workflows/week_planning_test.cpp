// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/use_areas.h"
#include "core/workflows/checked_planning.h"
#include "core/workflows/workflow_fixture.h"
#include "geo/postcodes.h"
#include "workflows/proposals.h"
#include "workflows/week_planning.h"

#include <algorithm>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class WeekPlanningTest : public WorkflowTest {
protected:
    const IsoWeek week = IsoWeek::of(wednesday);
    const QDate friday = wednesday.addDays(2);
    RequestId requestIn(const QString& postcode, GeoPoint position, Service service = Service::Shopping) {
        Request r = get(request(friday, service));
        r.address.postcode = postcode;
        r.position = position;
        return put(r);
    }

    CheckedPlanning planning{*desk, u"Nadia B."_s};
    Proposals proposals{*desk, u"Nadia B."_s};
};

TEST_F(WeekPlanningTest, shouldGiveEachPlaceToTheNearer) {
    const RequestId id = request(friday);
    volunteer(u"Loin"_s, {Service::Shopping}, {50.86, 4.40});
    const VolunteerId near = volunteer(u"Près"_s, {Service::Shopping}, {50.831, 4.371});
    const WeekPlan plan = planning.propose(week, today);
    ASSERT_EQ(plan.lines.size(), 1);
    EXPECT_TRUE(plan.lines[0].isNew);
    EXPECT_EQ(plan.lines[0].volunteer, near);
    EXPECT_EQ(plan.lines[0].request, id);
    EXPECT_EQ(plan.lines[0].date, friday);
    EXPECT_EQ(plan.lines[0].hours, (TimeRange{600, 660}));
    EXPECT_GT(plan.lines[0].nextBestCost, plan.lines[0].cost);
    EXPECT_EQ(plan.placesNeeded, 1);
    EXPECT_EQ(plan.filledNow, 0);
    EXPECT_EQ(plan.filledThen, 1);
    EXPECT_EQ(desk->count(EntityType::Match), 0); // nothing is saved
}

TEST_F(WeekPlanningTest, shouldSayWhyAPlaceStaysEmpty) {
    request(friday);
    request(friday, Service::Babysitting);
    volunteer(u"Karim"_s);
    const WeekPlan plan = planning.propose(week, today);
    EXPECT_EQ(plan.lines.size(), 1);
    ASSERT_EQ(plan.unserved.size(), 1);
    EXPECT_EQ(plan.unserved[0].reason, UnservedReason::NoService);
    EXPECT_EQ(plan.unserved[0].missing, 1);
    EXPECT_GE(plan.objective, 1'000'000'000);
}

TEST_F(WeekPlanningTest, shouldLeaveWhatIsPromisedWhereItIs) {
    const RequestId id = request(friday);
    const VolunteerId far = volunteer(u"Loin"_s, {Service::Shopping}, {50.86, 4.40});
    volunteer(u"Près"_s, {Service::Shopping}, {50.831, 4.371});
    ASSERT_TRUE(proposals.proposeAccepted({id, far, {}, {}, 0, {}, {}}, today));
    const WeekPlan plan = planning.propose(week, today);
    ASSERT_EQ(plan.lines.size(), 1);
    EXPECT_FALSE(plan.lines[0].isNew);
    EXPECT_EQ(plan.lines[0].volunteer, far);
    EXPECT_EQ(plan.filledNow, 1);
}

TEST_F(WeekPlanningTest, shouldNotAskSomebodyTwiceForOneHour) {
    request(friday);
    request(friday);
    const VolunteerId karim = volunteer(u"Karim"_s);
    const RequestId other = request(friday, Service::DogWalk);
    Volunteer v = get(karim);
    v.services.append(Service::DogWalk);
    put(v);
    ASSERT_TRUE(proposals.propose({other, karim, {}, {}, 0, {}, {}}, today)); // asked, no answer yet
    const WeekPlan plan = planning.propose(week, today);
    EXPECT_EQ(plan.newCount(), 0);
    ASSERT_EQ(plan.unserved.size(), 2);
    EXPECT_EQ(plan.unserved[0].reason, UnservedReason::AllTaken);
}

TEST_F(WeekPlanningTest, shouldPlanTheRestOfThisWeekAndNotItsPast) {
    weekly({1, 5}, wednesday.addDays(-20));
    volunteer(u"Karim"_s);
    const WeekPlan plan = planning.propose(week, today);
    ASSERT_EQ(plan.lines.size(), 1);
    EXPECT_EQ(plan.lines[0].date, friday);
    EXPECT_EQ(planning.propose(week.next(), today).lines.size(), 2);
    EXPECT_TRUE(planning.propose(week.previous(), today).lines.isEmpty());
}

TEST_F(WeekPlanningTest, shouldSaveEveryNewLineAsOneStep) {
    const RequestId first = request(friday);
    const RequestId second = request(wednesday.addDays(1));
    volunteer(u"Karim"_s);
    volunteer(u"Lotte"_s);
    const WeekPlan plan = planning.propose(week, today);
    ASSERT_EQ(plan.newCount(), 2);
    const PlanAccepted done = planning.acceptAll(plan, true, today);
    EXPECT_EQ(done.accepted, 2);
    EXPECT_TRUE(done.refused.isEmpty());
    EXPECT_EQ(get(first).state, RequestState::Matched);
    EXPECT_EQ(get(second).state, RequestState::Matched);
    EXPECT_EQ(planning.propose(week, today).newCount(), 0);
    desk->undo(done.changes);
    EXPECT_EQ(desk->count(EntityType::Match), 0);
    EXPECT_EQ(get(first).state, RequestState::Open);
}

TEST_F(WeekPlanningTest, shouldKeepTheOtherLinesWhenOneIsNotPossibleAnyMore) {
    const RequestId first = request(friday);
    const RequestId second = request(wednesday.addDays(1));
    volunteer(u"Karim"_s);
    const WeekPlan plan = planning.propose(week, today);
    ASSERT_EQ(plan.newCount(), 2);
    ASSERT_TRUE(proposals.moveRequest(first, RequestState::Cancelled, {}, today));
    const PlanAccepted done = planning.acceptAll(plan, false, today);
    EXPECT_EQ(done.accepted, 1);
    ASSERT_EQ(done.refused.size(), 1);
    EXPECT_EQ(done.refused[0].code, RefusalCode::StateForbids);
    EXPECT_EQ(get(second).state, RequestState::Proposed);
}

TEST_F(WeekPlanningTest, shouldPutAFlexibleTimeOnADayThatSomebodyHas) {
    Request r;
    r.beneficiary = beneficiary();
    r.when = {WhenKind::Window, wednesday, friday, {540, 720}, 60, {}};
    const RequestId id = put(r);
    const VolunteerId karim = volunteer(u"Karim"_s);
    Volunteer v = get(karim);
    v.availability.clear();
    v.availability.add(5, {600, 720});
    put(v);
    const WeekPlan plan = planning.propose(week, today);
    ASSERT_EQ(plan.lines.size(), 1);
    EXPECT_EQ(plan.lines[0].date, friday);
    EXPECT_EQ(plan.lines[0].hours, (TimeRange{600, 660}));
    EXPECT_EQ(planning.acceptAll(plan, true, today).accepted, 1);
    EXPECT_EQ(get(id).state, RequestState::Matched);
}

TEST_F(WeekPlanningTest, shouldNotPutAFlexibleTimeIntoHoursThatArePast) {
    volunteer(u"Karim"_s);
    const auto window = [&](QDate last, TimeRange hours) {
        Request r;
        r.beneficiary = beneficiary();
        r.when = {WhenKind::Window, wednesday, last, hours, 60, {}};
        return put(r);
    };
    const RequestId today9 = window(wednesday, {540, 720}); // it is two o'clock
    const RequestId today4 = window(wednesday, {600, 960});
    const RequestId tomorrow = window(wednesday.addDays(1), {540, 720});
    const WeekPlan plan = planning.propose(week, today);
    const auto lineOf = [&](const RequestId& id) {
        const auto found = std::ranges::find(plan.lines, id, &PlanLine::request);
        return found == plan.lines.end() ? PlanLine() : *found;
    };
    EXPECT_EQ(plan.lines.size(), 2);
    EXPECT_TRUE(lineOf(today9).place.isEmpty());
    EXPECT_EQ(lineOf(today4).date, wednesday);
    EXPECT_GT(lineOf(today4).hours.start, 14 * 60);
    EXPECT_EQ(lineOf(tomorrow).date, wednesday.addDays(1));
    EXPECT_EQ(lineOf(tomorrow).hours, (TimeRange{540, 600}));
}

TEST_F(WeekPlanningTest, shouldCountPlacesByDayAndQuarterOnce) {
    request(friday);
    request(friday, Service::Babysitting);
    volunteer(u"Karim"_s);
    const WeekPlan plan = planning.propose(week, today);
    ASSERT_EQ(plan.days.size(), 7);
    EXPECT_EQ(plan.days[4].needed, 2);
    EXPECT_EQ(plan.days[4].filledThen, 1);
    ASSERT_EQ(plan.quarters.size(), 1);
    EXPECT_EQ(plan.quarters[0].commune.fr, u"Ixelles"_s);
    EXPECT_EQ(plan.quarters[0].needed, 2);
    EXPECT_EQ(plan.quarters[0].filledThen, 1);
}

TEST_F(WeekPlanningTest, shouldCountTheQuartersOfOneCommuneTogether) {
    for (const QString& postcode : {u"1130"_s, u"1000"_s, u"1050"_s, u"1020"_s, u"1120"_s, u"2000"_s})
        requestIn(postcode, findPostcode(postcode) ? findPostcode(postcode)->centroid : GeoPoint(51.22, 4.40));
    Request nowhere;
    Beneficiary somebody;
    Person unplaced;
    unplaced.familyName = u"Peeters"_s;
    somebody.person = put(unplaced);
    nowhere.beneficiary = put(somebody);
    nowhere.service = Service::Babysitting;
    nowhere.when = {WhenKind::Fixed, friday, {}, {600, 660}, 0, {}};
    put(nowhere);
    volunteer(u"Karim"_s, {Service::Shopping}, findPostcode(u"1020"_s)->centroid);

    const WeekPlan plan = planning.propose(week, today);

    EXPECT_EQ(plan.filledThen, 1);
    ASSERT_EQ(plan.quarters.size(), 4);
    EXPECT_EQ(plan.quarters[0].commune.nl, u"Brussel"_s) << "with Laeken, Haren and Neder-Over-Heembeek";
    EXPECT_EQ(plan.quarters[0].needed, 4);
    EXPECT_EQ(plan.quarters[0].filledNow, 0);
    EXPECT_EQ(plan.quarters[0].filledThen, 1);
    EXPECT_EQ(plan.quarters[1].commune.fr, u"Ixelles"_s);
    EXPECT_EQ(plan.quarters[2].commune, LocalText());
    EXPECT_EQ(plan.quarters[2].postcode, u"2000"_s) << "of no known commune";
    EXPECT_EQ(plan.quarters[3].commune, LocalText());
    EXPECT_EQ(plan.quarters[3].postcode, QString()) << "nobody knows where";
    for (qsizetype i = 1; i < plan.quarters.size(); ++i)
        EXPECT_EQ(plan.quarters[i].needed, 1);
    const QList<QuarterShare> worst = plan.worstServed();
    ASSERT_EQ(worst.size(), 4) << "all of them";
    EXPECT_EQ(worst.last().commune.nl, u"Brussel"_s);
    EXPECT_EQ(plan.worstServed(2).size(), 2);
}

/// A postcode that two communes of an exact file share: where each place lies decides, filled or not.
TEST_F(WeekPlanningTest, shouldCountByTheImportedCommunesWhereAPlaceLies) {
    useAreas(*desk,
             {boxArea(u"W"_s, u"Ouest"_s, u"West"_s, {4.34, 50.80, 4.372, 50.86}),
              boxArea(u"E"_s, u"Est"_s, u"Oost"_s, {4.372, 50.80, 4.40, 50.86})},
             false);
    requestIn(u"1050"_s, {50.83, 4.374});
    requestIn(u"1050"_s, {50.83, 4.375}, Service::Babysitting);
    requestIn(u"1050"_s, {50.83, 4.36}, Service::Babysitting);
    Posting posting;
    posting.kind = Service::Letters;
    posting.state = PostingState::Published;
    posting.address.postcode = u"1050"_s;
    posting.position = {50.83, 4.365};
    posting.roles = {{u"fr"_s, {}, 2, {Language::French}}};
    posting.shifts = {{u"s1"_s, friday, {600, 690}, {}, {}}};
    put(posting);
    volunteer(u"Karim"_s);

    const WeekPlan plan = planning.propose(week, today);

    ASSERT_EQ(plan.quarters.size(), 2);
    EXPECT_EQ(plan.quarters[0].commune.fr, u"Est"_s);
    EXPECT_EQ(plan.quarters[0].needed, 2);
    EXPECT_EQ(plan.quarters[0].filledThen, 1);
    EXPECT_EQ(plan.quarters[1].commune.fr, u"Ouest"_s);
    EXPECT_EQ(plan.quarters[1].needed, 3);
    EXPECT_EQ(plan.quarters[1].filledThen, 0);
}

TEST_F(WeekPlanningTest, shouldStopWhenAskedTo) {
    request(friday);
    volunteer(u"Karim"_s);
    std::stop_source source;
    source.request_stop();
    PlanOptions options;
    options.stop = source.get_token();
    const WeekPlan plan = planning.propose(week, today, {}, options);
    EXPECT_TRUE(plan.cancelled);
    EXPECT_TRUE(plan.lines.isEmpty());
}

TEST_F(WeekPlanningTest, shouldLockAPromise) {
    const auto done = proposals.proposeAccepted({request(friday), volunteer(u"Karim"_s), {}, {}, 0, {}, {}}, today);
    ASSERT_TRUE(planning.setLocked(done->match, true));
    EXPECT_TRUE(get(done->match).locked);
    EXPECT_TRUE(planning.propose(week, today).lines.value(0).locked);
}

} // namespace
} // namespace entraide::THIS_FILE
