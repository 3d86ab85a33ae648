// SPDX-License-Identifier: GPL-3.0-or-later
// The key of an encrypted desk, and the file beside the desk that keeps it: "<desk>.keys". The desk's file is encrypted
// from its first byte, so the wrapped key cannot live inside it. Both files are needed, and are copied together.
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace entraide {

/// How much work turning a passphrase into a key is (Argon2id). The defaults take most of a second on an office PC;
/// tests ask for less. Kept in each slot, so the defaults may rise.
struct KeyCost {
    quint64 memoryBytes = 256ull * 1024 * 1024;
    quint64 passes = 3;

    friend bool operator==(const KeyCost&, const KeyCost&) = default;
};

/// The random data key of one desk with its database's salt, wrapped once for each passphrase that opens it: one slot
/// for each user, one for a printed recovery sheet.
class Vault {
public:
    static constexpr int dataKeyBytes = 32;
    static constexpr int saltBytes = 16;

    struct Slot {
        QString name; ///< whose it is: "desk", a user's name, "recovery"
        KeyCost cost;
        QByteArray kdfSalt;
        QByteArray nonce;
        QByteArray
            wrapped; ///< the data key, sealed with XChaCha20-Poly1305; the desk's salt and the name are bound to it
    };

    /// A new random key and salt, with one slot.
    static Vault create(const QByteArray& passphrase, const KeyCost& cost, QByteArray* keyAndSalt);
    /// Throws FileMissing, NoPermission, NewerVersion, and Damaged for a file that is no vault.
    static Vault read(const QString& file);
    /// Replaces the file at once or not at all. Throws NoPermission, DiskFull.
    void write(const QString& file) const;

    /// Key and salt (48 bytes) for Database; none when no slot opens with \a passphrase.
    std::optional<QByteArray> open(const QByteArray& passphrase) const;
    /// Adds a slot, or replaces the one of that name. \a keyAndSalt is what open() gave.
    void setSlot(const QString& name, const QByteArray& passphrase, const KeyCost& cost, const QByteArray& keyAndSalt);
    /// False when it is the last one, which stays, or not there.
    bool removeSlot(const QString& name);
    const QList<Slot>& keySlots() const { return m_slots; }

    static QString fileFor(const QString& deskFile);

private:
    QByteArray m_salt;
    QList<Slot> m_slots;
};

} // namespace entraide
