// SPDX-License-Identifier: GPL-3.0-or-later
// The exchange's ways to write to a desk: the one road for what a peer sends, whether we fetched it or it called us.
// Each is one transaction that comes out as one change, like every other edit.
#pragma once

#include "storage/document_store.h"

#include <optional>

namespace entraide {
class Desk;
}

namespace entraide::replication {

/// What became of a peer's revisions.
struct Taken {
    ChangeSet changes;
    qint64 changed = 0;    ///< documents
    qint64 merged = 0;     ///< conflicts settled without asking
    qint64 held = 0;       ///< records of which a person has to decide (held.h)
    QStringList conflicts; ///< ids that now wait for a person
};

/// Who merges versions that do not clash: whoever asked for the exchange, at each pull.
enum class Merging { Here, ByThePeer };

/// Adds a peer's revisions to a database of \a desk, keeps apart what has to wait, notes where the sides do not agree
/// (conflicts.h) and merges what does not clash. \a from: the peer, as far as it is known: host and port, or its id.
Taken takeFromPeer(Desk& desk, DocumentStore& documents, const QList<DocumentStore::Incoming>& revisions,
                   const QString& from = {}, Merging merging = Merging::Here);

/// The same for the team's database, without merging.
ChangeSet applyFromPeer(Desk& desk, const QList<DocumentStore::Incoming>& revisions, const QString& from = {});

/// Whether a peer's revision may be stored at all. On the way makes its canonical JSON of its body, or reads that where
/// there is only the text.
bool makeStorable(DocumentStore::Incoming& revision);

struct Put {
    DocumentStore::PutResult result = DocumentStore::PutResult::Done;
    RevisionId made;
    ChangeSet changes;
    bool held = false; ///< it waits for a person
};
/// A peer's edit on top of \a parent, as `PUT /db/doc` makes it.
Put putFromPeer(Desk& desk, DocumentStore& documents, const QString& id, const QJsonObject& body, bool deleted,
                const std::optional<RevisionId>& parent, const QString& from = {});

/// Settles a conflict: \a body on top of the winner, tombstones on the others.
ChangeSet resolveConflict(Desk& desk, const QString& id, const QJsonObject& body);

/// A document that does not replicate (a checkpoint); null removes it.
void putLocal(Desk& desk, const QString& id, const std::optional<QJsonObject>& body);

} // namespace entraide::replication
