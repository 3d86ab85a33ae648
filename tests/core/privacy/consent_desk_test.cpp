// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/retention_fixture.h"
#include "domain/consent.h"
#include "privacy/consent_desk.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

class ConsentDeskTest : public RetentionTest {
protected:
    ChangeSet withdrawn(const PersonId& person, Consent what, QDate on = wednesday) {
        const auto outcome = withdrawConsent(*desk, person, what, on, wednesday);
        EXPECT_TRUE(std::holds_alternative<ChangeSet>(outcome));
        return std::holds_alternative<ChangeSet>(outcome) ? std::get<ChangeSet>(outcome) : ChangeSet();
    }
    static ConsentRefusal refusalOf(const ConsentOutcome& outcome) {
        EXPECT_TRUE(std::holds_alternative<ConsentRefusal>(outcome));
        return std::get<ConsentRefusal>(outcome);
    }
};

TEST(ConsentGivenTest, shouldReadOldDocumentsAndWriteThemAsTheyWere) {
    const QJsonObject old{
        {"what"_L1, "photo"_L1}, {"version"_L1, "1"_L1}, {"given"_L1, "2025-01-02"_L1}, {"means"_L1, "paper"_L1}};
    const auto consent = json::decodeRecord<ConsentGiven>(old);
    EXPECT_EQ(consent.basis, LegalBasis::Consent);
    EXPECT_EQ(json::encodeRecord(consent), old) << "no revision changes because the program knows more";
}

TEST(ConsentGivenTest, shouldStandUntilTheNewestIsTakenBack) {
    Person person;
    EXPECT_FALSE(standingConsent(person, Consent::Photo));
    EXPECT_FALSE(hasWithdrawn(person, Consent::Photo)) << "who was never asked has withdrawn nothing";
    person.consents = {{Consent::Photo, u"1"_s, QDate(2024, 1, 1), {}, ConsentMeans::Form},
                       {Consent::Photo, u"2"_s, QDate(2025, 1, 1), {}, ConsentMeans::Form}};
    EXPECT_EQ(standingConsent(person, Consent::Photo)->version, u"2"_s);
    person.consents[1].withdrawn = QDate(2025, 6, 1);
    EXPECT_EQ(standingConsent(person, Consent::Photo)->version, u"1"_s);
    EXPECT_FALSE(hasWithdrawn(person, Consent::Photo));
    person.consents[0].withdrawn = QDate(2025, 6, 1);
    EXPECT_TRUE(hasWithdrawn(person, Consent::Photo));
    EXPECT_FALSE(hasWithdrawn(person, Consent::DataKeeping));
}

TEST_F(ConsentDeskTest, shouldNoteAndTakeBackInOneStepEach) {
    const PersonId person = agreed(u"Ann"_s, wednesday);
    const ConsentGiven photo{Consent::Photo, {}, wednesday, {}, ConsentMeans::Phone};
    ASSERT_TRUE(std::holds_alternative<ChangeSet>(giveConsent(*desk, person, photo, wednesday)));
    EXPECT_TRUE(standingConsent(get(person), Consent::Photo));
    const Person before = get(person);
    const ChangeSet changes = withdrawn(person, Consent::Photo);
    EXPECT_TRUE(hasWithdrawn(get(person), Consent::Photo));
    EXPECT_EQ(get(person).consents.last().withdrawn, wednesday);
    EXPECT_EQ(get(person).consents.size(), 2) << "that it was given once stays written down";
    desk->undo(changes);
    EXPECT_EQ(get(person), before);
}

TEST_F(ConsentDeskTest, shouldRefuseWhatCannotBe) {
    const PersonId person = agreed(u"Ann"_s, wednesday);
    EXPECT_EQ(refusalOf(withdrawConsent(*desk, person, Consent::Photo, wednesday, wednesday)),
              ConsentRefusal::NothingToWithdraw);
    EXPECT_EQ(refusalOf(withdrawConsent(*desk, person, Consent::DataKeeping, {}, wednesday)),
              ConsentRefusal::DateMissing);
    EXPECT_EQ(refusalOf(withdrawConsent(*desk, person, Consent::DataKeeping, wednesday.addDays(1), wednesday)),
              ConsentRefusal::DateAhead);
    EXPECT_EQ(refusalOf(withdrawConsent(*desk, PersonId::create(), Consent::DataKeeping, wednesday, wednesday)),
              ConsentRefusal::NotHere);
    ConsentGiven later;
    later.given = wednesday.addDays(1);
    EXPECT_EQ(refusalOf(giveConsent(*desk, person, later, wednesday)), ConsentRefusal::DateAhead);
    EXPECT_EQ(get(person).consents.size(), 1);
}

TEST_F(ConsentDeskTest, shouldBringTheRecordToReviewAtOnce) {
    const PersonId person = agreed(u"Ann"_s, wednesday.addDays(-3));
    ASSERT_TRUE(std::holds_alternative<ChangeSet>(keepRecords(*desk, {person}, u"kept"_s, now())));
    EXPECT_TRUE(effectsOfWithdrawal(*desk, get(person), Consent::DataKeeping).toReview);
    withdrawn(person, Consent::DataKeeping);
    EXPECT_EQ(listedAs(person), ReviewReason::Withdrawn) << "an earlier decision does not hide it";
}

TEST_F(ConsentDeskTest, shouldEmptyTheTextsOfHealthWithTheirConsent) {
    Person person = get(agreed(u"Ann"_s, wednesday));
    person.consents.append(
        {Consent::HealthNeeds, {}, wednesday, {}, ConsentMeans::InPerson, LegalBasis::ExplicitConsent});
    put(person);
    Beneficiary helped;
    helped.person = person.id;
    helped.needs = u"insulin"_s;
    helped.mobility = u"wheelchair"_s;
    helped.pets = u"a cat"_s;
    helped.id = put(helped);
    EXPECT_EQ(effectsOfWithdrawal(*desk, get(person.id), Consent::HealthNeeds).textsOfHealth, 2);
    const ChangeSet changes = withdrawn(person.id, Consent::HealthNeeds);
    const auto after = desk->find<Beneficiary>(helped.id);
    EXPECT_TRUE(after->needs.isEmpty());
    EXPECT_TRUE(after->mobility.isEmpty());
    EXPECT_EQ(after->pets, u"a cat"_s);
    desk->undo(changes);
    EXPECT_EQ(desk->find<Beneficiary>(helped.id)->needs, u"insulin"_s) << "one step";
}

TEST_F(ConsentDeskTest, shouldNameWhatPartnersHave) {
    Person person = get(agreed(u"Ann"_s, wednesday));
    Beneficiary helped;
    helped.person = person.id;
    Request asked;
    asked.beneficiary = put(helped);
    const RequestId request = put(asked);
    const RequestId others = this->request(wednesday.addDays(1));
    const auto share = [&](const QString& id, const RequestId& about, const QString& state) {
        desk->write([&](Desk::Writer& writer) {
            writer.putBody(id, {{"type"_L1, "share"_L1}, {"request"_L1, about.toString()}, {"state"_L1, state}});
        });
    };
    share(u"share:1"_s, request, u"agreed"_s);
    share(u"share:2"_s, others, u"agreed"_s);
    EXPECT_THAT(effectsOfWithdrawal(*desk, person, Consent::SharingWithPartners).shared,
                ElementsAre(request.toString()));
    share(u"share:1"_s, request, u"withdrawn"_s);
    EXPECT_TRUE(effectsOfWithdrawal(*desk, person, Consent::SharingWithPartners).nothingElse());
    EXPECT_TRUE(effectsOfWithdrawal(*desk, person, Consent::ContactByPhone).noCalls);
    EXPECT_TRUE(effectsOfWithdrawal(*desk, person, Consent::ContactByMail).noMail);
    EXPECT_TRUE(effectsOfWithdrawal(*desk, person, Consent::Photo).pictures);
}

} // namespace
} // namespace entraide::THIS_FILE
