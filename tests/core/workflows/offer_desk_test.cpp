// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "workflows/offer_desk.h"
#include "workflows/offer_fits.h"
#include "workflows/today.h"
#include "workflows/upkeep.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class OfferDeskTest : public WorkflowTest {
protected:
    OfferDesk offers{*desk, u"Nadia"_s};
    Proposals proposals{*desk, u"Nadia"_s};

    Today later(int days) const { return Today::at(today.now.addDays(days)); }
    Offer read(const OfferId& id) const { return desk->find<Offer>(id).value(); }

    /// On one day from nine to noon.
    OfferId offer(const PersonId& who, QDate day, Service service = Service::Shopping) {
        Offer o;
        o.person = who;
        o.service = service;
        o.languages = {Language::French};
        o.when = {WhenKind::Fixed, day, {}, {540, 720}, 0, {}, {}};
        o.received = wednesday;
        o.expires = wednesday.addDays(offerDays);
        return put(o);
    }
    /// A volunteer who may be asked, and an offer of theirs for \a day.
    OfferId offerOf(const VolunteerId& id, QDate day) { return offer(get(id).person, day); }

    QList<RequestId> suiting(const OfferId& id) {
        QList<RequestId> ids;
        for (const OfferFit& fit : requestsFor(*desk, read(id), today))
            ids.append(fit.request);
        return ids;
    }
    QList<OfferId> suiting(const RequestId& id) {
        QList<OfferId> ids;
        for (const OfferFit& fit : offersFor(*desk, get(id), today))
            ids.append(fit.offer);
        return ids;
    }
    OfferId inState(OfferState state) {
        Offer o = read(offer(person(u"Ines"_s, u"Voisine"_s), wednesday.addDays(5)));
        o.state = state;
        return put(o);
    }
};

TEST_F(OfferDeskTest, shouldFillWhatFollowsWhenItIsSaved) {
    Person ines;
    ines.givenName = u" Ines  "_s;
    ines.language = Language::Dutch;
    ines.phones = {u"0470 12 34 56"_s};
    ines.address.postcode = u"1050"_s;
    Offer o;
    o.service = Service::DogWalk;
    const auto saved = offers.save(ines, o, geocoder, today);
    ASSERT_TRUE(saved);
    const Offer kept = read(saved->offer);
    EXPECT_EQ(kept.received, wednesday);
    EXPECT_EQ(kept.expires, wednesday.addDays(30));
    EXPECT_THAT(kept.languages, ElementsAre(Language::Dutch));
    const Person person = get(saved->person);
    EXPECT_EQ(person.givenName, u"Ines"_s);
    EXPECT_THAT(person.phones, ElementsAre(u"+32470123456"_s));
    EXPECT_TRUE(person.position.isValid());
    desk->undo(saved->changes);
    EXPECT_FALSE(desk->find<Offer>(saved->offer));
    EXPECT_FALSE(desk->find<Person>(saved->person)) << "one act, one undo";
}

TEST_F(OfferDeskTest, shouldNotSaveWithoutAPersonOrWithoutHours) {
    Offer o;
    EXPECT_EQ(offers.save(o, geocoder, today).refusal(), (Refusal{RefusalCode::NotComplete, {}, u"person"_s}));
    o.person = person(u"Ines"_s, u"Voisine"_s);
    o.when = {WhenKind::Fixed, wednesday, {}, {}, 0, {}, {}};
    EXPECT_EQ(offers.save(o, geocoder, today).refusal().detail, u"when.hours"_s);
    EXPECT_FALSE(offers.save(Person{}, Offer{}, geocoder, today));
    EXPECT_EQ(desk->count(EntityType::Offer), 0);
}

TEST_F(OfferDeskTest, shouldKeepTheStateOfNowWhenAFormIsSavedThatWasOpenedBefore) {
    const QDate day = wednesday.addDays(2);
    const OfferId id = offerOf(volunteer(u"Karim"_s), day);
    Offer typed = read(id); // the form is opened
    ASSERT_TRUE(offers.bringTogether(id, request(day), day, {}, today));
    typed.title = u"Courses"_s;
    ASSERT_TRUE(offers.save(typed, geocoder, today));
    EXPECT_EQ(read(id).title, u"Courses"_s);
    EXPECT_EQ(read(id).state, OfferState::Matched);
    typed = read(id);
    ASSERT_TRUE(offers.withdraw(id, {}, today));
    ASSERT_TRUE(offers.save(typed, geocoder, today));
    EXPECT_EQ(read(id).state, OfferState::Withdrawn);
}

TEST_F(OfferDeskTest, shouldNotBringBackAnOfferThatIsGoneWhileItsFormWasOpen) {
    const OfferId id = offerOf(volunteer(u"Karim"_s), wednesday.addDays(2));
    const Offer typed = read(id);
    desk->write([&](Desk::Writer& writer) { writer.remove(id); });
    EXPECT_EQ(offers.save(typed, geocoder, today).refusal(), (Refusal{RefusalCode::NotHere, id.toString(), {}}));
    EXPECT_EQ(desk->count(EntityType::Offer), 0);
}

TEST_F(OfferDeskTest, shouldFindTheRequestsThatSuitTheNearestFirst) {
    const QDate day = wednesday.addDays(2);
    const OfferId id = offerOf(volunteer(u"Karim"_s), day);
    const RequestId near = request(day);
    Request other = get(request(day));
    other.position = {50.85, 4.40};
    const RequestId far = put(other);
    request(day, Service::DogWalk); // another service
    request(day.addDays(1));        // another day
    Request afternoon = get(request(day));
    afternoon.when.hours = {840, 900};
    put(afternoon);
    Request arabic = get(request(day));
    arabic.languages = {Language::Arabic};
    put(arabic);
    Request away = get(request(day));
    away.position = {50.60, 4.37}; // 26 km
    put(away);
    Request done = get(request(day));
    done.state = RequestState::Cancelled;
    put(done);
    EXPECT_THAT(suiting(id), ElementsAre(near, far));
}

TEST_F(OfferDeskTest, shouldNotBringSomebodyTogetherWithThemselvesOrWithWhoIsBlocked) {
    const QDate day = wednesday.addDays(2);
    const VolunteerId karim = volunteer(u"Karim"_s);
    const OfferId id = offerOf(karim, day);
    const RequestId own = request(day);
    Beneficiary self = desk->find<Beneficiary>(get(own).beneficiary).value();
    self.person = get(karim).person;
    put(self);
    const RequestId theirs = request(day);
    Volunteer blocking = get(karim);
    blocking.blockedPersons = {desk->find<Beneficiary>(get(theirs).beneficiary)->person};
    put(blocking);
    EXPECT_THAT(suiting(id), IsEmpty());
    EXPECT_THAT(suiting(own), IsEmpty());
    EXPECT_THAT(suiting(theirs), IsEmpty());
    EXPECT_EQ(offers.bringTogether(id, own, day, {}, today).refusal().code, RefusalCode::SamePerson);
    EXPECT_EQ(offers.bringTogether(id, theirs, day, {}, today).refusal().code, RefusalCode::PairBlocked);
}

TEST_F(OfferDeskTest, shouldGiveTheBestExactlyAsAllOfThemSorted) {
    const QDate day = wednesday.addDays(2);
    const RequestId id = request(day);
    for (int i = 0; i < 12; ++i) {
        const VolunteerId who = volunteer(u"V%1"_s.arg(i), {Service::Shopping}, {50.83 + 0.004 * i, 4.37});
        const OfferId made = offerOf(who, day);
        if (i % 3 == 0) { // in a language that the beneficiary does not speak best
            Offer o = read(made);
            o.languages = {Language::Dutch};
            put(o);
        }
    }
    const QList<OfferFit> all = offersFor(*desk, get(id), today, 100);
    ASSERT_EQ(all.size(), 12);
    for (qsizetype i = 1; i < all.size(); ++i)
        EXPECT_GE(all[i - 1].line.score, all[i].line.score);
    const QList<OfferFit> few = offersFor(*desk, get(id), today, 4);
    ASSERT_EQ(few.size(), 4);
    for (qsizetype i = 0; i < few.size(); ++i)
        EXPECT_EQ(few[i].offer, all[i].offer);
}

TEST_F(OfferDeskTest, shouldLineUpBothDiariesWithoutWhatIsPromised) {
    const QDate day = wednesday.addDays(2);
    const VolunteerId karim = volunteer(u"Karim"_s);
    const OfferId id = offerOf(karim, day);                                                  // 9 to 12
    ASSERT_TRUE(proposals.proposeAccepted({request(day), karim, {}, {}, 0, {}, {}}, today)); // 10 to 11
    Request flexible = get(request(day));
    flexible.when = {WhenKind::Window, day, day.addDays(1), {480, 720}, 60, {}, {}};
    put(flexible);
    const LinedUp diaries = linedUp(*desk, read(id), get(flexible.id), today);
    EXPECT_THAT(diaries.offered, ElementsAre(OfferedTime{day, {540, 720}}));
    EXPECT_THAT(diaries.asked, ElementsAre(AskedTime{day, {480, 720}, 60}, AskedTime{day.addDays(1), {480, 720}, 60}));
    ASSERT_EQ(diaries.promised.size(), 1);
    EXPECT_EQ(diaries.promised.first().hours, (TimeRange{600, 660}));
    EXPECT_THAT(diaries.common, ElementsAre(CommonTime{day, {540, 600}, {540, 600}, 60, 60},
                                            CommonTime{day, {660, 720}, {660, 720}, 60, 60}));
}

TEST_F(OfferDeskTest, shouldTakeAFixedTimeFromThreeQuartersOn) {
    const QDate day = wednesday.addDays(2);
    Offer o;
    o.when = {WhenKind::Fixed, day, {}, {615, 720}, 0, {}, {}}; // from a quarter past ten
    Request r;
    r.when = {WhenKind::Fixed, day, {}, {600, 660}, 0, {}, {}};
    const OfferDays days{wednesday, wednesday.addDays(20)};
    EXPECT_THAT(lineUp(o, r, {}, {}, {}, days).common, ElementsAre(CommonTime{day, {615, 660}, {615, 660}, 45, 60}));
    o.when.hours.start = 616;
    EXPECT_THAT(lineUp(o, r, {}, {}, {}, days).common, IsEmpty());
}

TEST_F(OfferDeskTest, shouldOfferWhatIsToBeArrangedUntilItExpires) {
    Offer o;
    o.when.from = wednesday.addDays(-40);
    o.when.minutes = 60;
    o.expires = wednesday.addDays(3);
    const OfferDays days = daysOf(o, wednesday);
    EXPECT_EQ(days.last, wednesday.addDays(3));
    const QList<OfferedTime> times = offeredTimes(o, days.first, days.last);
    ASSERT_EQ(times.size(), 4);
    EXPECT_EQ(times.last().date, wednesday.addDays(3));
    Request longer;
    longer.when = {WhenKind::Window, wednesday, wednesday, {540, 720}, 120, {}, {}};
    EXPECT_THAT(lineUp(o, longer, {}, {}, {}, days).common, IsEmpty()) << "an hour is offered, two are asked for";
}

TEST_F(OfferDeskTest, shouldBringTogetherAndTakeAllOfItBackByOneUndo) {
    const QDate day = wednesday.addDays(2);
    const VolunteerId karim = volunteer(u"Karim"_s);
    const OfferId id = offerOf(karim, day);
    const RequestId asked = request(day);
    const auto done = offers.bringTogether(id, asked, day, {600, 660}, today);
    ASSERT_TRUE(done);
    const Match match = get(done->match);
    EXPECT_EQ(match.offer, id);
    EXPECT_EQ(match.request, asked);
    EXPECT_EQ(match.volunteer, karim);
    EXPECT_EQ(match.state, MatchState::Proposed);
    EXPECT_GT(match.score, 0);
    EXPECT_EQ(read(id).state, OfferState::Matched);
    EXPECT_EQ(get(asked).state, RequestState::Proposed);
    EXPECT_EQ(offers.bringTogether(id, request(day), day, {}, today).refusal().code, RefusalCode::StateForbids);
    desk->undo(done->changes);
    EXPECT_EQ(read(id).state, OfferState::Open);
    EXPECT_EQ(get(asked).state, RequestState::Open);
    EXPECT_FALSE(desk->find<Match>(done->match));
}

TEST_F(OfferDeskTest, shouldRefuseWhoMayNotBeAskedAndLeaveAllAsItWas) {
    const QDate day = wednesday.addDays(2);
    const RequestId asked = request(day);
    const PersonId neighbour = person(u"Ines"_s, u"Voisine"_s);
    EXPECT_EQ(offers.bringTogether(offer(neighbour, day), asked, day, {}, today).refusal(),
              (Refusal{RefusalCode::NotVolunteer, neighbour.toString(), {}}));
    Volunteer applied = get(volunteer(u"Tom"_s));
    applied.state = VolunteerState::Applied;
    put(applied);
    EXPECT_EQ(offers.bringTogether(offerOf(applied.id, day), asked, day, {}, today).refusal().code,
              RefusalCode::NotActive);
    Volunteer withoutNote = get(volunteer(u"Ana"_s));
    withoutNote.informationNoteGiven = {};
    put(withoutNote);
    EXPECT_EQ(offers.bringTogether(offerOf(withoutNote.id, day), asked, day, {}, today).refusal().code,
              RefusalCode::NoInformationNote);
    const VolunteerId karim = volunteer(u"Karim"_s);
    EXPECT_EQ(offers.bringTogether(offerOf(karim, day), request(day, Service::DogWalk), day, {}, today).refusal().code,
              RefusalCode::OtherService);
    EXPECT_EQ(desk->count(EntityType::Match), 0);
    EXPECT_EQ(get(asked).state, RequestState::Open);
}

TEST_F(OfferDeskTest, shouldFreeTheOfferWhenItsMatchIsDeclinedOrWithdrawn) {
    const QDate day = wednesday.addDays(2);
    const OfferId id = offerOf(volunteer(u"Karim"_s), day);
    const auto first = offers.bringTogether(id, request(day), day, {}, today);
    ASSERT_TRUE(first);
    const auto declined = proposals.decline(first->match, u"malade"_s, today);
    ASSERT_TRUE(declined);
    EXPECT_EQ(read(id).state, OfferState::Open);
    desk->undo(declined->changes);
    EXPECT_EQ(read(id).state, OfferState::Matched) << "in the same transaction";
    ASSERT_TRUE(proposals.accept(first->match, today));
    EXPECT_EQ(read(id).state, OfferState::Matched);
    ASSERT_TRUE(proposals.withdraw(first->match, u"annulé"_s, today));
    EXPECT_EQ(read(id).state, OfferState::Open);
}

TEST_F(OfferDeskTest, shouldKeepAnOfferMatchedOnceTheHelpWasGiven) {
    const QDate day = wednesday.addDays(2);
    const OfferId id = offerOf(volunteer(u"Karim"_s), day);
    const auto brought = offers.bringTogether(id, request(day), day, {}, today);
    ASSERT_TRUE(brought);
    ASSERT_TRUE(proposals.accept(brought->match, today));
    ASSERT_TRUE(proposals.markDone(brought->match, today));
    EXPECT_EQ(read(id).state, OfferState::Matched);
    settleDesk(*desk, today);
    EXPECT_EQ(read(id).state, OfferState::Matched);
}

TEST_F(OfferDeskTest, shouldFreeTheOfferWhenTheRequestEnds) {
    const QDate day = wednesday.addDays(2);
    const OfferId id = offerOf(volunteer(u"Karim"_s), day);
    const RequestId asked = request(day);
    ASSERT_TRUE(offers.bringTogether(id, asked, day, {}, today));
    ASSERT_TRUE(proposals.moveRequest(asked, RequestState::Cancelled, u"plus besoin"_s, today));
    EXPECT_EQ(read(id).state, OfferState::Open);
}

TEST_F(OfferDeskTest, shouldMoveByTheTableOfStates) {
    using enum OfferState;
    for (const OfferState from : enumValues<OfferState>()) {
        const OfferId toWithdraw = inState(from);
        const auto withdrawn = offers.withdraw(toWithdraw, {}, today);
        EXPECT_EQ(static_cast<bool>(withdrawn), mayMove(from, Withdrawn)) << enumName(from).data();
        EXPECT_EQ(read(toWithdraw).state, mayMove(from, Withdrawn) ? Withdrawn : from);
        const OfferId toOpen = inState(from);
        const auto opened = offers.reopen(toOpen, today);
        EXPECT_EQ(static_cast<bool>(opened), mayMove(from, Open)) << enumName(from).data();
        EXPECT_EQ(read(toOpen).state, mayMove(from, Open) ? Open : from);
        if (!opened) {
            EXPECT_EQ(opened.refusal(), (Refusal{RefusalCode::StateForbids, toOpen.toString(), enumName(from)}));
        }
    }
}

TEST_F(OfferDeskTest, shouldTakeProposalsBackWithTheOfferButNotAPromise) {
    const QDate day = wednesday.addDays(2);
    const OfferId id = offerOf(volunteer(u"Karim"_s), day);
    const RequestId asked = request(day);
    const auto brought = offers.bringTogether(id, asked, day, {}, today);
    ASSERT_TRUE(brought);
    const auto withdrawn = offers.withdraw(id, u"déménage"_s, today);
    ASSERT_TRUE(withdrawn);
    EXPECT_EQ(read(id).state, OfferState::Withdrawn);
    EXPECT_EQ(get(brought->match).state, MatchState::Withdrawn);
    EXPECT_EQ(get(asked).state, RequestState::Open);
    EXPECT_EQ(desk->findBy<Note>("about"_L1, id.toString()).size(), 1);
    desk->undo(*withdrawn);
    EXPECT_EQ(read(id).state, OfferState::Matched);
    EXPECT_EQ(get(brought->match).state, MatchState::Proposed);
    ASSERT_TRUE(proposals.accept(brought->match, today));
    EXPECT_EQ(offers.withdraw(id, {}, today).refusal().code, RefusalCode::HasLiveMatches);
    EXPECT_EQ(offers.reopen(id, today).refusal().code, RefusalCode::HasLiveMatches);
}

TEST_F(OfferDeskTest, shouldExpireByItselfAndBeRenewedForTwoWeeks) {
    Offer o = read(offer(person(u"Ines"_s, u"Voisine"_s), wednesday));
    o.when = {WhenKind::Recurring, wednesday.addDays(-60), {}, {600, 660}, 0, Recurrence::weekly({1}).toRule(), {}};
    o.expires = wednesday.addDays(3);
    put(o);
    EXPECT_TRUE(settleDesk(*desk, later(3)).changes.isEmpty());
    settleDesk(*desk, later(4));
    EXPECT_EQ(read(o.id).state, OfferState::Expired);
    const auto renewed = offers.renew(o.id, later(4));
    ASSERT_TRUE(renewed);
    EXPECT_EQ(renewed->end, wednesday.addDays(18));
    EXPECT_EQ(read(o.id).state, OfferState::Open);
    EXPECT_EQ(read(o.id).expires, wednesday.addDays(18));
    desk->undo(renewed->changes);
    EXPECT_EQ(read(o.id).state, OfferState::Expired);
    ASSERT_TRUE(offers.reopen(o.id, later(4)));
    EXPECT_EQ(read(o.id).expires, wednesday.addDays(4 + offerDays));
}

TEST_F(OfferDeskTest, shouldExpireWithItsOnlyDayAndNotBeRenewedBeyondIt) {
    const OfferId id = offer(person(u"Ines"_s, u"Voisine"_s), wednesday.addDays(1));
    settleDesk(*desk, later(1));
    EXPECT_EQ(read(id).state, OfferState::Open);
    settleDesk(*desk, later(2));
    EXPECT_EQ(read(id).state, OfferState::Expired);
    EXPECT_EQ(offers.renew(id, later(2)).refusal().code, RefusalCode::InThePast);
    EXPECT_EQ(offers.reopen(id, later(2)).refusal().code, RefusalCode::InThePast);
}

TEST_F(OfferDeskTest, shouldNotRenewWhatIsWithdrawn) {
    EXPECT_EQ(offers.renew(inState(OfferState::Withdrawn), today).refusal().code, RefusalCode::StateForbids);
    EXPECT_EQ(offers.renew(OfferId::create(), today).refusal().code, RefusalCode::NotHere);
}

TEST_F(OfferDeskTest, shouldFreeAnOfferWhoseMatchWasEndedElsewhere) {
    const OfferId id = inState(OfferState::Matched);
    settleDesk(*desk, today);
    EXPECT_EQ(read(id).state, OfferState::Open);
}

TEST_F(OfferDeskTest, shouldEnrolWhoOffersWithServiceTimesAndLanguages) {
    const PersonId ines = person(u"Ines"_s, u"Voisine"_s);
    Offer o = read(offer(ines, wednesday, Service::DogWalk));
    o.languages = {Language::French, Language::Arabic};
    o.when = {WhenKind::Recurring, wednesday, {}, {600, 660}, 0, Recurrence::weekly({1, 4}).toRule(), {}};
    put(o);
    const auto enrolled = offers.enrol(o.id, geocoder, today);
    ASSERT_TRUE(enrolled);
    const Volunteer made = get(*VolunteerId::fromString(enrolled->record));
    EXPECT_EQ(made.state, VolunteerState::Applied);
    EXPECT_EQ(made.person, ines);
    EXPECT_THAT(made.services, ElementsAre(Service::DogWalk));
    EXPECT_THAT(made.languages, ElementsAre(Language::French, Language::Arabic));
    EXPECT_TRUE(made.availability.covers(1, {600, 660}));
    EXPECT_TRUE(made.availability.covers(4, {600, 660}));
    EXPECT_EQ(made.availability.minutes(), 120);
    EXPECT_EQ(offers.enrol(o.id, geocoder, today).refusal().code, RefusalCode::StateForbids) << "there is one already";
    desk->undo(enrolled->changes);
    EXPECT_FALSE(desk->find<Volunteer>(made.id));
    EXPECT_TRUE(desk->find<Person>(ines));
}

TEST_F(OfferDeskTest, shouldStandOnTodayInItsLastWeek) {
    Offer o = read(offer(person(u"Ines"_s, u"Voisine"_s), wednesday.addDays(20)));
    o.expires = wednesday.addDays(8);
    put(o);
    const auto expiring = [&](const Today& day) {
        QList<AnyId> ids;
        for (const TodayGroup& group : todayGroups(*desk, day)) {
            for (const TodayLine& line : group.lines) {
                if (line.kind == TodayLineKind::OfferExpires) {
                    ids.append(line.id);
                    EXPECT_EQ(line.actions.first(), TodayAction::Extend);
                }
            }
        }
        return ids;
    };
    EXPECT_THAT(expiring(today), IsEmpty());
    EXPECT_THAT(expiring(later(1)), ElementsAre(o.id.toString()));
}

} // namespace
} // namespace entraide::THIS_FILE
