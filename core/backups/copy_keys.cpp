// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/copy_keys.h"

#include "domain/error.h"
#include "storage/database.h"
#include "storage/vault.h"

#include <QFileInfo>

#include <algorithm>

namespace entraide {

QList<QByteArray> keysOf(const Desk::Handle& handle) {
    QList<QByteArray> keys{handle.keyAndSalt};
    if (handle.keyAndSalt.isEmpty())
        return keys;
    try {
        keys += Vault::read(Vault::fileFor(handle.file)).formerKeys(handle.keyAndSalt);
    } catch (const Error&) {
        // Without its key file the present key is all that is known.
    }
    return keys;
}

std::optional<QByteArray> keyFor(const BackupCopy& copy, const QList<QByteArray>& keys) {
    if (copy.manifest) {
        const auto named =
            std::ranges::find_if(keys, [&](const QByteArray& key) { return keyMarkOf(key) == copy.manifest->keyMark; });
        if (named != keys.end())
            return *named;
    }
    const auto opens = [&](const QByteArray& key) {
        try {
            const Database database(copy.file, key, Database::Mode::ReadOnly);
            return true;
        } catch (const Error&) {
            return false;
        }
    };
    const auto found = std::ranges::find_if(keys, opens);
    return found == keys.end() ? std::nullopt : std::optional(*found);
}

std::optional<QByteArray> keyByPassphrase(const BackupCopy& copy, const QByteArray& passphrase) {
    if (!QFileInfo::exists(copy.keysFile()))
        return copy.manifest && copy.manifest->keyMark.isEmpty() ? std::optional(QByteArray()) : std::nullopt;
    if (passphrase.isEmpty())
        return std::nullopt;
    const auto unlocked = Vault::read(copy.keysFile()).open(passphrase);
    return unlocked ? std::optional(unlocked->keyAndSalt) : std::nullopt;
}

} // namespace entraide
