// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/listen_address.h"

namespace entraide::console {

using namespace Qt::StringLiterals;

std::optional<CallAddress> callAddress(const QString& text) {
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 1)
        return std::nullopt;
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    bool good = false;
    const uint port = text.mid(colon + 1).toUInt(&good);
    if (!good || port > 65'535 || host.isEmpty() || host.contains(u'/') || host.contains(u' '))
        return std::nullopt;
    return CallAddress{host, static_cast<quint16>(port)};
}

std::optional<ListenAddress> listenAddress(const QString& text) {
    const auto parts = callAddress(text);
    if (!parts)
        return std::nullopt;
    const ListenAddress address{
        parts->host == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(parts->host), parts->port};
    return address.host.isNull() ? std::nullopt : std::optional(address);
}

QString urlOf(QLatin1StringView scheme, const QHostAddress& host, quint16 port) {
    const QString name =
        host.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + host.toString() + u']' : host.toString();
    return u"%1://%2:%3"_s.arg(scheme, name).arg(port);
}

} // namespace entraide::console
