// SPDX-License-Identifier: GPL-3.0-or-later
// The whole desk as one open JSON file, and back: {"entraide":1,"name":…,"documents":[…]}. Each document is as the
// CouchDB protocol writes it (_id, _rev, _revisions), so that the array is what POST _bulk_docs takes. A document in
// conflict stands there once for each version; deleted ones are left out.
#pragma once

#include <QString>

namespace entraide {

class Desk;

/// Replaces \a file at once or not at all. Gives the number of documents. Throws NoPermission, DiskFull.
qint64 exportOpenJson(const Desk& desk, const QString& file);

/// Brings the file's documents into \a desk as a peer would, in one transaction: what is there already stays, in an
/// empty desk every document is as it was. Gives the number of documents that were new or changed. Throws FileMissing,
/// NoPermission, BadInput for a file that is no such export, NewerVersion.
qint64 importOpenJson(Desk& desk, const QString& file);

} // namespace entraide
