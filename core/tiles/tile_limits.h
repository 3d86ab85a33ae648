// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

namespace entraide {

/// How much a tile server is asked for and trusted with. Tests use shorter times, and a clock of their own.
struct TileLimits {
    std::chrono::milliseconds patience = std::chrono::seconds(20); ///< for one tile, to its last byte
    std::chrono::milliseconds firstPause = std::chrono::seconds(2);
    std::chrono::milliseconds longestPause = std::chrono::minutes(5);
    /// What failed is tried again by itself only as long as somebody looked at the map not longer ago than this.
    std::chrono::milliseconds interest = std::chrono::minutes(10);
    int atOnce = 6;          ///< requests to an own server
    int atOncePublicOsm = 2; ///< a gift is used moderately
    qint64 cacheBytes = 200 * 1024 * 1024; ///< for each source
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
};

} // namespace entraide
