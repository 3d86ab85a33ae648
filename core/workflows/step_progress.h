// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <functional>

namespace entraide {

/// Told after each of many: how many are done, of how many. What it throws ends the step, which then leaves no trace.
using StepProgress = std::function<void(qint64 done, qint64 total)>;

/// Counts aloud, where somebody listens.
class StepCount {
public:
    StepCount(const StepProgress& progress, qint64 total)
        : m_progress(progress)
        , m_total(total) {}
    void advance() {
        if (m_progress)
            m_progress(++m_done, m_total);
    }

private:
    const StepProgress& m_progress;
    qint64 m_total;
    qint64 m_done = 0;
};

} // namespace entraide
