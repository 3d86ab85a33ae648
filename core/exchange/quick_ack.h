// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTcpSocket;

namespace entraide::exchange {

/// Acknowledges what arrives at once, for the life of the socket. A client that writes a request in parts (Qt's own
/// does, and leaves Nagle's algorithm on) holds the last part back until the others are acknowledged, which the system
/// puts off for 40 ms while it waits for a reply to go along: each request with a body took that long. Does nothing
/// where the system does not offer it.
void acknowledgeAtOnce(QTcpSocket& socket);

} // namespace entraide::exchange
