// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/copy_cleaning.h"

#include "backups/copy_check.h"
#include "backups/copy_keys.h"
#include "backups/file_steps.h"
#include "domain/error.h"
#include "storage/database.h"
#include "storage/desk.h"
#include "storage/file_sync.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds copyCleaningWait{30'000};

bool knowsOther(const BackupCopy& copy, const QString& mark) {
    return !copy.manifest || copy.manifest->contents.erasures != mark;
}

/// Copies of others are none of this desk's business.
bool isOwn(const BackupCopy& copy, const QString& series) {
    return !copy.manifest || copy.manifest->series == series;
}

QList<BackupCopy> copiesIn(const BackupPlace& place, const QString& deskFile) {
    if (place.kind == BackupPlace::Kind::Single) {
        const auto copy = BackupFolder::copyIn(place.path);
        return copy ? QList<BackupCopy>{*copy} : QList<BackupCopy>();
    }
    QList<BackupCopy> all = BackupFolder(place.path).copies();
    if (place.kind == BackupPlace::Kind::Own)
        all += filesSetAside(deskFile);
    return all;
}

QList<BackupCopy> toClean(const BackupPlace& place, const QString& deskFile, const QString& series,
                          const QString& mark) {
    QList<BackupCopy> all = copiesIn(place, deskFile);
    all.removeIf([&](const BackupCopy& copy) { return !isOwn(copy, series) || !knowsOther(copy, mark); });
    return all;
}

/// What was removed by hand is no place any more; what lies on a disk that is not in still is.
bool isRemoved(const BackupPlace& place) {
    return !place.isThere() && place.kind != BackupPlace::Kind::Second &&
           QFileInfo(QFileInfo(place.path).absolutePath()).isDir();
}

class CopyCleaner {
public:
    CopyCleaner(Desk& desk, const QDateTime& now, const RoomIn& roomIn)
        : m_desk(desk)
        , m_now(now)
        , m_roomIn(roomIn)
        , m_keys(keysOf(desk.handle()))
        , m_mark(erasureMark(desk.database()))
        , m_series(BackupPlaces(desk).series()) {}

    void clean(const BackupCopy& copy, const CopyProgress& progress) const {
        const QString folder = QFileInfo(copy.file).absolutePath();
        if (!hasRoomFor(2 * copy.bytes, folder, m_roomIn))
            throw Error(ErrorCode::DiskFull, folder);
        const auto key = keyFor(copy, m_keys);
        if (!key)
            throw Error(ErrorCode::WrongPassphrase, copy.file);
        const ScratchFolder scratch(folder, ScratchFolder::Others::Possible);
        const QString clean = scratch.file(u"clean.entraide"_s);
        {
            const auto old = openOld(copy, *key, scratch.file(u"old.entraide"_s), partOf(progress, 0, 0.2));
            old->takeErasuresOf(m_desk);
            old->replayErasures();
            if (!old->finishErasing())
                throw Error(ErrorCode::Storage, copy.file, u"its bytes could not be written anew"_s);
            makeEmptyFile(clean);
            copyInto(old->database(), clean, partOf(progress, 0.2, 0.6));
        }
        syncFile(clean);
        QStringList problems;
        BackupManifest manifest = copy.manifest.value_or(described(copy, *key));
        manifest.contents = readThrough(clean, *key, problems, partOf(progress, 0.6, 1));
        if (!problems.isEmpty())
            throw Error(ErrorCode::Damaged, copy.file, problems.first());
        // It may know of more erasings than the desk, which is no reason to go through it again.
        manifest.contents.erasures = m_mark;
        manifest.checked = m_now.toUTC();
        manifest.sound = true;
        manifest.bytes = QFileInfo(clean).size();
        manifest.fileSum = sumOfFile(clean, {}, true);
        // First, or an old log could be played into the new file by whoever opens it after a power failure here.
        for (const QString& suffix : {u"-wal"_s, u"-shm"_s})
            removeFile(copy.file + suffix);
        replaceFile(clean, copy.file);
        BackupFolder::keepManifest(copy, manifest, *key);
    }

    CopyLeftReason reasonOf(const Error& error, const BackupCopy& copy) const {
        switch (error.code()) {
        case ErrorCode::DiskFull:
            return CopyLeftReason::NoRoom;
        case ErrorCode::NoPermission:
        case ErrorCode::FileMissing:
        case ErrorCode::StorageBusy:
            return CopyLeftReason::Unwritable;
        case ErrorCode::WrongPassphrase:
        case ErrorCode::NotADesk:
            return keyFor(copy, m_keys) ? CopyLeftReason::Damaged : CopyLeftReason::OtherKey;
        default:
            return CopyLeftReason::Damaged;
        }
    }

    const QString& mark() const { return m_mark; }
    const QString& series() const { return m_series; }

private:
    /// On a file of its own: nothing is done to the copy before its successor stands.
    static std::unique_ptr<Desk> openOld(const BackupCopy& copy, const QByteArray& key, const QString& file,
                                         const CopyProgress& progress) {
        copyFile(copy.file, file, progress);
        if (QFileInfo::exists(copy.file + u"-wal"_s)) // of a desk's own file that was set aside
            copyFile(copy.file + u"-wal"_s, file + u"-wal"_s);
        return Desk::openWithKey({file, key});
    }

    BackupManifest described(const BackupCopy& copy, const QByteArray& key) const {
        BackupManifest manifest;
        manifest.made = copy.made;
        manifest.reason = copy.reason;
        manifest.kept = copy.isKept();
        manifest.program = QCoreApplication::applicationVersion();
        manifest.series = m_series;
        manifest.keyMark = keyMarkOf(key);
        if (!key.isEmpty() && QFileInfo::exists(copy.keysFile()))
            manifest.keysSum = sumOfFile(copy.keysFile());
        return manifest;
    }

    Desk& m_desk;
    const QDateTime m_now;
    const RoomIn& m_roomIn;
    const QList<QByteArray> m_keys;
    const QString m_mark;
    const QString m_series;
};

/// Trying again does not help.
bool isFinal(CopyLeftReason reason) {
    return reason == CopyLeftReason::OtherKey || reason == CopyLeftReason::Damaged;
}

/// Goes through one place and adds to \a report. Throws Cancelled.
void cleanPlace(BackupPlace& place, const CopyCleaner& cleaner, const QList<BackupCopy>& copies, CleaningReport& report,
                const CopyProgress& progress) {
    // Alone in the folder: nobody makes a copy, or removes one, meanwhile.
    std::optional<BackupFolder::Work> work;
    if (!copies.isEmpty() && place.kind != BackupPlace::Kind::Single && place.isThere())
        work.emplace(BackupFolder(place.path), copyCleaningWait);
    QStringList left;
    bool isThrough = true;
    for (qsizetype n = 0; n < copies.size(); ++n) {
        const BackupCopy& copy = copies.at(n);
        if (place.erasures == cleaner.mark() && place.left.contains(copy.file)) {
            left.append(copy.file);
            continue;
        }
        const double share = 1.0 / static_cast<double>(copies.size());
        const double from = share * static_cast<double>(n);
        if (progress && !progress(from))
            throw Error(ErrorCode::Cancelled, copy.file);
        try {
            cleaner.clean(copy, partOf(progress, from, from + share));
            ++report.cleaned;
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Cancelled)
                throw;
            const CopyLeftReason reason = cleaner.reasonOf(error, copy);
            report.left.append({copy.file, reason});
            if (isFinal(reason))
                left.append(copy.file);
            else
                isThrough = false;
        }
    }
    if (!isThrough)
        return;
    place.erasures = cleaner.mark();
    place.left = left;
}

} // namespace

CleaningReport cleanCopies(Desk& desk, const QDateTime& now, const CopyProgress& progress, const RoomIn& roomIn) {
    CleaningReport report;
    BackupPlaces places(desk);
    const CopyCleaner cleaner(desk, now, roomIn);
    if (cleaner.mark().isEmpty())
        return report;
    const auto saveAtEnd = qScopeGuard([&] {
        try {
            places.save();
        } catch (const Error&) {
            // What was cleaned is; the rest is looked at again.
        }
    });
    const QList<BackupPlace> all = places.all();
    for (qsizetype i = 0; i < all.size(); ++i) {
        BackupPlace place = all.at(i);
        if (isRemoved(place) && place.kind != BackupPlace::Kind::Own) {
            places.drop(place.path);
            continue;
        }
        if (!place.isThere() && place.kind != BackupPlace::Kind::Own) {
            if (place.erasures != cleaner.mark())
                report.absent.append(place);
            continue;
        }
        const QList<BackupCopy> copies = toClean(place, desk.info().file, cleaner.series(), cleaner.mark());
        const double share = 1.0 / static_cast<double>(all.size());
        const double from = share * static_cast<double>(i);
        try {
            cleanPlace(place, cleaner, copies, report, partOf(progress, from, from + share));
            places.update(place);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Cancelled)
                throw;
            // The folder as a whole: read only, or another program is at work in it.
            for (const BackupCopy& copy : copies)
                report.left.append({copy.file, CopyLeftReason::Unwritable});
        }
    }
    return report;
}

QList<BackupCopy> copiesWithErased(Desk& desk) {
    const QString mark = erasureMark(desk.database());
    QList<BackupCopy> found;
    if (mark.isEmpty())
        return found;
    const BackupPlaces places(desk);
    const QString series = places.series();
    for (const BackupPlace& place : places.all())
        found += toClean(place, desk.info().file, series, mark);
    return found;
}

QList<BackupPlace> absentPlaces(Desk& desk) {
    const QString mark = erasureMark(desk.database());
    QList<BackupPlace> absent;
    if (mark.isEmpty())
        return absent;
    const BackupPlaces places(desk);
    for (const BackupPlace& place : places.all()) {
        if (!place.isThere() && !isRemoved(place) && place.erasures != mark)
            absent.append(place);
    }
    return absent;
}

bool hasCopiesToClean(Desk& desk) {
    const QString mark = erasureMark(desk.database());
    if (mark.isEmpty())
        return false;
    const BackupPlaces places(desk);
    const QString series = places.series();
    return std::ranges::any_of(places.all(), [&](const BackupPlace& place) {
        const QList<BackupCopy> copies = toClean(place, desk.info().file, series, mark);
        return std::ranges::any_of(
            copies, [&](const BackupCopy& copy) { return place.erasures != mark || !place.left.contains(copy.file); });
    });
}

} // namespace entraide
