// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace entraide {

/// Locks the desk when nobody has touched keyboard, mouse or screen for a while, and when the computer was asleep. Warns
/// before. Watches the whole program. GUI thread.
class AutoLock : public QObject {
    Q_OBJECT

public:
    /// \a now: milliseconds since the epoch, by the wall clock, which goes on while the computer sleeps. \a minutes: how
    /// long nobody has to be there, asked at each look.
    AutoLock(std::function<qint64()> now, std::function<int()> minutes, QObject* parent = nullptr);

    static constexpr int warningSeconds = 30;

    void start();
    void stop();
    /// Somebody is there.
    void touch();
    /// Looks at the clock; a timer does it each second.
    void check();
    int secondsLeft() const;

Q_SIGNALS:
    /// Each second of the last ones; 0 when somebody is there again.
    void warned(int secondsLeft);
    void lockDue();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<qint64()> m_now;
    std::function<int()> m_minutes;
    QTimer m_tick;
    qint64 m_touched = 0;
    qint64 m_looked = 0;
    bool m_warned = false;
    bool m_due = false; ///< said, and not started again
};

} // namespace entraide
