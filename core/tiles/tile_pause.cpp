// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_pause.h"

#include <algorithm>

namespace entraide {

namespace {

constexpr int failuresBefore = 3;
constexpr int mostDoublings = 20;

} // namespace

void TilePause::failed(const QDateTime& now, bool asked, std::optional<std::chrono::seconds> wanted) {
    if (isOver(now)) // what was under way when the pause began says nothing new
        ++m_failures;
    if (!asked && m_failures < failuresBefore)
        return;
    std::chrono::milliseconds pause = lengthFor(asked ? m_failures : m_failures - failuresBefore + 1);
    if (wanted)
        pause = std::max(pause, std::chrono::milliseconds(*wanted));
    m_until = std::max(m_until.isValid() ? m_until : now, now.addMSecs(pause.count()));
}

void TilePause::succeeded() {
    m_failures = 0;
    m_until = {};
}

std::chrono::milliseconds TilePause::nextTry(const QDateTime& now) const {
    return m_until.isValid() ? std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(m_until)))
                             : lengthFor(m_failures);
}

std::chrono::milliseconds TilePause::lengthFor(int failures) const {
    const int doublings = std::clamp(failures - 1, 0, mostDoublings);
    return std::min(m_longest, m_first * (1 << doublings));
}

} // namespace entraide
