// SPDX-License-Identifier: GPL-3.0-or-later
// When a copy is due, and which copies may go: pure functions over moments. Days, weeks (from Monday) and months are
// those of the desk's time zone.
#pragma once

#include "backups/backup_reason.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace entraide {

/// What the schedule knows of a copy.
struct ScheduledCopy {
    QString id;
    QDateTime made;
    BackupReason reason = BackupReason::Daily;
    bool kept = false; ///< somebody wants it: never goes by itself
    bool sound = true;
};

/// How many copies stay.
struct KeptCopies {
    int daily = 7;  ///< the last one of each of that many days that have any
    int weekly = 4; ///< the same of weeks
    int monthly = 12;
    int safetyDays = 30; ///< before an import or upgrade: all of them, this long
};

/// Ids of the copies that may go. Never among them: a kept one, the newest sound one, and a copy that a rule holds.
/// Damaged ones hold nobody's place, and go when they are older than the safety days and a newer sound one is there.
QStringList copiesToRemove(const QList<ScheduledCopy>& copies, const QDateTime& now, const QTimeZone& zone,
                           const KeptCopies& rule = {});

/// Whether no sound copy was made on this day yet.
bool isDailyDue(const QList<ScheduledCopy>& copies, const QDateTime& now, const QTimeZone& zone);

/// The newest sound copy is older than a week, or there is none. \a since: when the desk was made or first seen;
/// nothing is late before a week has passed from then.
bool isBackupLate(const QList<ScheduledCopy>& copies, const QDateTime& now, const QDateTime& since);

} // namespace entraide
