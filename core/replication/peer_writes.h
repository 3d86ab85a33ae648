// SPDX-License-Identifier: GPL-3.0-or-later
// The exchange's ways to write to a desk. Each is one transaction that comes out as one change, like every other edit.
#pragma once

#include "storage/document_store.h"

#include <optional>

namespace entraide {
class Desk;
}

namespace entraide::replication {

/// Adds a peer's revisions, and notes where they do not agree with what was here (conflicts.h). \a from: the peer's
/// host and port, where known.
ChangeSet applyFromPeer(Desk& desk, const QList<DocumentStore::Incoming>& revisions, const QString& from = {});

struct Put {
    DocumentStore::PutResult result = DocumentStore::PutResult::Done;
    RevisionId made;
    ChangeSet changes;
};
/// A peer's edit on top of \a parent, as `PUT /db/doc` makes it.
Put putFromPeer(Desk& desk, const QString& id, const QJsonObject& body, bool deleted,
                const std::optional<RevisionId>& parent);

/// Settles a conflict: \a body on top of the winner, tombstones on the others.
ChangeSet resolveConflict(Desk& desk, const QString& id, const QJsonObject& body);

/// A document that does not replicate (a checkpoint); null removes it.
void putLocal(Desk& desk, const QString& id, const std::optional<QJsonObject>& body);

} // namespace entraide::replication
