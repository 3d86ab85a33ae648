// SPDX-License-Identifier: GPL-3.0-or-later
// What a worker thread does when two desks exchange. Call inside a Job's work: it makes its own connection and waits.
#pragma once

#include "domain/error.h"
#include "exchange/replicator.h"
#include "storage/desk.h"
#include "ui/common/job.h"

#include <exception>
#include <functional>
#include <optional>

namespace entraide {

struct ExchangeOutcome {
    exchange::SyncResult result;
    std::optional<Error> fault; ///< what came before it stays
};

/// Pull, merge, push. \a changed is called on the worker for each committed batch.
ExchangeOutcome runExchange(const Desk::Handle& desk, const exchange::PeerAddress& address, JobControl& control,
                            const std::function<void(const ChangeSet&)>& changed);

/// What is heard while a peer is followed. Called on the worker.
struct FollowEvents {
    std::function<void(const ChangeSet&)> changed; ///< a committed batch
    /// Both sides hold the same; what came and went since the beginning.
    std::function<void(const exchange::SyncResult&)> caughtUp;
    /// After each batch: how far it is, and the same.
    std::function<void(const exchange::SyncProgress&, const exchange::SyncResult&)> moved;
    std::function<void(const Error&)> waiting; ///< it failed and is tried again
};

/// An exchange, and then each change on either side at once, until it is cancelled. Gives why it ended otherwise.
std::optional<Error> followPeer(const Desk::Handle& desk, const exchange::PeerAddress& address, JobControl& control,
                                const FollowEvents& events);

/// Only whether a desk answers there and lets us in; the result names its database.
ExchangeOutcome lookAtPeer(const Desk::Handle& desk, const exchange::PeerAddress& address, JobControl& control);

} // namespace entraide
