// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pairing_channel.h"

#include <QHostAddress>
#include <QTcpServer>

namespace entraide::exchange {

/// A door that opens for two minutes so that one other desk can be paired with this one. One caller at a time; another
/// one meanwhile is turned away. It shuts when a desk was paired, when the time is over, after too many callers, or
/// when it is told to. Needs an event loop.
class PairingDoor : public QTcpServer {
    Q_OBJECT

public:
    /// \a own: uuid of the team, or of a new partner database.
    PairingDoor(Desk& desk, Pairing::Own own, PairingLimits limits = {}, QObject* parent = nullptr);

    /// Throws PortInUse, NoPermission, Network. Port 0: any free one.
    void open(const QHostAddress& address, quint16 port);
    /// The one that is being paired; null when nobody is.
    PairingChannel* channel() const { return m_channel; }
    void shut();
    int secondsLeft() const { return (m_clock.remainingTime() + 999) / 1000; }

Q_SIGNALS:
    /// To be compared by the two people; answer with channel()->confirm() or refuse().
    void compare(const QString& words, const QString& otherName);
    /// A caller failed; the door is still open.
    void attemptFailed(entraide::exchange::PairingFault fault);
    /// The door is shut. Paired when there is no fault; else that of the last caller, or TimedOut.
    void finished(const std::optional<entraide::exchange::PairingFault>& fault, const QString& peer);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void ended(const std::optional<PairingFault>& fault, const QString& peer);
    void finish(const std::optional<PairingFault>& fault, const QString& peer);

    Desk& m_desk;
    Identity m_identity;
    Pairing::Own m_own;
    PairingLimits m_limits;
    PairingChannel* m_channel = nullptr;
    QTimer m_clock;
    int m_attempts = 0;
    bool m_finished = false;
};

/// Calls a desk whose pairing door is open.
PairingChannel* callForPairing(Desk& desk, const QString& host, quint16 port, Pairing::Own own,
                               PairingLimits limits = {}, QObject* parent = nullptr);

/// 32 hexadecimal digits of chance, for a partner database.
QString newDatabaseUuid();

} // namespace entraide::exchange
