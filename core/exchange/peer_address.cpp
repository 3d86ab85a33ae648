// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/peer_address.h"

#include "domain/error.h"
#include "exchange/revocations.h"
#include "storage/desk.h"
#include "storage/document_store.h"

namespace entraide::exchange {

PeerAddress addressOf(Desk& desk, const Peer& peer) {
    if (peer.kind == PeerKind::Desk && (peer.revoked || isRevoked(desk, peer.certificate)))
        throw Error(ErrorCode::Revoked, peer.name);
    if (peer.url.isEmpty())
        throw Error(ErrorCode::NotFound, peer.name);
    PeerAddress address{.url = peer.url, .token = peer.token, .user = peer.user, .databases = peer.databases};
    if (peer.kind == PeerKind::Desk)
        address.tls = PeerTls{Identity::of(desk), peer.certificate};
    const bool isOfTeam = peer.role == PeerRole::Coordinator || peer.role == PeerRole::Reader;
    if (address.databases.isEmpty() && !isOfTeam)
        throw Error(ErrorCode::NotFound, peer.name);
    address.onlyOurs = peer.kind == PeerKind::Desk;
    address.as = visitorOf(peer);
    return address;
}

} // namespace entraide::exchange
