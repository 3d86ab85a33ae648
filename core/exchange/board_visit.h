// SPDX-License-Identifier: GPL-3.0-or-later
// What the public may see of a noticeboard and what it may leave there. Pure.
#pragma once

#include "storage/revision_tree.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace entraide::exchange {

/// The noticeboard's own page and its postings. Everything else is as if it were not there.
bool isShownToPublic(const QString& id);

/// Whether \a document is a sealed submission and nothing besides: `_id` "submission:<uuid>", type, format 1, key,
/// point (65 bytes, an uncompressed P-256 point), iv (12 bytes) and box (a multiple of 512 bytes up to 16 KiB, and a
/// tag of 16), in base64url. `_rev` and `_revisions` may be there if they say that it is new.
bool isSealedSubmission(const QJsonObject& document);

/// Sequences as the public sees them. The numbers of a database grow with each submission, so that they would tell how
/// many came; these are the same numbers enciphered (a Feistel network of four rounds over 64 bits, each an
/// HMAC-SHA-256), which a client only ever gives back.
class HiddenSequence {
public:
    explicit HiddenSequence(QByteArray key)
        : m_key(std::move(key)) {}
    /// 16 hexadecimal digits after "0-".
    QString hide(qint64 sequence) const;
    /// 0 for what was not made here: from the start.
    qint64 reveal(const QString& text) const;

private:
    quint32 round(int number, quint32 half) const;
    QByteArray m_key;
};

} // namespace entraide::exchange
