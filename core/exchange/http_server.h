// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/feeds.h"
#include "exchange/http_guard.h"
#include "exchange/http_message.h"

#include <QAbstractHttpServer>
#include <QHostAddress>
#include <QHttpServerResponder>
#include <QTcpServer>

#include <functional>
#include <memory>

namespace entraide::exchange {

struct DoorLimits {
    GuardLimits request;
    int connections = 32;
    int headerMilliseconds =
        10'000; ///< from a request's first byte to the end of its header, and idle between requests
    int requestMilliseconds = 60'000;
    int longPolls = 16;
};

/// The door: takes connections, reads along with each (HttpGuard) and shuts those that send what may not pass or
/// dawdle.
class GuardedTcpServer : public QTcpServer {
    Q_OBJECT

public:
    explicit GuardedTcpServer(DoorLimits limits, QObject* parent = nullptr);

Q_SIGNALS:
    /// A connection is over; \a remote is the peer's address.
    void left(const QString& remote, quint16 port);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    DoorLimits m_limits;
    int m_open = 0;
};

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

    /// Throws PortInUse, NoPermission or Network. Port 0: any free one.
    void listen(const QHostAddress& address, quint16 port);
    quint16 port() const;
    /// Answers those who wait and takes no more.
    void close();

protected:
    bool handleRequest(const QHttpServerRequest& request, QHttpServerResponder& responder) override;
    void missingHandler(const QHttpServerRequest& request, QHttpServerResponder& responder) override;

private:
    Handler m_handler;
    DoorLimits m_limits;
    GuardedTcpServer* m_door = nullptr;
    Feeds m_feeds;
};

} // namespace entraide::exchange
