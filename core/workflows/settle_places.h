// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"
#include "workflows/clock.h"

namespace entraide {

class Desk;
struct Signup;

/// What two desks decided apart about the places of a posting, put right: of a role with more people than places those
/// who signed up last go to the front of the reserve, to be told (an earlier sign-up counts, then the smaller id), and
/// whoever signed up meanwhile for a shift or a posting that is cancelled is withdrawn with the reason. One
/// transaction; nothing when all is as it should be. The same at every desk that holds the same, so that two that do it
/// apart stay equal. For changes from a peer, and with settleDesk().
ChangeSet settlePlaces(Desk& desk, const Today& today);

/// Was told to have a place and waits again: somebody at another desk gave the same one.
bool lostItsPlace(const Signup& signup);

} // namespace entraide
