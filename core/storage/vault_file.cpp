// SPDX-License-Identifier: GPL-3.0-or-later
// Vault: its file. JSON, with bytes in base 64. Version 1 had the data key itself under each passphrase, and the salt of
// the database beside; such slots are kept as they are until they open.
#include "storage/file_sync.h"
#include "storage/vault.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <sodium.h>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int vaultVersion = 2;
constexpr qint64 mostBytes = 1024 * 1024;

// A vault that asks for more than this is not one of ours; without a limit a forged file could take all memory.
constexpr quint64 mostMemory = 4ull * 1024 * 1024 * 1024;
constexpr quint64 mostPasses = 64;

QByteArray bytesOf(const QJsonValue& value) {
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? decoded.decoded : QByteArray();
}

QByteArray bytesOf(const QJsonValue& value, std::size_t size) {
    const QByteArray bytes = bytesOf(value);
    return static_cast<std::size_t>(bytes.size()) == size ? bytes : QByteArray();
}

QString textOf(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toBase64());
}

bool isGoodCost(const KeyCost& cost) {
    return cost.memoryBytes >= crypto_pwhash_MEMLIMIT_MIN && cost.memoryBytes <= mostMemory && cost.passes >= 1 &&
           cost.passes <= mostPasses;
}

/// None for a slot of a kind that a newer version made, or that is broken: the others still open, and it stays.
std::optional<Vault::Slot> slotOf(const QJsonObject& entry) {
    constexpr std::size_t tag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    constexpr std::size_t sealedKey = Vault::dataKeyBytes + Vault::saltBytes + crypto_box_SEALBYTES;
    const bool isOld = !entry.contains("public_key"_L1);
    Vault::Slot slot;
    slot.name = entry.value("name"_L1).toString();
    slot.cost.memoryBytes = static_cast<quint64>(entry.value("memory_bytes"_L1).toInteger());
    slot.cost.passes = static_cast<quint64>(entry.value("passes"_L1).toInteger());
    slot.kdfSalt = bytesOf(entry.value("kdf_salt"_L1), crypto_pwhash_SALTBYTES);
    slot.nonce = bytesOf(entry.value("nonce"_L1), crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const std::size_t inside =
        isOld ? std::size_t{Vault::dataKeyBytes} : crypto_box_SECRETKEYBYTES + std::size_t{Vault::dataKeyBytes};
    slot.wrapped = bytesOf(entry.value("wrapped"_L1), inside + tag);
    if (entry.value("kdf"_L1).toString() != "argon2id13"_L1 || slot.name.isEmpty() || slot.kdfSalt.isEmpty() ||
        slot.nonce.isEmpty() || slot.wrapped.isEmpty() || !isGoodCost(slot.cost))
        return std::nullopt;
    if (isOld)
        return slot;
    slot.publicKey = bytesOf(entry.value("public_key"_L1), crypto_box_PUBLICKEYBYTES);
    slot.sealed = bytesOf(entry.value("sealed"_L1), sealedKey);
    slot.proof = bytesOf(entry.value("proof"_L1), crypto_generichash_BYTES);
    slot.nextSealed = bytesOf(entry.value("next_sealed"_L1), sealedKey);
    slot.nextProof = bytesOf(entry.value("next_proof"_L1), crypto_generichash_BYTES);
    slot.isFirst = entry.value("first_passphrase"_L1).toBool();
    if (slot.publicKey.isEmpty() || slot.sealed.isEmpty() || slot.proof.isEmpty())
        return std::nullopt;
    return slot;
}

QJsonObject objectOf(const Vault::Slot& slot) {
    QJsonObject entry{{u"name"_s, slot.name},
                      {u"kdf"_s, u"argon2id13"_s},
                      {u"memory_bytes"_s, static_cast<qint64>(slot.cost.memoryBytes)},
                      {u"passes"_s, static_cast<qint64>(slot.cost.passes)},
                      {u"kdf_salt"_s, textOf(slot.kdfSalt)},
                      {u"nonce"_s, textOf(slot.nonce)},
                      {u"wrapped"_s, textOf(slot.wrapped)}};
    if (slot.publicKey.isEmpty())
        return entry;
    entry.insert(u"public_key"_s, textOf(slot.publicKey));
    entry.insert(u"sealed"_s, textOf(slot.sealed));
    entry.insert(u"proof"_s, textOf(slot.proof));
    if (!slot.nextSealed.isEmpty()) {
        entry.insert(u"next_sealed"_s, textOf(slot.nextSealed));
        entry.insert(u"next_proof"_s, textOf(slot.nextProof));
    }
    if (slot.isFirst)
        entry.insert(u"first_passphrase"_s, true);
    return entry;
}

} // namespace

Vault Vault::read(const QString& file) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        throw Error(QFileInfo::exists(file) ? ErrorCode::NoPermission : ErrorCode::FileMissing, file,
                    source.errorString());
    const QJsonObject object = QJsonDocument::fromJson(source.read(mostBytes)).object();
    const int version = object.value("entraide_keys"_L1).toInt();
    if (version > vaultVersion)
        throw Error(ErrorCode::NewerVersion, file, u"key file of version %1"_s.arg(version));
    Vault vault;
    vault.m_file = file;
    vault.m_id = bytesOf(object.value(version == 1 ? "salt"_L1 : "id"_L1), saltBytes);
    for (const QJsonArray entries = object.value("slots"_L1).toArray(); const QJsonValue& entry : entries) {
        const auto slot = slotOf(entry.toObject());
        if (slot && !vault.hasSlot(slot->name) && vault.m_slots.size() < mostSlots)
            vault.m_slots.append(*slot);
        else
            vault.m_unread.append(entry);
    }
    vault.m_now = {bytesOf(object.value("proof_key"_L1)), bytesOf(object.value("former_keys"_L1))};
    if (const QJsonObject next = object.value("next"_L1).toObject(); !next.isEmpty())
        vault.m_next = Epoch{bytesOf(next.value("proof_key"_L1)), bytesOf(next.value("former_keys"_L1))};
    if (version < 1 || vault.m_id.isEmpty() || vault.m_slots.isEmpty())
        throw Error(ErrorCode::Damaged, file, u"the key file cannot be read"_s);
    return vault;
}

void Vault::write(const QString& file) const {
    QJsonArray entries;
    for (const Slot& slot : m_slots)
        entries.append(objectOf(slot));
    for (const QJsonValue& entry : m_unread)
        entries.append(entry);
    const auto epoch = [](const Epoch& one) {
        return QJsonObject{{u"proof_key"_s, textOf(one.proofKey)}, {u"former_keys"_s, textOf(one.formerKeys)}};
    };
    QJsonObject object = epoch(m_now);
    object.insert(u"entraide_keys"_s, vaultVersion);
    object.insert(u"id"_s, textOf(m_id));
    object.insert(u"slots"_s, entries);
    if (m_next)
        object.insert(u"next"_s, epoch(*m_next));
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (bytes.size() > mostBytes) // it could not be read again
        throw Error(ErrorCode::BadInput, file, u"it would be larger than a key file may be"_s);
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        throw Error(ErrorCode::NoPermission, file, target.errorString());
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // commit() brings the bytes to the disk before it renames.
    if (target.write(bytes) != bytes.size() || !target.commit())
        throw Error(target.error() == QFileDevice::ResourceError || target.error() == QFileDevice::WriteError
                        ? ErrorCode::DiskFull
                        : ErrorCode::NoPermission,
                    file, target.errorString());
    syncFolder(QFileInfo(file).absolutePath());
}

} // namespace entraide
