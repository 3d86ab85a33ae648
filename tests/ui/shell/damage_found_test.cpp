// SPDX-License-Identifier: GPL-3.0-or-later
// The open desk turns out to be damaged: somebody reads it, is led to a copy, and is told after a restart too.
#include "backups/backup_folder.h"
#include "backups/backup_making.h"
#include "shell_session.h"
#include "storage/database.h"
#include "storage/desk.h"
#include "storage/desk_keys.h"
#include "ui/common/message_bar.h"
#include "ui/shell/damaged_desk.h"
#include "ui/shell/desk_dialogs.h"

#include <QFile>
#include <QMessageBox>
#include <QPointer>
#include <QRegularExpression>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

constexpr int patience = 60'000; // milliseconds

class DamageFound : public ShellSession {
protected:
    void SetUp() override {
        auto desk = Desk::create(file, {passphrase, {64 * 1024, 1}}, u"Permanence"_s, false);
        put(*desk, 5);
        ASSERT_TRUE(makeBackup(*desk, {.reason = BackupReason::Daily, .now = yesterday}).copy.isSound());
        put(*desk, 3);
    }
    static void put(Desk& desk, int count) {
        desk.write([&](Desk::Writer& writer) {
            for (int i = 0; i < count; ++i) {
                Person person;
                person.givenName = u"Given%1"_s.arg(i);
                person.familyName = u"Family"_s;
                writer.save(person);
            }
        });
    }
    /// What its records are counted by is not what was written; it still opens.
    static void spoil(Desk& desk) { desk.database().execute("UPDATE digest SET live=live+1 WHERE type='person'"); }
    std::unique_ptr<Desk> opened() const { return Desk::open(file, {passphrase}); }

    std::unique_ptr<Session> begun() {
        auto session = sessionWith(file);
        answerPassphrase(QString::fromUtf8(passphrase));
        EXPECT_TRUE(session->begin());
        return session;
    }
    static QPointer<QMessageBox> boxOf(const Session& session, int wait = patience) {
        QPointer<QMessageBox> box;
        (void)QTest::qWaitFor(
            [&] {
                box = session.window() ? session.window()->findChild<QMessageBox*>(u"deskDamaged"_s) : nullptr;
                return box && box->isVisible();
            },
            wait);
        return box;
    }
    /// What the program itself notes counts too, as where its journal is.
    static int changesIn(const QMessageBox& box) {
        static const QRegularExpression count(u"(\\d+) change\\(s\\) that were written since are not in it"_s);
        return count.match(box.informativeText()).captured(1).toInt();
    }
    static void close(const Session& session) {
        session.window()->close();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !session.window()->isVisible(); }, patience));
    }

    const QByteArray passphrase = "correct horse";
    const QString file = folder.filePath(u"desk.entraide"_s);
    const QDateTime yesterday = QDateTime::currentDateTime().addDays(-1);
};

TEST_F(DamageFound, shouldLeadToTheCopyThatIsInOrder) {
    spoil(*opened());
    const auto session = begun();
    const QPointer<QMessageBox> box = boxOf(*session);
    ASSERT_TRUE(box);
    EXPECT_TRUE(box->text().contains(u"is damaged"_s)) << box->text().toStdString();
    EXPECT_TRUE(box->informativeText().contains(yesterday.toString(u"dd/MM/yyyy"_s)))
        << box->informativeText().toStdString();
    EXPECT_GE(changesIn(*box), 3) << box->informativeText().toStdString();
    bool isAsked = false;
    whenAsked<DamagedDeskDialog>([&](DamagedDeskDialog& dialog) {
        isAsked = true;
        EXPECT_EQ(dialog.windowTitle(), u"This desk is damaged"_s);
        dialog.findChild<QPushButton*>(u"damagedOpen"_s)->click();
        answerPassphrase(QString::fromUtf8(passphrase));
    });
    box->findChild<QPushButton*>(u"damageMend"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const auto* bar = session->window() ? session->window()->findChild<MessageBar*>() : nullptr;
            return isAsked && bar && bar->text().startsWith(u"This is a copy of the desk."_s);
        },
        patience));
    EXPECT_EQ(opened()->count(EntityType::Person), 5);
    EXPECT_EQ(filesSetAside(file).size(), 1) << "the damaged one is kept";
    EXPECT_FALSE(boxOf(*session, 2000)) << "the copy is in order";
}

TEST_F(DamageFound, shouldSayItAgainAtTheNextStartWhenItWasFoundOnClosing) {
    makeBackup(*opened(), {.reason = BackupReason::Daily, .now = QDateTime::currentDateTime()});
    {
        const auto session = begun();
        EXPECT_FALSE(boxOf(*session, 1000)) << "nothing is wrong yet";
        const auto other = opened();
        put(*other, 1);
        spoil(*other);
        close(*session);
    }
    const auto session = begun();
    const QPointer<QMessageBox> box = boxOf(*session);
    ASSERT_TRUE(box) << "although there is a copy of this day";
    EXPECT_GE(changesIn(*box), 1) << box->informativeText().toStdString();
    box->findChild<QPushButton*>(u"damageLater"_s)->click();
    EXPECT_TRUE(session->window()->findChild<MessageBar*>()->text().contains(u"is damaged"_s)) << "it stays said";
}

TEST_F(DamageFound, shouldForgetADamageThatIsMended) {
    spoil(*opened());
    ASSERT_TRUE(boxOf(*begun()));
    opened()->database().execute("UPDATE digest SET live=live-1 WHERE type='person'");
    {
        const auto session = begun();
        EXPECT_FALSE(boxOf(*session, 2000));
        ASSERT_TRUE(QTest::qWaitFor([&] { return BackupFolder::beside(file).copies().size() == 2; }, patience));
        QTest::qWait(200);
    }
    for (const QString& key : settings.allKeys())
        EXPECT_FALSE(key.startsWith(u"damaged/"_s)) << key.toStdString();
}

TEST_F(DamageFound, shouldTellWhoMayNotRestoreWhoMay) {
    const UserId nadia = UserId::create();
    {
        const auto desk = opened();
        const auto user = [](const UserId& id, const QString& name, Role role) {
            User one;
            one.id = id;
            one.name = name;
            one.role = role;
            return one;
        };
        desk->write([&](Desk::Writer& writer) {
            writer.save(user(UserId::create(), u"Ana"_s, Role::Administrator));
            writer.save(user(nadia, u"Nadia"_s, Role::Coordinator));
        });
        DeskKeys(*desk, {64 * 1024, 1}).give(nadia.toString(), "words of Nadia");
        spoil(*desk);
    }
    const auto session = sessionWith(file);
    answerPassphrase(u"words of Nadia"_s);
    whenAsked<OwnPassphraseDialog>([](OwnPassphraseDialog& own) {
        own.findChild<QLineEdit*>(u"newPassphrase"_s)->setText(u"chosen by Nadia"_s);
        own.findChild<QLineEdit*>(u"newPassphraseAgain"_s)->setText(u"chosen by Nadia"_s);
        own.accept();
    });
    ASSERT_TRUE(session->begin());
    const QPointer<QMessageBox> box = boxOf(*session);
    ASSERT_TRUE(box);
    EXPECT_TRUE(box->informativeText().contains(u"An administrator can"_s)) << box->informativeText().toStdString();
    EXPECT_FALSE(box->findChild<QPushButton*>(u"damageMend"_s));
}

} // namespace
} // namespace entraide::THIS_FILE
