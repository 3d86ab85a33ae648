// SPDX-License-Identifier: GPL-3.0-or-later
// Volunteers and organisations from one state to another, by the table of moves. Each act is one undo step.
#pragma once

#include "domain/records.h"
#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/outcome.h"

namespace entraide {

class Desk;

/// To active: the information note must have been given, and the person be old enough (TooYoung).
Outcome<ChangeSet> moveVolunteer(Desk& desk, const VolunteerId& id, VolunteerState to, const Today& today);
/// Off the waiting list, or out of what it took part in.
Outcome<ChangeSet> moveOrganisation(Desk& desk, const OrganisationId& id, OrganisationState to);

} // namespace entraide
