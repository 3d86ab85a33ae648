// SPDX-License-Identifier: GPL-3.0-or-later
// Letters to volunteers and files for other programs.
#include "core/workflows/workflow_fixture.h"
#include "interchange/mailto.h"
#include "storage/audit_trail.h"
#include "ui/common/job.h"
#include "ui/mappage/mail_program.h"
#include "ui/records/mail_windows.h"
#include "ui/records/program_exports.h"
#include "ui/records/write_letters.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class LettersDialogTest : public WorkflowTest {
protected:
    VolunteerId known(const QString& given, Language language, const QString& email) {
        const VolunteerId id = volunteer(given);
        Person person = *desk->find<Person>(desk->find<Volunteer>(id)->person);
        person.language = language;
        person.emails = email.isEmpty() ? QStringList() : QStringList{email};
        put(person);
        return id;
    }
    QList<LetterReceiver> receivers(const QList<VolunteerId>& ids) { return receiversOf(*desk, ids, {}); }
    int exported() { return static_cast<int>(desk->audit().find({.acts = {AuditAct::Exported}}).size()); }
    QByteArray contents(const QString& file) {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
};

TEST_F(LettersDialogTest, shouldWriteTheSameToAllOfOneLanguage) {
    QList<VolunteerId> ids;
    for (int i = 0; i < 6; ++i)
        ids.append(known(u"N%1"_s.arg(i), i % 2 ? Language::Dutch : Language::French, u"n%1@example.org"_s.arg(i)));
    ids.append(known(u"Nobody"_s, Language::French, {}));
    entraide::test::MailProgram mail;
    LettersDialog dialog(*desk, receivers(ids), LetterKind::Thanks, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const MailWindows windows = dialog.mails();
    ASSERT_EQ(windows.windows.size(), 2) << "one for each language";
    EXPECT_EQ(windows.windows[0].addresses.size() + windows.windows[1].addresses.size(), 6);
    dialog.findChild<QPushButton*>(u"letterMail"_s)->click();
    EXPECT_EQ(mail.opened.size(), 1) << "the next one is opened when one asks for it";
    EXPECT_EQ(exported(), 1);
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (top->objectName() == "mailQueue"_L1) {
            top->findChild<QPushButton*>(u"nextMail"_s)->click();
            EXPECT_EQ(mail.opened.size(), 2);
        }
    }
    EXPECT_EQ(mail.opened.size(), 2);
}

TEST_F(LettersDialogTest, shouldTellTheReasonAndWriteATable) {
    const VolunteerId karim = known(u"Karim"_s, Language::French, u"karim@example.org"_s);
    const VolunteerId els = known(u"Els"_s, Language::Dutch, {});
    LettersDialog dialog(*desk, receivers({karim, els, karim}), LetterKind::Cancelled, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.setReason(u"grève"_s);
    const QString file = folder.filePath(u"merge.csv"_s);
    QSignalSpy said(&dialog, &LettersDialog::said);
    dialog.writeTable(file);
    const QByteArray table = contents(file);
    EXPECT_EQ(table.count("grève"), 2) << "each once" << table.constData();
    EXPECT_TRUE(table.contains("Bonjour Karim,"));
    EXPECT_TRUE(table.contains("Dag Els,"));
    EXPECT_EQ(exported(), 1);
    EXPECT_EQ(said.count(), 1);
}

TEST_F(LettersDialogTest, shouldNotLetOutWhatARoleMayNot) {
    const VolunteerId karim = known(u"Karim"_s, Language::French, u"karim@example.org"_s);
    const QList<LetterReceiver> all = receivers({karim});
    desk->actAs({u"Reader"_s, Role::Reader, {}, {}});
    LettersDialog dialog(*desk, all, LetterKind::Thanks, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    entraide::test::MailProgram mail;
    QSignalSpy said(&dialog, &LettersDialog::said);
    dialog.findChild<QPushButton*>(u"letterMail"_s)->click();
    EXPECT_TRUE(mail.opened.isEmpty());
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said.first().last().value<Tone>(), Tone::Danger);
}

class FileExporterTest : public LettersDialogTest {
protected:
    /// What was said when it had ended.
    QList<QVariant> write(const FileExport& what, const QString& file) {
        FileExporter exporter(*desk);
        QSignalSpy said(&exporter, &FileExporter::said);
        exporter.write(what, file);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 30'000));
        return said.value(0);
    }
};

TEST_F(FileExporterTest, shouldWriteCardsAndEnterThem) {
    const VolunteerId karim = known(u"Karim"_s, Language::French, u"karim@example.org"_s);
    const QString file = folder.filePath(u"cards.vcf"_s);
    write(cardsExport({karim.toString(), u"volunteer:none"_s}, enumName(EntityType::Volunteer), today), file);
    EXPECT_EQ(contents(file).count("BEGIN:VCARD"), 1);
    EXPECT_EQ(exported(), 1);
    ListQuery query;
    query.type = EntityType::Volunteer;
    write(cardsExport(query, today), file);
    EXPECT_EQ(contents(file).count("BEGIN:VCARD"), 1);
}

TEST_F(FileExporterTest, shouldLeaveNoFileWithNothingInIt) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    const QString file = folder.filePath(u"nothing.ics"_s);
    const QList<QVariant> said = write(calendarExport(karim, u"Karim"_s, today), file);
    EXPECT_EQ(said.last().value<Tone>(), Tone::Warning);
    EXPECT_FALSE(QFile::exists(file));
    EXPECT_EQ(exported(), 0);
}

TEST_F(FileExporterTest, shouldBeRefusedToWhoMayNotExport) {
    const VolunteerId karim = known(u"Karim"_s, Language::French, u"karim@example.org"_s);
    desk->actAs({u"Reader"_s, Role::Reader, {}, {}});
    const QString file = folder.filePath(u"cards.vcf"_s);
    const QList<QVariant> said = write(cardsExport({karim.toString()}, enumName(EntityType::Volunteer), today), file);
    EXPECT_EQ(said.last().value<Tone>(), Tone::Danger);
    EXPECT_FALSE(QFile::exists(file));
}

} // namespace
} // namespace entraide::THIS_FILE
