// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/backup_making.h"
#include "backups/copy_check.h"
#include "core/storage/storage_fixture.h"
#include "domain/error.h"

#include <QDir>
#include <QTimeZone>

namespace entraide {

/// A desk, and copies of it beside it.
class BackupTest : public StorageTest {
protected:
    inline static const QDateTime now{QDate(2026, 11, 29), QTime(18, 15), QTimeZone::UTC};

    QString deskFile() const { return path(QStringLiteral("desk.entraide")); }
    BackupFolder folderOf(const QString& desk) const { return BackupFolder::beside(desk); }
    BackupFolder copies() const { return folderOf(deskFile()); }

    static void fill(Desk& desk, int count = 50, const QString& family = QStringLiteral("Needlefamily")) {
        desk.write([&](Desk::Writer& writer) {
            for (int i = 0; i < count; ++i)
                writer.save(person(QStringLiteral("Given%1").arg(i), family, QStringLiteral("1050")));
        });
    }
    static BackupMade make(Desk& desk, const QDateTime& when = now, BackupReason reason = BackupReason::Daily) {
        return makeBackup(desk, {.reason = reason, .now = when});
    }
    static QStringList idsOf(const QList<BackupCopy>& copies) {
        QStringList ids;
        for (const BackupCopy& copy : copies)
            ids.append(copy.id());
        return ids;
    }
    static CopyState stateOf(const BackupCopy& copy, const Desk& desk) {
        return checkCopy(copy, desk.handle().keyAndSalt, true).state;
    }
    /// Everything below a folder, hidden things too, relative to it.
    static QStringList filesBelow(const QString& top) {
        QStringList all;
        const QDir dir(top);
        for (const QFileInfo& info :
             dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name)) {
            if (info.isDir()) {
                all.append(info.fileName() + u'/');
                for (const QString& inner : filesBelow(info.filePath()))
                    all.append(info.fileName() + u'/' + inner);
            } else {
                all.append(info.fileName());
            }
        }
        return all;
    }
    /// Of the folder of the desk, without what SQLite makes while it works.
    QStringList everything() const {
        QStringList all = filesBelow(folder.path());
        all.removeIf([](const QString& name) {
            return name.endsWith(QStringLiteral("-wal")) || name.endsWith(QStringLiteral("-shm"));
        });
        return all;
    }
    template <class F> static Error faultOf(F&& f) {
        try {
            f();
        } catch (const Error& error) {
            return error;
        }
        ADD_FAILURE() << "nothing was thrown";
        return Error(ErrorCode::BadInput, {});
    }
};

} // namespace entraide
