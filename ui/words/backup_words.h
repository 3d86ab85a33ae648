// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a desk: why they were made, what they hold, what is wrong with them.
#pragma once

#include "backups/backup_places.h"
#include "backups/backup_reason.h"
#include "backups/backup_upkeep.h"
#include "backups/copy_check.h"
#include "backups/copy_cleaning.h"
#include "backups/restore.h"
#include "domain/error.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace entraide {

/// "once a day".
QString word(BackupReason reason);
/// "in order", "damaged".
QString word(CopyState state);

/// "812 volunteers, 430 requests": what one asks for first; all of it with \a whole.
QString recordsText(const QMap<EntityType, qint64>& records, bool whole = false);
/// "3 requests fewer, 1 note more" in the copy; empty: as many of each.
QString differenceText(const QMap<EntityType, qint64>& then, const QMap<EntityType, qint64>& now);
/// "1.2 MB".
QString sizeText(qint64 bytes);

/// What a check found, as a sentence.
QString sentenceFor(const CopyReport& report);
/// What would be different in a desk made of the copy: a sentence each.
QStringList sentencesFor(const RestorePreview& preview);
/// What of an erasing is left in copies; empty: nothing.
QStringList sentencesFor(const CleaningReport& report);
/// Why the last copy did not get to the second place; empty: it did.
QString faultText(const BackupPlace& second);

/// An open desk that is damaged: what happened, what is safe, what is not; a sentence each.
QStringList sentencesFor(const DeskDamage& damage);

/// What kept a copy from being made, checked or restored: \a error with a copy, or its place, as its subject; or
/// \a deskFile, the desk itself, which is damaged.
QString backupErrorText(const Error& error, const QString& deskFile);

} // namespace entraide
