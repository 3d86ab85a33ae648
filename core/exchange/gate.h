// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/access.h"

#include <QByteArray>

namespace entraide {
class Desk;
}

namespace entraide::exchange {

/// Lets paired desks in by their certificate and programs by their token, as the peer book says at that moment: who was
/// revoked, paused or removed since the last request is refused. Lives on the thread of its Desk. A Gate.
class PeerGate {
public:
    explicit PeerGate(Desk& desk)
        : m_desk(&desk) {}

    std::optional<Visitor> operator()(const HttpRequest& request) const;

    /// Whether a certificate may finish its handshake: a paired desk's, not revoked, not paused. A fault of the disk
    /// is a no.
    bool admits(const QByteArray& fingerprint) const;

private:
    Desk* m_desk;
};

} // namespace entraide::exchange
