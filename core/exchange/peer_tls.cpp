// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/peer_tls.h"

#include "exchange/tls_pin.h"

#include <QHostAddress>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QUrl>

#include <algorithm>

namespace entraide::exchange {

using namespace Qt::StringLiterals;

bool isPrivate(const QUrl& url) {
    return url.scheme() == "https"_L1 || QHostAddress(url.host()).isLoopback() || url.host() == "localhost"_L1;
}

void PinnedHandshake::prepare(QNetworkRequest& request) const {
    request.setSslConfiguration(m_tls.identity.tls());
}

void PinnedHandshake::watch(QNetworkReply& reply) {
    QObject::connect(&reply, &QNetworkReply::sslErrors, &reply,
                     [this, &reply](const QList<QSslError>& errors) { judge(reply, errors); });
    // Before any byte of the request is sent.
    QObject::connect(&reply, &QNetworkReply::encrypted, &reply, [this, &reply] {
        m_encrypted = true;
        const QSslConfiguration session = reply.sslConfiguration();
        if (fingerprintOf(session.peerCertificate()) == m_tls.certificate && session.sessionProtocol() == QSsl::TlsV1_3)
            return;
        m_other = true;
        reply.abort();
    });
}

void PinnedHandshake::judge(QNetworkReply& reply, const QList<QSslError>& errors) {
    const bool isSettled = std::ranges::all_of(errors, [&](const QSslError& error) {
        return isSettledByPin(error.error()) && fingerprintOf(error.certificate()) == m_tls.certificate;
    });
    if (isSettled)
        reply.ignoreSslErrors(errors);
    else
        m_other = true;
}

} // namespace entraide::exchange
