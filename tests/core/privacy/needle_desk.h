// SPDX-License-Identifier: GPL-3.0-or-later
// A desk in which one person stands wherever a person can, in words that are found nowhere else.
#pragma once

#include "domain/records.h"
#include "domain/text_fold.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QStringList>
#include <QTimeZone>
#include <QtEndian>

#include <cstring>

namespace entraide {

using namespace Qt::StringLiterals;

/// Free texts get a word of their own each: "zzneedle017zz".
class Needles {
public:
    QString next() {
        const QString word = u"zznéedle%1zz"_s.arg(static_cast<int>(m_words.size()), 3, 10, QChar(u'0'));
        m_words.append(word);
        return word;
    }
    void add(const QString& text) { m_words.append(text); }
    const QStringList& all() const { return m_words; }

    /// Those that stand in \a bytes: as written, and as the search folds them.
    QStringList in(const QByteArray& bytes) const {
        QStringList found;
        for (const QString& word : m_words) {
            if (bytes.contains(word.toUtf8()) || bytes.contains(foldText(word).toUtf8()))
                found.append(word);
        }
        double place = lat;
        const quint64 bits = qToBigEndian(std::bit_cast<quint64>(place));
        if (bytes.contains(QByteArray(reinterpret_cast<const char*>(&bits), sizeof bits)) ||
            bytes.contains("50.8123457"))
            found.append(u"(the exact position)"_s);
        return found;
    }
    static constexpr double lat = 50.8123457;

private:
    QStringList m_words;
};

/// What reports count.
struct Totals {
    qint64 minutes = 0;
    qint64 kilometres = 0;
    QSet<QDate> days;
    qint64 visits = 0;
    qint64 attended = 0;
    qint64 meals = 0;
    qint64 cents = 0;
    qint64 portions = 0;
    QHash<QString, int> requestsDone; ///< by service and postcode
    friend bool operator==(const Totals&, const Totals&) = default;
};

inline Totals totalsOf(const Desk& desk) {
    Totals totals;
    desk.forEach<Visit>([&](const Visit& visit) {
        if (visit.state != VisitState::Performed && visit.state != VisitState::Approved)
            return;
        totals.minutes += visit.minutes;
        totals.kilometres += visit.kilometres;
        totals.days.insert(visit.date);
        ++totals.visits;
    });
    desk.forEach<Signup>([&](const Signup& signup) {
        const auto posting = desk.find<Posting>(signup.posting);
        if (signup.state != SignupState::Attended || !posting)
            return;
        ++totals.attended;
        for (const Shift& shift : posting->shifts) {
            if (shift.key != signup.shift)
                continue;
            totals.minutes += shift.hours.minutes();
            totals.days.insert(shift.date);
        }
    });
    desk.forEach<Donation>([&](const Donation& donation) {
        totals.meals += donation.meals;
        totals.cents += donation.amountCents;
    });
    desk.forEach<Dish>([&](const Dish& dish) { totals.portions += dish.portions; });
    desk.forEach<Request>([&](const Request& request) {
        if (request.state == RequestState::Done)
            ++totals.requestsDone[enumName(request.service) + u' ' + request.address.postcode];
    });
    return totals;
}

class NeedleDesk {
public:
    PersonId person;
    VolunteerId volunteer;
    BeneficiaryId beneficiary;
    RequestId request;       ///< of the person, done
    RequestId openRequest;   ///< of the person
    RequestId othersMatched; ///< of somebody else, the person is to help with it
    NoteId mention;          ///< about an organisation, names the person
    PersonId other;          ///< shares nothing
    VolunteerId otherVolunteer;
    BeneficiaryId otherBeneficiary;
    Needles needles;
    ChangeSet lastEdit; ///< of the person's phone, to be undone

    inline static const QDate today{2026, 11, 18};
    inline static const QDateTime now{today, QTime(10, 0), QTimeZone::UTC};

    explicit NeedleDesk(Desk& desk)
        : m_desk(desk) {
        names();
        people();
        help();
        meals();
        texts();
        conflictsAndHistory();
        own();
    }

    /// Adds a version on a branch of its own, as a peer would that did not know of the last.
    static void branch(Desk& desk, const QString& id, const QJsonObject& body, const QString& hash) {
        desk.write([&](Desk::Writer&) {
            const auto winner = desk.documents().revision(id);
            QList<RevisionId> line = winner->ancestry;
            line.first() = {line.first().generation, hash};
            desk.documents().applyIncoming({{id, false, body, line}});
        });
    }

private:
    template <Record R> auto save(R record) {
        decltype(record.id) id;
        m_desk.write([&](Desk::Writer& writer) { id = writer.save(record); });
        return id;
    }
    template <Record R> ChangeSet edit(const decltype(R::id)& id, const std::function<void(R&)>& change) {
        return m_desk.write([&](Desk::Writer& writer) {
            R record = *writer.find<R>(id);
            change(record);
            writer.save(record);
        });
    }

    void names() {
        for (const QString& text :
             {u"Zéphyrinette"_s, u"Quatrebœufs"_s, u"Vandemaiden"_s, u"32470991234"_s, u"470991234"_s,
              u"470 99 12 34"_s, u"470/99.12.34"_s, u"26501277"_s, u"2 650 12 77"_s, u"zquat@exemple.be"_s,
              u"needle.two@example.org"_s, u"rue du Chardon Zzbleu"_s, u"4217zz"_s})
            needles.add(text);
    }

    void people() {
        Person one;
        one.givenName = u"Zéphyrinette"_s;
        one.familyName = u"Vandemaiden"_s; // before she married
        one.language = Language::French;
        one.phones = {u"+32470991234"_s};
        one.emails = {u"zquat@exemple.be"_s};
        one.address = {u"rue du Chardon Zzbleu"_s, u"4217zz"_s, needles.next(), u"1050"_s, u"Ixelles"_s};
        one.position = {Needles::lat, 4.3712345};
        one.remark = needles.next();
        one.importKey = needles.next();
        person = save(one);
        edit<Person>(person, [](Person& p) { p.familyName = u"Quatrebœufs"_s; });
        edit<Person>(person, [&](Person& p) { p.emails.append(u"needle.two@example.org"_s); });
        lastEdit = edit<Person>(person, [&](Person& p) { p.phones.append(u"+3226501277"_s); });

        Person two;
        two.givenName = u"Odette"_s;
        two.familyName = u"Lamprecht"_s;
        two.language = Language::Dutch;
        two.phones = {u"+32470555555"_s};
        two.address.postcode = u"1040"_s;
        two.notTwins = {person.toString()};
        other = save(two);

        Volunteer helper;
        helper.person = person;
        helper.state = VolunteerState::Active;
        helper.school = needles.next();
        helper.remark = needles.next();
        helper.screenings = {{ScreeningKind::Interview, today, needles.next(), {}}};
        volunteer = save(helper);

        Volunteer colleague;
        colleague.person = other;
        colleague.state = VolunteerState::Active;
        colleague.blockedPersons = {person};
        colleague.remark = u"S'entend mal avec QUATREBOEUFS Zephyrinette, sinon disponible."_s;
        otherVolunteer = save(colleague);

        Beneficiary helped;
        helped.person = person;
        helped.needs = needles.next();
        helped.mobility = needles.next();
        helped.pets = needles.next();
        helped.access = needles.next();
        helped.contactName = needles.next();
        helped.contactPhone = u"+32499000001"_s;
        needles.add(u"499000001"_s);
        beneficiary = save(helped);

        Beneficiary neighbour;
        neighbour.person = other;
        neighbour.contact = person;
        neighbour.contactName = u"Zéphyrinette Quatrebœufs"_s;
        neighbour.contactPhone = u"+32470991234"_s;
        neighbour.pets = u"un chat"_s;
        otherBeneficiary = save(neighbour);
    }

    void help() {
        Request done;
        done.beneficiary = beneficiary;
        done.state = RequestState::Done;
        done.requestedBy = needles.next();
        done.requester = other;
        done.title = needles.next();
        done.address = {needles.next(), needles.next(), needles.next(), u"1050"_s, u"Ixelles"_s};
        done.position = {Needles::lat, 4.37};
        done.remark = needles.next();
        done.unmetReason = needles.next();
        done.importKey = needles.next();
        request = save(done);
        edit<Request>(request, [&](Request& r) { r.title = needles.next(); });
        edit<Request>(request, [&](Request& r) { r.remark = needles.next(); });

        Request open = done;
        open.id = {};
        open.state = RequestState::Matched;
        open.service = Service::DogWalk;
        open.importKey.clear();
        openRequest = save(open);

        Request asked; // for somebody else
        asked.beneficiary = otherBeneficiary;
        asked.requester = person;
        asked.requestedBy = needles.next();
        asked.title = u"Courses du samedi"_s;
        asked.state = RequestState::Matched;
        othersMatched = save(asked);

        Offer offer;
        offer.person = person;
        offer.title = needles.next();
        offer.remark = needles.next();
        offer.address.street = needles.next();
        const OfferId offered = save(offer);

        const auto match = [&](const RequestId& of, const VolunteerId& by, MatchState state) {
            Match made;
            made.request = of;
            made.volunteer = by;
            made.state = state;
            made.date = today.addDays(2);
            made.declineReason = needles.next();
            made.overrideReason = needles.next();
            return save(made);
        };
        match(openRequest, otherVolunteer, MatchState::Accepted);
        match(othersMatched, volunteer, MatchState::Accepted);
        Match byOffer;
        byOffer.offer = offered;
        byOffer.volunteer = otherVolunteer;
        byOffer.declineReason = needles.next();
        save(byOffer);

        const auto tandem = [&](const VolunteerId& who, const BeneficiaryId& whom) {
            Tandem pair;
            pair.volunteer = who;
            pair.beneficiary = whom;
            pair.state = TandemState::Active;
            pair.endReason = needles.next();
            const TandemId id = save(pair);
            for (int i = 0; i < 6; ++i) {
                Visit visit;
                visit.tandem = id;
                visit.volunteer = i % 3 == 2 ? otherVolunteer : who;
                visit.state = i < 4 ? (i % 2 ? VisitState::Approved : VisitState::Performed) : VisitState::Planned;
                visit.date = today.addDays(i < 4 ? -7 * i : 7 * i);
                visit.minutes = i < 4 ? 45 + i : 0;
                visit.kilometres = i;
                visit.reason = i % 2 ? needles.next() : QString();
                const VisitId visited = save(visit);
                if (i == 0)
                    note(visited.toString());
            }
            note(id.toString());
        };
        tandem(volunteer, otherBeneficiary);
        tandem(otherVolunteer, beneficiary);

        Posting posting;
        posting.title.fr = u"Masques"_s;
        posting.state = PostingState::Published;
        posting.contactName = u"Zéphyrinette Quatrebœufs"_s;
        posting.contactPhone = u"+32470991234"_s;
        posting.shifts = {{u"a"_s, today.addDays(-3), *TimeRange::fromString(u"09:00-12:00"), {}, {}},
                          {u"b"_s, today.addDays(3), *TimeRange::fromString(u"13:00-15:00"), {}, {}}};
        const PostingId published = save(posting);
        for (const auto& [shift, state] :
             {std::pair{u"a"_s, SignupState::Attended}, std::pair{u"b"_s, SignupState::Confirmed}}) {
            Signup signup;
            signup.posting = published;
            signup.shift = shift;
            signup.volunteer = volunteer;
            signup.state = state;
            signup.answers = {needles.next(), needles.next()};
            signup.reason = needles.next();
            save(signup);
        }
        Round round;
        round.rider = volunteer;
        round.date = today.addDays(-2);
        round.state = RoundState::Done;
        round.portionsHandedOut = 12;
        save(round);
    }

    void meals() {
        Donation gift;
        gift.donor = person;
        gift.meals = 4;
        gift.amountCents = 4000;
        gift.message = needles.next();
        gift.communication = u"991234567897"_s;
        needles.add(gift.communication);
        gift.state = DonationState::Delivered;
        gift.id = save(gift);
        Payment payment;
        payment.state = PaymentState::Assigned;
        payment.donation = gift.id;
        payment.donor = person;
        payment.cents = 4000;
        payment.payer = needles.next();
        payment.payerAccount = needles.next();
        payment.communication = needles.next();
        payment.bankReference = needles.next();
        payment.reason = needles.next();
        save(payment);
        Dish dish;
        dish.cook = person;
        dish.contents = needles.next();
        dish.portions = 9;
        dish.state = DishState::Collected;
        dish.date = today.addDays(-1);
        dish.address.street = needles.next();
        dish.position = {Needles::lat, 4.3};
        save(dish);
    }

    void note(const QString& about) {
        Note about_;
        about_.about = about;
        about_.text = needles.next();
        save(about_);
    }

    void texts() {
        for (const QString& id : {person.toString(), volunteer.toString(), beneficiary.toString(), request.toString()})
            note(id);
        Organisation home;
        home.name = u"Les Tilleuls"_s;
        home.contactName = u"Zéphyrinette QUATREBŒUFS"_s;
        home.phone = u"+32470991234"_s;
        home.email = u"zquat@exemple.be"_s;
        home.units = {{u"Unité 3"_s, u"Quatrebœufs, Zéphyrinette"_s, u"+3226501277"_s}};
        const OrganisationId organisation = save(home);
        Note named;
        named.about = organisation.toString();
        named.text =
            u"Demander à Zéphyrinette Quatrebœufs (0470/99.12.34 ou +32 (0)2 650 12 77, ZQUAT@exemple.be), qui "
            "habite rue du Chardon Zzbleu, 4217zz. Clés à l'accueil."_s;
        mention = save(named);
        edit<Note>(mention, [](Note& n) { n.followUp = today; });
        NamedFilter filter;
        filter.name = u"zephyrinette quatreboeufs"_s;
        filter.search = u"quatrebœufs zéphyrinette"_s;
        save(filter);
        m_desk.write([&](Desk::Writer& writer) {
            writer.putBody(u"hovercraft:1"_s, {{"pilots"_L1, QJsonArray{u"Zéphyrinette Quatrebœufs"_s, u"Odette"_s}}});
        });
    }

    void conflictsAndHistory() {
        QJsonObject body = *m_desk.body(person.toString());
        body.insert("phones"_L1, QJsonArray{u"+32499000002"_s});
        needles.add(u"499000002"_s);
        branch(m_desk, person.toString(), body, u"000000000000000000000000000000aa"_s);
        body.insert("remark"_L1, needles.next());
        branch(m_desk, person.toString(), body, u"000000000000000000000000000000bb"_s);
        QJsonObject asked = *m_desk.body(request.toString());
        asked.insert("remark"_L1, needles.next());
        branch(m_desk, request.toString(), asked, u"000000000000000000000000000000cc"_s);

        Note gone; // deleted before anybody asked to be erased
        gone.about = person.toString();
        gone.text = needles.next();
        const NoteId deleted = save(gone);
        m_desk.write([&](Desk::Writer& writer) { writer.remove(deleted); });

        Request passedOn; // was the person's, is somebody else's now
        passedOn.beneficiary = beneficiary;
        passedOn.title = needles.next();
        const RequestId id = save(passedOn);
        edit<Request>(id, [&](Request& r) {
            r.beneficiary = otherBeneficiary;
            r.title = u"Pharmacie"_s;
        });
        Note renamed; // its older version names the person
        renamed.text = u"Voir Zéphyrinette Quatrebœufs"_s;
        const NoteId old = save(renamed);
        edit<Note>(old, [](Note& n) { n.text = u"Voir l'accueil"_s; });
    }

    void own() {
        m_desk.setSetting(u"search"_s, u"Zéphyrinette Quatrebœufs"_s);
        m_desk.write([&](Desk::Writer&) {
            DocumentStore& documents = m_desk.documents();
            documents.putLocal(u"own.conflicts"_s, {{person.toString(), QJsonObject{{"kind"_L1, "edited"_L1}}},
                                                    {u"note:x"_s, QJsonObject{{"kind"_L1, "edited"_L1}}}});
            documents.putLocal(u"own.held"_s, {{"documents"_L1, QJsonArray{QJsonObject{{"_id"_L1, volunteer.toString()},
                                                                                       {"remark"_L1, needles.next()}},
                                                                           QJsonObject{{"_id"_L1, "note:y"_L1}}}}});
            documents.putLocal(u"own.exchange-log"_s, {{"last"_L1, u"Zéphyrinette Quatrebœufs"_s}});
        });
    }

    Desk& m_desk;
};

/// Everything that is on the disk of a desk.
inline QByteArray bytesOf(const QString& file) {
    QByteArray all;
    for (const auto& suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile part(file + suffix);
        if (part.open(QIODevice::ReadOnly))
            all += part.readAll();
    }
    return all;
}

/// Every body that a peer could get, of every database.
inline QByteArray everythingServed(Desk& desk) {
    QByteArray all;
    for (const Desk::DatabaseInfo& info : desk.databases()) {
        const DocumentStore* store = desk.documentsOf(info.name);
        for (const auto& row : store->changes(0, 1'000'000)) {
            for (const auto& leaf : store->leaves(row.id)) {
                for (const RevisionId& rev : leaf.ancestry)
                    all += QJsonDocument(store->revision(row.id, rev)->body).toJson(QJsonDocument::Compact);
            }
        }
    }
    return all;
}

} // namespace entraide
