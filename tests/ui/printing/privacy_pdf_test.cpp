// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the access file and the registers back with pdftotext (poppler-utils), as whoever gets one could.
#include "core/workflows/workflow_fixture.h"
#include "domain/user.h"
#include "privacy/access_file.h"
#include "privacy/access_list.h"
#include "privacy/processing_register.h"
#include "ui/printing/access_file_sheet.h"
#include "ui/printing/access_list_sheet.h"
#include "ui/printing/pdf_pages.h"
#include "ui/printing/processing_register_sheet.h"
#include "ui/words/access_words.h"

#include <QFile>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;
using ::testing::Not;

class PrivacyPdfTest : public WorkflowTest {
protected:
    QString path(const QString& name) const { return folder.filePath(name); }
    QString text(const QString& file) const { return pagesOf(path(file)).join(u' ').simplified(); }

    AccessFile fileOf(const PersonId& id) {
        const auto file = accessFile(*desk, id, today.now);
        EXPECT_TRUE(file);
        return file.value_or(AccessFile());
    }
    PersonId nora() {
        Person p;
        p.givenName = u"Nora"_s;
        p.familyName = u"Vandermeulen"_s;
        p.language = Language::Dutch;
        p.phones = {u"+32470111222"_s};
        p.consents = {{Consent::DataKeeping, u"2025-1"_s, QDate(2025, 1, 10), {}, ConsentMeans::Form}};
        const PersonId id = put(p);
        Volunteer helper;
        helper.person = id;
        helper.services = {Service::Shopping, Service::DogWalk};
        helper.screenings = {{ScreeningKind::Identity, QDate(2025, 1, 10), u"Ana Costa"_s, {}}};
        helper.availability.add(1, {540, 720});
        put(helper);
        return id;
    }
};

TEST_F(PrivacyPdfTest, shouldSayAllOfItInWordsAtTheCoordinatorsLevel) {
    writeAccessFilePdf(fileOf(nora()), Language::English, path(u"file.pdf"_s));
    const std::string printed = text(u"file.pdf"_s).toStdString();
    for (const char* shown :
         {"What we keep of you", "Nora Vandermeulen", "0470 11 12 22", "COORDINATION", "Destroy after 18/12/2026",
          "On what this rests", "Keeping these data: consent, since 10/01/2025, by form, version 2025-1", "Volunteer",
          "shopping, dog walk", "Mon 09:00–12:00", "How long it is kept", "Your rights", "Where to complain",
          "contact@apd-gba.be", "SAMPLE", "A person chooses"})
        EXPECT_THAT(printed, HasSubstr(shown));
    EXPECT_THAT(printed, HasSubstr("A. C.")) << "who checked, by initials";
    EXPECT_THAT(printed, Not(HasSubstr("Costa")));
    EXPECT_THAT(printed, Not(HasSubstr("person:"))) << "an id tells its reader nothing";
}

TEST_F(PrivacyPdfTest, shouldPrintInTheLanguageOfThePerson) {
    EXPECT_EQ(accessFileLanguage(fileOf(nora())), Language::Dutch);
    Person polish = get(nora());
    polish.language = Language::Polish;
    put(polish);
    EXPECT_EQ(accessFileLanguage(fileOf(polish.id)), Language::French) << "paper is written in four languages";
    for (const Language language : {Language::French, Language::Dutch, Language::English, Language::German}) {
        const QString file = enumName(language) + u".pdf"_s;
        writeAccessFilePdf(fileOf(polish.id), language, path(file));
        EXPECT_THAT(text(file).toStdString(), HasSubstr("Vandermeulen"));
    }
}

TEST_F(PrivacyPdfTest, shouldCutNothingOfALongText) {
    const PersonId id = nora();
    QStringList words;
    for (int i = 0; i < 1500; ++i)
        words.append(u"word%1"_s.arg(i, 4, 10, QChar(u'0')));
    Note note;
    note.about = id.toString();
    note.text = words.join(u' ');
    put(note);
    writeAccessFilePdf(fileOf(id), Language::English, path(u"long.pdf"_s));
    EXPECT_GT(pagesOf(path(u"long.pdf"_s)).size(), 2);
    const QString printed = text(u"long.pdf"_s);
    for (const QString& word : std::as_const(words))
        ASSERT_TRUE(printed.contains(word)) << qPrintable(word);
}

TEST_F(PrivacyPdfTest, shouldPrintWhatIsProcessedWhyAndForHowLong) {
    DeskProfile profile;
    profile.id = DeskProfile::ownId();
    profile.name = u"Entraide d’Ixelles"_s;
    profile.purpose = u"Solidarité"_s;
    put(profile);
    writeProcessingRegisterPdf(processingRegister(*desk, wednesday), today.now, Language::English,
                               path(u"register.pdf"_s));
    const std::string printed = text(u"register.pdf"_s).toStdString();
    for (const char* shown :
         {"Register of processing activities", "article 30", "18/11/2026", "Entraide d’Ixelles", "Solidarité",
          "Help between neighbours (not in use now)", "people who are helped", "family name", "Sensitive data",
          "how to get in", "explicit consent", "24 months", "ten years", "NOT encrypted", "Outside the EU"})
        EXPECT_THAT(printed, HasSubstr(shown));
}

TEST_F(PrivacyPdfTest, shouldPrintAndListWhoHasAccess) {
    User ines;
    ines.name = u"Ines Maes"_s;
    ines.role = Role::PrivacyOfficer;
    ines.since = QDate(2025, 9, 1);
    put(ines);
    const AccessList list = accessList(*desk, wednesday);
    writeAccessListPdf(list, today.now, Language::English, path(u"who.pdf"_s));
    const std::string printed = text(u"who.pdf"_s).toStdString();
    for (const char* shown : {"Who has access", "Ines Maes", "01/09/2025", "has access", "COORDINATION"})
        EXPECT_THAT(printed, HasSubstr(shown));
    writeAccessListCsv(list, path(u"who.csv"_s));
    QFile csv(path(u"who.csv"_s));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    EXPECT_TRUE(csv.readAll().contains("user;Ines Maes;privacy_officer;2025-09-01;;;1;"));
}

TEST_F(PrivacyPdfTest, shouldListWhatIsToBeReviewed) {
    Person old;
    old.givenName = u"=Ann"_s;
    old.consents = {{Consent::DataKeeping, {}, QDate(2023, 5, 10), {}, ConsentMeans::Form}};
    put(old);
    writeReviewCsv(reviewList(*desk, wednesday), path(u"review.csv"_s));
    QFile csv(path(u"review.csv"_s));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    const QByteArray lines = csv.readAll();
    EXPECT_EQ(lines.count('\n'), 2);
    EXPECT_TRUE(lines.contains(";'=Ann;idle;2025-05-10;2023-05-10;")) << lines.constData();
}

TEST_F(PrivacyPdfTest, shouldHaveAWordForEveryKindOfThing) {
    for (const ProcessingPurpose one : enumValues<ProcessingPurpose>())
        EXPECT_FALSE(word(one).isEmpty());
    for (const SecurityMeasure one : enumValues<SecurityMeasure>())
        EXPECT_FALSE(word(one).isEmpty());
    for (const AccessKind one : enumValues<AccessKind>())
        EXPECT_FALSE(word(one).isEmpty());
    for (const DisclosureKind one : enumValues<DisclosureKind>())
        EXPECT_FALSE(word(one).isEmpty());
}

} // namespace
} // namespace entraide::THIS_FILE
