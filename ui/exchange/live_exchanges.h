// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "exchange/peer.h"
#include "exchange/replicator.h"
#include "storage/desk.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <future>
#include <optional>

namespace entraide {

/// Peers that are followed: whatever changes on either side goes over at once, for as long as both are there; a peer
/// that is away is tried again by itself. Each has a thread and a connection of its own. GUI thread. The destructor
/// ends all and waits.
class LiveExchanges : public QObject {
    Q_OBJECT

public:
    enum class Phase {
        None,       ///< not followed
        Connecting, ///< the first exchange is under way
        Following,  ///< all has come and gone; changes go at once
        Waiting,    ///< it failed, and is tried again
    };

    explicit LiveExchanges(Desk& desk, QObject* parent = nullptr);
    ~LiveExchanges() override;

    /// These and no others from now on. One whose address or rights have changed is begun anew.
    void follow(const QList<exchange::Peer>& peers);
    Phase phase(const QString& peer) const;
    /// How far the first exchange is.
    exchange::SyncProgress progress(const QString& peer) const;
    /// Follows it no more; the future is ready once its thread has let go of the peer.
    std::shared_future<void> stop(const QString& peer);

Q_SIGNALS:
    /// Or its progress, a few times a second.
    void phaseChanged(const QString& peer);
    /// \a result: what came and went since the last time. Also once all has come and gone for the first time.
    void moved(const QString& peer, const entraide::exchange::SyncResult& result);
    /// The first time in a row, and when it is another fault.
    void lost(const QString& peer, const entraide::Error& fault, const entraide::exchange::SyncResult& result);
    /// On the worker's thread: a batch that the desk's other connections have to hear of was written.
    void announced(const entraide::ChangeSet& changes);

private:
    class Follower;
    void begin(const exchange::Peer& peer);

    Desk& m_desk;
    QHash<QString, Follower*> m_followers;
    QHash<QString, std::shared_future<void>> m_ending; ///< of those that were stopped
};

} // namespace entraide
