// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/task.h"

#include <QObject>

#include <list>

namespace entraide::replication {

/// Pauses of coroutines on this thread's event loop.
class Pauses : public QObject {
    Q_OBJECT

public:
    ~Pauses() override;

    /// Goes on after the time; throws Cancelled once cancel() was called.
    Task<bool> pause(int milliseconds);
    /// Ends all, and those to come.
    void cancel();

private:
    class Sleeper;
    std::list<Sleeper*> m_sleepers;
    bool m_cancelled = false;
};

} // namespace entraide::replication
