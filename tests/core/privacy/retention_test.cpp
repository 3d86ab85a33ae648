// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/retention_fixture.h"
#include "domain/consent.h"
#include "domain/permissions.h"
#include "domain/user.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

Person withBasis() {
    Person person;
    person.consents = {{Consent::DataKeeping, {}, QDate(2020, 1, 1), {}, ConsentMeans::Form}};
    return person;
}

PersonPast lastOn(QDate day) {
    PersonPast past;
    past.last = day;
    return past;
}

TEST(ReviewReasonTest, shouldBeIdleAfterTwentyFourMonthsToTheDay) {
    const Person person = withBasis();
    const QDate last(2024, 11, 18);
    EXPECT_FALSE(reviewReason(person, lastOn(last), QDate(2026, 11, 17)));
    EXPECT_EQ(reviewReason(person, lastOn(last), QDate(2026, 11, 18)), ReviewReason::Idle);
    EXPECT_EQ(reviewReason(person, lastOn(last), QDate(2026, 11, 19)), ReviewReason::Idle);
}

TEST(ReviewReasonTest, shouldTakeTheLeapDayForTheLastOfFebruary) {
    const Person person = withBasis();
    const QDate leap(2024, 2, 29);
    EXPECT_EQ(idleFrom(leap), QDate(2026, 2, 28));
    EXPECT_FALSE(reviewReason(person, lastOn(leap), QDate(2026, 2, 27)));
    EXPECT_EQ(reviewReason(person, lastOn(leap), QDate(2026, 2, 28)), ReviewReason::Idle);
    EXPECT_EQ(idleFrom(QDate(2026, 2, 28)), QDate(2028, 2, 28)) << "into a leap year";
}

TEST(ReviewReasonTest, shouldNotBeIdleWhileSomethingIsOpenOrStillToCome) {
    const Person person = withBasis();
    for (const StillOpen open : enumValues<StillOpen>()) {
        PersonPast past = lastOn(QDate(2020, 1, 1));
        past.open = {open};
        EXPECT_FALSE(reviewReason(person, past, QDate(2026, 11, 18))) << enumName(open).latin1();
    }
    EXPECT_FALSE(reviewReason(person, lastOn(QDate(2027, 1, 1)), QDate(2026, 11, 18)));
}

TEST(ReviewReasonTest, shouldAskWhereNoBasisIsOnRecord) {
    const QDate today(2026, 11, 18);
    Person person;
    EXPECT_EQ(reviewReason(person, lastOn(today), today), ReviewReason::NoBasis);
    person.consents = {{Consent::Photo, {}, today, {}, ConsentMeans::Form}};
    EXPECT_EQ(reviewReason(person, lastOn(today), today), ReviewReason::NoBasis)
        << "a photograph is no basis for the rest";
    person.consents = {{Consent::DataKeeping, {}, {}, {}, ConsentMeans::Form}};
    EXPECT_EQ(reviewReason(person, lastOn(today), today), ReviewReason::NoBasis) << "since when is not said";
    person.consents = {{Consent::DataKeeping, {}, today, {}, ConsentMeans::Form, LegalBasis::LegitimateInterest}};
    EXPECT_FALSE(reviewReason(person, lastOn(today), today)) << "another basis will do";
    EXPECT_EQ(reviewReason(Person(), PersonPast(), today), ReviewReason::NoBasis) << "nothing is dated";
}

TEST(ReviewReasonTest, shouldReviewAtOnceWhatIsTakenBack) {
    const QDate today(2026, 11, 18);
    Person person = withBasis();
    person.consents[0].withdrawn = today;
    PersonPast past = lastOn(today);
    past.open = {StillOpen::Tandem};
    EXPECT_EQ(reviewReason(person, past, today), ReviewReason::Withdrawn);
    person.consents.append({Consent::DataKeeping, {}, today, {}, ConsentMeans::Phone});
    EXPECT_FALSE(reviewReason(person, past, today)) << "and given again";
}

TEST(ReviewReasonTest, shouldLeaveAloneWhatIsKeptUntilItsDay) {
    Person person = withBasis();
    const PersonPast past = lastOn(QDate(2020, 1, 1));
    person.keepUntil = QDate(2026, 11, 18);
    EXPECT_FALSE(reviewReason(person, past, QDate(2026, 11, 18)));
    EXPECT_EQ(reviewReason(person, past, QDate(2026, 11, 19)), ReviewReason::Idle);
}

TEST(ReviewReasonTest, shouldProposeErasingNinetyDaysAfterTheArchiving) {
    Person person = withBasis();
    person.state = PersonState::Archived;
    person.archivedOn = QDate(2026, 1, 1);
    const PersonPast past = lastOn(QDate(2020, 1, 1));
    EXPECT_EQ(erasureDueFrom(person, past), QDate(2026, 4, 1));
    EXPECT_EQ(reviewReason(person, past, QDate(2026, 3, 31)), ReviewReason::Archived);
    EXPECT_EQ(reviewReason(person, past, QDate(2026, 4, 1)), ReviewReason::ErasureDue);
    person.archivedOn = {};
    EXPECT_EQ(reviewReason(person, past, QDate(2026, 4, 1)), ReviewReason::Idle) << "archived by hand: nobody decided";
}

TEST(ReviewReasonTest, shouldNotProposeErasingWhatTheLawOrADecisionKeeps) {
    Person person = withBasis();
    person.state = PersonState::Archived;
    person.archivedOn = QDate(2026, 1, 1);
    PersonPast past = lastOn(QDate(2020, 1, 1));
    past.lawUntil = moneyKeptUntil(2020);
    EXPECT_EQ(past.lawUntil, QDate(2030, 12, 31));
    EXPECT_EQ(erasureDueFrom(person, past), QDate(2031, 1, 1));
    EXPECT_EQ(reviewReason(person, past, QDate(2030, 12, 31)), ReviewReason::Archived);
    EXPECT_EQ(reviewReason(person, past, QDate(2031, 1, 1)), ReviewReason::ErasureDue);
}

TEST(ReviewReasonTest, shouldSayNothingOfWhoIsErased) {
    Person person;
    person.state = PersonState::Erased;
    EXPECT_FALSE(reviewReason(person, lastOn(QDate(2000, 1, 1)), QDate(2026, 11, 18)));
}

TEST_F(RetentionTest, shouldTakeTheNewestOfWhateverHappened) {
    const PersonId person = agreed(u"Ann"_s, longAgo);
    EXPECT_EQ(lastOf(person), longAgo);
    const VolunteerId helper = helperOf(person, longAgo.addDays(1));
    EXPECT_EQ(lastOf(person), longAgo.addDays(1));
    Match match;
    match.state = MatchState::Done;
    match.volunteer = helper;
    match.date = longAgo.addDays(2);
    put(match);
    EXPECT_EQ(lastOf(person), longAgo.addDays(2));
    Visit visit;
    visit.state = VisitState::Performed;
    visit.volunteer = helper;
    visit.date = longAgo.addDays(3);
    put(visit);
    EXPECT_EQ(lastOf(person), longAgo.addDays(3));
    Signup signup;
    signup.state = SignupState::Withdrawn;
    signup.volunteer = helper;
    signup.received = QDateTime(longAgo.addDays(4), QTime(12, 0));
    put(signup);
    EXPECT_EQ(lastOf(person), longAgo.addDays(4));
    Donation gift;
    gift.state = DonationState::Refunded;
    gift.donor = person;
    gift.pledged = longAgo.addDays(5);
    put(gift);
    EXPECT_EQ(lastOf(person), longAgo.addDays(5));
    Dish dish;
    dish.state = DishState::Collected;
    dish.cook = person;
    dish.date = longAgo.addDays(6);
    put(dish);
    EXPECT_EQ(lastOf(person), longAgo.addDays(6));
    Note note;
    note.state = NoteState::Done;
    note.about = helper.toString();
    note.written = QDateTime(longAgo.addDays(7), QTime(12, 0));
    put(note);
    EXPECT_EQ(lastOf(person), longAgo.addDays(7));
    Beneficiary helped;
    helped.person = person;
    Request asked;
    asked.state = RequestState::Done;
    asked.beneficiary = put(helped);
    asked.received = longAgo.addDays(8);
    const RequestId request = put(asked);
    EXPECT_EQ(lastOf(person), longAgo.addDays(8));
    Match helpHad;
    helpHad.state = MatchState::Done;
    helpHad.request = request;
    helpHad.volunteer = volunteer(u"Karim"_s);
    helpHad.date = longAgo.addDays(9);
    put(helpHad);
    EXPECT_EQ(lastOf(person), longAgo.addDays(9)) << "of who was helped too";
    Round round;
    round.state = RoundState::Done;
    round.rider = helper;
    round.date = longAgo.addDays(10);
    put(round);
    EXPECT_EQ(lastOf(person), longAgo.addDays(10));
    EXPECT_EQ(reasonOf(person, longAgo.addDays(10).addMonths(24)), ReviewReason::Idle);
    EXPECT_FALSE(reasonOf(person, longAgo.addDays(9).addMonths(24)));
}

TEST_F(RetentionTest, shouldKnowWhatIsStillOpen) {
    const PersonId person = agreed(u"Ann"_s, longAgo);
    const VolunteerId helper = helperOf(person);
    EXPECT_THAT(openOf(person), IsEmpty());
    EXPECT_EQ(listedAs(person), ReviewReason::Idle);

    Tandem tandem;
    tandem.state = TandemState::Paused;
    tandem.volunteer = helper;
    tandem.beneficiary = beneficiary();
    tandem.id = put(tandem);
    EXPECT_THAT(openOf(person), ElementsAre(StillOpen::Tandem));
    EXPECT_FALSE(listedAs(person));
    tandem.state = TandemState::Ended;
    put(tandem);
    EXPECT_THAT(openOf(person), IsEmpty());

    Posting posting;
    Shift shift;
    shift.key = u"s"_s;
    shift.date = wednesday;
    posting.shifts = {shift};
    Signup signup;
    signup.state = SignupState::Reserve;
    signup.posting = put(posting);
    signup.shift = u"s"_s;
    signup.volunteer = helper;
    signup.received = QDateTime(longAgo, QTime(9, 0));
    signup.id = put(signup);
    EXPECT_THAT(openOf(person), ElementsAre(StillOpen::Signup)) << "today's too";
    signup.state = SignupState::Withdrawn;
    put(signup);

    Donation gift;
    gift.state = DonationState::Pledged;
    gift.donor = person;
    gift.pledged = longAgo;
    gift.id = put(gift);
    EXPECT_THAT(openOf(person), ElementsAre(StillOpen::Gift)) << "unpaid, however old";
    gift.state = DonationState::Delivered;
    put(gift);
    EXPECT_THAT(openOf(person), IsEmpty());

    Note note;
    note.about = person.toString();
    note.followUp = longAgo;
    put(note);
    EXPECT_THAT(openOf(person), ElementsAre(StillOpen::FollowUp));
}

TEST_F(RetentionTest, shouldKnowWhatIsOpenOfWhoIsHelpedAndWhoAsksForThem) {
    const PersonId person = agreed(u"Ann"_s, longAgo);
    const PersonId daughter = agreed(u"Bea"_s, longAgo);
    Beneficiary helped;
    helped.person = person;
    helped.contact = daughter;
    Request asked;
    asked.state = RequestState::Open;
    asked.beneficiary = put(helped);
    asked.received = longAgo;
    asked.id = put(asked);
    EXPECT_THAT(openOf(person), ElementsAre(StillOpen::Request));
    EXPECT_THAT(openOf(daughter), ElementsAre(StillOpen::Request)) << "she is rung about it";
    asked.state = RequestState::Cancelled;
    put(asked);
    EXPECT_THAT(openOf(person), IsEmpty());
    EXPECT_THAT(openOf(daughter), IsEmpty());
}

TEST_F(RetentionTest, shouldNeverListWhoWorksAtTheDesk) {
    const PersonId person = agreed(u"Ann"_s, longAgo);
    User user;
    user.name = u"Ann"_s;
    user.role = Role::Volunteer;
    user.volunteer = helperOf(person);
    user.id = put(user);
    EXPECT_THAT(openOf(person), ElementsAre(StillOpen::User));
    user.state = UserState::Left;
    put(user);
    EXPECT_THAT(openOf(person), IsEmpty());
}

TEST_F(RetentionTest, shouldKeepMoneyForTenYears) {
    const PersonId giver = agreed(u"Ann"_s, longAgo);
    Payment payment;
    payment.donor = giver;
    payment.date = QDate(2021, 6, 1);
    payment.cents = 4000;
    put(payment);
    EXPECT_EQ(pastOf(*desk, giver, wednesday).lawUntil, QDate(2031, 12, 31));
    EXPECT_EQ(PeoplesPast(*desk, wednesday).of(giver).lawUntil, QDate(2031, 12, 31));

    const PersonId person = agreed(u"Bea"_s, longAgo);
    Volunteer helper = get(helperOf(person));
    Visit visit;
    visit.state = VisitState::Approved;
    visit.volunteer = helper.id;
    visit.date = QDate(2023, 7, 1);
    put(visit);
    EXPECT_FALSE(pastOf(*desk, person, wednesday).lawUntil.isValid()) << "nothing was paid";
    helper.expensesRegime = u"flat_rate"_s;
    put(helper);
    EXPECT_EQ(pastOf(*desk, person, wednesday).lawUntil, QDate(2033, 12, 31));
    EXPECT_EQ(PeoplesPast(*desk, wednesday).of(person).lawUntil, QDate(2033, 12, 31));
}

TEST_F(RetentionTest, shouldListTheMostPressingFirstAndCountWhatWaits) {
    const PersonId idle = agreed(u"Idle"_s, longAgo);
    const PersonId longer = agreed(u"Longer"_s, longAgo.addYears(-1));
    Person noBasis;
    noBasis.givenName = u"Nobody"_s;
    const PersonId unknown = put(noBasis);
    Person back = *desk->find<Person>(agreed(u"Back"_s, wednesday.addDays(-10)));
    back.consents[0].withdrawn = wednesday;
    put(back);
    agreed(u"Recent"_s, wednesday.addDays(-3));
    const ReviewList list = reviewList(*desk, wednesday);
    EXPECT_EQ(list.people, 5);
    ASSERT_EQ(list.entries.size(), 4);
    EXPECT_EQ(list.entries[0].person, back.id);
    EXPECT_EQ(list.entries[1].person, longer);
    EXPECT_EQ(list.entries[2].person, idle);
    EXPECT_EQ(list.entries[2].name, u"Idle Zeldenrust"_s);
    EXPECT_EQ(list.entries[2].due, longAgo.addMonths(24));
    EXPECT_EQ(list.entries[3].person, unknown);
    EXPECT_EQ(list.waiting(), 3) << "what lacks a basis is no decision about keeping";
}

TEST_F(RetentionTest, shouldBeReadOnlyByWhoDecidesAndStopWhenAsked) {
    agreed(u"Idle"_s, longAgo);
    std::stop_source stop;
    stop.request_stop();
    try {
        reviewList(*desk, wednesday, stop.get_token());
        FAIL() << "nobody stopped it";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::Cancelled);
    }
    desk->actAs({u"Karim"_s, Role::Reader, UserId::create(), {}});
    try {
        reviewList(*desk, wednesday);
        FAIL() << "a reader decides nothing";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::NotAllowed);
    }
}

} // namespace
} // namespace entraide::THIS_FILE
