// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pairing_door.h"

#include "exchange/listening.h"

#include <QSslSocket>
#include <QUuid>

namespace entraide::exchange {

PairingDoor::PairingDoor(Desk& desk, Pairing::Own own, PairingLimits limits, QObject* parent)
    : QTcpServer(parent)
    , m_desk(desk)
    , m_identity(Identity::of(desk))
    , m_own(std::move(own))
    , m_limits(limits) {
    m_own.isCaller = false;
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (m_channel)
            m_channel->end(PairingFault::TimedOut);
        finish(PairingFault::TimedOut, {});
    });
}

void PairingDoor::open(const QHostAddress& address, quint16 port) {
    listenOrThrow(*this, address, port);
    m_clock.start(m_limits.openMilliseconds);
}

void PairingDoor::incomingConnection(qintptr descriptor) {
    auto* socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(descriptor) || m_channel || m_finished) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    m_channel = new PairingChannel(socket, m_desk, m_identity, m_own, m_limits, this);
    connect(m_channel, &PairingChannel::encrypted, this, [this] { ++m_attempts; });
    connect(m_channel, &PairingChannel::compare, this, &PairingDoor::compare);
    connect(m_channel, &PairingChannel::finished, this, &PairingDoor::ended);
    socket->startServerEncryption();
}

void PairingDoor::ended(const std::optional<PairingFault>& fault, const QString& peer) {
    m_channel->deleteLater();
    m_channel = nullptr;
    if (!fault || m_attempts >= m_limits.attempts)
        return finish(fault, peer);
    Q_EMIT attemptFailed(*fault);
}

void PairingDoor::shut() {
    if (m_channel)
        m_channel->refuse();
    finish(PairingFault::RefusedHere, {});
}

void PairingDoor::finish(const std::optional<PairingFault>& fault, const QString& peer) {
    if (m_finished)
        return;
    m_finished = true;
    m_clock.stop();
    close();
    Q_EMIT finished(fault, peer);
}

PairingChannel* callForPairing(Desk& desk, const QString& host, quint16 port, Pairing::Own own, PairingLimits limits,
                               QObject* parent) {
    own.isCaller = true;
    auto* socket = new QSslSocket;
    auto* channel = new PairingChannel(socket, desk, Identity::of(desk), std::move(own), limits, parent);
    socket->connectToHostEncrypted(host, port);
    return channel;
}

QString newDatabaseUuid() {
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace entraide::exchange
