// SPDX-License-Identifier: GPL-3.0-or-later
// Steps with whole files. Each throws Error (FileMissing, FileExists, NoPermission, DiskFull, Storage, Cancelled) and
// leaves nothing half done. Never to be used on a desk's own file while this process has it open: closing a file ends
// every lock that the process holds on it.
#pragma once

#include "storage/desk_copy.h"

#include <QByteArray>
#include <QString>

namespace entraide {

/// BLAKE2b of 256 bits, in hexadecimal digits. \a fromDisk: what the disk holds and not what the system remembers of
/// it, where the system can be asked for that.
QString sumOfFile(const QString& file, const CopyProgress& progress = {}, bool fromDisk = false);
/// A new file for this user alone, on the disk when it returns; gives the sum of what was read.
QString copyFile(const QString& from, const QString& to, const CopyProgress& progress = {});
/// A new, empty file for this user alone.
void makeEmptyFile(const QString& file);
/// Replaces a file, at once or not at all.
void writeWhole(const QString& file, const QByteArray& bytes);
/// Gives a file another name. Throws FileExists where there is one of that name.
void moveFile(const QString& from, const QString& to);
/// No fault when it is not there.
void removeFile(const QString& file);

} // namespace entraide
