// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gate.h"

#include "domain/error.h"
#include "exchange/peer_book.h"
#include "exchange/revocations.h"

namespace entraide::exchange {

std::optional<Visitor> PeerGate::operator()(const HttpRequest& request) const {
    const QList<Peer> peers = peersOf(*m_desk);
    // A certificate says who it is; a token beside it says nothing more.
    const Peer* peer = request.certificate.isEmpty() ? authorisedAmong(peers, request.authorization)
                                                     : certifiedAmong(peers, request.certificate);
    if (!peer || peer->paused || peer->revoked)
        return std::nullopt;
    if (!request.certificate.isEmpty() && isRevoked(*m_desk, request.certificate))
        return std::nullopt;
    return visitorOf(*peer);
}

bool PeerGate::admits(const QByteArray& fingerprint) const {
    try {
        const QList<Peer> peers = peersOf(*m_desk);
        const Peer* peer = certifiedAmong(peers, fingerprint);
        return peer && !peer->paused && !peer->revoked && !isRevoked(*m_desk, fingerprint);
    } catch (const Error&) {
        return false;
    }
}

} // namespace entraide::exchange
