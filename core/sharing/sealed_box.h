// SPDX-License-Identifier: GPL-3.0-or-later
// What the public sends is sealed in the sender's browser for the desk alone: a hub and its other users see a box. A
// new P-256 key for each box, ECDH (SEC 1, 3.3.1), HKDF-SHA-256 (RFC 5869) without salt and with
// "entraide-submission-1" + the box's point + the board's point, AES-256-GCM (NIST SP 800-38D) with the document's id
// as additional data. Throws Error (Storage) only when the cryptographic library itself fails.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace entraide {

/// A key pair on P-256: 32 bytes, and the uncompressed point of 65.
struct BoardKey {
    QByteArray secret;
    QByteArray point;

    static BoardKey create();
    /// The first 16 hexadecimal digits of the SHA-256 of the point.
    QString id() const;
};

inline constexpr qsizetype longestPlainText = 16 * 1024;

/// The plain text of a submission; none when it is not one of the format, is for another key, or was changed.
std::optional<QByteArray> openSubmission(const BoardKey& key, const QString& documentId, const QJsonObject& body);

/// The other end, as the noticeboard's page has it: for tests, and for whoever writes another page. \a sender and \a iv
/// (12 bytes) must be used once only.
QJsonObject sealSubmission(const QByteArray& boardPoint, const QString& documentId, const QByteArray& plainText,
                           const BoardKey& sender, const QByteArray& iv);

/// base64url without padding (RFC 4648, section 5); none for anything else.
QString base64UrlText(const QByteArray& bytes);
std::optional<QByteArray> base64UrlBytes(const QString& text);

} // namespace entraide
