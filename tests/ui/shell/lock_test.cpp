// SPDX-License-Identifier: GPL-3.0-or-later
// What stands between a desk and who comes by: idle time, the covered screen, the dialog that asks the passphrase.
#include "storage/passphrase.h"
#include "storage/unlock_tries.h"
#include "storage/vault.h"
#include "support/fake_keychain.h"
#include "ui/common/theme.h"
#include "ui/protection/lock_settings.h"
#include "ui/shell/auto_lock.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/shell/privacy_screen.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <gtest/gtest.h>
#include <memory>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

// ---- nobody is there ------------------------------------------------------------------------------------------------

class AutoLockTest : public testing::Test {
protected:
    AutoLockTest() { lock.start(); }
    void pass(qint64 seconds) {
        // In steps, as the timer looks: one long gap is a computer that slept.
        for (; seconds > 0; seconds -= 10) {
            now += std::min<qint64>(seconds, 10) * 1000;
            lock.check();
        }
    }

    qint64 now = 1'000'000'000'000;
    int minutes = 5;
    AutoLock lock{[this] { return now; }, [this] { return minutes; }};
    QSignalSpy due{&lock, &AutoLock::lockDue};
    QSignalSpy warned{&lock, &AutoLock::warned};
};

TEST_F(AutoLockTest, shouldWarnAndThenLock) {
    pass(4 * 60 + 20);
    EXPECT_EQ(warned.count(), 0);
    pass(10);
    ASSERT_EQ(warned.count(), 1);
    EXPECT_EQ(warned.last().first().toInt(), 30);
    EXPECT_EQ(due.count(), 0);
    pass(30);
    EXPECT_EQ(due.count(), 1);
    pass(60);
    EXPECT_EQ(due.count(), 1) << "it is said once";
}

TEST_F(AutoLockTest, shouldStayOpenWhileSomebodyIsThere) {
    QWidget window;
    window.show();
    for (int i = 0; i < 10; ++i) {
        pass(4 * 60 + 40);
        QTest::keyClick(&window, Qt::Key_Shift);
    }
    EXPECT_EQ(due.count(), 0);
    EXPECT_EQ(warned.last().first().toInt(), 0) << "the warning is taken back";
    pass(4 * 60 + 40);
    QTest::mouseClick(&window, Qt::LeftButton);
    pass(4 * 60);
    EXPECT_EQ(due.count(), 0);
    pass(60);
    EXPECT_EQ(due.count(), 1);
}

TEST_F(AutoLockTest, shouldLockAfterASleepHoweverShort) {
    pass(10);
    now += 60'000; // nobody looked for a minute
    lock.check();
    EXPECT_EQ(due.count(), 1);
}

TEST_F(AutoLockTest, shouldFollowTheSettingAndASetClock) {
    minutes = 1;
    pass(50);
    EXPECT_EQ(due.count(), 0);
    now -= 3'600'000; // the clock is put back: the time begins anew
    lock.check();
    pass(50);
    EXPECT_EQ(due.count(), 0);
    pass(10);
    EXPECT_EQ(due.count(), 1);
    lock.start();
    pass(50);
    EXPECT_EQ(due.count(), 1);
    pass(10);
    EXPECT_EQ(due.count(), 2);
}

TEST(LockSettings, shouldKeepWithinOneAndThirtyMinutes) {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    EXPECT_EQ(lockMinutes(settings), 5);
    setLockMinutes(settings, 300);
    EXPECT_EQ(lockMinutes(settings), 30);
    settings.setValue("lock/minutes", 0);
    EXPECT_EQ(lockMinutes(settings), 1);
}

// ---- somebody comes by ----------------------------------------------------------------------------------------------

class PrivacyScreenTest : public testing::Test {
protected:
    PrivacyScreenTest() {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(line);
        column->addWidget(button);
        QObject::connect(button, &QPushButton::clicked, button, [this] { ++clicks; });
        window.show();
        line->setFocus();
    }
    static QWidget* coverOf(const QWidget& one) { return one.findChild<QWidget*>(u"privacyCover"_s); }

    QWidget window;
    QLineEdit* line = new QLineEdit(u"what a person told"_s);
    QPushButton* button = new QPushButton(u"Do"_s);
    int clicks = 0;
    PrivacyScreen screen;
};

TEST_F(PrivacyScreenTest, shouldCoverAtOnceAndLetNothingThrough) {
    screen.show();
    QWidget* cover = coverOf(window);
    ASSERT_TRUE(cover);
    EXPECT_TRUE(cover->isVisible());
    EXPECT_EQ(cover->geometry(), window.rect());
    window.resize(900, 700);
    EXPECT_EQ(cover->size(), window.size());
    QTest::keyClicks(line, u"xyz"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(cover, Qt::LeftButton);
    EXPECT_EQ(line->text(), u"what a person told"_s);
    EXPECT_EQ(clicks, 0);
    EXPECT_TRUE(screen.isShown()) << "who wipes the table does not lift it";
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_FALSE(screen.isShown());
    EXPECT_FALSE(coverOf(window));
    QTest::keyClicks(line, u"!"_s);
    EXPECT_TRUE(line->text().contains(u'!'));
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(clicks, 1);
}

TEST_F(PrivacyScreenTest, shouldCoverDialogsToo) {
    QDialog before(&window);
    before.show();
    screen.show();
    EXPECT_TRUE(coverOf(before));
    QDialog later(&window);
    later.show();
    EXPECT_TRUE(coverOf(later));
    screen.lift();
    EXPECT_FALSE(coverOf(before));
    EXPECT_FALSE(coverOf(later));
}

TEST_F(PrivacyScreenTest, shouldStayWhereItIsHeld) {
    screen.show();
    screen.hold(u"about to lock"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(screen.isShown());
    ASSERT_TRUE(coverOf(window));
    EXPECT_EQ(coverOf(window)->findChild<QLabel*>()->text(), u"about to lock"_s);
    screen.lift();
    EXPECT_FALSE(screen.isShown());
}

// ---- the passphrase -------------------------------------------------------------------------------------------------

class PassphraseDialogTest : public testing::Test {
protected:
    PassphraseDialogTest() {
        Vault vault = Vault::create("right words here", cheap, &key);
        code = newRecoveryCode();
        vault.setSlot(Vault::recoverySlot, code.toLatin1(), cheap, key);
        vault.write(Vault::fileFor(file));
    }
    std::unique_ptr<PassphraseDialog> opened(bool isRemembered = false, bool isLocked = false) {
        auto dialog = std::make_unique<PassphraseDialog>(
            PassphraseDialog::Asked{file, isLocked, &keychain, isRemembered, [this] { return now; }}, tries);
        dialog->show();
        return dialog;
    }
    static QLineEdit& field(const PassphraseDialog& dialog) { return *dialog.findChild<QLineEdit*>(); }
    static QPushButton& button(const PassphraseDialog& dialog) {
        return *dialog.findChild<QPushButton*>(u"openDesk"_s);
    }
    static QString problem(const PassphraseDialog& dialog) {
        return dialog.findChild<QLabel*>(u"unlockProblem"_s)->text();
    }
    /// Types it, Enter, and waits until it was tried.
    static void tryIt(PassphraseDialog& dialog, const QString& passphrase) {
        field(dialog).clear(); // typed anew also where the same stands there, which tells no change
        field(dialog).setText(passphrase);
        QTest::keyClick(&field(dialog), Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !field(dialog).isReadOnly(); }, 20'000));
    }

    static constexpr KeyCost cheap{64 * 1024, 1};
    QTemporaryDir folder;
    QString file = folder.filePath(u"desk.entraide"_s);
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Theme theme{*qApp};
    UnlockTries tries{settings, file};
    FakeKeychain keychain;
    QDateTime now{QDate(2026, 11, 29), QTime(9, 0)};
    QByteArray key;
    QString code;
};

TEST_F(PassphraseDialogTest, shouldOpenWithThePassphrase) {
    const auto dialog = opened();
    EXPECT_FALSE(button(*dialog).isEnabled());
    tryIt(*dialog, u"right words here"_s);
    ASSERT_EQ(dialog->result(), QDialog::Accepted);
    const auto unlocked = dialog->take();
    EXPECT_EQ(unlocked.unlocked.keyAndSalt, key);
    EXPECT_EQ(unlocked.unlocked.slot, u"desk"_s);
    EXPECT_TRUE(field(*dialog).text().isEmpty());
    EXPECT_EQ(tries.end(), 0);
}

TEST_F(PassphraseDialogTest, shouldWaitLongerAfterEachWrongOneAlsoInTheNextDialog) {
    auto dialog = opened();
    const QList<int> waits{1, 2, 4, 8, 16, 30, 30};
    for (qsizetype i = 0; i < waits.size(); ++i) {
        tryIt(*dialog, u"wrong words"_s);
        EXPECT_EQ(tries.failed(), i + 1);
        EXPECT_EQ(tries.secondsLeft(now), waits[i]) << i;
        EXPECT_FALSE(button(*dialog).isEnabled());
        EXPECT_TRUE(problem(*dialog).contains(QString::number(waits[i]))) << qPrintable(problem(*dialog));
        dialog = opened(); // closing it begins nothing anew
        field(*dialog).setText(u"right words here"_s);
        EXPECT_FALSE(button(*dialog).isEnabled());
        QTest::keyClick(&field(*dialog), Qt::Key_Return);
        EXPECT_NE(dialog->result(), QDialog::Accepted);
        now = now.addSecs(waits[i]);
    }
    tryIt(*dialog, u"right words here"_s);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(tries.end(), 7) << "for the journal";
    EXPECT_EQ(tries.failed(), 0);
    settings.sync();
    QFile kept(settings.fileName());
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    const QByteArray text = kept.readAll();
    EXPECT_FALSE(text.contains("words"));
    EXPECT_FALSE(text.contains("desk.entraide")) << "nor which desk";
}

TEST_F(PassphraseDialogTest, shouldNotWaitForEverWhenTheClockIsSetBack) {
    tries.noteFailure(now.addYears(4));
    EXPECT_EQ(tries.secondsLeft(now), 1);
    EXPECT_EQ(tries.secondsLeft(now.addSecs(1)), 0);
}

TEST_F(PassphraseDialogTest, shouldTakeTheCodeOfTheSheetAndSayWhenItHasASlip) {
    auto dialog = opened();
    QString slip = code;
    slip[0] = slip[0] == u'2' ? u'3' : u'2';
    tryIt(*dialog, slip);
    EXPECT_TRUE(problem(*dialog).contains(u"recovery sheet"_s)) << qPrintable(problem(*dialog));
    now = now.addSecs(1);
    tryIt(*dialog, code.toLower().replace(u'-', u' '));
    ASSERT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(dialog->take().unlocked.slot, Vault::recoverySlot);
}

TEST_F(PassphraseDialogTest, shouldSayWhenCapsLockSeemsOn) {
    const auto dialog = opened();
    QKeyEvent shifted(QEvent::KeyPress, Qt::Key_A, Qt::ShiftModifier, u"A"_s);
    QCoreApplication::sendEvent(&field(*dialog), &shifted);
    EXPECT_FALSE(problem(*dialog).contains(u"Caps Lock"_s));
    QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
    QCoreApplication::sendEvent(&field(*dialog), &capital);
    EXPECT_TRUE(problem(*dialog).contains(u"Caps Lock"_s));
    QKeyEvent small(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s);
    QCoreApplication::sendEvent(&field(*dialog), &small);
    EXPECT_FALSE(problem(*dialog).contains(u"Caps Lock"_s));
}

TEST_F(PassphraseDialogTest, shouldAskTheKeychainOnlyAtTheStart) {
    keychain.secrets.insert(keychainKey(file), "right words here");
    {
        const auto locked = opened(true, true);
        EXPECT_FALSE(QTest::qWaitFor([&] { return locked->result() == QDialog::Accepted; }, 500))
            << "a desk that locked by itself asks";
    }
    const auto dialog = opened(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog->result() == QDialog::Accepted; }, 20'000));
    keychain.secrets.insert(keychainKey(file), "an older passphrase");
    const auto stale = opened(true);
    QSignalSpy found(stale.get(), &PassphraseDialog::keptIsStale);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !problem(*stale).isEmpty() && !field(*stale).isReadOnly(); }, 20'000));
    EXPECT_EQ(found.count(), 1) << "it is not kept any longer";
    EXPECT_EQ(tries.failed(), 0) << "nobody has guessed";
    tryIt(*stale, u"right words here"_s);
    EXPECT_EQ(stale->result(), QDialog::Accepted) << "the passphrase works without";
}

TEST_F(PassphraseDialogTest, shouldSayWhatIsWrongWithTheKeyFile) {
    QFile::remove(Vault::fileFor(file));
    const auto dialog = opened();
    tryIt(*dialog, u"right words here"_s);
    EXPECT_TRUE(problem(*dialog).contains(u"desk.entraide.keys"_s)) << qPrintable(problem(*dialog));
    EXPECT_EQ(tries.failed(), 0);
}

} // namespace
} // namespace entraide::THIS_FILE
