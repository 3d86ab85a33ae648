// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/backup_reading.h"

#include "backups/backup_making.h"
#include "backups/backup_schedule.h"
#include "backups/backup_upkeep.h"
#include "backups/copy_cleaning.h"
#include "backups/disk_room.h"
#include "backups/restore_plan.h"
#include "storage/desk.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

const BackupLine* BackupReading::newestSound() const {
    const auto found = std::ranges::find_if(lines, [](const BackupLine& line) {
        return line.place == BackupPlace::Kind::Own && line.copy.isSound() &&
               line.copy.reason != BackupReason::SetAside;
    });
    return found == lines.end() ? nullptr : &*found;
}

BackupReading BackupReading::of(Desk& desk, const QDateTime& now) {
    BackupReading reading;
    const BackupPlaces places(desk);
    const QString series = places.series();
    const QString file = desk.info().file;
    QSet<QString> erased;
    for (const BackupCopy& copy : copiesWithErased(desk))
        erased.insert(copy.file);
    const auto add = [&](const BackupCopy& copy, BackupPlace::Kind kind) {
        if (!copy.manifest || copy.manifest->series == series)
            reading.lines.append({copy, kind, erased.contains(copy.file)});
    };
    for (const BackupPlace& place : places.all()) {
        if (!place.isThere())
            continue;
        if (place.kind == BackupPlace::Kind::Single) {
            if (const auto copy = BackupFolder::copyIn(place.path))
                add(*copy, place.kind);
            continue;
        }
        for (const BackupCopy& copy : BackupFolder(place.path).copies())
            add(copy, place.kind);
    }
    for (const BackupCopy& copy : filesSetAside(file))
        reading.lines.append({copy, BackupPlace::Kind::Own, erased.contains(copy.file)});
    std::ranges::stable_sort(reading.lines, std::ranges::greater{},
                             [](const BackupLine& line) { return line.copy.made; });
    reading.second = places.second();
    reading.isSecondThere = reading.second && reading.second->isThere();
    reading.absent = absentPlaces(desk);
    reading.hasChanged = hasChangedSinceBackup(desk);
    const QList<ScheduledCopy> scheduled = scheduledCopies(BackupFolder::beside(file), series);
    reading.isLate = !desk.info().sample && isBackupLate(scheduled, now, copiesExpectedSince(desk, now));
    reading.isDailyDue = entraide::isDailyDue(scheduled, now, QTimeZone::systemTimeZone());
    reading.isRestorePlanned = entraide::isRestorePlanned(file);
    reading.room = freeRoom(BackupFolder::beside(file).path());
    return reading;
}

} // namespace entraide
