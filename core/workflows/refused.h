// SPDX-License-Identifier: GPL-3.0-or-later
// How an act of several steps ends when one of them is refused: by an exception out of Desk::write, so that nothing of
// it stays.
#pragma once

#include "storage/desk.h"
#include "workflows/outcome.h"

namespace entraide {

/// Leaves a transaction without its changes.
struct Refused {
    Refusal refusal = {};
};

/// What was done; throws Refused when it was not.
template <class T> const T& wanted(const Outcome<T>& outcome) {
    if (!outcome)
        throw Refused{outcome.refusal()};
    return *outcome;
}

/// One transaction: all that act(Desk::Writer&) saves, or nothing and why when it throws Refused.
template <class Act> Outcome<ChangeSet> writtenOrRefused(Desk& desk, const Act& act) {
    try {
        return desk.write(act);
    } catch (const Refused& refused) {
        return refused.refusal;
    }
}

} // namespace entraide
