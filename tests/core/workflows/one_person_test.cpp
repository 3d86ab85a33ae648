// SPDX-License-Identifier: GPL-3.0-or-later
// One person may ask and help, and may have two files as a volunteer: they are not sent to themselves, and are in one
// place at a time. And several who help with one thing come together.
#include "core/workflows/checked_planning.h"
#include "core/workflows/workflow_fixture.h"
#include "workflows/candidates.h"
#include "workflows/coverage.h"
#include "workflows/proposals.h"
#include "workflows/volunteer_rows.h"
#include "workflows/week_planning.h"

#include <algorithm>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class OnePersonTest : public WorkflowTest {
protected:
    /// Another file of who has \a first.
    VolunteerId secondFile(const VolunteerId& first, QList<Service> services = {Service::Shopping}) {
        Volunteer file = get(first);
        file.id = {};
        file.services = std::move(services);
        return put(file);
    }
    QList<VolunteerId> candidates(const RequestId& id) {
        CandidateQuery query;
        query.request = id;
        QList<VolunteerId> found;
        for (const CandidateLine& line : service.candidates(query, today).lines)
            found.append(line.volunteer);
        return found;
    }
    QList<VolunteerId> planned(const WeekPlan& plan) {
        QList<VolunteerId> found;
        for (const PlanLine& line : plan.lines)
            found.append(line.volunteer);
        return found;
    }
    /// What may be any day from today to Friday, for two.
    RequestId removal() {
        Request r;
        r.beneficiary = beneficiary();
        r.peopleNeeded = 2;
        r.when = {WhenKind::Window, wednesday.addDays(1), wednesday.addDays(3), {540, 1080}, 60, {}};
        return put(r);
    }

    const IsoWeek week = IsoWeek::of(wednesday);
    const QDate thursday = wednesday.addDays(1);
    const QDate friday = wednesday.addDays(2);
    CheckedPlanning planning{*desk, u"Nadia B."_s};
    Proposals proposals{*desk, u"Nadia B."_s};
    CandidateService service{*desk};
};

TEST_F(OnePersonTest, shouldNotBeSentToThemselves) {
    Request r;
    r.beneficiary = beneficiary();
    r.when = {WhenKind::Fixed, friday, {}, {600, 660}, 0, {}};
    const RequestId id = put(r);
    Volunteer own = get(volunteer(u"Autre"_s, {Service::DogWalk}));
    own.id = {};
    own.person = desk->find<Beneficiary>(r.beneficiary)->person;
    own.services = {Service::Shopping};
    const VolunteerId self = put(own);

    EXPECT_THAT(candidates(id), IsEmpty());
    CandidateQuery query;
    query.request = id;
    EXPECT_EQ(service.verdict(query, self, today).obstacles.value(0), Obstacle::Self);
    const WeekPlan plan = planning.propose(week, today);
    EXPECT_EQ(plan.newCount(), 0);
    EXPECT_EQ(plan.unserved.size(), 1);
    const auto done = proposals.propose({id, self, {}, {}, 0, {}, u"elle insiste"_s}, today);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.refusal().code, RefusalCode::SamePerson);

    const VolunteerId karim = volunteer(u"Karim"_s);
    EXPECT_THAT(candidates(id), ElementsAre(karim));
    EXPECT_THAT(planned(planning.propose(week, today)), ElementsAre(karim));
}

TEST_F(OnePersonTest, shouldBeInOnePlaceAtATimeWhicheverFileSaysSo) {
    const VolunteerId first = volunteer(u"Karim"_s);
    const VolunteerId second = secondFile(first, {Service::Shopping, Service::DogWalk});
    request(friday);
    request(friday, Service::DogWalk);
    const WeekPlan plan = planning.propose(week, today);
    EXPECT_THAT(planned(plan), ElementsAre(second)) << "the file that offers more";

    const RequestId walk = request(thursday, Service::DogWalk);
    ASSERT_TRUE(proposals.proposeAccepted({walk, second, {}, {}, 0, {}, {}}, today));
    const RequestId errand = request(thursday);
    EXPECT_THAT(candidates(errand), IsEmpty()) << "the walk keeps the other file too";
    const auto row = volunteerRow(*desk, first, today.date);
    ASSERT_TRUE(row);
    ASSERT_EQ(row->promises.size(), 1);
    forEachVolunteerRow(
        *desk, today.date, Promised::Firm,
        [&](const VolunteerRow& each) { EXPECT_EQ(each.promises, row->promises) << each.id.toString().toStdString(); },
        [](const AnyId&, const VolunteerId&) {});
    const auto done = proposals.propose({errand, first, {}, {}, 0, {}, {}}, today);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.refusal().code, RefusalCode::Overlap);
}

TEST_F(OnePersonTest, shouldFillOneOfTwoPlaces) {
    const VolunteerId first = volunteer(u"Karim"_s);
    const VolunteerId second = secondFile(first);
    const RequestId id = request(friday, Service::Shopping, 2);
    EXPECT_EQ(planning.propose(week, today).newCount(), 1);
    ASSERT_TRUE(proposals.proposeAccepted({id, first, {}, {}, 0, {}, {}}, today));
    EXPECT_THAT(candidates(id), IsEmpty());
    EXPECT_EQ(planning.propose(week, today).newCount(), 0);
    const auto again = proposals.propose({id, second, {}, {}, 0, {}, {}}, today);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.refusal().code, RefusalCode::AlreadyAsked);
}

TEST_F(OnePersonTest, shouldBeAwayAndKeptApartByAllFiles) {
    const VolunteerId first = volunteer(u"Karim"_s);
    const VolunteerId second = secondFile(first, {Service::DogWalk});
    const RequestId id = request(friday);
    Volunteer file = get(second);
    file.blockedPersons = {desk->find<Beneficiary>(get(id).beneficiary)->person};
    put(file);
    EXPECT_THAT(candidates(id), IsEmpty());
    const auto done = proposals.propose({id, first, {}, {}, 0, {}, {}}, today);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.refusal().code, RefusalCode::PairBlocked);

    request(friday, Service::DogWalk);
    PlanWish wish;
    wish.absences = {{first, friday, friday, {}, {}}};
    EXPECT_EQ(planning.propose(week, today, wish).newCount(), 0) << "ill is the person, not the file";
}

TEST_F(OnePersonTest, shouldNoteAnAbsenceInEachFileWithItsReason) {
    const VolunteerId first = volunteer(u"Karim"_s);
    const VolunteerId second = secondFile(first, {Service::Shopping, Service::DogWalk});
    const auto promised = proposals.proposeAccepted({request(friday), second, {}, {}, 0, {}, {}}, today);
    ASSERT_TRUE(promised);
    PlanWish wish;
    wish.absences = {{first, friday, friday, {}, u"grippe"_s}};
    const WeekPlan plan = planning.propose(week, today, wish);
    ASSERT_EQ(plan.freed.size(), 1);
    const PlanAccepted done = planning.accept(plan, {}, {false, u"le plan"_s}, today);
    EXPECT_EQ(done.freed, 1);
    EXPECT_EQ(get(promised->match).declineReason, u"grippe"_s);
    EXPECT_EQ(get(first).exceptions.size(), 1);
    EXPECT_EQ(get(second).exceptions.size(), 1);
}

TEST_F(OnePersonTest, shouldSeeTheOtherFilesPromiseAtOnce) {
    const VolunteerId first = volunteer(u"Karim"_s);
    const VolunteerId second = secondFile(first, {Service::DogWalk});
    const RequestId errand = request(friday);
    ASSERT_THAT(candidates(errand), ElementsAre(first)); // read once
    const RequestId walk = request(friday, Service::DogWalk);
    ASSERT_TRUE(proposals.proposeAccepted({walk, second, {}, {}, 0, {}, {}}, today));
    EXPECT_THAT(candidates(errand), IsEmpty());
}

TEST_F(OnePersonTest, shouldPlanTwoForOneThingAtOneTime) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    const VolunteerId lotte = volunteer(u"Lotte"_s);
    const RequestId id = removal();
    const WeekPlan plan = planning.propose(week, today);
    ASSERT_EQ(plan.newCount(), 2);
    EXPECT_EQ(plan.lines[0].date, plan.lines[1].date);
    EXPECT_EQ(plan.lines[0].hours, plan.lines[1].hours);

    // Of the two one is accepted, for Friday at five; the other has to come then, or not at all.
    const TimeRange atFive{1020, 1080};
    ASSERT_TRUE(proposals.proposeAccepted({id, karim, friday, atFive, 0, {}, {}}, today));
    const WeekPlan rest = planning.propose(week, today);
    ASSERT_EQ(rest.newCount(), 1);
    for (const PlanLine& line : rest.lines) {
        EXPECT_EQ(line.date, friday);
        EXPECT_EQ(line.hours, atFive);
    }
    CandidateQuery query;
    query.request = id;
    const CandidateList list = service.candidates(query, today);
    ASSERT_EQ(list.lines.size(), 1);
    EXPECT_EQ(list.lines[0].volunteer, lotte);
    EXPECT_EQ(list.lines[0].date, friday);
    EXPECT_EQ(list.lines[0].hours, atFive);

    Volunteer busy = get(lotte);
    busy.availability.clear();
    busy.availability.add(4, {480, 1200}); // Thursdays
    put(busy);
    EXPECT_EQ(planning.propose(week, today).newCount(), 0);
    EXPECT_THAT(candidates(id), IsEmpty());
}

TEST_F(OnePersonTest, shouldCountAFixedHelpersVisitOfAnyDayAsOneOfTheWeek) {
    const VolunteerId fixed = volunteer(u"Fixe"_s);
    Volunteer file = get(fixed);
    file.tasksPerWeek = 1;
    put(file);
    Tandem t;
    t.state = TandemState::Active;
    t.volunteer = fixed;
    t.beneficiary = beneficiary();
    t.services = {Service::Shopping};
    t.cadence = {WhenKind::Recurring, wednesday.addDays(-30), {}, {}, 60, u"FREQ=WEEKLY"_s};
    put(t);
    request(friday);
    const WeekPlan plan = planning.propose(week, today);
    EXPECT_EQ(plan.newCount(), 0);
    ASSERT_EQ(std::ranges::count(plan.lines, fixed, &PlanLine::volunteer), 1) << "the visit itself";
    file = get(fixed);
    file.tasksPerWeek = 2;
    put(file);
    EXPECT_EQ(planning.propose(week, today).newCount(), 1);
}

} // namespace
} // namespace entraide::THIS_FILE
