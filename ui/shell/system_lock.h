// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace entraide {

/// Says when the computer is about to sleep and when its screen is locked: logind and the screen savers of the Linux
/// desktops over D-Bus, Windows' own notices. Where a system tells neither, only AutoLock's clock is left. Asks logind
/// to wait a moment with the sleep until the desk is closed. GUI thread.
class SystemLock : public QObject {
    Q_OBJECT

public:
    explicit SystemLock(QObject* parent = nullptr);
    ~SystemLock() override;

    /// The desk is closed: the computer may sleep.
    void letSleep();

Q_SIGNALS:
    void lockDue();

private Q_SLOTS:
    void prepareForSleep(bool begins);
    void sessionLocked();
    void screenSaverChanged(bool active);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace entraide
