// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_fixture.h"
#include "interchange/column_guess.h"
#include "interchange/file_faults.h"
#include "interchange/file_recognition.h"
#include "interchange/import_mapping.h"
#include "interchange/import_source.h"
#include "interchange/rejects_columns.h"

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;
using T = ImportTarget;

namespace {

class ImportMappingTest : public ImportFixture {
protected:
    QList<T> guessed(ImportKind kind, const QString& text) {
        const ImportSource source(file(text));
        return targetsFor(guessMapping(kind, source), kind, source.headers());
    }
    /// What is proposed at this desk, with what it remembers.
    QList<T> proposed(const QString& text) {
        const FileRecognition found = recogniseFile(*desk, file(text), ImportKind::Volunteers);
        return targetsFor(found.mapping, ImportKind::Volunteers, found.headers);
    }
    void importAs(const QString& text, const QList<ColumnMapping>& columns) {
        ImportOptions chosen = options(ImportKind::Volunteers);
        chosen.mapping = ImportMapping{};
        chosen.mapping->columns = columns;
        importFile(*desk, file(text), chosen);
    }
};

} // namespace

TEST_F(ImportMappingTest, shouldGuessFrenchDutchAndEnglishHeaders) {
    EXPECT_EQ(guessed(ImportKind::Volunteers,
                      u"Horodateur,Prénom,Nom,Votre adresse e-mail,Numéro de GSM,Disponibilités [Mardi],"
                      u"Disponibilités [Dimanche],Quel moyen de transport ?,J'ai lu la note d'information\n"
                      u"1/2/2026 10:00:00,An,Maes,an@buurt.example,0478556677,Matin,,Vélo,Oui\n"_s),
              (QList{T::Registered, T::GivenName, T::FamilyName, T::Email, T::Phone, T::Tuesday, T::Sunday,
                     T::Transport, T::InformationNote}));
    EXPECT_EQ(guessed(ImportKind::Volunteers, u"Voornaam;Achternaam;Adres;Postcode;Gemeente;GSM;Talen;Beschikbaarheid\n"
                                              u"An;Maes;Hoogstraat 1;1000;Brussel;0478556677;NL;maandag vm\n"_s),
              (QList{T::GivenName, T::FamilyName, T::Street, T::Postcode, T::Locality, T::Phone, T::SpokenLanguages,
                     T::Availability}));
    EXPECT_EQ(guessed(ImportKind::Requests, u"No;Received;Requested by;Name;Language;Phone;Address;Postcode;"
                                            u"Service needed;When;People needed;Urgency;Remarks\n"
                                            u"1;1/2/2026;son;An Maes;NL;02 512 34 56;Hoogstraat 1;1000;shopping;"
                                            u"asap;1;high;none\n"_s),
              (QList{T::Reference, T::Received, T::RequestedBy, T::FullName, T::PersonLanguage, T::Phone, T::Street,
                     T::Postcode, T::Service, T::When, T::PeopleNeeded, T::Urgency, T::Remark}));
}

TEST_F(ImportMappingTest, shouldTakeNomAsTheWholeNameWhenThereIsNoPrenom) {
    EXPECT_EQ(guessed(ImportKind::Volunteers, u"Nom;GSM\nAn Maes;0478556677\n"_s).first(), T::FullName);
    EXPECT_EQ(guessed(ImportKind::Volunteers, u"Nom;Prénom;GSM\nMaes;An;0478556677\n"_s).first(), T::FamilyName);
    EXPECT_EQ(guessed(ImportKind::Volunteers, u"Naam;Voornaam;GSM\nMaes;An;0478556677\n"_s).first(), T::FamilyName);
}

TEST_F(ImportMappingTest, shouldGuessFromCellsWhenHeadersSayNothing) {
    EXPECT_EQ(guessed(ImportKind::Volunteers, u"A;B;C;D;E\n"
                                              u"An Maes;an@buurt.example;0478 55 66 77;1050;Koken\n"
                                              u"Jo Smets;jo@buurt.example;0478 55 66 78;1030;Boodschappen\n"_s),
              (QList{T::FullName, T::Email, T::Phone, T::Postcode, T::Services}));
}

TEST_F(ImportMappingTest, shouldReadAFileWithoutHeaders) {
    const ImportSource source(
        file(u"An Maes;an@buurt.example;0478 55 66 77\nJo Smets;jo@buurt.example;0478556678\n"_s));
    EXPECT_FALSE(source.hasHeader());
    EXPECT_EQ(source.headers(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    EXPECT_EQ(source.sample().size(), 2);
    EXPECT_EQ(targetsFor(guessMapping(ImportKind::Volunteers, source), ImportKind::Volunteers, source.headers()),
              (QList{T::FullName, T::Email, T::Phone}));
}

TEST_F(ImportMappingTest, shouldFindHeadersUnderATitle) {
    ImportSource source(file(u"Vrijwilligers 2026;;\n;;\nNaam;GSM;E-mail\nAn Maes;0478556677;an@buurt.example\n"_s));
    EXPECT_EQ(source.headers(), (QStringList{u"Naam"_s, u"GSM"_s, u"E-mail"_s}));
    CsvRecord record;
    source.rewind();
    ASSERT_TRUE(source.next(record));
    EXPECT_EQ(record.line, 4);
}

TEST_F(ImportMappingTest, shouldTellTheKindOfAFile) {
    EXPECT_EQ(guessKind({u"Nom"_s, u"Service"_s, u"Quand"_s, u"Urgence"_s}), ImportKind::Requests);
    EXPECT_EQ(guessKind({u"Naam"_s, u"Wil helpen met"_s, u"Beschikbaar"_s, u"Vervoer"_s}), ImportKind::Volunteers);
}

TEST_F(ImportMappingTest, shouldTellTheLanguageOfAFile) {
    EXPECT_EQ(languageOfHeaders({u"Naam"_s, u"Straat"_s, u"Telefoon"_s}), Language::Dutch);
    EXPECT_EQ(languageOfHeaders({u"Nom"_s, u"Rue et numéro"_s, u"Téléphone"_s}), Language::French);
    EXPECT_EQ(languageOfHeaders({u"First name"_s, u"Address"_s, u"Phone"_s}), Language::English);
}

TEST_F(ImportMappingTest, shouldNeverGiveOneFieldTwoColumns) {
    const auto targets = guessed(ImportKind::Volunteers, u"Prénom;Nom;Code postal;CP;GSM;Téléphone\n"
                                                         u"An;Maes;1050;1050;0478556677;025123456\n"_s);
    EXPECT_EQ(targets.count(T::Postcode), 1);
    EXPECT_EQ(targets.count(T::Phone), 2);
}

TEST_F(ImportMappingTest, shouldKeepItsSignatureWhateverTheWriting) {
    EXPECT_EQ(mappingSignature(ImportKind::Volunteers, {u"Prénom"_s}),
              mappingSignature(ImportKind::Volunteers, {u"PRENOM "_s}));
    EXPECT_NE(mappingSignature(ImportKind::Volunteers, {u"Prénom"_s}),
              mappingSignature(ImportKind::Requests, {u"Prénom"_s}));
    EXPECT_NE(mappingSignature(ImportKind::Volunteers, {u"a"_s, u"b"_s}),
              mappingSignature(ImportKind::Volunteers, {u"b"_s, u"a"_s}));
}

TEST_F(ImportMappingTest, shouldBeReadFromJsonAsItIsWritten) {
    ImportMapping mapping;
    mapping.kind = u"volunteers"_s;
    mapping.columns = {{u"Nom"_s, u"full_name"_s}, {u"x"_s, u""_s}};
    const ImportMapping read = mappingFromJson(mappingToJson(mapping), ImportKind::Volunteers, u"m.json"_s);
    EXPECT_EQ(read.columns, mapping.columns);
    EXPECT_THROW(mappingFromJson("{", ImportKind::Volunteers, u"m.json"_s), Error);
    EXPECT_THROW(mappingFromJson("{}", ImportKind::Volunteers, u"m.json"_s), Error);
    EXPECT_THROW(mappingFromJson(R"({"columns":{"a":"nonsense"}})", ImportKind::Volunteers, u"m.json"_s), Error);
    EXPECT_THROW(mappingFromJson(R"({"columns":{"a":"urgency"}})", ImportKind::Volunteers, u"m.json"_s), Error);
}

TEST_F(ImportMappingTest, shouldRefuseAFileWithoutRows) {
    for (const QString& text : {u""_s, u"Nom;GSM\n"_s, u"\n\n;;\n"_s}) {
        try {
            ImportSource source(file(text));
            FAIL() << text.toStdString();
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadInput);
            EXPECT_EQ(error.detail(), QString(fault::noRows));
        }
    }
}

TEST_F(ImportMappingTest, shouldRecogniseAFileAndKnowTheFormAgain) {
    const QString path = file(u"Naam;Telefoon;Wil helpen met;Vervoer\nAn Maes;0478556677;Koken;fiets\n"_s);
    const FileRecognition first = recogniseFile(*desk, path);
    EXPECT_EQ(first.kind, ImportKind::Volunteers);
    EXPECT_EQ(first.separator, QChar(u';'));
    EXPECT_EQ(first.language, Language::Dutch);
    ASSERT_EQ(first.rows.size(), 1);
    EXPECT_EQ(first.rows.first().first(), u"An Maes"_s);
    EXPECT_FALSE(first.remembered);
    importVolunteers(path);
    EXPECT_TRUE(recogniseFile(*desk, path).remembered);
    EXPECT_FALSE(recogniseFile(*desk, path, ImportKind::Requests).remembered);
}

TEST_F(ImportMappingTest, shouldGuessTheColumnsThatTheRememberedFormDidNotHave) {
    importVolunteers(file(u"Naam;Gemeente;Telefoon;E-mail\nAn Maes;1190 Vorst;0478556677;an@buurt.example\n"_s));
    const auto wide = u"Naam;Straat + nr;Gemeente;Telefoon;E-mail;Ingeschreven op;Wil helpen met;Beschikbaar;"
                      u"Uittreksel strafregister gezien?;Vervoer\n"
                      u"Bo Smets;Hoogstraat 1;1190 Vorst;0478556678;;12.10.2026;Koken;maandag vm;ja;fiets\n"_s;
    EXPECT_FALSE(recogniseFile(*desk, file(wide), ImportKind::Volunteers).remembered);
    EXPECT_EQ(proposed(wide), guessed(ImportKind::Volunteers, wide));
    importVolunteers(file(wide));
    const Volunteer bo = volunteer(u"Bo"_s);
    EXPECT_EQ(bo.services, QList<Service>{Service::Cooking});
    EXPECT_EQ(bo.transports, QList<Transport>{Transport::Bicycle});
    EXPECT_FALSE(bo.availability.isEmpty());
    EXPECT_EQ(bo.registered, QDate(2026, 10, 12));
    EXPECT_EQ(person(u"Bo"_s).address.street, u"Hoogstraat"_s);
    EXPECT_TRUE(recogniseFile(*desk, file(wide), ImportKind::Volunteers).remembered);
}

TEST_F(ImportMappingTest, shouldLetTheRememberedFormDecideForTheColumnsItHas) {
    importAs(u"Naam;Vervoer;Code\nAn Maes;fiets;x\n"_s,
             {{u"Naam"_s, u"full_name"_s}, {u"Vervoer"_s, u""_s}, {u"Code"_s, u"remark"_s}});
    EXPECT_EQ(proposed(u"Telefoon;NAAM;Vervoer;code\n0478556678;Bo Smets;auto;y\n"_s),
              (QList{T::Phone, T::FullName, T::None, T::Remark}));
}

TEST_F(ImportMappingTest, shouldKeepInTheRemarkWhatARememberedColumnFillsAlready) {
    importAs(u"Naam;Datum\nAn Maes;01/10/2026\n"_s, {{u"Naam"_s, u"full_name"_s}, {u"Datum"_s, u"registered"_s}});
    const auto wide = u"Naam;Ingeschreven op;Datum\nBo Smets;12/10/2026;13/10/2026\n"_s;
    EXPECT_EQ(proposed(wide), (QList{T::FullName, T::Remark, T::Registered}));
    importVolunteers(file(wide));
    EXPECT_EQ(volunteer(u"Bo"_s).registered, QDate(2026, 10, 13));
    EXPECT_TRUE(volunteer(u"Bo"_s).remark.contains(u"12/10/2026"_s));
}

TEST_F(ImportMappingTest, shouldNotLoseANameWhenAColumnOfGivenNamesIsNew) {
    importVolunteers(file(u"Nom;GSM\nAn Maes;0478556677\n"_s));
    const auto wide = u"Prénom;Nom;GSM\nBo;Smets;0478556678\nCy;De Wolf;0478556679\n"_s;
    EXPECT_EQ(proposed(wide), (QList{T::GivenName, T::FamilyName, T::Phone}));
    // Where whole names stand beside the given ones, they stay whole.
    EXPECT_EQ(proposed(u"Prénom;Nom;GSM\nBo;Bo Smets;0478556678\nCy;Cy De Wolf;0478556679\n"_s),
              (QList{T::GivenName, T::FullName, T::Phone}));
    importVolunteers(file(wide));
    EXPECT_EQ(person(u"Bo"_s).familyName, u"Smets"_s);
    EXPECT_EQ(person(u"Cy"_s).familyName, u"De Wolf"_s);
}

TEST_F(ImportMappingTest, shouldNotTakeNumberedColumnsForThoseOfAnotherFile) {
    importVolunteers(file(u"An Maes;an@buurt.example\nJo Smets;jo@buurt.example\n"_s));
    EXPECT_EQ(proposed(u"0478556677;Bo Smets;bo@buurt.example\n0478556678;Cy Maes;cy@buurt.example\n"_s),
              (QList{T::Phone, T::FullName, T::Email}));
}

TEST_F(ImportMappingTest, shouldKnowTheColumnsThatAFileOfRejectedRowsAdds) {
    const QStringList own{u"Nom"_s, u"GSM"_s};
    for (const QStringList& added : {QStringList{u"line"_s, u"reason"_s}, QStringList{u"Ligne"_s, u"Raison"_s},
                                     QStringList{u"Regel in het bestand"_s, u"Waarom weggelaten"_s}}) {
        EXPECT_EQ(rejectsColumns(own + added), (QList{false, false, true, true})) << added.first().toStdString();
        EXPECT_EQ(withoutRejectsColumns(own + added), own);
        EXPECT_EQ(mappingSignature(ImportKind::Volunteers, own + added), mappingSignature(ImportKind::Volunteers, own));
    }
    // A reason alone is a question of the form.
    EXPECT_EQ(rejectsColumns({u"Nom"_s, u"Reason"_s, u"Line"_s}), (QList{false, false, false}));
    EXPECT_EQ(guessed(ImportKind::Volunteers, u"Nom;Line;Reason\nAn Maes;1050;1050\nBo Maes;1030;1030\n"_s),
              (QList{T::FullName, T::None, T::None}));
}

} // namespace THIS_FILE
