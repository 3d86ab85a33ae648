// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/tandem_fixture.h"
#include "workflows/commitments.h"
#include "workflows/happened.h"
#include "workflows/roster_builder.h"
#include "workflows/tandem_times.h"
#include "workflows/upkeep.h"
#include "workflows/week_places.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class TandemTimesTest : public TandemTest {
protected:
    const QDate nextThursday = thursday.addDays(7);
};

TEST_F(TandemTimesTest, shouldSayWhoGoesWhen) {
    const TandemId id = put(plain());
    const VisitId visit = written(id, monday, VisitState::SeekingStandIn);
    const QList<TandemTime> times = tandemTimes(*desk, id, wednesday, monday);
    ASSERT_EQ(times.size(), 2);
    EXPECT_EQ(times[0].date, thursday);
    EXPECT_EQ(times[0].seriesDay, thursday);
    EXPECT_TRUE(times[0].visit.isEmpty());
    EXPECT_EQ(times[0].hours, (TimeRange{600, 660}));
    EXPECT_EQ(times[0].minutes, 60);
    EXPECT_EQ(times[0].volunteer, helper);
    EXPECT_EQ(times[1].visit, visit);
    EXPECT_EQ(times[1].seriesDay, monday);
    EXPECT_EQ(times[1].state, VisitState::SeekingStandIn);
    EXPECT_EQ(tandemTimes(*desk, wednesday, monday), times) << "and of all tandems the same";
}

TEST_F(TandemTimesTest, shouldRestInHolidaysWhenItSaysSo) {
    closeFor(thursday, thursday.addDays(3));
    Tandem tandem = plain();
    EXPECT_EQ(daysOf(put(tandem), wednesday, monday), (QList{thursday, monday}));
    tandem.restsInHolidays = true;
    const TandemId id = put(tandem);
    EXPECT_EQ(daysOf(id, wednesday, monday), QList{monday});
    ASSERT_TRUE(acts().moveTime(id, monday, thursday.addDays(1), {}, today));
    EXPECT_EQ(daysOf(id, wednesday, monday), QList{thursday.addDays(1)}) << "moved there by hand";
}

TEST_F(TandemTimesTest, shouldLeaveOutMoveAndPutBackOneTime) {
    const TandemId id = put(plain());
    ASSERT_TRUE(acts().leaveOut(id, thursday, today));
    EXPECT_EQ(daysOf(id, wednesday, monday), QList{monday});
    EXPECT_EQ(acts().seekStandIn(id, thursday, {}, today).refusal().code, RefusalCode::NoSuchTime);
    ASSERT_TRUE(acts().moveTime(id, thursday, wednesday.addDays(2), {840, 900}, today));
    const QList<TandemTime> times = tandemTimes(*desk, id, wednesday, monday);
    ASSERT_EQ(times.size(), 2);
    EXPECT_EQ(times[0].date, wednesday.addDays(2));
    EXPECT_EQ(times[0].seriesDay, thursday);
    EXPECT_EQ(times[0].hours, (TimeRange{840, 900}));
    ASSERT_TRUE(acts().putBack(id, thursday, today));
    EXPECT_EQ(daysOf(id, wednesday, monday), (QList{thursday, monday}));
    EXPECT_EQ(acts().leaveOut(id, wednesday, today).refusal().code, RefusalCode::NoSuchTime);
    EXPECT_EQ(acts().moveTime(id, thursday, wednesday.addDays(-1), {}, today).refusal().code, RefusalCode::InThePast);
}

TEST_F(TandemTimesTest, shouldNotMoveATimeThatHappened) {
    const TandemId id = put(plain());
    const QDate lastMonday = wednesday.addDays(-2);
    const VisitId visit = written(id, lastMonday, VisitState::Performed);
    const auto moved = acts().moveTime(id, lastMonday, monday.addDays(1), {}, today);
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.refusal(), (Refusal{RefusalCode::StateForbids, visit.toString(), u"performed"_s}));
    EXPECT_FALSE(acts().leaveOut(id, lastMonday, today));
}

TEST_F(TandemTimesTest, shouldMoveTheWrittenVisitWithItsTime) {
    const TandemId id = put(plain());
    const VisitId visit = written(id, thursday, VisitState::SeekingStandIn);
    ASSERT_TRUE(acts().moveTime(id, thursday, monday.addDays(1), {840, 900}, today));
    EXPECT_EQ(get(visit).date, monday.addDays(1));
    EXPECT_EQ(get(visit).occurrence, thursday);
    EXPECT_EQ(get(visit).hours, (TimeRange{840, 900}));
    EXPECT_EQ(daysOf(id, wednesday, monday.addDays(1)), (QList{monday, monday.addDays(1)})) << "once only";
    ASSERT_TRUE(acts().putBack(id, thursday, today));
    EXPECT_EQ(get(visit).date, thursday);
    EXPECT_FALSE(get(visit).occurrence.isValid());
    ASSERT_TRUE(acts().leaveOut(id, thursday, today));
    EXPECT_FALSE(desk->find<Visit>(visit));
}

TEST_F(TandemTimesTest, shouldChangeThisAndAllLater) {
    const TandemId id = put(plain());
    written(id, nextThursday);
    When later = stored(id).cadence;
    later.rule = u"FREQ=WEEKLY;BYDAY=TU"_s;
    later.hours = {900, 960};
    ASSERT_TRUE(acts().changeFrom(id, monday, later, today));
    EXPECT_EQ(daysOf(id, wednesday.addDays(-2), monday.addDays(8)),
              (QList{wednesday.addDays(-2), thursday, monday.addDays(1), monday.addDays(8)}));
    ASSERT_EQ(stored(id).earlier.size(), 1);
    EXPECT_EQ(stored(id).earlier[0].until, monday.addDays(-1));
    EXPECT_TRUE(visitsOf(id).isEmpty()) << "planned for a day that is none any more";
    ASSERT_TRUE(acts().leaveOut(id, thursday, today)) << "also of what it was before";
    EXPECT_EQ(acts().changeFrom(id, monday, later, today).refusal().code, RefusalCode::NoSuchTime);
    When broken = later;
    broken.rule = u"often"_s;
    EXPECT_EQ(acts().changeFrom(id, monday.addDays(1), broken, today).refusal().detail, u"cadence.rule"_s);
}

TEST_F(TandemTimesTest, shouldShareACountWithWhatWasBefore) {
    Tandem tandem = plain(TandemState::Active, u"FREQ=WEEKLY;BYDAY=MO;COUNT=6"_s);
    const TandemId id = put(tandem); // Mondays from 2/11: 2, 9, 16, 23, 30/11, 7/12
    tandem.cadence.hours = {840, 900};
    ASSERT_TRUE(acts().changeFrom(id, monday, tandem.cadence, today));
    EXPECT_EQ(stored(id).earlier[0].rule, u"FREQ=WEEKLY;BYDAY=MO;COUNT=3"_s);
    EXPECT_EQ(stored(id).cadence.rule, u"FREQ=WEEKLY;BYDAY=MO;COUNT=3"_s);
    EXPECT_EQ(daysOf(id, wednesday.addDays(-21), wednesday.addDays(60)).size(), 6);
}

TEST_F(TandemTimesTest, shouldStopTheSeriesAndStayATandem) {
    const TandemId id = put(plain());
    ASSERT_TRUE(acts().stopAt(id, monday, today));
    EXPECT_EQ(daysOf(id, wednesday, monday.addDays(30)), QList{thursday});
    EXPECT_EQ(stored(id).state, TandemState::Active);
}

TEST_F(TandemTimesTest, shouldTakeAnyVisitOfTheWeekForAWeekOfAnyDay) {
    Tandem tandem = plain(TandemState::Active, u"FREQ=WEEKLY"_s);
    tandem.cadence.minutes = 45;
    const TandemId id = put(tandem);
    const QDate weekStart = monday;
    QList<TandemTime> times = tandemTimes(*desk, id, monday, monday.addDays(6));
    ASSERT_EQ(times.size(), 1);
    EXPECT_EQ(times[0].date, weekStart);
    EXPECT_EQ(times[0].lastDate, weekStart.addDays(6));
    EXPECT_TRUE(times[0].hours.isEmpty());
    EXPECT_EQ(times[0].minutes, 45);
    ASSERT_TRUE(acts().log({{id, {}, weekStart, weekStart.addDays(3), VisitState::Planned, 0, 0, {}}}, today));
    times = tandemTimes(*desk, id, monday, monday.addDays(6));
    ASSERT_EQ(times.size(), 1);
    EXPECT_EQ(times[0].date, weekStart.addDays(3));
    EXPECT_EQ(times[0].seriesDay, weekStart);
}

// ---- who reads them -----------------------------------------------------------------------------------------------

TEST_F(TandemTimesTest, shouldBePromisedWhereItIs) {
    const TandemId id = put(plain());
    ASSERT_TRUE(acts().moveTime(id, thursday, wednesday.addDays(2), {840, 900}, today));
    ASSERT_TRUE(acts().pause(id, monday, monday, {}, today));
    const QList<Commitment> own = commitmentsOf(*desk, helper, wednesday, monday);
    ASSERT_EQ(own.size(), 1);
    EXPECT_EQ(own[0].date, wednesday.addDays(2));
    EXPECT_EQ(own[0].hours, (TimeRange{840, 900}));
    const QList<Commitment> all = allCommitments(*desk, wednesday, monday).value(helper);
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all[0].date, wednesday.addDays(2));
    ASSERT_TRUE(acts().seekStandIn(id, thursday, {}, today));
    EXPECT_TRUE(commitmentsOf(*desk, helper, wednesday, monday).isEmpty()) << "freed by its visit";
}

TEST_F(TandemTimesTest, shouldStandOnRosterAndPlanWhereItIs) {
    const TandemId id = put(plain());
    ASSERT_TRUE(acts().moveTime(id, thursday, wednesday.addDays(2), {840, 900}, today));
    const IsoWeek week = IsoWeek::of(wednesday);
    QList<QDate> onRoster;
    for (const RosterEntry& entry : rosterEntries(*desk, week))
        onRoster.append(entry.date);
    EXPECT_THAT(onRoster, ::testing::UnorderedElementsAre(wednesday.addDays(-2), wednesday.addDays(2)));
    Names names(*desk);
    const QList<WeekPlace> places = weekPlaces(*desk, names, week, today);
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places[0].occurrence.date, wednesday.addDays(2));
    EXPECT_EQ(places[0].open, 0);
}

TEST_F(TandemTimesTest, shouldAskNobodyForWhatIsCalledOff) {
    const TandemId id = put(plain());
    written(id, thursday, VisitState::Excused);
    Names names(*desk);
    EXPECT_TRUE(weekPlaces(*desk, names, IsoWeek::of(wednesday), today).isEmpty());
    const VisitId seeking = written(id, wednesday.addDays(2), VisitState::SeekingStandIn);
    const QList<WeekPlace> places = weekPlaces(*desk, names, IsoWeek::of(wednesday), today);
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places[0].visit, seeking);
    EXPECT_EQ(places[0].open, 1);
}

TEST_F(TandemTimesTest, shouldNotLookForMoreHelpThanTheTandem) {
    const RequestId request = weekly({1, 4}, wednesday.addDays(-7));
    Tandem tandem = plain();
    tandem.request = request;
    put(tandem);
    Request carried = get(request);
    carried.state = RequestState::InProgress;
    put(carried);
    Names names(*desk);
    for (const WeekPlace& place : weekPlaces(*desk, names, IsoWeek::of(wednesday), today))
        EXPECT_EQ(place.kind, PlaceKind::Visit);
    settleDesk(*desk, today);
    EXPECT_EQ(get(request).state, RequestState::InProgress);
}

TEST_F(TandemTimesTest, shouldEndAWeekOfAnyDayWithTheTandem) {
    Tandem tandem = plain(TandemState::Ended, u"FREQ=WEEKLY"_s);
    tandem.cadence.minutes = 45;
    tandem.ended = wednesday.addDays(-1);
    const TandemId id = put(tandem);
    const QList<TandemTime> times = tandemTimes(*desk, id, wednesday.addDays(-2), monday);
    ASSERT_EQ(times.size(), 1);
    EXPECT_EQ(times[0].date, wednesday.addDays(-2));
    EXPECT_EQ(times[0].lastDate, tandem.ended);
    EXPECT_TRUE(recordOutcome(*desk, id.toString(), times[0].lastDate, Happened::Done, {}, u"N"_s, today));
}

} // namespace
} // namespace entraide::THIS_FILE
