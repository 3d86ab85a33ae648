// SPDX-License-Identifier: GPL-3.0-or-later
// Pairing and peers in words.
#pragma once

#include "exchange/pairing.h"
#include "exchange/peer.h"

#include <QString>

namespace entraide {

/// Why two desks were not paired, and what to do.
QString sentenceFor(exchange::PairingFault fault);

/// "another PC of this association", "a partner".
QString word(exchange::PairingAs as);
QString word(exchange::PeerKind kind);
QString word(exchange::PeerRole role);

} // namespace entraide
