// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/outcome.h"

namespace entraide {

class Desk;

/// How a state is changed: by whom, and what was said to it.
struct MoveHow {
    QString reason;
    QString by;
    Today today;
};

/// Moves a record's state as the desk's own workflows do, with their rules and with what follows from it, whichever
/// type it is of: what commands and scripts use that know only an id and a word. What the table of moves forbids, and
/// what only follows from other acts (a posting that is full, a gift that is paid), is refused with StateForbids.
/// Erasing a person is none of these. \a to is a name of the type's states.
Outcome<ChangeSet> moveRecord(Desk& desk, const AnyId& id, const QString& to, const MoveHow& how);

} // namespace entraide
