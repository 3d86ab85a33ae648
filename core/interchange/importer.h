// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a file into a desk: everything that can be read, in one transaction, and a report of the rest.
#pragma once

#include "domain/note.h"
#include "interchange/contact_index.h"
#include "interchange/import_target.h"
#include "interchange/row_note.h"
#include "storage/change.h"

#include <QDate>
#include <QJsonObject>
#include <QList>

#include <functional>
#include <optional>
#include <stop_token>

namespace entraide {

class Desk;

enum class RowState { New, Changed, Unchanged, Rejected };

/// What became of one row. Rows that went in without anything to say are counted and not listed.
struct RowOutcome {
    qint64 line = 0; ///< in the file, 1 is the first
    RowState state = RowState::New;
    QString label;        ///< the person's name
    AnyId record;         ///< the volunteer, request or sign-up; empty when rejected, and in a dry run for a new one
    QList<RowNote> notes; ///< why it was rejected, or what to know about it
    QList<Suspicion> suspicions; ///< who may be the same person
};

/// read = fresh + changed + unchanged + rejected. Records with nothing in them are no rows; a record is what the file's
/// format makes it, line breaks in quotes included.
struct ImportCounts {
    qint64 read = 0;
    qint64 fresh = 0; ///< "new"
    qint64 changed = 0;
    qint64 unchanged = 0; ///< as at the last import, or word for word an earlier row
    qint64 suspected = 0; ///< of the rows taken over: those whose person may be another one, undecided
    qint64 rejected = 0;
    qint64 noted = 0; ///< of the rows taken over: those with something to know

    /// {"read": …, "new": …, "changed": …, "unchanged": …, "suspected": …, "rejected": …}
    QJsonObject toJson() const;
    friend bool operator==(const ImportCounts&, const ImportCounts&) = default;
};

struct ImportReport {
    static constexpr qsizetype mostOutcomes = 5'000;

    ImportCounts counts;
    QList<RowOutcome> outcomes; ///< rejected, suspected and noted rows, in the file's order; the first 5,000
    ImportMapping mapping;      ///< the one used
    ChangeSet changes;          ///< for undo; empty after a dry run
};

struct ImportOptions {
    ImportKind kind = ImportKind::Volunteers;
    QDate today = {};
    PostingId posting = {};                    ///< of sign-ups: what they are for
    QString sheet = {};                        ///< of a workbook; empty: the first that holds something
    std::optional<ImportMapping> mapping = {}; ///< none: the one remembered for these headers, else the guess
    bool dryRun = false;
    /// Where the rejected rows go, as CSV with all columns of the file, then the line and the reason; empty: nowhere.
    /// Written even when there are none, so that it is never an older file's.
    QString rejectsFile = {};
    /// The last two headers of that file, and the words of a reason; the stable names when not given.
    QString lineHeader = {};
    QString reasonHeader = {};
    std::function<QString(const RowNote&)> reasonText = {};
    std::stop_token stop = {};
    std::function<void(qint64 bytesDone, qint64 bytes)> progress = {};
};

/// Imports \a path. Throws what ImportSource throws, BadInput with fault::noNameColumn or, of sign-ups, with
/// fault::postingNotOpen, NotFound when the posting is not here, Cancelled, and what the desk
/// and the disk throw; the desk is then as it was before. Call it on the desk's thread.
///
/// The same row of the same file is found again by who it is about, so a second import changes nothing, and a file that
/// was edited since updates the records; what was changed at the desk meanwhile stays. Nobody is ever merged: people
/// who share a phone or an e-mail are marked as suspicions on the later one.
ImportReport importFile(Desk& desk, const QString& path, const ImportOptions& options);

} // namespace entraide
