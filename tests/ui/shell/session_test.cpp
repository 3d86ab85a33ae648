// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backup_making.h"
#include "backups/copy_check.h"
#include "storage/audit_trail.h"
#include "storage/desk.h"
#include "storage/desk_keys.h"
#include "storage/passphrase.h"
#include "storage/users.h"
#include "support/fake_keychain.h"
#include "ui/common/list_table.h"
#include "ui/common/theme.h"
#include "ui/protection/backups_section.h"
#include "ui/protection/protection_page.h"
#include "ui/protection/recovery_dialog.h"
#include "ui/records/page.h"
#include "ui/shell/desk_dialogs.h"
#include "ui/shell/kept_drafts.h"
#include "ui/shell/main_window.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/shell/session.h"
#include "ui/shell/welcome_dialog.h"
#include "ui/words/interface_language.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTranslator>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

/// A form that will not be left while something stands in it.
class StubbornDialog : public QDialog {
public:
    using QDialog::QDialog;
    void reject() override { ++refusals; }

    int refusals = 0;
};

class SessionTest : public testing::Test {
protected:
    SessionTest() { language.use(Language::English); }
    ~SessionTest() override { language.use(Language::English); }

    std::unique_ptr<Session> sessionWith(const QString& deskFile, bool sample = false, bool isLocked = false) {
        Session::Options options;
        options.isLocked = isLocked;
        if (restarts)
            options.restart = [this](const QString& file) {
                restarted.append(file);
                return true;
            };
        options.makeKeychain = [this] { return std::make_unique<FakeKeychain>(secrets); };
        options.dataFolder = folder.path();
        options.deskFile = deskFile;
        options.sample = sample;
        return std::make_unique<Session>(theme, language, settings, options);
    }

    /// Types \a passphrase into the dialog that waits for it, once it is there.
    void answerPassphrase(const QString& passphrase) {
        QTimer::singleShot(0, qApp, [this, passphrase] {
            auto* dialog = qobject_cast<PassphraseDialog*>(QApplication::activeModalWidget());
            if (!dialog) {
                answerPassphrase(passphrase);
                return;
            }
            ++asked;
            dialog->findChild<QLineEdit*>()->setText(passphrase);
            QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        });
    }

    /// Once a dialog of that kind is in front, whatever else runs.
    template <class D> void whenAsked(std::function<void(D&)> answer) {
        QTimer::singleShot(0, qApp, [this, answer = std::move(answer)]() mutable {
            if (auto* dialog = qobject_cast<D*>(QApplication::activeModalWidget()))
                answer(*dialog);
            else
                whenAsked<D>(std::move(answer));
        });
    }
    static QPushButton* buttonNamed(const QWidget& dialog, const QString& text) {
        for (auto* button : dialog.findChildren<QPushButton*>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    static QLineEdit* nameField(const Session& session) {
        return session.window()->findChild<QLineEdit*>(u"walkInGivenName"_s);
    }
    /// Into the form for somebody at the counter.
    static void typeName(const Session& session, const QString& name) {
        session.window()->findChild<QAction*>(u"walkIn"_s)->trigger();
        QCoreApplication::processEvents();
        nameField(session)->setText(name);
    }
    static QString typedName(const Session& session) {
        const auto* form = session.window()->findChild<QWidget*>(u"walkIn"_s);
        return !form || form->isHidden() ? QString() : nameField(session)->text();
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Theme theme{*qApp};
    InterfaceLanguage language;
    std::shared_ptr<FakeKeychain::Secrets> secrets = std::make_shared<FakeKeychain::Secrets>();
    int asked = 0;
    bool restarts = false;
    QStringList restarted;
};

TEST_F(SessionTest, shouldMakeAndOpenTheSampleAndSpeakAnotherLanguage) {
    const auto session = sessionWith({}, true);
    ASSERT_TRUE(session->begin());
    ASSERT_TRUE(session->window());
    session->window()->showPage(u"volunteers"_s);
    const QString record = session->window()->page(u"volunteers"_s)->shownRecord();
    language.use(Language::French);
    session->rebuildWindow();
    EXPECT_EQ(session->window()->currentPage(), u"volunteers"_s) << "one stays where one was";
    EXPECT_EQ(session->window()->page(u"volunteers"_s)->shownRecord(), record);
}

/// Two commands of one menu with the same letter need two keys each, and nobody knows which is meant.
TEST_F(SessionTest, shouldGiveEachCommandOfAMenuALetterOfItsOwn) {
    const auto session = sessionWith({}, true);
    ASSERT_TRUE(session->begin());
    for (const QString& one : {u"en"_s, u"fr"_s, u"nl"_s, u"de"_s}) {
        QTranslator words; // those of the programs, which no test carries
        ASSERT_TRUE(words.load(u"entraide_"_s + one, QStringLiteral(ENTRAIDE_TRANSLATIONS)));
        QCoreApplication::installTranslator(&words);
        session->rebuildWindow();
        for (const QString& key : session->window()->pageKeys()) {
            QHash<QString, QString> letters;
            for (const QAction* command : session->window()->page(key)->menuActions()) {
                const QKeySequence letter = QKeySequence::mnemonic(command->text());
                if (letter.isEmpty())
                    continue;
                const QString other = letters.value(letter.toString());
                EXPECT_TRUE(other.isEmpty()) << qPrintable(one) << ' ' << qPrintable(key) << ": "
                                             << qPrintable(command->text()) << " and " << qPrintable(other);
                letters.insert(letter.toString(), command->text());
            }
        }
    }
}

TEST_F(SessionTest, shouldStayOpenThroughLockAndPassphrase) {
    const QString file = folder.filePath(u"desk.entraide"_s);
    Desk::create(file, {"right words here"}, u"Buurt"_s, false);
    const auto session = sessionWith(file);
    answerPassphrase(u"right words here"_s);
    ASSERT_TRUE(session->begin());
    EXPECT_EQ(asked, 1);
    // The window closes while the passphrase is asked: the program must not take that for its end.
    QTimer::singleShot(0, qApp, [&] {
        answerPassphrase(u"right words here"_s);
        session->window()->findChild<QAction*>(u"lock"_s)->trigger();
    });
    QTimer check;
    int turns = 0;
    QObject::connect(&check, &QTimer::timeout, qApp, [&] {
        // A while after the second answer, so that whatever would end the program has its turn.
        if (asked == 2 && session->window() && session->window()->isVisible() && ++turns > 20)
            QApplication::exit(7);
    });
    check.start(5);
    EXPECT_EQ(QApplication::exec(), 7);
    ASSERT_TRUE(session->window());
    EXPECT_TRUE(session->window()->isVisible());
}

TEST_F(SessionTest, shouldKeepWhatIsTypedThroughAnotherLanguage) {
    const auto session = sessionWith({}, true);
    ASSERT_TRUE(session->begin());
    typeName(*session, u"Fatima"_s);
    language.use(Language::French);
    session->rebuildWindow();
    EXPECT_EQ(typedName(*session), u"Fatima"_s);
    EXPECT_EQ(session->window()->currentPage(), u"volunteers"_s);
}

TEST_F(SessionTest, shouldKeepWhatIsTypedThroughALock) {
    const QString file = folder.filePath(u"desk.entraide"_s);
    Desk::create(file, {"right words here"}, u"Buurt"_s, false);
    const auto session = sessionWith(file);
    answerPassphrase(u"right words here"_s);
    ASSERT_TRUE(session->begin());
    typeName(*session, u"Fatima"_s);
    const QPointer<MainWindow> before = session->window();
    answerPassphrase(u"right words here"_s);
    session->window()->findChild<QAction*>(u"lock"_s)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return asked == 2 && session->window() && !before; }, 20'000));
    EXPECT_EQ(typedName(*session), u"Fatima"_s);
    QFile stored(file);
    ASSERT_TRUE(stored.open(QIODevice::ReadOnly));
    EXPECT_FALSE(stored.readAll().contains("Fatima"));
    EXPECT_FALSE(settings.allKeys().join(u' ').contains(u"Fatima"_s));
}

/// The program ends at a lock, since its memory holds what was read; the next one takes up what was typed.
TEST_F(SessionTest, shouldTakeUpWhatIsTypedInTheProgramThatFollowsALock) {
    const QString file = folder.filePath(u"desk.entraide"_s);
    Desk::create(file, {"right words here"}, u"Buurt"_s, false);
    restarts = true;
    auto session = sessionWith(file);
    answerPassphrase(u"right words here"_s);
    ASSERT_TRUE(session->begin());
    typeName(*session, u"Fatima"_s);
    session->lock();
    EXPECT_FALSE(session->window()) << "nothing is shown any more";
    EXPECT_EQ(restarted, QStringList{file});
    session.reset();
    answerPassphrase(u"right words here"_s);
    const auto next = sessionWith(file, false, true);
    ASSERT_TRUE(next->begin());
    EXPECT_EQ(typedName(*next), u"Fatima"_s);
    EXPECT_EQ(next->window()->currentPage(), u"volunteers"_s);
}

/// Nobody is there to answer a form that asks before it is left.
TEST_F(SessionTest, shouldLeaveNothingToReadOverALockedDesk) {
    const QString file = folder.filePath(u"desk.entraide"_s);
    Desk::create(file, {"right words here"}, u"Buurt"_s, false);
    restarts = true;
    auto session = sessionWith(file);
    answerPassphrase(u"right words here"_s);
    ASSERT_TRUE(session->begin());
    auto* over = new StubbornDialog(session->window());
    over->open();
    StubbornDialog alone;
    alone.setWindowTitle(u"Something asked"_s);
    auto* line = new QLineEdit(u"what Fatima told"_s, &alone);
    line->setModified(true);
    alone.show();
    QWidget beside; // no dialog at all
    beside.show();
    const QPointer<QDialog> watched(over);
    session->lock();
    EXPECT_FALSE(watched && watched->isVisible());
    EXPECT_FALSE(alone.isVisible());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !restarted.isEmpty(); }, 20'000));
    EXPECT_FALSE(session->window());
    for (const QWidgetList windows = QApplication::topLevelWidgets(); const QWidget* window : windows)
        EXPECT_FALSE(window->isVisible()) << qPrintable(window->windowTitle());
    EXPECT_EQ(alone.refusals, 0) << "it is not asked";
    session.reset();
    EXPECT_TRUE(Desk::open(file, {"right words here"})->setting(u"drafts/desk"_s).contains(u"what Fatima told"_s));
}

TEST_F(SessionTest, shouldEndWhatWaitsForADialogBeforeItLocks) {
    const QString file = folder.filePath(u"desk.entraide"_s);
    Desk::create(file, {"right words here"}, u"Buurt"_s, false);
    restarts = true;
    const auto session = sessionWith(file);
    answerPassphrase(u"right words here"_s);
    ASSERT_TRUE(session->begin());
    {
        StubbornDialog dialog; // of its own: no test should end as the window takes its dialogs along
        QTimer::singleShot(0, &dialog, [&] { session->lock(); });
        QTimer::singleShot(5'000, &dialog, [&] { dialog.done(QDialog::Accepted); });
        EXPECT_EQ(dialog.exec(), QDialog::Rejected);
        EXPECT_TRUE(session->window()) << "the window outlives what waited on it";
        EXPECT_TRUE(session->privacyScreen().isShown());
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return !session->window() && !restarted.isEmpty(); }, 20'000));
    EXPECT_FALSE(session->privacyScreen().isShown());
}

/// The code of its recovery sheet stands open while the desk that was open before locks.
TEST_F(SessionTest, shouldLockTheDeskThatIsBeingMadeToo) {
    const QString file = folder.filePath(u"desk.entraide"_s);
    Desk::create(file, {"right words here"}, u"Buurt"_s, false);
    restarts = true;
    const auto session = sessionWith(file);
    answerPassphrase(u"right words here"_s);
    ASSERT_TRUE(session->begin());
    whenAsked<NewDeskDialog>([](NewDeskDialog& dialog) {
        dialog.findChild<QLineEdit*>(u"deskName"_s)->setText(u"Other"_s);
        dialog.findChild<QLineEdit*>(u"ownName"_s)->setText(u"Nadia"_s);
        dialog.findChild<QLineEdit*>(u"newPassphrase"_s)->setText(u"seven kind neighbours"_s);
        dialog.findChild<QLineEdit*>(u"newPassphraseAgain"_s)->setText(u"seven kind neighbours"_s);
        buttonNamed(dialog, u"Make the desk"_s)->click();
    });
    QPointer<RecoveryDialog> sheet;
    whenAsked<RecoveryDialog>([&](RecoveryDialog& dialog) {
        sheet = &dialog;
        session->lock();
    });
    Q_EMIT session->window()->newDeskRequested();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !restarted.isEmpty() && !session->window(); }, 60'000));
    EXPECT_FALSE(sheet && sheet->isVisible());
    EXPECT_NE(restarted.last(), file) << "the new one is what is open, and what is asked for";
    EXPECT_TRUE(Desk::open(restarted.last(), {"seven kind neighbours"}));
}

TEST_F(SessionTest, shouldKeepWhatIsTypedThroughACrashAndDropItWhenLeft) {
    const QString file = folder.filePath(u"desk.entraide"_s);
    Desk::create(file, {"right words here"}, u"Buurt"_s, false);
    auto session = sessionWith(file);
    answerPassphrase(u"right words here"_s);
    ASSERT_TRUE(session->begin());
    typeName(*session, u"Fatima"_s);
    session->keepTyped(); // a timer does it
    {
        const auto other = Desk::open(file, {"right words here"}); // as after a crash
        EXPECT_TRUE(other->setting(u"drafts/desk"_s).contains(u"Fatima"_s));
    }
    session.reset(); // left in good order: what was typed was given up
    EXPECT_TRUE(Desk::open(file, {"right words here"})->setting(u"drafts/desk"_s).isEmpty());
}

TEST_F(SessionTest, shouldNotShowOnePersonWhatAnotherWasWriting) {
    const QString file = folder.filePath(u"desk.entraide"_s);
    const QString code = newRecoveryCode();
    {
        const auto desk = Desk::create(file, {"right words here"}, u"Buurt"_s, false);
        DeskKeys(*desk, {64 * 1024, 1}).setRecovery(code);
    }
    auto session = sessionWith(file);
    answerPassphrase(u"right words here"_s);
    ASSERT_TRUE(session->begin());
    typeName(*session, u"Fatima"_s);
    answerPassphrase(code);
    session->lock(); // without a program to follow it asks itself
    ASSERT_TRUE(session->window());
    EXPECT_EQ(typedName(*session), QString());
    answerPassphrase(u"right words here"_s);
    session->lock();
    ASSERT_TRUE(session->window());
    EXPECT_EQ(typedName(*session), u"Fatima"_s);
}

TEST_F(SessionTest, shouldMakeADeskWithItsFirstUserAndASheet) {
    QString code;
    whenAsked<WelcomeDialog>([](WelcomeDialog& dialog) {
        dialog.findChild<QPushButton*>(u"firstRunOn"_s)->click();
        dialog.findChild<QLineEdit*>(u"deskName"_s)->setText(u"Buurt"_s);
        dialog.findChild<QLineEdit*>(u"ownName"_s)->setText(u"Nadia"_s);
        dialog.findChild<QPushButton*>(u"firstRunOn"_s)->click();
        dialog.findChild<QLineEdit*>(u"newPassphrase"_s)->setText(u"seven kind neighbours"_s);
        dialog.findChild<QLineEdit*>(u"newPassphraseAgain"_s)->setText(u"seven kind neighbours"_s);
        dialog.findChild<QPushButton*>(u"firstRunOn"_s)->click();
        buttonNamed(dialog, u"Start an empty desk"_s)->click();
    });
    whenAsked<RecoveryDialog>([&](RecoveryDialog& dialog) {
        code = dialog.findChild<QLabel*>(u"recoveryCode"_s)->text();
        dialog.reject();
        EXPECT_TRUE(dialog.isVisible()) << "it is not on paper yet";
        dialog.writePdf(folder.filePath(u"sheet.pdf"_s));
        dialog.accept();
    });
    const auto session = sessionWith({});
    ASSERT_TRUE(session->begin());
    EXPECT_TRUE(QFile::exists(folder.filePath(u"sheet.pdf"_s)));
    const QString file = settings.value("desk/file").toString();
    const auto desk = Desk::open(file, {"seven kind neighbours"});
    const QList<User> users = usersOf(*desk);
    ASSERT_EQ(users.size(), 1);
    EXPECT_EQ(users.first().name, u"Nadia"_s);
    EXPECT_EQ(users.first().role, Role::Administrator);
    EXPECT_EQ(desk->handle().slot, users.first().id.toString());
    EXPECT_TRUE(Desk::open(file, {code.toUtf8()})) << "the sheet opens it";
    const QString spoken = session->window()->windowTitle();
    EXPECT_TRUE(spoken.contains(u"Buurt"_s));
}

TEST_F(SessionTest, shouldAskForAPassphraseOfTheirOwnAndNoteWrongOnes) {
    const QString file = folder.filePath(u"desk.entraide"_s);
    const UserId karim = UserId::create();
    {
        const auto desk = Desk::create(file, {"right words here"}, u"Buurt"_s, false);
        User user;
        user.id = karim;
        user.name = u"Karim"_s;
        user.role = Role::Administrator;
        desk->write([&](Desk::Writer& writer) { writer.save(user); });
        DeskKeys(*desk, {64 * 1024, 1}).give(karim.toString(), "given to Karim");
    }
    const auto session = sessionWith(file);
    whenAsked<PassphraseDialog>([this](PassphraseDialog& dialog) {
        auto* field = dialog.findChild<QLineEdit*>();
        field->setText(u"a wrong one"_s);
        QTest::keyClick(field, Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !field->isReadOnly(); }, 20'000));
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { // a second later
                field->setText(u"given to Karim"_s);
                return dialog.findChild<QPushButton*>(u"openDesk"_s)->isEnabled();
            },
            5'000));
        QTest::keyClick(field, Qt::Key_Return);
        whenAsked<OwnPassphraseDialog>([](OwnPassphraseDialog& own) {
            own.findChild<QLineEdit*>(u"newPassphrase"_s)->setText(u"chosen by Karim"_s);
            own.findChild<QLineEdit*>(u"newPassphraseAgain"_s)->setText(u"chosen by Karim"_s);
            own.accept();
        });
    });
    ASSERT_TRUE(session->begin());
    const auto desk = Desk::open(file, {"chosen by Karim"});
    EXPECT_EQ(desk->handle().slot, karim.toString());
    EXPECT_FALSE(DeskKeys(*desk).all().last().isFirst);
    AuditQuery query;
    query.acts = {AuditAct::FailedUnlock};
    const auto failed = desk->audit().entries(desk->audit().find(query));
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed.first().detail, u"times=1"_s);
    query.acts = {AuditAct::Unlocked};
    EXPECT_EQ(desk->audit().entries(desk->audit().find(query)).first().record, karim.toString());
}

/// What the keychain keeps of somebody who was taken out of the file, or has another passphrase now.
TEST_F(SessionTest, shouldNotLeaveInTheKeychainWhatOpensNothing) {
    const QString file = folder.filePath(u"desk.entraide"_s);
    Desk::create(file, {"right words here"}, u"Buurt"_s, false);
    secrets->insert(keychainKey(file), "words of somebody who left");
    setRemembered(settings, file, u"user:gone"_s);
    const auto session = sessionWith(file);
    whenAsked<PassphraseDialog>([this](PassphraseDialog& dialog) {
        EXPECT_TRUE(QTest::qWaitFor([this] { return secrets->isEmpty(); }, 20'000));
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.findChild<QLineEdit*>()->isReadOnly(); }, 20'000));
        dialog.findChild<QCheckBox*>()->setChecked(false);
        dialog.findChild<QLineEdit*>()->setText(u"right words here"_s);
        QTest::keyClick(dialog.findChild<QLineEdit*>(), Qt::Key_Return);
    });
    ASSERT_TRUE(session->begin());
    EXPECT_TRUE(secrets->isEmpty());
    EXPECT_FALSE(isRemembered(settings, file));
}

/// Another PC of the team said that Karim has left; his slot in this file's keys is still there, and opens it.
TEST_F(SessionTest, shouldNotLeaveInTheKeychainThePassphraseOfWhoLeft) {
    const QString file = folder.filePath(u"desk.entraide"_s);
    const UserId karim = UserId::create();
    const auto user = [](const UserId& id, const QString& name, UserState state) {
        User one;
        one.id = id;
        one.name = name;
        one.role = Role::Administrator;
        one.state = state;
        return one;
    };
    {
        const auto desk = Desk::create(file, {"right words here"}, u"Buurt"_s, false);
        DeskKeys(*desk, {64 * 1024, 1}).give(karim.toString(), "words of Karim");
        desk->write([&](Desk::Writer& writer) {
            writer.save(user(UserId::create(), u"Nadia"_s, UserState::Active));
            writer.save(user(karim, u"Karim"_s, UserState::Left));
        });
    }
    const auto refused = [&] {
        whenAsked<QMessageBox>([](QMessageBox& box) { box.reject(); });
        whenAsked<WelcomeDialog>([](WelcomeDialog& dialog) { dialog.reject(); });
        EXPECT_FALSE(sessionWith(file)->begin());
    };
    secrets->insert(keychainKey(file), "words of Karim");
    setRemembered(settings, file, karim.toString());
    refused();
    EXPECT_TRUE(secrets->isEmpty());
    EXPECT_FALSE(isRemembered(settings, file));
    // As an earlier version kept it, without noting whose it is.
    secrets->insert(keychainKey(file), "words of Karim");
    setRemembered(settings, file, u"true"_s);
    refused();
    EXPECT_TRUE(secrets->isEmpty());
}

TEST_F(SessionTest, shouldRefuseAPlainFileInThePlaceOfAnEncryptedDesk) {
    const QString file = folder.filePath(u"desk.entraide"_s);
    Desk::create(file, {"right words here"}, u"Buurt"_s, false);
    {
        const auto session = sessionWith(file);
        answerPassphrase(u"right words here"_s);
        ASSERT_TRUE(session->begin());
    }
    Desk::create(folder.filePath(u"sample.entraide"_s), {}, u"Sample"_s, true);
    for (const QString& ending : {QString(), u"-wal"_s, u"-shm"_s, u".keys"_s})
        QFile::remove(file + ending);
    QFile::copy(folder.filePath(u"sample.entraide"_s), file);
    bool refused = false;
    bool done = false;
    const std::function<void()> leave = [&] {
        if (auto* box = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            refused = refused || !qobject_cast<WelcomeDialog*>(box);
            box->reject();
        }
        if (!done)
            QTimer::singleShot(0, qApp, leave);
    };
    QTimer::singleShot(0, qApp, leave);
    const auto session = sessionWith(file);
    EXPECT_FALSE(session->begin());
    done = true;
    QCoreApplication::processEvents();
    EXPECT_TRUE(refused);
}

/// As by a double click on a file in the folder of copies.
TEST_F(SessionTest, shouldOpenTheDeskOfACopyAndNeverTheCopy) {
    const QString file = folder.filePath(u"desk.entraide"_s);
    BackupCopy copy;
    QByteArray key;
    {
        const auto desk = Desk::create(file, {"right words here"}, u"Buurt"_s, false);
        const QDateTime now = QDateTime::currentDateTime();
        copy = makeBackup(*desk, {.now = now.addSecs(-120)}).copy;
        makeBackup(*desk, {.now = now.addSecs(-60)});
        key = desk->handle().keyAndSalt;
    }
    const auto answer = [this](const char* button) {
        whenAsked<QMessageBox>([this, button](QMessageBox& box) {
            EXPECT_EQ(box.objectName(), u"copyAsDesk"_s);
            EXPECT_TRUE(box.text().contains(u"restore"_s)) << qPrintable(box.text());
            if (auto* chosen = box.findChild<QPushButton*>(QLatin1StringView(button)))
                chosen->click();
            else
                box.reject();
        });
    };
    {
        const auto session = sessionWith(copy.file);
        answer("none of them");
        whenAsked<WelcomeDialog>([](WelcomeDialog& dialog) { dialog.reject(); });
        EXPECT_FALSE(session->begin());
        EXPECT_FALSE(session->window());
    }
    const auto session = sessionWith(copy.file);
    answer("restoreCopy");
    answerPassphrase(u"right words here"_s);
    ASSERT_TRUE(session->begin());
    EXPECT_EQ(settings.value("desk/file").toString(), QFileInfo(file).canonicalFilePath());
    EXPECT_EQ(session->window()->currentPage(), u"protection"_s);
    auto* page = qobject_cast<ProtectionPage*>(session->window()->page(u"protection"_s));
    ASSERT_TRUE(page);
    EXPECT_EQ(page->tab(), ProtectionPage::BackupsTab);
    const auto isChosen = [&] {
        const auto& lines = page->backups().reading().lines;
        const int row = page->backups().table().currentIndex().row();
        return row >= 0 && row < lines.size() &&
               QFileInfo(lines[row].copy.file).fileName() == QFileInfo(copy.file).fileName();
    };
    EXPECT_TRUE(QTest::qWaitFor(isChosen, 30'000)) << "the one that was meant, and not the newest";
    EXPECT_EQ(checkCopy(*BackupFolder::copyIn(copy.file), key, true).state, CopyState::Sound);
}

TEST_F(SessionTest, shouldGiveTheFileAnotherKeyAndGoOn) {
    const QString file = folder.filePath(u"desk.entraide"_s);
    const QByteArray before = Desk::create(file, {"right words here"}, u"Buurt"_s, false)->handle().keyAndSalt;
    const auto session = sessionWith(file);
    answerPassphrase(u"right words here"_s);
    ASSERT_TRUE(session->begin());
    typeName(*session, u"Fatima"_s);
    const QPointer<MainWindow> window = session->window();
    Q_EMIT session->window()->rekeyRequested();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window && session->window(); }, 30'000));
    EXPECT_EQ(typedName(*session), u"Fatima"_s) << "what is typed is still there";
    const auto desk = Desk::open(file, {"right words here"});
    EXPECT_NE(desk->handle().keyAndSalt, before);
    AuditQuery query;
    query.acts = {AuditAct::Rekeyed};
    EXPECT_EQ(desk->audit().find(query).size(), 1);
}

} // namespace
} // namespace entraide::THIS_FILE
