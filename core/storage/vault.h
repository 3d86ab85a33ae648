// SPDX-License-Identifier: GPL-3.0-or-later
// The key of an encrypted desk, and the file beside the desk that keeps it: "<desk>.keys". The desk's file is encrypted
// from its first byte, so the key cannot live inside it. Both files are needed, and are copied together.
//
// The file's data key is sealed for each slot (X25519, crypto_box_seal). A passphrase opens the slot's private key
// (Argon2id, XChaCha20-Poly1305). So a new data key is sealed for everybody whose slot stays without knowing their
// passphrases, and whoever has no slot any more has nothing that opens it. Seals alone could be made by anybody who may
// write the file: each carries a proof under a key that every slot keeps with its private key, and that the data key
// opens too. What has no good proof is neither opened nor sealed for.
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace entraide {

/// How much work turning a passphrase into a key is (Argon2id). The defaults take most of a second on an office PC;
/// tests ask for less. Kept in each slot, so the defaults may rise.
struct KeyCost {
    quint64 memoryBytes = 256ull * 1024 * 1024;
    quint64 passes = 3;

    friend bool operator==(const KeyCost&, const KeyCost&) = default;
};

/// The slots of one desk's file. A value; nothing is on the disk before write().
class Vault {
public:
    static constexpr int dataKeyBytes = 32;
    static constexpr int saltBytes = 16;
    static constexpr qsizetype mostSlots = 100; ///< that are tried: each takes as long as its cost
    static constexpr QLatin1StringView deskSlot{"desk"};         ///< of a desk without users
    static constexpr QLatin1StringView recoverySlot{"recovery"}; ///< of the printed sheet; other slots are users' ids

    struct Slot {
        QString name;
        KeyCost cost;
        QByteArray kdfSalt;
        QByteArray nonce;
        QByteArray wrapped;   ///< under the passphrase: private key and proof key; of version 1 the data key itself
        QByteArray publicKey; ///< empty: of version 1
        QByteArray sealed;    ///< data key and salt of the file
        QByteArray proof;
        QByteArray nextSealed; ///< the same of the key that is to come, while the file is given one
        QByteArray nextProof;
        bool isFirst = false; ///< somebody else chose the passphrase: its owner is to change it
    };
    /// What a passphrase opened.
    struct Unlocked {
        QString slot;
        QByteArray keyAndSalt;        ///< 48 bytes, for Database
        QByteArray nextKeyAndSalt = {}; ///< the file may have it already: a change of key was cut off
        bool isFirst = false;
    };

    /// A new random key and salt, with one slot.
    static Vault create(const QByteArray& passphrase, const KeyCost& cost, QByteArray* keyAndSalt,
                        const QString& slot = deskSlot);
    /// Throws FileMissing, NoPermission, NewerVersion, and Damaged for a file that is no vault. Slots that cannot be
    /// read (of a kind that a newer program made, broken, more than mostSlots, a second one of a name) open nothing and
    /// are kept as they stand in the file.
    static Vault read(const QString& file);
    /// Replaces the file at once or not at all, and it is on the disk then. Throws NoPermission, DiskFull, and BadInput
    /// where the file would be larger than read() takes: nothing is written then.
    void write(const QString& file) const;

    /// Tries slot after slot, \a first before the others; each takes as long as its cost. The code of a recovery sheet
    /// is taken as it may be typed. A slot of version 1 that opens is made anew: see isUpgraded(). None when no slot
    /// opens; throws Damaged when one does whose seal somebody else made.
    std::optional<Unlocked> open(const QByteArray& passphrase, const QString& first = {});
    /// The same with one slot alone.
    std::optional<Unlocked> openSlotNamed(const QString& name, const QByteArray& passphrase);
    /// A slot was made anew by open(): to be written.
    bool isUpgraded() const { return m_upgraded; }

    /// Adds a slot, or replaces the one of that name, also one that cannot be read. \a keyAndSalt is what open() gave.
    /// Throws BadInput for one more than mostSlots.
    void setSlot(const QString& name, const QByteArray& passphrase, const KeyCost& cost, const QByteArray& keyAndSalt,
                 bool isFirst = false);
    /// Also one that cannot be read. False when it is the last one that can, which stays, or not there.
    bool removeSlot(const QString& name);
    /// Of those that can be read.
    bool hasSlot(const QString& name) const;
    const QList<Slot>& keySlots() const { return m_slots; }

    // ---- another data key: see rekey.h -----------------------------------------------------------------------------
    /// Makes the key to come and seals it for the slots in \a keep that can be sealed for; the file opens with the old
    /// one and with this until endRekey(). Gives it. Throws BadInput when no slot would be left, and KeyUnreadable
    /// when one of \a keep cannot be read: who has it would be shut out for good.
    QByteArray beginRekey(const QByteArray& keyAndSalt, const QStringList& keep);
    /// Leaves one of the two: the new one where \a replaced, with the slots it was sealed for and no others.
    void endRekey(bool replaced);
    bool isRekeying() const { return m_next.has_value(); }
    /// Earlier keys of the file, the latest first: copies that were made then open with them.
    QList<QByteArray> formerKeys(const QByteArray& keyAndSalt) const;

    static QString fileFor(const QString& deskFile);

private:
    /// What belongs to one data key and is sealed under it.
    struct Epoch {
        QByteArray proofKey;
        QByteArray formerKeys;
    };

    QByteArray sealUnder(const QByteArray& keyAndSalt, QByteArrayView purpose, const QByteArray& plain) const;
    std::optional<QByteArray> openUnder(const QByteArray& keyAndSalt, QByteArrayView purpose,
                                        const QByteArray& sealed) const;
    QByteArray proofKeyOf(const QByteArray& keyAndSalt) const;
    QByteArray boundTo(const Slot& slot) const;
    QByteArray proofOf(const Slot& slot, const QByteArray& sealed, const QByteArray& proofKey) const;
    bool hasGoodProof(const Slot& slot, const QByteArray& proofKey) const;
    Slot madeSlot(const QString& name, const KeyCost& cost, const QByteArray& kdfSalt, const QByteArray& key,
                  const QByteArray& keyAndSalt, const QByteArray& proofKey, bool isFirst) const;
    std::optional<Unlocked> openSlot(Slot& slot, const QByteArray& passphrase);
    std::optional<Unlocked> openOldSlot(Slot& slot, const QByteArray& key);
    bool hasUnread(const QString& name) const;
    /// True when there was one.
    bool removeUnread(const QString& name);

    QString m_file; ///< where it was read from, for what is said
    QByteArray m_id; ///< of the vault, for ever; of one that was of version 1 its salt
    Epoch m_now;
    std::optional<Epoch> m_next;
    QList<Slot> m_slots;
    QJsonArray m_unread; ///< slots as they stand in the file
    bool m_upgraded = false;
};

} // namespace entraide
