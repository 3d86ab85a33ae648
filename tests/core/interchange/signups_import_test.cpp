// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "import_fixture.h"
#include "interchange/column_guess.h"
#include "interchange/file_faults.h"
#include "interchange/file_recognition.h"
#include "interchange/import_mapping.h"
#include "storage/document_store.h"

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;

namespace {

/// A posting with two roles in three shifts, the third for one role alone.
class SignupsImport : public ImportFixture {
protected:
    SignupsImport() {
        Posting made;
        made.state = PostingState::Published;
        made.kind = Service::Letters;
        made.title.fr = u"Lettres"_s;
        made.questions = {{u"As-tu une machine à coudre ?"_s, u"Heb je een naaimachine?"_s, {}, {}}};
        made.roles = {{u"w"_s, {u"Écriture"_s, u"Schrijven"_s, {}, {}}, 2, {}},
                      {u"t"_s, {u"Tri du courrier"_s, u"Post sorteren"_s, {}, {}}, 1, {}}};
        made.shifts = {{u"s1"_s, {2026, 11, 25}, {600, 720}, {}, {}},
                       {u"s2"_s, {2026, 11, 25}, {840, 960}, {}, {}},
                       {u"s3"_s, {2026, 11, 28}, {600, 720}, {}, {{u"w"_s, 3}}}};
        desk->write([&](Desk::Writer& writer) { made.id = writer.save(made); });
        posting = made.id;
    }
    ImportReport importSignups(const QString& text, bool dryRun = false) {
        ImportOptions asked = options(ImportKind::Signups);
        asked.posting = posting;
        asked.dryRun = dryRun;
        return importFile(*desk, file(text), asked);
    }
    QStringList places() const {
        QStringList lines;
        for (const Signup& signup : all<Signup>())
            lines.append(signup.shift + u'/' + signup.role);
        return lines;
    }
    static QStringList problems(const ImportReport& report) {
        QStringList names;
        for (const RowOutcome& row : report.outcomes) {
            for (const RowNote& note : row.notes)
                names.append(QString(enumName(note.problem)));
        }
        return names;
    }

    PostingId posting;
};

// As Google Forms exports it.
const auto google =
    u"Horodateur,Prénom,Nom,Adresse e-mail,GSM,Quel rôle ?,Quel créneau ?,As-tu une machine à coudre ?\n"
    "22/11/2026 08:09:00,Cédric,DELVAUX,cedric@ulb.example,+32 465 00 08 06,Écriture,mercredi 25/11 10h-12h,Oui\n"
    "22/11/2026 08:12:00,Noémie,Claes,noemie@ulb.example,0466 82 88 35,Tri du courrier,25/11 14h,Non\n"
    "22/11/2026 08:15:00,Ali,Kaya,ali@ulb.example,0466 82 88 36,écriture,\"mercredi 25/11 10h-12h, samedi 28/11 10h-12h\",\n"_s;

} // namespace

TEST_F(SignupsImport, shouldSignUpEverybodyOfAFormForTheirShiftAndRole) {
    const ImportReport report = importSignups(google);
    EXPECT_EQ(report.counts, counts(3, 0, 0, 0, 0));
    EXPECT_EQ(places(), (QStringList{u"s1/w"_s, u"s2/t"_s, u"s1/w"_s, u"s3/w"_s}));
    const Signup first = all<Signup>().first();
    EXPECT_EQ(first.state, SignupState::Applied);
    EXPECT_EQ(first.answers, QStringList{u"Oui"_s});
    EXPECT_EQ(first.received.toLocalTime(), QDateTime(QDate(2026, 11, 22), QTime(8, 9)));
    EXPECT_EQ(person(u"Cédric"_s).familyName, u"Delvaux"_s);
    EXPECT_EQ(volunteer(u"Cédric"_s).state, VolunteerState::Applied);
    EXPECT_EQ(volunteer(u"Cédric"_s).services, QList{Service::Letters});
}

TEST_F(SignupsImport, shouldTellSeveralShiftsInOneCellApartByTheirDates) {
    const ImportReport report = importSignups(u"Nom,E-mail,Rôle,Créneau\n"
                                              "Bo Maes,bo@x.example,Écriture,\"25/11 10h-12h, 28/11 10h-12h\"\n"_s);
    EXPECT_EQ(report.counts, counts(1, 0, 0, 0, 0)) << qPrintable(problems(report).join(u','));
    EXPECT_EQ(places(), (QStringList{u"s1/w"_s, u"s3/w"_s}));
}

TEST_F(SignupsImport, shouldDropNoneOfSeveralShiftsInOneCell) {
    const ImportReport report = importSignups(u"Nom,E-mail,Rôle,Créneau\n"
                                              "Bo Maes,bo@x.example,Écriture,\"25/11 10h-12h, 25/11 14h-16h\"\n"
                                              "An Maes,an@x.example,Écriture,25/11 10h-12h et 25/11 14h-16h\n"_s);
    EXPECT_EQ(places(), (QStringList{u"s1/w"_s, u"s2/w"_s}));
    EXPECT_EQ(problems(report), QStringList{u"unclear_shift"_s});
}

TEST_F(SignupsImport, shouldChangeNothingWhenTheSameFileIsImportedAgain) {
    importSignups(google);
    const auto before = desk->documents().digests();
    const ImportReport again = importSignups(google);
    EXPECT_EQ(again.counts, counts(0, 0, 3, 0, 0));
    EXPECT_TRUE(again.changes.changes.isEmpty());
    EXPECT_EQ(desk->documents().digests(), before);
}

TEST_F(SignupsImport, shouldKnowAListWithoutTimesAgainOnAnotherDay) {
    const QString undated = u"Nom,E-mail,Rôle,Créneau\nBo Maes,bo@x.example,Écriture,25/11 10h-12h\n"_s;
    EXPECT_EQ(importSignups(undated).counts, counts(1, 0, 0, 0, 0));
    ImportOptions later = options(ImportKind::Signups);
    later.posting = posting;
    later.today = later.today.addDays(1);
    EXPECT_EQ(importFile(*desk, file(undated), later).counts, counts(0, 0, 1, 0, 0));
    EXPECT_EQ(all<Signup>().size(), 1);
}

TEST_F(SignupsImport, shouldNotBringBackWhoWasDeclined) {
    importSignups(google);
    Signup first = all<Signup>().first();
    first.state = SignupState::Withdrawn;
    desk->write([&](Desk::Writer& writer) { writer.save(first); });
    EXPECT_EQ(importSignups(google).counts, counts(0, 0, 3, 0, 0));
    EXPECT_EQ(all<Signup>().size(), 4);
}

TEST_F(SignupsImport, shouldUndoAnImportAsOne) {
    const ImportReport report = importSignups(google);
    desk->undo(report.changes);
    EXPECT_TRUE(all<Signup>().isEmpty());
    EXPECT_TRUE(all<Person>().isEmpty());
}

TEST_F(SignupsImport, shouldSaveNothingInADryRun) {
    EXPECT_EQ(importSignups(google, true).counts, counts(3, 0, 0, 0, 0));
    EXPECT_TRUE(all<Signup>().isEmpty());
}

TEST_F(SignupsImport, shouldForeseeInADryRunWhatALineWrittenTwiceDoes) {
    const QString twice = u"Horodateur,Nom,E-mail,Rôle,Créneau,As-tu une machine à coudre ?\n"
                          "22/11/2026 08:09:00,Bo Maes,bo@x.example,Écriture,25/11 10h-12h,Oui\n"
                          "22/11/2026 08:09:00,Bo Maes,bo@x.example,Écriture,mercredi 25/11 10h-12h,Oui\n"
                          "22/11/2026 08:09:00,Bo Maes,bo@x.example,Écriture,me 25/11 10h-12h,Non\n"_s;
    const ImportReport foreseen = importSignups(twice, true);
    EXPECT_EQ(foreseen.counts, counts(1, 1, 1, 0, 0));
    EXPECT_EQ(importSignups(twice).counts, foreseen.counts);
}

TEST_F(SignupsImport, shouldFindWhoIsKnownByNameAndContact) {
    importVolunteers(file(u"Prénom;Nom;GSM\nCédric;Delvaux;0465 00 08 06\n"_s, u"people.csv"_s));
    const VolunteerId known = volunteer(u"Cédric"_s).id;
    importSignups(google);
    EXPECT_EQ(all<Signup>().first().volunteer, known);
    EXPECT_EQ(all<Person>().size(), 3);
}

TEST_F(SignupsImport, shouldSuspectAndNotMergeWhoSharesAnAddressOnly) {
    importVolunteers(file(u"Prénom;Nom;E-mail\nAnne;Delvaux;cedric@ulb.example\n"_s, u"people.csv"_s));
    const ImportReport report = importSignups(google);
    EXPECT_EQ(report.counts.suspected, 1);
    EXPECT_EQ(all<Person>().size(), 4);
}

TEST_F(SignupsImport, shouldCountOnceWhoSentTheFormTwice) {
    const ImportReport report = importSignups(
        google + u"22/11/2026 09:00:00,Cédric,DELVAUX,cedric@ulb.example,,Écriture,25/11/2026 10:00,Oui\n"_s);
    EXPECT_EQ(report.counts, counts(3, 0, 1, 0, 0, 1));
    EXPECT_EQ(problems(report), QStringList{u"signed_up_before"_s});
    EXPECT_EQ(all<Signup>().size(), 4);
}

TEST_F(SignupsImport, shouldSayWhyARowIsLeftOut) {
    desk->write([&](Desk::Writer& writer) {
        Posting one = *writer.find<Posting>(posting);
        one.shifts[1].cancelled = true;
        one.shifts[1].cancelReason = u"grève"_s;
        writer.save(one);
    });
    const ImportReport report = importSignups(u"Nom;E-mail;Rôle;Créneau\n"
                                              "An Maes;an@x.example;Écriture;26/11 10h\n"
                                              "Bo Maes;bo@x.example;Cuisine;25/11 10h\n"
                                              "Cé Maes;ce@x.example;Tri du courrier;28/11 10h\n"
                                              "Do Maes;do@x.example;Écriture;25/11 14h\n"
                                              "Ed Maes;ed@x.example;Écriture;\n"
                                              "Flo Maes;flo@x.example;Écriture;samedi\n"_s);
    EXPECT_EQ(report.counts, counts(1, 0, 0, 0, 5));
    EXPECT_EQ(problems(report), (QStringList{u"unknown_shift"_s, u"unknown_role"_s, u"unknown_role"_s,
                                             u"shift_is_off"_s, u"unclear_shift"_s}));
    EXPECT_EQ(places(), QStringList{u"s3/w"_s});
}

TEST_F(SignupsImport, shouldReadMicrosoftFormsAndLimeSurvey) {
    // Microsoft Forms: semicolons, American dates; LimeSurvey: technical columns, ISO dates.
    const ImportReport microsoft = importSignups(
        u"ID;Start time;Completion time;Email;Name;Welke rol?;Welke shift?;Heb je een naaimachine?\n"
        "1;11/22/2026 9:00:00;11/22/2026 9:02:13;an@kul.example;An Maes;Schrijven;wo 25/11 10:00-12:00;ja\n"_s);
    EXPECT_EQ(microsoft.counts.fresh, 1);
    EXPECT_EQ(all<Signup>().first().answers, QStringList{u"ja"_s});
    EXPECT_EQ(all<Signup>().first().received.toLocalTime().date(), QDate(2026, 11, 22));
    const ImportReport lime = importSignups(
        u"\"id\",\"submitdate\",\"lastpage\",\"startlanguage\",\"seed\",\"Prénom\",\"Nom\",\"E-mail\",\"Rôle\","
        u"\"Créneau\"\n"
        "\"7\",\"2026-11-22 10:11:12\",\"1\",\"fr\",\"18\",\"Bo\",\"Maes\",\"bo@kul.example\",\"Tri du courrier\",\"Shift 2\"\n"_s);
    EXPECT_EQ(lime.counts.fresh, 1);
    EXPECT_EQ(places(), (QStringList{u"s1/w"_s, u"s2/t"_s}));
    EXPECT_TRUE(all<Signup>().last().answers.value(0).isEmpty());
    EXPECT_EQ(all<Signup>().last().answers.size(), 1) << "technical columns are no answers";
}

TEST_F(SignupsImport, shouldTakeTheOnlyShiftAndRoleWhereThereIsNoChoice) {
    desk->write([&](Desk::Writer& writer) {
        Posting one = *writer.find<Posting>(posting);
        one.shifts.resize(1);
        one.roles.resize(1);
        writer.save(one);
    });
    EXPECT_EQ(importSignups(u"Nom;E-mail\nAn Maes;an@x.example\n"_s).counts.fresh, 1);
    EXPECT_EQ(places(), QStringList{u"s1/w"_s});
}

TEST_F(SignupsImport, shouldKeepAnswersThatAnswerNoQuestionOfThePosting) {
    importSignups(u"Nom;E-mail;Créneau;Rôle;Taille de t-shirt\nAn Maes;an@x.example;28/11;Écriture;M\n"_s);
    EXPECT_EQ(all<Signup>().first().answers, (QStringList{QString(), u"Taille de t-shirt: M"_s}));
}

TEST_F(SignupsImport, shouldTakeOverAnAnswerThatWasCorrectedInTheFile) {
    importSignups(google);
    const ImportReport report = importSignups(QString(google).replace(u"10h-12h,Oui"_s, u"10h-12h,Non"_s));
    EXPECT_EQ(report.counts, counts(0, 1, 2, 0, 0));
    EXPECT_EQ(all<Signup>().first().answers, QStringList{u"Non"_s});
}

TEST_F(SignupsImport, shouldImportOnlyIntoAPostingThatIsOpen) {
    desk->write([&](Desk::Writer& writer) {
        Posting one = *writer.find<Posting>(posting);
        one.state = PostingState::Draft;
        writer.save(one);
    });
    try {
        importSignups(google);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.detail(), fault::postingNotOpen);
    }
    posting = PostingId::create();
    EXPECT_THROW(importSignups(google), Error);
}

} // namespace THIS_FILE
