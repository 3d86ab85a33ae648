// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QUrl>

namespace entraide {

/// Whether the host of \a url is \a domain or lies below it, however it is written ("Tile.OSM.org.").
inline bool isHostOf(const QUrl& url, QLatin1StringView domain) {
    QString name = url.host(QUrl::FullyDecoded).toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    return name == domain || name.endsWith(u'.' + QString(domain));
}

} // namespace entraide
