// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/restore.h"

#include "backups/backup_places.h"
#include "backups/backup_upkeep.h"
#include "backups/file_steps.h"
#include "backups/restore_plan.h"
#include "backups/scratch_folder.h"
#include "domain/error.h"
#include "domain/permissions.h"
#include "storage/audit_trail.h"
#include "storage/database.h"
#include "storage/desk.h"
#include "storage/file_sync.h"
#include "storage/log_check.h"
#include "storage/vault.h"

#include <QFileInfo>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

void refuseUnreadable(const CopyReport& report, const RestoreOrder& order, const Desk* present) {
    const auto detail = [&] { return report.problems.value(0); };
    switch (report.state) {
    case CopyState::Sound:
        return;
    case CopyState::KeysMissing:
        // With the desk's present key its own slots open it.
        if (report.isReadable && QFileInfo::exists(Vault::fileFor(order.deskFile)) &&
            (!present || present->handle().keyAndSalt == order.keyAndSalt))
            return;
        throw Error(ErrorCode::FileMissing, order.copy.keysFile(), detail());
    case CopyState::OtherKey:
        throw Error(ErrorCode::WrongPassphrase, order.copy.file, detail());
    case CopyState::Gone:
        throw Error(ErrorCode::FileMissing, order.copy.file, detail());
    case CopyState::Damaged:
        if (order.evenDamaged && report.isReadable)
            return;
        throw Error(ErrorCode::Damaged, order.copy.file, detail());
    }
}

/// Reading a desk's own file by other means than its connection would end its locks.
void refuseItself(const BackupCopy& copy, const QString& deskFile) {
    if (QFileInfo(copy.file) == QFileInfo(deskFile))
        throw Error(ErrorCode::BadInput, copy.file, u"the desk itself"_s);
}

bool isOfDesk(const BackupCopy& copy, const CopyReport& report, Desk& desk) {
    return (report.contents && report.contents->team == desk.info().uuid) ||
           (copy.manifest && copy.manifest->series == BackupPlaces(desk).series());
}

/// The copy's bytes as \a file, with its keys.
void unpack(const RestoreOrder& order, const CopyReport& report, const QString& file) {
    const QString sum = copyFile(order.copy.file, file, partOf(order.progress, 0.4, 0.55));
    const auto& manifest = order.copy.manifest;
    if (!order.evenDamaged && manifest && !report.lacksManifest && sum != manifest->fileSum)
        throw Error(ErrorCode::Damaged, order.copy.file, u"its bytes are not those that were written"_s);
    if (QFileInfo::exists(order.copy.file + u"-wal"_s)) // of a desk's own file that was set aside
        copyFile(order.copy.file + u"-wal"_s, file + u"-wal"_s);
    if (order.keyAndSalt.isEmpty())
        return;
    const bool own = report.state != CopyState::KeysMissing;
    copyFile(own ? order.copy.keysFile() : Vault::fileFor(order.deskFile), Vault::fileFor(file));
}

/// A present desk that is damaged keeps nobody from restoring: it is asked as far as it can be read.
template <class Read> void asFarAsReadable(const Desk& present, Read read) {
    try {
        read();
    } catch (const Error& error) {
        if (!isDamageOf(present.info().file, error))
            throw;
    }
}

/// The unpacked file becomes a desk of its own identity, without those who were erased since.
void renew(const RestoreOrder& order, const QString& file, Desk* present) {
    const auto desk = Desk::openWithKey({file, order.keyAndSalt});
    desk->renewReplica();
    if (!order.to.isEmpty())
        BackupPlaces::forget(*desk);
    else if (present)
        asFarAsReadable(*present, [&] { BackupPlaces::takeOver(*desk, *present); });
    if (present)
        asFarAsReadable(*present, [&] { desk->takeErasuresOf(*present); });
    if (!erasureMark(desk->database()).isEmpty())
        desk->replayErasures();
    if (present)
        desk->actAs(present->actor());
    desk->audit().enter(
        AuditAct::Restored, {},
        auditDetail({{"made"_L1, momentText(order.copy.made)}, {"reason"_L1, QString(enumName(order.copy.reason))}}));
    desk->actAs({});
    if (!desk->finishErasing())
        throw Error(ErrorCode::Storage, file, u"its bytes could not be written anew"_s);
    if (!desk->database().truncateLog())
        throw Error(ErrorCode::Storage, file, u"its log could not be folded in"_s);
}

} // namespace

Restored restoreCopy(const RestoreOrder& order, Desk* present) {
    if (present)
        present->require(DeskAct::RestoreBackup);
    refuseItself(order.copy, order.deskFile);
    const QString target = QFileInfo(order.to.isEmpty() ? order.deskFile : order.to).absoluteFilePath();
    const QString folder = QFileInfo(target).absolutePath();
    if (!QFileInfo(folder).isDir())
        throw Error(ErrorCode::FileMissing, folder, u"the folder is not there"_s);
    for (const QString& taken : {target, Vault::fileFor(target)}) {
        if (!order.to.isEmpty() && QFileInfo::exists(taken))
            throw Error(ErrorCode::FileExists, taken);
    }
    const CopyReport report = checkCopy(order.copy, order.keyAndSalt, false, partOf(order.progress, 0, 0.4));
    refuseUnreadable(report, order, present);
    if (present && !isOfDesk(order.copy, report, *present)) {
        if (order.to.isEmpty())
            throw Error(ErrorCode::BadInput, order.copy.file, u"a copy of another desk"_s);
        present = nullptr; // the other desk's erasings are its own
    }
    if (!hasRoomFor(2 * order.copy.bytes, folder, order.roomIn)) // once more when what was erased is taken out
        throw Error(
            ErrorCode::DiskFull, folder,
            u"%1 bytes are needed, %2 are free"_s.arg(roomForCopy(2 * order.copy.bytes)).arg(order.roomIn(folder)));
    const ScratchFolder scratch(folder, ScratchFolder::Others::Possible);
    const QString file = scratch.file(u"restored.entraide"_s);
    unpack(order, report, file);
    renew(order, file, present);
    QStringList problems;
    Restored restored{target, readThrough(file, order.keyAndSalt, problems, partOf(order.progress, 0.6, 1))};
    if (!problems.isEmpty())
        throw Error(ErrorCode::Damaged, order.copy.file, problems.first());
    syncFile(file);
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s})
        removeFile(file + suffix);
    if (!order.to.isEmpty()) {
        moveCopy(file, target);
        return restored;
    }
    dropPlannedRestore(target); // an earlier one that was never gone through with
    moveCopy(file, restoredPart(target));
    planRestore(target, order.now);
    return restored;
}

RestorePreview previewRestore(const BackupCopy& copy, const QByteArray& keyAndSalt,
                              const std::optional<DeskContents>& present, const CopyProgress& progress) {
    RestorePreview preview;
    preview.report = checkCopy(copy, keyAndSalt, true, progress);
    const auto& contents = preview.report.contents;
    if (contents)
        preview.then = contents->records();
    if (!present)
        return preview;
    preview.now = present->records();
    if (!contents)
        return preview;
    preview.erasedSince = present->erasures != contents->erasures;
    const qint64 since = present->databases.value(present->teamDatabase).sequence -
                         contents->databases.value(contents->teamDatabase).sequence;
    preview.changesSince = present->team == contents->team ? std::max<qint64>(0, since) : -1;
    return preview;
}

std::optional<DeskContents> readableContents(const QString& deskFile, const QByteArray& keyAndSalt) {
    try {
        // Reading makes the log's index anew, without what a damaged log lost: the next opening would not notice it.
        if (!faultOfLog(deskFile).isEmpty())
            return std::nullopt;
        Database database(deskFile, keyAndSalt, Database::Mode::ReadOnly);
        return contentsOf(database);
    } catch (const Error&) {
        return std::nullopt;
    }
}

QString nameForRestored(const QString& deskFile, const QString& word, QDate day) {
    const QFileInfo desk(deskFile);
    const QString base =
        desk.absolutePath() + u'/' + desk.completeBaseName() + u' ' + word + u' ' + day.toString(Qt::ISODate);
    QString name = base + u".entraide"_s;
    for (int i = 2; QFileInfo::exists(name) || QFileInfo::exists(Vault::fileFor(name)); ++i)
        name = base + u' ' + QString::number(i) + u".entraide"_s;
    return name;
}

} // namespace entraide
