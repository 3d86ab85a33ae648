// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <sodium.h>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr int kdfSaltBytes = static_cast<int>(crypto_pwhash_SALTBYTES);
constexpr int nonceBytes = static_cast<int>(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
constexpr int tagBytes = static_cast<int>(crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == Vault::dataKeyBytes);

// A vault that asks for more than this is not one of ours; without a limit a forged file could take all memory.
constexpr quint64 mostMemory = 4ull * 1024 * 1024 * 1024;
constexpr quint64 mostPasses = 64;

unsigned char* raw(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}
const unsigned char* raw(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

QByteArray randomBytes(int count) {
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

void needSodium() {
    if (sodium_init() < 0)
        throw Error(ErrorCode::Storage, u"libsodium"_s, u"it does not start"_s);
}

/// The key that wraps the data key.
QByteArray keyOf(const QByteArray& passphrase, const QByteArray& salt, const KeyCost& cost) {
    QByteArray key(Vault::dataKeyBytes, Qt::Uninitialized);
    if (crypto_pwhash(raw(key), static_cast<unsigned long long>(key.size()), passphrase.constData(),
                      static_cast<unsigned long long>(passphrase.size()), raw(salt), cost.passes,
                      static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw Error(ErrorCode::Storage, u"passphrase"_s,
                    u"not enough memory for Argon2id (%1 MiB)"_s.arg(cost.memoryBytes / (1024 * 1024)));
    return key;
}

/// What a slot cannot be moved away from: the desk's salt, its name and its cost.
QByteArray boundData(const QByteArray& salt, const Vault::Slot& slot) {
    return "entraide-slot-1|" + salt.toHex() + '|' + slot.name.toUtf8() + '|' +
           QByteArray::number(slot.cost.memoryBytes) + '|' + QByteArray::number(slot.cost.passes);
}

QByteArray bytesOf(const QJsonValue& value, int size) {
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1());
    return decoded && decoded.decoded.size() == size ? decoded.decoded : QByteArray();
}

QString textOf(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

QString Vault::fileFor(const QString& deskFile) {
    return deskFile + u".keys"_s;
}

Vault Vault::create(const QByteArray& passphrase, const KeyCost& cost, QByteArray* keyAndSalt) {
    needSodium();
    Vault vault;
    vault.m_salt = randomBytes(saltBytes);
    *keyAndSalt = randomBytes(dataKeyBytes) + vault.m_salt;
    vault.setSlot(u"desk"_s, passphrase, cost, *keyAndSalt);
    return vault;
}

void Vault::setSlot(const QString& name, const QByteArray& passphrase, const KeyCost& cost,
                    const QByteArray& keyAndSalt) {
    needSodium();
    if (passphrase.isEmpty() || keyAndSalt.size() != dataKeyBytes + saltBytes)
        throw Error(ErrorCode::BadInput, name, u"an empty passphrase or no key"_s);
    Slot slot{name, cost, randomBytes(kdfSaltBytes), randomBytes(nonceBytes), {}};
    QByteArray key = keyOf(passphrase, slot.kdfSalt, cost);
    const QByteArray bound = boundData(m_salt, slot);
    slot.wrapped.resize(dataKeyBytes + tagBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(slot.wrapped), nullptr, raw(keyAndSalt), dataKeyBytes, raw(bound),
                                               static_cast<unsigned long long>(bound.size()), nullptr, raw(slot.nonce),
                                               raw(key));
    sodium_memzero(key.data(), static_cast<std::size_t>(key.size()));
    m_slots.removeIf([&](const Slot& other) { return other.name == name; });
    m_slots.append(slot);
}

bool Vault::removeSlot(const QString& name) {
    return m_slots.size() > 1 && m_slots.removeIf([&](const Slot& slot) { return slot.name == name; }) > 0;
}

std::optional<QByteArray> Vault::open(const QByteArray& passphrase) const {
    needSodium();
    for (const Slot& slot : m_slots) {
        QByteArray key = keyOf(passphrase, slot.kdfSalt, slot.cost);
        const QByteArray bound = boundData(m_salt, slot);
        QByteArray dataKey(dataKeyBytes, '\0');
        const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
            raw(dataKey), nullptr, nullptr, raw(slot.wrapped), static_cast<unsigned long long>(slot.wrapped.size()),
            raw(bound), static_cast<unsigned long long>(bound.size()), raw(slot.nonce), raw(key));
        sodium_memzero(key.data(), static_cast<std::size_t>(key.size()));
        if (opened == 0)
            return dataKey + m_salt;
    }
    return std::nullopt;
}

Vault Vault::read(const QString& file) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        throw Error(QFileInfo::exists(file) ? ErrorCode::NoPermission : ErrorCode::FileMissing, file,
                    source.errorString());
    constexpr qint64 mostBytes = 1024 * 1024;
    const QJsonObject object = QJsonDocument::fromJson(source.read(mostBytes)).object();
    const int version = object.value("entraide_keys"_L1).toInt();
    if (version > formatVersion)
        throw Error(ErrorCode::NewerVersion, file, u"key file of version %1"_s.arg(version));
    Vault vault;
    vault.m_salt = bytesOf(object.value("salt"_L1), saltBytes);
    for (const QJsonValue& value : object.value("slots"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        Slot slot;
        slot.name = entry.value("name"_L1).toString();
        slot.cost.memoryBytes = static_cast<quint64>(entry.value("memory_bytes"_L1).toInteger());
        slot.cost.passes = static_cast<quint64>(entry.value("passes"_L1).toInteger());
        slot.kdfSalt = bytesOf(entry.value("kdf_salt"_L1), kdfSaltBytes);
        slot.nonce = bytesOf(entry.value("nonce"_L1), nonceBytes);
        slot.wrapped = bytesOf(entry.value("wrapped"_L1), dataKeyBytes + tagBytes);
        // A slot of a kind that a newer version made is passed over, the others still open.
        if (entry.value("kdf"_L1).toString() != "argon2id13"_L1 || slot.kdfSalt.isEmpty() || slot.nonce.isEmpty() ||
            slot.wrapped.isEmpty() || slot.cost.memoryBytes < crypto_pwhash_MEMLIMIT_MIN ||
            slot.cost.memoryBytes > mostMemory || slot.cost.passes < 1 || slot.cost.passes > mostPasses)
            continue;
        vault.m_slots.append(slot);
    }
    if (version < 1 || vault.m_salt.isEmpty() || vault.m_slots.isEmpty())
        throw Error(ErrorCode::Damaged, file, u"the key file cannot be read"_s);
    return vault;
}

void Vault::write(const QString& file) const {
    QJsonArray slots_;
    for (const Slot& slot : m_slots) {
        slots_.append(QJsonObject{{u"name"_s, slot.name},
                                  {u"kdf"_s, u"argon2id13"_s},
                                  {u"memory_bytes"_s, static_cast<qint64>(slot.cost.memoryBytes)},
                                  {u"passes"_s, static_cast<qint64>(slot.cost.passes)},
                                  {u"kdf_salt"_s, textOf(slot.kdfSalt)},
                                  {u"nonce"_s, textOf(slot.nonce)},
                                  {u"wrapped"_s, textOf(slot.wrapped)}});
    }
    const QJsonObject object{{u"entraide_keys"_s, formatVersion}, {u"salt"_s, textOf(m_salt)}, {u"slots"_s, slots_}};
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        throw Error(ErrorCode::NoPermission, file, target.errorString());
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (target.write(bytes) != bytes.size() || !target.commit())
        throw Error(target.error() == QFileDevice::ResourceError || target.error() == QFileDevice::WriteError
                        ? ErrorCode::DiskFull
                        : ErrorCode::NoPermission,
                    file, target.errorString());
}

} // namespace entraide
