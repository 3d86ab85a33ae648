// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/file_steps.h"

#include "domain/error.h"
#include "storage/file_sync.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceBytes = 1024 * 1024;

/// \a error is the system's, of right after the operation; 0: not known.
Error faultOf(const QFileDevice& file, int error) {
    ErrorCode code = ErrorCode::Storage;
    if (error == ENOSPC || error == EFBIG || file.error() == QFileDevice::ResourceError)
        code = ErrorCode::DiskFull;
#ifdef EDQUOT
    else if (error == EDQUOT)
        code = ErrorCode::DiskFull;
#endif
    else if (error == EACCES || error == EPERM || error == EROFS || file.error() == QFileDevice::PermissionsError)
        code = ErrorCode::NoPermission;
    else if (error == ENOENT)
        code = ErrorCode::FileMissing;
    else if (error == EEXIST)
        code = ErrorCode::FileExists;
    return Error(code, file.fileName(), file.errorString());
}

void openToRead(QFile& file) {
    errno = 0;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw faultOf(file, QFileInfo::exists(file.fileName()) ? errno : ENOENT);
}

void openNew(QFile& file) {
    errno = 0;
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly | QIODevice::Unbuffered,
                   QFile::ReadOwner | QFile::WriteOwner))
        throw faultOf(file, QFileInfo::exists(file.fileName()) ? EEXIST : errno);
}

/// Gives each piece of the file to \a take.
template <class F> void readThrough(QFile& file, const CopyProgress& progress, const F& take) {
    const qint64 all = std::max<qint64>(1, file.size());
    qint64 done = 0;
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        errno = 0;
        const qint64 read = file.read(piece.data(), pieceBytes);
        if (read < 0)
            throw faultOf(file, errno);
        if (read == 0)
            return;
        take(QByteArrayView(piece).first(read));
        done += read;
        if (progress && !progress(std::min(1.0, static_cast<double>(done) / static_cast<double>(all))))
            throw Error(ErrorCode::Cancelled, file.fileName());
    }
}

QString textOf(const QCryptographicHash& hash) {
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

QString sumOfFile(const QString& file, const CopyProgress& progress, bool fromDisk) {
    QFile source(file);
    openToRead(source);
#ifdef Q_OS_LINUX
    if (fromDisk)
        posix_fadvise(source.handle(), 0, 0, POSIX_FADV_DONTNEED);
#else
    Q_UNUSED(fromDisk)
#endif
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    readThrough(source, progress, [&](QByteArrayView piece) { hash.addData(piece); });
    return textOf(hash);
}

QString copyFile(const QString& from, const QString& to, const CopyProgress& progress) {
    QFile source(from);
    openToRead(source);
    QFile target(to);
    openNew(target);
    try {
        QCryptographicHash hash(QCryptographicHash::Blake2b_256);
        readThrough(source, progress, [&](QByteArrayView piece) {
            hash.addData(piece);
            errno = 0;
            if (target.write(piece.data(), piece.size()) != piece.size())
                throw faultOf(target, errno == 0 ? ENOSPC : errno); // a part was written, and no more would go
        });
        target.close();
        syncFile(to);
        return textOf(hash);
    } catch (...) {
        target.close();
        QFile::remove(to);
        throw;
    }
}

void makeEmptyFile(const QString& file) {
    QFile made(file);
    openNew(made);
}

void writeWhole(const QString& file, const QByteArray& bytes) {
    QSaveFile target(file);
    errno = 0;
    if (!target.open(QIODevice::WriteOnly))
        throw faultOf(target, errno);
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    errno = 0;
    if (target.write(bytes) != bytes.size() || !target.commit())
        throw faultOf(target, errno);
    syncFolder(QFileInfo(file).absolutePath());
}

void moveFile(const QString& from, const QString& to) {
    QFile file(from);
    if (QFileInfo::exists(to))
        throw Error(ErrorCode::FileExists, to);
    errno = 0;
    if (!file.rename(to)) {
        const int error = errno;
        if (QFileInfo::exists(to))
            throw Error(ErrorCode::FileExists, to, file.errorString());
        if (!QFileInfo::exists(from))
            throw Error(ErrorCode::FileMissing, from, file.errorString());
        throw faultOf(file, error);
    }
}

void removeFile(const QString& file) {
    errno = 0;
    QFile gone(file);
    if (!gone.remove() && QFileInfo::exists(file))
        throw faultOf(gone, errno == 0 ? EACCES : errno);
}

} // namespace entraide
