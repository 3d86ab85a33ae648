// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/http_server.h"

#include "domain/error.h"

#include <QHttpServerRequest>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

namespace entraide::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 socketBufferBytes = 1024 * 1024;

QByteArray refusal(int status) {
    const char* reason = status == 413   ? "Content Too Large"
                         : status == 431 ? "Request Header Fields Too Large"
                         : status == 505 ? "HTTP Version Not Supported"
                                         : "Bad Request";
    const QByteArray body = R"({"error":"bad_request","reason":")" + QByteArray(reason) + "\"}\n";
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason +
           "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Follows one connection. Its readyRead runs before the HTTP library's, which then finds the socket empty if the bytes
/// were refused.
class Watch : public QObject {
public:
    Watch(QTcpSocket* socket, const DoorLimits& limits)
        : QObject(socket)
        , m_socket(socket)
        , m_limits(limits)
        , m_guard(limits.request) {
        m_clock.setSingleShot(true);
        connect(&m_clock, &QTimer::timeout, socket, &QTcpSocket::abort);
        connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(socket, &QTcpSocket::bytesWritten, this, [this] {
            if (m_guard.phase() == HttpGuard::Phase::Idle)
                m_clock.start(m_limits.headerMilliseconds);
        });
        m_clock.start(limits.headerMilliseconds);
    }

private:
    void read() {
        const QByteArray bytes = m_socket->peek(m_socket->bytesAvailable());
        const HttpGuard::Phase before = m_guard.phase();
        if (m_refused) {
            m_socket->readAll();
            return;
        }
        if (const int status = m_guard.feed(bytes)) {
            m_refused = true;
            m_socket->readAll();
            m_socket->write(refusal(status));
            m_socket->disconnectFromHost();
            m_clock.start(m_limits.headerMilliseconds);
            return;
        }
        switch (m_guard.phase()) {
        case HttpGuard::Phase::Idle: // the request is whole: answering takes its time (long polls have their own)
            m_clock.stop();
            break;
        case HttpGuard::Phase::Header:
            if (before != HttpGuard::Phase::Header)
                m_clock.start(m_limits.headerMilliseconds);
            break;
        case HttpGuard::Phase::Body:
            if (before != HttpGuard::Phase::Body)
                m_clock.start(m_limits.requestMilliseconds);
            break;
        }
    }

    QTcpSocket* m_socket;
    DoorLimits m_limits;
    HttpGuard m_guard;
    QTimer m_clock;
    bool m_refused = false;
};

QByteArray methodName(QHttpServerRequest::Method method) {
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Options:
        return "OPTIONS";
    default:
        return "OTHER";
    }
}

HttpRequest requestOf(const QHttpServerRequest& request) {
    HttpRequest result;
    result.method = methodName(request.method());
    // Split before decoding: an id may hold an encoded slash.
    for (const QString& part : request.url().path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts))
        result.path.append(QUrl::fromPercentEncoding(part.toUtf8()));
    result.query = QUrlQuery(request.url());
    result.body = request.body();
    result.authorization = request.value("Authorization");
    result.ifMatch = request.value("If-Match");
    result.ifNoneMatch = request.value("If-None-Match");
    result.contentEncoding = request.value("Content-Encoding").toLower();
    result.contentType = request.value("Content-Type");
    result.origin = request.value("Origin");
    result.lastEventId = request.value("Last-Event-ID");
    result.remote = request.remoteAddress().toString();
    return result;
}

} // namespace

GuardedTcpServer::GuardedTcpServer(DoorLimits limits, QObject* parent)
    : QTcpServer(parent)
    , m_limits(limits) {
    setListenBacklogSize(128);
}

void GuardedTcpServer::incomingConnection(qintptr descriptor) {
    auto* socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor) || m_open >= m_limits.connections) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    // Without it a keep-alive reply of a few KB waits 40 ms for the peer's delayed acknowledgement.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setReadBufferSize(socketBufferBytes);
    ++m_open;
    connect(socket, &QObject::destroyed, this, [this] { --m_open; });
    connect(
        socket, &QTcpSocket::disconnected, this,
        [this, remote = socket->peerAddress().toString(), port = socket->peerPort()] { Q_EMIT left(remote, port); });
    new Watch(socket, m_limits);
    addPendingConnection(socket);
}

HttpServer::HttpServer(Handler handler, Sequence sequence, DoorLimits limits)
    : m_handler(handler)
    , m_limits(limits)
    , m_feeds(std::move(handler), std::move(sequence), limits.longPolls) {}

HttpServer::~HttpServer() {
    close();
}

void HttpServer::listen(const QHostAddress& address, quint16 port) {
    auto door = std::make_unique<GuardedTcpServer>(m_limits);
    const QString where = address.toString() + u':' + QString::number(port);
    if (!door->listen(address, port)) {
        const ErrorCode code = door->serverError() == QAbstractSocket::AddressInUseError   ? ErrorCode::PortInUse
                               : door->serverError() == QAbstractSocket::SocketAccessError ? ErrorCode::NoPermission
                                                                                           : ErrorCode::Network;
        throw Error(code, where, door->errorString());
    }
    if (!bind(door.get()))
        throw Error(ErrorCode::Network, where, u"the server could not take the port"_s);
    m_door = door.release(); // bind() made it a child of this server
    connect(m_door, &GuardedTcpServer::left, &m_feeds, &Feeds::forget);
}

quint16 HttpServer::port() const {
    return m_door ? m_door->serverPort() : 0;
}

void HttpServer::close() {
    if (m_door)
        m_door->close();
    m_feeds.close();
}

bool HttpServer::handleRequest(const QHttpServerRequest& request, QHttpServerResponder& responder) {
    const HttpRequest asked = requestOf(request);
    const ReplyWish wish{request.method() == QHttpServerRequest::Method::Head,
                         request.value("Accept-Encoding").contains("gzip")};
    HttpReply reply = m_handler(asked);
    if (m_feeds.take(asked, reply, responder, wish, request.remotePort()))
        return true;
    if (reply.continuous)
        reply.body += reply.ending;
    sendReply(responder, reply, wish);
    if (asked.method != "GET")
        m_feeds.wake();
    return true;
}

void HttpServer::missingHandler(const QHttpServerRequest&, QHttpServerResponder& responder) {
    sendReply(responder, errorReply(404, "not_found"_L1, u"missing"_s), {});
}

} // namespace entraide::exchange
