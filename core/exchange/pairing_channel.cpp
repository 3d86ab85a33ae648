// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pairing_channel.h"

#include "domain/error.h"
#include "exchange/revocations.h"
#include "exchange/tls_pin.h"
#include "storage/desk.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QtEndian>

namespace entraide::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lengthBytes = 4;

QByteArray newNonce() {
    QByteArray nonce(Pairing::nonceBytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32*>(nonce.data()),
                                         reinterpret_cast<quint32*>(nonce.data() + nonce.size()));
    return nonce;
}

} // namespace

PairingChannel::PairingChannel(QSslSocket* socket, Desk& desk, Identity identity, Pairing::Own own,
                               PairingLimits limits, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_desk(desk)
    , m_identity(std::move(identity))
    , m_own(std::move(own))
    , m_limits(limits) {
    socket->setParent(this);
    socket->setReadBufferSize(2 * Pairing::mostBytes);
    socket->setSslConfiguration(m_identity.tls());
    // Whoever it is may show a certificate; whether it is the right one is what the words are for.
    connect(socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError>& errors) {
        QList<QSslError> settled = errors;
        settled.removeIf([](const QSslError& error) { return !isSettledByPin(error.error()); });
        if (settled.size() == errors.size())
            m_socket->ignoreSslErrors(settled);
    });
    connect(socket, &QSslSocket::encrypted, this, &PairingChannel::begin);
    connect(socket, &QSslSocket::readyRead, this, &PairingChannel::read);
    connect(socket, &QSslSocket::disconnected, this, [this] { end(PairingFault::Lost); });
    connect(socket, &QSslSocket::errorOccurred, this, [this] { end(PairingFault::Lost); });
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, [this] { end(PairingFault::TimedOut); });
    m_clock.start(limits.answerMilliseconds);
}

PairingChannel::~PairingChannel() {
    m_socket->disconnect(this);
}

void PairingChannel::begin() {
    const QSslCertificate certificate = m_socket->peerCertificate();
    if (m_socket->sessionProtocol() != QSsl::TlsV1_3 || !isInTime(certificate, QDateTime::currentDateTimeUtc()))
        return finish(PairingFault::NotTheProtocol);
    m_pairing.emplace(m_own, m_identity.fingerprint(), fingerprintOf(certificate), newNonce());
    try {
        if (isRevoked(m_desk, fingerprintOf(certificate)))
            return finish(PairingFault::Revoked);
    } catch (const Error&) {
        return finish(PairingFault::NotStored);
    }
    Q_EMIT encrypted();
    go(m_pairing->begin());
}

void PairingChannel::read() {
    while (m_pairing && !m_finished) {
        m_received += m_socket->read(lengthBytes + Pairing::mostBytes - m_received.size());
        if (m_received.size() < lengthBytes)
            return;
        const quint32 length = qFromBigEndian<quint32>(m_received.constData());
        if (length == 0 || length > Pairing::mostBytes)
            return finish(PairingFault::NotTheProtocol);
        if (m_received.size() - lengthBytes < static_cast<qsizetype>(length))
            return;
        const QByteArray message = m_received.sliced(lengthBytes, length);
        m_received.remove(0, lengthBytes + length);
        m_clock.start(m_limits.answerMilliseconds);
        go(m_pairing->take(message));
    }
}

/// Sends, and does what the new state asks for.
void PairingChannel::go(const QList<QByteArray>& messages) {
    for (const QByteArray& message : messages) {
        QByteArray length(lengthBytes, Qt::Uninitialized);
        qToBigEndian(static_cast<quint32>(message.size()), length.data());
        m_socket->write(length + message);
        m_socket->flush(); // who is done goes away
    }
    switch (m_pairing->state()) {
    case Pairing::State::Compare:
        m_clock.start(m_limits.openMilliseconds); // people take their time
        if (!m_shown) {
            m_shown = true;
            Q_EMIT compare(m_pairing->words(), m_pairing->result().otherName);
        }
        break;
    case Pairing::State::Store:
        store();
        break;
    case Pairing::State::Done:
        finish(std::nullopt);
        break;
    case Pairing::State::Failed:
        finish(m_pairing->fault());
        break;
    default:
        break;
    }
}

void PairingChannel::store() {
    const PairingResult& result = m_pairing->result();
    QUrl url;
    if (result.otherDoorPort != 0) {
        QHostAddress address = m_socket->peerAddress();
        bool mapped = false; // a listener on all addresses sees IPv4 as ::ffff:…
        if (const quint32 v4 = address.toIPv4Address(&mapped); mapped)
            address = QHostAddress(v4);
        url.setScheme(u"https"_s);
        url.setHost(m_own.isCaller && !m_socket->peerName().isEmpty() ? m_socket->peerName() : address.toString());
        url.setPort(result.otherDoorPort);
    }
    try {
        m_trace = storePairing(m_desk, result, url);
    } catch (const Error& error) {
        return go(
            m_pairing->refuse(error.code() == ErrorCode::Revoked ? PairingFault::Revoked : PairingFault::NotStored));
    }
    m_clock.start(m_limits.answerMilliseconds);
    go(m_pairing->stored());
}

void PairingChannel::confirm() {
    if (m_pairing)
        go(m_pairing->confirm());
}

void PairingChannel::refuse() {
    if (m_pairing)
        go(m_pairing->refuse());
}

void PairingChannel::end(PairingFault fault) {
    if (m_finished)
        return;
    if (m_pairing)
        m_pairing->fail(fault);
    finish(fault);
}

void PairingChannel::finish(std::optional<PairingFault> fault) {
    if (m_finished)
        return;
    m_finished = true;
    m_clock.stop();
    m_socket->disconnectFromHost(); // after what is still to be sent
    if (fault && m_trace) {
        try {
            undoPairing(m_desk, *m_trace);
        } catch (const Error&) {
            // A peer that the other does not know: it cannot come in there, and whoever looks can remove it.
        }
        m_trace.reset();
    }
    Q_EMIT finished(fault, m_trace ? m_trace->peer : QString());
}

} // namespace entraide::exchange
