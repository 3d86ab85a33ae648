// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_sync.h"

#include "domain/error.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <filesystem>
#endif

namespace entraide {

namespace {

[[noreturn]] void failed(const QString& file, int error) {
    ErrorCode code = ErrorCode::Storage;
    switch (error) {
    case ENOENT:
        code = ErrorCode::FileMissing;
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        code = ErrorCode::NoPermission;
        break;
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
    case EFBIG:
        code = ErrorCode::DiskFull;
        break;
    default:
        break;
    }
    throw Error(code, file, QString::fromLocal8Bit(std::strerror(error)));
}

#ifdef Q_OS_UNIX
void syncPath(const QString& path, int flags) {
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (handle < 0)
        failed(path, errno);
    const int result = ::fsync(handle);
    const int error = errno;
    ::close(handle);
    if (result != 0 && error != EINVAL) // of a folder on a file system that knows no such thing
        failed(path, error);
}
#endif

} // namespace

void syncFile(const QString& file) {
#ifdef Q_OS_UNIX
    syncPath(file, O_RDONLY);
#else
    QFile opened(file);
    if (!opened.open(QIODevice::ReadWrite))
        failed(file, EACCES);
    opened.flush();
#endif
}

void syncFolder(const QString& folder) {
#ifdef Q_OS_UNIX
    syncPath(folder.isEmpty() ? QStringLiteral(".") : folder, O_RDONLY | O_DIRECTORY);
#else
    Q_UNUSED(folder)
#endif
}

void replaceFile(const QString& from, const QString& to) {
#ifdef Q_OS_UNIX
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        failed(to, errno);
#else
    std::error_code error;
    std::filesystem::rename(from.toStdWString(), to.toStdWString(), error);
    if (error)
        failed(to, EACCES);
#endif
    syncFolder(QFileInfo(to).absolutePath());
}

} // namespace entraide
