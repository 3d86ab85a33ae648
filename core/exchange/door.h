// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/http_guard.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

#include <functional>
#include <optional>

class QSslSocket;

namespace entraide::exchange {

class Connection;

struct DoorLimits {
    GuardLimits request{};
    /// All bodies that are arriving or being answered; one alone may be as large as a request. The HTTP library holds
    /// each twice.
    qint64 bodiesBytes = 20 * 1024 * 1024;
    int connections = 32;
    int fromOneAddress = 6; ///< loopback may have all of them
    int handshakeMilliseconds = 4'000;
    int headerMilliseconds = 10'000;  ///< from a request's first byte to the end of its header; and without a byte
    int requestMilliseconds = 60'000; ///< from its first byte to its last; and while an answer makes no progress
    int longPolls = 16;
    int longPollMilliseconds = 25'000;
    int longPollsOfOnePeer = 2;
};

/// What makes a door one for known desks only.
struct TlsDoor {
    QSslConfiguration configuration; ///< Identity::tls()
    /// Whether a certificate (hexadecimal fingerprint) may come in. Asked within the handshake, and again while the
    /// connection lasts.
    std::function<bool(const QByteArray& fingerprint)> admits;
};

/// The door: takes connections, reads along with each (HttpGuard) and shuts those that send what may not pass or
/// dawdle. With a TlsDoor nothing reaches the HTTP library before the handshake (TLS 1.3) has named a known desk. When
/// all places are taken, the one that has shown nothing for longest makes room. Lives on one thread with an event loop.
///
/// QSslServer is not used: its queue of handshakes fills with half-open ones and locks everybody out.
class GuardedTcpServer : public QTcpServer {
    Q_OBJECT

public:
    explicit GuardedTcpServer(DoorLimits limits, std::optional<TlsDoor> tls = {}, QObject* parent = nullptr);

    /// A feed goes on in this answer: between two of its lines the connection is not idle.
    void keepFeed(const QHostAddress& address, quint16 port);
    int openConnections() const { return static_cast<int>(m_connections.size()); }

    /// Since it was made; for tests and the log.
    struct Counts {
        qint64 crowded = 0;    ///< turned away or put out for want of room
        qint64 strangers = 0;  ///< handshakes that named no known desk, or none
        qint64 handedOver = 0; ///< connections that reached the HTTP library
        qint64 cut = 0;        ///< known desks that are not known any more
    };
    const Counts& counts() const { return m_counts; }

Q_SIGNALS:
    /// A connection is over; \a remote is the peer's address.
    void left(const QString& remote, quint16 port);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class Connection;
    bool makeRoom();
    bool hasRoomFor(const Connection& connection) const;
    bool isKnown(const QByteArray& fingerprint) const { return !fingerprint.isEmpty() && m_tls->admits(fingerprint); }
    void handOver(Connection* connection);
    void judgeAgain();

    DoorLimits m_limits;
    std::optional<TlsDoor> m_tls;
    QList<Connection*> m_connections; ///< the oldest first
    QTimer m_judge;
    Counts m_counts;
};

} // namespace entraide::exchange
