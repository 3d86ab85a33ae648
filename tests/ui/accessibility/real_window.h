// SPDX-License-Identifier: GPL-3.0-or-later
// The window as it is opened on the sample desk, in one of the languages: every page, tab, form and dialog of it.
#pragma once

#include "support/fake_keychain.h"
#include "ui/common/job.h"
#include "ui/common/theme.h"
#include "ui/records/page.h"
#include "ui/records/record_form.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/words/interface_language.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QListView>
#include <QMenuBar>
#include <QPointer>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTranslator>

#include <functional>
#include <gtest/gtest.h>
#include <memory>

namespace entraide {

class RealWindow : public ::testing::Test {
protected:
    /// Called with where one is ("requests/Candidates") and what is to be looked at.
    using Look = std::function<void(const QString& where, QWidget& part)>;

    /// \a translator speaks for the program; null: English.
    void open(Language spoken, std::unique_ptr<QTranslator> translator) {
        m_translator = std::move(translator);
        language.use(spoken);
        if (m_translator)
            QCoreApplication::installTranslator(m_translator.get());
        Session::Options options;
        options.today = QDate(2026, 11, 23); // a Monday
        options.dataFolder = folder.path();
        options.sample = true;
        options.sampleVolunteers = 60;
        options.makeKeychain = [this] { return std::make_unique<FakeKeychain>(m_secrets); };
        session = std::make_unique<Session>(theme, language, settings, options);
        ASSERT_TRUE(session->begin());
        session->setScene();
        window().resize(1280, 800);
        activate();
        settle();
    }
    /// In one of the program's languages, by its code.
    void open(const QString& code) {
        auto words = std::make_unique<QTranslator>();
        ASSERT_TRUE(words->load(QStringLiteral("entraide_") + code, QStringLiteral(ENTRAIDE_TRANSLATIONS)));
        open(InterfaceLanguage::fromCode(code).value_or(Language::English), std::move(words));
    }
    ~RealWindow() override {
        session.reset();
        if (m_translator)
            QCoreApplication::removeTranslator(m_translator.get());
        language.use(Language::English);
    }

    MainWindow& window() const { return *session->window(); }
    void activate() {
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    }
    /// Nothing is under way and everything is laid out.
    void settle() const {
        const bool rests = QTest::qWaitFor([this] { return window().findChildren<Job*>().isEmpty(); }, patience);
        EXPECT_TRUE(rests);
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
    }

    /// Each page, and each tab that can be seen on it.
    void forEachFace(const Look& look) {
        for (const QString& key : window().pageKeys()) {
            window().showPage(key);
            settle();
            QWidget& page = *window().page(key);
            look(key, page);
            forEachTab(key, page, look, 0);
            forEachSection(key, page, look);
        }
    }

    /// Each form and dialog that a command of the menus opens: those that ask something first end in "…". What Qt draws
    /// itself (files, printers) is left again at once.
    void forEachQuestion(const Look& look) {
        QTimer visitor;
        QString asked;
        QObject::connect(&visitor, &QTimer::timeout, &visitor, [&] {
            if (QWidget* dialog = QApplication::activeModalWidget()) {
                if (!isOfQt(*dialog))
                    look(asked, *dialog);
                leave(*dialog);
            }
        });
        visitor.start(0);
        for (const QString& key : window().pageKeys()) {
            Page& page = *window().page(key);
            QList<QAction*> actions = page.menuActions();
            if (page.newAction() && !actions.contains(page.newAction()))
                actions.prepend(page.newAction());
            if (key == window().pageKeys().first()) {
                for (const QAction* title : window().menuBar()->actions())
                    actions += title->menu() ? title->menu()->actions() : QList<QAction*>();
            }
            for (const QPointer<QAction>& action : QList<QPointer<QAction>>(actions.cbegin(), actions.cend())) {
                if (!action || !asks(*action, page))
                    continue;
                window().showPage(key);
                settle();
                if (!action || !action->isEnabled())
                    continue;
                asked = key + QLatin1Char('/') + action->objectName();
                action->trigger();
                settle();
                lookAtForms(asked, look);
                leaveWindows(asked, look);
            }
        }
    }

    static constexpr int patience = 30'000; ///< milliseconds, for what a job does

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme theme{*qApp, Scheme::Light};
    InterfaceLanguage language;
    std::unique_ptr<Session> session;

private:
    static bool isOfQt(const QWidget& dialog) {
        for (const char* name :
             {"QFileDialog", "QAbstractPrintDialog", "QPageSetupDialog", "QColorDialog", "QFontDialog"}) {
            if (dialog.inherits(name))
                return true;
        }
        return false;
    }
    static void leave(QWidget& dialog) {
        if (auto* asking = qobject_cast<QDialog*>(&dialog))
            asking->reject();
        if (dialog.isVisible() && !dialog.close())
            dialog.hide();
    }
    static bool asks(const QAction& action, const Page& page) {
        return !action.menu() && (&action == page.newAction() || action.text().contains(QChar(u'…')));
    }

    void forEachTab(const QString& where, QWidget& page, const Look& look, int depth) {
        constexpr int deepest = 2;
        if (depth == deepest)
            return;
        for (const QPointer<QTabBar>& tabs : visibleTabs(page)) {
            if (!tabs || !tabs->isVisible())
                continue;
            const int before = tabs->currentIndex();
            for (int i = 0; tabs && i < tabs->count(); ++i) {
                if (i == before || !tabs->isTabEnabled(i) || !tabs->isTabVisible(i))
                    continue;
                tabs->setCurrentIndex(i);
                settle();
                const QString here = where + QLatin1Char('/') + tabs->tabText(i);
                look(here, page);
                if (depth == 0)
                    forEachTab(here, page, look, depth + 1);
            }
            if (tabs)
                tabs->setCurrentIndex(before);
            settle();
        }
    }
    static QList<QPointer<QTabBar>> visibleTabs(const QWidget& page) {
        QList<QPointer<QTabBar>> all;
        for (QTabBar* tabs : page.findChildren<QTabBar*>()) {
            if (tabs->isVisible() && tabs->count() > 1)
                all.append(tabs);
        }
        return all;
    }
    /// A page whose list has its parts one below the other.
    void forEachSection(const QString& where, QWidget& page, const Look& look) {
        auto* list = page.findChild<QListView*>(QStringLiteral("exchangeList"));
        for (int row = 0; list && row < list->model()->rowCount(); ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            settle();
            look(where + QLatin1Char('/') + QString::number(row), page);
        }
    }
    void lookAtForms(const QString& where, const Look& look) {
        for (RecordForm* form : window().findChildren<RecordForm*>()) {
            if (!form->isVisible())
                continue;
            look(where, *form);
            Q_EMIT form->leaveRequested();
            settle();
        }
    }
    /// Dialogs that let one go on in the window.
    void leaveWindows(const QString& where, const Look& look) {
        for (QWidget* other : QApplication::topLevelWidgets()) {
            if (!other->isVisible() || other == &window() || !qobject_cast<QDialog*>(other))
                continue;
            if (!isOfQt(*other))
                look(where, *other);
            leave(*other);
            settle();
        }
    }

    std::unique_ptr<QTranslator> m_translator;
    std::shared_ptr<FakeKeychain::Secrets> m_secrets = std::make_shared<FakeKeychain::Secrets>();
};

} // namespace entraide
