// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/retention_fixture.h"
#include "domain/permissions.h"
#include "privacy/access_file.h"
#include "privacy/others_blanked.h"
#include "storage/audit_trail.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

TEST(Initials, shouldStandForNamesAndLeaveOtherWords) {
    EXPECT_EQ(initialsIn(u"Jeanne Dupont"_s), u"J. D."_s);
    EXPECT_EQ(initialsIn(u"Jean-Pierre d'Huart"_s), u"J.-P. d'H."_s);
    EXPECT_EQ(initialsIn(u"sa fille Anne"_s), u"sa fille A."_s);
    EXPECT_EQ(initialsIn(u"Ixelles/Ana"_s), u"I./A."_s);
    EXPECT_EQ(initialsIn(u""_s), QString());
}

/// Nora Vandermeulen, who helps, is helped, gives and cooks; and others whose names must not be in her file.
class AccessFileTest : public RetentionTest {
protected:
    AccessFileTest() {
        person = nora();
        other = jeanne();
        Volunteer helper;
        helper.person = person;
        helper.state = VolunteerState::Active;
        helper.registered = QDate(2025, 1, 10);
        helper.remark = u"Knows Jeanne Dupont-Quarré well"_s;
        helper.screenings = {{ScreeningKind::Identity, QDate(2025, 1, 10), u"Ana Costa"_s, {}}};
        helper.blockedPersons = {other};
        volunteerId = put(helper);
        Beneficiary helped;
        helped.person = person;
        helped.needs = u"own-needs"_s;
        helped.contactName = u"Paul Needleson"_s;
        helped.contactPhone = u"+32470700700"_s;
        beneficiaryId = put(helped);
        Volunteer another;
        another.person = other;
        another.state = VolunteerState::Active;
        otherVolunteer = put(another);
        help();
        give();
        notes();
    }

    PersonId nora() {
        Person p;
        p.givenName = u"Nora"_s;
        p.familyName = u"Vandermeulen"_s;
        p.language = Language::Dutch;
        p.phones = {u"+32470111222"_s};
        p.emails = {u"nora@own.example"_s};
        p.address = {u"Rue Haute"_s, u"5"_s, {}, u"1000"_s, u"Bruxelles"_s};
        p.consents = {{Consent::DataKeeping, u"2025-1"_s, QDate(2025, 1, 10), {}, ConsentMeans::Web}};
        p.importKey = u"abc.def"_s;
        p.remark = u"Call 0470 11 12 22, or her neighbour on 0499 88 77 66"_s;
        return put(p);
    }
    PersonId jeanne() {
        Person p;
        p.givenName = u"Jeanne"_s;
        p.familyName = u"Dupont-Quarré"_s;
        p.phones = {u"+32475999888"_s};
        p.emails = {u"jeanne@others.example"_s};
        p.address = {u"Needlelane"_s, u"77"_s, {}, u"1050"_s, u"Ixelles"_s};
        return put(p);
    }
    /// Jeanne is helped by Nora, Nora by Jeanne.
    void help() {
        Beneficiary others;
        others.person = other;
        others.needs = u"othersneedle"_s;
        Request asked;
        asked.beneficiary = put(others);
        asked.state = RequestState::Done;
        asked.title = u"othersneedle title"_s;
        asked.received = QDate(2025, 2, 1);
        Match given;
        given.state = MatchState::Done;
        given.volunteer = volunteerId;
        given.request = put(asked);
        given.date = QDate(2025, 2, 3);
        given.decidedBy = u"Ana Costa"_s;
        matchGiven = put(given);
        Request own;
        own.beneficiary = beneficiaryId;
        own.state = RequestState::Done;
        own.service = Service::Shopping;
        own.remark = u"Ring at Jeanne Dupont Quarré's, Needlelane 77, 0475 99 98 88"_s;
        own.requestedBy = u"sa fille Odette"_s;
        own.received = QDate(2025, 3, 1);
        requestId = put(own);
        Match had;
        had.state = MatchState::Done;
        had.volunteer = otherVolunteer;
        had.request = requestId;
        had.date = QDate(2025, 3, 4);
        had.declineReason = u"othersneedle back"_s;
        had.contactRevealedAt = QDateTime(QDate(2025, 3, 2), QTime(9, 0));
        matchHad = put(had);
        Tandem tandem;
        tandem.state = TandemState::Ended;
        tandem.volunteer = volunteerId;
        tandem.beneficiary = asked.beneficiary;
        tandem.services = {Service::HomeVisit};
        tandemId = put(tandem);
        Visit visit;
        visit.state = VisitState::Approved;
        visit.tandem = tandemId;
        visit.volunteer = volunteerId;
        visit.date = QDate(2025, 5, 5);
        visitId = put(visit);
    }
    void give() {
        Organisation home;
        home.name = u"Les Tilleuls"_s;
        home.contactName = u"Othersneedle Person"_s;
        Posting posting;
        posting.organisation = put(home);
        posting.title.fr = u"Accueil"_s;
        posting.title.nl = u"Onthaal"_s;
        posting.contactName = u"Othersneedle Contact"_s;
        posting.contactPhone = u"+32471717171"_s;
        Signup signup;
        signup.posting = put(posting);
        signup.volunteer = volunteerId;
        signup.state = SignupState::Attended;
        signupId = put(signup);
        Donation gift;
        gift.donor = person;
        gift.state = DonationState::Delivered;
        gift.meals = 4;
        gift.pledged = QDate(2025, 4, 1);
        donationId = put(gift);
        Payment payment;
        payment.donor = person;
        payment.donation = donationId;
        payment.payer = u"Othersneedle Spouse"_s;
        payment.payerAccount = u"BE68539007547034"_s;
        payment.cents = 4000;
        payment.date = QDate(2025, 4, 2);
        paymentId = put(payment);
        Dish dish;
        dish.cook = person;
        dish.contents = u"own-soup"_s;
        dish.state = DishState::Collected;
        dish.date = QDate(2025, 4, 3);
        dishId = put(dish);
        Offer offer;
        offer.person = person;
        offer.state = OfferState::Withdrawn;
        offer.received = QDate(2025, 4, 4);
        offerId = put(offer);
    }
    void notes() {
        Note note;
        note.state = NoteState::Done;
        note.about = volunteerId.toString();
        note.text = u"Her friend JEANNE DUPONT-QUARRE (jeanne@others.example) called, own-note. 12/03/2025"_s;
        note.by = u"Ana Costa"_s;
        note.written = QDateTime(QDate(2025, 6, 1), QTime(10, 0));
        noteId = put(note);
    }

    AccessFile file() {
        const auto made = accessFile(*desk, person, today.now);
        EXPECT_TRUE(made);
        return made.value_or(AccessFile());
    }
    std::string json() { return QJsonDocument(jsonOf(file())).toJson(QJsonDocument::Indented).toStdString(); }
    static QStringList idsIn(const AccessFile& file) {
        QStringList ids;
        for (const AccessRecord& record : file.records)
            ids.append(record.id);
        return ids;
    }
    static QJsonObject fieldsOf(const AccessFile& file, const QString& id) {
        for (const AccessRecord& record : file.records) {
            if (record.id == id)
                return record.fields;
        }
        ADD_FAILURE() << qPrintable(id);
        return {};
    }

    PersonId person;
    PersonId other;
    VolunteerId volunteerId;
    VolunteerId otherVolunteer;
    BeneficiaryId beneficiaryId;
    RequestId requestId;
    MatchId matchGiven;
    MatchId matchHad;
    TandemId tandemId;
    VisitId visitId;
    SignupId signupId;
    DonationId donationId;
    PaymentId paymentId;
    DishId dishId;
    OfferId offerId;
    NoteId noteId;
};

TEST_F(AccessFileTest, shouldHoldEveryRecordOfThePerson) {
    const AccessFile made = file();
    EXPECT_EQ(made.name, u"Nora Vandermeulen"_s);
    EXPECT_EQ(made.language, Language::Dutch);
    const QStringList ids = idsIn(made);
    for (const QString& id :
         {person.toString(), volunteerId.toString(), beneficiaryId.toString(), requestId.toString(),
          matchGiven.toString(), matchHad.toString(), tandemId.toString(), visitId.toString(), signupId.toString(),
          donationId.toString(), paymentId.toString(), dishId.toString(), offerId.toString(), noteId.toString()})
        EXPECT_THAT(ids, Contains(id));
    EXPECT_EQ(ids.first(), person.toString());
    for (const char* own : {"Vandermeulen", "+32470111222", "nora@own.example", "Rue Haute", "own-needs", "own-soup",
                            "own-note", "12/03/2025", "0470 11 12 22"})
        EXPECT_THAT(json(), HasSubstr(own));
}

TEST_F(AccessFileTest, shouldHoldNoOtherPersonsNameNumberOrAddress) {
    const std::string text = QString::fromStdString(json()).toLower().toStdString();
    for (const char* needle :
         {"jeanne", "dupont", "quarr", "475999888", "475 99 98 88", "others.example", "needlelane", "needleson",
          "470700700", "othersneedle", "499 88 77 66", "costa", "odette", "471717171", "be68539007547034"})
        EXPECT_THAT(text, Not(HasSubstr(needle)));
    EXPECT_THAT(text, Not(HasSubstr(other.toString().toStdString()))) << "nor an id by which they could be found";
    EXPECT_THAT(text, Not(HasSubstr(otherVolunteer.toString().toStdString())));
}

TEST_F(AccessFileTest, shouldPutInitialsAndThingsInTheirPlace) {
    const AccessFile made = file();
    EXPECT_EQ(fieldsOf(made, matchHad.toString()).value("volunteer"_L1), u"J. D.-Q."_s);
    EXPECT_EQ(fieldsOf(made, matchHad.toString()).value("request"_L1), requestId.toString());
    EXPECT_FALSE(fieldsOf(made, matchHad.toString()).contains("decline_reason"_L1)) << "is the volunteer's to know";
    const QJsonObject task = fieldsOf(made, matchGiven.toString()).value("request"_L1).toObject();
    EXPECT_EQ(task.value("service"_L1), u"shopping"_s);
    EXPECT_EQ(task.value("for"_L1), u"J. D.-Q."_s);
    EXPECT_EQ(fieldsOf(made, signupId.toString()).value("posting"_L1).toObject().value("nl"_L1), u"Onthaal"_s);
    EXPECT_EQ(fieldsOf(made, requestId.toString()).value("requested_by"_L1), u"sa fille O."_s);
    EXPECT_EQ(fieldsOf(made, beneficiaryId.toString()).value("contact_name"_L1), u"P. N."_s);
    EXPECT_EQ(fieldsOf(made, noteId.toString()).value("by"_L1), u"A. C."_s);
    EXPECT_THAT(fieldsOf(made, volunteerId.toString()).value("remark"_L1).toString().toStdString(),
                HasSubstr("Knows J. D.-Q. well"));
}

TEST_F(AccessFileTest, shouldSayWhoWasToldAndWhereItComesFrom) {
    const AccessFile made = file();
    ASSERT_EQ(made.disclosures.size(), 1);
    EXPECT_EQ(made.disclosures[0].what, DisclosureKind::ContactTold);
    EXPECT_EQ(made.disclosures[0].to, u"J. D.-Q."_s);
    EXPECT_EQ(made.disclosures[0].about, requestId.toString());
    EXPECT_THAT(made.sources, ElementsAre(DataSource::Desk, DataSource::Import, DataSource::Web));
    EXPECT_TRUE(made.isRanked);
    EXPECT_EQ(made.past.last, QDate(2025, 6, 1));
    EXPECT_EQ(made.idleFrom, QDate(2027, 6, 1));
    EXPECT_EQ(made.past.lawUntil, QDate(2035, 12, 31)) << "a payment";
}

TEST_F(AccessFileTest, shouldSayWhatPartnersWereToldAndWhoLooked) {
    desk->write([&](Desk::Writer& writer) {
        writer.putBody(u"partner:77"_s, {{"type"_L1, "partner"_L1}, {"name"_L1, u"Saint-Gilles"_s}});
        writer.putBody(u"share:1"_s, {{"type"_L1, "share"_L1},
                                      {"request"_L1, requestId.toString()},
                                      {"state"_L1, "handed_over"_L1},
                                      {"partner"_L1, "partner-77"_L1},
                                      {"handed_over_at"_L1, "2025-03-02T10:00:00Z"_L1},
                                      {"to partner-77"_L1, QJsonObject{{"card"_L1, "card:x"_L1}}}});
    });
    desk->audit().enter(AuditAct::ReadSensitive, beneficiaryId.toString());
    desk->audit().enter(AuditAct::ReadSensitive, otherVolunteer.toString());
    const AccessFile made = file();
    QList<DisclosureKind> kinds;
    for (const AccessDisclosure& one : made.disclosures)
        kinds.append(one.what);
    EXPECT_THAT(kinds, Contains(DisclosureKind::OfferedAsCard));
    EXPECT_THAT(kinds, Contains(DisclosureKind::HandedOver));
    EXPECT_EQ(kinds.count(DisclosureKind::ReadSensitive), 1) << "of their own record, not of another's";
    for (const AccessDisclosure& one : made.disclosures) {
        if (one.what != DisclosureKind::HandedOver)
            continue;
        EXPECT_EQ(one.to, u"Saint-Gilles"_s);
        EXPECT_THAT(one.codes, Contains(u"phones"_s));
    }
}

TEST_F(AccessFileTest, shouldTellOfOthersRecordsOnlyTheOwnPart) {
    Beneficiary mother;
    mother.person = other;
    mother.contact = person;
    mother.contactName = u"Nora Vandermeulen"_s;
    mother.contactPhone = u"+32470111222"_s;
    mother.needs = u"othersneedle"_s;
    Request asked;
    asked.beneficiary = put(mother);
    asked.requester = person;
    asked.remark = u"othersneedle"_s;
    const RequestId id = put(asked);
    const AccessFile made = file();
    bool found = false;
    for (const AccessRecord& record : made.records) {
        if (record.id != id.toString())
            continue;
        found = true;
        EXPECT_FALSE(record.isOwn);
        EXPECT_FALSE(record.fields.contains("beneficiary"_L1));
        EXPECT_FALSE(record.fields.contains("remark"_L1));
        EXPECT_EQ(record.fields.value("requester"_L1), person.toString());
    }
    EXPECT_TRUE(found);
    EXPECT_EQ(fieldsOf(made, asked.beneficiary.toString()).value("contact_name"_L1), u"Nora Vandermeulen"_s);
    EXPECT_EQ(fieldsOf(made, asked.beneficiary.toString()).value("contact_phone"_L1), u"+32470111222"_s);
    EXPECT_FALSE(fieldsOf(made, asked.beneficiary.toString()).contains("needs"_L1));
}

TEST_F(AccessFileTest, shouldKeepWhatAHouseholdShares) {
    Person spouse;
    spouse.givenName = u"Wim"_s;
    spouse.familyName = u"Othersname"_s;
    spouse.phones = {u"+32470111222"_s};
    spouse.address = {u"Rue Haute"_s, u"5"_s, {}, u"1000"_s, u"Bruxelles"_s};
    put(spouse);
    Note note;
    note.about = person.toString();
    note.text = u"Wim Othersname opens at Rue Haute 5, 0470 11 12 22"_s;
    const NoteId id = put(note);
    EXPECT_EQ(fieldsOf(file(), id.toString()).value("text"_L1), u"W. O. opens at Rue Haute 5, 0470 11 12 22"_s);
}

TEST_F(AccessFileTest, shouldBeMachineReadable) {
    const QJsonObject object = jsonOf(file());
    EXPECT_EQ(object.value("format"_L1), u"entraide-access-file"_s);
    EXPECT_EQ(object.value("version"_L1).toInt(), 1);
    EXPECT_EQ(object.value("records"_L1).toArray().size(), file().records.size());
    const QJsonObject consent = object.value("consents"_L1).toArray().first().toObject();
    EXPECT_EQ(consent.value("basis"_L1), u"consent"_s) << "said though it is the usual one";
    EXPECT_TRUE(consent.value("withdrawn"_L1).isNull());
    EXPECT_EQ(object.value("authority"_L1).toObject().value("email"_L1), u"contact@apd-gba.be"_s);
    EXPECT_EQ(object.value("rights"_L1).toArray().size(), 8);
    EXPECT_FALSE(object.value("automated"_L1).toObject().value("decides"_L1).toBool());
}

TEST_F(AccessFileTest, shouldBeMadeByWhoMayAndBeEntered) {
    file();
    AuditQuery query;
    query.acts = {AuditAct::AccessFileMade};
    query.records = QStringList{person.toString()};
    EXPECT_EQ(desk->audit().find(query).size(), 1);
    EXPECT_FALSE(accessFile(*desk, PersonId::create(), today.now));
    desk->actAs({u"Karim"_s, Role::Coordinator, UserId::create(), {}});
    try {
        std::ignore = accessFile(*desk, person, today.now);
        FAIL() << "not a coordinator's to make";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::NotAllowed);
    }
}

TEST_F(AccessFileTest, shouldNotTakeLongerOnALargerDesk) {
    desk->write([&](Desk::Writer& writer) {
        for (int i = 0; i < 3000; ++i) {
            Person p;
            p.givenName = u"Given%1"_s.arg(i);
            p.familyName = u"Family%1"_s.arg(i);
            p.address.street = u"Rue Haute"_s;
            Volunteer v;
            v.person = writer.save(p);
            writer.save(v);
        }
    });
    QElapsedTimer clock;
    clock.start();
    file();
    EXPECT_LT(clock.elapsed(), 10'000);
}

} // namespace
} // namespace entraide::THIS_FILE
