// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/backup_folder.h"
#include "backups/backup_places.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace entraide {

class Desk;

/// A copy as the tab shows it.
struct BackupLine {
    BackupCopy copy;
    BackupPlace::Kind place = BackupPlace::Kind::Own;
    bool hasErased = false; ///< it still holds somebody who was erased
};

/// A desk's copies in every place that can be reached now. A value, read by a worker.
struct BackupReading {
    QList<BackupLine> lines; ///< the newest first
    std::optional<BackupPlace> second;
    bool isSecondThere = false;
    QList<BackupPlace> absent; ///< may hold copies with somebody who was erased
    bool hasChanged = false;   ///< something was written since the newest sound copy
    bool isLate = false;       ///< the newest sound one is older than a week
    bool isDailyDue = false;
    bool isRestorePlanned = false; ///< a restored copy waits to take the desk's place
    qint64 room = -1;              ///< bytes free beside the desk; negative: not known

    /// Of the desk's own place and whole; null: none.
    const BackupLine* newestSound() const;

    /// Takes a connection of its own.
    static BackupReading of(Desk& desk, const QDateTime& now);
};

} // namespace entraide
