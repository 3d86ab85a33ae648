// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/identity.h"
#include "exchange/pairing.h"
#include "exchange/pairing_store.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QSslSocket;

namespace entraide::exchange {

struct PairingLimits {
    int openMilliseconds = 120'000;  ///< the waiting desk's door; and the time two people have
    int answerMilliseconds = 10'000; ///< for the other program's next message
    int attempts = 3;                ///< callers, while the door is open
};

/// Pairing over one connection: TLS 1.3 with both certificates, messages of JSON each after its length (4 bytes, the
/// highest first). Needs an event loop. Compared words are answered by confirm() or refuse(); what both agreed on is
/// written into \a desk before finished().
class PairingChannel : public QObject {
    Q_OBJECT

public:
    /// Takes \a socket over, whose encryption has begun or will.
    PairingChannel(QSslSocket* socket, Desk& desk, Identity identity, Pairing::Own own, PairingLimits limits,
                   QObject* parent = nullptr);
    ~PairingChannel() override;

    void confirm();
    void refuse();
    /// Ends it, unless it has ended.
    void end(PairingFault fault);
    /// It has got as far as the TLS handshake.
    bool isEncrypted() const { return m_pairing.has_value(); }
    const PairingResult& result() const { return m_pairing->result(); }

Q_SIGNALS:
    void encrypted();
    void compare(const QString& words, const QString& otherName);
    /// Once. Paired when there is no fault: \a peer is its id in the peer book.
    void finished(const std::optional<entraide::exchange::PairingFault>& fault, const QString& peer);

private:
    void begin();
    void read();
    void go(const QList<QByteArray>& messages);
    void store();
    void finish(std::optional<PairingFault> fault);

    QSslSocket* m_socket;
    Desk& m_desk;
    Identity m_identity;
    Pairing::Own m_own;
    PairingLimits m_limits;
    std::optional<Pairing> m_pairing;
    std::optional<PairingTrace> m_trace;
    QByteArray m_received;
    QTimer m_clock;
    bool m_shown = false;
    bool m_finished = false;
};

} // namespace entraide::exchange
