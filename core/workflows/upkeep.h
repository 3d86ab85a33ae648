// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"
#include "workflows/clock.h"

namespace entraide {

class Desk;

/// What the passing of days does to a desk: requests whose end is over and for whom nobody came expire, with their open
/// proposals; a repeating request is open again when its coming week is not taken care of; postings past their end
/// close; offers past their end, or whose time is over, expire; a tandem's pause begins and ends. One transaction;
/// nothing when all is as it should be. The same at every desk, so that two that do it apart stay equal. For the opening
/// of a desk and for midnight.
ChangeSet settleDesk(Desk& desk, const Today& today);

} // namespace entraide
