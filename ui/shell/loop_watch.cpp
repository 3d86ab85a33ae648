// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/loop_watch.h"

#include <algorithm>
#include <chrono>

namespace entraide {

namespace {

constexpr std::chrono::milliseconds beatInterval(5);

} // namespace

LoopWatch::LoopWatch(QObject* parent)
    : QObject(parent) {
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(beatInterval);
    connect(&m_timer, &QTimer::timeout, this, &LoopWatch::beat);
}

void LoopWatch::start() {
    m_longest = 0;
    m_since.start();
    m_timer.start();
}

void LoopWatch::stop() {
    m_timer.stop();
    m_since.invalidate();
}

double LoopWatch::longest() const {
    if (!m_since.isValid())
        return m_longest;
    return std::max(m_longest, milliseconds(m_since.nsecsElapsed()) - static_cast<double>(beatInterval.count()));
}

void LoopWatch::beat() {
    m_longest = longest();
    m_since.start();
}

} // namespace entraide
