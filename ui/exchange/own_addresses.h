// SPDX-License-Identifier: GPL-3.0-or-later
// Where this PC can be reached, and what people write to reach another.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace entraide {

/// This PC's addresses on its networks as people type them, "192.168.1.20:6985", IPv4 first; loopback where there is no
/// network.
QStringList ownAddresses(quint16 port);

struct HostAndPort {
    QString host;
    quint16 port = 0;
    friend bool operator==(const HostAndPort&, const HostAndPort&) = default;
};

/// "192.168.1.20:6985", "pc-accueil", "[fe80::1]:7000"; none when it is no address. Without a port, \a usualPort.
std::optional<HostAndPort> hostAndPort(const QString& text, quint16 usualPort);

} // namespace entraide
