// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/desk.h"
#include "ui/common/theme.h"
#include "ui/records/page.h"
#include "ui/shell/desk_dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/words/interface_language.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QHash>
#include <QKeySequence>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTranslator>

#include <gtest/gtest.h>

namespace entraide {
namespace {

using namespace Qt::StringLiterals;

class SessionTest : public testing::Test {
protected:
    SessionTest() { language.use(Language::English); }
    ~SessionTest() override { language.use(Language::English); }

    std::unique_ptr<Session> sessionWith(const QString& deskFile, bool sample = false) {
        Session::Options options;
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
    int asked = 0;
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

} // namespace
} // namespace entraide
