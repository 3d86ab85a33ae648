// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/connection.h"

#include "exchange/identity.h"
#include "exchange/tls_pin.h"

#include <QSslCertificate>
#include <QSslError>
#include <QSslSocket>

namespace entraide::exchange {

namespace {

/// A header, and a body that is not worth counting.
constexpr qint64 socketBufferBytes = 64 * 1024;

QByteArray refusal(int status) {
    const char* reason = status == 413   ? "Content Too Large"
                         : status == 431 ? "Request Header Fields Too Large"
                         : status == 503 ? "Service Unavailable"
                         : status == 505 ? "HTTP Version Not Supported"
                                         : "Bad Request";
    const QByteArray body = R"({"error":"bad_request","reason":")" + QByteArray(reason) + "\"}\n";
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason +
           "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

Connection::Connection(QTcpSocket* socket, QSslSocket* encrypted, GuardedTcpServer& door)
    : QObject(socket)
    , m_socket(socket)
    , m_encrypted(encrypted)
    , m_door(door)
    , m_limits(door.m_limits)
    , m_address(socket->peerAddress())
    , m_port(socket->peerPort())
    , m_idleMilliseconds(m_limits.headerMilliseconds)
    , m_guard(m_limits.request) {
    socket->setReadBufferSize(socketBufferBytes);
    m_clock.setSingleShot(true);
    m_life.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &Connection::cut);
    connect(&m_life, &QTimer::timeout, this, &Connection::cut);
}

void Connection::begin() {
    if (!m_encrypted) {
        watch();
        return;
    }
    connect(m_encrypted, &QSslSocket::handshakeInterruptedOnError, this, &Connection::judge);
    // After the fact, for what the interruption did not ask about.
    connect(m_encrypted, &QSslSocket::sslErrors, this, [this](const QList<QSslError>& errors) {
        QList<QSslError> settled = errors;
        settled.removeIf([](const QSslError& error) { return !isSettledByPin(error.error()); });
        if (settled.size() == errors.size() && m_door.isKnown(fingerprintOf(m_encrypted->peerCertificate())))
            m_encrypted->ignoreSslErrors(settled);
    });
    connect(m_encrypted, &QSslSocket::encrypted, this, &Connection::encrypted);
    // Until the HTTP library has it, nobody else deletes it.
    m_untilHandedOver = connect(m_encrypted, &QSslSocket::disconnected, m_encrypted, &QObject::deleteLater);
    m_clock.start(m_limits.handshakeMilliseconds);
    m_encrypted->startServerEncryption();
}

/// Without a continuation the handshake ends here, with an alert to the other side.
void Connection::judge(const QSslError& error) {
    if (isSettledByPin(error.error()) && m_door.isKnown(fingerprintOf(error.certificate())))
        m_encrypted->continueInterruptedHandshake();
}

void Connection::encrypted() {
    const QSslCertificate certificate = m_encrypted->peerCertificate();
    const QByteArray fingerprint = fingerprintOf(certificate);
    const bool passes = m_encrypted->sessionProtocol() == QSsl::TlsV1_3 && m_door.isKnown(fingerprint) &&
                        isInTime(certificate, QDateTime::currentDateTimeUtc());
    if (!passes) {
        // Not here: this is called from the middle of the socket's reading. Nobody else listens to it.
        QMetaObject::invokeMethod(this, &Connection::cut, Qt::QueuedConnection);
        return;
    }
    disconnect(m_untilHandedOver);
    m_fingerprint = fingerprint;
    m_proven = true;
    watch();
}

void Connection::watch() {
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    if (m_encrypted)
        connect(m_encrypted, &QSslSocket::encryptedBytesWritten, this, &Connection::written);
    else
        connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::written);
    m_clock.start(m_idleMilliseconds);
    m_door.handOver(this);
}

void Connection::cut() {
    m_socket->abort();
}

void Connection::read() {
    const QByteArray bytes = m_socket->peek(m_socket->bytesAvailable());
    if (m_refused)
        return drop();
    if (bytes.isEmpty())
        return;
    // One request at a time: who sends the next before the answer could have answers pile up here without limit.
    if (m_answering)
        return refuse(400);
    const bool wasIdle = m_guard.phase() == HttpGuard::Phase::Idle;
    if (const int status = m_guard.feed(bytes))
        return refuse(status);
    const bool isWhole = m_guard.requests() > m_requests;
    const bool isIdle = m_guard.phase() == HttpGuard::Phase::Idle;
    if (m_guard.requests() > m_requests + 1 || (isWhole && !isIdle))
        return refuse(400);
    if (isWhole) { // answering takes its time (long polls have their own)
        m_requests = m_guard.requests();
        m_proven = true;
        m_answering = true;
        m_life.stop();
        m_clock.start(m_limits.requestMilliseconds);
        return;
    }
    if (m_guard.phase() == HttpGuard::Phase::Body && m_socket->readBufferSize() == socketBufferBytes) {
        if (!m_door.hasRoomFor(*this))
            return refuse(503);
        // The HTTP library reads in a transaction: until the request is whole, all of it stays in the socket's buffer.
        m_socket->setReadBufferSize(socketBufferBytes + m_guard.bodyBytes());
    }
    if (wasIdle) {
        m_life.start(m_limits.requestMilliseconds);
        m_clock.start(m_limits.headerMilliseconds);
    } else if (m_guard.phase() == HttpGuard::Phase::Body) {
        m_clock.start(m_limits.headerMilliseconds);
    }
}

void Connection::drop() {
    m_socket->readAll();
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
}

void Connection::refuse(int status) {
    m_refused = true;
    drop();
    m_socket->write(refusal(status));
    m_socket->disconnectFromHost();
    m_life.stop();
    m_clock.start(m_limits.headerMilliseconds);
}

void Connection::written() {
    if (m_refused || m_guard.phase() != HttpGuard::Phase::Idle)
        return;
    const bool isOut = m_socket->bytesToWrite() == 0 && (!m_encrypted || m_encrypted->encryptedBytesToWrite() == 0);
    if (!isOut) {
        m_clock.start(m_limits.requestMilliseconds);
        return;
    }
    m_answering = false;
    m_socket->setReadBufferSize(socketBufferBytes);
    if (m_guard.wantsClose() && m_idleMilliseconds == m_limits.headerMilliseconds)
        m_socket->disconnectFromHost();
    m_clock.start(m_idleMilliseconds);
}

} // namespace entraide::exchange
