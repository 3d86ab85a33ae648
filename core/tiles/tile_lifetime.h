// SPDX-License-Identifier: GPL-3.0-or-later
// How long a tile may be kept, and how long a server wants to be left alone. Pure; the time is passed in.
#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace entraide {

struct TileLifetime {
    bool mayBeKept = true; ///< false: `no-store`
    QDateTime expires;     ///< from then on it is asked for anew, and shown meanwhile where no answer comes
};

/// From the headers Cache-Control and Expires (RFC 9111, 4.2 and 5.2.2). Where they say nothing, and for the public
/// OpenStreetMap at the least, it is a week: their policy asks for that. Never more than 90 days.
TileLifetime tileLifetime(QByteArrayView cacheControl, QByteArrayView expires, const QDateTime& now, bool publicOsm);

/// Of a Retry-After header (RFC 9110, 10.2.3), in seconds or as a date; none when it says neither. At most an hour.
std::optional<std::chrono::seconds> retryAfter(QByteArrayView header, const QDateTime& now);

} // namespace entraide
