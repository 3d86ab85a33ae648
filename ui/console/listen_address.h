// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace entraide::console {

struct ListenAddress {
    QHostAddress host;
    quint16 port = 0;
};

/// "127.0.0.1:5984", "[::1]:5984", "localhost:0".
std::optional<ListenAddress> listenAddress(const QString& text);

/// A host's name or address, and a port that is not 0.
struct CallAddress {
    QString host;
    quint16 port = 0;
};
std::optional<CallAddress> callAddress(const QString& text);

/// "https://192.168.1.4:6984".
QString urlOf(QLatin1StringView scheme, const QHostAddress& host, quint16 port);

} // namespace entraide::console
