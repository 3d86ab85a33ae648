// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/whole_file.h"

#include "domain/error.h"

#include <QFileInfo>
#include <QSaveFile>

namespace entraide::console {

void writeWhole(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        const QString folder = QFileInfo(path).path();
        throw QFileInfo::exists(folder) ? Error(ErrorCode::NoPermission, path, file.errorString())
                                        : Error(ErrorCode::FileMissing, folder);
    }
    if (file.write(bytes) != bytes.size() || !file.commit())
        throw Error(ErrorCode::DiskFull, path, file.errorString());
}

} // namespace entraide::console
