// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/peer_outlook.h"

#include "replication/peer_state.h"

namespace entraide {

PeerOutlook outlookOf(const Desk& desk, const exchange::Peer& peer) {
    if (peer.url.isEmpty() || !peer.last)
        return {};
    const replication::PeerState state = replication::peerState(desk, peer.url.authority());
    PeerOutlook outlook{.toSend = state.databases.isEmpty() ? 0 : replication::pendingToSend(desk, state),
                        .nextTry = state.nextTry,
                        .lastGood = state.lastGood};
    for (const replication::PeerState::Database& database : state.databases) {
        outlook.toReceive += database.toReceive;
        outlook.differs = outlook.differs || database.differs;
    }
    return outlook;
}

} // namespace entraide
