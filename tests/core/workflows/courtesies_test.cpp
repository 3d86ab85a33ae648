// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "workflows/courtesies.h"
#include "workflows/happened.h"
#include "workflows/proposals.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class CourtesiesTest : public WorkflowTest {
protected:
    MatchId accepted(const RequestId& request, const VolunteerId& volunteer, QDate date = {}) {
        const auto done = proposals.proposeAccepted({request, volunteer, date, {}, 0, {}, {}}, today);
        EXPECT_TRUE(done);
        return done ? done->match : MatchId();
    }
    static Today on(QDate date) { return Today::at(QDateTime(date, QTime(9, 0))); }

    Proposals proposals{*desk, u"N"_s};
    const QDate tomorrow = wednesday.addDays(1);
};

TEST_F(CourtesiesTest, shouldRemindOfTomorrowOnceForEachVolunteer) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    const MatchId morning = accepted(request(tomorrow), karim);
    Request late;
    late.beneficiary = beneficiary(u"Jan"_s);
    late.when = {WhenKind::Fixed, tomorrow, {}, {900, 960}, 0, {}, {}};
    const MatchId evening = accepted(put(late), karim);
    accepted(request(wednesday.addDays(2)), volunteer(u"Lotte"_s)); // later
    const auto due = dueReminders(*desk, today);
    ASSERT_EQ(due.size(), 1);
    EXPECT_EQ(due[0].volunteer, karim);
    ASSERT_EQ(due[0].times.size(), 2);
    EXPECT_EQ(due[0].times[0].match, morning);
    EXPECT_EQ(due[0].times[0].hours, (TimeRange{600, 660}));
    const auto done = markReminded(*desk, matchesIn(due), today);
    ASSERT_TRUE(done);
    EXPECT_TRUE(dueReminders(*desk, today).isEmpty());
    EXPECT_EQ(get(evening).remindedAt, today.now.toUTC());
    desk->undo(*done);
    EXPECT_EQ(matchesIn(dueReminders(*desk, today)).size(), 2) << "one step takes back all of it";
}

TEST_F(CourtesiesTest, shouldRemindOfMondayOnFriday) {
    const QDate monday = wednesday.addDays(5);
    accepted(request(monday), volunteer(u"Karim"_s));
    EXPECT_TRUE(dueReminders(*desk, on(wednesday.addDays(1))).isEmpty());
    EXPECT_EQ(dueReminders(*desk, on(wednesday.addDays(2))).size(), 1);
    EXPECT_EQ(dueReminders(*desk, on(wednesday.addDays(4))).size(), 1) << "on Sunday it is tomorrow";
}

TEST_F(CourtesiesTest, shouldRemindOfEachTimeOfASeriesAndItsStandIn) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    const MatchId id = accepted(weekly({4}, wednesday.addDays(-20)), karim);
    auto due = dueReminders(*desk, today);
    ASSERT_EQ(due.size(), 1);
    EXPECT_EQ(due[0].times[0].date, tomorrow);
    ASSERT_TRUE(markReminded(*desk, {id}, today));
    EXPECT_TRUE(dueReminders(*desk, today).isEmpty());
    const Today nextWeek = on(wednesday.addDays(7));
    EXPECT_EQ(dueReminders(*desk, nextWeek).size(), 1);
    Visit visit;
    visit.match = id;
    visit.volunteer = volunteer(u"Lotte"_s);
    visit.date = tomorrow.addDays(7);
    visit.hours = {600, 660};
    const VisitId standIn = put(visit);
    due = dueReminders(*desk, nextWeek);
    ASSERT_EQ(due.size(), 1);
    EXPECT_EQ(due[0].volunteer, visit.volunteer);
    visit.id = standIn;
    visit.state = VisitState::Excused;
    put(visit);
    EXPECT_TRUE(dueReminders(*desk, nextWeek).isEmpty());
}

TEST_F(CourtesiesTest, shouldRemindOfEachDayOfADailySeries) {
    const RequestId daily = weekly({1, 2, 3, 4, 5}, wednesday.addDays(-28));
    const MatchId id = accepted(daily, volunteer(u"Karim"_s));
    ASSERT_EQ(dueReminders(*desk, today).size(), 1);
    ASSERT_TRUE(markReminded(*desk, {id}, today));
    const auto due = dueReminders(*desk, on(wednesday.addDays(1)));
    ASSERT_EQ(due.size(), 1) << "of Friday nobody was reminded yet";
    EXPECT_EQ(due[0].times[0].date, wednesday.addDays(2));
}

TEST_F(CourtesiesTest, shouldMarkAllOrNone) {
    const MatchId one = accepted(request(tomorrow), volunteer(u"Karim"_s));
    const auto other = proposals.propose({request(tomorrow), volunteer(u"Tom"_s), {}, {}, 0, {}, {}}, today);
    const auto done = markReminded(*desk, {one, other->match}, today);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.refusal().code, RefusalCode::StateForbids);
    EXPECT_FALSE(get(one).remindedAt.isValid());
}

TEST_F(CourtesiesTest, shouldThankForLastWeekOnce) {
    const QDate lastFriday = wednesday.addDays(-5);
    Match match;
    match.request = request(lastFriday);
    match.volunteer = volunteer(u"Karim"_s);
    match.date = lastFriday;
    match.state = MatchState::Done;
    const MatchId id = put(match);
    match.date = wednesday.addDays(-1); // this week
    match.id = {};
    put(match);
    const DaySpan week = lastWeek(wednesday);
    EXPECT_EQ(week.first, QDate(2026, 11, 9));
    EXPECT_EQ(week.last, QDate(2026, 11, 15));
    const auto due = dueThanks(*desk, week.first, week.last);
    ASSERT_EQ(due.size(), 1);
    EXPECT_EQ(matchesIn(due), QList{id});
    ASSERT_TRUE(markThanked(*desk, matchesIn(due), today));
    EXPECT_TRUE(dueThanks(*desk, week.first, week.last).isEmpty());
}

TEST_F(CourtesiesTest, shouldThankForTheTimesOfASeries) {
    Match match;
    match.state = MatchState::Accepted;
    match.request = weekly({1}, wednesday.addDays(-30));
    match.volunteer = volunteer(u"Karim"_s);
    match.decidedAt = today.now.addDays(-20);
    const MatchId id = put(match);
    const QDate monday = wednesday.addDays(-9);
    EXPECT_TRUE(dueThanks(*desk, monday, monday.addDays(6)).isEmpty());
    ASSERT_TRUE(recordOutcome(*desk, id.toString(), monday, Happened::Done, {}, u"N"_s, today));
    EXPECT_EQ(matchesIn(dueThanks(*desk, monday, monday.addDays(6))), QList{id});
    ASSERT_TRUE(markThanked(*desk, {id}, today));
    EXPECT_TRUE(dueThanks(*desk, monday, monday.addDays(6)).isEmpty());
}

TEST_F(CourtesiesTest, shouldThankForEachWeekOfASeriesOnce) {
    Match match;
    match.state = MatchState::Accepted;
    match.request = weekly({1, 4}, wednesday.addDays(-30));
    match.volunteer = volunteer(u"Karim"_s);
    match.decidedAt = today.now.addDays(-20);
    const MatchId id = put(match);
    const QDate monday = wednesday.addDays(-2);
    const QDate lastMonday = monday.addDays(-7);
    // Also what took place in the week in which last week's thanks are given.
    for (const QDate day : {lastMonday, lastMonday.addDays(3), monday})
        ASSERT_TRUE(recordOutcome(*desk, id.toString(), day, Happened::Done, {}, u"N"_s, today));
    const auto daysDue = [&](QDate first) {
        QList<QDate> days;
        for (const CourtesyCall& call : dueThanks(*desk, first, first.addDays(6))) {
            for (const Courtesy& time : call.times)
                days.append(time.date);
        }
        return days;
    };
    EXPECT_EQ(daysDue(lastMonday), (QList{lastMonday, lastMonday.addDays(3)}));
    ASSERT_TRUE(markThanked(*desk, {id}, today));
    EXPECT_TRUE(daysDue(lastMonday).isEmpty());
    EXPECT_EQ(daysDue(monday), QList{monday}) << "nobody was thanked for this week yet";
    ASSERT_TRUE(markThanked(*desk, {id}, on(wednesday.addDays(7))));
    EXPECT_TRUE(daysDue(monday).isEmpty());
    EXPECT_TRUE(daysDue(lastMonday).isEmpty());
}

TEST_F(CourtesiesTest, shouldTellOnlyWhatWasRevealed) {
    const MatchId id = accepted(request(tomorrow), volunteer(u"Karim"_s));
    const auto due = dueReminders(*desk, today);
    auto detail = detailsOf(*desk, due[0].times).value(0);
    EXPECT_EQ(detail.helped, u"Lea Peeters"_s);
    EXPECT_EQ(detail.address.street, u"Rue des Tilleuls"_s);
    EXPECT_EQ(detail.phone, u"+32468000001"_s);
    Match match = get(id);
    match.contactRevealedAt = {};
    put(match);
    detail = detailsOf(*desk, due[0].times).value(0);
    EXPECT_TRUE(detail.helped.isEmpty());
    EXPECT_EQ(detail.address, Address());
    EXPECT_TRUE(detail.phone.isEmpty());
    EXPECT_EQ(detail.postcode, u"1050"_s);
    EXPECT_EQ(detail.helper, u"Karim Volon"_s);
}

TEST_F(CourtesiesTest, shouldTellAStandInNothingThatAnotherWasTold) {
    const MatchId id = accepted(weekly({4}, wednesday.addDays(-20)), volunteer(u"Karim"_s));
    const Match match = get(id);
    const Courtesy standIn{id, match.request, volunteer(u"Lotte"_s), tomorrow, {600, 660}};
    EXPECT_TRUE(detailsOf(*desk, {standIn}).value(0).helped.isEmpty());
}

} // namespace
} // namespace entraide::THIS_FILE
