// SPDX-License-Identifier: GPL-3.0-or-later
// What an entry of the journal is hashed to; for the journal's own sources.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace entraide {

/// An entry as it stands in the file. Texts are UTF-8.
struct AuditRow {
    qint64 number = 0;
    qint64 at = 0; ///< milliseconds since 1970, UTC
    QByteArray who;
    QByteArray user;
    QByteArray act;
    QByteArray subjectDigest; ///< empty: about no record
    QByteArray detail;
    QByteArray hash;
};

constexpr qsizetype auditSaltBytes = 16;
constexpr qsizetype auditHashBytes = 32;

/// SHA-256 over the hash of the entry before (empty: it is the first) and all that \a row says but its own hash, each
/// part with its length before it, so that nothing can move from one to the next.
QByteArray auditHash(QByteArrayView previous, const AuditRow& row);

/// SHA-256 over a record's salt, the number of the entry and the record's id: two entries about one record have nothing
/// in common to who has not both.
QByteArray auditSubjectDigest(QByteArrayView salt, qint64 number, const QString& id);

} // namespace entraide
