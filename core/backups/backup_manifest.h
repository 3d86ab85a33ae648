// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a copy without opening it: a small file of JSON beside it, "<copy>.json". It holds counts, sums and
// times, and no name of anybody.
#pragma once

#include "backups/backup_reason.h"
#include "storage/desk_copy.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>

namespace entraide {

struct BackupManifest {
    /// In bytes; a larger file is none of ours.
    static constexpr qint64 largest = 4 * 1024 * 1024;

    QDateTime made; ///< UTC, to the second
    BackupReason reason = BackupReason::ByHand;
    bool kept = false; ///< goes only when somebody removes it
    bool sound = true; ///< what the last check said
    QDateTime checked; ///< UTC: when it was last read from end to end
    QString program;   ///< version of the program that made it
    QString series;    ///< of the desk it is a copy of: see BackupPlaces
    QString keyMark;   ///< which key it is encrypted with; empty: a plain file
    qint64 bytes = 0;
    QString fileSum; ///< of the copy, byte by byte: BLAKE2b of 256 bits, in hexadecimal digits
    QString keysSum; ///< of its key file; empty for a plain file
    DeskContents contents;

    static QString fileFor(const QString& copy) { return copy + QStringLiteral(".json"); }

    /// Sealed with the desk's key (a plain one without), so that a bit that flipped in it is noticed.
    QByteArray toJson(const QByteArray& keyAndSalt) const;
    struct Read;
    /// None when \a json is no manifest, or of a newer version.
    static std::optional<Read> fromJson(const QByteArray& json);
};

struct BackupManifest::Read {
    BackupManifest manifest;
    QByteArray sealed; ///< what the seal stands for
    QByteArray seal;

    /// With another key than the copy's nobody can tell.
    bool isUntouched(const QByteArray& keyAndSalt) const;
};

/// Names a desk's key without telling anything of it; empty for no key.
QString keyMarkOf(const QByteArray& keyAndSalt);

} // namespace entraide
