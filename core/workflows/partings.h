// SPDX-License-Identifier: GPL-3.0-or-later
// When somebody is no longer helped, or no longer known here. Each act is one undo step.
#pragma once

#include "domain/records.h"
#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/outcome.h"

namespace entraide {

class Desk;

/// By the table of moves. Ended: refused with HasLiveMatches while somebody is expected there or a tandem lives;
/// requests that are open are cancelled along with it.
Outcome<ChangeSet> moveBeneficiary(Desk& desk, const BeneficiaryId& id, BeneficiaryState to, const QString& by,
                                   const Today& today);
/// By the table of moves, except erasing. Archived: refused with HasLiveMatches and the part (`id`) that still is one:
/// a volunteer who has not left, somebody who is helped, an open offer.
Outcome<ChangeSet> movePerson(Desk& desk, const PersonId& id, PersonState to);

} // namespace entraide
