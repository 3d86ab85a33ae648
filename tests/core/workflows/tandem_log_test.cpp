// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/tandem_fixture.h"
#include "workflows/happened.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class TandemLogTest : public TandemTest {
protected:
    RefusalCode refused(const VisitEntry& entry) {
        const auto done = acts().log({entry}, today);
        EXPECT_FALSE(done);
        return done ? RefusalCode::NotHere : done.refusal().code;
    }
    const QDate lastMonday = wednesday.addDays(-2);
    const QDate lastThursday = wednesday.addDays(-6);
};

TEST_F(TandemLogTest, shouldLogManyInOneStep) {
    const TandemId id = put(plain());
    const auto done = acts().log({{id, {}, lastMonday, {}, VisitState::Performed, 0, 4, {}},
                                  {id, {}, lastThursday, {}, VisitState::Missed, 0, 0, u"malade"_s},
                                  {id, {}, thursday, {}, VisitState::Excused, 0, 0, u"férié"_s},
                                  {id, {}, {}, wednesday, VisitState::Performed, 30, 0, u"courses en plus"_s}},
                                 today);
    ASSERT_TRUE(done);
    EXPECT_EQ(visitsOf(id).size(), 4);
    const QList<TandemTime> times = tandemTimes(*desk, id, lastThursday, thursday);
    ASSERT_EQ(times.size(), 4);
    EXPECT_EQ(times[0].reason, u"malade"_s);
    EXPECT_EQ(times[0].minutes, 0);
    EXPECT_EQ(times[1].minutes, 60) << "as planned";
    EXPECT_EQ(times[1].kilometres, 4);
    EXPECT_EQ(times[2].minutes, 30);
    EXPECT_FALSE(times[2].seriesDay.isValid()) << "besides the series";
    EXPECT_EQ(times[3].state, VisitState::Excused);
    desk->undo(*done);
    EXPECT_TRUE(visitsOf(id).isEmpty());
}

TEST_F(TandemLogTest, shouldWriteOneTimeUnderOneIdWhereverItIsWritten) {
    const TandemId id = put(plain());
    ASSERT_TRUE(acts().log({{id, {}, lastMonday, {}, VisitState::Performed, 0, 0, {}}}, today));
    const VisitId here = visitsOf(id).first().id;
    // Another desk of the team, which has the same tandem and knows of no visit yet.
    const auto other = Desk::create(folder.filePath(u"other.entraide"_s), {}, u"Autre"_s, true);
    other->write([&](Desk::Writer& writer) {
        writer.save(desk->find<Volunteer>(helper).value());
        writer.save(stored(id));
    });
    ASSERT_TRUE(TandemDesk(*other, u"Tom"_s).log({{id, {}, lastMonday, {}, VisitState::Performed, 0, 0, {}}}, today));
    EXPECT_EQ(other->findBy<Visit>("tandem"_L1, id.toString()).first().id, here);
}

TEST_F(TandemLogTest, shouldLogAllOrNothing) {
    const TandemId id = put(plain());
    const auto done = acts().log({{id, {}, lastMonday, {}, VisitState::Performed, 0, 0, {}},
                                  {id, {}, lastThursday, {}, VisitState::Missed, 0, 0, {}}},
                                 today);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.refusal().code, RefusalCode::ReasonMissing);
    EXPECT_TRUE(visitsOf(id).isEmpty());
}

TEST_F(TandemLogTest, shouldRefuseWhatCannotHaveHappened) {
    const TandemId id = put(plain());
    EXPECT_EQ(refused({id, {}, thursday, {}, VisitState::Performed, 0, 0, {}}), RefusalCode::NotInSeason);
    EXPECT_EQ(refused({id, {}, wednesday, {}, VisitState::Performed, 0, 0, {}}), RefusalCode::NoSuchTime);
    EXPECT_EQ(refused({id, {}, {}, {}, VisitState::Performed, 0, 0, {}}), RefusalCode::NotComplete);
    EXPECT_EQ(refused({id, {}, lastMonday, {}, VisitState::Performed, 2'000, 0, {}}), RefusalCode::NotComplete);
    EXPECT_EQ(refused({id, {}, lastMonday, lastMonday.addDays(-20), VisitState::Performed, 0, 0, {}}),
              RefusalCode::NotInSeason);
    EXPECT_EQ(refused({id, VisitId::create(), {}, {}, VisitState::Performed, 0, 0, {}}), RefusalCode::NotHere);
    EXPECT_EQ(refused({put(plain(TandemState::Proposed)), {}, lastMonday, {}, VisitState::Performed, 0, 0, {}}),
              RefusalCode::StateForbids);
}

TEST_F(TandemLogTest, shouldKeepWhichTimeItWasWhenOnAnotherDay) {
    const TandemId id = put(plain());
    ASSERT_TRUE(acts().log({{id, {}, lastMonday, lastMonday.addDays(1), VisitState::Performed, 0, 0, {}}}, today));
    const Visit visit = visitsOf(id).first();
    EXPECT_EQ(visit.date, lastMonday.addDays(1));
    EXPECT_EQ(visit.occurrence, lastMonday);
    EXPECT_EQ(daysOf(id, lastMonday, wednesday), QList{lastMonday.addDays(1)});
}

TEST_F(TandemLogTest, shouldRefuseEveryMoveThatIsNotInTheTable) {
    for (const VisitState from : enumValues<VisitState>()) {
        for (const VisitState to : enumValues<VisitState>()) {
            if (from == to)
                continue;
            const TandemId id = put(plain());
            // A stand-in is looked for in what is to come, the rest is said of what was.
            const bool ahead = to == VisitState::SeekingStandIn;
            const VisitId visit = written(id, ahead ? thursday : lastMonday, from);
            std::optional<Refusal> refusal;
            if (to == VisitState::SeekingStandIn) {
                const auto done = acts().seekStandIn(id, thursday, {}, today);
                if (!done)
                    refusal = done.refusal();
            } else {
                const auto done = acts().log({{id, visit, {}, {}, to, 0, 0, u"parce que"_s}}, today);
                if (!done)
                    refusal = done.refusal();
            }
            SCOPED_TRACE(std::string(enumName(from).data()) + " to " + enumName(to).data());
            EXPECT_EQ(!refusal, mayMove(from, to));
            EXPECT_EQ(get(visit).state, mayMove(from, to) ? to : from);
            if (refusal) {
                EXPECT_EQ(*refusal, (Refusal{RefusalCode::StateForbids, visit.toString(), enumName(from)}));
            }
        }
    }
}

TEST_F(TandemLogTest, shouldChangeNumbersUntilApproved) {
    const TandemId id = put(plain());
    const VisitId visit = written(id, lastMonday, VisitState::Performed);
    ASSERT_TRUE(acts().log({{id, visit, {}, {}, VisitState::Performed, 75, 12, {}}}, today));
    EXPECT_EQ(get(visit).minutes, 75);
    EXPECT_EQ(get(visit).kilometres, 12);
    ASSERT_TRUE(acts().approve({visit}, today));
    EXPECT_EQ(get(visit).approvedBy, u"Nadia B."_s);
    EXPECT_EQ(refused({id, visit, {}, {}, VisitState::Approved, 80, 0, {}}), RefusalCode::StateForbids);
    EXPECT_EQ(acts().approve({visit}, today).refusal().code, RefusalCode::StateForbids);
}

TEST_F(TandemLogTest, shouldApproveAllOrNone) {
    const TandemId id = put(plain());
    const VisitId good = written(id, lastMonday, VisitState::Performed);
    const VisitId missed = written(id, lastThursday, VisitState::Missed);
    EXPECT_FALSE(acts().approve({good, missed}, today));
    EXPECT_EQ(get(good).state, VisitState::Performed);
}

TEST_F(TandemLogTest, shouldSendAStandInOnceByOneAct) {
    const TandemId id = put(plain());
    const auto sought = acts().seekStandIn(id, thursday, u"grippe"_s, today);
    ASSERT_TRUE(sought);
    EXPECT_EQ(get(sought->visit).state, VisitState::SeekingStandIn);
    EXPECT_EQ(get(sought->visit).reason, u"grippe"_s);
    const VolunteerId other = volunteer(u"Zoé"_s, {Service::PhoneCall});
    ASSERT_TRUE(acts().standIn(sought->visit, other, today));
    EXPECT_EQ(get(sought->visit).volunteer, other);
    EXPECT_EQ(get(sought->visit).state, VisitState::Planned);
    EXPECT_EQ(stored(id).volunteer, helper) << "the series stays with its helper";
    EXPECT_EQ(tandemTimes(*desk, id, monday, monday).first().volunteer, helper);
    EXPECT_EQ(acts().standIn(sought->visit, other, today).refusal().code, RefusalCode::StateForbids);
    ASSERT_TRUE(acts().helperComes(sought->visit, today));
    EXPECT_EQ(get(sought->visit).volunteer, helper);
    EXPECT_EQ(acts().helperComes(sought->visit, today).refusal().code, RefusalCode::StateForbids);
}

TEST_F(TandemLogTest, shouldRefuseAStandInWhoMayNotGo) {
    Tandem tandem = plain();
    tandem.services = {Service::HomeVisit};
    const TandemId id = put(tandem);
    const VisitId visit = written(id, thursday, VisitState::SeekingStandIn);
    const VolunteerId other = volunteer(u"Zoé"_s, {Service::HomeVisit});
    EXPECT_EQ(acts().standIn(visit, other, today).refusal().code, RefusalCode::ScreeningMissing);
    Volunteer v = get(other);
    v.screenings = {{ScreeningKind::Identity, wednesday, {}, {}}};
    v.blockedPersons = {desk->find<Beneficiary>(helped)->person};
    put(v);
    EXPECT_EQ(acts().standIn(visit, other, today).refusal().code, RefusalCode::PairBlocked);
    v.blockedPersons.clear();
    put(v);
    Tandem elsewhere = plain();
    elsewhere.volunteer = other;
    elsewhere.beneficiary = beneficiary(u"Omar"_s);
    put(elsewhere);
    EXPECT_EQ(acts().standIn(visit, other, today).refusal().code, RefusalCode::Overlap);
    EXPECT_TRUE(acts().standIn(visit, other, today, u"passe avant"_s));
    const auto notes = desk->findBy<Note>("about"_L1, id.toString());
    ASSERT_EQ(notes.size(), 1) << "the reason is kept";
    EXPECT_EQ(notes[0].text, u"passe avant"_s);
    EXPECT_EQ(notes[0].by, u"Nadia B."_s);
    const VisitId past = written(id, lastMonday, VisitState::SeekingStandIn);
    EXPECT_EQ(acts().standIn(past, other, today).refusal().code, RefusalCode::InThePast);
    EXPECT_EQ(acts().seekStandIn(id, lastThursday, {}, today).refusal().code, RefusalCode::InThePast);
}

TEST_F(TandemLogTest, shouldRecordWhatBecameOfATimeThatIsNowhereWritten) {
    const TandemId id = put(plain());
    ASSERT_TRUE(recordOutcome(*desk, id.toString(), lastMonday, Happened::Done, {}, u"N"_s, today));
    const Visit visit = visitsOf(id).first();
    EXPECT_EQ(visit.state, VisitState::Performed);
    EXPECT_EQ(visit.minutes, 60);
    EXPECT_EQ(recordOutcome(*desk, id.toString(), lastMonday, Happened::Missed, {}, u"N"_s, today).refusal().code,
              RefusalCode::NoSuchTime);
    EXPECT_EQ(recordOutcome(*desk, id.toString(), thursday, Happened::Done, {}, u"N"_s, today).refusal().code,
              RefusalCode::NotInSeason);
}

TEST_F(TandemLogTest, shouldLookForAStandInWhateverIsNamed) {
    const TandemId id = put(plain());
    ASSERT_TRUE(seekStandIn(*desk, id.toString(), thursday, u"grippe"_s, u"N"_s, today));
    EXPECT_EQ(visitsOf(id).first().state, VisitState::SeekingStandIn);
    const VisitId planned = written(id, monday);
    ASSERT_TRUE(seekStandIn(*desk, planned.toString(), monday, u"grippe"_s, u"N"_s, today));
    EXPECT_EQ(get(planned).state, VisitState::SeekingStandIn);
    EXPECT_FALSE(seekStandIn(*desk, planned.toString(), monday, u"grippe"_s, u"N"_s, today));
    Match match;
    match.state = MatchState::Accepted;
    match.request = weekly({4}, wednesday.addDays(-7));
    match.volunteer = helper;
    const MatchId matchId = put(match);
    ASSERT_TRUE(seekStandIn(*desk, matchId.toString(), thursday, u"grippe"_s, u"N"_s, today));
    const auto visits = desk->findBy<Visit>("match"_L1, matchId.toString());
    ASSERT_EQ(visits.size(), 1);
    EXPECT_EQ(visits[0].state, VisitState::SeekingStandIn);
    EXPECT_EQ(visits[0].hours, (TimeRange{600, 660}));
}

} // namespace
} // namespace entraide::THIS_FILE
