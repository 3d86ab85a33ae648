// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/quick_ack.h"

#include <QTcpSocket>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace entraide::exchange {

void acknowledgeAtOnce(QTcpSocket& socket) {
#ifdef Q_OS_LINUX
    // The system falls back to its habit after each reply, so it is asked each time something came.
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&socket] {
        const int on = 1;
        setsockopt(static_cast<int>(socket.socketDescriptor()), IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
    });
#else
    Q_UNUSED(socket)
#endif
}

} // namespace entraide::exchange
