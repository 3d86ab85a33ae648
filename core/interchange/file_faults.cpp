// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/file_faults.h"

#include <QDir>
#include <QFileInfo>

namespace entraide::fault {

Error ofFile(const QFileDevice& file) {
    const QString path = file.fileName();
    const QFileInfo info(path);
    ErrorCode code = ErrorCode::Storage;
    if (file.error() == QFileDevice::PermissionsError)
        code = ErrorCode::NoPermission;
    else if (file.error() == QFileDevice::ResourceError)
        code = ErrorCode::DiskFull;
    else if (!info.absoluteDir().exists() || (!info.exists() && !file.isWritable()))
        code = ErrorCode::FileMissing;
    else if (file.error() == QFileDevice::WriteError)
        code = ErrorCode::DiskFull;
    return Error(code, path, file.errorString());
}

} // namespace entraide::fault
