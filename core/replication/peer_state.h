// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>

namespace entraide {
class Desk;
}

namespace entraide::replication {

/// How it stands with one peer, remembered in the desk's file: what was not delivered is what lies beyond `sentUpTo`,
/// so an outbox can neither be lost nor forget.
struct PeerState {
    int failures = 0;   ///< in a row
    QDateTime nextTry;  ///< UTC; invalid: at once
    QDateTime lastGood; ///< UTC; when all was delivered and taken last
    int lastFault = -1; ///< ErrorCode of the last failure; -1: none since the last success
    struct Database {
        qint64 sentUpTo = 0;  ///< sequence of this desk's
        qint64 toReceive = 0; ///< what the peer said was left, at most
        bool differs = false; ///< digests were compared and were not the same
        friend bool operator==(const Database&, const Database&) = default;
    };
    QMap<QString, Database> databases; ///< by this desk's name

    friend bool operator==(const PeerState& a, const PeerState& b) = default;
};

/// \a peer: a name of the peer that stays: its id in the peer book, or its address.
PeerState peerState(const Desk& desk, const QString& peer);
void savePeerState(Desk& desk, const QString& peer, const PeerState& state);
void forgetPeerState(Desk& desk, const QString& peer);

/// Documents of all databases that \a peer may still lack: an upper bound, 0 only when it lacks none.
qint64 pendingToSend(const Desk& desk, const PeerState& state);

} // namespace entraide::replication
