// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/use_areas.h"
#include "domain/error.h"
#include "elimination.h"
#include "report_fixture.h"
#include "reports/stat_active.h"
#include "reports/stat_calendar.h"
#include "reports/statistics.h"

#include <algorithm>
#include <random>

namespace entraide::THIS_FILE {
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

TEST_F(StatisticsTest, shouldCountByImportedAreasWhereARecordLies) {
    useAreas(*desk,
             {boxArea(u"W"_s, u"Ouest"_s, u"West"_s, {4.30, 50.78, 4.37, 50.86}),
              boxArea(u"E"_s, u"Est"_s, u"Oost"_s, {4.37, 50.78, 4.44, 50.86})},
             false);
    asked(wednesday, RequestState::Done); // the middle of 1050 lies in the east
    asked(wednesday, RequestState::Done, u"1180"_s);
    Request moved = get(asked(wednesday, RequestState::Done));
    moved.position = {50.82, 4.36};
    put(moved);
    asked(wednesday, RequestState::Done, u"1083"_s); // in none of them
    const Statistics all = ofTheYear();
    ASSERT_TRUE(commune(all, u"Ouest"_s));
    EXPECT_EQ(commune(all, u"Ouest"_s)->commune.nl, u"West"_s);
    EXPECT_EQ((*commune(all, u"Ouest"_s))[Measure::Received].value, 2) << "by the postcode, and by its own place";
    ASSERT_TRUE(commune(all, u"Est"_s));
    EXPECT_EQ((*commune(all, u"Est"_s))[Measure::Received].value, 1);
    ASSERT_TRUE(commune(all, u"Ganshoren"_s));
    EXPECT_FALSE(commune(all, u"Ixelles"_s));
    EXPECT_EQ(total(all, Measure::Received), 4);
}

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

TEST_F(StatisticsTest, shouldHideTheManyRequestsOfOnePerson) {
    Request r;
    r.beneficiary = beneficiary();
    r.received = wednesday;
    r.address.postcode = u"1050"_s;
    for (int i = 0; i < 9; ++i)
        put(r);
    EXPECT_EQ(total(ofTheYear(), Measure::Received), 9);
    showFrom(5);
    EXPECT_TRUE(ofTheYear().total[Measure::Received].hidden);
}

TEST_F(StatisticsTest, shouldCountWholeMonths) {
    asked(QDate(2026, 6, 30), RequestState::Done);
    const Statistics most = statistics(*desk, QDate(2026, 6, 1), QDate(2026, 6, 29));
    EXPECT_EQ(most.first, QDate(2026, 6, 1));
    EXPECT_EQ(most.last, QDate(2026, 6, 30));
    EXPECT_EQ(total(most, Measure::Received), 1) << "nothing follows from a day more or less";
    EXPECT_EQ(StatPeriod::around(QDate(2026, 1, 31), QDate(2026, 2, 1)),
              (StatPeriod{QDate(2026, 1, 1), QDate(2026, 2, 28)}));
}

TEST_F(StatisticsTest, shouldCountNothingOverMoreThanTenYears) {
    asked(wednesday, RequestState::Done);
    EXPECT_FALSE((StatPeriod{QDate(2017, 1, 1), yearsEnd}.isTooLong()));
    EXPECT_TRUE((StatPeriod{QDate(2016, 12, 1), yearsEnd}.isTooLong()));
    EXPECT_EQ(total(statistics(*desk, QDate(2017, 1, 1), yearsEnd), Measure::Received), 1);
    EXPECT_TRUE(statistics(*desk, QDate(2016, 12, 1), yearsEnd).services.isEmpty());
}

TEST_F(StatisticsTest, shouldCountATimeOverTwoMonthsOnce) {
    Request r;
    r.beneficiary = beneficiary();
    r.received = QDate(2026, 6, 1);
    r.when = {WhenKind::Window, QDate(2026, 6, 25), QDate(2026, 7, 5), {600, 660}, 60, {}};
    put(r);
    EXPECT_EQ(total(statistics(*desk, QDate(2026, 6, 1), QDate(2026, 6, 30)), Measure::PlacesNeeded), 0);
    EXPECT_EQ(total(statistics(*desk, QDate(2026, 7, 1), QDate(2026, 7, 31)), Measure::PlacesNeeded), 1);
    EXPECT_EQ(total(ofTheYear(), Measure::PlacesNeeded), 1);
}

TEST_F(StatisticsTest, shouldAddUpYearsAndTellWhatDoesNotOfOnePeriodOnly) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    visit(tandem(karim), karim, QDate(2025, 12, 31), 60);
    visit(tandem(karim), karim, QDate(2026, 1, 1), 90);
    const Statistics both = statistics(*desk, QDate(2025, 1, 1), yearsEnd);
    EXPECT_EQ(total(both, Measure::Minutes), 150);
    EXPECT_FALSE(both.total[Measure::VolunteersActive].given);
    EXPECT_TRUE(ofTheYear().total[Measure::VolunteersActive].given);
    EXPECT_FALSE(statistics(*desk, QDate(2025, 12, 1), QDate(2026, 1, 31)).total[Measure::VolunteersActive].given);
    const auto week = std::ranges::find(both.weeks, IsoWeek::of(QDate(2026, 1, 1)), &StatRow::week);
    ASSERT_NE(week, both.weeks.cend());
    EXPECT_EQ((*week)[Measure::Minutes].value, 150) << "a week over the end of the year";
}

TEST_F(StatisticsTest, shouldHideAnotherMonthWhereTheYearWouldGiveAwayTheFirst) {
    showFrom(5);
    for (int month = 1; month <= 6; ++month) {
        for (int i = 0; i < (month == 3 ? 2 : 10 + month); ++i)
            asked(QDate(2026, month, 1 + i), RequestState::Done);
    }
    const StatBook book(*desk, 2026, 2026);
    EXPECT_FALSE(book.of(newYear, yearsEnd).total[Measure::Received].hidden);
    EXPECT_TRUE(book.of(QDate(2026, 3, 1), QDate(2026, 3, 31)).total[Measure::Received].hidden);
    int hidden = 0;
    for (int month = 1; month <= 6; ++month)
        hidden += book.of(QDate(2026, month, 1), QDate(2026, month, 1)).total[Measure::Received].hidden;
    EXPECT_EQ(hidden, 2);
    EXPECT_TRUE(book.of(QDate(2026, 3, 1), QDate(2026, 4, 30)).total[Measure::Received].hidden)
        << "a sum of what is hidden is hidden";
}

/// Whoever has every table of every period of a year, and knows how they add up.
class Reader {
public:
    explicit Reader(const StatBook& book)
        : m_book(book)
        , m_known(measures.size() * timesOfAll * mostRows) {
        for (std::size_t measure = 1; measure < measures.size(); ++measure) {
            for (int month = 1; month <= StatCalendar::months; ++month) {
                Row weeks;
                for (const StatCalendar::Week& week : m_year.weeks()) {
                    for (std::size_t i = 0; i < week.pieces.size(); ++i) {
                        if (week.monthsOf[i] == month)
                            weeks[unknown(0, measure, week.pieces[i])] = -1;
                    }
                }
                for (const auto& [from, to] : {std::pair(firstCommune, firstService), {firstService, mostRows}}) {
                    Row rows = weeks;
                    for (std::size_t row = from; row < to; ++row)
                        rows[unknown(row, measure, month)] = 1;
                    m_known.add(rows);
                }
            }
        }
        eachPeriod([&](int first, int last) {
            eachCell(first, last, [&](const StatCell& cell, const Row& sum) {
                if (!cell.hidden)
                    m_known.add(sum);
            });
        });
    }

    /// The least that is hidden in a period and known nevertheless; none where there is nothing.
    qint64 leastKnown(const StatBook& open, qint64 below) const {
        qint64 least = 0;
        eachPeriod([&](int first, int last) {
            std::vector<qint64> values;
            eachCellOf(open, first, last, [&](const StatCell& cell, const Row&) { values.push_back(cell.value); });
            std::size_t at = 0;
            eachCell(first, last, [&](const StatCell&, const Row& sum) {
                const qint64 value = values[at++];
                if (value > 0 && value < below && m_known.knows(sum))
                    least = least == 0 ? value : std::min(least, value);
            });
        });
        return least;
    }
    static inline const QStringList communes{u"Bruxelles"_s, u"Ixelles"_s, u"Molenbeek-Saint-Jean"_s, u"Uccle"_s};
    static constexpr std::array services{Service::Shopping, Service::DogWalk, Service::HomeVisit};

private:
    using Row = test::Elimination::Row;
    static constexpr std::array measures{Measure::Received, Measure::Served, Measure::Unmet};
    static constexpr std::size_t timesOfAll = 128;
    static constexpr std::size_t firstCommune = 1; // row 0 is the total, by pieces of weeks
    static constexpr std::size_t firstService = 5;
    static constexpr std::size_t mostRows = 8;

    static std::size_t unknown(std::size_t row, std::size_t measure, int time) {
        return (row * measures.size() + measure) * timesOfAll + static_cast<std::size_t>(time);
    }
    template <class F> static void eachPeriod(const F& each) {
        for (int first = 1; first <= StatCalendar::months; ++first) {
            for (int last = first; last <= StatCalendar::months; ++last)
                each(first, last);
        }
    }
    template <class F> void eachCell(int first, int last, const F& each) const {
        eachCellOf(m_book, first, last, each);
    }
    /// Each cell of the tables of a period, and what it is the sum of.
    template <class F> void eachCellOf(const StatBook& book, int first, int last, const F& each) const {
        const Statistics all = book.of(QDate(2026, first, 1), QDate(2026, last, 1));
        const auto cells = [&](const StatRow& row, std::size_t number, const std::vector<int>& times) {
            for (std::size_t measure = 0; measure < measures.size(); ++measure) {
                Row sum;
                for (std::size_t part = 1; part < measures.size(); ++part) {
                    for (const int time : times) {
                        if (measure == 0 || measure == part)
                            sum[unknown(number, part, time)] = 1;
                    }
                }
                each(row[measures[measure]], sum);
            }
        };
        const auto rowIn = [](const QList<StatRow>& rows, const auto& isIt) {
            const auto found = std::ranges::find_if(rows, isIt);
            return found == rows.cend() ? StatRow() : *found;
        };
        std::vector<int> months;
        for (int month = first; month <= last; ++month)
            months.push_back(month);
        for (qsizetype i = 0; i < communes.size(); ++i)
            cells(rowIn(all.communes, [&](const StatRow& row) { return row.commune.fr == communes[i]; }),
                  firstCommune + static_cast<std::size_t>(i), months);
        for (std::size_t i = 0; i < services.size(); ++i)
            cells(rowIn(all.services, [&](const StatRow& row) { return row.service == services[i]; }), firstService + i,
                  months);
        std::vector<int> whole;
        for (const StatCalendar::Week& week : m_year.weeks()) {
            std::vector<int> pieces;
            for (std::size_t i = 0; i < week.pieces.size(); ++i) {
                if (week.monthsOf[i] >= first && week.monthsOf[i] <= last)
                    pieces.push_back(week.pieces[i]);
            }
            whole.insert(whole.end(), pieces.begin(), pieces.end());
            if (!pieces.empty())
                cells(rowIn(all.weeks, [&](const StatRow& row) { return row.week.monday() == week.monday; }), 0,
                      pieces);
        }
        cells(all.total, 0, whole);
    }

    const StatBook& m_book;
    StatCalendar m_year{2026};
    test::Elimination m_known;
};

TEST_F(StatisticsTest, shouldGiveNothingAwayToWhoeverHasEveryPeriod) {
    constexpr qint64 five = 5;
    const QStringList postcodes{u"1000"_s, u"1050"_s, u"1080"_s, u"1180"_s};
    std::mt19937 random(7);
    const auto few = [&](std::size_t most) { return std::min(random() % most, random() % most); };
    desk->write([&](Desk::Writer& writer) {
        for (int i = 0; i < 320; ++i) {
            Beneficiary somebody;
            Request r;
            r.beneficiary = writer.save(somebody);
            r.received = newYear.addDays(static_cast<qint64>(random() % 365));
            r.address.postcode = postcodes[static_cast<qsizetype>(few(4))];
            r.service = Reader::services[few(3)];
            r.state = random() % 5 == 0 ? RequestState::Unmet : RequestState::Done;
            r.when = {WhenKind::Fixed, r.received, {}, {600, 660}, 0, {}};
            writer.save(r);
        }
    });
    const StatBook open(*desk, 2026, 2026);
    showFrom(5);
    const StatBook shown(*desk, 2026, 2026);
    EXPECT_FALSE(shown.of(newYear, yearsEnd).total[Measure::Served].hidden);
    EXPECT_EQ(Reader(shown).leastKnown(open, five), 0);
    EXPECT_EQ(Reader(open).leastKnown(open, five), 1) << "the attack finds what is shown";
}

TEST_F(StatisticsTest, shouldHidePeopleWhomTheLongerTimeLeavesNoOtherNumber) {
    const TimeTree year{{-1, 0, 0, 0}, 4};
    EXPECT_EQ(hiddenPeople(year, {14, 5, 5, 4}, 5), (std::vector{false, true, false, true}))
        << "they can only be fourteen if the last are four";
    EXPECT_EQ(hiddenPeople(year, {10, 5, 5, 4}, 5), (std::vector{false, false, false, true}));
    EXPECT_EQ(hiddenPeople(year, {8, 4, 4, 0}, 5), (std::vector{true, true, true, false}));
}

TEST_F(StatisticsTest, shouldHideTheSameNumberOfPeopleAtEachTimeWhereItStands) {
    const TimeTree quarters{{-1, 0, 0, 1, 1}, 5};
    EXPECT_EQ(hiddenPeople(quarters, {8, 8, 0, 8, 0}, 5), (std::vector{false, false, false, false, false}));
    EXPECT_EQ(hiddenPeople(quarters, {8, 8, 0, 8, 0}, 5, true), (std::vector{true, true, false, true, false}))
        << "the only month with people is the year";
    // Months 0 and 1 with pieces 2, 3 and 4, 5; the week 6 is the pieces 3 and 4.
    const TimeTree weeks{{-1, -1, 0, 0, 1, 1, -1}, 2, {{6, 3, 4}}};
    EXPECT_EQ(hiddenPeople(weeks, {9, 7, 4, 5, 0, 7, 5}, 5),
              (std::vector{false, false, true, true, false, false, true}))
        << "the week is its first piece, which would leave the month's other four";
    EXPECT_TRUE(hiddenPeople(weeks, {9, 7, 4, 5, 2, 7, 5}, 5)[0])
        << "nor may the piece be bounded by the week: nine can only be five and four";
}

TEST_F(StatisticsTest, shouldNotTellActiveVolunteersOfTheYearByItsOnlyService) {
    showFrom(5);
    for (int i = 0; i < 9; ++i) {
        const VolunteerId who = volunteer(u"V%1"_s.arg(i));
        visit(tandem(who), who, QDate(2026, i < 5 ? 1 : 2, 5), 60); // five, and four others
    }
    const Statistics all = ofTheYear();
    EXPECT_TRUE(all.total[Measure::VolunteersActive].hidden) << "it would leave four for February";
    EXPECT_TRUE((*rowOf(all, Service::HomeVisit))[Measure::VolunteersActive].hidden);
}

TEST_F(StatisticsTest, shouldNotTellTheLongestWaitOfAFewByThatOfAllAndOfTheOthers) {
    showFrom(5);
    const auto waited = [&](const QString& postcode, int days) {
        Match match;
        match.state = MatchState::Accepted;
        match.request = asked(wednesday, RequestState::Matched, postcode);
        match.volunteer = volunteer(u"Karim"_s);
        match.helperAgreed = QDateTime(wednesday.addDays(days), QTime(9, 0));
        put(match);
    };
    for (int i = 0; i < 6; ++i)
        waited(u"1050"_s, 2);
    waited(u"1000"_s, 40);
    const Statistics all = ofTheYear();
    EXPECT_EQ(total(all, Measure::WaitingMost), 40);
    EXPECT_TRUE((*commune(all, u"Bruxelles"_s))[Measure::WaitingMost].hidden);
    EXPECT_TRUE((*commune(all, u"Ixelles"_s))[Measure::WaitingMost].hidden)
        << "two days there and forty in all are forty for the only one elsewhere";
    EXPECT_TRUE((*commune(all, u"Ixelles"_s))[Measure::WaitingMedian].hidden);
}

TEST_F(StatisticsTest, shouldCountWhoLeftAndCameBackOnce) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    Volunteer again = get(karim);
    again.id = {};
    const VolunteerId second = put(again);
    visit(tandem(karim), karim, wednesday, 60);
    visit(tandem(second), second, wednesday.addDays(60), 60);
    const Statistics all = ofTheYear();
    EXPECT_EQ(total(all, Measure::VolunteersActive), 1);
    EXPECT_EQ((*commune(all, u"Ixelles"_s))[Measure::VolunteersActive].value, 1);
}

TEST_F(StatisticsTest, shouldStopWhenItIsAskedTo) {
    asked(wednesday, RequestState::Open);
    std::stop_source source;
    source.request_stop();
    EXPECT_THROW(std::ignore = statistics(*desk, newYear, yearsEnd, source.get_token()), Error);
}

TEST_F(StatisticsTest, shouldTellHowFarItIsAndStopBetweenTheYears) {
    showFrom(5);
    asked(QDate(2020, 6, 1), RequestState::Done); // one, so that there is something to hide in the first year
    asked(wednesday, RequestState::Done);
    qint64 last = 0;
    qint64 all = 0;
    std::ignore = statistics(*desk, QDate(2020, 1, 1), yearsEnd, {}, [&](qint64 done, qint64 total) {
        last = done;
        all = total;
    });
    EXPECT_GT(last, all / 2);
    EXPECT_LE(last, all);
    std::stop_source source;
    qint64 steps = 0;
    const auto stopSoon = [&](qint64, qint64) {
        if (++steps == last / 2)
            source.request_stop();
    };
    EXPECT_THROW(std::ignore = statistics(*desk, QDate(2020, 1, 1), yearsEnd, source.get_token(), stopSoon), Error);
    EXPECT_LT(steps, last) << "years that were left are not counted";
}

} // namespace
} // namespace entraide::THIS_FILE
