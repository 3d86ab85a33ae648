// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/board_visit.h"

#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>

namespace entraide::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 4;

std::optional<QByteArray> base64Url(const QJsonValue& value) {
    if (!value.isString())
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toUtf8(),
                                                        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                            QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(decoded.decoded) : std::nullopt;
}

bool isNew(const QJsonObject& document) {
    const QJsonValue rev = document.value("_rev"_L1);
    if (!rev.isUndefined()) {
        const auto parsed = RevisionId::fromString(rev.toString());
        if (!parsed || parsed->generation != 1)
            return false;
    }
    const QJsonValue revisions = document.value("_revisions"_L1);
    return revisions.isUndefined() || (revisions.toObject().value("start"_L1).toInt() == 1 &&
                                       revisions.toObject().value("ids"_L1).toArray().size() == 1);
}

} // namespace

bool isShownToPublic(const QString& id) {
    return id == "board:info"_L1 || id.startsWith("posting:"_L1);
}

bool isSealedSubmission(const QJsonObject& document) {
    constexpr std::array members{"_id"_L1, "_rev"_L1,  "_revisions"_L1, "type"_L1, "format"_L1,
                                 "key"_L1, "point"_L1, "iv"_L1,         "box"_L1};
    for (auto it = document.begin(); it != document.end(); ++it) {
        if (std::ranges::none_of(members, [&](QLatin1StringView name) { return name == it.key(); }))
            return false;
    }
    static const QRegularExpression uuid(
        u"\\Asubmission:[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}\\z"_s);
    static const QRegularExpression keyId(u"\\A[0-9a-f]{16}\\z"_s);
    constexpr qsizetype pointBytes = 65;
    constexpr qsizetype ivBytes = 12;
    constexpr qsizetype tagBytes = 16;
    constexpr qsizetype paddingBytes = 512;
    constexpr qsizetype mostBytes = 16 * 1024;
    const auto point = base64Url(document.value("point"_L1));
    const auto iv = base64Url(document.value("iv"_L1));
    const auto box = base64Url(document.value("box"_L1));
    if (!point || !iv || !box)
        return false;
    const qsizetype plain = box->size() - tagBytes;
    return uuid.match(document.value("_id"_L1).toString()).hasMatch() && isNew(document) &&
           document.value("type"_L1) == "submission"_L1 && document.value("format"_L1) == 1 &&
           keyId.match(document.value("key"_L1).toString()).hasMatch() && point->size() == pointBytes &&
           point->front() == '\x04' && iv->size() == ivBytes && plain > 0 && plain <= mostBytes &&
           plain % paddingBytes == 0;
}

quint32 HiddenSequence::round(int number, quint32 half) const {
    QByteArray message(1 + sizeof half, Qt::Uninitialized);
    message[0] = static_cast<char>(number);
    qToBigEndian(half, message.data() + 1);
    return qFromBigEndian<quint32>(
        QMessageAuthenticationCode::hash(message, m_key, QCryptographicHash::Sha256).constData());
}

QString HiddenSequence::hide(qint64 sequence) const {
    auto left = static_cast<quint32>(static_cast<quint64>(sequence) >> 32);
    auto right = static_cast<quint32>(sequence);
    for (int i = 0; i < rounds; ++i)
        left = std::exchange(right, left ^ round(i, right));
    return u"0-%1%2"_s.arg(left, 8, 16, '0'_L1).arg(right, 8, 16, '0'_L1);
}

qint64 HiddenSequence::reveal(const QString& text) const {
    constexpr qsizetype length = 18;
    bool good = false;
    const quint64 hidden = QStringView(text).mid(2).toULongLong(&good, 16);
    if (text.size() != length || !text.startsWith("0-"_L1) || !good)
        return 0;
    auto left = static_cast<quint32>(hidden >> 32);
    auto right = static_cast<quint32>(hidden);
    for (int i = rounds; i-- > 0;)
        right = std::exchange(left, right ^ round(i, left));
    const auto sequence = static_cast<qint64>((static_cast<quint64>(left) << 32) | right);
    return std::max<qint64>(sequence, 0);
}

} // namespace entraide::exchange
