// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/identity.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include <memory>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace entraide::exchange {

using namespace Qt::StringLiterals;

namespace {

const QString identityDocument = u"own.identity"_s;

template <auto free> struct Freed {
    template <class T> void operator()(T* value) const { free(value); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;

/// Of the cryptographic library: out of memory or of entropy. Nothing a caller could have done.
void require(bool good, const char* what) {
    if (!good)
        throw Error(ErrorCode::Storage, u"certificate"_s, QString::fromLatin1(what));
}

void addExtension(X509* certificate, int nid, const char* value) {
    const std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, nullptr, nid, value));
    require(extension && X509_add_ext(certificate, extension.get(), -1) == 1, "extension");
}

/// The DER of what an i2d_ function writes.
template <class Write> QByteArray der(Write write) {
    unsigned char* bytes = nullptr;
    const int length = write(&bytes);
    require(length > 0, "encoding");
    const QByteArray result(reinterpret_cast<const char*>(bytes), length);
    OPENSSL_clear_free(bytes, static_cast<size_t>(length));
    return result;
}

} // namespace

Identity::Identity(QByteArray certificate, QByteArray key)
    : m_certificate(std::move(certificate))
    , m_key(std::move(key))
    , m_fingerprint(QCryptographicHash::hash(m_certificate, QCryptographicHash::Sha256).toHex()) {}

Identity Identity::make(const QDateTime& now, int years) {
    return make(now.addDays(-1), now.addYears(years));
}

Identity Identity::make(const QDateTime& from, const QDateTime& until) {
    const Key key(EVP_EC_gen("P-256"));
    require(key != nullptr, "key");
    const Certificate certificate(X509_new());
    require(certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1, "certificate");
    // RFC 5280, 4.1.2.2: positive, at most 20 octets.
    unsigned char serial[16];
    require(RAND_bytes(serial, sizeof serial) == 1, "serial");
    serial[0] = static_cast<unsigned char>((serial[0] & 0x7f) | 0x40);
    const std::unique_ptr<BIGNUM, Freed<BN_free>> number(BN_bin2bn(serial, sizeof serial, nullptr));
    require(number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate.get())), "serial");
    require(ASN1_TIME_set(X509_getm_notBefore(certificate.get()), from.toSecsSinceEpoch()) &&
                ASN1_TIME_set(X509_getm_notAfter(certificate.get()), until.toSecsSinceEpoch()),
            "dates");
    // The same for everybody: the certificate is seen on the network and is to say nothing of whose it is.
    X509_NAME* name = X509_get_subject_name(certificate.get());
    const QByteArray common = "Entraide";
    require(X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_ASC,
                                       reinterpret_cast<const unsigned char*>(common.constData()),
                                       static_cast<int>(common.size()), -1, 0) == 1 &&
                X509_set_issuer_name(certificate.get(), name) == 1 &&
                X509_set_pubkey(certificate.get(), key.get()) == 1,
            "name");
    addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE");
    addExtension(certificate.get(), NID_key_usage, "critical,digitalSignature");
    addExtension(certificate.get(), NID_ext_key_usage, "serverAuth,clientAuth");
    require(X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0, "signature");
    return {der([&](unsigned char** out) { return i2d_X509(certificate.get(), out); }),
            der([&](unsigned char** out) { return i2d_PrivateKey(key.get(), out); })};
}

Identity Identity::of(Desk& desk) {
    const auto read = [&]() -> std::optional<Identity> {
        const QJsonObject kept = desk.documents().local(identityDocument).value_or(QJsonObject());
        const QByteArray certificate = QByteArray::fromBase64(kept.value("certificate"_L1).toString().toLatin1());
        const QByteArray key = QByteArray::fromBase64(kept.value("key"_L1).toString().toLatin1());
        return certificate.isEmpty() || key.isEmpty() ? std::nullopt : std::optional(Identity(certificate, key));
    };
    if (const auto kept = read())
        return *kept;
    std::optional<Identity> made;
    desk.write([&](Desk::Writer&) {
        made = read(); // another connection may have been first
        if (made)
            return;
        made = make(QDateTime::currentDateTimeUtc());
        desk.documents().putLocal(identityDocument,
                                  {{"certificate"_L1, QString::fromLatin1(made->certificateDer().toBase64())},
                                   {"key"_L1, QString::fromLatin1(made->keyDer().toBase64())}});
    });
    return *made;
}

QSslConfiguration Identity::tls() const {
    QSslConfiguration configuration;
    configuration.setProtocol(QSsl::TlsV1_3);
    configuration.setLocalCertificate(QSslCertificate(m_certificate, QSsl::Der));
    configuration.setPrivateKey(QSslKey(m_key, QSsl::Ec, QSsl::Der));
    configuration.setCaCertificates({});
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // A resumed session would bring its certificate along unseen.
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    return configuration;
}

QByteArray fingerprintOf(const QSslCertificate& certificate) {
    return certificate.isNull() ? QByteArray() : certificate.digest(QCryptographicHash::Sha256).toHex();
}

QByteArray groupedFingerprint(const QByteArray& fingerprint) {
    QByteArray text = fingerprint;
    for (qsizetype at = 8; at < text.size(); at += 9)
        text.insert(at, ' ');
    return text;
}

} // namespace entraide::exchange
