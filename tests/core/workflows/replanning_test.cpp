// SPDX-License-Identifier: GPL-3.0-or-later
// The whole week in one plan: requests, shifts and fixed helpers' visits; what moves when somebody cannot come.
#include "core/workflows/checked_planning.h"
#include "core/workflows/workflow_fixture.h"
#include "workflows/posting_desk.h"
#include "workflows/proposals.h"
#include "workflows/week_planning.h"

#include <algorithm>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;

class ReplanningTest : public WorkflowTest {
protected:
    const IsoWeek week = IsoWeek::of(wednesday);
    const QDate friday = wednesday.addDays(2);
    CheckedPlanning planning{*desk, u"Nadia B."_s};
    Proposals proposals{*desk, u"Nadia B."_s};
    PostingDesk postings{*desk};

    MatchId accepted(const RequestId& request, const VolunteerId& volunteer, QDate date = {}) {
        const auto done = proposals.proposeAccepted({request, volunteer, date, {}, 0, {}, {}}, today);
        EXPECT_TRUE(done) << static_cast<int>(done ? RefusalCode::NotHere : done.refusal().code);
        return done ? done->match : MatchId();
    }
    PlanWish without(const VolunteerId& volunteer) const {
        return {false, {{volunteer, friday, friday, {}, u"malade"_s}}, {}};
    }
    static const PlanLine* lineFor(const WeekPlan& plan, const RequestId& request) {
        const auto line = std::ranges::find(plan.lines, request, &PlanLine::request);
        return line == plan.lines.end() ? nullptr : &*line;
    }

    /// A shift on Friday at ten with two places as a helper and one as a driver.
    PostingId shift() {
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
        helper.capacity = 2;
        PostingRole driver = helper;
        driver.key = u"driver"_s;
        driver.name.fr = u"Chauffeur"_s;
        driver.capacity = 1;
        posting.roles = {helper, driver};
        Shift shift;
        shift.key = u"friday"_s;
        shift.date = friday;
        shift.hours = {600, 720};
        posting.shifts = {shift};
        const PostingId id = put(posting);
        EXPECT_TRUE(postings.publish(id, today));
        return id;
    }
    SignupId applied(const PostingId& posting, const QString& role, const VolunteerId& volunteer) {
        const auto done = postings.apply(posting, role, u"friday"_s, volunteer, {}, today);
        EXPECT_TRUE(done);
        return done ? done->signup : SignupId();
    }
    TandemId tandem(const VolunteerId& helper, const QList<int>& weekdays) {
        Tandem t;
        t.state = TandemState::Active;
        t.volunteer = helper;
        t.beneficiary = beneficiary();
        t.services = {Service::Shopping};
        t.cadence = {
            WhenKind::Recurring, wednesday.addDays(-30), {}, {600, 660}, 0, Recurrence::weekly(weekdays).toRule()};
        return put(t);
    }
};

TEST_F(ReplanningTest, shouldPlanShiftsBesideRequestsAndGiveThemToWhoSignedUpFirst) {
    const PostingId posting = shift();
    const VolunteerId waiting = volunteer(u"Réserve"_s, {Service::DogWalk});
    const VolunteerId keen = volunteer(u"Inscrit"_s, {Service::DogWalk});
    const VolunteerId able = volunteer(u"Capable"_s, {Service::FoodParcel, Service::Shopping});
    const SignupId second = applied(posting, u"helper"_s, keen);
    const SignupId first = applied(posting, u"helper"_s, waiting);
    ASSERT_TRUE(postings.reserve(first, today));
    request(friday);

    const WeekPlan plan = planning.propose(week, today);

    ASSERT_EQ(plan.newCount(), 3) << "two of the queue and one for whom the driver's place or the request is left";
    QList<SignupId> confirmed;
    for (const PlanLine& line : plan.lines) {
        if (!line.signup.isEmpty())
            confirmed.append(line.signup);
        if (line.signup == first) {
            EXPECT_EQ(line.reasons.first().kind, PlanReasonKind::Reserve);
        }
    }
    EXPECT_THAT(confirmed, ::testing::UnorderedElementsAre(first, second));
    EXPECT_EQ(std::ranges::count(plan.lines, able, &PlanLine::volunteer), 1) << "cannot be in two places at ten";
    EXPECT_EQ(plan.placesNeeded, 4);

    const PlanAccepted done = planning.acceptAll(plan, false, today);
    EXPECT_THAT(done.refused, IsEmpty());
    EXPECT_EQ(get(first).state, SignupState::Confirmed);
    EXPECT_EQ(get(second).state, SignupState::Confirmed);
    desk->undo(done.changes);
    EXPECT_EQ(get(first).state, SignupState::Reserve);
}

TEST_F(ReplanningTest, shouldPassOverWhoSignedUpAndIsTakenThen) {
    const PostingId posting = shift();
    const VolunteerId busy = volunteer(u"Pris"_s, {Service::Shopping, Service::FoodParcel});
    applied(posting, u"helper"_s, busy);
    accepted(request(friday), busy);
    const WeekPlan plan = planning.propose(week, today);
    EXPECT_EQ(plan.newCount(), 0);
    ASSERT_EQ(plan.unserved.size(), 2);
    EXPECT_EQ(plan.unserved[0].missing + plan.unserved[1].missing, 3);
}

TEST_F(ReplanningTest, shouldPutFixedHelpersFirstAndFindTheirStandIn) {
    const VolunteerId fixed = volunteer(u"Fixe"_s);
    const TandemId pair = tandem(fixed, {4, 5});
    const VolunteerId other = volunteer(u"Autre"_s);
    request(friday); // at the same hour: the fixed helper's own visit comes first
    Visit visit;
    visit.tandem = pair;
    visit.volunteer = fixed;
    visit.date = friday.addDays(-1);
    visit.hours = {600, 660};
    visit.state = VisitState::SeekingStandIn;
    const VisitId looking = put(visit);

    const WeekPlan plan = planning.propose(week, today);

    ASSERT_EQ(plan.lines.size(), 3);
    EXPECT_EQ(plan.lines[0].visit, looking);
    EXPECT_EQ(plan.lines[0].volunteer, other);
    EXPECT_EQ(std::ranges::count(plan.lines, fixed, &PlanLine::volunteer), 1);
    EXPECT_EQ(std::ranges::find(plan.lines, fixed, &PlanLine::volunteer)->source, pair.toString());
    EXPECT_TRUE(planning.acceptAll(plan, true, today).refused.isEmpty());
    EXPECT_EQ(get(looking).state, VisitState::Planned);
    EXPECT_EQ(get(looking).volunteer, other);
}

TEST_F(ReplanningTest, shouldSayWhoCanStepInWhenSomebodyIsIll) {
    const RequestId asked = request(friday);
    const VolunteerId amina = volunteer(u"Amina"_s, {Service::Shopping}, {50.831, 4.371});
    const VolunteerId karim = volunteer(u"Karim"_s);
    const MatchId promise = accepted(asked, amina);

    const WeekPlan plan = planning.propose(week, today, without(amina));

    ASSERT_EQ(plan.lines.size(), 1);
    EXPECT_TRUE(plan.lines[0].isChange());
    EXPECT_EQ(plan.lines[0].volunteer, karim);
    EXPECT_EQ(plan.lines[0].before, promise.toString());
    EXPECT_TRUE(plan.lines[0].beforeAway);
    EXPECT_EQ(plan.filledNow, 1);
    EXPECT_EQ(plan.filledThen, 1);
    EXPECT_EQ(plan.placesNeeded, 1);
    EXPECT_EQ(get(promise).state, MatchState::Accepted) << "nothing is saved";

    const PlanAccepted done = planning.accept(plan, {0}, {false, u"plan"_s}, today);
    EXPECT_THAT(done.refused, IsEmpty());
    EXPECT_EQ(done.accepted, 1);
    EXPECT_EQ(done.freed, 1);
    EXPECT_EQ(get(promise).state, MatchState::Withdrawn);
    EXPECT_EQ(get(promise).declineReason, u"malade"_s);
    EXPECT_EQ(get(asked).state, RequestState::Proposed);
    EXPECT_EQ(get(amina).exceptions, (QList<AvailabilityException>{{friday, friday, false, {}}}));
    desk->undo(done.changes);
    EXPECT_EQ(get(promise).state, MatchState::Accepted);
    EXPECT_TRUE(get(amina).exceptions.isEmpty());
}

TEST_F(ReplanningTest, shouldNoteTheAbsenceWhenNobodyCanStepIn) {
    const VolunteerId amina = volunteer(u"Amina"_s);
    const RequestId asked = request(friday);
    const MatchId promise = accepted(asked, amina);
    const TandemId pair = tandem(amina, {5});
    Tandem later = *desk->find<Tandem>(pair);
    later.cadence.hours = {900, 960};
    put(later);

    const WeekPlan plan = planning.propose(week, today, without(amina));

    EXPECT_EQ(plan.newCount(), 0);
    ASSERT_EQ(plan.unserved.size(), 2);
    EXPECT_EQ(plan.unserved[0].left.value(0).name, u"Amina Volon"_s);
    EXPECT_EQ(plan.freed.size(), 2);
    EXPECT_EQ(plan.filledNow, 2);
    EXPECT_EQ(planning.accept(plan, {}, {false, u"plan"_s}, today).freed, 2);
    EXPECT_EQ(get(promise).state, MatchState::Withdrawn);
    const auto visits = desk->findBy<Visit>("tandem"_L1, pair.toString());
    ASSERT_EQ(visits.size(), 1);
    EXPECT_EQ(visits[0].state, VisitState::SeekingStandIn);
    EXPECT_EQ(visits[0].date, friday);
}

TEST_F(ReplanningTest, shouldMoveSomebodyElseOnlyWhereAPlaceWouldStayEmpty) {
    // Amina alone could drive; Karim can too, and has the shopping, which Lotte could do.
    const VolunteerId amina = volunteer(u"Amina"_s, {Service::DogWalk});
    const VolunteerId karim = volunteer(u"Karim"_s, {Service::DogWalk, Service::Shopping});
    const VolunteerId lotte = volunteer(u"Lotte"_s);
    const RequestId drive = request(friday, Service::DogWalk);
    const RequestId shop = request(friday);
    accepted(drive, amina);
    const MatchId moved = accepted(shop, karim);

    const WeekPlan plan = planning.propose(week, today, without(amina));

    ASSERT_EQ(plan.changeCount(), 2);
    ASSERT_TRUE(lineFor(plan, drive) && lineFor(plan, shop));
    EXPECT_EQ(lineFor(plan, drive)->volunteer, karim);
    EXPECT_EQ(lineFor(plan, shop)->volunteer, lotte);
    EXPECT_EQ(lineFor(plan, shop)->freedFor.id, drive.toString());
    const PlanAccepted done = planning.acceptAll(plan, true, today);
    EXPECT_EQ(done.accepted, 0) << "moving somebody who said yes takes a reason";
    EXPECT_EQ(done.refused.size(), 2);
    desk->undo(done.changes);
    const PlanAccepted again = planning.accept(plan, {0, 1}, {true, u"plan de la semaine"_s}, today);
    EXPECT_EQ(again.accepted, 2);
    EXPECT_EQ(get(moved).state, MatchState::Withdrawn);
    EXPECT_EQ(get(drive).state, RequestState::Matched);
    EXPECT_EQ(get(shop).state, RequestState::Matched);

    // Where somebody free can step in, nobody moves.
    volunteer(u"Tom"_s, {Service::DogWalk});
    desk->undo(again.changes);
    EXPECT_EQ(planning.propose(week, today, without(amina)).changeCount(), 1);
}

TEST_F(ReplanningTest, shouldMoveForAnAdvantageOnlyWhenAskedToAndNeverWhatIsLocked) {
    const RequestId asked = request(friday);
    const VolunteerId far = volunteer(u"Loin"_s, {Service::Shopping}, {50.86, 4.40});
    const VolunteerId near = volunteer(u"Près"_s, {Service::Shopping}, {50.831, 4.371});
    const MatchId promise = accepted(asked, far);
    EXPECT_EQ(planning.propose(week, today).changeCount(), 0);

    const WeekPlan plan = planning.propose(week, today, {true, {}, {}});
    ASSERT_EQ(plan.changeCount(), 1);
    EXPECT_EQ(plan.lines[0].volunteer, near);
    EXPECT_GT(plan.lines[0].savedKm, 2);

    ASSERT_TRUE(planning.setLocked(promise, true));
    EXPECT_EQ(planning.propose(week, today, {true, {}, {}}).changeCount(), 0);
}

TEST_F(ReplanningTest, shouldPlanAroundWhoWasChosenByHandAndKeepTheReason) {
    const RequestId asked = request(friday);
    volunteer(u"Près"_s, {Service::Shopping}, {50.831, 4.371});
    const VolunteerId far = volunteer(u"Loin"_s, {Service::Shopping}, {50.86, 4.40});
    const WeekPlan first = planning.propose(week, today);
    ASSERT_EQ(first.newCount(), 1);

    const PlanWish wish{false, {}, {{first.lines[0].place, {}, far, u"elle la connaît"_s}}};
    const WeekPlan plan = planning.propose(week, today, wish);

    ASSERT_EQ(plan.lines.size(), 1);
    EXPECT_EQ(plan.lines[0].volunteer, far);
    EXPECT_EQ(plan.lines[0].reasons.first().kind, PlanReasonKind::ByHand);
    EXPECT_EQ(planning.acceptAll(plan, true, today).accepted, 1);
    const auto matches = desk->findBy<Match>("request"_L1, asked.toString());
    ASSERT_EQ(matches.size(), 1);
    EXPECT_EQ(matches[0].overrideReason, u"elle la connaît"_s);
}

TEST_F(ReplanningTest, shouldChooseByHandInsteadOfAFixedHelperForOneTimeOnly) {
    const VolunteerId fixed = volunteer(u"Fixe"_s);
    const VolunteerId other = volunteer(u"Autre"_s);
    const TandemId pair = tandem(fixed, {5});
    const WeekPlan now = planning.propose(week, today);
    ASSERT_EQ(now.lines.size(), 1);
    const PlanWish wish{false, {}, {{now.lines[0].place, now.lines[0].source, other, u"à sa demande"_s}}};
    const WeekPlan plan = planning.propose(week, today, wish);
    ASSERT_EQ(plan.lines.size(), 1);
    EXPECT_TRUE(plan.lines[0].isChange());
    EXPECT_EQ(planning.accept(plan, {0}, {true, {}}, today).accepted, 1);
    const auto visits = desk->findBy<Visit>("tandem"_L1, pair.toString());
    ASSERT_EQ(visits.size(), 1);
    EXPECT_EQ(visits[0].volunteer, other);
    EXPECT_EQ(desk->find<Tandem>(pair)->volunteer, fixed);
}

TEST_F(ReplanningTest, shouldNotTakeAPromiseForSomethingMoreUrgent) {
    // Karim alone could stand in for the fixed helper; he is promised to somebody else at that hour.
    const VolunteerId fixed = volunteer(u"Fixe"_s, {Service::DogWalk});
    const VolunteerId karim = volunteer(u"Karim"_s);
    const RequestId promised = request(friday);
    accepted(promised, karim);
    const TandemId pair = tandem(fixed, {5});

    const WeekPlan plan = planning.propose(week, today, without(fixed));

    EXPECT_EQ(std::ranges::count(plan.lines, karim, &PlanLine::volunteer), 1);
    ASSERT_TRUE(lineFor(plan, promised));
    EXPECT_FALSE(lineFor(plan, promised)->isNew);
    ASSERT_EQ(plan.unserved.size(), 1);
    EXPECT_EQ(plan.unserved[0].subject.id, pair.toString());
    EXPECT_EQ(plan.placesNeeded, 2);
    EXPECT_EQ(plan.peopleNow, 2);
}

TEST_F(ReplanningTest, shouldCallTheReserveWhenSomebodyOfTheShiftIsIll) {
    const PostingId posting = shift();
    const VolunteerId amina = volunteer(u"Amina"_s, {Service::FoodParcel});
    const VolunteerId second = volunteer(u"Seconde"_s, {Service::FoodParcel});
    const VolunteerId tom = volunteer(u"Tom"_s, {Service::FoodParcel});
    const SignupId ill = applied(posting, u"helper"_s, amina);
    ASSERT_TRUE(postings.confirm(ill, today));
    ASSERT_TRUE(postings.confirm(applied(posting, u"helper"_s, second), today));
    const SignupId waiting = applied(posting, u"helper"_s, tom);
    ASSERT_TRUE(postings.reserve(waiting, today));

    const WeekPlan plan = planning.propose(week, today, without(amina));
    const auto line = std::ranges::find(plan.lines, waiting, &PlanLine::signup);
    ASSERT_NE(line, plan.lines.end());
    EXPECT_EQ(line->before, ill.toString());
    const PlanAccepted done = planning.accept(plan, {line - plan.lines.begin()}, {false, u"plan"_s}, today);
    EXPECT_THAT(done.refused, IsEmpty());
    EXPECT_EQ(get(waiting).state, SignupState::Confirmed);
    EXPECT_EQ(get(ill).state, SignupState::Withdrawn);
}

TEST_F(ReplanningTest, shouldLeaveWhoStandsWhereTheOtherIsNotPossibleAnyMore) {
    const RequestId asked = request(friday);
    const VolunteerId far = volunteer(u"Loin"_s, {Service::Shopping}, {50.86, 4.40});
    const VolunteerId near = volunteer(u"Près"_s, {Service::Shopping, Service::DogWalk}, {50.831, 4.371});
    const MatchId promise = accepted(asked, far);
    const WeekPlan plan = planning.propose(week, today, {true, {}, {}});
    ASSERT_EQ(plan.changeCount(), 1);
    accepted(request(friday, Service::DogWalk), near); // from another window

    const PlanAccepted done = planning.accept(plan, {0}, {true, u"plan"_s}, today);

    EXPECT_EQ(done.accepted, 0);
    ASSERT_EQ(done.refused.size(), 1);
    EXPECT_EQ(get(promise).state, MatchState::Accepted);
    EXPECT_EQ(get(asked).state, RequestState::Matched);
    EXPECT_TRUE(done.changes.changes.isEmpty());
}

TEST_F(ReplanningTest, shouldNotPutWhoIsToBeAskedForAShiftIntoIt) {
    const PostingId posting = shift();
    volunteer(u"Capable"_s, {Service::FoodParcel});
    const WeekPlan plan = planning.propose(week, today);
    ASSERT_EQ(plan.newCount(), 1);
    EXPECT_EQ(planning.accept(plan, {0}, {false, u"plan"_s}, today).accepted, 1);
    const WeekPlan again = planning.propose(week, today);
    EXPECT_EQ(again.newCount(), 0) << "is asked, and not confirmed by the next plan";
    const auto signups = desk->findBy<Signup>("posting"_L1, posting.toString());
    ASSERT_EQ(signups.size(), 1);
    EXPECT_EQ(signups[0].state, SignupState::Applied);
}

TEST_F(ReplanningTest, shouldShowHowMuchEachTakesOn) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    accepted(request(friday), karim);
    request(friday.addDays(1));
    const WeekPlan plan = planning.propose(week, today);
    ASSERT_EQ(plan.loads.size(), 1);
    EXPECT_EQ(plan.loads[0].volunteer, karim);
    EXPECT_EQ(plan.loads[0].now, 1);
    EXPECT_EQ(plan.loads[0].then, 2);
    EXPECT_GT(plan.loads[0].limit, 0);
}

TEST_F(ReplanningTest, shouldPlanTheWeekInWhichTheClocksChange) {
    // Sunday 29/03/2026 has 23 hours; a time at night is a local time like any other.
    const Today monday = Today::at(QDateTime(QDate(2026, 3, 23), QTime(8, 0)));
    const RequestId night = request(QDate(2026, 3, 29));
    Request r = get(night);
    r.when.hours = {90, 210};
    put(r);
    const VolunteerId owl = volunteer(u"Hibou"_s);
    Volunteer v = get(owl);
    v.availability.add(7, {0, 300});
    put(v);
    const WeekPlan plan = planning.propose(IsoWeek::of(monday.date), monday);
    ASSERT_EQ(plan.lines.size(), 1);
    EXPECT_EQ(plan.lines[0].hours, (TimeRange{90, 210}));
    EXPECT_EQ(plan.lines[0].date, QDate(2026, 3, 29));
}

} // namespace
} // namespace entraide::THIS_FILE
