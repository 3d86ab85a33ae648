// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <exception>

namespace entraide {

/// The window's application. A fault that left an event's handler unguarded is told in words instead of ending the
/// program with what is typed in it; so is one of which no window knows (the passphrase is still asked for, say).
///
/// The last resort, since Qt's own frames are no place for exceptions: what reads while it is painted, or is called by
/// a model or view, has its guard in its own place (ui/common/fault.h).
class GuardedApplication : public QApplication {
    Q_OBJECT

public:
    GuardedApplication(int& argc, char** argv);

    bool notify(QObject* receiver, QEvent* event) override;

Q_SIGNALS:
    /// A handler of such an event ended in a fault: what is typed had better be kept now.
    void caught(QEvent::Type in);

protected:
    /// Tells the faults that nobody else tells.
    bool event(QEvent* event) override;

private:
    void note(const std::exception_ptr& fault, QEvent::Type in);
    void showBox(const QString& sentence);

    QString m_told;
    QElapsedTimer m_sinceTold;
};

} // namespace entraide
