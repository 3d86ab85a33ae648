// SPDX-License-Identifier: GPL-3.0-or-later
// What the programs of forms export, and workbooks that go the way of any list.
#include "import_fixture.h"
#include "interchange/file_faults.h"
#include "interchange/file_recognition.h"
#include "interchange/form_columns.h"
#include "interchange/import_mapping.h"
#include "interchange/import_source.h"
#include "support/workbook_file.h"

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::workbooks;
using namespace Qt::StringLiterals;
using T = ImportTarget;

namespace {

class FormsImportTest : public ImportFixture {
protected:
    /// A workbook of text cells.
    QString workbook(const QList<QStringList>& rows, const QString& name = u"form.xlsx"_s) const {
        QByteArray xml;
        for (const QStringList& row : rows) {
            QList<QByteArray> texts;
            for (const QString& cell : row)
                texts.append(cell.toHtmlEscaped().toUtf8());
            xml += inlineRow(texts);
        }
        writePackage(path(name), xlsxMembers({.sheets = {{"Form1", xml}}}));
        return path(name);
    }
    QList<T> guessed(const QString& file, ImportKind kind = ImportKind::Volunteers) const {
        const ImportSource source(file);
        return targetsFor(guessMapping(kind, source), kind, source.headers());
    }
};

const QStringList microsoftEnglish{u"Id"_s, u"Start time"_s, u"Completion time"_s, u"Email"_s, u"Name"_s};
const QStringList microsoftFrench{u"ID"_s, u"Heure de début"_s, u"Heure de fin"_s, u"Adresse de messagerie"_s,
                                  u"Nom"_s};
const QStringList microsoftDutch{u"Id"_s,     u"Begintijd"_s, u"Tijd van voltooien"_s,
                                 u"E-mail"_s, u"Naam"_s,      u"Tijdstip van laatste wijziging"_s};
const QStringList microsoftGerman{u"ID"_s, u"Startzeit"_s, u"Fertigstellungszeit"_s, u"E-Mail"_s, u"Name"_s};
const QStringList questions{u"Votre nom"_s, u"Votre GSM"_s, u"Votre adresse e-mail"_s, u"Disponibilités [Lundi]"_s};
const QStringList answers{u"An Maes"_s, u"0478 55 66 77"_s, u"an@buurt.example"_s, u"Matin"_s};
const QStringList microsoftAnswers{u"1"_s, u"2026-11-20 10:00:00"_s, u"2026-11-20 10:04:00"_s, u"anonymous"_s,
                                   QString()};

} // namespace

TEST_F(FormsImportTest, shouldPassOverWhatMicrosoftFormsAdds) {
    for (const QStringList& own : {microsoftEnglish, microsoftFrench, microsoftDutch, microsoftGerman}) {
        EXPECT_EQ(formColumns(own + questions).program, FormProgram::MicrosoftForms);
        QStringList first = microsoftAnswers;
        first.resize(own.size());
        QList<T> expected{T::None, T::None, T::Registered, T::None, T::None};
        expected.resize(own.size(), T::None);
        EXPECT_EQ(guessed(workbook({own + questions, first + answers})),
                  expected + (QList<T>{T::FullName, T::Phone, T::Email, T::Monday}));
    }
}

TEST_F(FormsImportTest, shouldTakeWhoWasLoggedInWhereNoQuestionAsksWhoItIs) {
    const QString file = workbook(
        {microsoftFrench + QStringList{u"Votre GSM"_s},
         {u"1"_s, u"2026-11-20"_s, u"2026-11-20"_s, u"an@school.example"_s, u"An Maes"_s, u"0478 55 66 77"_s}});
    EXPECT_EQ(guessed(file), (QList<T>{T::None, T::None, T::Registered, T::Email, T::FullName, T::Phone}));
}

TEST_F(FormsImportTest, shouldTakeAQuestionThatIsCalledLikeAColumnOfMicrosoftForms) {
    const QString file = workbook({microsoftEnglish + QStringList{u"Name2"_s, u"Email2"_s},
                                   microsoftAnswers + QStringList{u"An Maes"_s, u"an@buurt.example"_s}});
    EXPECT_EQ(guessed(file), (QList<T>{T::None, T::None, T::Registered, T::None, T::None, T::FullName, T::Email}));
}

TEST_F(FormsImportTest, shouldPassOverWhatLimeSurveyAdds) {
    const QList<QStringList> forms{
        {u"id"_s, u"submitdate"_s, u"lastpage"_s, u"startlanguage"_s, u"seed"_s, u"startdate"_s, u"ipaddr"_s},
        {u"Response ID"_s, u"Date submitted"_s, u"Last page"_s, u"Start language"_s, u"Seed"_s, u"Date started"_s,
         u"IP address"_s},
        {u"ID de la réponse"_s, u"Date de soumission"_s, u"Dernière page"_s, u"Langue de départ"_s, u"Tête de série"_s,
         u"Date de lancement"_s, u"Adresse IP"_s},
        {u"id. Response ID"_s, u"submitdate. Date submitted"_s, u"lastpage. Last page"_s,
         u"startlanguage. Start language"_s, u"seed. Seed"_s, u"startdate. Date started"_s, u"ipaddr. IP address"_s}};
    for (const QStringList& own : forms) {
        EXPECT_EQ(formColumns(own + questions).program, FormProgram::LimeSurvey) << own.first().toStdString();
        const QStringList first{u"7"_s,        u"2026-11-20 10:04:00"_s, u"3"_s,       u"fr"_s,
                                u"12345678"_s, u"2026-11-20"_s,          u"10.0.0.1"_s};
        EXPECT_EQ(guessed(workbook({own + questions, first + answers})),
                  (QList<T>{T::None, T::Registered, T::None, T::None, T::None, T::None, T::None, T::FullName, T::Phone,
                            T::Email, T::Monday}));
    }
}

TEST_F(FormsImportTest, shouldNotTakeAnyListForAForm) {
    EXPECT_EQ(formColumns({u"Id"_s, u"Nom"_s, u"Adresse"_s}).program, FormProgram::None);
    EXPECT_EQ(formColumns({u"ID"_s, u"Naam"_s, u"Startdatum"_s, u"Token"_s}).program, FormProgram::None);
    EXPECT_EQ(formColumns({}).program, FormProgram::None);
    EXPECT_EQ(formColumns({u"Horodateur"_s, u"Nom"_s}).program, FormProgram::GoogleForms);
    EXPECT_EQ(
        formColumns({u"Timestamp"_s, u"Email Address"_s, u"Score"_s, u"Name"_s}).columns,
        (QList<FormColumn>{FormColumn::Submitted, FormColumn::Question, FormColumn::Technical, FormColumn::Question}));
}

TEST_F(FormsImportTest, shouldReadAColumnForEachChoice) {
    const QString file = workbook(
        {{u"id"_s, u"submitdate"_s, u"lastpage"_s, u"seed"_s, u"Nom"_s, u"GSM"_s,
          u"Comment souhaitez-vous aider ? [Courses]"_s, u"Comment souhaitez-vous aider ? [Conversation]"_s},
         {u"1"_s, u"2026-11-20 10:00:00"_s, u"3"_s, u"99"_s, u"An Maes"_s, u"0478556677"_s, u"Oui"_s, u"Non"_s}});
    EXPECT_EQ(importVolunteers(file).counts.fresh, 1);
    EXPECT_EQ(volunteer(u"An"_s).services, QList<Service>{Service::Shopping});
}

TEST_F(FormsImportTest, shouldKnowAFormAgainWhoeverExportsItAndInWhateverForm) {
    const QString first = workbook({microsoftEnglish + questions, microsoftAnswers + answers});
    EXPECT_FALSE(recogniseFile(*desk, first).remembered);
    importVolunteers(first);
    QStringList later = microsoftAnswers;
    later.append(QString());
    const FileRecognition again =
        recogniseFile(*desk, workbook({microsoftDutch + questions, later + answers}, u"later.xlsx"_s));
    EXPECT_TRUE(again.remembered);
    EXPECT_EQ(targetsFor(again.mapping, ImportKind::Volunteers, again.headers).mid(microsoftDutch.size()),
              (QList<T>{T::FullName, T::Phone, T::Email, T::Monday}));
    const QString csv =
        (microsoftFrench + questions).join(u';') + u'\n' + (microsoftAnswers + answers).join(u';') + u'\n';
    EXPECT_TRUE(recogniseFile(*desk, file(csv)).remembered);
    EXPECT_EQ(importVolunteers(path(u"later.xlsx"_s)).counts.unchanged, 1);
}

TEST_F(FormsImportTest, shouldRememberTheKindOfAFormThatItsHeadersDoNotTell) {
    const QString list = file(u"Horodateur;Nom;GSM;Pour quoi\n1/2/2026 10:00:00;An Maes;0478556677;Courses\n"_s);
    EXPECT_EQ(recogniseFile(*desk, list).kind, ImportKind::Volunteers);
    ImportOptions chosen = options(ImportKind::Requests);
    chosen.mapping = ImportMapping{};
    chosen.mapping->columns = {{u"Horodateur"_s, u"received"_s},
                               {u"Nom"_s, u"full_name"_s},
                               {u"GSM"_s, u"phone"_s},
                               {u"Pour quoi"_s, u"service"_s}};
    importFile(*desk, list, chosen);
    const FileRecognition again = recogniseFile(*desk, list);
    EXPECT_EQ(again.kind, ImportKind::Requests);
    EXPECT_TRUE(again.remembered);
}

TEST_F(FormsImportTest, shouldImportAWorkbookAsTheSameListInCsv) {
    const QString styles = u"<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"_s;
    writePackage(
        path(u"list.xlsx"_s),
        xlsxMembers(
            {.sheets = {{"Notes", ""},
                        {"Leden", inlineRow({"Vrijwilligers 2026"}) + "<row/>" +
                                      inlineRow({"Naam", "GSM", "Postcode", "Ingeschreven op", "Opmerking"}) +
                                      "<row><c t=\"inlineStr\"><is><t>An Maes</t></is></c><c><v>478556677</v></c>"
                                      "<c><v>1050.0</v></c><c s=\"1\"><v>46347</v></c></row>"
                                      "<row><c t=\"inlineStr\"><is><t>Jo Smets</t></is></c><c><v>12</v></c>"
                                      "<c><v>99999</v></c></row>"}},
             .styles = styles.toUtf8()}));
    ImportOptions chosen = options(ImportKind::Volunteers);
    chosen.rejectsFile = path(u"rejects.csv"_s);
    const ImportReport report = importFile(*desk, path(u"list.xlsx"_s), chosen);
    EXPECT_EQ(report.counts.fresh, 1);
    EXPECT_EQ(report.counts.rejected, 1);
    EXPECT_EQ(person(u"An"_s).phones, QStringList{u"+32478556677"_s});
    EXPECT_EQ(person(u"An"_s).address.postcode, u"1050");
    EXPECT_EQ(volunteer(u"An"_s).registered, QDate(2026, 11, 21));
    EXPECT_EQ(report.outcomes.last().line, 5);
    const QString csv = u"Naam;GSM;Postcode;Ingeschreven op;Opmerking\nAn Maes;0478 55 66 77;1050;21/11/2026;\n"_s;
    EXPECT_EQ(importVolunteers(file(csv)).counts.unchanged, 1) << "it is the same row";
    QFile rejects(path(u"rejects.csv"_s));
    ASSERT_TRUE(rejects.open(QIODevice::ReadOnly));
    EXPECT_TRUE(rejects.readAll().contains("Jo Smets;12;99999;;;5;"));
}

TEST_F(FormsImportTest, shouldImportTheSheetThatIsNamed) {
    writePackage(path(u"list.ods"_s),
                 odsMembers("<table:table table:name=\"A\">" + odsRow({"Nom", "GSM"}) +
                            odsRow({"An Maes", "0478 55 66 77"}) + "</table:table><table:table table:name=\"B\">" +
                            odsRow({"Nom", "GSM"}) + odsRow({"Jo Smets", "0478 55 66 78"}) + "</table:table>"));
    ImportOptions chosen = options(ImportKind::Volunteers);
    chosen.sheet = u"B"_s;
    EXPECT_EQ(importFile(*desk, path(u"list.ods"_s), chosen).counts.fresh, 1);
    EXPECT_EQ(all<Person>().first().givenName, u"Jo");
    const FileRecognition found = recogniseFile(*desk, path(u"list.ods"_s));
    EXPECT_EQ(found.sheets, (QStringList{u"A"_s, u"B"_s}));
    EXPECT_EQ(found.sheet, u"A");
    EXPECT_EQ(recogniseFile(*desk, path(u"list.ods"_s), {}, u"B"_s).rows.first().first(), u"Jo Smets");
}

} // namespace THIS_FILE
