// SPDX-License-Identifier: GPL-3.0-or-later
// A copy becomes a desk again: never over anything. The restored file gets an identity of its own, so that an exchange
// takes it for what it is, and loses everybody who was erased since. Its passphrases and users are those of the copy's
// own key file.
#pragma once

#include "backups/copy_check.h"
#include "backups/disk_room.h"

#include <QDate>

namespace entraide {

class Desk;

struct RestoreOrder {
    BackupCopy copy;
    QByteArray keyAndSalt; ///< of the copy
    QString deskFile;      ///< the desk that it is a copy of
    /// A new file that becomes a desk of its own; empty: in the place of deskFile, planned by planRestore() for when
    /// that is closed.
    QString to = {};
    QDateTime now = {};
    bool evenDamaged = false; ///< although its bytes or description are not what was written, if it can be read whole
    CopyProgress progress = {};
    RoomIn roomIn = freeRoom;
};

struct Restored {
    QString file;          ///< where it stands, or will
    DeskContents contents; ///< without those who were erased since
};

/// \a present: the desk as it is, open on this thread; null when it cannot be opened, and then nobody knows who was
/// erased since the copy; of a damaged one what can still be read of that is taken. Throws NotAllowed, FileExists,
/// FileMissing (the copy, a folder), WrongPassphrase (the key is not the copy's), Damaged (the copy), BadInput (the
/// desk itself; in the place of a desk: a copy of another one), DiskFull, NoPermission, Cancelled; nothing is left
/// behind then.
Restored restoreCopy(const RestoreOrder& order, Desk* present);

/// What would be different.
struct RestorePreview {
    CopyReport report;
    QMap<EntityType, qint64> then; ///< records in the copy
    QMap<EntityType, qint64> now;  ///< in the desk; empty when it cannot be read
    qint64 changesSince = -1;      ///< written into the desk since; negative: not known
    bool erasedSince = false;      ///< somebody was erased since: they are erased in the restored file too
};
RestorePreview previewRestore(const BackupCopy& copy, const QByteArray& keyAndSalt,
                              const std::optional<DeskContents>& present, const CopyProgress& progress = {});

/// What can still be read of a file that is damaged, or of any desk; none when nothing can.
std::optional<DeskContents> readableContents(const QString& deskFile, const QByteArray& keyAndSalt);

/// A free name beside the desk: "desk restored 2026-11-29.entraide", with \a word in the middle.
QString nameForRestored(const QString& deskFile, const QString& word, QDate day);

} // namespace entraide
