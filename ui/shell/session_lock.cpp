// SPDX-License-Identifier: GPL-3.0-or-later
// Session: the lock, what was typed through it, and the change of the file's key, for which the desk is closed too.
#include "domain/error.h"
#include "storage/audit_trail.h"
#include "storage/desk.h"
#include "storage/desk_keys.h"
#include "ui/common/fault.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rekey_dialog.h"
#include "ui/shell/session.h"
#include "ui/shell/system_lock.h"
#include "ui/words/error_words.h"

#include <QApplication>
#include <QDialog>
#include <QMessageBox>
#include <QPointer>
#include <QSettings>
#include <QThread>
#include <QTimer>

#include <functional>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Does \a go once whoever waited in a dialog has gone on, which is when the event loop is less deep than \a level.
/// Where nobody waited, after a few turns.
void whenLeft(QObject* context, int level, int turns, const std::function<void()>& go) {
    QTimer::singleShot(0, context, [=] {
        if (turns > 0 && QThread::currentThread()->loopLevel() >= level)
            return whenLeft(context, level, turns - 1, go);
        go();
    });
}

/// Ends each dialog that stands open as if it was left, and without asking: one that asks before it throws away what is
/// typed would stay over a locked desk, and what is typed is kept by now. True when there was one.
bool leaveDialogs() {
    constexpr int mostTurns = 8; // one that ends may open another
    for (int turn = 0; turn < mostTurns; ++turn) {
        QList<QPointer<QDialog>> open;
        for (const QWidgetList windows = QApplication::topLevelWidgets(); QWidget * window : windows) {
            if (auto* dialog = qobject_cast<QDialog*>(window); dialog && dialog->isVisible())
                open.append(dialog);
        }
        if (open.isEmpty())
            return turn > 0;
        for (const QPointer<QDialog>& dialog : std::as_const(open)) {
            if (dialog)
                dialog->QDialog::reject(); // not its own, which may refuse
            if (dialog && dialog->isVisible())
                dialog->hide();
        }
    }
    return true;
}

/// What does not go with the window: nothing that was read may stand beside the dialog that asks the passphrase.
void hideWhatIsLeft() {
    for (const QWidgetList windows = QApplication::topLevelWidgets(); QWidget * window : windows) {
        if (window->isVisible())
            window->hide();
    }
}

} // namespace

/// After the window is there: an encrypted desk locks by itself, and what is typed is kept.
void Session::watch() {
    m_keep.start();
    if (m_desk->info().encrypted)
        m_idle.start();
    if (m_desk->handle().slot == Vault::recoverySlot)
        m_window->say(
            tr("The recovery sheet opened the desk. Give yourself a passphrase under Protection, then print a new "
               "sheet."),
            Tone::Warning);
}

void Session::warnOfLock(int secondsLeft) {
    const QString sentence = tr("The desk is about to lock, since nobody is here. Press any key to keep it open.");
    if (!m_window)
        return;
    if (secondsLeft == AutoLock::warningSeconds)
        m_window->say(sentence, Tone::Warning);
    else if (secondsLeft == 0)
        m_window->unsay(sentence);
}

KeptWork Session::work() const {
    KeptWork now;
    now.page = m_window->currentPage();
    if (const Page* page = m_window->page(now.page))
        now.record = page->shownRecord();
    now.drafts = m_window->drafts();
    now.loose = looseTexts();
    return now;
}

void Session::keepTyped() {
    if (!m_desk || !m_window || m_desk->isWriting())
        return;
    keepViews();
    const KeptWork now = work();
    const QString text = now.hasTyped() ? textOf(now) : QString();
    if (text == m_keptText)
        return;
    try {
        if (text.isEmpty())
            dropKeptWork(*m_desk);
        else
            keepWork(*m_desk, now);
        m_keptText = text;
    } catch (const Error&) {
        // Tried again in half a minute; it still stands in its form.
    }
}

/// After a lock; after a crash, or a computer that went off, just the same.
void Session::takeUpWork() {
    auto kept = std::exchange(m_inMemory, std::nullopt);
    try {
        if (!kept)
            kept = takeKeptWork(*m_desk);
    } catch (const Error& error) {
        m_window->say(sentenceFor(error), Tone::Warning);
    }
    const bool isAfterCrash = std::exchange(m_isAfterCrash, false);
    if (isAfterCrash && (!kept || kept->drafts.isEmpty()))
        m_window->say(
            tr("Entraide ended the last time without being closed. Everything that was saved is here, and you "
               "are where you were."),
            Tone::Accent);
    if (!kept)
        return;
    try {
        if (!kept->page.isEmpty()) {
            m_window->showPage(kept->page);
            Page* page = m_window->page(kept->page);
            if (page && !kept->record.isEmpty() && kept->drafts.isEmpty()) // but a place to look at
                guardedLater(*m_window, [&] { page->openRecord(kept->record); });
        }
        m_window->takeUp(kept->drafts);
    } catch (const Error& error) { // it stays kept for when it can be read; the desk is there without it
        try {
            keepWork(*m_desk, *kept);
        } catch (const Error&) {
            m_inMemory = kept;
        }
        m_window->say(sentenceFor(error), Tone::Warning);
        return;
    }
    if (!kept->drafts.isEmpty())
        m_window->say(isAfterCrash
                          ? tr("Entraide ended the last time without being closed. Everything that was saved is "
                               "here; what you were writing is here again, and is not saved yet.")
                          : tr("What you were writing is here again. It is not saved yet."),
                      Tone::Accent);
    for (const LooseText& loose : std::as_const(kept->loose)) {
        auto* box = new QMessageBox(m_window.get());
        box->setObjectName(u"looseText"_s);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setIcon(QMessageBox::Information);
        box->setWindowTitle(loose.title);
        box->setText(tr("A window was open when the desk closed, and this was typed in it:"));
        box->setInformativeText(loose.texts.join(u"\n\n"_s));
        box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        box->addButton(tr("Close"), QMessageBox::AcceptRole);
        box->open();
    }
    keepTyped(); // until it is saved, a crash does not take it either
}

void Session::forgetTyped() {
    if (!m_desk || m_keptText.isEmpty())
        return;
    try {
        dropKeptWork(*m_desk);
    } catch (const Error&) {
        // It is offered once more than it need be.
    }
}

void Session::lock() {
    if (!m_desk || !m_window || !m_desk->info().encrypted)
        return;
    if (m_window->isBusy()) {
        m_privacy.hold(tr("The desk locks as soon as what is under way has ended."));
        m_lockAgain.start();
        return;
    }
    const KeptWork now = work();
    bool isKept = true;
    try {
        keepWork(*m_desk, now);
    } catch (const Error&) {
        isKept = false; // a full disk: what is typed stays here, and with it this program
    }
    m_settings.setValue("window/geometry", m_window->saveGeometry());
    const QString file = m_desk->info().file;
    const auto close = [this, now, isKept, file] {
        if (!m_desk || m_desk->info().file != file) {
            if (m_desk && m_desk->info().encrypted)
                return lock(); // a dialog that ended led to another desk, and nobody is here
            m_privacy.lift();
            return;
        }
        leaveDesk();
        hideWhatIsLeft();
        m_privacy.lift();
        if (m_system)
            m_system->letSleep();
        m_settings.sync();
        if (isKept && m_options.restart && m_options.restart(file)) {
            QCoreApplication::quit();
            return;
        }
        if (!isKept)
            m_inMemory = now;
        if (!openFile(file, true) && !welcome())
            QCoreApplication::quit();
    };
    if (!leaveDialogs())
        return close();
    // First what waited for them ends: it may stand on the window that goes with the desk.
    m_privacy.hold(tr("The desk is about to lock."));
    m_keep.stop();
    m_lockAgain.stop();
    constexpr int turns = 5;
    whenLeft(this, QThread::currentThread()->loopLevel(), turns, close);
}

void Session::rekey() {
    if (!m_desk || !m_window)
        return;
    if (m_window->isBusy()) {
        m_window->say(tr("The last step is still under way. Try again when it has ended."), Tone::Warning);
        return;
    }
    QStringList keep;
    try {
        m_desk->require(DeskAct::ManageKeys);
        keep = DeskKeys(*m_desk).staying();
        keepWork(*m_desk, work());
    } catch (const Error& error) {
        m_window->say(sentenceFor(error), Tone::Danger);
        return;
    }
    Desk::Handle handle = m_desk->handle();
    leaveDesk();
    RekeyDialog dialog(handle, keep);
    dialog.exec();
    if (!dialog.newKey().isEmpty())
        handle.keyAndSalt = dialog.newKey();
    try {
        auto desk = Desk::openAgain(handle);
        if (!dialog.newKey().isEmpty())
            desk->audit().enter(AuditAct::Rekeyed);
        use(std::move(desk));
    } catch (const Error& error) {
        // Which of the two keys the file has is found out by the passphrase.
        showFault(error);
        if (!openFile(handle.file, true) && !welcome())
            QCoreApplication::quit();
        return;
    }
    if (const QString fault = dialog.fault(); !fault.isEmpty())
        m_window->say(fault, Tone::Danger);
    else
        m_window->say(
            tr("The desk has another key. Who has no passphrase here any more cannot read what is written from "
               "now on."),
            Tone::Positive);
}

} // namespace entraide
