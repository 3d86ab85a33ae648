// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backup_folder.h"

#include "backups/file_steps.h"
#include "domain/error.h"
#include "storage/file_sync.h"
#include "storage/vault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

const auto ending = u".entraide"_s;
const auto setAside = u".set-aside-"_s;
const auto momentFormat = u"yyyy-MM-dd'T'HHmmss'Z'"_s;

constexpr qsizetype momentLength = 18;

/// Not by the format above: that would take it for local time, where some hours are missing.
QDateTime momentIn(const QString& text) {
    constexpr qsizetype dateLength = 10;
    constexpr qsizetype timeLength = 6;
    return QDateTime(QDate::fromString(text.first(std::min(dateLength, text.size())), Qt::ISODate),
                     QTime::fromString(text.mid(dateLength + 1, timeLength), u"HHmmss"_s), QTimeZone::UTC);
}

/// Beside the file of a copy, those that are there; the file itself last.
QStringList partsOf(const QString& file) {
    QStringList parts{BackupManifest::fileFor(file)};
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        parts.append(file + suffix);
    return parts << Vault::fileFor(file) << file;
}

std::optional<BackupManifest> manifestOf(const QString& file) {
    QFile source(BackupManifest::fileFor(file));
    if (!source.open(QIODevice::ReadOnly) || source.size() > BackupManifest::largest)
        return std::nullopt;
    const auto read = BackupManifest::fromJson(source.readAll());
    return read ? std::optional(read->manifest) : std::nullopt;
}

BackupCopy copyOf(const QFileInfo& info) {
    BackupCopy copy;
    copy.file = info.absoluteFilePath();
    copy.bytes = info.size();
    copy.made = info.lastModified().toUTC();
    static const QRegularExpression pattern(u"^(\\d{4}-\\d\\d-\\d\\dT\\d{6}Z)-([a-z-]+?)(-\\d+)?\\.entraide$"_s);
    if (const auto named = pattern.match(info.fileName()); named.hasMatch()) {
        copy.made = momentIn(named.captured(1));
        copy.reason = enumFromName<BackupReason>(named.captured(2)).value_or(BackupReason::ByHand);
    }
    copy.manifest = manifestOf(copy.file);
    if (copy.manifest) {
        copy.made = copy.manifest->made;
        copy.reason = copy.manifest->reason;
    }
    return copy;
}

QString folderOf(const QString& file) {
    return QFileInfo(file).absolutePath();
}

bool isTaken(const QString& file) {
    const QStringList parts = partsOf(file);
    return std::ranges::any_of(parts, [](const QString& part) { return QFileInfo::exists(part); });
}

} // namespace

QString momentText(const QDateTime& when) {
    return when.toUTC().toString(momentFormat);
}

QString BackupCopy::id() const {
    const QString name = QFileInfo(file).fileName();
    return name.endsWith(ending) ? name.chopped(ending.size()) : name;
}

bool BackupCopy::isKept() const {
    return reason == BackupReason::SetAside || (manifest && manifest->kept);
}

QString BackupCopy::keysFile() const {
    return Vault::fileFor(file);
}

std::optional<BackupFolder> BackupFolder::around(const QString& file) {
    const QFileInfo info(QFileInfo(file).canonicalFilePath());
    if (!info.isFile())
        return std::nullopt;
    const BackupFolder folder(info.absolutePath());
    const QString desk = folder.deskFile();
    // Anybody may call a folder so. Copies are in it where a desk lies beside it, or has a name as desks have.
    if (desk.isEmpty() || !(desk.endsWith(ending) || QFileInfo(desk).isFile()))
        return std::nullopt;
    return folder;
}

QString BackupFolder::deskFile() const {
    // With a number where another desk of that name keeps its copies at the same second place.
    static const QRegularExpression pattern(u"^(.+)\\.backups(-\\d+)?$"_s);
    const QFileInfo folder(m_path);
    const auto named = pattern.match(folder.fileName());
    return named.hasMatch() ? QString(folder.absolutePath() + u'/' + named.captured(1)) : QString();
}

void requireNoCopy(const QString& file) {
    if (BackupFolder::around(file))
        throw Error(ErrorCode::BackupCopy, file, u"a file in a folder of copies"_s);
}

BackupFolder BackupFolder::beside(const QString& deskFile) {
    return BackupFolder(QFileInfo(deskFile).absoluteFilePath() + u".backups"_s);
}

bool BackupFolder::isThere() const {
    return QFileInfo(m_path).isDir();
}

QList<BackupCopy> BackupFolder::copies() const {
    QList<BackupCopy> all;
    for (const QFileInfo& info : QDir(m_path).entryInfoList({u'*' + ending}, QDir::Files))
        all.append(copyOf(info));
    std::ranges::stable_sort(all, [](const BackupCopy& a, const BackupCopy& b) {
        return a.made != b.made ? a.made > b.made : a.file > b.file;
    });
    return all;
}

std::optional<BackupCopy> BackupFolder::copy(const QString& id) const {
    const QList<BackupCopy> all = copies();
    const auto found = std::ranges::find(all, id, &BackupCopy::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<BackupCopy> BackupFolder::copyIn(const QString& file) {
    const QFileInfo info(file);
    return info.isFile() ? std::optional(copyOf(info)) : std::nullopt;
}

void BackupFolder::remove(const BackupCopy& copy) {
    // The file first: what is left after a fault is no copy any more, and goes with the next work in the folder.
    QStringList parts = partsOf(copy.file);
    std::ranges::reverse(parts);
    for (const QString& part : std::as_const(parts))
        removeFile(part);
    syncFolder(folderOf(copy.file));
}

void BackupFolder::keepManifest(const BackupCopy& copy, const BackupManifest& manifest, const QByteArray& keyAndSalt) {
    writeWhole(BackupManifest::fileFor(copy.file), manifest.toJson(keyAndSalt));
}

// ---- Work -----------------------------------------------------------------------------------------------------------

BackupFolder::Work::Work(const BackupFolder& folder, std::chrono::milliseconds wait)
    : m_path(folder.path()) {
    const QFileInfo above(folderOf(m_path));
    if (!above.isDir())
        throw Error(ErrorCode::FileMissing, above.filePath(), u"the folder is not there"_s);
    m_isNew = !folder.isThere();
    if (m_isNew) {
        if (!QDir().mkdir(m_path) && !folder.isThere())
            throw Error(ErrorCode::NoPermission, m_path, u"the folder cannot be made"_s);
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    m_lock = std::make_unique<QLockFile>(m_path + u"/.lock"_s);
    m_lock->setStaleLockTime(std::chrono::milliseconds::zero()); // a dead program's is recognised by its number
    bool isHeld = !m_lock->tryLock(wait);
    qint64 pid = 0;
    QString host;
    QString program;
    // One killed as it made its lock has written nothing into it. The system keeps it while that program runs.
    if (isHeld && m_lock->error() == QLockFile::LockFailedError && !m_lock->getLockInfo(&pid, &host, &program) &&
        m_lock->removeStaleLockFile())
        isHeld = !m_lock->tryLock(wait);
    if (isHeld) {
        const QLockFile::LockError error = m_lock->error();
        m_lock.reset();
        if (m_isNew)
            QDir().rmdir(m_path);
        throw Error(error == QLockFile::LockFailedError ? ErrorCode::StorageBusy : ErrorCode::NoPermission, m_path,
                    u"its lock (%1)"_s.arg(static_cast<int>(error)));
    }
    const QDir inside(m_path);
    // Keys and manifests whose copy never came, or is gone.
    for (const QString& name : inside.entryList({u"*.keys"_s, u"*.json"_s}, QDir::Files)) {
        const QString copy = inside.filePath(QFileInfo(name).completeBaseName());
        if (copy.endsWith(ending) && !QFileInfo::exists(copy))
            QFile::remove(inside.filePath(name));
    }
    try {
        m_scratch = std::make_unique<ScratchFolder>(m_path, ScratchFolder::Others::None);
    } catch (...) {
        m_lock.reset();
        if (m_isNew)
            QDir().rmdir(m_path);
        throw;
    }
}

BackupFolder::Work::~Work() {
    m_scratch.reset();
    m_lock.reset();
    if (m_isNew)
        QDir().rmdir(m_path); // only where it stayed empty
}

QString BackupFolder::Work::place(const QString& made, const QDateTime& when, BackupReason reason) {
    const QString name = m_path + u'/' + momentText(when) + u'-' + enumName(reason);
    QString target = name + ending;
    for (int i = 2; isTaken(target); ++i)
        target = name + u'-' + QString::number(i) + ending;
    moveCopy(made, target);
    return target;
}

void moveCopy(const QString& from, const QString& to) {
    if (isTaken(to))
        throw Error(ErrorCode::FileExists, to);
    QStringList moved;
    try {
        for (const QString& suffix : {u".json"_s, u".keys"_s, u""_s}) {
            if (!suffix.isEmpty() && !QFileInfo::exists(from + suffix))
                continue;
            moveFile(from + suffix, to + suffix);
            moved.append(to + suffix);
        }
        syncFolder(folderOf(to));
    } catch (...) {
        for (const QString& part : std::as_const(moved))
            QFile::remove(part);
        throw;
    }
}

// ---- set aside ------------------------------------------------------------------------------------------------------

QList<BackupCopy> filesSetAside(const QString& deskFile) {
    const QFileInfo desk(deskFile);
    QList<BackupCopy> all;
    const QString prefix = desk.fileName() + setAside;
    for (const QFileInfo& info : QDir(desk.absolutePath()).entryInfoList(QDir::Files)) {
        if (!info.fileName().startsWith(prefix))
            continue;
        const QDateTime when = momentIn(info.fileName().mid(prefix.size(), momentLength));
        const QString rest = info.fileName().mid(prefix.size() + momentLength);
        // Of several in one second all but the first have a number: "-2".
        static const QRegularExpression number(u"^(-\\d+)?$"_s);
        if (!when.isValid() || !number.match(rest).hasMatch())
            continue;
        BackupCopy copy = copyOf(info);
        copy.made = when;
        copy.reason = BackupReason::SetAside;
        all.append(copy);
    }
    std::ranges::stable_sort(all, std::ranges::greater{}, &BackupCopy::made);
    return all;
}

} // namespace entraide
