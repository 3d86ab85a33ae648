// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a copy holds what it should, by reading it from end to end. Changes nothing in it.
#pragma once

#include "backups/backup_folder.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace entraide {

enum class CopyState {
    Sound,
    Damaged,     ///< a bit of it, of its keys or of its description is not what it was
    KeysMissing, ///< its key file is gone: the copy opens only where the desk's own key is known
    OtherKey,    ///< encrypted with another key than the one that was given
    Gone,        ///< not there any more, or not to be read
};

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::CopyState, "sound", "damaged", "keys_missing", "other_key", "gone")

namespace entraide {

struct CopyReport {
    CopyState state = CopyState::Sound;
    QStringList problems; ///< technical and untranslated, at most 100
    /// What it holds, as it was counted; none when it cannot be opened.
    std::optional<DeskContents> contents;
    /// Its records can be read as a whole, whatever else is wrong: pages, documents and counters agree.
    bool isReadable = false;
    /// The description beside it is missing, or not the one that was written.
    bool lacksManifest = false;
};

/// All of it: byte by byte against its description, every page, every document; with \a everyRecord also each table row
/// and its words, where the copy is of this version. \a keyAndSalt: the desk's, or the copy's own. Throws Cancelled and
/// faults of the disk; whatever is wrong with the copy is in the report.
CopyReport checkCopy(const BackupCopy& copy, const QByteArray& keyAndSalt, bool everyRecord,
                     const CopyProgress& progress = {});

/// Of a copy that nobody has described yet: pages, keys and documents. Adds to \a problems. Throws what opening throws.
DeskContents readThrough(const QString& file, const QByteArray& keyAndSalt, QStringList& problems,
                         const CopyProgress& progress = {});

/// A part of the whole progress, from \a from to \a to.
CopyProgress partOf(const CopyProgress& progress, double from, double to);

} // namespace entraide
