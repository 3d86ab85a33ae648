// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tls_pin.h"

namespace entraide::exchange {

bool isSettledByPin(QSslError::SslError error) {
    switch (error) {
    case QSslError::NoError:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::HostNameMismatch:
        return true;
    default:
        return false;
    }
}

bool isInTime(const QSslCertificate& certificate, const QDateTime& now) {
    return !certificate.isNull() && certificate.effectiveDate() <= now && now <= certificate.expiryDate();
}

} // namespace entraide::exchange
