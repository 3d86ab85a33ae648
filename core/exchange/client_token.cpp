// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/client_token.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace entraide::exchange {

QByteArray newClientToken() {
    // No l, o, 0 and 1, which are taken for one another.
    constexpr QByteArrayView letters = "abcdefghijkmnpqrstuvwxyz23456789";
    static_assert(letters.size() == 32);
    QByteArray token;
    for (int i = 0; i < 25; ++i) {
        if (i > 0 && i % 5 == 0)
            token += '-';
        token += letters[QRandomGenerator::system()->bounded(32)];
    }
    return token;
}

QByteArray digestOfToken(const QByteArray& token) {
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex();
}

QByteArray tokenIn(const QByteArray& authorization) {
    if (authorization.startsWith("Basic ")) {
        const QByteArray pair = QByteArray::fromBase64(authorization.mid(6).trimmed());
        return pair.mid(pair.indexOf(':') + 1);
    }
    return authorization.startsWith("Bearer ") ? authorization.mid(7).trimmed() : QByteArray();
}

bool sameDigest(const QByteArray& a, const QByteArray& b) {
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return difference == 0;
}

} // namespace entraide::exchange
