// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/identity.h"

#include <QByteArray>
#include <QSslError>

class QNetworkReply;
class QNetworkRequest;
class QUrl;

namespace entraide::exchange {

/// How a caller shows itself to a paired desk, and knows that desk: this desk's certificate, the other's fingerprint.
struct PeerTls {
    Identity identity;
    QByteArray certificate; ///< 64 hexadecimal digits
};

/// Whether requests to \a url are encrypted, or do not leave this PC.
bool isPrivate(const QUrl& url);

/// Watches the handshake of one reply: nothing is sent before the peer has shown the pinned certificate.
class PinnedHandshake {
public:
    explicit PinnedHandshake(const PeerTls& tls)
        : m_tls(tls) {}

    void prepare(QNetworkRequest& request) const;
    /// \a reply must not outlive this.
    void watch(QNetworkReply& reply);

    bool wasOther() const { return m_other; } ///< it showed another certificate, or one that is over
    bool wasEncrypted() const { return m_encrypted; }

private:
    void judge(QNetworkReply& reply, const QList<QSslError>& errors);

    const PeerTls& m_tls;
    bool m_other = false;
    bool m_encrypted = false;
};

} // namespace entraide::exchange
