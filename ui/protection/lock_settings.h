// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

#include <algorithm>

namespace entraide {

inline constexpr int shortestLockMinutes = 1;
inline constexpr int usualLockMinutes = 5;
inline constexpr int longestLockMinutes = 30;

/// After how many minutes without anybody the desk locks, for this user of this PC.
inline int lockMinutes(const QSettings& settings) {
    return std::clamp(settings.value("lock/minutes", usualLockMinutes).toInt(), shortestLockMinutes, longestLockMinutes);
}
inline void setLockMinutes(QSettings& settings, int minutes) {
    settings.setValue("lock/minutes", std::clamp(minutes, shortestLockMinutes, longestLockMinutes));
}

} // namespace entraide
