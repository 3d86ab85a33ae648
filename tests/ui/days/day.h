// SPDX-License-Identifier: GPL-3.0-or-later
// A coordinator's working day through the whole window, by keyboard: what the five walks share.
#pragma once

#include "storage/desk.h"
#include "ui/common/job.h"
#include "ui/common/message_bar.h"
#include "ui/exchange/exchange_office.h"
#include "ui/records/address_lookup.h"
#include "ui/records/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "workflows/candidates.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

#include <algorithm>
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
            PageContext{*desk, *candidates, addresses, settings, [this] { return today; }, QStringLiteral("Nadia")});
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
            PageContext{*desk, *candidates, addresses, settings, [this] { return today; }, QStringLiteral("Nadia")});
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
    /// To the list that hangs open below a field, else to where the cursor is, in a dialog too.
    virtual void press(Qt::Key which, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QCoreApplication::processEvents();
        if (!QApplication::activePopupWidget() && !QApplication::activeModalWidget() && !window->isActiveWindow()) {
            window->activateWindow(); // no window manager gives it back what a list or a dialog had
            ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        }
        QWidget* popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : focus(), which, with);
    }
    /// Each letter to where the cursor is by then: the first may open a cell. With accents, which the hands of the test
    /// library do not know.
    virtual void type(const QString& text) {
        for (const QChar letter : text) {
            if (letter.unicode() < 0x80) {
                QTest::keyClick(focus(), letter.toLatin1());
                continue;
            }
            QKeyEvent down(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(focus(), &down);
        }
    }
    void next(const QString& text = {}) {
        press(Qt::Key_Tab);
        type(text);
    }
    /// What a screen reader says of where the cursor is.
    static QStringList namesOf(const QWidget* widget) {
        QStringList names;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            names.append(button->text().remove(QLatin1Char('&')));
        for (const QWidget* part = widget; part && !part->isWindow(); part = part->parentWidget()) {
            if (part == widget || part->focusProxy() == widget)
                names += {part->accessibleName(), part->objectName()};
        }
        return names;
    }
    /// By Tab alone, as far as it takes.
    void tabTo(const QString& name) {
        constexpr int farthest = 90;
        QStringList passed;
        for (int step = 0; step < farthest; ++step) {
            if (namesOf(focus()).contains(name))
                return;
            passed.append(namesOf(focus()).join(QLatin1Char('/')));
            press(Qt::Key_Tab);
        }
        FAIL() << "Tab does not reach " << qPrintable(name) << ", only\n" << qPrintable(passed.join(QLatin1Char('\n')));
    }
    /// The dialog that has opened and has the cursor; null when none does.
    static QWidget* openDialog() {
        const bool there = QTest::qWaitFor(
            [] {
                const QWidget* dialog = QApplication::activeModalWidget();
                return dialog && dialog->isAncestorOf(QApplication::focusWidget());
            },
            patience);
        return there ? QApplication::activeModalWidget() : nullptr;
    }
    /// And the window has the keys again.
    bool isDialogGone() const {
        if (!QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; }, patience))
            return false;
        window->activateWindow();
        return QTest::qWaitFor([this] { return window->isActiveWindow() && QApplication::focusWidget(); }, patience);
    }

    // ---- the list of today ----

    QTreeView& needs() const { return *page().findChild<QTreeView*>(); }
    QStringList needed() const {
        QStringList lines;
        const QAbstractItemModel* model = needs().model();
        for (int group = 0; group < model->rowCount(); ++group) {
            const QModelIndex header = model->index(group, 0);
            for (int row = 0; row < model->rowCount(header); ++row)
                lines.append(model->index(row, 0, header).data(Qt::AccessibleTextRole).toString());
        }
        return lines;
    }
    bool isNeeded(const QString& words) const {
        return std::ranges::any_of(needed(), [&](const QString& line) { return line.contains(words); });
    }
    void seeToday() {
        go(QStringLiteral("today"));
        press(Qt::Key_F, Qt::ControlModifier);
    }
    /// With the arrows to the line that has these words.
    void goToLine(const QString& words) {
        seeToday();
        ASSERT_TRUE(QTest::qWaitFor([&] { return isNeeded(words); }, patience))
            << qPrintable(words) << " is not in:\n"
            << qPrintable(needed().join(QLatin1Char('\n')));
        press(Qt::Key_Home);
        const auto isThere = [&] {
            return needs().currentIndex().data(Qt::AccessibleTextRole).toString().contains(words);
        };
        for (qsizetype step = 0; step < 3 * needed().size() && !isThere(); ++step)
            press(Qt::Key_Down);
        ASSERT_TRUE(isThere()) << qPrintable(words);
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
    /// What goes on beside the window has ended.
    bool rests() const {
        return QTest::qWaitFor([this] { return window->findChildren<Job*>().isEmpty(); }, patience);
    }
    void undo() {
        run(QStringLiteral("undo"));
        EXPECT_TRUE(rests());
    }

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
    AddressLookup addresses{QString(), settings};
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
