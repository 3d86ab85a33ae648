// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/http_server.h"

#include "domain/error.h"
#include "exchange/gzip.h"

#include <QHttpHeaders>
#include <QHttpServerRequest>
#include <QTcpSocket>
#include <QUrlQuery>

#include <chrono>

namespace entraide::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 socketBufferBytes = 1024 * 1024;
constexpr qsizetype gzipFromBytes = 1024;
constexpr int lookAgainMilliseconds = 200;

qint64 monotonicMilliseconds() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

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

struct Wish {
    bool head = false;
    bool gzip = false;
};

void answer(QHttpServerResponder& responder, const HttpReply& reply, Wish wish) {
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, "application/json");
    headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "must-revalidate");
    headers.append(QHttpHeaders::WellKnownHeader::Server, "Entraide");
    if (!reply.etag.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::ETag, reply.etag);
    if (!reply.location.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::Location, reply.location);
    if (reply.challenge)
        headers.append(QHttpHeaders::WellKnownHeader::WWWAuthenticate, "Basic realm=\"entraide\"");
    const auto status = static_cast<QHttpServerResponder::StatusCode>(reply.status);
    if (wish.head || reply.status == 304) {
        responder.write(headers, status);
        return;
    }
    QByteArray body = reply.body;
    if (wish.gzip && body.size() > gzipFromBytes) {
        body = gzipped(body);
        headers.append(QHttpHeaders::WellKnownHeader::ContentEncoding, "gzip");
        headers.append(QHttpHeaders::WellKnownHeader::Vary, "Accept-Encoding");
    }
    responder.write(body, headers, status);
}

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
    new Watch(socket, m_limits);
    addPendingConnection(socket);
}

HttpServer::HttpServer(Handler handler, Sequence sequence, DoorLimits limits)
    : m_handler(std::move(handler))
    , m_sequence(std::move(sequence))
    , m_limits(limits) {
    m_timer.setInterval(lookAgainMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &HttpServer::lookAgain);
}

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
}

quint16 HttpServer::port() const {
    return m_door ? m_door->serverPort() : 0;
}

void HttpServer::close() {
    m_timer.stop();
    if (m_door)
        m_door->close();
    for (Waiting& waiting : m_waiting)
        answer(waiting.responder, m_handler(waiting.request), {waiting.head, waiting.gzip});
    m_waiting.clear();
}

bool HttpServer::handleRequest(const QHttpServerRequest& request, QHttpServerResponder& responder) {
    const HttpRequest asked = requestOf(request);
    const Wish wish{request.method() == QHttpServerRequest::Method::Head,
                    request.value("Accept-Encoding").contains("gzip")};
    const qint64 seen = m_sequence();
    HttpReply reply = m_handler(asked);
    if (reply.wait && reply.waitMilliseconds > 0 && static_cast<int>(m_waiting.size()) < m_limits.longPolls) {
        if (m_waiting.empty())
            m_seen = seen;
        HttpRequest again = asked;
        again.query.removeAllQueryItems(u"since"_s);
        again.query.addQueryItem(u"since"_s, reply.waitSince);
        m_waiting.push_back({std::move(again), std::move(responder), wish.head, wish.gzip,
                             monotonicMilliseconds() + reply.waitMilliseconds});
        m_timer.start();
        return true;
    }
    answer(responder, reply, wish);
    return true;
}

void HttpServer::missingHandler(const QHttpServerRequest&, QHttpServerResponder& responder) {
    answer(responder, errorReply(404, "not_found"_L1, u"missing"_s), {});
}

void HttpServer::lookAgain() {
    const qint64 now = m_sequence();
    const bool changed = now != m_seen;
    m_seen = now;
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        const bool over = monotonicMilliseconds() >= it->until;
        if (!changed && !over) {
            ++it;
            continue;
        }
        const HttpReply reply = m_handler(it->request);
        if (reply.wait && !over) { // a change that this one did not ask for
            ++it;
            continue;
        }
        answer(it->responder, reply, {it->head, it->gzip});
        it = m_waiting.erase(it);
    }
    if (m_waiting.empty())
        m_timer.stop();
}

} // namespace entraide::exchange
