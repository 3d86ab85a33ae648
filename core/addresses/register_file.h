// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QStandardPaths>
#include <QString>

namespace entraide {

/// Where this user's address register is kept: beside settings.ini and the desks, in \a dataFolder (--profile, or the
/// command line's --registers) or else in the program's own folder, which the command line uses too. Neither has to be
/// there.
inline QString addressRegisterFile(const QString& dataFolder = {}) {
    const QString folder =
        dataFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : dataFolder;
    return QDir(folder).filePath(QStringLiteral("addresses.register"));
}

} // namespace entraide
