// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guarded_application.h"

#include "ui/common/fault.h"
#include "ui/words/later_words.h"

#include <QMessageBox>
#include <QThread>

namespace entraide {

using namespace Qt::StringLiterals;

GuardedApplication::GuardedApplication(int& argc, char** argv)
    : QApplication(argc, argv) {}

// On whichever thread the receiver lives. It may be gone when its handler has thrown, and the event with it.
bool GuardedApplication::notify(QObject* receiver, QEvent* event) {
    const QEvent::Type type = event->type();
    try {
        return QApplication::notify(receiver, event);
    } catch (...) {
        const std::exception_ptr fault = std::current_exception();
        if (QThread::currentThread() == thread())
            note(fault, type);
        else
            QMetaObject::invokeMethod(
                this, [this, fault, type] { note(fault, type); }, Qt::QueuedConnection);
        return false;
    }
}

void GuardedApplication::note(const std::exception_ptr& fault, QEvent::Type in) {
    tellLater(*this, fault);
    QMetaObject::invokeMethod( // a fault in keeping what is typed is told too, and asks for no keeping again
        this, [this, in] { guardedLater(*this, [&] { Q_EMIT caught(in); }); }, Qt::QueuedConnection);
}

bool GuardedApplication::event(QEvent* event) {
    if (event->type() != FaultEvent::kind())
        return QApplication::event(event);
    constexpr qint64 quiet = 10'000; // milliseconds
    const QString sentence = laterSentenceFor(static_cast<FaultEvent*>(event)->fault());
    const bool isTold = sentence == m_told && m_sinceTold.isValid() && !m_sinceTold.hasExpired(quiet);
    m_told = sentence;
    m_sinceTold.start();
    if (!isTold)
        showBox(sentence);
    event->accept();
    return true;
}

/// Waits for nobody: what goes on goes on.
void GuardedApplication::showBox(const QString& sentence) {
    auto* box = new QMessageBox(QMessageBox::Warning, applicationDisplayName(), sentence, QMessageBox::NoButton,
                                activeWindow());
    box->setObjectName(u"faultBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(tr("Close"), QMessageBox::AcceptRole);
    box->open();
}

} // namespace entraide
