// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sharing/settle_shares.h"
#include "storage/desk.h"
#include "workflows/outcome.h"
#include "workflows/refused.h"

#include <optional>

namespace entraide {

/// Runs one act on what is shared: all of it, with what follows from it, in one transaction; or, when \a act refuses,
/// nothing. act(Desk::Writer&) gives a refusal or none. What has left the house cannot be undone, only withdrawn: the
/// changes of such an act name other databases. Throws Error NotAllowed to who may not share.
template <class Act> Outcome<ChangeSet> acted(Desk& desk, const Today& today, Act&& act) {
    desk.require(DeskAct::ShareWork);
    return writtenOrRefused(desk, [&](Desk::Writer& writer) {
        const std::optional<Refusal> refusal = act(writer);
        if (refusal)
            throw Refused{*refusal};
        settleShares(desk, today);
    });
}

} // namespace entraide
