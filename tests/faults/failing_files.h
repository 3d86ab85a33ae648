// SPDX-License-Identifier: GPL-3.0-or-later
// Refuses one operation on a file, or all from one on.
#pragma once

#include "faults/watched_vfs.h"

namespace entraide::test {

/// What refuses: a disk that is broken, or full, or may only be read.
enum class FaultKind { Broken, Full, ReadOnly };

class FailingFiles : public FileWatcher {
public:
    /// From now on the \a n-th step (from 0) is refused, and with \a forGood all after it. Only those that \a kind can
    /// refuse count: a full disk still reads.
    void failAt(qint64 n, FaultKind kind, bool forGood);
    void stop() { m_armed = false; }
    /// True when something was refused since failAt().
    bool hasFailed() const { return m_failed; }

    int before(const FileStep& step) override;

private:
    bool m_armed = false;
    bool m_forGood = false;
    bool m_failed = false;
    FaultKind m_kind = FaultKind::Broken;
    qint64 m_left = 0;
};

} // namespace entraide::test
