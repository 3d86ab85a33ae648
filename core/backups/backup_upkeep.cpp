// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backup_upkeep.h"

#include "backups/backup_schedule.h"
#include "backups/copy_check.h"
#include "storage/database.h"
#include "storage/desk.h"

#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// What makes no copy possible. \a damage is told what can still be read before the reading stops.
QStringList problemsOf(Desk& desk, DeskDamage& damage, const CopyProgress& progress) {
    try {
        // After the first page that fails, the cipher gives nothing more on the same connection.
        const auto again = Desk::openAgain(desk.handle().forTeam());
        Database& database = again->database();
        const ReadSnapshot snapshot(database);
        const DeskContents contents = contentsOf(database);
        if (damage.newest) {
            const DeskContents& then = damage.newest->manifest->contents;
            damage.changesSince = std::max<qint64>(0, contents.databases.value(contents.teamDatabase).sequence -
                                                          then.databases.value(then.teamDatabase).sequence);
        }
        QStringList problems = pageProblems(database, partOf(progress, 0, 0.8), PagesOf::OpenDesk);
        if (problems.isEmpty() && countedContents(database) != contents)
            problems.append(u"its digests are not those of its documents"_s);
        return problems;
    } catch (const Error& error) {
        if (!isDamageOf(desk.info().file, error))
            throw;
        return {error.detail()};
    }
}

} // namespace

std::optional<BackupCopy> newestSoundCopy(const Desk& desk) {
    const auto& info = desk.info();
    const QList<BackupCopy> all = BackupFolder::beside(info.file).copies();
    const auto found = std::ranges::find_if(
        all, [&](const BackupCopy& copy) { return copy.isSound() && copy.manifest->contents.team == info.uuid; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

bool isDamageOf(const QString& deskFile, const Error& error) {
    return error.code() == ErrorCode::Damaged && QFileInfo(error.subject()) == QFileInfo(deskFile);
}

std::optional<DeskDamage> damageOf(Desk& desk, const CopyProgress& progress) {
    DeskDamage damage;
    damage.newest = newestSoundCopy(desk);
    const QStringList problems = problemsOf(desk, damage, progress);
    if (problems.isEmpty())
        return std::nullopt;
    damage.problem = problems.first();
    return damage;
}

Upkept keepCopiesUp(Desk& desk, const UpkeepOrder& order) {
    Upkept result;
    const QString file = desk.info().file;
    const BackupFolder folder = BackupFolder::beside(file);
    try {
        if (!desk.info().sample) {
            const QList<ScheduledCopy> copies = scheduledCopies(folder, BackupPlaces(desk).series());
            result.isLate = isBackupLate(copies, order.now, copiesExpectedSince(desk, order.now));
            if (isDailyDue(copies, order.now, QTimeZone::systemTimeZone())) {
                BackupOrder daily{.reason = BackupReason::Daily, .now = order.now};
                daily.progress = order.progress;
                daily.reached = order.reached;
                result.second = makeBackup(desk, daily).second;
                result.isMade = true;
            } else {
                if (order.isSuspected)
                    result.damage = damageOf(desk, order.progress);
                if (!result.damage)
                    result.second = catchUpSecondPlace(desk, order.now, order.progress);
            }
        }
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        result.fault = error;
        if (isDamageOf(file, error)) {
            result.damage = damageOf(desk, order.progress);
            if (!result.damage) // it is the copy that does not come back as it was written
                result.fault = Error(ErrorCode::Storage, folder.path(), error.detail());
        }
    }
    result.isLate = result.isLate && result.fault;
    // What a damaged desk says of who was erased is not to be relied on.
    if (!result.damage && hasCopiesToClean(desk))
        result.cleaned = cleanCopies(desk, order.now, order.progress);
    return result;
}

QDateTime copiesExpectedSince(Desk& desk, const QDateTime& now) {
    const QString key = u"backups/since"_s;
    const QDateTime since = QDateTime::fromString(desk.setting(key), Qt::ISODate);
    if (since.isValid())
        return since;
    desk.setSetting(key, now.toUTC().toString(Qt::ISODate));
    return now;
}

} // namespace entraide
