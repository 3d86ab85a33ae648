// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QStandardPaths>
#include <QString>

namespace entraide {

/// Where this user's desk is kept when nothing else is said. The folder may not be there yet.
inline QString defaultDeskFile() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("desk.entraide"));
}

/// The desk to try things out on.
inline QString sampleDeskFile() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("sample.entraide"));
}

} // namespace entraide
