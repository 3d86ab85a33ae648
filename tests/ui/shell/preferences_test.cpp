// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_session.h"
#include "ui/mappage/background_panel.h"
#include "ui/protection/lock_settings.h"
#include "ui/protection/protection_page.h"
#include "ui/shell/preferences_dialog.h"

#include <QComboBox>
#include <QSpinBox>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class Preferences : public ShellSession {
protected:
    Preferences() {
        QDir().mkpath(profile());
        session = sessionWith({}, true);
        EXPECT_TRUE(session->begin());
    }
    PreferencesDialog& open() {
        session->window()->findChild<QAction*>(u"preferences"_s)->trigger();
        auto* dialog = session->window()->findChild<PreferencesDialog*>();
        EXPECT_NE(dialog, nullptr);
        return *dialog;
    }
    void follow(const QString& button) {
        open().findChild<QPushButton*>(button)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    std::unique_ptr<Session> session;
};

TEST_F(Preferences, shouldOpenUnderItsKeyInTheMenu) {
    const auto* action = session->window()->findChild<QAction*>(u"preferences"_s);
    ASSERT_NE(action, nullptr);
    EXPECT_EQ(action->shortcut(), QKeySequence(u"Ctrl+,"_s));
    EXPECT_FALSE(action->statusTip().isEmpty());
}

TEST_F(Preferences, shouldSetLookAndLockAtOnce) {
    PreferencesDialog& dialog = open();
    auto* schemes = dialog.findChild<QComboBox*>(u"preferencesScheme"_s);
    schemes->setCurrentIndex(schemes->findData(u"dark"_s));
    Q_EMIT schemes->activated(schemes->currentIndex());
    EXPECT_EQ(theme.scheme(), Scheme::Dark);
    EXPECT_EQ(settings.value("scheme").toString(), u"dark"_s);
    EXPECT_TRUE(session->window()->findChild<QAction*>(u"scheme.dark"_s)->isChecked());
    dialog.findChild<QSpinBox*>(u"preferencesLock"_s)->setValue(12);
    EXPECT_EQ(lockMinutes(settings), 12);
    EXPECT_EQ(session->window()->findChild<QSpinBox*>(u"lockMinutes"_s)->value(), 12) << "one number in two places";
}

TEST_F(Preferences, shouldSpeakAnotherLanguageInAWindowMadeAnew) {
    PreferencesDialog& dialog = open();
    auto* languages = dialog.findChild<QComboBox*>(u"preferencesLanguage"_s);
    languages->setCurrentIndex(languages->findData(u"nl"_s));
    Q_EMIT languages->activated(languages->currentIndex());
    EXPECT_TRUE(QTest::qWaitFor([&] { return language.current() == Language::Dutch; }, 20'000));
    EXPECT_EQ(settings.value("language").toString(), u"nl"_s);
}

TEST_F(Preferences, shouldLeadToWhatBelongsToAPage) {
    follow(u"toBackups"_s);
    EXPECT_EQ(session->window()->currentPage(), u"protection"_s);
    auto* protection = qobject_cast<ProtectionPage*>(session->window()->page(u"protection"_s));
    EXPECT_EQ(protection->tab(), ProtectionPage::BackupsTab);
    follow(u"toKeys"_s);
    EXPECT_EQ(protection->tab(), ProtectionPage::KeysTab);
    follow(u"toMap"_s);
    EXPECT_EQ(session->window()->currentPage(), u"map"_s);
    const auto* panel = session->window()->findChild<BackgroundPanel*>();
    EXPECT_TRUE(panel->isAncestorOf(session->window()->focusWidget()));
    follow(u"toExchange"_s);
    EXPECT_EQ(session->window()->currentPage(), u"exchange"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
