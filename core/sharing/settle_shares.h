// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"
#include "workflows/clock.h"

namespace entraide {

class Desk;

/// Makes what is shared say what the team's records say: makes the databases of partners and boards that another PC
/// of the team added; updates cards and public postings, and withdraws those whose request or posting is taken, over or
/// gone; forgets what was handed over once it has arrived; keeps a flood on the board within bounds. One transaction;
/// nothing when all is as it should be. Of the team's own documents it changes only the state of a share, and of what
/// was handed over for somebody who agrees to it no more; and only for what the team's records say: whatever a partner
/// or the public writes leaves them as they are.
///
/// To be called when a desk is opened, after each change, and before and after each exchange.
ChangeSet settleShares(Desk& desk, const Today& today);

} // namespace entraide
