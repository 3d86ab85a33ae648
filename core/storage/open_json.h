// SPDX-License-Identifier: GPL-3.0-or-later
// The whole desk as one open JSON file, and back: docs/open_json.md. Each document is as the CouchDB protocol writes it
// (_id, _rev, _revisions), so that the array is what POST _bulk_docs takes. A document in conflict stands there once
// for each version; deleted ones are left out, and so is what belongs to one file alone: keys and who opens them, the
// journal and its witnesses, receipts, what is shared with partners, settings of this PC.
//
// Both ways work document by document: how large a desk is does not matter for the memory they take.
#pragma once

#include "storage/change.h"

#include <QLatin1StringView>
#include <QMap>
#include <QString>

#include <functional>

namespace entraide {

class Desk;

/// Told how many are done of how many: documents when written, bytes when read. What it throws leaves everything as it
/// was, the file and the desk.
using OpenJsonProgress = std::function<void(qint64 done, qint64 total)>;

/// Of how many documents of each type ("person") a file or a desk is made.
using OpenJsonCounts = QMap<QString, qint64>;

struct OpenJsonDone {
    qint64 documents = 0; ///< written; or new or changed at the desk
    qint64 read = 0;      ///< of an import: how many the file holds
    OpenJsonCounts counts;
    QString name = {};      ///< of the desk that was exported; may be empty
    ChangeSet changes = {}; ///< of an import, for who has the desk open besides
};

/// Replaces \a file at once or not at all. Throws NotAllowed, NoPermission, DiskFull.
OpenJsonDone writeOpenJson(const Desk& desk, const QString& file, const OpenJsonProgress& progress = {});

enum class OpenJsonInto {
    EmptyDesk, ///< refused with openJsonFault::notEmpty where holdsRecords()
    AnyDesk,   ///< what is there stays; what both have is settled as between two desks
};

/// Brings the file's documents into \a desk as a peer would, in one transaction, and enters it into the journal: in an
/// empty desk every document is as it was. Throws NotAllowed, FileMissing, NoPermission, NewerVersion for a file that a
/// newer program wrote, BadInput with one of the faults below for what is no such export or was damaged.
OpenJsonDone readOpenJson(Desk& desk, const QString& file, OpenJsonInto into, const OpenJsonProgress& progress = {});

/// Whether anything is in the desk besides what a new one has: its own description and its users.
bool holdsRecords(const Desk& desk);

/// What is wrong with a file, as the `detail` of an Error with code BadInput, perhaps with ": " and where.
namespace openJsonFault {
inline constexpr QLatin1StringView notJson("open_json_not_json");       ///< or cut off
inline constexpr QLatin1StringView notExport("open_json_not_export");   ///< JSON of something else
inline constexpr QLatin1StringView noDocument("open_json_no_document"); ///< a document that cannot be stored
inline constexpr QLatin1StringView miscounted("open_json_miscounted");  ///< it holds other documents than it says
inline constexpr QLatin1StringView notEmpty("open_json_not_empty");     ///< of the desk: there are records in it
} // namespace openJsonFault

/// The same, for who wants the number only.
qint64 exportOpenJson(const Desk& desk, const QString& file);
qint64 importOpenJson(Desk& desk, const QString& file);

} // namespace entraide
