// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace entraide {

/// For how long the event loop of this thread answered nobody: a beat every few milliseconds, and the longest time that
/// one came late. Costs next to nothing; for measuring. One thread.
class LoopWatch : public QObject {
    Q_OBJECT

public:
    explicit LoopWatch(QObject* parent = nullptr);

    /// From now on.
    void start();
    void stop();
    /// In milliseconds, since start(); with what goes on since the last beat.
    double longest() const;

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

/// Of nanoseconds.
inline double milliseconds(qint64 nanoseconds) {
    return static_cast<double>(nanoseconds) / 1e6;
}

} // namespace entraide
