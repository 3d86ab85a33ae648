// SPDX-License-Identifier: GPL-3.0-or-later
// After somebody was erased, a hub (CouchDB) still has the bodies of older revisions in its files until it is told to
// compact its database, which takes an administrator's rights there.
#pragma once

#include "replication/task.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace entraide {
class Desk;
}

namespace entraide::exchange {

class PeerClient;

enum class HubCleaning {
    Asked,            ///< it has taken the request; it compacts when it has time
    AskAdministrator, ///< this desk's user may not: somebody who runs the hub has to
    NotAHub,          ///< another desk, which cleans its own file
};

struct HubState {
    QString hub; ///< host and port
    HubCleaning cleaning = HubCleaning::NotAHub;
    QDateTime at; ///< UTC
};

/// Asks the peer to compact, if there were erasings since it was last asked with success; after a push, so that it has
/// their tombstones. \a database: its path there ("/team-…"). Remembers in the desk's file what came of it. A refusal
/// is no fault; Network and Cancelled are thrown.
replication::Task<bool> cleanHub(Desk& desk, PeerClient& peer, QByteArray database);

/// Hubs that were asked, or that could not be.
QList<HubState> hubStates(const Desk& desk);

} // namespace entraide::exchange
