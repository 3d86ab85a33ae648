// SPDX-License-Identifier: GPL-3.0-or-later
// Replies put together from the JSON text that the desk stores, without reading it. Pure.
#pragma once

#include "storage/document_store.h"

#include <QByteArray>
#include <QString>

namespace entraide::exchange {

/// Appends \a text as a JSON string.
void appendString(QByteArray& json, const QString& text);
/// Appends "3-abc" as a JSON string.
void appendRevision(QByteArray& json, const RevisionId& rev);
/// Appends `{"start":3,"ids":["c","b","a"]}`.
void appendRevisions(QByteArray& json, const QList<RevisionId>& ancestry);

/// Members of a document besides its body; each is left out when empty.
struct DocumentExtras {
    QList<RevisionId> revisions = {};
    QList<RevisionId> conflicts = {};
    QList<RevisionId> deletedConflicts = {};
    QByteArray more = {}; ///< `"_revs_info":[…],`: finished members, each with its comma
};
/// Appends a document: \a body is its stored text, an object.
void appendDocument(QByteArray& json, const QString& id, const RevisionId& rev, bool deleted, QByteArrayView body,
                    const DocumentExtras& extras = {});

} // namespace entraide::exchange
