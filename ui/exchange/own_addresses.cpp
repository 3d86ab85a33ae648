// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/own_addresses.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QUrl>

namespace entraide {

using namespace Qt::StringLiterals;

QStringList ownAddresses(quint16 port) {
    QStringList four;
    QStringList six;
    for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.isLinkLocal())
            continue;
        if (address.protocol() == QAbstractSocket::IPv6Protocol)
            six.append(u"[%1]:%2"_s.arg(address.toString()).arg(port));
        else
            four.append(u"%1:%2"_s.arg(address.toString()).arg(port));
    }
    const QStringList all = four + six;
    return all.isEmpty() ? QStringList{u"127.0.0.1:%1"_s.arg(port)} : all;
}

std::optional<HostAndPort> hostAndPort(const QString& text, quint16 usualPort) {
    const QUrl url(u"pair://"_s + text.trimmed(), QUrl::StrictMode);
    const bool isMore = !url.path().isEmpty() || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty();
    const int port = url.port(usualPort);
    if (!url.isValid() || url.host().isEmpty() || isMore || port == 0)
        return std::nullopt;
    return HostAndPort{url.host(), static_cast<quint16>(port)};
}

} // namespace entraide
