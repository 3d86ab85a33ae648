// SPDX-License-Identifier: GPL-3.0-or-later
// Making a copy of a desk, proven before it counts.
//
// Into a hidden folder where the copy is to be: the file (VACUUM INTO: one moment of it, under the same key), on the
// disk by fsync, opened again with the key, both integrity checks, every document counted against the digests of that
// moment; its keys; its description. Then it gets its name, and the folder is synced. Whatever fails or is stopped on
// the way leaves nothing behind, and what a killed program leaves goes with the next copy.
#pragma once

#include "backups/backup_folder.h"
#include "backups/backup_places.h"
#include "backups/disk_room.h"
#include "storage/desk.h"

#include <chrono>
#include <functional>
#include <optional>

namespace entraide {

struct ScheduledCopy;

/// How far the making of a copy is; for tests that let something happen there.
enum class BackupStep { Begun, Copied, Proven, Described, Placed, Pruned, SecondPlace };

struct BackupOrder {
    BackupReason reason = BackupReason::ByHand;
    QDateTime now = {};
    /// A file of the caller's choice, which must not be there; empty: the desk's own place, and then the second one.
    QString to = {};
    CopyProgress progress = {};
    RoomIn roomIn = freeRoom;
    std::function<void(BackupStep)> reached = {};
    std::chrono::milliseconds wait{30'000}; ///< for another program that makes a copy of the same desk
};

struct BackupMade {
    BackupCopy copy;
    QStringList removed; ///< ids of copies that the rule let go of
    /// As it is now, if one was chosen; its fault says why the copy did not get there.
    std::optional<BackupPlace> second;
};

/// Makes a copy of \a desk, whose connection must be outside transactions. Others go on reading and writing. Throws
/// NotAllowed for a copy by hand that the actor may not make, DiskFull, NoPermission, FileMissing, StorageBusy, Damaged
/// (the desk itself), Storage (what was written is not what was read), Cancelled. That the second place was not reached
/// is no fault.
BackupMade makeBackup(Desk& desk, const BackupOrder& order);

/// Makes a copy of each file of an older version before it is upgraded, in its own place: for Desk::open(). Without
/// room for it there is no upgrade either.
Desk::BeforeUpgrade backupBeforeUpgrade(const QDateTime& now);

/// Something was written since the newest sound copy of the desk's own place, or there is none.
bool hasChangedSinceBackup(Desk& desk);

/// Sees to it that the newest sound copy is at the second place, if it can be reached; none where none was chosen.
std::optional<BackupPlace> catchUpSecondPlace(Desk& desk, const QDateTime& now, const CopyProgress& progress = {},
                                              const RoomIn& roomIn = freeRoom);

/// The desk's own copies as the schedule sees them.
QList<ScheduledCopy> scheduledCopies(const BackupFolder& folder, const QString& series);

} // namespace entraide
