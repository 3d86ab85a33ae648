// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pairing.h"

#include <QUrl>

namespace entraide {
class Desk;
}

namespace entraide::exchange {

/// What storing a pairing added, to take it back when the other desk could not store it.
struct PairingTrace {
    QString peer; ///< id
    bool newPeer = false;
    QString newDatabase; ///< empty: it was there already
};

/// Writes into this desk's file what two desks agreed on: the peer with its certificate, role and databases; for a
/// partner the database between the two and the team document `partner:<uuid>`; for a caller that joins a team the
/// team's uuid (Desk::joinTeam: other connections to the file have to be opened again). \a url: where the other desk's
/// door is; empty: it only calls. Throws Error; Revoked for a certificate that is refused for good.
PairingTrace storePairing(Desk& desk, const PairingResult& result, const QUrl& url);

/// Takes back what storePairing() added. Of the desk that waits only: a team once joined is joined. Throws Error.
void undoPairing(Desk& desk, const PairingTrace& trace);

} // namespace entraide::exchange
