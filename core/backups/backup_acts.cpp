// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backup_acts.h"

#include "backups/copy_keys.h"
#include "domain/error.h"
#include "domain/permissions.h"
#include "storage/desk.h"

#include <QFileInfo>

#include <chrono>
#include <optional>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds wait{5000};

/// As it stands there now: a copy that was listed may have been cleaned since.
std::optional<BackupManifest> manifestNow(const BackupCopy& copy) {
    const auto now = BackupFolder::copyIn(copy.file);
    return now ? now->manifest : std::nullopt;
}

} // namespace

CopyReport checkAndNote(Desk& desk, const BackupCopy& copy, const QDateTime& now, const CopyProgress& progress) {
    desk.require(DeskAct::MakeBackup);
    const auto key = keyFor(copy, keysOf(desk.handle()));
    if (!key) {
        CopyReport report;
        report.state = QFileInfo::exists(copy.file) ? CopyState::OtherKey : CopyState::Gone;
        return report;
    }
    const CopyReport report = checkCopy(copy, *key, true, progress);
    auto manifest = manifestNow(copy);
    if (manifest && !report.lacksManifest && report.state != CopyState::Gone) {
        manifest->checked = now.toUTC();
        manifest->sound = report.state != CopyState::Damaged;
        try {
            BackupFolder::keepManifest(copy, *manifest, *key);
        } catch (const Error&) {
            // A disk that may only be read: what was found is told all the same.
        }
    }
    return report;
}

void keepCopy(Desk& desk, const BackupCopy& copy, bool kept) {
    desk.require(DeskAct::MakeBackup);
    const auto key = keyFor(copy, keysOf(desk.handle()));
    auto manifest = manifestNow(copy);
    if (!manifest || !key)
        throw Error(ErrorCode::Damaged, copy.file, u"its description cannot be written"_s);
    manifest->kept = kept;
    BackupFolder::keepManifest(copy, *manifest, *key);
}

void removeCopy(Desk& desk, const BackupCopy& copy) {
    desk.require(DeskAct::MakeBackup);
    const QString folder = QFileInfo(copy.file).absolutePath();
    // Only in a folder of copies: work clears it of leftovers, and elsewhere these may be somebody's.
    std::optional<BackupFolder::Work> alone;
    if (QFileInfo(folder).fileName().contains(u".backups"_s))
        alone.emplace(BackupFolder(folder), wait);
    BackupFolder::remove(copy);
}

} // namespace entraide
