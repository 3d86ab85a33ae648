// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "workflows/proposals.h"
#include "workflows/roster_builder.h"
#include "workflows/week_places.h"

#include <algorithm>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class RosterBuilderTest : public WorkflowTest {
protected:
    const IsoWeek week = IsoWeek::of(wednesday);
    const QDate friday = wednesday.addDays(2);

    QList<RosterEntry> on(QDate date) const {
        QList<RosterEntry> result;
        std::ranges::copy_if(rosterEntries(*desk, week), std::back_inserter(result),
                             [&](const RosterEntry& e) { return e.date == date; });
        return result;
    }
    MatchId accepted(const RequestId& request, const QString& name, QDate date = {}) {
        Match match;
        match.state = MatchState::Accepted;
        match.request = request;
        match.volunteer = volunteer(name);
        match.date = date;
        return put(match);
    }
};

TEST_F(RosterBuilderTest, shouldShowAnEmptyPlaceThenWhoWasAskedThenWhoComes) {
    const RequestId id = request(friday);
    ASSERT_EQ(on(friday).size(), 1);
    EXPECT_EQ(on(friday)[0].state, PlaceState::Empty);
    EXPECT_EQ(on(friday)[0].source, id.toString());
    Proposals proposals(*desk, u"N"_s);
    const auto asked = proposals.propose({id, volunteer(u"Karim"_s), {}, {}, 0, {}, {}}, today);
    EXPECT_EQ(on(friday)[0].state, PlaceState::Asked);
    ASSERT_TRUE(proposals.accept(asked->match, today));
    const RosterEntry entry = on(friday).value(0);
    EXPECT_EQ(entry.state, PlaceState::Taken);
    EXPECT_EQ(entry.volunteer.name.given, u"Karim"_s);
    EXPECT_EQ(entry.volunteer.phone, u"+32468000001"_s);
    EXPECT_EQ(entry.helped.full(), u"Lea Peeters"_s);
    EXPECT_EQ(entry.site.kind, SiteKind::Homes);
    EXPECT_EQ(entry.site.key, u"1050"_s);
    EXPECT_EQ(entry.helpedAt.street, u"Rue des Tilleuls"_s);
    EXPECT_EQ(on(friday).size(), 1);
}

TEST_F(RosterBuilderTest, shouldShowEveryTimeOfASeries) {
    accepted(weekly({1, 3, 5}, wednesday.addDays(-20)), u"Karim"_s);
    EXPECT_EQ(rosterEntries(*desk, week).size(), 3);
    EXPECT_EQ(on(friday).value(0).state, PlaceState::Taken);
}

TEST_F(RosterBuilderTest, shouldShowTheStandInOfOneTime) {
    const MatchId series = accepted(weekly({5}, wednesday.addDays(-20)), u"Karim"_s);
    Visit visit;
    visit.match = series;
    visit.volunteer = volunteer(u"Lotte"_s);
    visit.date = friday;
    visit.hours = {600, 660};
    const VisitId id = put(visit);
    ASSERT_EQ(on(friday).size(), 1);
    EXPECT_EQ(on(friday)[0].volunteer.name.given, u"Lotte"_s);
    visit.id = id;
    visit.state = VisitState::SeekingStandIn;
    put(visit);
    ASSERT_EQ(on(friday).size(), 1);
    EXPECT_EQ(on(friday)[0].state, PlaceState::Empty);
}

TEST_F(RosterBuilderTest, shouldShowFixedHelpersWithAndWithoutTheirVisit) {
    Tandem tandem;
    tandem.state = TandemState::Active;
    tandem.volunteer = volunteer(u"Karim"_s);
    tandem.beneficiary = beneficiary();
    tandem.services = {Service::DogWalk};
    tandem.cadence = {
        WhenKind::Recurring, wednesday.addDays(-20), {}, {540, 600}, 0, Recurrence::weekly({2, 5}).toRule()};
    const TandemId id = put(tandem);
    Visit visit;
    visit.tandem = id;
    visit.state = VisitState::Performed;
    visit.volunteer = tandem.volunteer;
    visit.date = wednesday.addDays(-1);
    visit.hours = {540, 600};
    put(visit);
    EXPECT_EQ(rosterEntries(*desk, week).size(), 2);
    EXPECT_EQ(on(friday).value(0).source, id.toString());
}

TEST_F(RosterBuilderTest, shouldShowAShiftsPlacesBesideItsHost) {
    Organisation host;
    host.name = u"Les Tilleuls"_s;
    Posting posting;
    posting.organisation = put(host);
    posting.state = PostingState::Published;
    posting.title.fr = u"Lettres"_s;
    posting.roles = {{u"fr"_s, {}, 3, {}}};
    posting.shifts = {{u"s1"_s, friday, {600, 690}, {}, {}}};
    Signup signup;
    signup.posting = put(posting);
    signup.shift = u"s1"_s;
    signup.role = u"fr"_s;
    signup.state = SignupState::Confirmed;
    signup.volunteer = volunteer(u"Zoé"_s);
    put(signup);
    const auto entries = on(friday);
    ASSERT_EQ(entries.size(), 3);
    EXPECT_EQ(std::ranges::count(entries, PlaceState::Empty, &RosterEntry::state), 2);
    EXPECT_EQ(entries[0].site.name, u"Les Tilleuls"_s);
    EXPECT_EQ(entries[0].task.titles.fr, u"Lettres"_s);
}

TEST_F(RosterBuilderTest, shouldKeepWhatWasDoneOnItsSheet) {
    const RequestId id = request(wednesday);
    Proposals proposals(*desk, u"N"_s);
    const auto match = proposals.proposeAccepted({id, volunteer(u"Karim"_s), {}, {}, 0, {}, {}}, today);
    ASSERT_TRUE(proposals.markDone(match->match, today));
    ASSERT_EQ(on(wednesday).size(), 1);
    EXPECT_EQ(on(wednesday)[0].state, PlaceState::Taken);
}

TEST_F(RosterBuilderTest, shouldPutATimeToAgreeOnItsLastDayWithoutHours) {
    Request r;
    r.beneficiary = beneficiary();
    r.when = {WhenKind::ToArrange, wednesday.addDays(-12), {}, {}, 60, {}};
    put(r);
    const auto entries = rosterEntries(*desk, week);
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries[0].date, friday);
    EXPECT_TRUE(entries[0].hours.isEmpty());
}

TEST_F(RosterBuilderTest, shouldLeaveOutATimeThatIsNotDueThisWeek) {
    Request r;
    r.beneficiary = beneficiary();
    r.when = {WhenKind::Window, friday, friday.addDays(9), {540, 720}, 60, {}};
    put(r);
    EXPECT_TRUE(rosterEntries(*desk, week).isEmpty());
    EXPECT_EQ(rosterEntries(*desk, week.next()).size(), 1);
}

TEST_F(RosterBuilderTest, shouldShowWhoComesBesidesATandemButNoPlaceToFill) {
    Request r = get(weekly({4, 5}, wednesday.addDays(-20)));
    r.state = RequestState::InProgress;
    put(r);
    const MatchId match = accepted(r.id, u"Karim"_s, friday);
    Tandem tandem;
    tandem.state = TandemState::Active;
    tandem.request = r.id;
    tandem.volunteer = volunteer(u"Lotte"_s);
    tandem.beneficiary = r.beneficiary;
    tandem.cadence = {WhenKind::Recurring, wednesday.addDays(-20), {}, {540, 600}, 0, Recurrence::weekly({4}).toRule()};
    put(tandem);
    ASSERT_EQ(on(friday).size(), 1);
    EXPECT_EQ(on(friday)[0].source, match.toString());
    ASSERT_EQ(on(wednesday.addDays(1)).size(), 1) << "the tandem's alone";
    EXPECT_EQ(on(wednesday.addDays(1))[0].state, PlaceState::Taken);
    Names names(*desk);
    const QList<WeekPlace> places = weekPlaces(*desk, names, week, today);
    ASSERT_EQ(places.size(), 2);
    for (const WeekPlace& place : places) {
        EXPECT_EQ(place.open, 0);
        EXPECT_EQ(place.standing.size(), 1);
    }
}

} // namespace
} // namespace entraide::THIS_FILE
