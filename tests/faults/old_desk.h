// SPDX-License-Identifier: GPL-3.0-or-later
// Files as older versions of the program left them.
#pragma once

#include "storage/desk.h"
#include "storage/digests.h"

#include <QMap>
#include <QString>

namespace entraide::test {

/// Writes \a file as the program of format \a version had it, with what \a desk holds as far as that version knew it,
/// and with its key. The tables of records are of an older list of fields, so that they are made anew too. \a file is
/// not there yet; its key file is put beside it.
void writeOldDesk(Desk& desk, const QString& file, int version);

/// Puts a bit of everything into \a desk that every version of the file has known: \a people with edits of edits,
/// somebody deleted, a conflict, a setting and a document of this PC alone.
void fillForUpgrade(Desk& desk, int people);

/// What must be there after each upgrade.
struct Holdings {
    QMap<QString, TypeDigest> documents;
    qint64 deleted = 0;
    qint64 revisions = 0; ///< with a body
    QString setting;
    QJsonObject local;

    static Holdings of(Desk& desk);
    friend bool operator==(const Holdings&, const Holdings&) = default;
};

} // namespace entraide::test
