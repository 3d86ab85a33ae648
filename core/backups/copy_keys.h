// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/backup_folder.h"
#include "storage/desk.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace entraide {

/// The keys that a desk's copies may be encrypted with: the one it has now, then those it had before, the latest first.
/// Of a plain desk one empty key.
QList<QByteArray> keysOf(const Desk::Handle& handle);

/// The one of \a keys that opens \a copy: the one that its description names, else whichever does; none: it was made
/// with a key that is not among them, or cannot be opened at all.
std::optional<QByteArray> keyFor(const BackupCopy& copy, const QList<QByteArray>& keys);

/// By the copy's own key file; none when the passphrase opens none of its slots, or there is no such file. An empty key
/// for a plain copy. Takes most of a second for each slot. Throws Damaged, NewerVersion, NoPermission.
std::optional<QByteArray> keyByPassphrase(const BackupCopy& copy, const QByteArray& passphrase);

} // namespace entraide
