// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/peer.h"
#include "exchange/peer_client.h"

namespace entraide {
class Desk;
}

namespace entraide::exchange {

/// How this desk calls a peer, what the peer may do here, and which databases may go there: a partner's own one, and no
/// other whatever its server offers; for another PC of the team those of this desk, and no other team. Throws Revoked
/// for a paired desk that is refused, and NotFound for a peer that has no address (it only calls) or a partner without
/// a database.
PeerAddress addressOf(Desk& desk, const Peer& peer);

} // namespace entraide::exchange
