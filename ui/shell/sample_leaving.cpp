// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sample_leaving.h"

#include "backups/backup_folder.h"
#include "backups/backup_places.h"
#include "domain/error.h"
#include "storage/desk.h"
#include "storage/vault.h"
#include "ui/protection/keychain.h"
#include "ui/shell/recent_desks.h"

#include <QDir>
#include <QFile>
#include <QSettings>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

const QString touchedSetting = u"sample/touched"_s;

void removeCopy(const BackupCopy& copy, QStringList& left) {
    try {
        BackupFolder::remove(copy);
    } catch (const Error&) {
        left.append(copy.file);
    }
}

} // namespace

bool isSampleTouched(const Desk& desk) {
    return !desk.setting(touchedSetting).isEmpty();
}

void setSampleTouched(Desk& desk) {
    desk.setSetting(touchedSetting, u"yes"_s);
}

SampleTraces tracesOf(Desk& desk) {
    const BackupPlaces places(desk);
    SampleTraces traces{desk.info().file, places.series(), {}, {}};
    for (const BackupPlace& place : places.all())
        (place.kind == BackupPlace::Kind::Single ? traces.copies : traces.folders).append(place.path);
    traces.folders.removeAll(BackupFolder::beside(traces.file).path());
    return traces;
}

QStringList removeSampleFiles(const SampleTraces& traces) {
    QStringList left;
    // The folder beside it is its own; others may hold copies of other desks too.
    if (QDir own(BackupFolder::beside(traces.file).path()); own.exists() && !own.removeRecursively())
        left.append(own.path());
    for (const QString& path : traces.folders) {
        const BackupFolder folder(path);
        for (const QList<BackupCopy> copies = folder.copies(); const BackupCopy& copy : copies) {
            if (copy.manifest && copy.manifest->series == traces.series)
                removeCopy(copy, left);
        }
        QDir().rmdir(path); // when nothing else is in it
    }
    for (const QString& file : traces.copies) {
        if (const auto copy = BackupFolder::copyIn(file);
            copy && copy->manifest && copy->manifest->series == traces.series)
            removeCopy(*copy, left);
    }
    for (const QList<BackupCopy> aside = filesSetAside(traces.file); const BackupCopy& one : aside)
        removeCopy(one, left);
    const QString keys = Vault::fileFor(traces.file);
    for (const QString& file :
         {traces.file, traces.file + u"-wal"_s, traces.file + u"-shm"_s, traces.file + u"-journal"_s, keys}) {
        if (QFile::exists(file) && !QFile::remove(file))
            left.append(file);
    }
    return left;
}

void forgetSample(QSettings& settings, const QString& file) {
    forgetDesk(settings, file);
    settings.remove(u"unlock/"_s + keychainKey(file));
    setRemembered(settings, file, {});
}

} // namespace entraide
