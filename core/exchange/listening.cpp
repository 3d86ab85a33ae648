// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/listening.h"

#include "domain/error.h"

#include <QTcpServer>

namespace entraide::exchange {

void listenOrThrow(QTcpServer& server, const QHostAddress& address, quint16 port) {
    if (server.listen(address, port))
        return;
    const ErrorCode code = server.serverError() == QAbstractSocket::AddressInUseError   ? ErrorCode::PortInUse
                           : server.serverError() == QAbstractSocket::SocketAccessError ? ErrorCode::NoPermission
                                                                                        : ErrorCode::Network;
    throw Error(code, address.toString() + u':' + QString::number(port), server.errorString());
}

} // namespace entraide::exchange
