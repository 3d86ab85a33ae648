// SPDX-License-Identifier: GPL-3.0-or-later
// What a worker thread does when two desks exchange. Call inside a Job's work: it makes its own connection and waits.
#pragma once

#include "domain/error.h"
#include "exchange/replicator.h"
#include "storage/desk.h"
#include "ui/common/job.h"

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

/// Only whether a desk answers there and lets us in; the result names its database.
ExchangeOutcome lookAtPeer(const Desk::Handle& desk, const exchange::PeerAddress& address, JobControl& control);

} // namespace entraide
