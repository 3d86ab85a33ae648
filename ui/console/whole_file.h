// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace entraide::console {

/// Writes \a bytes to \a path, whole or not at all. Throws Error (FileMissing for the folder, NoPermission, DiskFull).
void writeWhole(const QString& path, const QByteArray& bytes);

} // namespace entraide::console
