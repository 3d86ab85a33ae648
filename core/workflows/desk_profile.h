// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/desk_profile.h"
#include "storage/change.h"
#include "workflows/outcome.h"

namespace entraide {

class Desk;

/// What the desk knows of its association; the usual values where nobody wrote it down yet.
DeskProfile profileOf(const Desk& desk);

/// Texts are trimmed, phone and e-mail brought to the form they are kept in, ceilings and holidays put in order.
/// Refused with NotComplete and the field's path: a phone or e-mail that is none, a negative amount, two ceilings for
/// one year or one without amounts, holidays without a name or that end before they begin, an age under 15 (law of 3
/// July 2005) and a smallest count under 1.
Outcome<ChangeSet> saveProfile(Desk& desk, DeskProfile profile);

/// Who writes and can be rung: on letters, rosters and lists.
struct DeskContact {
    QString name;
    QString phone; ///< E.164; may be empty
};

/// The profile's where they are given, else the file's own name and its setting "desk/phone".
DeskContact contactOf(const Desk& desk);

} // namespace entraide
