// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_fixture.h"
#include "interchange/file_faults.h"
#include "interchange/file_recognition.h"
#include "interchange/import_mapping.h"

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;

namespace {

using VolunteersImport = ImportFixture;

const auto formHeaders = u"Horodateur,Prénom,Nom,Adresse e-mail,GSM,Rue et numéro,Code postal,Commune,Vous êtes…,"
                         u"Comment souhaitez-vous aider ?,Langues parlées,Dispo [Lundi],Dispo [Samedi],Déplacement,"
                         u"Heures par semaine,Note d'information,Remarques\n"_s;

const auto form =
    formHeaders +
    u"03/10/2026 18:05:11,Zoé,VAN DEN BOSSCHE, ZOE@campus.example,0478/55.66.77,Rue du Bailli 12 bte 3,B-1050,Ixelles,"
    u"Étudiant·e,\"Baby-sitting, Faire des courses, Jongler\",\"Français, Néerlandais\",\"Matin (9h-12h), Soir "
    u"(18h-21h)\",,Vélo,2 à 4,Oui,\"Dit \"\"bonjour\"\"\nsur deux lignes\"\n"
    u"03/10/2026 18:09:40,Omar,Ait Lahcen,pas de mail,478556688,Avenue Brugmann 8,1190 ,Forest,Voisin·e,Cuisiner,"
    u"\"Anglais, Arabe\",,Après-midi (13h-17h),À pied,10+,Non,\"=HYPERLINK(\"\"http://x.example\"\")\"\n"_s;

} // namespace

TEST_F(VolunteersImport, shouldReadAFormAsItIs) {
    const ImportReport report = importVolunteers(file(form));
    EXPECT_EQ(report.counts, counts(2, 0, 0, 0, 0, 2));

    const Person zoe = person(u"Zoé"_s);
    EXPECT_EQ(zoe.familyName, u"Van den Bossche"_s);
    EXPECT_EQ(zoe.emails, QStringList{u"zoe@campus.example"_s});
    EXPECT_EQ(zoe.phones, QStringList{u"+32478556677"_s});
    EXPECT_EQ(zoe.address, (Address{u"Rue du Bailli"_s, u"12"_s, u"3"_s, u"1050"_s, u"Ixelles"_s}));
    EXPECT_TRUE(zoe.position.isValid());
    EXPECT_EQ(zoe.placedBy, PlacedBy::Postcode);
    EXPECT_EQ(zoe.language, Language::French);

    const Volunteer helper = volunteer(u"Zoé"_s);
    EXPECT_EQ(helper.state, VolunteerState::Applied);
    EXPECT_EQ(helper.services, (QList{Service::Babysitting, Service::Shopping}));
    EXPECT_EQ(helper.languages, (QList{Language::French, Language::Dutch}));
    EXPECT_EQ(helper.availability.ranges(1), (QList{TimeRange{540, 720}, TimeRange{1080, 1260}}));
    EXPECT_TRUE(helper.availability.ranges(6).isEmpty());
    EXPECT_EQ(helper.transports, QList{Transport::Bicycle});
    EXPECT_EQ(helper.hoursPerWeek, 4);
    EXPECT_EQ(helper.affiliation, Affiliation::Student);
    EXPECT_EQ(helper.registered, QDate(2026, 10, 3));
    EXPECT_EQ(helper.informationNoteGiven, QDate(2026, 10, 3));
    EXPECT_EQ(helper.remark, u"Comment souhaitez-vous aider ?: Jongler\nDit \"bonjour\"\nsur deux lignes"_s);

    EXPECT_EQ(person(u"Omar"_s).language, Language::English);
    EXPECT_EQ(person(u"Omar"_s).phones, QStringList{u"+32478556688"_s});
    EXPECT_EQ(person(u"Omar"_s).remark, u"Adresse e-mail: pas de mail"_s);
    EXPECT_EQ(volunteer(u"Omar"_s).remark, u"=HYPERLINK(\"http://x.example\")"_s);
    EXPECT_FALSE(volunteer(u"Omar"_s).informationNoteGiven.isValid());
}

TEST_F(VolunteersImport, shouldReadADutchListFromExcel) {
    const QByteArray list = "Naam;Straat + nr;Gemeente;Telefoon;E-mail;Ingeschreven op;Wil helpen met;Beschikbaar;"
                            "Uittreksel strafregister gezien?;Vervoer\r\n"
                            "De Wachter, Zo\xeb;Hoogstraat 5/2;1000 Brussel;478556677;;12.10.2026;Koken/Telefoontje;"
                            "maandag vm, vrijdag 14:00-16:30;ja;fiets\r\n"
                            "Tuur K?l\xe7"
                            "e;Wayezstraat 9 bus 1;B-1070 Anderlecht;02/512.34.56;;23-03-26;Hond uitlaten;"
                            "zondag nm;;\r\n"
                            ";;;;;;;;;\r\n"
                            "Totaal;2;;;;;;;;\r\n";
    const ImportReport report = importVolunteers(file(list));
    EXPECT_EQ(report.counts, counts(2, 0, 0, 0, 1, 1));
    EXPECT_EQ(report.outcomes.last().notes.first().problem, RowProblem::TotalRow);
    EXPECT_EQ(report.outcomes.last().line, 5);
    EXPECT_EQ(report.outcomes.first().notes.first().problem, RowProblem::LostLetters);

    const Person zoe = person(u"Zoë"_s);
    EXPECT_EQ(zoe.familyName, u"De Wachter"_s);
    EXPECT_EQ(zoe.language, Language::Dutch);
    EXPECT_EQ(zoe.address, (Address{u"Hoogstraat"_s, u"5"_s, u"2"_s, u"1000"_s, u"Brussel"_s}));
    const Volunteer helper = volunteer(u"Zoë"_s);
    EXPECT_EQ(helper.languages, QList{Language::Dutch});
    EXPECT_EQ(helper.services, (QList{Service::Cooking, Service::PhoneCall}));
    EXPECT_EQ(helper.availability.ranges(5), QList{(TimeRange{840, 990})});
    ASSERT_EQ(helper.screenings.size(), 1);
    EXPECT_EQ(helper.screenings.first().kind, ScreeningKind::CriminalRecord);
    EXPECT_EQ(person(u"Tuur"_s).familyName, u"K?lçe"_s);
    EXPECT_EQ(volunteer(u"Tuur"_s).registered, QDate(2026, 3, 23));
}

TEST_F(VolunteersImport, shouldChangeNothingTheSecondTime) {
    const QString path = file(form);
    importVolunteers(path);
    const auto people = all<Person>();
    const auto volunteers = all<Volunteer>();
    const ImportReport again = importVolunteers(path);
    EXPECT_EQ(again.counts, counts(0, 0, 2, 0, 0, 2));
    EXPECT_TRUE(again.changes.changes.isEmpty());
    EXPECT_EQ(all<Person>(), people);
    EXPECT_EQ(all<Volunteer>(), volunteers);
}

TEST_F(VolunteersImport, shouldUpdateWhatTheFileChangedAndKeepWhatTheDeskChanged) {
    importVolunteers(file(form));
    Volunteer atDesk = volunteer(u"Zoé"_s);
    atDesk.hoursPerWeek = 9;
    atDesk.state = VolunteerState::Active;
    desk->write([&](Desk::Writer& writer) { writer.save(atDesk); });

    QString edited = form;
    edited.replace(u"0478/55.66.77"_s, u"0478/11.22.33"_s).replace(u"B-1050,Ixelles"_s, u"1030,Schaerbeek"_s);
    const ImportReport report = importVolunteers(file(edited));
    EXPECT_EQ(report.counts, counts(0, 1, 1, 0, 0, 2));
    EXPECT_EQ(person(u"Zoé"_s).phones, QStringList{u"+32478112233"_s});
    EXPECT_EQ(person(u"Zoé"_s).address.postcode, u"1030"_s);
    EXPECT_NE(person(u"Zoé"_s).position, GeoPoint{});
    EXPECT_EQ(volunteer(u"Zoé"_s), atDesk);
    EXPECT_EQ(importVolunteers(file(edited)).counts, counts(0, 0, 2, 0, 0, 2));
}

TEST_F(VolunteersImport, shouldKeepTheDesksValueWhenBothChangedAndSayItOnce) {
    importVolunteers(file(form));
    Volunteer atDesk = volunteer(u"Zoé"_s);
    atDesk.hoursPerWeek = 9;
    desk->write([&](Desk::Writer& writer) { writer.save(atDesk); });
    const QString edited = QString(form).replace(u"2 à 4"_s, u"6"_s);
    const ImportReport report = importVolunteers(file(edited));
    EXPECT_EQ(volunteer(u"Zoé"_s).hoursPerWeek, 9);
    EXPECT_EQ(report.outcomes.first().notes.last(), (RowNote{RowProblem::KeptDeskValue, {}, u"hours_per_week"_s}));
    const ImportReport again = importVolunteers(file(edited));
    EXPECT_NE(again.outcomes.first().notes.last().problem, RowProblem::KeptDeskValue);
}

TEST_F(VolunteersImport, shouldSuspectAndNeverMerge) {
    const auto list = u"Nom;GSM;E-mail\n"
                      u"An Maes;0478556677;an@buurt.example\n"
                      u"An Maes;0478556600;an@buurt.example\n" // sent twice
                      u"Jo Maes;0478556677;jo@buurt.example\n" // the family's phone
                      u"Piet Smets;0478112233;piet@buurt.example\n"
                      u"An Maes;0478998877;another@buurt.example\n"_s; // only the name is the same
    const ImportReport report = importVolunteers(file(list));
    EXPECT_EQ(report.counts, counts(5, 0, 0, 2, 0));
    ASSERT_EQ(report.outcomes.size(), 2);
    EXPECT_EQ(report.outcomes[0].line, 3);
    EXPECT_EQ(report.outcomes[0].suspicions.first().why, RowProblem::SamePerson);
    EXPECT_EQ(report.outcomes[1].line, 4);
    EXPECT_EQ(report.outcomes[1].suspicions.first().why, RowProblem::SharedPhone);
    EXPECT_EQ(all<Person>().size(), 5);
    const Person jo = person(u"Jo"_s);
    EXPECT_EQ(jo.suspectedTwins, QStringList{all<Person>().first().id.toString()});
    EXPECT_TRUE(all<Person>().first().suspectedTwins.isEmpty());

    // Still undecided: said again. Decided: never again.
    EXPECT_EQ(importVolunteers(file(list)).counts, counts(0, 0, 5, 2, 0));
    desk->write([&](Desk::Writer& writer) {
        Person decided = jo;
        decided.notTwins = decided.suspectedTwins;
        decided.suspectedTwins.clear();
        writer.save(decided);
    });
    EXPECT_EQ(importVolunteers(file(list)).counts, counts(0, 0, 5, 1, 0));
}

TEST_F(VolunteersImport, shouldSuspectPeopleTheDeskKnowsAlready) {
    desk->write([&](Desk::Writer& writer) {
        Person known;
        known.givenName = u"An"_s;
        known.familyName = u"Maes"_s;
        known.phones = {u"+32478556677"_s};
        writer.save(known);
    });
    const ImportReport report = importVolunteers(file(u"Nom;GSM\nMAES An;0478556677\n"_s));
    EXPECT_EQ(report.counts, counts(1, 0, 0, 1, 0));
    EXPECT_EQ(all<Person>().size(), 2);
}

TEST_F(VolunteersImport, shouldRejectRowsWithLineAndReasonAndTakeThemBackCorrected) {
    const auto list = u"Nom;GSM;E-mail;CP;Inscrit le\n"
                      u"An Maes;0478556677;;1050;01/10/2026\n"
                      u";0478112233;x@buurt.example;1050;01/10/2026\n"
                      u"Bo Maes;123;;1050;01/10/2026\n"
                      u"Cy Maes;;not an address;1050;01/10/2026\n"
                      u"Di Maes;0478000011;;9999;01/10/2026\n"
                      u"Ed Maes;0478000012;;1050;31/02/2026\n"
                      u"Fa Maes;0478000013;;1050;01/10/2026;too much\n"
                      u"Nom;GSM;E-mail;CP;Inscrit le\n"
                      u"Gu Maes;0478000014;not an address;1050;01/10/2026\n"_s;
    ImportOptions asked = options(ImportKind::Volunteers);
    asked.rejectsFile = path(u"rejects.csv"_s);
    asked.lineHeader = u"Ligne"_s;
    asked.reasonHeader = u"Raison"_s;
    asked.reasonText = [](const RowNote& note) { return u"why: "_s + enumName(note.problem); };
    const ImportReport report = importFile(*desk, file(list), asked);
    EXPECT_EQ(report.counts, counts(2, 0, 0, 0, 7, 1));
    QList<std::pair<qint64, RowProblem>> reasons;
    for (const RowOutcome& outcome : report.outcomes) {
        if (outcome.state == RowState::Rejected)
            reasons.append({outcome.line, outcome.notes.first().problem});
    }
    EXPECT_EQ(reasons, (QList<std::pair<qint64, RowProblem>>{{3, RowProblem::NoName},
                                                             {4, RowProblem::ImpossiblePhone},
                                                             {5, RowProblem::ImpossibleEmail},
                                                             {6, RowProblem::ImpossiblePostcode},
                                                             {7, RowProblem::ImpossibleDate},
                                                             {8, RowProblem::TooManyCells},
                                                             {9, RowProblem::RepeatedHeader}}));
    QFile rejects(asked.rejectsFile);
    ASSERT_TRUE(rejects.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(rejects.readAll());
    EXPECT_TRUE(text.startsWith(u"Nom;GSM;E-mail;CP;Inscrit le;Ligne;Raison\r\n"_s));
    EXPECT_TRUE(text.contains(u"Bo Maes;123;;1050;01/10/2026;4;why: impossible_phone\r\n"_s));

    // Corrected in that very file and imported again: the mapping is known, and only what was missing is new.
    text.replace(u";123;"_s, u";0478 00 00 99;"_s);
    EXPECT_TRUE(recogniseFile(*desk, file(text, u"corrected.csv"_s), ImportKind::Volunteers).remembered);
    const ImportReport corrected = importVolunteers(path(u"corrected.csv"_s));
    EXPECT_EQ(corrected.counts, counts(1, 0, 0, 0, 6));
    EXPECT_EQ(all<ImportMapping>().size(), 1);
    EXPECT_EQ(person(u"Bo"_s).phones, QStringList{u"+32478000099"_s});
}

TEST_F(VolunteersImport, shouldLeaveTheTotalOutOfAFileOfRejectedRowsToo) {
    ImportOptions asked = options(ImportKind::Volunteers);
    asked.lineHeader = u"Regel in het bestand"_s;
    asked.reasonHeader = u"Waarom weggelaten"_s;
    asked.reasonText = [](const RowNote&) { return u"Een reden."_s; };
    asked.rejectsFile = path(u"first.csv"_s);
    const ImportReport first =
        importFile(*desk, file(u"Naam;Telefoon\nAn Maes;0478556677\nBo Maes;123\nNaam;Telefoon\nTotaal;3\n"_s), asked);
    EXPECT_EQ(first.counts, counts(1, 0, 0, 0, 3));

    asked.rejectsFile = path(u"second.csv"_s);
    const ImportReport second = importFile(*desk, path(u"first.csv"_s), asked);
    EXPECT_EQ(second.counts, counts(0, 0, 0, 0, 3));
    QList<RowProblem> reasons;
    for (const RowOutcome& outcome : second.outcomes)
        reasons.append(outcome.notes.first().problem);
    EXPECT_EQ(reasons, (QList{RowProblem::ImpossiblePhone, RowProblem::RepeatedHeader, RowProblem::TotalRow}));
    EXPECT_EQ(all<Person>().size(), 1);
    // The columns are not added a second time.
    QFile rejects(asked.rejectsFile);
    ASSERT_TRUE(rejects.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(rejects.readAll());
    EXPECT_EQ(text.count(u"Waarom weggelaten"_s), 1) << text.toStdString();
    EXPECT_TRUE(text.contains(u"\r\nBo Maes;123;2;Een reden.\r\n"_s)) << text.toStdString();
}

TEST_F(VolunteersImport, shouldCountARowThatStandsTwiceWordForWordOnce) {
    const auto list = u"Nom;GSM\nAn Maes;0478556677\nAn Maes;0478556677\nAn Maes;0478 55 66 77\n"_s;
    const ImportReport report = importVolunteers(file(list));
    EXPECT_EQ(report.counts, counts(2, 0, 1, 1, 0, 1));
    EXPECT_EQ(all<Person>().size(), 2);
    EXPECT_EQ(importVolunteers(file(list)).counts, counts(0, 0, 3, 1, 0, 1));
}

TEST_F(VolunteersImport, shouldTellBeforehandWhatAnImportWouldDo) {
    const QString path = file(form);
    ImportOptions dry = options(ImportKind::Volunteers);
    dry.dryRun = true;
    const ImportReport before = importFile(*desk, path, dry);
    EXPECT_EQ(all<Person>().size(), 0);
    EXPECT_EQ(all<ImportMapping>().size(), 0);
    EXPECT_TRUE(before.changes.changes.isEmpty());
    EXPECT_EQ(importVolunteers(path).counts, before.counts);
    EXPECT_EQ(importFile(*desk, path, dry).counts, counts(0, 0, 2, 0, 0, 2));
}

TEST_F(VolunteersImport, shouldTakeAWholeImportBack) {
    const ImportReport report = importVolunteers(file(form));
    ASSERT_EQ(all<Volunteer>().size(), 2);
    desk->undo(report.changes);
    EXPECT_EQ(all<Person>().size(), 0);
    EXPECT_EQ(all<Volunteer>().size(), 0);
    EXPECT_EQ(importVolunteers(file(form)).counts.fresh, 2);
}

TEST_F(VolunteersImport, shouldUseTheEditedMappingAgainForTheSameForm) {
    const auto list = u"Nom;Mystère\nAn Maes;choses\n"_s;
    ImportOptions edited = options(ImportKind::Volunteers);
    edited.mapping = ImportMapping{};
    edited.mapping->columns = {{u"Nom"_s, u"full_name"_s}, {u"Mystère"_s, u"remark"_s}};
    importFile(*desk, file(list), edited);
    EXPECT_EQ(volunteer(u"An"_s).remark, u"choses"_s);

    importVolunteers(file(u"NOM;mystère\nBo Maes;autres choses\n"_s));
    EXPECT_EQ(volunteer(u"Bo"_s).remark, u"autres choses"_s);
    EXPECT_EQ(all<ImportMapping>().size(), 1);
}

TEST_F(VolunteersImport, shouldLeaveTheDeskAsItWasWhenCancelled) {
    QString list = u"Nom;GSM\n"_s;
    for (int i = 0; i < 300; ++i)
        list += u"An Maes%1;02 512 %2\n"_s.arg(i).arg(1000 + i);
    std::stop_source stop;
    ImportOptions asked = options(ImportKind::Volunteers);
    asked.rejectsFile = path(u"rejects.csv"_s);
    asked.stop = stop.get_token();
    int calls = 0;
    asked.progress = [&](qint64, qint64) {
        if (++calls == 4)
            stop.request_stop();
    };
    try {
        importFile(*desk, file(list), asked);
        FAIL() << "was not cancelled";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::Cancelled);
    }
    EXPECT_EQ(calls, 4);
    EXPECT_EQ(all<Person>().size(), 0);
    EXPECT_EQ(all<ImportMapping>().size(), 0);
    EXPECT_FALSE(QFile::exists(asked.rejectsFile));
}

TEST_F(VolunteersImport, shouldLeaveTheDeskAsItWasWhenTheRejectsCannotBeWritten) {
    ImportOptions asked = options(ImportKind::Volunteers);
    asked.rejectsFile = path(u"no such folder/rejects.csv"_s);
    try {
        importFile(*desk, file(form), asked);
        FAIL() << "nothing was thrown";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::FileMissing);
    }
    EXPECT_EQ(all<Person>().size(), 0);
}

TEST_F(VolunteersImport, shouldNotBringTheErasedBack) {
    importVolunteers(file(form));
    Person zoe = person(u"Zoé"_s);
    desk->write([&](Desk::Writer& writer) {
        Person erased;
        erased.id = zoe.id;
        erased.state = PersonState::Erased;
        erased.importKey = zoe.importKey;
        writer.save(erased);
    });
    const ImportReport report = importVolunteers(file(form));
    EXPECT_EQ(report.counts.rejected, 1);
    EXPECT_EQ(report.outcomes.first().notes.first().problem, RowProblem::PersonErased);
}

TEST_F(VolunteersImport, shouldLeaveOutWhoIsTooYoung) {
    ImportOptions asked = options(ImportKind::Volunteers);
    asked.mapping = ImportMapping{};
    asked.mapping->columns = {{u"Nom"_s, u"full_name"_s}, {u"GSM"_s, u"phone"_s}, {u"Né en"_s, u"birth_year"_s}};
    const ImportReport report = importFile(
        *desk, file(u"Nom;GSM;Né en\nAn Maes;0478556677;2012\nBo Maes;0478556678;2010\nCy Maes;0478556679;\n"_s),
        asked);
    EXPECT_EQ(report.counts.rejected, 1);
    EXPECT_EQ(report.counts.fresh, 2);
    EXPECT_EQ(report.outcomes.first().notes.first(), (RowNote{RowProblem::TooYoung, u"Né en"_s, u"16"_s}));
}

TEST_F(VolunteersImport, shouldRefuseAFileInWhichNobodyHasAName) {
    ImportOptions asked = options(ImportKind::Volunteers);
    asked.mapping = ImportMapping{};
    asked.mapping->columns = {{u"GSM"_s, u"phone"_s}};
    try {
        importFile(*desk, file(u"GSM;CP\n0478556677;1050\n"_s), asked);
        FAIL() << "nothing was thrown";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadInput);
        EXPECT_EQ(error.detail(), QString(fault::noNameColumn));
    }
}

TEST_F(VolunteersImport, shouldReadAmericanDatesWhenTheColumnShowsThem) {
    importVolunteers(file(u"Timestamp,Name,Phone\n3/4/2026 8:00:00,An Maes,0478556677\n"
                          u"3/14/2026 8:00:00,Bo Maes,0478556678\n"_s));
    EXPECT_EQ(volunteer(u"An"_s).registered, QDate(2026, 3, 4));
    EXPECT_EQ(volunteer(u"Bo"_s).registered, QDate(2026, 3, 14));
}

TEST_F(VolunteersImport, shouldFindThePostcodeOfACommuneAndSeeAContradiction) {
    const ImportReport report = importVolunteers(file(u"Nom;GSM;CP;Commune\n"
                                                      u"An Maes;0478556677;;Schaerbeek\n"
                                                      u"Bo Maes;0478556678;1030;Ixelles\n"
                                                      u"Cy Maes;0478556679;F-59000;Lille\n"_s));
    EXPECT_EQ(person(u"An"_s).address.postcode, u"1030"_s);
    ASSERT_EQ(report.outcomes.size(), 3);
    EXPECT_EQ(report.outcomes[0].notes.first().problem, RowProblem::PostcodeFromLocality);
    EXPECT_EQ(report.outcomes[1].notes.first().problem, RowProblem::LocalityDiffers);
    EXPECT_EQ(report.outcomes[2].notes.first().problem, RowProblem::ForeignPostcode);
    EXPECT_FALSE(person(u"Cy"_s).position.isValid());
}

} // namespace THIS_FILE
