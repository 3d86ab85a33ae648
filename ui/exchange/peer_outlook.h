// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/peer.h"

namespace entraide {

class Desk;

/// How it stands with a peer that this desk calls, as the desk's file remembers it.
struct PeerOutlook {
    qint64 toSend = 0;    ///< records, at most
    qint64 toReceive = 0; ///< records, at most, as the peer said
    QDateTime nextTry{};  ///< UTC; invalid: none is put off
    QDateTime lastGood{}; ///< UTC; when all had come and gone last
    bool differs = false; ///< after the last exchange the two did not hold the same
};

/// Nothing waits for who is not called. Throws Error.
PeerOutlook outlookOf(const Desk& desk, const exchange::Peer& peer);

} // namespace entraide
