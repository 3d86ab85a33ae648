// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pairing_door.h"

#include <memory>

namespace entraide {

/// One attempt to pair this desk with another: waiting to be called, or calling. It ends by itself after finished(), or
/// when it is destroyed, and lets nobody in then. GUI thread: what is written is two small documents.
class PairingRun : public QObject {
    Q_OBJECT

public:
    /// Where desks that wait are called when nobody says otherwise.
    static constexpr quint16 usualPort = 6985;

    explicit PairingRun(Desk& desk, QObject* parent = nullptr);
    ~PairingRun() override;

    /// Opens the door for two minutes, on usualPort or another that is free. Throws Error.
    void wait(exchange::PairingAs as, quint16 doorPort);
    void call(const QString& host, quint16 port, quint16 doorPort);
    quint16 port() const;
    int secondsLeft() const;
    bool isCaller() const { return m_channel != nullptr; }

    /// The words are the same at both desks; or they are not.
    void confirm();
    void refuse();

Q_SIGNALS:
    void compare(const QString& words, const QString& otherName, entraide::exchange::PairingAs as);
    /// Somebody called and it came to nothing; the door is still open.
    void attemptFailed(entraide::exchange::PairingFault fault);
    /// Once. Paired when there is no fault; \a peer is its id in the peer book.
    void finished(const std::optional<entraide::exchange::PairingFault>& fault, const QString& peer);

private:
    exchange::PairingChannel* channel() const;
    void finish(const std::optional<exchange::PairingFault>& fault, const QString& peer);

    Desk& m_desk;
    std::unique_ptr<exchange::PairingDoor> m_door;
    std::unique_ptr<exchange::PairingChannel> m_channel; ///< of the desk that calls
    bool m_finished = false;
};

} // namespace entraide
