// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/door.h"
#include "exchange/feeds.h"
#include "exchange/http_message.h"

#include <QAbstractHttpServer>
#include <QHostAddress>
#include <QHttpServerResponder>

#include <functional>
#include <memory>
#include <optional>

namespace entraide::exchange {

/// Brings HTTP to a function of requests. One thread, with an event loop. Replies over 1 KB are gzipped for who takes
/// it.
class HttpServer : public QAbstractHttpServer {
    Q_OBJECT

public:
    using Handler = std::function<HttpReply(const HttpRequest&)>;
    /// A number that grows when something changed, looked at while somebody waits.
    using Sequence = std::function<qint64()>;

    HttpServer(Handler handler, Sequence sequence, DoorLimits limits = {});
    ~HttpServer() override;

    /// In clear, so on loopback only (else ClearText). Throws PortInUse, NoPermission or Network. Port 0: any free one.
    void listen(const QHostAddress& address, quint16 port);
    quint16 port() const;
    /// Encrypted, for known desks. The requests carry the certificate. Throws like listen().
    void listenToDesks(const QHostAddress& address, quint16 port, TlsDoor door);
    quint16 desksPort() const;
    const GuardedTcpServer* desksDoor() const { return m_encrypted; }
    /// Answers those who wait and takes no more.
    void close();

protected:
    bool handleRequest(const QHttpServerRequest& request, QHttpServerResponder& responder) override;
    void missingHandler(const QHttpServerRequest& request, QHttpServerResponder& responder) override;

private:
    GuardedTcpServer* open(const QHostAddress& address, quint16 port, std::optional<TlsDoor> tls);

    Handler m_handler;
    DoorLimits m_limits;
    GuardedTcpServer* m_plain = nullptr;
    GuardedTcpServer* m_encrypted = nullptr;
    Feeds m_feeds;
};

} // namespace entraide::exchange
