// SPDX-License-Identifier: GPL-3.0-or-later
// What is done for the copies of an open desk without anybody asking: the same for the window and for `serve`.
#pragma once

#include "backups/backup_folder.h"
#include "backups/backup_making.h"
#include "backups/backup_places.h"
#include "backups/copy_cleaning.h"
#include "domain/error.h"
#include "storage/desk_copy.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>

namespace entraide {

class Desk;

/// An open desk whose own file is not what the program wrote. No copy can be made of it, so that those from before
/// stay.
struct DeskDamage {
    QString problem;                    ///< the first that was found; names pages and tables, nobody's data
    std::optional<BackupCopy> newest;   ///< the newest sound copy beside it
    std::optional<qint64> changesSince; ///< written since that copy; none: it cannot be read any more
};

/// The newest copy beside the desk that is in order, as far as is known without reading it again.
std::optional<BackupCopy> newestSoundCopy(const Desk& desk);

/// Reads the desk through by a connection of its own, as a copy is read; none when it is sound. Takes as long as making
/// a copy. Throws Cancelled, Storage, NoPermission.
std::optional<DeskDamage> damageOf(Desk& desk, const CopyProgress& progress = {});

/// \a error says that \a deskFile itself is damaged, and no copy of it.
bool isDamageOf(const QString& deskFile, const Error& error);

struct UpkeepOrder {
    QDateTime now = {};
    CopyProgress progress = {};
    std::function<void(BackupStep)> reached = {}; ///< of the copy of the day, for tests
    bool isSuspected = false; ///< an earlier copy found the desk damaged: it is read through even when no copy is due
};

struct Upkept {
    bool isMade = false;        ///< the copy of the day was due, and is made
    std::optional<Error> fault; ///< it could not be made
    bool isLate = false;        ///< and the newest sound one is older than a week
    std::optional<DeskDamage> damage;
    std::optional<BackupPlace> second;
    CleaningReport cleaned;
};

/// The copy of the day, if there is none yet; the second place, if it was missed; copies that still hold somebody who
/// was erased. Of a sample desk no copies are made. Throws Cancelled, and what cleaning throws.
Upkept keepCopiesUp(Desk& desk, const UpkeepOrder& order);

/// Since when copies are expected of this desk: nothing is late before a week has passed from then. Noted the first
/// time it is asked for.
QDateTime copiesExpectedSince(Desk& desk, const QDateTime& now);

} // namespace entraide
