// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "workflows/enrolment.h"
#include "workflows/happened.h"
#include "workflows/proposals.h"
#include "workflows/review_count.h"
#include "workflows/today.h"

#include <algorithm>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class TodayTest : public WorkflowTest {
protected:
    QList<TodayLine> lines(TodayGroupKind kind) const {
        for (const TodayGroup& group : todayGroups(*desk, today)) {
            if (group.kind == kind)
                return group.lines;
        }
        return {};
    }
    const QDate yesterday = wednesday.addDays(-1);
    const QDate tomorrow = wednesday.addDays(1);
};

TEST_F(TodayTest, shouldBeEmptyWhenNothingNeedsAnybody) {
    EXPECT_TRUE(todayGroups(*desk, today).isEmpty());
}

TEST_F(TodayTest, shouldListTomorrowsGapsAndLeaveLaterOnesToTheRequests) {
    const RequestId soon = request(tomorrow);
    const RequestId later = request(wednesday.addDays(4));
    const auto gaps = lines(TodayGroupKind::ToFill);
    ASSERT_EQ(gaps.size(), 1);
    EXPECT_EQ(gaps[0].id, soon.toString());
    EXPECT_EQ(gaps[0].subject.who, u"Lea Peeters"_s);
    EXPECT_EQ(gaps[0].missing, 1);
    const auto waiting = lines(TodayGroupKind::NoProposal);
    ASSERT_EQ(waiting.size(), 1);
    EXPECT_EQ(waiting[0].id, later.toString());
}

TEST_F(TodayTest, shouldDropAGapWhoseHoursAreOver) {
    request(wednesday); // at ten; it is two in the afternoon
    EXPECT_TRUE(lines(TodayGroupKind::ToFill).isEmpty());
}

TEST_F(TodayTest, shouldAskForYesterdaysOutcomeUntilItIsGiven) {
    Visit visit;
    visit.volunteer = volunteer(u"Karim"_s);
    visit.date = yesterday;
    visit.hours = {840, 900};
    const VisitId id = put(visit);
    const auto open = lines(TodayGroupKind::NoOutcome);
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open[0].person, u"Karim Volon"_s);
    EXPECT_EQ(open[0].actions.first(), TodayAction::MarkDone);
    ASSERT_TRUE(recordOutcome(*desk, open[0].actOn, open[0].date, Happened::Done, {}, u"N"_s, today));
    EXPECT_TRUE(lines(TodayGroupKind::NoOutcome).isEmpty());
    Q_UNUSED(id);
}

TEST_F(TodayTest, shouldAskForEachPastTimeOfASeries) {
    Match match;
    match.state = MatchState::Accepted;
    match.request = weekly({1, 2}, wednesday.addDays(-30));
    match.volunteer = volunteer(u"Karim"_s);
    match.decidedAt = today.now.addDays(-20);
    const MatchId id = put(match);
    ASSERT_EQ(lines(TodayGroupKind::NoOutcome).size(), 2);
    ASSERT_TRUE(recordOutcome(*desk, id.toString(), yesterday, Happened::Done, {}, u"N"_s, today));
    EXPECT_EQ(lines(TodayGroupKind::NoOutcome).size(), 1);
}

TEST_F(TodayTest, shouldListARefusalWhilePlaceIsOpen) {
    const RequestId id = request(wednesday.addDays(3));
    Proposals proposals(*desk, u"N"_s);
    const auto asked = proposals.propose({id, volunteer(u"Tom"_s), {}, {}, 0, {}, {}}, today);
    ASSERT_TRUE(proposals.decline(asked->match, u"examens"_s, today));
    const auto declined = lines(TodayGroupKind::Declined);
    ASSERT_EQ(declined.size(), 1);
    EXPECT_EQ(declined[0].person, u"Tom Volon"_s);
    EXPECT_EQ(declined[0].text, u"examens"_s);
    ASSERT_TRUE(proposals.proposeAccepted({id, volunteer(u"Zoé"_s), {}, {}, 0, {}, {}}, today));
    EXPECT_TRUE(lines(TodayGroupKind::Declined).isEmpty());
}

TEST_F(TodayTest, shouldCountNewVolunteersAndNameTheirTwins) {
    const PersonId known = person(u"Émilie"_s, u"Dubois"_s);
    Person again = desk->find<Person>(known).value();
    again.id = {};
    again.suspectedTwins = {known.toString()};
    Volunteer applied;
    applied.person = put(again);
    put(applied);
    const auto people = lines(TodayGroupKind::NewPeople);
    ASSERT_EQ(people.size(), 2);
    const auto& counted = people[0].kind == TodayLineKind::NewVolunteers ? people[0] : people[1];
    const auto& twins = people[0].kind == TodayLineKind::Twins ? people[0] : people[1];
    EXPECT_EQ(counted.count, 1);
    EXPECT_EQ(counted.suspected, 1);
    EXPECT_EQ(twins.person, u"Émilie Dubois"_s);
}

TEST_F(TodayTest, shouldListASuspicionWhateverTheStateUntilItIsDecided) {
    const VolunteerId active = volunteer(u"Karim"_s);
    Person other = desk->find<Person>(person(u"Karim"_s, u"Volon"_s)).value();
    other.suspectedTwins = {get(active).person.toString()};
    put(other);
    Person own = desk->find<Person>(get(active).person).value();
    own.suspectedTwins = {other.id.toString()};
    put(own);
    const auto people = lines(TodayGroupKind::NewPeople);
    ASSERT_EQ(people.size(), 1) << "both persons name each other: it is one suspicion";
    EXPECT_EQ(people[0].kind, TodayLineKind::Twins);
    EXPECT_EQ(people[0].id, active.toString());
    EXPECT_EQ(people[0].ids, QStringList({own.id.toString(), other.id.toString()}));
    ASSERT_TRUE(notTwins(*desk, own.id, other.id));
    EXPECT_TRUE(lines(TodayGroupKind::NewPeople).isEmpty());
}

TEST_F(TodayTest, shouldCallBackOnTheDayAndNotBefore) {
    Note note;
    note.about = request(wednesday.addDays(3)).toString();
    note.text = u"Rappeler"_s;
    note.followUp = tomorrow;
    const NoteId id = put(note);
    EXPECT_TRUE(lines(TodayGroupKind::CallBack).isEmpty());
    note.id = id;
    note.followUp = wednesday;
    put(note);
    ASSERT_EQ(lines(TodayGroupKind::CallBack).size(), 1);
    EXPECT_EQ(lines(TodayGroupKind::CallBack)[0].person, u"Lea Peeters"_s);
}

TEST_F(TodayTest, shouldWarnOfWhatExpiresThisWeek) {
    Request once = get(request(wednesday.addDays(3)));
    once.expires = wednesday.addDays(3);
    put(once);
    Request series = get(weekly({1}, wednesday));
    series.expires = wednesday.addDays(5);
    put(series);
    Posting posting;
    posting.state = PostingState::Published;
    posting.validUntil = wednesday.addDays(8);
    put(posting);
    const auto expiring = lines(TodayGroupKind::Expiring);
    ASSERT_EQ(expiring.size(), 1);
    EXPECT_EQ(expiring[0].kind, TodayLineKind::RequestExpires);
    EXPECT_EQ(expiring[0].id, series.id.toString()) << "one day that is asked for cannot be extended";
    EXPECT_EQ(expiring[0].actions.first(), TodayAction::Extend);
}

TEST_F(TodayTest, shouldCountTheWeeksPlacesDayByDay) {
    const RequestId id = request(tomorrow);
    request(tomorrow);
    Proposals proposals(*desk, u"N"_s);
    ASSERT_TRUE(proposals.proposeAccepted({id, volunteer(u"Karim"_s), {}, {}, 0, {}, {}}, today));
    const auto days = weekPlaces(*desk, IsoWeek::of(wednesday));
    ASSERT_EQ(days.size(), 7);
    EXPECT_EQ(days[3].needed, 2);
    EXPECT_EQ(days[3].filled, 1);
    EXPECT_EQ(days[0].needed, 0);
}

TEST_F(TodayTest, shouldAskToTellWhoIsHelpedUntilTheyKnow) {
    Proposals proposals(*desk, u"N"_s);
    const RequestId id = request(wednesday.addDays(3));
    const auto done = proposals.proposeAccepted({id, volunteer(u"Karim"_s), {}, {}, 0, {}, {}}, today);
    ASSERT_TRUE(done);
    const auto toTell = lines(TodayGroupKind::ToTell);
    ASSERT_EQ(toTell.size(), 1);
    EXPECT_EQ(toTell[0].kind, TodayLineKind::AskerToTell);
    EXPECT_EQ(toTell[0].subject.who, u"Lea Peeters"_s);
    EXPECT_EQ(toTell[0].person, u"Karim Volon"_s);
    EXPECT_EQ(toTell[0].actions.first(), TodayAction::AskerTold);
    ASSERT_TRUE(proposals.askerAgrees(done->match, today));
    EXPECT_TRUE(lines(TodayGroupKind::ToTell).isEmpty());
}

TEST_F(TodayTest, shouldNotAskToTellOfWhatWasAgreedBeforeBothSidesWereKept) {
    Match match;
    match.state = MatchState::Accepted;
    match.request = request(wednesday.addDays(3));
    match.volunteer = volunteer(u"Karim"_s);
    match.date = wednesday.addDays(3);
    put(match);
    EXPECT_TRUE(lines(TodayGroupKind::ToTell).isEmpty());
}

TEST_F(TodayTest, shouldGiveOneReminderForEachVolunteer) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    Match match;
    match.state = MatchState::Accepted;
    match.volunteer = karim;
    match.date = tomorrow;
    for (const TimeRange hours : {TimeRange{600, 660}, TimeRange{900, 960}}) {
        match.request = request(tomorrow);
        match.hours = hours;
        put(match);
    }
    const auto toTell = lines(TodayGroupKind::ToTell);
    ASSERT_EQ(toTell.size(), 1);
    EXPECT_EQ(toTell[0].kind, TodayLineKind::Reminder);
    EXPECT_EQ(toTell[0].count, 2);
    EXPECT_EQ(toTell[0].ids.size(), 2);
    EXPECT_EQ(toTell[0].volunteer, karim);
}

TEST_F(TodayTest, shouldThankForLastWeekInOneLine) {
    Match match;
    match.state = MatchState::Done;
    match.date = wednesday.addDays(-6);
    for (const QString& name : {u"Karim"_s, u"Lotte"_s}) {
        match.request = request(match.date);
        match.volunteer = volunteer(name);
        put(match);
    }
    const auto toTell = lines(TodayGroupKind::ToTell);
    ASSERT_EQ(toTell.size(), 1);
    EXPECT_EQ(toTell[0].kind, TodayLineKind::ThanksDue);
    EXPECT_EQ(toTell[0].count, 2);
}

TEST_F(TodayTest, shouldSayHowManyRecordsWaitForReview) {
    EXPECT_TRUE(lines(TodayGroupKind::ToReview).isEmpty()) << "never counted";
    noteReviewCount(*desk, {wednesday, 12});
    const auto waiting = lines(TodayGroupKind::ToReview);
    ASSERT_EQ(waiting.size(), 1);
    EXPECT_EQ(waiting[0].kind, TodayLineKind::RecordsToReview);
    EXPECT_EQ(waiting[0].count, 12);
    EXPECT_EQ(waiting[0].actions, QList{TodayAction::Examine});
    EXPECT_EQ(reviewCount(*desk).day, wednesday);
    noteReviewCount(*desk, {wednesday, 0});
    EXPECT_TRUE(lines(TodayGroupKind::ToReview).isEmpty());
    noteReviewCount(*desk, {wednesday, 3});
    desk->actAs({u"Karim"_s, Role::Coordinator, UserId::create(), {}});
    EXPECT_TRUE(lines(TodayGroupKind::ToReview).isEmpty()) << "who does not decide is not asked";
}

} // namespace
} // namespace entraide::THIS_FILE
