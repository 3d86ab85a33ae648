// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/http_server.h"

#include "domain/error.h"
#include "exchange/identity.h"
#include "exchange/listening.h"

#include <QHttpServerRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrlQuery>

namespace entraide::exchange {

using namespace Qt::StringLiterals;

namespace {

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
    result.host = request.value("Host");
    result.lastEventId = request.value("Last-Event-ID");
    result.certificate = fingerprintOf(request.sslConfiguration().peerCertificate());
    result.remote = request.remoteAddress().toString();
    return result;
}

} // namespace

HttpServer::HttpServer(Handler handler, Sequence sequence, DoorLimits limits)
    : m_handler(handler)
    , m_limits(limits)
    , m_feeds(std::move(handler), std::move(sequence), limits.longPolls, limits.longPollsOfOnePeer) {}

HttpServer::~HttpServer() {
    close();
}

void HttpServer::listen(const QHostAddress& address, quint16 port) {
    if (!address.isLoopback())
        throw Error(ErrorCode::ClearText, address.toString() + u':' + QString::number(port));
    m_plain = open(address, port, std::nullopt);
}

void HttpServer::listenToDesks(const QHostAddress& address, quint16 port, TlsDoor door) {
    m_encrypted = open(address, port, std::move(door));
}

GuardedTcpServer* HttpServer::open(const QHostAddress& address, quint16 port, std::optional<TlsDoor> tls) {
    auto door = std::make_unique<GuardedTcpServer>(m_limits, std::move(tls));
    listenOrThrow(*door, address, port);
    if (!bind(door.get()))
        throw Error(ErrorCode::Network, address.toString() + u':' + QString::number(port),
                    u"the server could not take the port"_s);
    connect(door.get(), &GuardedTcpServer::left, &m_feeds, &Feeds::forget);
    return door.release(); // bind() made it a child of this server
}

quint16 HttpServer::port() const {
    return m_plain ? m_plain->serverPort() : 0;
}

quint16 HttpServer::desksPort() const {
    return m_encrypted ? m_encrypted->serverPort() : 0;
}

void HttpServer::close() {
    for (GuardedTcpServer* door : {m_plain, m_encrypted}) {
        if (door)
            door->close();
    }
    m_feeds.close();
}

bool HttpServer::handleRequest(const QHttpServerRequest& request, QHttpServerResponder& responder) {
    const HttpRequest asked = requestOf(request);
    const ReplyWish wish{request.method() == QHttpServerRequest::Method::Head,
                         request.value("Accept-Encoding").contains("gzip"),
                         request.value("Connection").toLower().contains("close")};
    HttpReply reply = m_handler(asked);
    if (!reply.continuous)
        reply.waitMilliseconds = std::min(reply.waitMilliseconds, m_limits.longPollMilliseconds);
    if (m_feeds.take(asked, reply, responder, wish, request.remotePort())) {
        for (GuardedTcpServer* door : {m_plain, m_encrypted}) {
            if (door && reply.continuous)
                door->keepFeed(request.remoteAddress(), request.remotePort());
        }
        return true;
    }
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
