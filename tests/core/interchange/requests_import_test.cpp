// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_fixture.h"

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;

namespace {

using RequestsImport = ImportFixture;

const auto headers = u"N°;Date;Demandé par;Bénéficiaire;Langue;Téléphone;Adresse;CP;Service;Quand;Personnes;Urgence;"
                     u"Remarque (confidentiel)\r\n"_s;
const auto list =
    headers +
    u"01;12/11/2026;son fils;Rosa Verhulst;NL;2 512 34 56;Hoogstraat 7/2;B-1000;Boodschappen doen;elke dinsdag 10u;1;"
    u"URGENT;deurcode 12B\r\n"
    u"02;13/11/2026;elle-même;Lina BENALI;FR;0478556677;Rue Haute 9 bte 1;1000;Promener le chien;le 26/11/2026 à 14h30;"
    u"2;basse;a un chat\r\n"
    u"03;13/11/2026;CPAS;Rosa Verhulst;NL;02/512.34.56;Hoogstraat 7/2;1000;Telefoontje;quand le fils est absent;;haute;"
    u"préfère une dame\r\n"_s;

} // namespace

TEST_F(RequestsImport, shouldReadTheNotesOfATelephoneDesk) {
    const ImportReport report = importRequests(file(list));
    EXPECT_EQ(report.counts, counts(3, 0, 0, 0, 0, 1));
    EXPECT_EQ(all<Person>().size(), 2); // Rosa asks twice
    EXPECT_EQ(all<Beneficiary>().size(), 2);
    const auto requests = all<Request>();
    ASSERT_EQ(requests.size(), 3);

    const Request& shopping = requests[0];
    EXPECT_EQ(shopping.service, Service::Shopping);
    EXPECT_EQ(shopping.requestedBy, u"son fils"_s);
    EXPECT_EQ(shopping.urgency, Urgency::Urgent);
    EXPECT_EQ(shopping.received, QDate(2026, 11, 12));
    EXPECT_EQ(shopping.languages, QList{Language::Dutch});
    EXPECT_EQ(shopping.origin, Origin::Import);
    EXPECT_EQ(shopping.state, RequestState::Open);
    EXPECT_EQ(shopping.when, (When{WhenKind::Recurring, {2026, 11, 17}, {}, {600, 660}, 0, u"FREQ=WEEKLY;BYDAY=TU"_s}));
    EXPECT_TRUE(shopping.remark.isEmpty());
    EXPECT_FALSE(shopping.expires.isValid());

    const Request& dog = requests[1];
    EXPECT_TRUE(dog.requestedBy.isEmpty());
    EXPECT_EQ(dog.peopleNeeded, 2);
    EXPECT_EQ(dog.when.kind, WhenKind::Fixed);
    EXPECT_EQ(dog.expires, QDate(2026, 11, 26));

    const Request& call = requests[2];
    EXPECT_EQ(call.beneficiary, shopping.beneficiary);
    EXPECT_EQ(call.title, u"quand le fils est absent"_s);
    EXPECT_EQ(call.when.kind, WhenKind::ToArrange);
    EXPECT_EQ(call.remark, u"préfère une dame"_s);
    EXPECT_EQ(report.outcomes.first().notes.first().problem, RowProblem::UnclearWhen);

    const auto rosa = desk->find<Beneficiary>(shopping.beneficiary);
    ASSERT_TRUE(rosa);
    EXPECT_EQ(rosa->access, u"deurcode 12B"_s);
    EXPECT_EQ(person(u"Rosa"_s).phones, QStringList{u"+3225123456"_s});
    EXPECT_EQ(person(u"Rosa"_s).language, Language::Dutch);
    EXPECT_EQ(person(u"Rosa"_s).address.locality, u"Brussel"_s);
    EXPECT_EQ(person(u"Lina"_s).familyName, u"Benali"_s);
    EXPECT_EQ(person(u"Lina"_s).address.locality, u"Bruxelles"_s);
    EXPECT_EQ(desk->find<Beneficiary>(dog.beneficiary)->pets, u"a un chat"_s);
}

TEST_F(RequestsImport, shouldChangeNothingTheSecondTime) {
    importRequests(file(list));
    const auto requests = all<Request>();
    const ImportReport again = importRequests(file(list));
    EXPECT_EQ(again.counts, counts(0, 0, 3, 0, 0, 1));
    EXPECT_TRUE(again.changes.changes.isEmpty());
    EXPECT_EQ(all<Request>(), requests);
}

TEST_F(RequestsImport, shouldFollowTheFilesOwnNumberWhenEvenTheNameIsCorrected) {
    importRequests(file(list));
    const QString edited = QString(list).replace(u"Lina BENALI"_s, u"Lina BENALLI"_s).replace(u"basse"_s, u"haute"_s);
    EXPECT_EQ(importRequests(file(edited)).counts, counts(0, 1, 2, 0, 0, 1));
    EXPECT_EQ(all<Person>().size(), 2);
    EXPECT_EQ(all<Request>().size(), 3);
    EXPECT_EQ(person(u"Lina"_s).familyName, u"Benalli"_s);
    EXPECT_EQ(all<Request>()[1].urgency, Urgency::High);
    EXPECT_EQ(importRequests(file(edited)).counts, counts(0, 0, 3, 0, 0, 1));
}

TEST_F(RequestsImport, shouldTellRequestsApartWithoutNumbers) {
    const auto plain = u"Date;Bénéficiaire;Téléphone;Service;Quand\n"
                       u"12/11/2026;Rosa Verhulst;025123456;Koken;elke dinsdag 10u\n"
                       u"12/11/2026;Rosa Verhulst;025123456;Koken;elke vrijdag 10u\n"
                       u"19/11/2026;Rosa Verhulst;025123456;Koken;elke dinsdag 10u\n"_s;
    EXPECT_EQ(importRequests(file(plain)).counts, counts(3, 0, 0, 0, 0));
    EXPECT_EQ(all<Person>().size(), 1);
    EXPECT_EQ(importRequests(file(plain)).counts, counts(0, 0, 3, 0, 0));
}

TEST_F(RequestsImport, shouldTakeTheFirstRowsDetailsOfAPersonAndSayThatAnotherDiffers) {
    const auto moved = headers +
                       u"01;12/11/2026;;Rosa Verhulst;NL;025123456;Hoogstraat 7;1000;Koken;asap;;;\r\n"
                       u"02;13/11/2026;;Rosa Verhulst;NL;025123456;Hoogstraat 8;1000;Telefoontje;asap;;;\r\n"_s;
    const ImportReport report = importRequests(file(moved));
    EXPECT_EQ(report.counts, counts(2, 0, 0, 0, 0, 1));
    EXPECT_EQ(report.outcomes.first().notes.first().problem, RowProblem::BeneficiaryDiffers);
    EXPECT_EQ(person(u"Rosa"_s).address.number, u"7"_s);
    EXPECT_EQ(importRequests(file(moved)).counts, counts(0, 0, 2, 0, 0, 1));
}

TEST_F(RequestsImport, shouldRejectWhatAsksForNothingKnown) {
    const auto odd = headers + u"01;12/11/2026;;Rosa Verhulst;NL;025123456;;1000;acrobaties;asap;;;\r\n"
                               u"02;12/11/2026;;Rosa Verhulst;NL;025123456;;1000;;asap;;;\r\n"
                               u"03;32/11/2026;;Rosa Verhulst;NL;025123456;;1000;Koken;asap;;;\r\n"_s;
    const ImportReport report = importRequests(file(odd));
    EXPECT_EQ(report.counts, counts(0, 0, 0, 0, 3));
    EXPECT_EQ(report.outcomes[0].notes.first(), (RowNote{RowProblem::NoService, u"Service"_s, u"acrobaties"_s}));
    EXPECT_EQ(report.outcomes[2].notes.first().problem, RowProblem::ImpossibleDate);
    EXPECT_EQ(all<Person>().size(), 0);
}

TEST_F(RequestsImport, shouldSuspectAHelperWhoAsks) {
    importVolunteers(file(u"Nom;GSM\nLina Benali;0478556677\n"_s, u"volunteers.csv"_s));
    const ImportReport report = importRequests(file(list));
    EXPECT_EQ(report.counts, counts(3, 0, 0, 1, 0, 1));
    EXPECT_EQ(all<Person>().size(), 3);
}

} // namespace THIS_FILE
