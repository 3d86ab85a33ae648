// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backup_making.h"
#include "backups/backup_places.h"
#include "shell_session.h"
#include "storage/desk.h"
#include "storage/users.h"
#include "ui/protection/recovery_dialog.h"
#include "ui/shell/damaged_desk.h"
#include "ui/shell/recent_desks.h"
#include "ui/shell/welcome_dialog.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QRadioButton>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using Step = WelcomeDialog::Step;

const QString words = u"seven kind neighbours"_s;

template <class W = QPushButton> W& part(const QWidget& dialog, const QString& name) {
    auto* found = dialog.findChild<W*>(name);
    EXPECT_NE(found, nullptr) << qPrintable(name);
    return *found;
}

class FirstRun : public ShellSession {
protected:
    /// Through the pages to the last one.
    static void fillIn(WelcomeDialog& dialog, bool wantsSheet = false) {
        part(dialog, u"firstRunOn"_s).click();
        part<QLineEdit>(dialog, u"deskName"_s).setText(u"Buurt"_s);
        part<QLineEdit>(dialog, u"ownName"_s).setText(u"Nadia"_s);
        part(dialog, u"firstRunOn"_s).click();
        part<QLineEdit>(dialog, u"newPassphrase"_s).setText(words);
        part<QLineEdit>(dialog, u"newPassphraseAgain"_s).setText(words);
        part<QCheckBox>(dialog, u"printSheet"_s).setChecked(wantsSheet);
        part(dialog, u"firstRunOn"_s).click();
        EXPECT_EQ(dialog.step(), Step::Begin);
    }
};

TEST_F(FirstRun, shouldLetNobodyOnWithoutWhatIsNeeded) {
    WelcomeDialog dialog(u"en"_s, {}, {});
    auto& on = part(dialog, u"firstRunOn"_s);
    EXPECT_EQ(dialog.step(), Step::Language);
    on.click();
    EXPECT_EQ(dialog.step(), Step::Who);
    EXPECT_FALSE(on.isEnabled());
    part<QLineEdit>(dialog, u"deskName"_s).setText(u"Buurt"_s);
    EXPECT_FALSE(on.isEnabled());
    part<QLineEdit>(dialog, u"ownName"_s).setText(u"Nadia"_s);
    on.click();
    EXPECT_EQ(dialog.step(), Step::Passphrase);
    part<QLineEdit>(dialog, u"newPassphrase"_s).setText(u"too short"_s);
    part<QLineEdit>(dialog, u"newPassphraseAgain"_s).setText(u"too short"_s);
    EXPECT_FALSE(on.isEnabled());
    part<QLineEdit>(dialog, u"newPassphrase"_s).setText(words);
    EXPECT_FALSE(on.isEnabled()) << "not twice the same";
    part<QLineEdit>(dialog, u"newPassphraseAgain"_s).setText(words);
    EXPECT_TRUE(on.isEnabled());
}

TEST_F(FirstRun, shouldLoseNothingThatIsTypedOnTheWayBackAndInAnotherLanguage) {
    WelcomeDialog dialog(u"en"_s, {}, {});
    fillIn(dialog);
    for (int page = 0; page < 3; ++page)
        part(dialog, u"firstRunBack"_s).click();
    EXPECT_EQ(dialog.step(), Step::Language);
    EXPECT_EQ(dialog.wanted().name, u"Buurt"_s);
    part<QRadioButton>(dialog, u"language.nl"_s).click();
    EXPECT_EQ(dialog.result(), WelcomeDialog::LanguageChanged);
    EXPECT_EQ(dialog.language(), u"nl"_s);
    const WelcomeDialog next(u"nl"_s, {}, dialog.typed());
    EXPECT_EQ(next.step(), Step::Language);
    EXPECT_EQ(next.wanted().name, u"Buurt"_s);
    EXPECT_EQ(next.wanted().who, u"Nadia"_s);
    EXPECT_EQ(next.wanted().passphrase, words.toUtf8());
    EXPECT_FALSE(next.wanted().wantsSheet);
}

TEST_F(FirstRun, shouldLeaveNothingOnTheDiskWhenItIsLeft) {
    const QStringList before = files();
    whenAsked<WelcomeDialog>([](WelcomeDialog& dialog) {
        fillIn(dialog);
        dialog.reject();
    });
    {
        const auto session = sessionWith({});
        EXPECT_FALSE(session->begin());
    }
    settings.sync();
    EXPECT_EQ(files(), before);
}

TEST_F(FirstRun, shouldBeginWithAnEmptyDeskOfItsFirstUser) {
    whenAsked<WelcomeDialog>([](WelcomeDialog& dialog) {
        fillIn(dialog, true);
        part(dialog, u"beginEmpty"_s).click();
    });
    whenAsked<RecoveryDialog>([this](RecoveryDialog& dialog) {
        dialog.writePdf(folder.filePath(u"sheet.pdf"_s));
        dialog.accept();
    });
    const auto session = sessionWith({});
    ASSERT_TRUE(session->begin());
    EXPECT_TRUE(QFile::exists(folder.filePath(u"sheet.pdf"_s)));
    const QString file = lastDesk(settings);
    EXPECT_TRUE(file.startsWith(profile())) << qPrintable(file);
    const auto desk = Desk::open(file, {words.toUtf8()});
    const QList<User> users = usersOf(*desk);
    ASSERT_EQ(users.size(), 1);
    EXPECT_EQ(users.first().name, u"Nadia"_s);
    EXPECT_EQ(users.first().role, Role::Administrator);
    EXPECT_EQ(recentDesks(settings), QStringList(file));
}

TEST_F(FirstRun, shouldLeadToTheImportAndToAColleaguesDesk) {
    whenAsked<WelcomeDialog>([](WelcomeDialog& dialog) {
        fillIn(dialog);
        part(dialog, u"beginImport"_s).click();
    });
    auto session = sessionWith({});
    ASSERT_TRUE(session->begin());
    EXPECT_NE(QApplication::activeModalWidget(), nullptr) << "the import is open";
    session.reset();
    settings.clear();
    whenAsked<WelcomeDialog>([](WelcomeDialog& dialog) {
        fillIn(dialog);
        part(dialog, u"beginJoin"_s).click();
    });
    session = sessionWith({});
    ASSERT_TRUE(session->begin());
    EXPECT_EQ(session->window()->currentPage(), u"exchange"_s);
}

TEST_F(FirstRun, shouldMakeADeskOfACopyFromElsewhere) {
    const QString stick = folder.filePath(u"stick"_s);
    QDir().mkpath(stick);
    QString copy;
    {
        const auto desk = Desk::create(stick + u"/old.entraide"_s, {"right words here"}, u"Old"_s, false);
        copy = makeBackup(*desk, {.now = QDateTime::currentDateTime()}).copy.file;
    }
    whenAsked<WelcomeDialog>([this, copy](WelcomeDialog& dialog) {
        fillIn(dialog);
        whenAsked<QFileDialog>([copy](QFileDialog& files) {
            auto& name = part<QLineEdit>(files, u"fileNameEdit"_s);
            name.setText(copy);
            QTest::keyClick(&name, Qt::Key_Return);
        });
        whenAsked<DamagedDeskDialog>([](DamagedDeskDialog& restore) {
            part<QLineEdit>(restore, u"damagedPassphrase"_s).setText(u"right words here"_s);
            part(restore, u"damagedOpen"_s).click();
        });
        answerPassphrase(u"right words here"_s);
        part(dialog, u"beginRestore"_s).click();
    });
    const auto session = sessionWith({});
    ASSERT_TRUE(session->begin());
    EXPECT_TRUE(lastDesk(settings).startsWith(profile())) << qPrintable(lastDesk(settings));
    EXPECT_TRUE(session->window()->windowTitle().contains(u"Old"_s));
    EXPECT_TRUE(QFile::exists(copy)) << "the copy stays as it is";
}

/// As by a double click while the first page is open.
TEST_F(FirstRun, shouldOpenTheFileOfAnotherStart) {
    QDir().mkpath(profile());
    const QString other = profile() + u"/other.entraide"_s;
    Desk::create(other, {}, u"Other"_s, true);
    const auto session = sessionWith({});
    whenAsked<WelcomeDialog>([&](WelcomeDialog&) { session->fulfil({other, false}); });
    ASSERT_TRUE(session->begin());
    EXPECT_TRUE(session->window()->windowTitle().contains(u"Other"_s));
}

TEST_F(FirstRun, shouldTakeTheSampleAwayWithoutATrace) {
    const QStringList before = files();
    const QString stick = folder.filePath(u"stick"_s);
    {
        const auto session = sessionWith({}, true);
        ASSERT_TRUE(session->begin());
        settings.sync();
        EXPECT_TRUE(QFile::exists(profile() + u"/sample.entraide"_s));
        {
            const auto desk = Desk::open(profile() + u"/sample.entraide"_s, {});
            QDir().mkpath(stick);
            BackupPlaces places(*desk);
            places.chooseSecond(stick);
            places.save();
            makeBackup(*desk, {.now = QDateTime::currentDateTime()});
        }
        whenAsked<WelcomeDialog>([](WelcomeDialog& dialog) { dialog.reject(); });
        auto* button = session->window()->findChild<QPushButton*>(u"removeSampleButton"_s);
        ASSERT_NE(button, nullptr);
        button->click(); // and nothing is asked: nobody tried anything in it
        EXPECT_TRUE(QTest::qWaitFor([&] { return session->window() == nullptr; }, 20'000));
        QCoreApplication::processEvents();
    }
    settings.sync();
    QStringList left = files();
    for (const QString& made : {u"/stick"_s, u"/profile"_s, u"/settings.ini"_s}) { // no trace of the sample in it
        if (!before.contains(made))
            left.removeAll(made);
    }
    EXPECT_EQ(left, before);
    for (const QStringList keys = settings.allKeys(); const QString& key : keys)
        EXPECT_FALSE(settings.value(key).toString().contains(u"sample"_s)) << qPrintable(key);
    EXPECT_TRUE(recentDesks(settings).isEmpty());
    EXPECT_TRUE(lastDesk(settings).isEmpty());
}

TEST_F(FirstRun, shouldAskBeforeWhatSomebodyTriedGoesWithTheSample) {
    const auto session = sessionWith({}, true);
    ASSERT_TRUE(session->begin());
    QString title;
    whenAsked<QMessageBox>([&](QMessageBox& box) {
        title = box.objectName();
        box.reject();
    });
    Page* page = session->window()->page(u"volunteers"_s);
    ChangeSet changed;
    changed.changes.resize(1);
    changed.changes[0].id = u"volunteer:1"_s;
    Q_EMIT page->done(u"Changed."_s, u"Undo it"_s, changed);
    session->window()->findChild<QPushButton*>(u"removeSampleButton"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !title.isEmpty(); }, 20'000));
    EXPECT_EQ(title, u"removeSampleBox"_s);
    EXPECT_NE(session->window(), nullptr) << "it was kept";
}

} // namespace
} // namespace entraide::THIS_FILE
