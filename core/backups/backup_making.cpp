// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backup_making.h"

#include "backups/backup_schedule.h"
#include "backups/copy_check.h"
#include "backups/file_steps.h"
#include "domain/error.h"
#include "domain/permissions.h"
#include "storage/audit_trail.h"
#include "storage/database.h"
#include "storage/file_sync.h"
#include "storage/vault.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

const auto workName = u"copy.entraide"_s;
constexpr std::chrono::milliseconds waitElsewhere{5000};

struct Source {
    Database& database;
    const QByteArray& keyAndSalt;
    QString file;
    QString series;
};

/// Of the desk's own series only: whoever else uses the folder sees to theirs.
QStringList prune(const BackupFolder& folder, const QString& series, const QDateTime& now) {
    const QStringList going = copiesToRemove(scheduledCopies(folder, series), now, QTimeZone::systemTimeZone());
    for (const QString& id : going) {
        if (const auto copy = folder.copy(id))
            BackupFolder::remove(*copy);
    }
    return going;
}

/// Throws DiskFull unless there is room for \a bytes more, after copies that may go have gone.
void makeRoom(qint64 bytes, const BackupFolder& folder, const QString& series, const QDateTime& now,
              const RoomIn& roomIn) {
    if (hasRoomFor(bytes, folder.path(), roomIn))
        return;
    prune(folder, series, now);
    if (hasRoomFor(bytes, folder.path(), roomIn))
        return;
    throw Error(ErrorCode::DiskFull, folder.path(),
                u"%1 bytes are needed, %2 are free"_s.arg(roomForCopy(bytes)).arg(roomIn(folder.path())));
}

/// The copy was made while others may have written: it must be a moment between \a before and \a after.
bool liesBetween(const DeskContents& copied, const DeskContents& before, const DeskContents& after) {
    for (auto it = copied.databases.cbegin(); it != copied.databases.cend(); ++it) {
        const qint64 from = before.databases.value(it.key()).sequence;
        const auto until = after.databases.constFind(it.key());
        // A database may have been made, or removed, meanwhile.
        if (it->sequence < from || (until != after.databases.cend() && it->sequence > until->sequence))
            return false;
    }
    return true;
}

void tell(const BackupOrder& order, BackupStep step) {
    if (order.reached)
        order.reached(step);
}

void goOn(const BackupOrder& order, double share) {
    if (order.progress && !order.progress(share))
        throw Error(ErrorCode::Cancelled, order.to);
}

/// The proven copy, its keys and its description as \a target, in a scratch folder.
void makeProven(const Source& source, const QString& target, const BackupOrder& order) {
    goOn(order, 0);
    BackupManifest manifest;
    const DeskContents before = contentsOf(source.database);
    const qint64 commits = otherCommits(source.database);
    makeEmptyFile(target);
    copyInto(source.database, target, partOf(order.progress, 0, 0.45));
    const bool undisturbed = otherCommits(source.database) == commits;
    syncFile(target);
    tell(order, BackupStep::Copied);
    goOn(order, 0.45);
    if (!source.keyAndSalt.isEmpty())
        manifest.keysSum = copyFile(Vault::fileFor(source.file), Vault::fileFor(target));
    // Opening it says by itself when an encrypted desk's copy is a plain file.
    QStringList problems;
    manifest.contents = readThrough(target, source.keyAndSalt, problems, partOf(order.progress, 0.45, 0.8));
    if (!problems.isEmpty())
        throw Error(ErrorCode::Damaged, source.file, problems.first());
    const bool isTheSame =
        undisturbed ? manifest.contents == before : liesBetween(manifest.contents, before, contentsOf(source.database));
    if (!isTheSame)
        throw Error(ErrorCode::Storage, target, u"the copy is not what was copied"_s);
    tell(order, BackupStep::Proven);
    goOn(order, 0.8);
    manifest.made = order.now.toUTC();
    manifest.checked = manifest.made;
    manifest.reason = order.reason;
    manifest.kept = order.reason == BackupReason::ByHand;
    manifest.program = QCoreApplication::applicationVersion();
    manifest.series = source.series;
    manifest.keyMark = keyMarkOf(source.keyAndSalt);
    manifest.bytes = QFileInfo(target).size();
    manifest.fileSum = sumOfFile(target, partOf(order.progress, 0.8, 0.85), true);
    writeWhole(BackupManifest::fileFor(target), manifest.toJson(source.keyAndSalt));
    tell(order, BackupStep::Described);
    goOn(order, 0.85);
}

BackupMade makeIn(const BackupFolder& folder, const Source& source, const BackupOrder& order) {
    BackupFolder::Work work(folder, order.wait);
    tell(order, BackupStep::Begun);
    makeRoom(source.database.fileBytes(), folder, source.series, order.now, order.roomIn);
    const QString made = work.temporary() + u'/' + workName;
    makeProven(source, made, order);
    BackupMade result;
    const QString file = work.place(made, order.now, order.reason);
    tell(order, BackupStep::Placed);
    const auto placed = BackupFolder::copyIn(file);
    if (!placed)
        throw Error(ErrorCode::FileMissing, file);
    result.copy = *placed;
    try {
        result.removed = prune(folder, source.series, order.now);
    } catch (const Error&) {
        // The copy is there; what could go stays until the next one.
    }
    tell(order, BackupStep::Pruned);
    return result;
}

/// Into a file of somebody's own choice: nothing else in that folder is touched.
BackupMade makeAt(const Source& source, const BackupOrder& order) {
    const QFileInfo target(order.to);
    const QString folder = target.absolutePath();
    if (!QFileInfo(folder).isDir())
        throw Error(ErrorCode::FileMissing, folder, u"the folder is not there"_s);
    if (target.exists())
        throw Error(ErrorCode::FileExists, target.absoluteFilePath());
    tell(order, BackupStep::Begun);
    if (const qint64 bytes = source.database.fileBytes(); !hasRoomFor(bytes, folder, order.roomIn))
        throw Error(ErrorCode::DiskFull, folder,
                    u"%1 bytes are needed, %2 are free"_s.arg(roomForCopy(bytes)).arg(order.roomIn(folder)));
    const ScratchFolder scratch(folder, ScratchFolder::Others::Possible);
    const QString made = scratch.file(workName);
    makeProven(source, made, order);
    moveCopy(made, target.absoluteFilePath());
    const auto placed = BackupFolder::copyIn(target.absoluteFilePath());
    if (!placed)
        throw Error(ErrorCode::FileMissing, target.absoluteFilePath());
    return {*placed, {}, {}};
}

/// The same bytes on another disk, read again from there.
void copyOver(const BackupCopy& copy, const QString& target, const CopyProgress& progress) {
    const BackupManifest& manifest = *copy.manifest;
    const auto carry = [](const QString& from, const QString& to, const QString& sum, const CopyProgress& told) {
        const QString read = copyFile(from, to, partOf(told, 0, 0.6));
        if ((!sum.isEmpty() && read != sum) || sumOfFile(to, partOf(told, 0.6, 1), true) != read)
            throw Error(ErrorCode::Damaged, from, u"its bytes are not those that were written"_s);
    };
    carry(copy.file, target, manifest.fileSum, progress);
    if (!manifest.keysSum.isEmpty())
        carry(copy.keysFile(), Vault::fileFor(target), manifest.keysSum, {});
    carry(BackupManifest::fileFor(copy.file), BackupManifest::fileFor(target), {}, {});
}

void bringOver(const BackupPlace& place, const BackupCopy& copy, const BackupOrder& order) {
    if (!place.isThere())
        throw Error(ErrorCode::FileMissing, place.path, u"the disk is not in"_s);
    if (!copy.manifest)
        throw Error(ErrorCode::Damaged, copy.file, u"its description cannot be read"_s);
    const BackupFolder folder(place.path);
    BackupFolder::Work work(folder, waitElsewhere);
    const QList<BackupCopy> there = folder.copies();
    const bool isThere = std::ranges::any_of(there, [&](const BackupCopy& one) {
        return one.manifest && one.manifest->fileSum == copy.manifest->fileSum && one.bytes == copy.bytes;
    });
    if (isThere)
        return;
    makeRoom(copy.bytes, folder, copy.manifest->series, order.now, order.roomIn);
    const QString made = work.temporary() + u'/' + workName;
    copyOver(copy, made, order.progress);
    work.place(made, copy.made, copy.reason);
    prune(folder, copy.manifest->series, order.now);
}

/// None where no second place was chosen, or the desk is at no rest.
std::optional<BackupPlace> toSecondPlace(Desk& desk, const BackupCopy& copy, const BackupOrder& order) {
    BackupPlaces places(desk);
    auto place = places.second();
    if (!place)
        return std::nullopt;
    try {
        bringOver(*place, copy, order);
        place->copied = order.now.toUTC();
        place->fault.clear();
        place->faultSince = {};
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        if (place->fault.isEmpty())
            place->faultSince = order.now.toUTC();
        place->fault = faultName(error);
    }
    places.update(*place);
    places.save();
    return place;
}

std::optional<BackupCopy> newestSound(const BackupFolder& folder) {
    const QList<BackupCopy> all = folder.copies();
    const auto found = std::ranges::find_if(all, &BackupCopy::isSound);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QList<ScheduledCopy> scheduledCopies(const BackupFolder& folder, const QString& series) {
    QList<ScheduledCopy> all;
    const QList<BackupCopy> copies = folder.copies();
    for (const BackupCopy& copy : copies) {
        if (copy.manifest && copy.manifest->series == series)
            all.append({copy.id(), copy.made, copy.reason, copy.isKept(), copy.isSound()});
    }
    return all;
}

BackupMade makeBackup(Desk& desk, const BackupOrder& order) {
    if (order.reason == BackupReason::ByHand || !order.to.isEmpty())
        desk.require(DeskAct::MakeBackup);
    BackupPlaces places(desk);
    const QByteArray keyAndSalt = desk.handle().keyAndSalt;
    const Source source{desk.database(), keyAndSalt, desk.info().file, places.series()};
    // Before the copy, which so remembers its own place.
    if (order.to.isEmpty())
        places.remember(BackupPlace{BackupFolder::beside(source.file).path(), BackupPlace::Kind::Own});
    else
        places.remember(BackupPlace{QFileInfo(order.to).absoluteFilePath(), BackupPlace::Kind::Single});
    places.save();
    BackupMade made =
        order.to.isEmpty() ? makeIn(BackupFolder::beside(source.file), source, order) : makeAt(source, order);
    desk.audit().enter(AuditAct::BackedUp, {}, auditDetail({{"reason"_L1, QString(enumName(order.reason))}}));
    if (order.to.isEmpty()) {
        BackupOrder rest = order;
        rest.progress = partOf(order.progress, 0.85, 1);
        try {
            made.second = toSecondPlace(desk, made.copy, rest);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::Cancelled)
                throw;
            made.second = places.second(); // the copy itself is made; the other follows the next time
        }
        tell(order, BackupStep::SecondPlace);
    }
    if (order.progress)
        (void)order.progress(1);
    return made;
}

Desk::BeforeUpgrade backupBeforeUpgrade(const QDateTime& now) {
    return [now](Database& database, const Desk::Handle& handle) {
        if (contentsOf(database).sample)
            return;
        const Source source{database, handle.keyAndSalt, handle.file, BackupPlaces::seriesIn(database)};
        makeIn(BackupFolder::beside(handle.file), source, {.reason = BackupReason::BeforeUpgrade, .now = now});
    };
}

bool hasChangedSinceBackup(Desk& desk) {
    const auto newest = newestSound(BackupFolder::beside(desk.info().file));
    if (!newest || newest->manifest->contents.state != stateMark(desk.database()) ||
        newest->manifest->contents.erasures != erasureMark(desk.database()))
        return true;
    // A new passphrase, a user more: the old keys would let in who is not let in any more.
    return desk.info().encrypted && sumOfFile(Vault::fileFor(desk.info().file)) != newest->manifest->keysSum;
}

std::optional<BackupPlace> catchUpSecondPlace(Desk& desk, const QDateTime& now, const CopyProgress& progress,
                                              const RoomIn& roomIn) {
    const auto newest = newestSound(BackupFolder::beside(desk.info().file));
    if (!newest)
        return BackupPlaces(desk).second();
    return toSecondPlace(desk, *newest, {.now = now, .progress = progress, .roomIn = roomIn});
}

} // namespace entraide
