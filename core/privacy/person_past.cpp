// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/person_past.h"

#include "domain/error.h"
#include "domain/records.h"
#include "domain/user.h"
#include "privacy/person_file.h"
#include "storage/desk.h"

#include <QSet>

#include <type_traits>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

bool isOpen(RequestState state) {
    return mayMove(state, RequestState::Cancelled);
}

/// What is told of records, one at a time, gathered by whom they concern. References first: persons, then their parts,
/// then what these did.
class PastBook {
public:
    explicit PastBook(QDate today)
        : m_today(today) {}

    int addPerson(const QString& id) {
        m_whose.insert(id, static_cast<int>(m_pasts.size()));
        m_pasts.append(PersonPast());
        return static_cast<int>(m_pasts.size()) - 1;
    }
    const QHash<QString, int>& whose() const { return m_whose; }
    QList<PersonPast> takePasts() {
        for (int i = 0; i < m_pasts.size(); ++i) {
            if (m_paid.contains(i) && m_lastHelp.value(i).isValid())
                keepForLaw(i, m_lastHelp.value(i));
        }
        return std::move(m_pasts);
    }

    void add(const Person& person) {
        const int who = whoIs(person.id.toString());
        for (const ConsentGiven& consent : person.consents)
            touch(who, consent.given);
    }
    void add(const Volunteer& volunteer) {
        const int who = join(volunteer.id.toString(), volunteer.person.toString());
        touch(who, volunteer.registered);
        touch(who, volunteer.informationNoteGiven);
        if (who >= 0 && !volunteer.expensesRegime.isEmpty() && volunteer.expensesRegime != "none"_L1)
            m_paid.insert(who);
    }
    void add(const Beneficiary& helped) {
        join(helped.id.toString(), helped.person.toString());
        if (!helped.contact.isEmpty())
            m_contacts.insert(helped.id.toString(), helped.contact.toString());
    }
    void add(const Offer& offer) {
        const int who = join(offer.id.toString(), offer.person.toString());
        touch(who, offer.received);
        if (offer.state == OfferState::Open || offer.state == OfferState::Matched)
            open(who, StillOpen::Offer);
    }
    void add(const Request& request) {
        const int who = join(request.id.toString(), request.beneficiary.toString());
        for (const int one : {who, whoIs(request.requester.toString()), contactOf(request.beneficiary)}) {
            touch(one, request.received);
            touch(one, request.when.from);
            if (isOpen(request.state))
                open(one, StillOpen::Request);
        }
        if (isOpen(request.state))
            m_openRequests.insert(request.id.toString());
    }
    void add(const Match& match) {
        const bool isDone = match.state == MatchState::Done;
        const bool isLive = match.state == MatchState::Proposed || match.state == MatchState::Accepted;
        const bool isAhead =
            match.date.isValid() ? match.date >= m_today : m_openRequests.contains(match.request.toString());
        const int helper = whoIs(match.volunteer.toString());
        for (const int who : {helper, whoIs(match.request.toString()), whoIs(match.offer.toString())}) {
            touch(who, match.date);
            touch(who, match.proposedAt.toLocalTime().date());
            touch(who, match.decidedAt.toLocalTime().date());
            if (isLive && isAhead)
                open(who, StillOpen::Match);
        }
        if (isDone)
            helped(helper, match.date.isValid() ? match.date : match.decidedAt.toLocalTime().date());
    }
    void add(const Tandem& tandem) {
        m_tandems.insert(tandem.id.toString(), tandem.beneficiary.toString());
        for (const QString& id :
             {tandem.volunteer.toString(), tandem.beneficiary.toString(), tandem.substitute.toString()}) {
            const int who = whoIs(id);
            touch(who, tandem.started);
            touch(who, tandem.ended);
            if (tandem.state != TandemState::Ended)
                open(who, StillOpen::Tandem);
        }
    }
    void add(const Visit& visit) {
        const int helper = whoIs(visit.volunteer.toString());
        for (const int who : {helper, whoIs(m_tandems.value(visit.tandem.toString()))}) {
            touch(who, visit.date);
            if ((visit.state == VisitState::Planned || visit.state == VisitState::SeekingStandIn) &&
                visit.date >= m_today)
                open(who, StillOpen::Visit);
        }
        if (visit.state == VisitState::Performed || visit.state == VisitState::Approved)
            helped(helper, visit.date);
    }
    void add(const Posting& posting) {
        for (const Shift& shift : posting.shifts)
            m_shifts.insert(shiftKey(posting.id, shift.key), shift.date);
    }
    void add(const Signup& signup) {
        const int who = whoIs(signup.volunteer.toString());
        const QDate date = m_shifts.value(shiftKey(signup.posting, signup.shift));
        touch(who, signup.received.toLocalTime().date());
        using enum SignupState;
        if (signup.state == Attended) {
            touch(who, date);
            helped(who, date);
        } else if ((signup.state == Applied || signup.state == Confirmed || signup.state == Reserve) &&
                   date >= m_today) {
            open(who, StillOpen::Signup);
        }
    }
    void add(const Donation& gift) {
        const int who = whoIs(gift.donor.toString());
        touch(who, gift.pledged);
        touch(who, gift.receivedOn);
        if (gift.state != DonationState::Delivered && gift.state != DonationState::Refunded)
            open(who, StillOpen::Gift);
        if (gift.receivedCents > 0)
            keepForLaw(who, gift.receivedOn.isValid() ? gift.receivedOn : gift.pledged);
    }
    void add(const Payment& payment) {
        const int who = whoIs(payment.donor.toString());
        touch(who, payment.date);
        keepForLaw(who, payment.date);
    }
    void add(const Dish& dish) {
        const int who = whoIs(dish.cook.toString());
        touch(who, dish.date);
        touch(who, dish.offered.toLocalTime().date());
        using enum DishState;
        if ((dish.state == Offered || dish.state == Planned || dish.state == HandedOver) && dish.date >= m_today)
            open(who, StillOpen::Dish);
    }
    void add(const Round& round) {
        const int who = whoIs(round.rider.toString());
        touch(who, round.date);
        if (round.state == RoundState::Done)
            helped(who, round.date);
        else if (round.date >= m_today)
            open(who, StillOpen::Round);
    }
    void add(const Note& note) {
        const int who = whoIs(note.about);
        touch(who, note.written.toLocalTime().date());
        if (note.state == NoteState::Open && note.followUp.isValid())
            open(who, StillOpen::FollowUp);
    }
    void add(const User& user) {
        if (user.state == UserState::Active)
            open(whoIs(user.volunteer.toString()), StillOpen::User);
    }

private:
    static QString shiftKey(const PostingId& posting, const QString& shift) {
        return posting.toString() + u' ' + shift;
    }

    /// -1: nobody who is looked at.
    int whoIs(const QString& id) const { return id.isEmpty() ? -1 : m_whose.value(id, -1); }
    /// \a id is a part of \a of, who is given.
    int join(const QString& id, const QString& of) {
        const int who = whoIs(of);
        if (who >= 0)
            m_whose.insert(id, who);
        return who;
    }
    int contactOf(const BeneficiaryId& helped) const { return whoIs(m_contacts.value(helped.toString())); }
    void touch(int who, QDate date) {
        if (who >= 0 && date.isValid() && !(m_pasts[who].last >= date))
            m_pasts[who].last = date;
    }
    void open(int who, StillOpen what) {
        if (who >= 0 && !m_pasts[who].open.contains(what))
            m_pasts[who].open.append(what);
    }
    void helped(int who, QDate date) {
        if (who >= 0 && date.isValid() && !(m_lastHelp.value(who) >= date))
            m_lastHelp.insert(who, date);
    }
    void keepForLaw(int who, QDate date) {
        if (who < 0 || !date.isValid())
            return;
        const QDate until = moneyKeptUntil(date.year());
        if (!(m_pasts[who].lawUntil >= until))
            m_pasts[who].lawUntil = until;
    }

    QDate m_today;
    QHash<QString, int> m_whose; ///< persons, and what is a person's, by id
    QHash<QString, QString> m_contacts;
    QHash<QString, QString> m_tandems; ///< who is helped in each
    QHash<QString, QDate> m_shifts;
    QSet<QString> m_openRequests;
    QSet<int> m_paid; ///< expenses are paid back to them
    QHash<int, QDate> m_lastHelp;
    QList<PersonPast> m_pasts;
};

/// The fields that are looked at, so that no other column is read.
template <Record R> FieldSet<R> lookedAt() {
    if constexpr (std::is_same_v<R, Person>)
        return only(&Person::consents);
    else if constexpr (std::is_same_v<R, Volunteer>)
        return only(&Volunteer::person, &Volunteer::registered, &Volunteer::informationNoteGiven,
                    &Volunteer::expensesRegime);
    else if constexpr (std::is_same_v<R, Beneficiary>)
        return only(&Beneficiary::person, &Beneficiary::contact);
    else if constexpr (std::is_same_v<R, Offer>)
        return only(&Offer::person, &Offer::state, &Offer::received);
    else if constexpr (std::is_same_v<R, Request>)
        return only(&Request::state, &Request::beneficiary, &Request::requester, &Request::received, &Request::when);
    else if constexpr (std::is_same_v<R, Match>)
        return only(&Match::state, &Match::request, &Match::offer, &Match::volunteer, &Match::date, &Match::proposedAt,
                    &Match::decidedAt);
    else if constexpr (std::is_same_v<R, Tandem>)
        return only(&Tandem::state, &Tandem::volunteer, &Tandem::beneficiary, &Tandem::substitute, &Tandem::started,
                    &Tandem::ended);
    else if constexpr (std::is_same_v<R, Visit>)
        return only(&Visit::state, &Visit::tandem, &Visit::volunteer, &Visit::date);
    else if constexpr (std::is_same_v<R, Posting>)
        return only(&Posting::shifts);
    else if constexpr (std::is_same_v<R, Signup>)
        return only(&Signup::state, &Signup::posting, &Signup::shift, &Signup::volunteer, &Signup::received);
    else if constexpr (std::is_same_v<R, Donation>)
        return only(&Donation::state, &Donation::donor, &Donation::receivedCents, &Donation::pledged,
                    &Donation::receivedOn);
    else if constexpr (std::is_same_v<R, Payment>)
        return only(&Payment::donor, &Payment::date);
    else if constexpr (std::is_same_v<R, Dish>)
        return only(&Dish::state, &Dish::cook, &Dish::date, &Dish::offered);
    else if constexpr (std::is_same_v<R, Round>)
        return only(&Round::state, &Round::rider, &Round::date);
    else if constexpr (std::is_same_v<R, Note>)
        return only(&Note::state, &Note::about, &Note::followUp, &Note::written);
    else
        return only(&User::state, &User::volunteer);
}

/// In the order in which one is known by another.
template <class Each> void forEachLookedAt(const Each& each) {
    const auto all = [&]<class... R>(std::type_identity<std::tuple<R...>>) { (each(std::type_identity<R>{}), ...); };
    all(std::type_identity<std::tuple<Volunteer, Beneficiary, Offer, Request, Match, Tandem, Visit, Posting, Signup,
                                      Donation, Payment, Dish, Round, Note, User>>{});
}

} // namespace

PeoplesPast::PeoplesPast(const Desk& desk, QDate today, const std::stop_token& stop) {
    PastBook book(today);
    int read = 0;
    const auto goOn = [&] {
        constexpr int often = 4096;
        if (++read % often == 0 && stop.stop_requested())
            throw Error(ErrorCode::Cancelled, {});
    };
    desk.forEach<Person>(lookedAt<Person>(), [&](const Person& person) {
        goOn();
        book.addPerson(person.id.toString());
        book.add(person);
    });
    m_persons = book.whose(); // the parts are not asked for by whoever reads this
    forEachLookedAt([&]<class R>(std::type_identity<R>) {
        desk.forEach<R>(lookedAt<R>(), [&](const R& record) {
            goOn();
            book.add(record);
        });
    });
    m_pasts = book.takePasts();
}

PersonPast PeoplesPast::of(const PersonId& person) const {
    const auto found = m_persons.constFind(person.toString());
    return found == m_persons.constEnd() ? PersonPast() : m_pasts[*found];
}

PersonPast pastOf(Desk& desk, const PersonId& id, QDate today) {
    const auto person = desk.find<Person>(id);
    if (!person)
        return {};
    PastBook book(today);
    book.addPerson(id.toString());
    book.add(*person);
    const PersonFile file = livePersonFile(desk, id);
    const QStringList records = file.gone + file.kept;
    // Contacts are known by the records of whom they look after.
    const auto feed = [&]<class R>(std::type_identity<R>) {
        for (const QString& record : records) {
            const auto typed = decltype(R::id)::fromString(record);
            const auto found = typed ? desk.find<R>(*typed) : std::nullopt;
            if (!found)
                continue;
            if constexpr (std::is_same_v<R, Signup>) {
                if (const auto posting = desk.find<Posting>(found->posting))
                    book.add(*posting);
            } else if constexpr (std::is_same_v<R, Visit>) {
                if (const auto tandem = desk.find<Tandem>(found->tandem))
                    book.add(*tandem);
            } else if constexpr (std::is_same_v<R, Match>) {
                // Whether a time without a day is still to come is its request's to say, whoever it is for.
                if (const auto request = desk.find<Request>(found->request))
                    book.add(*request);
            } else if constexpr (std::is_same_v<R, Beneficiary>) {
                book.add(*found);
                for (const Request& request : desk.findBy<Request>("beneficiary"_L1, record))
                    book.add(request);
            }
            book.add(*found);
        }
    };
    forEachLookedAt(feed);
    for (const QString& record : file.gone) {
        if (VolunteerId::fromString(record)) {
            desk.forEach<User>(lookedAt<User>(), [&](const User& user) {
                if (user.volunteer.toString() == record)
                    book.add(user);
            });
        }
    }
    return book.takePasts().first();
}

} // namespace entraide
