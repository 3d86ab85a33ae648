// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/sealed_box.h"

#include "domain/error.h"

#include <QCryptographicHash>

#include <memory>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/param_build.h>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1;
constexpr qsizetype secretBytes = 32;
constexpr qsizetype pointBytes = 65;
constexpr qsizetype ivBytes = 12;
constexpr int tagBytes = 16;
constexpr qsizetype paddingBytes = 512;

template <auto Free> struct Freed {
    template <class T> void operator()(T* pointer) const { Free(pointer); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, Freed<BN_clear_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Freed<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Freed<OSSL_PARAM_free>>;
using Kdf = std::unique_ptr<EVP_KDF, Freed<EVP_KDF_free>>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, Freed<EVP_KDF_CTX_free>>;
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, Freed<EVP_CIPHER_CTX_free>>;

void check(bool good, const char* what) {
    if (!good)
        throw Error(ErrorCode::Storage, u"libcrypto"_s, QString::fromLatin1(what));
}

const unsigned char* bytes(const QByteArray& array) {
    return reinterpret_cast<const unsigned char*>(array.constData());
}
unsigned char* bytes(QByteArray& array) {
    return reinterpret_cast<unsigned char*>(array.data());
}

/// Null when \a point is no point of the curve. Without a secret: a public key.
Key keyOf(const QByteArray& point, const QByteArray& secret = {}) {
    const Builder builder(OSSL_PARAM_BLD_new());
    check(builder != nullptr, "parameters");
    check(OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0), "group");
    check(OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                           static_cast<std::size_t>(point.size())),
          "point");
    Number number;
    if (!secret.isEmpty()) {
        number.reset(BN_bin2bn(bytes(secret), static_cast<int>(secret.size()), nullptr));
        check(number && OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, number.get()), "secret");
    }
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    check(parameters && context && EVP_PKEY_fromdata_init(context.get()) > 0, "EC");
    EVP_PKEY* made = nullptr;
    if (EVP_PKEY_fromdata(context.get(), &made, secret.isEmpty() ? EVP_PKEY_PUBLIC_KEY : EVP_PKEY_KEYPAIR,
                          parameters.get()) <= 0)
        return {};
    Key key(made);
    const KeyContext checking(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr));
    return checking && EVP_PKEY_public_check(checking.get()) > 0 ? std::move(key) : Key();
}

/// None when \a theirs is no point of the curve.
std::optional<QByteArray> boxKey(const BoardKey& ours, const QByteArray& theirs, const QByteArray& senderPoint,
                                 const QByteArray& boardPoint) {
    const Key own = keyOf(ours.point, ours.secret);
    const Key peer = keyOf(theirs);
    if (!own || !peer)
        return std::nullopt;
    const KeyContext deriving(EVP_PKEY_CTX_new_from_pkey(nullptr, own.get(), nullptr));
    check(deriving && EVP_PKEY_derive_init(deriving.get()) > 0, "ECDH");
    if (EVP_PKEY_derive_set_peer(deriving.get(), peer.get()) <= 0)
        return std::nullopt;
    QByteArray secret(secretBytes, '\0');
    std::size_t length = secretBytes;
    check(EVP_PKEY_derive(deriving.get(), bytes(secret), &length) > 0 && length == secretBytes, "ECDH");

    const Kdf hkdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const KdfContext context(EVP_KDF_CTX_new(hkdf.get()));
    QByteArray info = "entraide-submission-1" + senderPoint + boardPoint;
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[]{
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, secret.data(), secretBytes),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, info.data(), static_cast<std::size_t>(info.size())),
        OSSL_PARAM_construct_end()};
    QByteArray key(secretBytes, '\0');
    check(context && EVP_KDF_derive(context.get(), bytes(key), secretBytes, parameters) > 0, "HKDF");
    secret.fill('\0');
    return key;
}

} // namespace

QString base64UrlText(const QByteArray& data) {
    return QString::fromLatin1(data.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<QByteArray> base64UrlBytes(const QString& text) {
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                            QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || base64UrlText(*decoded) != text)
        return std::nullopt;
    return *decoded;
}

BoardKey BoardKey::create() {
    const Key key(EVP_EC_gen("P-256"));
    check(key != nullptr, "a new key");
    BIGNUM* number = nullptr;
    check(EVP_PKEY_get_bn_param(key.get(), OSSL_PKEY_PARAM_PRIV_KEY, &number), "secret");
    const Number owned(number);
    BoardKey made{QByteArray(secretBytes, '\0'), QByteArray(pointBytes, '\0')};
    check(BN_bn2binpad(number, bytes(made.secret), secretBytes) == secretBytes, "secret");
    std::size_t length = 0;
    check(EVP_PKEY_get_octet_string_param(key.get(), OSSL_PKEY_PARAM_PUB_KEY, bytes(made.point), pointBytes, &length) &&
              length == pointBytes,
          "point");
    return made;
}

QString BoardKey::id() const {
    return QString::fromLatin1(QCryptographicHash::hash(point, QCryptographicHash::Sha256).toHex().left(16));
}

std::optional<QByteArray> openSubmission(const BoardKey& key, const QString& documentId, const QJsonObject& body) {
    const auto textAt = [&](QLatin1StringView name) { return base64UrlBytes(body.value(name).toString()); };
    const auto point = textAt("point"_L1);
    const auto iv = textAt("iv"_L1);
    const auto box = textAt("box"_L1);
    if (body.value("type"_L1) != u"submission"_s || body.value("format"_L1) != format ||
        body.value("key"_L1) != key.id() || !point || point->size() != pointBytes || !iv || iv->size() != ivBytes ||
        !box || box->size() <= tagBytes || box->size() > longestPlainText + tagBytes)
        return std::nullopt;
    const auto secret = boxKey(key, *point, *point, key.point);
    if (!secret)
        return std::nullopt;
    const QByteArray id = documentId.toUtf8();
    QByteArray tag = box->last(tagBytes);
    const QByteArray sealed = box->chopped(tagBytes);
    QByteArray plain(sealed.size(), '\0');
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int length = 0;
    check(cipher && EVP_DecryptInit_ex2(cipher.get(), EVP_aes_256_gcm(), bytes(*secret), bytes(*iv), nullptr) &&
              EVP_DecryptUpdate(cipher.get(), nullptr, &length, bytes(id), static_cast<int>(id.size())) &&
              EVP_DecryptUpdate(cipher.get(), bytes(plain), &length, bytes(sealed), static_cast<int>(sealed.size())) &&
              EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, tagBytes, tag.data()),
          "AES-256-GCM");
    if (EVP_DecryptFinal_ex(cipher.get(), bytes(plain) + length, &length) <= 0)
        return std::nullopt;
    while (plain.endsWith(' '))
        plain.chop(1);
    return plain;
}

QJsonObject sealSubmission(const QByteArray& boardPoint, const QString& documentId, const QByteArray& plainText,
                           const BoardKey& sender, const QByteArray& iv) {
    const auto secret = boxKey(sender, boardPoint, sender.point, boardPoint);
    const qsizetype padded = (plainText.size() + paddingBytes - 1) / paddingBytes * paddingBytes;
    if (!secret || iv.size() != ivBytes || padded > longestPlainText)
        throw Error(ErrorCode::BadInput, documentId, u"cannot be sealed"_s);
    const QByteArray plain = plainText.leftJustified(padded, ' ');
    const QByteArray id = documentId.toUtf8();
    QByteArray sealed(plain.size(), '\0');
    QByteArray tag(tagBytes, '\0');
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int length = 0;
    check(cipher && EVP_EncryptInit_ex2(cipher.get(), EVP_aes_256_gcm(), bytes(*secret), bytes(iv), nullptr) &&
              EVP_EncryptUpdate(cipher.get(), nullptr, &length, bytes(id), static_cast<int>(id.size())) &&
              EVP_EncryptUpdate(cipher.get(), bytes(sealed), &length, bytes(plain), static_cast<int>(plain.size())) &&
              EVP_EncryptFinal_ex(cipher.get(), bytes(sealed) + length, &length) &&
              EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, tagBytes, tag.data()),
          "AES-256-GCM");
    return {{u"type"_s, u"submission"_s},
            {u"format"_s, format},
            {u"key"_s, BoardKey{{}, boardPoint}.id()},
            {u"point"_s, base64UrlText(sender.point)},
            {u"iv"_s, base64UrlText(iv)},
            {u"box"_s, base64UrlText(sealed + tag)}};
}

} // namespace entraide
