// SPDX-License-Identifier: GPL-3.0-or-later
// Two neighbours: from the counter to the thanks, and what is still open when days pass.
#include "domain/recurrence.h"
#include "geo/postcodes.h"
#include "ui/days/day.h"
#include "workflows/upkeep.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QTreeView>

#include <algorithm>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class Neighbours : public Day {
protected:
    // ---- hands ----

    /// To the list that hangs open below a field, else to where the cursor is.
    void press(Qt::Key which, Qt::KeyboardModifiers with = Qt::NoModifier) override {
        const auto above = [] {
            QWidget* popup = QApplication::activePopupWidget();
            return popup ? popup : QApplication::activeModalWidget();
        };
        const bool wasAbove = above();
        QWidget* popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : focus(), which, with);
        ++keys;
        if (!wasAbove || above())
            return;
        QApplication::processEvents(); // no window manager here gives the window back what it had
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    void write(const QString& text) {
        type(text);
        keys += static_cast<int>(text.size());
    }
    void next(const QString& text = {}) {
        press(Qt::Key_Tab);
        write(text);
    }
    /// Into the small question that opened over the window.
    void answer(const QStringList& fields) {
        ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }, patience));
        const QWidget* dialog = QApplication::activeModalWidget();
        ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->isAncestorOf(QApplication::focusWidget()); }, patience));
        write(fields.first());
        for (const QString& field : fields.mid(1))
            next(field);
        press(Qt::Key_Return);
        ASSERT_EQ(QApplication::activeModalWidget(), nullptr);
    }

    // ---- the list of today ----

    void expectGone(const QString& words) {
        seeToday();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !isNeeded(words); }, patience)) << qPrintable(words);
    }

    /// Through the search of the whole desk, to the record of that type.
    void find(const QString& words, const QString& type) {
        press(Qt::Key_K, Qt::ControlModifier);
        write(words);
        auto* found = focus()->findChild<QListWidget*>();
        ASSERT_TRUE(found);
        const auto row = [&] {
            for (int i = 0; i < found->count(); ++i) {
                if (found->isVisible() && found->item(i)->text().contains(u"  ·  "_s + type))
                    return i;
            }
            return -1;
        };
        ASSERT_TRUE(QTest::qWaitFor([&] { return row() >= 0; }, patience))
            << qPrintable(words + u", "_s + type) << found->count()
            << qPrintable(found->count() ? found->item(0)->text() : QString());
        for (int step = row(); step > 0; --step)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
    }

    /// The days pass, as they do when nobody sits at the desk.
    void wakeOn(QDate date, QTime time = QTime(9, 0)) {
        settleDesk(*desk, Today::at(QDateTime(date, time)));
        sleepUntil(date, time);
    }

    // ---- who was there before ----

    PersonId neighbour(const QString& given, const QString& family, const QString& postcode) {
        Person person;
        person.givenName = given;
        person.familyName = family;
        person.language = Language::French;
        person.address.postcode = postcode;
        person.position = findPostcode(postcode)->centroid;
        desk->write([&](Desk::Writer& writer) { person.id = writer.save(person); });
        return person.id;
    }
    VolunteerId volunteer(const QString& given, const QString& postcode, Service service) {
        Volunteer helper;
        helper.person = neighbour(given, u"Volon"_s, postcode);
        helper.state = VolunteerState::Active;
        helper.services = {service};
        helper.languages = {Language::French};
        helper.quarters = {postcode};
        helper.areaKm = 0;
        helper.informationNoteGiven = today.date.addDays(-30);
        for (int day = 1; day <= 7; ++day)
            helper.availability.add(day, {8 * 60, 20 * 60});
        desk->write([&](Desk::Writer& writer) { helper.id = writer.save(helper); });
        return helper.id;
    }
    RequestId request(const QString& given, Service service, const When& when, QDate expires = {}) {
        Beneficiary helped;
        helped.person = neighbour(given, u"Peeters"_s, u"1050"_s);
        Request asked;
        asked.service = service;
        asked.when = when;
        asked.received = today.date;
        asked.expires = expires;
        desk->write([&](Desk::Writer& writer) {
            asked.beneficiary = writer.save(helped);
            asked.id = writer.save(asked);
        });
        return asked.id;
    }

    // ---- what is there now ----

    Match matchOf(Service service) const {
        for (const Match& match : all<Match>()) {
            const auto asked = desk->find<Request>(match.request);
            if (asked && asked->service == service)
                return match;
        }
        ADD_FAILURE() << "nobody was asked";
        return {};
    }
    int count(MatchState state) const {
        const auto matches = all<Match>();
        return static_cast<int>(std::ranges::count(matches, state, &Match::state));
    }
    static QString copied() { return QApplication::clipboard()->text(); }

    int keys = 0;
};

/// Fatima, at the counter: offers to shop, and asks for somebody to walk the dog on Friday.
class FatimaCame : public Neighbours {
protected:
    void enrolFatima() {
        press(Qt::Key_G, Qt::ControlModifier);
        write(u"Fatima"_s);
        next(u"El Amrani"_s);
        next(u"0470 12 34 56"_s);
        next(u"1050"_s);
        next(); // letters in the language of the window
        next(u"1962"_s);
        next();
        press(Qt::Key_Down);
        press(Qt::Key_Down); // both
        next(u"shop"_s);
        next(u"Tue-Thu 14-17"_s);
        next();
        press(Qt::Key_Space); // note given, card seen
        next(u"dog"_s);
        next(u"Max"_s);
        next(u"Friday 10:00-11:00"_s);
        press(Qt::Key_S, Qt::ControlModifier);
    }
    PersonId fatima() const {
        for (const Person& person : all<Person>()) {
            if (person.givenName == "Fatima"_L1)
                return person.id;
        }
        return {};
    }
    Request herRequest() const {
        for (const Request& asked : all<Request>()) {
            if (asked.service == Service::DogWalk)
                return asked;
        }
        return {};
    }
};

TEST_F(FatimaCame, shouldEnrolSomebodyWithoutAComputerInUnderAMinute) {
    go(u"today"_s);
    enrolFatima();
    EXPECT_LE(keys, 120) << "two a second";
    EXPECT_TRUE(told().contains(u"Fatima El Amrani is enrolled, and asks for help too."_s)) << qPrintable(told());

    const auto person = only<Person>();
    EXPECT_EQ(person.phones, QStringList(u"+32470123456"_s));
    EXPECT_EQ(person.birthYear, 1962);
    const auto helper = only<Volunteer>();
    EXPECT_EQ(helper.state, VolunteerState::Active);
    EXPECT_EQ(helper.person, person.id);
    EXPECT_EQ(helper.services, QList{Service::Shopping});
    EXPECT_TRUE(helper.availability.covers(2, {14 * 60, 17 * 60}));
    EXPECT_FALSE(helper.availability.covers(1, {14 * 60, 17 * 60}));
    EXPECT_EQ(helper.informationNoteGiven, today.date);
    ASSERT_EQ(helper.screenings.size(), 1);
    EXPECT_EQ(helper.screenings[0].by, u"Nadia"_s);
    const auto asked = only<Request>();
    EXPECT_EQ(asked.service, Service::DogWalk);
    EXPECT_EQ(asked.when.from, QDate(2026, 11, 27));
    EXPECT_EQ(asked.when.hours, (TimeRange{600, 660}));
    EXPECT_EQ(only<Beneficiary>().person, person.id) << "one person, both sides";

    EXPECT_EQ(window->currentPage(), u"volunteers"_s);
    press(Qt::Key_R);
    EXPECT_EQ(window->currentPage(), u"requests"_s);
    EXPECT_EQ(page().shownRecord(), asked.id.toString());
    run(u"requests.alsoHelps"_s);
    EXPECT_EQ(window->currentPage(), u"volunteers"_s);
    EXPECT_EQ(page().shownRecord(), helper.id.toString());

    undo();
    EXPECT_EQ(all<Person>().size() + all<Volunteer>().size() + all<Request>().size() + all<Beneficiary>().size(), 0);
    run(u"redo"_s);
    EXPECT_EQ(only<Request>().when.from, QDate(2026, 11, 27));
}

TEST_F(FatimaCame, shouldSearchTheNeighbouringQuartersWhenItsOwnHasNobody) {
    const VolunteerId gilles = volunteer(u"Gilles"_s, u"1060"_s, Service::DogWalk);
    enrolFatima();
    goToLine(u"Fatima El Amrani"_s);
    press(Qt::Key_Return); // the candidates
    EXPECT_EQ(window->currentPage(), u"requests"_s);
    EXPECT_FALSE(canRun(u"requests.acceptedOnPhone"_s)) << "nobody goes to 1050";
    press(Qt::Key_Q);
    EXPECT_TRUE(canRun(u"requests.acceptedOnPhone"_s));
    EXPECT_FALSE(canRun(u"requests.nextQuarters"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(told().contains(u"Proposed to Gilles Volon"_s)) << qPrintable(told());
    EXPECT_TRUE(told().contains(u"The address was not told"_s)) << qPrintable(told());
    const auto match = only<Match>();
    EXPECT_EQ(match.volunteer, gilles);
    EXPECT_EQ(match.date, QDate(2026, 11, 27));
    EXPECT_TRUE(match.reasons.contains(u"next_quarter:1060"_s)) << qPrintable(match.reasons.join(u' '));
    EXPECT_EQ(herRequest().state, RequestState::Proposed);
    undo();
    EXPECT_TRUE(all<Match>().isEmpty());
    EXPECT_EQ(herRequest().state, RequestState::Open);
}

TEST_F(FatimaCame, shouldSayThatTheNeighbouringQuartersHaveNobodyEither) {
    volunteer(u"Gilles"_s, u"1090"_s, Service::DogWalk);
    enrolFatima();
    press(Qt::Key_R);
    press(Qt::Key_Q);
    EXPECT_TRUE(told().contains(u"Nobody from the neighbouring quarters"_s)) << qPrintable(told());
}

TEST_F(FatimaCame, shouldNoteAnotherRequestOfHersWithoutASecondRecordOfHer) {
    enrolFatima();
    go(u"requests"_s);
    run(u"requests.new"_s);
    write(u"El Amr"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(all<Request>().size(), 2) << qPrintable(told());
    const auto person = only<Person>();
    EXPECT_EQ(person.familyName, u"El Amrani"_s) << "her name as it was";
    EXPECT_EQ(person.givenName, u"Fatima"_s);
    EXPECT_EQ(all<Beneficiary>().size(), 1);
}

TEST_F(Neighbours, shouldLoseNothingOfWhatIsAskedAtTheCounter) {
    run(u"walkIn"_s);
    write(u"Noor"_s);
    tabTo(u"walkInPart"_s);
    press(Qt::Key_Down); // asks
    next(u"ho"_s);       // hosting, or homework
    next(u"fractions"_s);
    next(u"Friday 10:00-11:00"_s);
    next(u"rue du Page 12 bte 3"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(all<Person>().isEmpty()) << "which help is not clear";
    EXPECT_TRUE(namesOf(focus()).contains(u"walkInAsked"_s)) << "the first thing to put right";
    press(Qt::Key_A, Qt::ControlModifier);
    write(u"homew, shop"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    const auto asked = only<Request>();
    EXPECT_EQ(asked.title, u"fractions"_s) << qPrintable(told());
    EXPECT_TRUE(asked.remark.contains(u"hopping"_s)) << "the second is kept as a note: " << qPrintable(asked.remark);
    EXPECT_EQ(only<Person>().address.street, u"rue du Page"_s);
    EXPECT_EQ(only<Person>().address.number, u"12"_s);
    EXPECT_EQ(only<Person>().address.box, u"3"_s);
    EXPECT_EQ(window->currentPage(), u"requests"_s);
    EXPECT_EQ(page().shownRecord(), asked.id.toString());
    EXPECT_TRUE(all<Volunteer>().isEmpty());
}

TEST_F(FatimaCame, shouldBringTwoNeighboursTogetherFromTheCounterToTheThanks) {
    volunteer(u"Gilles"_s, u"1060"_s, Service::DogWalk);
    enrolFatima();

    // Her dog: Gilles of the next quarter is on the phone and says yes.
    press(Qt::Key_R);
    press(Qt::Key_Q);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(only<Match>().state, MatchState::Accepted) << qPrintable(told());
    EXPECT_TRUE(only<Match>().contactRevealedAt.isValid());

    // Lea telephones.
    press(Qt::Key_N, Qt::ControlModifier);
    write(u"Peeters"_s);
    next(u"Lea"_s);
    next();
    next(u"0470 99 88 77"_s);
    tabTo(u"Street"_s);
    write(u"rue du Page"_s);
    next(u"12"_s);
    next();
    next(u"1050"_s);
    tabTo(u"Service"_s);
    write(u"Shop"_s);
    tabTo(u"When"_s);
    press(Qt::Key_Down); // on a day
    tabTo(u"Day"_s);
    write(u"25112026"_s);
    tabTo(u"Hours"_s);
    write(u"1500"_s);
    next(u"1600"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(all<Request>().size(), 2) << qPrintable(told());
    const auto shopping = desk->find<Request>(RequestId::fromString(page().shownRecord()).value());
    ASSERT_TRUE(shopping);
    EXPECT_EQ(shopping->service, Service::Shopping);
    EXPECT_EQ(shopping->when.from, QDate(2026, 11, 25));
    EXPECT_EQ(shopping->when.hours, (TimeRange{900, 960}));
    const Person lea = desk->find<Person>(desk->find<Beneficiary>(shopping->beneficiary)->person).value();
    EXPECT_EQ(lea.givenName, u"Lea"_s);
    EXPECT_EQ(lea.familyName, u"Peeters"_s);
    EXPECT_EQ(lea.address.street, u"rue du Page"_s);
    EXPECT_EQ(lea.address.number, u"12"_s);

    // Fatima's offer: the same person, found by name.
    press(Qt::Key_N, Qt::ShiftModifier);
    write(u"El Amr"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    tabTo(u"When"_s);
    for (int kind = 0; kind < 3; ++kind)
        press(Qt::Key_Down); // repeating
    for (const QString& day : {u"Tue"_s, u"Wed"_s, u"Thu"_s}) {
        tabTo(day);
        press(Qt::Key_Space);
    }
    tabTo(u"Hours"_s);
    write(u"1400"_s);
    next(u"1700"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    const auto offer = only<Offer>();
    EXPECT_EQ(offer.person, fatima());
    EXPECT_EQ(all<Person>().size(), 3) << "Fatima, Gilles and Lea";
    EXPECT_EQ(offer.expires, today.date.addDays(30));
    EXPECT_EQ(page().shownRecord(), offer.id.toString());

    // Both diaries lined up: her Wednesday is Lea's.
    auto* suiting = reach<QAbstractItemView>(u"suitingRequests"_s);
    ASSERT_TRUE(suiting);
    ASSERT_EQ(suiting->model()->rowCount(), 1) << "not her own dog";
    auto* diaries = reach<QAbstractItemView>(u"diaries"_s);
    ASSERT_TRUE(diaries);
    QStringList wednesday;
    for (int column = 0; column < diaries->model()->columnCount(); ++column)
        wednesday.append(diaries->currentIndex().siblingAtColumn(column).data().toString());
    EXPECT_TRUE(wednesday.contains(u"Wed 25/11"_s)) << qPrintable(wednesday.join(u'|'));
    EXPECT_EQ(wednesday.count(u"15:00–16:00"_s), 2) << "asked for, and in common";
    EXPECT_TRUE(wednesday.contains(u"14:00–17:00"_s));

    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(told().contains(u"Proposed to Fatima El Amrani for Lea Peeters: Wed 25/11, 15:00–16:00"_s))
        << qPrintable(told());
    EXPECT_EQ(matchOf(Service::Shopping).offer, offer.id);
    EXPECT_EQ(only<Offer>().state, OfferState::Matched);
    EXPECT_TRUE(qobject_cast<QAbstractItemView*>(focus())) << "the arrows go on through the offers";
    undo();
    EXPECT_EQ(only<Offer>().state, OfferState::Open);
    EXPECT_EQ(all<Match>().size(), 1) << "Gilles only";
    EXPECT_EQ(desk->find<Request>(shopping->id)->state, RequestState::Open);
    run(u"redo"_s);

    // Both agree.
    find(u"Peeters"_s, u"help request"_s);
    EXPECT_EQ(page().shownRecord(), shopping->id.toString());
    press(Qt::Key_Y);
    EXPECT_TRUE(told().contains(u"Tell Lea Peeters who comes"_s)) << qPrintable(told());
    EXPECT_EQ(count(MatchState::Accepted), 2);
    goToLine(u"Tell Lea Peeters"_s);
    press(Qt::Key_L);
    EXPECT_TRUE(copied().contains(u"Fatima"_s)) << qPrintable(copied());
    press(Qt::Key_K);
    EXPECT_TRUE(matchOf(Service::Shopping).askerAgreed.isValid()) << qPrintable(told());
    expectGone(u"Tell Lea Peeters"_s);
    goToLine(u"Tell Fatima El Amrani"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(matchOf(Service::DogWalk).askerAgreed.isValid());
    expectGone(u"Tell Fatima El Amrani"_s);

    // Tuesday: a reminder.
    wakeOn(QDate(2026, 11, 24));
    goToLine(u"Remind Fatima El Amrani"_s);
    press(Qt::Key_L);
    EXPECT_TRUE(copied().contains(u"rue du Page 12"_s)) << "she may know it now: " << qPrintable(copied());
    press(Qt::Key_B);
    EXPECT_TRUE(matchOf(Service::Shopping).remindedAt.isValid());
    expectGone(u"Remind Fatima El Amrani"_s);

    // Thursday: did it happen? And the other reminder.
    wakeOn(QDate(2026, 11, 26));
    goToLine(u"Shopping, Lea Peeters"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(matchOf(Service::Shopping).state, MatchState::Done) << qPrintable(told());
    EXPECT_EQ(desk->find<Request>(shopping->id)->state, RequestState::Done);
    undo();
    EXPECT_EQ(matchOf(Service::Shopping).state, MatchState::Accepted);
    run(u"redo"_s);
    goToLine(u"Remind Gilles Volon"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(matchOf(Service::DogWalk).remindedAt.isValid());

    // Monday: Gilles walked the dog an hour and a half, and came by car.
    wakeOn(QDate(2026, 11, 30));
    goToLine(u"Max"_s);
    press(Qt::Key_O);
    EXPECT_EQ(page().shownRecord(), herRequest().id.toString());
    press(Qt::Key_D, Qt::ShiftModifier);
    answer({u"90"_s, u"4"_s});
    EXPECT_EQ(matchOf(Service::DogWalk).state, MatchState::Done);
    EXPECT_EQ(matchOf(Service::DogWalk).minutes, 90);
    EXPECT_EQ(matchOf(Service::DogWalk).kilometres, 4);
    EXPECT_EQ(herRequest().state, RequestState::Done);

    // Thanks to both, in one step.
    goToLine(u"Thank 2 volunteer(s) for last week"_s);
    press(Qt::Key_H);
    EXPECT_TRUE(matchOf(Service::Shopping).thankedAt.isValid());
    EXPECT_TRUE(matchOf(Service::DogWalk).thankedAt.isValid());
    expectGone(u"Thank 2"_s);
    undo();
    EXPECT_FALSE(matchOf(Service::Shopping).thankedAt.isValid());
    EXPECT_FALSE(matchOf(Service::DogWalk).thankedAt.isValid());
    run(u"redo"_s);
    wakeOn(QDate(2026, 12, 1));
    seeToday();
    EXPECT_TRUE(QTest::qWaitFor([&] { return page().pending() == 0; }, patience)) << qPrintable(needed().join(u'\n'));
    EXPECT_FALSE(isNeeded(u"Thank"_s));
}

TEST_F(Neighbours, shouldAskTheNextWhenSomebodySaysNo) {
    volunteer(u"Karim"_s, u"1050"_s, Service::Shopping);
    volunteer(u"Ines"_s, u"1050"_s, Service::Shopping);
    const RequestId asked =
        request(u"Lea"_s, Service::Shopping, {WhenKind::Fixed, today.date.addDays(4), {}, {600, 660}, 0, {}, {}});
    wakeOn(today.date);
    find(u"Peeters"_s, u"beneficiary"_s);
    EXPECT_EQ(page().shownRecord(), asked.toString()) << "who is helped leads to what they ask for";
    press(Qt::Key_Return, Qt::ControlModifier);
    const VolunteerId first = only<Match>().volunteer;
    press(Qt::Key_N);
    answer({u"on holiday"_s});
    EXPECT_EQ(only<Match>().state, MatchState::Declined);
    EXPECT_EQ(only<Match>().declineReason, u"on holiday"_s);

    wakeOn(today.date.addDays(1));
    goToLine(u"declined"_s);
    EXPECT_TRUE(isNeeded(u"on holiday"_s));
    press(Qt::Key_Return); // the next candidate
    EXPECT_EQ(page().shownRecord(), asked.toString());
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(all<Match>().size(), 2) << qPrintable(told());
    EXPECT_EQ(count(MatchState::Proposed), 1);
    for (const Match& match : all<Match>()) {
        if (match.state == MatchState::Proposed) {
            EXPECT_NE(match.volunteer, first);
        }
    }
}

TEST_F(Neighbours, shouldTakeItBackWhenWhoIsHelpedWantsSomebodyElse) {
    volunteer(u"Karim"_s, u"1050"_s, Service::Shopping);
    request(u"Lea"_s, Service::Shopping, {WhenKind::Fixed, today.date.addDays(4), {}, {600, 660}, 0, {}, {}});
    wakeOn(today.date);
    find(u"Peeters"_s, u"help request"_s);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(only<Match>().state, MatchState::Accepted);
    press(Qt::Key_K, Qt::ShiftModifier);
    answer({u"a woman, please"_s});
    EXPECT_EQ(only<Match>().state, MatchState::Withdrawn);
    EXPECT_TRUE(told().contains(u"Tell Karim Volon"_s)) << qPrintable(told());
    EXPECT_EQ(only<Request>().state, RequestState::Open);
}

TEST_F(Neighbours, shouldRenewWhatEndsAndFindAgainWhatExpired) {
    Offer offer;
    offer.person = neighbour(u"Karim"_s, u"Volon"_s, u"1050"_s);
    offer.languages = {Language::French};
    offer.when = {WhenKind::Recurring, today.date, {}, {540, 720}, 0, Recurrence::weekly({2}).toRule(), {}};
    offer.received = today.date;
    offer.expires = today.date.addDays(3);
    desk->write([&](Desk::Writer& writer) { writer.save(offer); });
    const RequestId asked = request(u"Lea"_s, Service::Homework, {WhenKind::ToArrange, today.date, {}, {}, 60, {}, {}},
                                    today.date.addDays(3));
    wakeOn(today.date);
    goToLine(u"Karim Volon, offer of help, ends on Thu 26/11"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(only<Offer>().expires, QDate(2026, 12, 10)) << qPrintable(told());
    undo();
    EXPECT_EQ(only<Offer>().expires, QDate(2026, 11, 26));
    goToLine(u"Lea Peeters, ends on Thu 26/11"_s);
    press(Qt::Key_P);
    EXPECT_EQ(only<Request>().expires, QDate(2026, 12, 10));
    undo();

    // Nobody renewed them.
    wakeOn(QDate(2026, 11, 27));
    EXPECT_EQ(only<Offer>().state, OfferState::Expired);
    EXPECT_EQ(only<Request>().state, RequestState::Expired);
    find(u"Volon"_s, u"offer"_s);
    EXPECT_EQ(page().shownRecord(), only<Offer>().id.toString());
    press(Qt::Key_R);
    EXPECT_EQ(only<Offer>().state, OfferState::Open) << qPrintable(told());
    EXPECT_EQ(only<Offer>().expires, QDate(2026, 12, 11));
    undo();
    EXPECT_EQ(only<Offer>().state, OfferState::Expired);
    find(u"Peeters"_s, u"help request"_s);
    EXPECT_EQ(page().shownRecord(), asked.toString());
    run(u"requests.reopen"_s);
    EXPECT_EQ(only<Request>().state, RequestState::Open) << qPrintable(told());
    wakeOn(QDate(2026, 11, 28));
    EXPECT_EQ(only<Request>().state, RequestState::Open) << "opened again for more than a night";
}

} // namespace
} // namespace entraide::THIS_FILE
