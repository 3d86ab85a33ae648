// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

class QTcpServer;

namespace entraide::exchange {

/// Throws PortInUse, NoPermission or Network.
void listenOrThrow(QTcpServer& server, const QHostAddress& address, quint16 port);

} // namespace entraide::exchange
