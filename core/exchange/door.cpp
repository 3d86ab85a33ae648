// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/door.h"

#include "exchange/connection.h"
#include "exchange/quick_ack.h"

#include <QSslSocket>

#include <algorithm>
#include <memory>

namespace entraide::exchange {

namespace {

constexpr int judgeAgainMilliseconds = 200;

} // namespace

GuardedTcpServer::GuardedTcpServer(DoorLimits limits, std::optional<TlsDoor> tls, QObject* parent)
    : QTcpServer(parent)
    , m_limits(limits)
    , m_tls(std::move(tls)) {
    setListenBacklogSize(128);
    if (m_tls) {
        // The handshake asks before it goes on, so that who is refused is told why by TLS itself.
        m_tls->configuration.setHandshakeMustInterruptOnError(true);
        m_tls->configuration.setMissingCertificateIsFatal(true);
    }
    m_judge.setInterval(judgeAgainMilliseconds);
    connect(&m_judge, &QTimer::timeout, this, &GuardedTcpServer::judgeAgain);
}

void GuardedTcpServer::incomingConnection(qintptr descriptor) {
    auto* encrypted = m_tls ? new QSslSocket(this) : nullptr;
    QTcpSocket* socket = encrypted ? encrypted : new QTcpSocket(this);
    const bool isOpen = socket->setSocketDescriptor(descriptor);
    const QHostAddress address = socket->peerAddress();
    const auto fromThere = std::ranges::count(m_connections, address, &Connection::address);
    const int allowed = address.isLoopback() ? m_limits.connections : m_limits.fromOneAddress;
    if (!isOpen || (fromThere >= allowed && !address.isLoopback()) || !makeRoom()) {
        ++m_counts.crowded;
        socket->abort();
        socket->deleteLater();
        return;
    }
    // Without it a keep-alive reply of a few KB waits 40 ms for the peer's delayed acknowledgement.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    acknowledgeAtOnce(*socket);
    if (encrypted)
        encrypted->setSslConfiguration(m_tls->configuration);
    auto* connection = new Connection(socket, encrypted, *this);
    m_connections.append(connection);
    connect(connection, &QObject::destroyed, this, [this, connection] { m_connections.removeOne(connection); });
    connect(socket, &QTcpSocket::disconnected, this, [this, connection, address, port = connection->port()] {
        if (m_connections.removeOne(connection) && m_tls && !connection->isProven())
            ++m_counts.strangers;
        Q_EMIT left(address.toString(), port);
    });
    connection->begin();
}

/// All places taken: the oldest of those that have shown nothing yet goes. Who is slow on purpose keeps out nobody.
bool GuardedTcpServer::makeRoom() {
    if (m_connections.size() < m_limits.connections)
        return true;
    const auto slow = std::ranges::find(m_connections, false, &Connection::isProven);
    if (slow == m_connections.end())
        return false;
    Connection* victim = *slow;
    m_connections.erase(slow);
    ++m_counts.crowded;
    victim->cut();
    return true;
}

bool GuardedTcpServer::hasRoomFor(const Connection& connection) const {
    qint64 others = 0;
    for (const Connection* one : m_connections)
        others += one == &connection ? 0 : one->bodyBytes();
    return others == 0 || others + connection.bodyBytes() <= m_limits.bodiesBytes;
}

void GuardedTcpServer::handOver(Connection* connection) {
    ++m_counts.handedOver;
    if (m_tls && !m_judge.isActive())
        m_judge.start();
    addPendingConnection(connection->socket());
}

/// Who was revoked, paused or removed since goes at once.
void GuardedTcpServer::judgeAgain() {
    const QList<Connection*> all = m_connections;
    bool anyKnown = false;
    for (Connection* connection : all) {
        if (connection->fingerprint().isEmpty())
            continue;
        if (isKnown(connection->fingerprint())) {
            anyKnown = true;
            continue;
        }
        ++m_counts.cut;
        connection->cut();
    }
    if (!anyKnown)
        m_judge.stop();
}

void GuardedTcpServer::keepFeed(const QHostAddress& address, quint16 port) {
    for (Connection* connection : std::as_const(m_connections)) {
        if (connection->port() == port && connection->address() == address)
            connection->keepFeed();
    }
}

} // namespace entraide::exchange
