// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault.h"

#include "storage/passphrase.h"
#include "storage/secret.h"

#include <QJsonObject>

#include <algorithm>
#include <sodium.h>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int kdfSaltBytes = static_cast<int>(crypto_pwhash_SALTBYTES);
constexpr int nonceBytes = static_cast<int>(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
constexpr int tagBytes = static_cast<int>(crypto_aead_xchacha20poly1305_ietf_ABYTES);
constexpr int privateKeyBytes = static_cast<int>(crypto_box_SECRETKEYBYTES);
constexpr int publicKeyBytes = static_cast<int>(crypto_box_PUBLICKEYBYTES);
constexpr int sealBytes = static_cast<int>(crypto_box_SEALBYTES);
constexpr int proofBytes = static_cast<int>(crypto_generichash_BYTES);
constexpr int keyAndSaltBytes = Vault::dataKeyBytes + Vault::saltBytes;
static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == Vault::dataKeyBytes);

constexpr qsizetype mostFormerKeys = 20;

unsigned char* raw(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}
const unsigned char* raw(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}
unsigned long long sizeOf(const QByteArray& bytes) {
    return static_cast<unsigned long long>(bytes.size());
}

QByteArray randomBytes(int count) {
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

/// The key that a passphrase is. Accents are composed first: keyboards differ in how they write them.
QByteArray keyOf(const QByteArray& passphrase, const QByteArray& salt, const KeyCost& cost) {
    QByteArray text = passphrase;
    if (passphrase.isValidUtf8())
        text = QString::fromUtf8(passphrase).normalized(QString::NormalizationForm_C).toUtf8();
    const WipeAtEnd wiped(text);
    QByteArray key(Vault::dataKeyBytes, Qt::Uninitialized);
    if (crypto_pwhash(raw(key), sizeOf(key), text.constData(), sizeOf(text), raw(salt), cost.passes,
                      static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw Error(ErrorCode::Storage, u"passphrase"_s,
                    u"not enough memory for Argon2id (%1 MiB)"_s.arg(cost.memoryBytes / (1024 * 1024)));
    return key;
}

QByteArray encrypted(const QByteArray& plain, const QByteArray& bound, const QByteArray& nonce, const QByteArray& key) {
    QByteArray sealed(plain.size() + tagBytes, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed), nullptr, raw(plain), sizeOf(plain), raw(bound),
                                               sizeOf(bound), nullptr, raw(nonce), raw(key));
    return sealed;
}

std::optional<QByteArray> decrypted(const QByteArray& sealed, const QByteArray& bound, const QByteArray& nonce,
                                    const QByteArray& key) {
    if (sealed.size() < tagBytes)
        return std::nullopt;
    QByteArray plain(sealed.size() - tagBytes, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(sealed), sizeOf(sealed),
                                                   raw(bound), sizeOf(bound), raw(nonce), raw(key)) != 0)
        return std::nullopt;
    return plain;
}

QByteArray keyedHash(const QByteArray& text, const QByteArray& key, int bytes) {
    QByteArray hash(bytes, Qt::Uninitialized);
    crypto_generichash(raw(hash), static_cast<std::size_t>(bytes), raw(text), sizeOf(text), raw(key),
                       static_cast<std::size_t>(key.size()));
    return hash;
}

QByteArray sealedFor(const QByteArray& publicKey, const QByteArray& keyAndSalt) {
    QByteArray sealed(keyAndSalt.size() + sealBytes, Qt::Uninitialized);
    if (crypto_box_seal(raw(sealed), raw(keyAndSalt), sizeOf(keyAndSalt), raw(publicKey)) != 0)
        throw Error(ErrorCode::Damaged, u"keys"_s, u"a public key that is none"_s);
    return sealed;
}

std::optional<QByteArray> unsealed(const QByteArray& sealed, const QByteArray& publicKey,
                                   const QByteArray& privateKey) {
    if (sealed.size() != keyAndSaltBytes + sealBytes)
        return std::nullopt;
    QByteArray plain(keyAndSaltBytes, '\0');
    if (crypto_box_seal_open(raw(plain), raw(sealed), sizeOf(sealed), raw(publicKey), raw(privateKey)) != 0)
        return std::nullopt;
    return plain;
}

/// What a slot of version 1 cannot be moved away from: the desk's salt, its name and its cost.
QByteArray boundInVersion1(const QByteArray& salt, const Vault::Slot& slot) {
    return "entraide-slot-1|" + salt.toHex() + '|' + slot.name.toUtf8() + '|' +
           QByteArray::number(slot.cost.memoryBytes) + '|' + QByteArray::number(slot.cost.passes);
}

QByteArray joined(const QList<QByteArray>& keys) {
    QByteArray bytes;
    for (const QByteArray& key : keys)
        bytes += key;
    return bytes;
}

} // namespace

QString Vault::fileFor(const QString& deskFile) {
    return deskFile + u".keys"_s;
}

// ---- what the data key opens in the vault ---------------------------------------------------------------------------

QByteArray Vault::sealUnder(const QByteArray& keyAndSalt, QByteArrayView purpose, const QByteArray& plain) const {
    const QByteArray bound = "entraide-vault-2|" + m_id.toHex() + '|' + purpose.toByteArray();
    QByteArray key = keyedHash(bound, keyAndSalt.first(dataKeyBytes), dataKeyBytes);
    const WipeAtEnd wiped(key);
    const QByteArray nonce = randomBytes(nonceBytes);
    return nonce + encrypted(plain, bound, nonce, key);
}

std::optional<QByteArray> Vault::openUnder(const QByteArray& keyAndSalt, QByteArrayView purpose,
                                           const QByteArray& sealed) const {
    if (sealed.size() < nonceBytes + tagBytes)
        return std::nullopt;
    const QByteArray bound = "entraide-vault-2|" + m_id.toHex() + '|' + purpose.toByteArray();
    QByteArray key = keyedHash(bound, keyAndSalt.first(dataKeyBytes), dataKeyBytes);
    const WipeAtEnd wiped(key);
    return decrypted(sealed.sliced(nonceBytes), bound, sealed.first(nonceBytes), key);
}

QByteArray Vault::proofKeyOf(const QByteArray& keyAndSalt) const {
    if (keyAndSalt.size() != keyAndSaltBytes)
        throw Error(ErrorCode::BadInput, m_file, u"a key of %1 bytes"_s.arg(keyAndSalt.size()));
    const auto key = openUnder(keyAndSalt, "proof", m_now.proofKey);
    if (!key || key->size() != dataKeyBytes)
        throw Error(ErrorCode::Damaged, m_file, u"the vault is of another key"_s);
    return *key;
}

QList<QByteArray> Vault::formerKeys(const QByteArray& keyAndSalt) const {
    QList<QByteArray> keys;
    const QByteArray all = openUnder(keyAndSalt, "former", m_now.formerKeys).value_or(QByteArray());
    for (qsizetype at = 0; at + keyAndSaltBytes <= all.size(); at += keyAndSaltBytes)
        keys.append(all.sliced(at, keyAndSaltBytes));
    return keys;
}

// ---- one slot -------------------------------------------------------------------------------------------------------

QByteArray Vault::boundTo(const Slot& slot) const {
    return "entraide-slot-2|" + m_id.toHex() + '|' + slot.name.toUtf8() + '|' +
           QByteArray::number(slot.cost.memoryBytes) + '|' + QByteArray::number(slot.cost.passes) + '|' +
           slot.publicKey.toHex();
}

QByteArray Vault::proofOf(const Slot& slot, const QByteArray& sealed, const QByteArray& proofKey) const {
    return keyedHash("entraide-proof-2|" + m_id.toHex() + '|' + slot.name.toUtf8() + '|' +
                         QByteArray(slot.isFirst ? "first" : "own") + '|' + slot.publicKey.toHex() + '|' +
                         sealed.toHex(),
                     proofKey, proofBytes);
}

bool Vault::hasGoodProof(const Slot& slot, const QByteArray& proofKey) const {
    const QByteArray proof = proofOf(slot, slot.sealed, proofKey);
    return slot.publicKey.size() == publicKeyBytes && slot.proof.size() == proof.size() &&
           sodium_memcmp(slot.proof.constData(), proof.constData(), static_cast<std::size_t>(proof.size())) == 0;
}

Vault::Slot Vault::madeSlot(const QString& name, const KeyCost& cost, const QByteArray& kdfSalt, const QByteArray& key,
                            const QByteArray& keyAndSalt, const QByteArray& proofKey, bool isFirst) const {
    Slot slot;
    slot.name = name;
    slot.cost = cost;
    slot.kdfSalt = kdfSalt;
    slot.nonce = randomBytes(nonceBytes);
    slot.isFirst = isFirst;
    slot.publicKey.resize(publicKeyBytes);
    QByteArray privateKey(privateKeyBytes, '\0');
    const WipeAtEnd wiped(privateKey);
    crypto_box_keypair(raw(slot.publicKey), raw(privateKey));
    QByteArray inside = privateKey + proofKey;
    const WipeAtEnd wipedToo(inside);
    slot.wrapped = encrypted(inside, boundTo(slot), slot.nonce, key);
    slot.sealed = sealedFor(slot.publicKey, keyAndSalt);
    slot.proof = proofOf(slot, slot.sealed, proofKey);
    return slot;
}

std::optional<Vault::Unlocked> Vault::openOldSlot(Slot& slot, const QByteArray& key) {
    auto dataKey = decrypted(slot.wrapped, boundInVersion1(m_id, slot), slot.nonce, key);
    if (!dataKey || dataKey->size() != dataKeyBytes)
        return std::nullopt;
    const QByteArray keyAndSalt = *dataKey + m_id;
    QByteArray proofKey;
    const WipeAtEnd wiped(proofKey);
    if (m_now.proofKey.isEmpty()) {
        proofKey = randomBytes(dataKeyBytes);
        m_now.proofKey = sealUnder(keyAndSalt, "proof", proofKey);
        m_now.formerKeys = sealUnder(keyAndSalt, "former", {});
    } else {
        proofKey = proofKeyOf(keyAndSalt);
    }
    slot = madeSlot(slot.name, slot.cost, slot.kdfSalt, key, keyAndSalt, proofKey, false);
    m_upgraded = true;
    return Unlocked{slot.name, keyAndSalt, {}, false};
}

std::optional<Vault::Unlocked> Vault::openSlot(Slot& slot, const QByteArray& passphrase) {
    QByteArray key = keyOf(passphrase, slot.kdfSalt, slot.cost);
    const WipeAtEnd wiped(key);
    if (slot.publicKey.isEmpty())
        return openOldSlot(slot, key);
    auto inside = decrypted(slot.wrapped, boundTo(slot), slot.nonce, key);
    if (!inside || inside->size() != privateKeyBytes + dataKeyBytes)
        return std::nullopt;
    const WipeAtEnd wipedToo(*inside);
    QByteArray privateKey = inside->first(privateKeyBytes);
    const WipeAtEnd wipedKey(privateKey);
    QByteArray proofKey = inside->last(dataKeyBytes);
    const WipeAtEnd wipedProof(proofKey);
    const auto keyAndSalt = unsealed(slot.sealed, slot.publicKey, privateKey);
    if (!keyAndSalt || !hasGoodProof(slot, proofKey))
        throw Error(ErrorCode::Damaged, m_file, u"the key sealed for %1 was made by nobody of this desk"_s.arg(slot.name));
    Unlocked unlocked{slot.name, *keyAndSalt, {}, slot.isFirst};
    if (m_next && slot.nextProof == proofOf(slot, slot.nextSealed, proofKey))
        unlocked.nextKeyAndSalt = unsealed(slot.nextSealed, slot.publicKey, privateKey).value_or(QByteArray());
    return unlocked;
}

std::optional<Vault::Unlocked> Vault::open(const QByteArray& passphrase, const QString& first) {
    needSodium();
    const auto code = recoveryCodeIn(QString::fromUtf8(passphrase));
    // What is no code of a sheet does not open the sheet's slot, and what is one hardly anything else.
    QList<Slot*> order;
    for (Slot& slot : m_slots) {
        const bool isRecovery = slot.name == recoverySlot;
        if (isRecovery && !code)
            continue;
        if (isRecovery || (slot.name == first && !code))
            order.prepend(&slot);
        else
            order.append(&slot);
    }
    for (Slot* slot : std::as_const(order)) {
        if (auto unlocked = openSlot(*slot, slot->name == recoverySlot ? code->toLatin1() : passphrase))
            return unlocked;
    }
    return std::nullopt;
}

std::optional<Vault::Unlocked> Vault::openSlotNamed(const QString& name, const QByteArray& passphrase) {
    needSodium();
    const auto slot = std::ranges::find(m_slots, name, &Slot::name);
    return slot == m_slots.end() ? std::nullopt : openSlot(*slot, passphrase);
}

// ---- all slots ------------------------------------------------------------------------------------------------------

Vault Vault::create(const QByteArray& passphrase, const KeyCost& cost, QByteArray* keyAndSalt, const QString& slot) {
    needSodium();
    Vault vault;
    vault.m_id = randomBytes(saltBytes);
    *keyAndSalt = randomBytes(keyAndSaltBytes);
    vault.m_now = {vault.sealUnder(*keyAndSalt, "proof", randomBytes(dataKeyBytes)),
                   vault.sealUnder(*keyAndSalt, "former", {})};
    vault.setSlot(slot, passphrase, cost, *keyAndSalt);
    return vault;
}

void Vault::setSlot(const QString& name, const QByteArray& passphrase, const KeyCost& cost,
                    const QByteArray& keyAndSalt, bool isFirst) {
    needSodium();
    if (passphrase.isEmpty() || name.isEmpty())
        throw Error(ErrorCode::BadInput, name, u"an empty passphrase or no name"_s);
    if (m_next)
        throw Error(ErrorCode::StorageBusy, m_file, u"the key is being changed"_s);
    if (m_slots.size() >= mostSlots && !hasSlot(name)) // it would be written, and never tried
        throw Error(ErrorCode::BadInput, m_file, u"it holds %1 keys already"_s.arg(mostSlots));
    QByteArray proofKey = proofKeyOf(keyAndSalt);
    const WipeAtEnd wiped(proofKey);
    const QByteArray kdfSalt = randomBytes(kdfSaltBytes);
    QByteArray secret = passphrase;
    if (name == recoverySlot) {
        const auto code = recoveryCodeIn(QString::fromUtf8(passphrase));
        if (!code)
            throw Error(ErrorCode::BadInput, name, u"no code of a recovery sheet"_s);
        secret = code->toLatin1();
    }
    QByteArray key = keyOf(secret, kdfSalt, cost);
    const WipeAtEnd wipedToo(key);
    const Slot slot = madeSlot(name, cost, kdfSalt, key, keyAndSalt, proofKey, isFirst);
    const auto same = std::ranges::find(m_slots, name, &Slot::name);
    if (same == m_slots.end())
        m_slots.append(slot);
    else
        *same = slot;
    removeUnread(name);
}

bool Vault::removeSlot(const QString& name) {
    if (hasSlot(name) && m_slots.size() == 1)
        return false;
    const bool wasUnread = removeUnread(name);
    return m_slots.removeIf([&](const Slot& slot) { return slot.name == name; }) > 0 || wasUnread;
}

bool Vault::hasSlot(const QString& name) const {
    return std::ranges::find(m_slots, name, &Slot::name) != m_slots.end();
}

bool Vault::hasUnread(const QString& name) const {
    for (const QJsonValue& entry : m_unread) {
        if (entry.toObject().value("name"_L1).toString() == name)
            return true;
    }
    return false;
}

bool Vault::removeUnread(const QString& name) {
    if (!hasUnread(name))
        return false;
    QJsonArray others;
    for (const QJsonValue& entry : std::as_const(m_unread)) {
        if (entry.toObject().value("name"_L1).toString() != name)
            others.append(entry);
    }
    m_unread = others;
    return true;
}

// ---- another data key -----------------------------------------------------------------------------------------------

QByteArray Vault::beginRekey(const QByteArray& keyAndSalt, const QStringList& keep) {
    needSodium();
    QByteArray proofKey = proofKeyOf(keyAndSalt);
    const WipeAtEnd wiped(proofKey);
    for (const QString& name : keep) {
        if (hasUnread(name) && !hasSlot(name))
            throw Error(ErrorCode::KeyUnreadable, m_file, u"the key of %1"_s.arg(name));
    }
    const QByteArray next = randomBytes(keyAndSaltBytes);
    int sealed = 0;
    for (Slot& slot : m_slots) {
        slot.nextSealed.clear();
        slot.nextProof.clear();
        if (!keep.contains(slot.name) || !hasGoodProof(slot, proofKey))
            continue;
        slot.nextSealed = sealedFor(slot.publicKey, next);
        slot.nextProof = proofOf(slot, slot.nextSealed, proofKey);
        ++sealed;
    }
    if (sealed == 0)
        throw Error(ErrorCode::BadInput, m_file, u"nobody would have the new key"_s);
    QList<QByteArray> former = formerKeys(keyAndSalt);
    former.prepend(keyAndSalt);
    if (former.size() > mostFormerKeys)
        former.resize(mostFormerKeys);
    m_next = Epoch{sealUnder(next, "proof", proofKey), sealUnder(next, "former", joined(former))};
    return next;
}

void Vault::endRekey(bool replaced) {
    if (!m_next)
        return;
    if (replaced) {
        m_slots.removeIf([](const Slot& slot) { return slot.nextSealed.isEmpty(); });
        m_unread = {}; // of the old key
        m_now = *m_next;
    }
    m_next.reset();
    for (Slot& slot : m_slots) {
        if (replaced) {
            slot.sealed = slot.nextSealed;
            slot.proof = slot.nextProof;
        }
        slot.nextSealed.clear();
        slot.nextProof.clear();
    }
}

} // namespace entraide
