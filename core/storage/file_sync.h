// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a file survive a power failure. Each throws Error: FileMissing, NoPermission, DiskFull, Storage.
#pragma once

#include <QString>

namespace entraide {

/// The file's bytes are on the disk.
void syncFile(const QString& file);
/// The folder's names are on the disk: what was made, renamed or removed in it. Where a system has no such thing
/// nothing is done.
void syncFolder(const QString& folder);
/// \a from takes the place of \a to, which may be there, at once; both in one folder. Its name is on the disk then.
void replaceFile(const QString& from, const QString& to);

} // namespace entraide
