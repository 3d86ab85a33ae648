// SPDX-License-Identifier: GPL-3.0-or-later
// A coordinator's working day through the whole window, by keyboard: what the five walks share.
#pragma once

#include "storage/desk.h"
#include "ui/common/message_bar.h"
#include "ui/exchange/exchange_office.h"
#include "ui/records/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "workflows/candidates.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace entraide {

/// A new desk, its window, a clock that the walk sets, and hands that only know keys. What a key does is found as a
/// coordinator finds it: by the focus and the menus.
class Day : public ::testing::Test {
protected:
    static constexpr int patience = 20'000; ///< milliseconds, for what a job does

    Day()
        : desk(Desk::create(folder.filePath(QStringLiteral("desk.entraide")), {}, QStringLiteral("Permanence"), true))
        , settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , candidates(std::make_unique<CandidateService>(*desk)) {
        context = std::make_unique<PageContext>(
            PageContext{*desk, *candidates, settings, [this] { return today; }, QStringLiteral("Nadia")});
        office = std::make_unique<ExchangeOffice>(*desk);
        openWindow();
    }

    void openWindow() {
        window = std::make_unique<MainWindow>(*context);
        addPages(*window, *context, *office);
        window->finish();
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    /// The morning of another day: the window is opened anew, as one does.
    void sleepUntil(QDate date, QTime time = QTime(9, 0)) {
        today = Today::at(QDateTime(date, time));
        window.reset();
        candidates = std::make_unique<CandidateService>(*desk);
        context = std::make_unique<PageContext>(
            PageContext{*desk, *candidates, settings, [this] { return today; }, QStringLiteral("Nadia")});
        openWindow();
    }

    Page& page() const { return *window->page(window->currentPage()); }
    void go(const QString& key) { run(QStringLiteral("page.") + key); }

    /// Runs the command by its key where it has one, else through its menu; fails when it cannot be run now.
    void run(const QString& id) {
        QAction* found = action(id);
        ASSERT_NE(found, nullptr) << "no command " << qPrintable(id);
        ASSERT_TRUE(found->isEnabled()) << "cannot be done now: " << qPrintable(id);
        ASSERT_TRUE(!found->shortcut().isEmpty() || isInMenu(found)) << "only the mouse reaches " << qPrintable(id);
        found->trigger();
    }
    bool canRun(const QString& id) const {
        const QAction* found = action(id);
        return found && found->isEnabled();
    }

    QWidget* focus() const {
        QWidget* widget = QApplication::focusWidget();
        return widget ? widget : window.get();
    }
    void key(Qt::Key which, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(focus(), which, with); }
    void type(const QString& text) { QTest::keyClicks(focus(), text); }
    void tab(int times = 1) {
        for (int i = 0; i < times; ++i)
            key(Qt::Key_Tab);
    }
    /// Puts the cursor into the part of the shown page of that object name, as Tab would.
    template <class W> W* reach(const QString& objectName) {
        for (W* part : page().findChildren<W*>(objectName)) {
            if (part->isVisible()) {
                part->setFocus(Qt::TabFocusReason);
                return part;
            }
        }
        ADD_FAILURE() << "nothing visible is called " << qPrintable(objectName);
        return nullptr;
    }

    QString told() const { return window->findChild<MessageBar*>()->text(); }
    void undo() { run(QStringLiteral("undo")); }

    template <class R> QList<R> all() const {
        QList<R> records;
        desk->forEach<R>([&](const R& record) { records.append(record); });
        return records;
    }
    template <class R> R only() const {
        const QList<R> records = all<R>();
        EXPECT_EQ(records.size(), 1);
        return records.value(0);
    }

    QTemporaryDir folder;
    Today today = Today::at(QDateTime(QDate(2026, 11, 23), QTime(9, 0))); ///< a Monday
    std::unique_ptr<Desk> desk;
    QSettings settings;
    std::unique_ptr<CandidateService> candidates;
    std::unique_ptr<ExchangeOffice> office;
    std::unique_ptr<PageContext> context;
    std::unique_ptr<MainWindow> window;

private:
    QAction* action(const QString& id) const {
        const QList<QAction*> own = page().menuActions();
        for (QAction* candidate : own + QList<QAction*>{page().newAction(), page().printAction()} + window->actions()) {
            if (candidate && candidate->objectName() == id)
                return candidate;
        }
        return page().findChild<QAction*>(id);
    }
    bool isInMenu(const QAction* wanted) const {
        for (const QAction* title : window->menuBar()->actions()) {
            if (title->menu() && title->menu()->actions().contains(wanted))
                return true;
        }
        return false;
    }
};

} // namespace entraide
