// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/door.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

class QSslError;

namespace entraide::exchange {

/// Follows one connection, from its handshake on. Its readyRead runs before the HTTP library's, which then finds the
/// socket empty if the bytes were refused. Child of its socket.
class Connection : public QObject {
    Q_OBJECT

public:
    /// \a encrypted: the socket, when it is to be encrypted; else null.
    Connection(QTcpSocket* socket, QSslSocket* encrypted, GuardedTcpServer& door);

    /// Shakes hands, then hands the socket over; a plain one at once.
    void begin();
    /// Ends it at once, whatever it is doing.
    void cut();

    QTcpSocket* socket() const { return m_socket; }
    const QHostAddress& address() const { return m_address; }
    quint16 port() const { return m_port; }
    const QByteArray& fingerprint() const { return m_fingerprint; } ///< once encrypted
    /// It has shown who it is (encrypted), or asked something whole (plain).
    bool isProven() const { return m_proven; }
    /// Of the body that it holds, or is about to.
    qint64 bodyBytes() const {
        return m_answering || m_guard.phase() == HttpGuard::Phase::Body ? m_guard.bodyBytes() : 0;
    }
    void keepFeed() { m_idleMilliseconds = m_limits.requestMilliseconds; }

private:
    void judge(const QSslError& error);
    void encrypted();
    void watch();
    void read();
    void refuse(int status);
    void drop();
    void written();

    QTcpSocket* m_socket;
    QSslSocket* m_encrypted;
    GuardedTcpServer& m_door;
    const DoorLimits m_limits;
    const QHostAddress m_address;
    const quint16 m_port;
    int m_idleMilliseconds;
    HttpGuard m_guard;
    QTimer m_clock; ///< what is awaited now
    QTimer m_life;  ///< of the request that is arriving
    QByteArray m_fingerprint;
    QMetaObject::Connection m_untilHandedOver;
    int m_requests = 0;
    bool m_proven = false;
    bool m_refused = false;
    bool m_answering = false;
};

} // namespace entraide::exchange
