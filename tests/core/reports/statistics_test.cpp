// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "report_fixture.h"
#include "reports/statistics.h"

#include <algorithm>

namespace entraide {
namespace {

using namespace Qt::StringLiterals;

class StatisticsTest : public ReportTest {
protected:
    StatisticsTest() { showFrom(1); }

    void showFrom(int smallest) {
        DeskProfile values;
        values.smallestCount = smallest;
        profile(values);
    }
    Statistics ofTheYear() { return statistics(*desk, newYear, yearsEnd); }
    static qint64 total(const Statistics& all, Measure measure) { return all.total[measure].value; }
    static const StatRow* rowOf(const Statistics& all, Service service) {
        const auto found = std::ranges::find(all.services, std::optional(service), &StatRow::service);
        return found == all.services.cend() ? nullptr : &*found;
    }
    static const StatRow* commune(const Statistics& all, const QString& name) {
        const auto found =
            std::ranges::find_if(all.communes, [&](const StatRow& row) { return row.commune.fr == name; });
        return found == all.communes.cend() ? nullptr : &*found;
    }
    RequestId asked(QDate received, RequestState state, const QString& postcode = u"1050"_s,
                    Service service = Service::Shopping) {
        Request r;
        r.beneficiary = beneficiary();
        r.state = state;
        r.service = service;
        r.received = received;
        r.address.postcode = postcode;
        r.when = {WhenKind::Fixed, received.addDays(2), {}, {600, 660}, 0, {}};
        return put(r);
    }
};

TEST_F(StatisticsTest, shouldCountRequestsByWhatBecameOfThem) {
    for (const RequestState state :
         {RequestState::Open, RequestState::Matched, RequestState::Done, RequestState::Unmet, RequestState::Expired,
          RequestState::Cancelled, RequestState::HandedOver, RequestState::InProgress, RequestState::Draft})
        asked(wednesday, state);
    asked(newYear.addDays(-1), RequestState::Done);
    const Statistics all = ofTheYear();
    EXPECT_EQ(total(all, Measure::Received), 8) << "a draft is none yet";
    EXPECT_EQ(total(all, Measure::Served), 2);
    EXPECT_EQ(total(all, Measure::Open), 2);
    EXPECT_EQ(total(all, Measure::Unmet), 1);
    EXPECT_EQ(total(all, Measure::Expired), 1);
    EXPECT_EQ(total(all, Measure::Cancelled), 1);
    EXPECT_EQ(total(all, Measure::HandedOver), 1);
}

TEST_F(StatisticsTest, shouldSayWhichShareOfThePlacesWasFilled) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    done(request(wednesday, Service::Shopping, 2), karim, wednesday);
    request(wednesday);
    const PostingId at = posting(wednesday, 2);
    signup(at, karim);
    signup(at, volunteer(u"Emilie"_s), SignupState::NoShow);
    const Statistics all = ofTheYear();
    EXPECT_EQ(total(all, Measure::PlacesNeeded), 5);
    EXPECT_EQ(total(all, Measure::PlacesFilled), 2);
    EXPECT_DOUBLE_EQ(*all.total.servedShare(), 0.4);
    EXPECT_DOUBLE_EQ(*rowOf(all, Service::Reception)->servedShare(), 0.5);
    EXPECT_EQ(all.weeks.size(), 53) << "every week from 1 January, a Thursday, to 31 December";
}

TEST_F(StatisticsTest, shouldCountHoursVisitsMealsAndPeople) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    const VolunteerId emilie = volunteer(u"Emilie"_s);
    visit(tandem(karim), karim, wednesday, 90);
    visit(tandem(karim, HelpRegime::Compensated), karim, wednesday, 45);
    signup(posting(wednesday), emilie);
    Round ridden = desk->find<Round>(round(emilie, wednesday)).value();
    ridden.portionsHandedOut = 17;
    put(ridden);
    dish(person(u"Jan"_s, u"Peeters"_s), wednesday);
    MealOrder order;
    order.state = MealOrderState::Delivered;
    order.date = wednesday;
    order.meals = 30;
    put(order);
    Volunteer fresh = get(volunteer(u"Neuve"_s));
    fresh.registered = wednesday;
    put(fresh);
    Volunteer left = get(emilie);
    left.state = VolunteerState::Left;
    put(left);

    const Statistics all = ofTheYear();
    EXPECT_EQ(total(all, Measure::VisitMinutes), 90);
    EXPECT_EQ(total(all, Measure::CompensatedMinutes), 45);
    EXPECT_EQ(total(all, Measure::SignupMinutes), 180);
    EXPECT_EQ(total(all, Measure::RoundMinutes), 90);
    EXPECT_EQ(total(all, Measure::Minutes), 360);
    EXPECT_EQ(total(all, Measure::Visits), 1);
    EXPECT_EQ(total(all, Measure::Signups), 1);
    EXPECT_EQ(total(all, Measure::MealsDelivered), 30);
    EXPECT_EQ(total(all, Measure::PortionsHandedOut), 17);
    EXPECT_EQ(total(all, Measure::DishesCooked), 1);
    EXPECT_EQ(total(all, Measure::VolunteersActive), 2);
    EXPECT_EQ(total(all, Measure::VolunteersNew), 1);
    EXPECT_EQ(total(all, Measure::VolunteersLeft), 1);
    EXPECT_FALSE((*rowOf(all, Service::HomeVisit))[Measure::VolunteersNew].given);
}

TEST_F(StatisticsTest, shouldTellHowLongPeopleWaited) {
    for (int days = 1; days <= 10; ++days) {
        Match match;
        match.state = MatchState::Accepted;
        match.request = asked(wednesday, RequestState::Matched);
        match.volunteer = volunteer(u"V%1"_s.arg(days));
        match.decidedAt = QDateTime(wednesday.addDays(days + 20), QTime(9, 0));
        match.contactRevealedAt = QDateTime(wednesday.addDays(days), QTime(9, 0));
        put(match);
    }
    asked(wednesday, RequestState::Open); // nobody said yes
    const Statistics all = ofTheYear();
    EXPECT_EQ(total(all, Measure::WaitingMedian), 5);
    EXPECT_EQ(total(all, Measure::WaitingMost), 9);
    EXPECT_FALSE(statistics(*desk, newYear, newYear).total[Measure::WaitingMedian].given);
}

TEST_F(StatisticsTest, shouldAddUpByCommuneServiceAndWeek) {
    const QStringList postcodes{u"1050"_s, u"1000"_s, u"1020"_s, u"9999"_s, {}};
    for (int i = 0; i < 60; ++i)
        asked(wednesday.addDays(i % 30), i % 3 ? RequestState::Done : RequestState::Unmet, postcodes[i % 5],
              i % 2 ? Service::Shopping : Service::DogWalk);
    const Statistics all = ofTheYear();
    for (const Measure measure : {Measure::Received, Measure::Served, Measure::Unmet, Measure::PlacesNeeded}) {
        for (const Breakdown breakdown : enumValues<Breakdown>()) {
            qint64 sum = 0;
            for (const StatRow& row : all.by(breakdown))
                sum += row[measure].value;
            EXPECT_EQ(sum, total(all, measure)) << static_cast<int>(measure) << static_cast<int>(breakdown);
        }
    }
    ASSERT_TRUE(commune(all, u"Ixelles"_s));
    EXPECT_EQ(commune(all, u"Ixelles"_s)->commune.nl, u"Elsene"_s);
    EXPECT_EQ((*commune(all, u"Ixelles"_s))[Measure::Received].value, 24) << "and those without a place of their own";
    EXPECT_EQ(all.communes.last().commune, LocalText()) << "what lies elsewhere comes last";
}

TEST_F(StatisticsTest, shouldHideSmallNumbersAndWhatWouldGiveThemAway) {
    showFrom(5);
    for (int i = 0; i < 20; ++i)
        asked(wednesday, i < 12 ? RequestState::Done : RequestState::Unmet, u"1050"_s);
    for (int i = 0; i < 15; ++i)
        asked(wednesday, RequestState::Done, u"1000"_s);
    asked(wednesday, RequestState::Done, u"1180"_s);
    const Statistics all = ofTheYear();
    EXPECT_EQ(all.smallestCount, 5);
    EXPECT_EQ(total(all, Measure::Received), 36);
    const StatRow& uccle = *commune(all, u"Uccle"_s);
    EXPECT_TRUE(uccle[Measure::Received].hidden);
    EXPECT_EQ(uccle[Measure::Received].value, 0) << "a hidden cell holds no number";
    int hidden = 0;
    qint64 shown = 0;
    for (const StatRow& row : all.communes) {
        hidden += row[Measure::Received].hidden;
        shown += row[Measure::Received].value;
    }
    EXPECT_GE(hidden, 2);
    EXPECT_GE(total(all, Measure::Received) - shown, 6) << "what the hidden ones come to counts enough too";
    EXPECT_FALSE(uccle.servedShare());
}

TEST_F(StatisticsTest, shouldHideHoursByWhichOnePersonIsKnown) {
    showFrom(5);
    const VolunteerId karim = volunteer(u"Karim"_s);
    for (int i = 0; i < 9; ++i)
        visit(tandem(karim), karim, wednesday.addDays(i), 60);
    const Statistics all = ofTheYear();
    EXPECT_TRUE(all.total[Measure::VisitMinutes].hidden) << "nine visits, and one volunteer";
    EXPECT_TRUE(all.total[Measure::Minutes].hidden);
    EXPECT_TRUE(all.total[Measure::VolunteersActive].hidden);
}

TEST_F(StatisticsTest, shouldHideTheHoursOfManyHelpersOfOnePerson) {
    showFrom(5);
    const TandemId one = tandem(volunteer(u"Karim"_s));
    for (int i = 0; i < 9; ++i)
        visit(one, volunteer(u"V%1"_s.arg(i)), wednesday.addDays(i), 60);
    const Statistics all = ofTheYear();
    EXPECT_TRUE(all.total[Measure::Visits].hidden) << "nine who helped, one who is helped";
    EXPECT_FALSE(all.total[Measure::VolunteersActive].hidden);
}

TEST_F(StatisticsTest, shouldHideAWaitingTimeOfTooFew) {
    showFrom(5);
    for (int i = 0; i < 4; ++i) {
        Match match;
        match.state = MatchState::Accepted;
        match.request = asked(wednesday, RequestState::Matched);
        match.volunteer = volunteer(u"V%1"_s.arg(i));
        match.helperAgreed = QDateTime(wednesday.addDays(3), QTime(9, 0));
        put(match);
    }
    const StatCell cell = ofTheYear().total[Measure::WaitingMedian];
    EXPECT_TRUE(cell.given);
    EXPECT_TRUE(cell.hidden);
    EXPECT_EQ(cell.value, 0);
}

TEST_F(StatisticsTest, shouldCountPlacesOfASeriesUntilItEnded) {
    Request weeks = get(weekly({3}, wednesday));
    weeks.state = RequestState::Done;
    put(weeks);
    done(weeks.id, volunteer(u"Karim"_s), wednesday.addDays(7)); // decided then
    EXPECT_EQ(total(ofTheYear(), Measure::PlacesNeeded), 2);
}

TEST_F(StatisticsTest, shouldHideTheManyPlacesOfOnePerson) {
    const RequestId id = asked(wednesday, RequestState::Open, u"1080"_s, Service::HomeVisit);
    Request weekly = desk->find<Request>(id).value();
    weekly.when = {WhenKind::Recurring, wednesday, {}, {600, 660}, 0, u"FREQ=DAILY;COUNT=20"_s};
    put(weekly);
    ASSERT_GE(rowOf(ofTheYear(), Service::HomeVisit)->cells[static_cast<std::size_t>(Measure::PlacesNeeded)].value, 20);
    showFrom(5);
    const Statistics few = ofTheYear();
    EXPECT_TRUE((*rowOf(few, Service::HomeVisit))[Measure::PlacesNeeded].hidden)
        << "twenty places, and one person behind them";
}

TEST_F(StatisticsTest, shouldHideTheManyDishesOfOneCook) {
    Dish dish;
    dish.state = DishState::Collected;
    dish.cook = person(u"Lea"_s, u"Cuistot"_s);
    for (int day = 0; day < 8; ++day) {
        dish.date = wednesday.addDays(-day);
        put(dish);
    }
    EXPECT_EQ(total(ofTheYear(), Measure::DishesCooked), 8);
    showFrom(5);
    EXPECT_TRUE(ofTheYear().total[Measure::DishesCooked].hidden);
}

TEST_F(StatisticsTest, shouldShowPlacesThatAreMostlyOfPostings) {
    showFrom(5);
    posting(wednesday, 40);
    asked(wednesday, RequestState::Open);
    EXPECT_EQ(total(ofTheYear(), Measure::PlacesNeeded), 41) << "most of it is an organisation's";
}

TEST_F(StatisticsTest, shouldStopWhenItIsAskedTo) {
    asked(wednesday, RequestState::Open);
    std::stop_source source;
    source.request_stop();
    EXPECT_THROW(std::ignore = statistics(*desk, newYear, yearsEnd, source.get_token()), Error);
}

} // namespace
} // namespace entraide
