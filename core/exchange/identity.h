// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

class QSslCertificate;
class QSslConfiguration;

namespace entraide {
class Desk;
}

namespace entraide::exchange {

/// Who this PC is to other desks: a P-256 key and a self-signed certificate (X.509 v3, RFC 5280), made by the program.
/// The name in it is the same for everybody; a desk is known by the fingerprint. A value; crosses threads.
class Identity {
public:
    /// That of the desk's file, kept in its own documents; made and written when there is none. Throws Error.
    static Identity of(Desk& desk);

    /// A new one, valid from a day before \a now (clocks differ) for \a years. Throws Error (Storage) when the
    /// cryptographic library fails.
    static constexpr int usualYears = 30;
    static Identity make(const QDateTime& now, int years = usualYears);
    /// A new one with these dates.
    static Identity make(const QDateTime& from, const QDateTime& until);

    /// SHA-256 of the certificate's DER, 64 hexadecimal digits.
    const QByteArray& fingerprint() const { return m_fingerprint; }
    const QByteArray& certificateDer() const { return m_certificate; }
    const QByteArray& keyDer() const { return m_key; } ///< RFC 5915, in clear: for the desk's file only

    /// TLS 1.3 with this certificate and no other authority; asks the other side for a certificate, which is to be
    /// judged by its fingerprint (tls_pin.h).
    QSslConfiguration tls() const;

private:
    Identity(QByteArray certificate, QByteArray key);

    QByteArray m_certificate;
    QByteArray m_key;
    QByteArray m_fingerprint;
};

/// SHA-256 of the certificate's DER, 64 hexadecimal digits; empty for no certificate.
QByteArray fingerprintOf(const QSslCertificate& certificate);

/// Eight groups of eight digits, to be compared by telephone.
QByteArray groupedFingerprint(const QByteArray& fingerprint);

} // namespace entraide::exchange
