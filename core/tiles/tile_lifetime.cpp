// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_lifetime.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds usualLifetime = 7 * 24h;
constexpr std::chrono::seconds longestLifetime = 90 * 24h;
constexpr std::chrono::seconds longestWait = 1h;

/// "Sun, 06 Nov 1994 08:49:37 GMT", the only form that is still written (RFC 9110, 5.6.7).
QDateTime httpDate(QByteArrayView text) {
    QString words = QString::fromLatin1(text).trimmed();
    if (!words.endsWith(" GMT"_L1))
        return {};
    words.chop(4);
    QDateTime date = QLocale::c().toDateTime(words, u"ddd, dd MMM yyyy HH:mm:ss"_s);
    date.setTimeZone(QTimeZone::UTC);
    return date;
}

std::optional<std::chrono::seconds> secondsOf(QByteArrayView text) {
    bool isNumber = false;
    const qint64 seconds = text.trimmed().toLongLong(&isNumber);
    return isNumber && seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

} // namespace

TileLifetime tileLifetime(QByteArrayView cacheControl, QByteArrayView expires, const QDateTime& now, bool publicOsm) {
    TileLifetime lifetime;
    std::optional<std::chrono::seconds> age;
    for (const QByteArray& directive : cacheControl.toByteArray().toLower().split(',')) {
        const QByteArray word = directive.trimmed();
        if (word == "no-store")
            lifetime.mayBeKept = publicOsm;
        else if (word == "no-cache")
            age = 0s;
        else if (word.startsWith("max-age=") && !age)
            age = secondsOf(QByteArrayView(word).sliced(8));
    }
    if (!age && !expires.isEmpty()) {
        // A date that cannot be read, such as "0", means: expired already (RFC 9111, 5.3).
        const QDateTime end = httpDate(expires);
        age = end.isValid() ? std::chrono::seconds(std::max<qint64>(0, now.secsTo(end))) : 0s;
    }
    std::chrono::seconds kept = age.value_or(usualLifetime);
    if (publicOsm)
        kept = std::max(kept, usualLifetime);
    lifetime.expires = now.addSecs(std::min(kept, longestLifetime).count());
    return lifetime;
}

std::optional<std::chrono::seconds> retryAfter(QByteArrayView header, const QDateTime& now) {
    auto wait = secondsOf(header);
    if (const QDateTime date = httpDate(header); !wait && date.isValid())
        wait = std::chrono::seconds(std::max<qint64>(0, now.secsTo(date)));
    return wait ? std::optional(std::min(*wait, longestWait)) : std::nullopt;
}

} // namespace entraide
