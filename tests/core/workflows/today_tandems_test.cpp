// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/tandem_fixture.h"
#include "workflows/candidates.h"
#include "workflows/happened.h"
#include "workflows/today.h"
#include "workflows/upkeep.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class TodayTandemsTest : public TandemTest {
protected:
    QList<TodayLine> lines(TodayLineKind kind) const {
        QList<TodayLine> result;
        for (const TodayGroup& group : todayGroups(*desk, today)) {
            for (const TodayLine& line : group.lines) {
                if (line.kind == kind)
                    result.append(line);
            }
        }
        return result;
    }
    QList<QDate> asked() const {
        QList<QDate> days;
        for (const TodayLine& line : lines(TodayLineKind::VisitWithoutOutcome))
            days.append(line.date);
        return days;
    }
    QList<VolunteerId> standIns(const CandidateQuery& query) {
        QList<VolunteerId> found;
        for (const CandidateLine& line : CandidateService(*desk).candidates(query, today).lines)
            found.append(line.volunteer);
        return found;
    }
    const QDate lastMonday = wednesday.addDays(-2);
};

TEST_F(TodayTandemsTest, shouldAskWhetherTimesOfTheLastTwoWeeksHappened) {
    const TandemId id = put(plain());
    EXPECT_EQ(asked(), (QList{wednesday.addDays(-13), wednesday.addDays(-9), wednesday.addDays(-6), lastMonday}));
    const QList<TodayLine> open = lines(TodayLineKind::VisitWithoutOutcome);
    EXPECT_EQ(open[0].actOn, id.toString());
    EXPECT_EQ(open[0].person, u"Karim Volon"_s);
    ASSERT_TRUE(recordOutcome(*desk, open[0].actOn, open[0].date, Happened::Done, {}, u"N"_s, today));
    ASSERT_TRUE(acts().leaveOut(id, lastMonday, today));
    EXPECT_EQ(asked(), (QList{wednesday.addDays(-9), wednesday.addDays(-6)}));
}

TEST_F(TodayTandemsTest, shouldNotAskOfAPauseOrWhatBeganLater) {
    Tandem tandem = plain();
    tandem.started = wednesday.addDays(-7);
    tandem.pauses = {{lastMonday, lastMonday, {}}};
    put(tandem);
    EXPECT_EQ(asked(), QList{wednesday.addDays(-6)});
}

TEST_F(TodayTandemsTest, shouldAskForAWeekOfAnyDayWhenItIsOver) {
    Tandem tandem = plain(TandemState::Active, u"FREQ=WEEKLY"_s);
    tandem.started = wednesday.addDays(-7);
    const TandemId id = put(tandem);
    ASSERT_EQ(asked(), QList{wednesday.addDays(-3)}) << "last week's Sunday, not this week's";
    ASSERT_TRUE(recordOutcome(*desk, id.toString(), wednesday.addDays(-3), Happened::Done, {}, u"N"_s, today));
    EXPECT_TRUE(asked().isEmpty());
}

TEST_F(TodayTandemsTest, shouldRemindOfReviewsAndTrials) {
    Tandem tandem = plain();
    tandem.review = wednesday.addDays(7);
    const TandemId soon = put(tandem);
    tandem.review = wednesday.addDays(8);
    put(tandem);
    Tandem trial = plain(TandemState::Trial);
    trial.trialUntil = wednesday;
    const TandemId over = put(trial);
    trial.trialUntil = thursday;
    put(trial);
    const auto reviews = lines(TodayLineKind::TandemReview);
    ASSERT_EQ(reviews.size(), 1);
    EXPECT_EQ(reviews[0].id, soon.toString());
    const auto trials = lines(TodayLineKind::TrialOver);
    ASSERT_EQ(trials.size(), 1);
    EXPECT_EQ(trials[0].id, over.toString());
}

TEST_F(TodayTandemsTest, shouldWarnOfScreeningsThatRunOut) {
    Volunteer v = get(helper);
    v.screenings = {{ScreeningKind::Identity, wednesday, {}, wednesday.addDays(30)},
                    {ScreeningKind::CriminalRecord, wednesday, {}, wednesday.addDays(31)},
                    {ScreeningKind::Interview, wednesday, {}, {}}};
    put(v);
    const auto ending = lines(TodayLineKind::ScreeningExpires);
    ASSERT_EQ(ending.size(), 1);
    EXPECT_EQ(ending[0].id, helper.toString());
    EXPECT_EQ(ending[0].text, u"identity"_s);
    v.screenings.append({ScreeningKind::Identity, wednesday, {}, wednesday.addDays(300)});
    put(v);
    EXPECT_TRUE(lines(TodayLineKind::ScreeningExpires).isEmpty()) << "there is a newer one";
    v.screenings.removeLast();
    v.state = VolunteerState::Paused;
    put(v);
    EXPECT_TRUE(lines(TodayLineKind::ScreeningExpires).isEmpty());
}

TEST_F(TodayTandemsTest, shouldCountVisitsToApprove) {
    const TandemId id = put(plain());
    const VisitId first = written(id, lastMonday, VisitState::Performed);
    written(id, wednesday.addDays(-6), VisitState::Performed);
    written(id, wednesday.addDays(-9), VisitState::Approved);
    ASSERT_EQ(lines(TodayLineKind::VisitsToApprove).size(), 1);
    EXPECT_EQ(lines(TodayLineKind::VisitsToApprove)[0].count, 2);
    ASSERT_TRUE(acts().approve({first}, today));
    EXPECT_EQ(lines(TodayLineKind::VisitsToApprove)[0].count, 1);
}

TEST_F(TodayTandemsTest, shouldSayWhoCouldStandIn) {
    Tandem tandem = plain();
    const TandemId id = put(tandem);
    const VolunteerId near = volunteer(u"Zoé"_s, {Service::PhoneCall});
    const VolunteerId busy = volunteer(u"Tom"_s, {Service::PhoneCall});
    const VolunteerId other = volunteer(u"Ida"_s, {Service::Shopping});
    const VolunteerId blocked = volunteer(u"Max"_s, {Service::PhoneCall});
    Volunteer v = get(blocked);
    v.blockedPersons = {desk->find<Beneficiary>(helped)->person};
    put(v);
    Tandem elsewhere = plain();
    elsewhere.volunteer = busy;
    elsewhere.beneficiary = beneficiary(u"Omar"_s);
    put(elsewhere);
    const auto sought = acts().seekStandIn(id, thursday, {}, today);
    ASSERT_TRUE(sought);
    CandidateQuery query;
    query.visit = sought->visit;
    EXPECT_EQ(standIns(query), QList{near});
    Q_UNUSED(other);

    const VolunteerId named = volunteer(u"Abel"_s, {Service::PhoneCall}, {50.9, 4.3});
    Tandem withNamed = stored(id);
    withNamed.substitute = named;
    put(withNamed);
    EXPECT_EQ(standIns(query), (QList{named, near})) << "the named one first";
    query.top = 1;
    EXPECT_EQ(standIns(query), QList{named});

    CandidateQuery unwritten;
    unwritten.tandem = id;
    unwritten.date = monday;
    EXPECT_EQ(standIns(unwritten), (QList{named, near})) << "also before anything is written";
}

TEST_F(TodayTandemsTest, shouldTellThreeMonthsBeforeTheHolidaysRunOut) {
    const auto known = [&](QDate until) {
        DeskProfile profile;
        profile.id = DeskProfile::ownId();
        if (until.isValid())
            profile.holidays = {{u"Été"_s, until.addDays(-50), until},
                                {u"Toussaint"_s, until.addDays(-300), until.addDays(-290)}};
        put(profile);
    };
    Tandem tandem = plain();
    tandem.id = put(tandem);
    EXPECT_TRUE(lines(TodayLineKind::HolidaysEnd).isEmpty()) << "nobody rests in them";
    tandem.restsInHolidays = true;
    put(tandem);
    QList<TodayLine> told = lines(TodayLineKind::HolidaysEnd);
    ASSERT_EQ(told.size(), 1) << "none is known";
    EXPECT_EQ(told[0].count, 0);
    EXPECT_EQ(told[0].id, DeskProfile::ownId().toString());
    known(wednesday.addMonths(3));
    EXPECT_TRUE(lines(TodayLineKind::HolidaysEnd).isEmpty());
    known(wednesday.addMonths(3).addDays(-1));
    told = lines(TodayLineKind::HolidaysEnd);
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told[0].date, wednesday.addMonths(3).addDays(-1));
    EXPECT_EQ(told[0].actions, QList{TodayAction::Open});
    tandem.state = TandemState::Ended;
    tandem.ended = wednesday;
    put(tandem);
    EXPECT_TRUE(lines(TodayLineKind::HolidaysEnd).isEmpty());
}

TEST_F(TodayTandemsTest, shouldBeginAndEndAPauseWithTheDays) {
    const TandemId id = put(plain());
    ASSERT_TRUE(acts().pause(id, thursday, monday, {}, today));
    settleDesk(*desk, today);
    EXPECT_EQ(stored(id).state, TandemState::Active);
    settleDesk(*desk, Today::at(QDateTime(thursday, QTime(0, 1))));
    EXPECT_EQ(stored(id).state, TandemState::Paused);
    settleDesk(*desk, Today::at(QDateTime(monday.addDays(1), QTime(0, 1))));
    EXPECT_EQ(stored(id).state, TandemState::Active);
}

} // namespace
} // namespace entraide::THIS_FILE
