// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QStandardPaths>
#include <QString>

namespace entraide {

/// Where this user's desk is kept when nothing else is said: in \a dataFolder (--profile), or else in the program's own
/// folder. Neither has to be there yet.
inline QString defaultDeskFile(const QString& dataFolder = {}) {
    const QString folder =
        dataFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : dataFolder;
    return QDir(folder).filePath(QStringLiteral("desk.entraide"));
}

} // namespace entraide
