// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/outcome.h"

namespace entraide {

class Desk;

/// The volunteer was given the information note (law of 3 July 2005, art. 4) today. Changes nothing when it was given
/// before: the first day stands.
Outcome<ChangeSet> noteGiven(Desk& desk, const VolunteerId& volunteer, const Today& today);

} // namespace entraide
