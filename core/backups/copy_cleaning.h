// SPDX-License-Identifier: GPL-3.0-or-later
// An erasing reaches the copies too. A copy made before still holds the person: it is replaced by itself with the
// ledger replayed, proven like a new one. What cannot be reached now (a stick that is not in) is remembered and cleaned
// when it turns up; what cannot be opened is told, since only its removal helps.
#pragma once

#include "backups/backup_folder.h"
#include "backups/backup_places.h"
#include "backups/disk_room.h"

namespace entraide {

class Desk;

/// Why a copy still holds somebody who was erased.
enum class CopyLeftReason {
    OtherKey, ///< it opens with a key that the desk had before, or never
    Damaged,
    NoRoom,
    Unwritable, ///< it may not be written, or its disk fails
};

struct CopyLeft {
    QString file;
    CopyLeftReason reason = CopyLeftReason::Damaged;
};

struct CleaningReport {
    int cleaned = 0;
    QList<CopyLeft> left;
    QList<BackupPlace> absent; ///< places that could not be reached, and may hold copies from before
};

/// Goes through every copy in every place that is known and there. \a desk: its connection must be outside
/// transactions, and its own erasing finished. Throws Cancelled, leaving each copy as it was or clean.
CleaningReport cleanCopies(Desk& desk, const QDateTime& now, const CopyProgress& progress = {},
                           const RoomIn& roomIn = freeRoom);

/// Whether cleanCopies() would find something to do now. Reads descriptions only.
bool hasCopiesToClean(Desk& desk);

/// Copies that are there and still hold somebody who was erased.
QList<BackupCopy> copiesWithErased(Desk& desk);
/// The places that may, and are not there.
QList<BackupPlace> absentPlaces(Desk& desk);

} // namespace entraide
