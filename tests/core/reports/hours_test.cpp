// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "report_fixture.h"

#include <algorithm>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class HoursTest : public ReportTest {
protected:
    QList<Work> of(const VolunteerId& volunteer) { return workOf(*desk, volunteer, newYear, yearsEnd); }
    QList<Work> all() { return allWork(*desk, newYear, yearsEnd); }
};

TEST_F(HoursTest, shouldTellWhatWasDoneFromEverySourceInOrderOfDay) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    const RequestId asked = request(wednesday);
    done(asked, karim, wednesday, 75, 6);
    const TandemId with = tandem(karim);
    visit(with, karim, wednesday.addDays(-1), 50, 3, VisitState::Approved);
    const PostingId at = posting(wednesday.addDays(1));
    signup(at, karim);
    round(karim, wednesday.addDays(2));
    dish(get(karim).person, wednesday.addDays(3));

    const QList<Work> work = of(karim);
    ASSERT_EQ(work.size(), 5);
    EXPECT_EQ(work[0].source, WorkSource::Visit);
    EXPECT_EQ(work[0].minutes, 50);
    EXPECT_EQ(work[0].kilometres, 3);
    EXPECT_EQ(work[0].service, Service::HomeVisit);
    EXPECT_EQ(work[0].about, with.toString());
    EXPECT_EQ(work[1].source, WorkSource::Match);
    EXPECT_EQ(work[1].minutes, 75);
    EXPECT_EQ(work[1].about, asked.toString());
    EXPECT_EQ(work[1].postcode, u"1050"_s);
    EXPECT_EQ(work[2].source, WorkSource::Signup);
    EXPECT_EQ(work[2].minutes, 180) << "the shift's";
    EXPECT_TRUE(work[2].asPlanned);
    EXPECT_EQ(work[2].organisation, desk->find<Posting>(at)->organisation);
    EXPECT_EQ(work[3].source, WorkSource::Round);
    EXPECT_EQ(work[3].minutes, 90) << "from the start to the last stop";
    EXPECT_EQ(work[4].source, WorkSource::Dish);
    EXPECT_EQ(work[4].minutes, 0);
    EXPECT_EQ(sumOf(work), (WorkSum{5, 5, 395, 9}));
    EXPECT_EQ(all(), work);
}

TEST_F(HoursTest, shouldCountEachTimeOnce) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    const VolunteerId emilie = volunteer(u"Emilie"_s);
    const RequestId weeks = weekly({3}, wednesday);
    const MatchId series = done(weeks, karim, {});
    const MatchId once = done(request(wednesday), karim, wednesday);
    const auto visitOf = [&](const MatchId& match, const VolunteerId& who, QDate date, QDate seriesDay = {}) {
        Visit visit;
        visit.match = match;
        visit.volunteer = who;
        visit.date = date;
        visit.occurrence = seriesDay;
        visit.state = VisitState::Performed;
        visit.hours = {600, 660};
        put(visit);
    };
    visitOf(series, karim, wednesday);
    visitOf(series, emilie, wednesday.addDays(8), wednesday.addDays(7));
    visitOf(once, emilie, wednesday);

    EXPECT_EQ(sumOf(of(karim)), (WorkSum{1, 1, 60, 0})) << "one visit; of the other Emilie went";
    EXPECT_EQ(sumOf(of(emilie)), (WorkSum{2, 2, 120, 0}));
    EXPECT_EQ(all().size(), 3);
}

TEST_F(HoursTest, shouldTakeATimeOfASeriesThatWasDoneByItself) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    done(weekly({3}, wednesday), karim, wednesday);
    EXPECT_EQ(sumOf(of(karim)), (WorkSum{1, 1, 60, 0}));
}

TEST_F(HoursTest, shouldLeaveOutWhatDidNotHappenOrIsOfAnotherTime) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    const TandemId with = tandem(karim);
    visit(with, karim, wednesday, 60, 0, VisitState::Missed);
    visit(with, karim, wednesday, 60, 0, VisitState::Planned);
    visit(with, karim, newYear.addDays(-1), 60);
    visit(with, karim, yearsEnd.addDays(1), 60);
    signup(posting(wednesday), karim, SignupState::NoShow);
    round(karim, wednesday, RoundState::Planned);
    dish(get(karim).person, wednesday, DishState::Failed);
    Match accepted;
    accepted.state = MatchState::Accepted;
    accepted.request = request(wednesday);
    accepted.volunteer = karim;
    accepted.date = wednesday;
    put(accepted);
    EXPECT_THAT(of(karim), IsEmpty());
    EXPECT_THAT(all(), IsEmpty());
}

TEST_F(HoursTest, shouldKeepPaidHelpApart) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    visit(tandem(karim), karim, wednesday, 60);
    visit(tandem(karim, HelpRegime::Compensated), karim, wednesday.addDays(1), 90, 4);
    const QList<Work> work = of(karim);
    EXPECT_EQ(sumOf(work), (WorkSum{1, 1, 60, 0}));
    EXPECT_EQ(sumOf(work, HelpRegime::Compensated), (WorkSum{1, 1, 90, 4}));
    ASSERT_EQ(partsOf(work).size(), 1);
    EXPECT_EQ(partsOf(work).first().sum.minutes, 60);
}

TEST_F(HoursTest, shouldTellTheHoursByOrganisationAndService) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    const PostingId at = posting(wednesday);
    signup(at, karim);
    done(request(wednesday), karim, wednesday, 30);
    done(request(wednesday.addDays(1)), karim, wednesday.addDays(1), 40);
    const QList<WorkPart> parts = partsOf(of(karim));
    ASSERT_EQ(parts.size(), 2);
    EXPECT_EQ(parts[0].organisation, desk->find<Posting>(at)->organisation);
    EXPECT_EQ(parts[0].sum, (WorkSum{1, 1, 180, 0}));
    EXPECT_EQ(parts[1].service, Service::Shopping);
    EXPECT_EQ(parts[1].sum, (WorkSum{2, 2, 70, 0}));
}

TEST_F(HoursTest, shouldGiveADishToTheCookWhoIsEnrolled) {
    const VolunteerId fatima = volunteer(u"Fatima"_s);
    dish(get(fatima).person, wednesday);
    dish(person(u"Jan"_s, u"Peeters"_s), wednesday);
    const QList<Work> work = all();
    ASSERT_EQ(work.size(), 1);
    EXPECT_EQ(work.first().volunteer, fatima);
}

TEST_F(HoursTest, shouldBeTheSameForOneAsForAll) {
    QList<VolunteerId> people;
    for (int i = 0; i < 8; ++i)
        people.append(volunteer(u"V%1"_s.arg(i)));
    for (int i = 0; i < 60; ++i) {
        const VolunteerId& who = people[i % 7];
        const QDate day = wednesday.addDays(i % 20);
        done(request(day), who, day, i % 3 ? 30 + i : 0, i % 5);
        if (i % 2)
            visit(tandem(who), who, day, 20 + i);
    }
    const QList<Work> everything = all();
    qsizetype seen = 0;
    for (const std::span<const Work> own : byVolunteer(everything)) {
        const QList<Work> one = of(own.front().volunteer);
        ASSERT_EQ(one.size(), static_cast<qsizetype>(own.size()));
        EXPECT_TRUE(std::ranges::is_permutation(one, own));
        EXPECT_TRUE(std::ranges::is_sorted(one, {}, &Work::date));
        seen += one.size();
    }
    EXPECT_EQ(seen, everything.size());
    EXPECT_EQ(byVolunteer(everything).size(), 7);
}

TEST_F(HoursTest, shouldStopWhenItIsAskedTo) {
    visit(tandem(volunteer(u"Karim"_s)), {}, wednesday, 60);
    std::stop_source source;
    source.request_stop();
    EXPECT_THROW(allWork(*desk, newYear, yearsEnd, source.get_token()), Error);
}

TEST_F(HoursTest, shouldJoinAllEnrolmentsOfAPerson) {
    const VolunteerId first = volunteer(u"Karim"_s);
    Volunteer again = get(first);
    again.id = {};
    const VolunteerId second = put(again);
    done(request(wednesday.addDays(1)), second, wednesday.addDays(1), 60);
    done(request(wednesday), first, wednesday, 60);
    dish(again.person, wednesday.addDays(2));
    QList<QDate> days;
    for (const Work& one : workOf(*desk, again.person, newYear, yearsEnd))
        days.append(one.date);
    EXPECT_THAT(days, ElementsAre(wednesday, wednesday.addDays(1), wednesday.addDays(2))) << "in order, each once";
}

TEST_F(HoursTest, shouldTellOfEachRecordThatIsRead) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    done(request(wednesday), karim, wednesday, 60);
    visit(tandem(karim), karim, wednesday, 60);
    qint64 read = 0;
    allWork(*desk, newYear, yearsEnd, {}, [&] { ++read; });
    EXPECT_EQ(read, recordsOfWork(*desk));
    EXPECT_EQ(read, 4) << "a match, its request, a visit, its tandem";
}

} // namespace
} // namespace entraide::THIS_FILE
