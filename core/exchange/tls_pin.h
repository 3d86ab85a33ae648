// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a certificate that no authority vouches for. Pure.
#pragma once

#include <QDateTime>
#include <QSslCertificate>
#include <QSslError>

namespace entraide::exchange {

/// Complaints that a known fingerprint settles: nobody signed it, and it names no host. All others (expired, not yet
/// valid, a wrong signature, none at all) stand.
bool isSettledByPin(QSslError::SslError error);

/// Within the certificate's dates.
bool isInTime(const QSslCertificate& certificate, const QDateTime& now);

} // namespace entraide::exchange
