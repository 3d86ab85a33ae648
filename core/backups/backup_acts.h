// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with copies that are there. Each throws NotAllowed where the actor may not make copies either.
#pragma once

#include "backups/copy_check.h"

namespace entraide {

class Desk;

/// Reads the copy from end to end and notes in its description what came of it.
CopyReport checkAndNote(Desk& desk, const BackupCopy& copy, const QDateTime& now, const CopyProgress& progress = {});

/// A kept copy goes only when somebody removes it. Throws Damaged when it has no description that could say so.
void keepCopy(Desk& desk, const BackupCopy& copy, bool kept);

/// Removes a copy, or a file that was set aside, for good. Throws NoPermission, StorageBusy (a copy is being made).
void removeCopy(Desk& desk, const BackupCopy& copy);

} // namespace entraide
