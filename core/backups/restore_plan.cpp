// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/restore_plan.h"

#include "backups/backup_folder.h"
#include "backups/file_steps.h"
#include "domain/error.h"
#include "storage/file_sync.h"
#include "storage/vault.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPlan = 64 * 1024;

QString planFile(const QString& deskFile) {
    return deskFile + u".restoring"_s;
}

QStringList suffixes() {
    // The file itself first: it never stands there without its log.
    return {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s, Vault::fileFor({})};
}

QStringList presentParts(const QString& deskFile) {
    QStringList parts;
    for (const QString& suffix : suffixes()) {
        if (QFileInfo::exists(deskFile + suffix))
            parts.append(suffix);
    }
    return parts;
}

QString freeAsideName(const QString& deskFile, const QDateTime& now) {
    const QString name = deskFile + u".set-aside-"_s + momentText(now);
    QString free = name;
    for (int i = 2; !presentParts(free).isEmpty(); ++i)
        free = name + u'-' + QString::number(i);
    return free;
}

struct Plan {
    QDateTime at;
    QString aside;     ///< empty: not begun
    QStringList parts; ///< suffixes of what goes there

    void write(const QString& deskFile) const {
        const QJsonObject object{{"at"_L1, at.toUTC().toString(Qt::ISODate)},
                                 {"aside"_L1, aside},
                                 {"parts"_L1, QJsonArray::fromStringList(parts)}};
        writeWhole(planFile(deskFile), QJsonDocument(object).toJson());
    }
};

std::optional<Plan> planIn(const QString& deskFile) {
    QFile file(planFile(deskFile));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(largestPlan)).object();
    Plan plan;
    plan.at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODate);
    plan.aside = object.value("aside"_L1).toString();
    for (const QJsonValue& part : object.value("parts"_L1).toArray()) {
        if (const QString suffix = part.toString(); suffixes().contains(suffix))
            plan.parts.append(suffix);
    }
    // Beside the desk and nowhere else, whatever the file says.
    if (!plan.aside.isEmpty() && !plan.aside.startsWith(deskFile + u".set-aside-"_s))
        plan.aside.clear();
    return plan.at.isValid() ? std::optional(plan) : std::nullopt;
}

/// Whether another program has the database open: as long as it does it holds a shared lock on these bytes
/// (https://www.sqlite.org/lockingv3.html, and os_unix.c for where they are). Of this process nothing is seen.
bool isOpenElsewhere(const QString& file) {
#ifdef Q_OS_UNIX
    constexpr off_t sharedFirst = 0x40000000 + 2;
    constexpr off_t sharedSize = 510;
    const int handle = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = sharedFirst;
    lock.l_len = sharedSize;
    const bool isLocked = ::fcntl(handle, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(handle);
    return isLocked;
#else
    Q_UNUSED(file) // the system refuses to rename what is open
    return false;
#endif
}

void refuseWhenOpen(const QString& deskFile) {
    if (isOpenElsewhere(deskFile))
        throw Error(ErrorCode::StorageBusy, deskFile, u"another program has it open"_s);
}

} // namespace

QString restoredPart(const QString& deskFile) {
    return deskFile + u".restored-part"_s;
}

void planRestore(const QString& deskFile, const QDateTime& now) {
    Plan{now, {}, {}}.write(deskFile);
}

bool isRestorePlanned(const QString& deskFile) {
    return QFileInfo::exists(planFile(deskFile));
}

void dropPlannedRestore(const QString& deskFile) {
    if (const auto plan = planIn(deskFile); plan && !plan->aside.isEmpty())
        return; // half done: it can only go forward
    removeFile(planFile(deskFile));
    for (const QString& suffix : suffixes())
        removeFile(restoredPart(deskFile) + suffix);
}

std::optional<RestoreCompleted> completeRestore(const QString& deskFile) {
    if (!isRestorePlanned(deskFile))
        return std::nullopt;
    auto plan = planIn(deskFile);
    const QString part = restoredPart(deskFile);
    if (!plan || (plan->aside.isEmpty() && !QFileInfo::exists(part))) { // nothing to move in, and nothing moved yet
        removeFile(planFile(deskFile));
        return std::nullopt;
    }
    refuseWhenOpen(deskFile);
    if (plan->aside.isEmpty()) {
        // What there is now, and no more: after the first step the new file's keys are not taken for the old one's.
        plan->aside = freeAsideName(deskFile, plan->at);
        plan->parts = presentParts(deskFile);
        plan->write(deskFile);
    }
    for (const QString& suffix : std::as_const(plan->parts)) {
        if (!QFileInfo::exists(plan->aside + suffix) && QFileInfo::exists(deskFile + suffix))
            moveFile(deskFile + suffix, plan->aside + suffix);
    }
    for (const QString& suffix : {Vault::fileFor({}), u""_s}) {
        if (QFileInfo::exists(part + suffix))
            moveFile(part + suffix, deskFile + suffix);
    }
    syncFolder(QFileInfo(deskFile).absolutePath());
    removeFile(planFile(deskFile));
    syncFolder(QFileInfo(deskFile).absolutePath());
    return RestoreCompleted{plan->parts.contains(u""_s) ? plan->aside : QString()};
}

QString setDeskAside(const QString& deskFile, const QDateTime& now) {
    refuseWhenOpen(deskFile);
    const QString aside = freeAsideName(deskFile, now);
    const QStringList parts = presentParts(deskFile);
    for (const QString& suffix : parts)
        moveFile(deskFile + suffix, aside + suffix);
    syncFolder(QFileInfo(deskFile).absolutePath());
    return aside;
}

} // namespace entraide
