// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: what was done, and taking it back.
#include "ui/common/job.h"
#include "ui/common/message_bar.h"
#include "ui/records/undo_history.h"
#include "ui/shell/main_window.h"
#include "ui/words/error_words.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <functional>

namespace entraide {

using namespace Qt::StringLiterals;

void MainWindow::done(const QString& sentence, const QString& undoText, const ChangeSet& changes) {
    m_history->add(undoText, changes);
    if (sentence.isEmpty())
        return;
    Message message{.tone = Tone::Positive, .text = sentence};
    if (!changes.changes.isEmpty()) {
        message.actionText = undoText.isEmpty() ? tr("Undo") : undoText;
        message.actionIcon = u"undo"_s;
        message.action = [this] { undo(); };
    }
    m_bar->showMessage(message);
}

void MainWindow::undo(int steps) {
    if (saysBusy())
        return;
    m_history->beginUndo(steps, {[this](const UndoHistory::Done& done) {
                                     if (done.keptNewer > 0)
                                         say(tr("Taken back. In %n record(s) a newer change was left as it is.",
                                                nullptr, done.keptNewer),
                                             Tone::Warning);
                                     else
                                         say(tr("The change was taken back."), Tone::Accent);
                                 },
                                 [this](const std::exception_ptr& fault) { sayFault(fault); }});
}

void MainWindow::redo(int steps) {
    if (saysBusy())
        return;
    m_history->beginRedo(steps,
                         {[this](const UndoHistory::Done&) { say(tr("The change was made again."), Tone::Accent); },
                          [this](const std::exception_ptr& fault) { sayFault(fault); }});
}

namespace {

constexpr int mostStepsListed = 20;

/// Each entry takes along those above it.
void listSteps(QMenu& menu, const QStringList& names, const std::function<void(int)>& take) {
    menu.clear();
    int steps = 0;
    for (const QString& name : names) {
        ++steps;
        if (steps > mostStepsListed)
            return;
        QString text = name;
        text.replace(u'&', "&&"_L1);
        QObject::connect(menu.addAction(text), &QAction::triggered, &menu, [take, steps] { take(steps); });
    }
}

} // namespace

void MainWindow::fillUndoSteps(QMenu& menu) {
    listSteps(menu, m_history->undoNames(), [this](int steps) { undo(steps); });
}

void MainWindow::fillRedoSteps(QMenu& menu) {
    QStringList names;
    for (const QString& name : m_history->redoNames())
        names.append(tr("Redo after “%1”", "the name of what was taken back").arg(name));
    listSteps(menu, names, [this](int steps) { redo(steps); });
}

/// A step that goes with the window, or that would keep the next one waiting.
bool MainWindow::saysBusy() {
    if (!isBusy())
        return false;
    say(tr("The last step is still under way."), Tone::Warning);
    return true;
}

bool MainWindow::isBusy() const {
    return m_history->isBusy() || std::ranges::any_of(findChildren<Job*>(), &Job::isWriting);
}

void MainWindow::sayFault(const std::exception_ptr& fault) {
    say(sentenceFor(errorOf(fault)), Tone::Danger);
}

void MainWindow::refreshHistory() {
    m_undo->setEnabled(m_history->canUndo());
    m_redo->setEnabled(m_history->canRedo());
    m_undo->setText(m_history->canUndo() && !m_history->undoName().isEmpty() ? m_history->undoName() : tr("&Undo"));
    m_redo->setText(m_history->canRedo() && !m_history->redoName().isEmpty()
                        ? tr("Redo after “%1”", "the name of what was taken back").arg(m_history->redoName())
                        : tr("&Redo"));
    m_undo->setToolTip(m_undo->text());
    m_redo->setToolTip(m_redo->text());
}

} // namespace entraide
