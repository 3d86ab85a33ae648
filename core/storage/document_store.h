// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"
#include "storage/revision_tree.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace entraide {

class Database;

/// Documents as revision trees in one scope (the team database or a partner database), in the shape of the CouchDB
/// replication protocol. Knows nothing of HTTP. Every write needs an open transaction; the projections are kept by the
/// same call. One connection, one thread.
class DocumentStore {
public:
    /// What a peer sends with new_edits=false: a revision with the ids of its ancestors, newest first.
    struct Incoming {
        QString id;
        bool deleted = false;
        QJsonObject body;             ///< without _id, _rev, _deleted, _revisions
        QList<RevisionId> ancestry;   ///< the revision itself, then its known ancestors
    };

    struct Stored {
        QString id;
        RevisionId rev;
        bool deleted = false;
        QJsonObject body;
        QList<RevisionId> ancestry;
        bool available = true; ///< false: the revision is known, its body was dropped
    };

    struct ChangesRow {
        qint64 seq = 0;
        QString id;
        bool deleted = false;
        QList<RevisionId> leaves; ///< the winner first
    };

    // ---- replication ----
    /// Adds revisions that are not here yet; known ones are left alone. Gives what changed.
    ChangeSet applyIncoming(const QList<Incoming>& revisions);
    /// Changes after \a since in order, at most \a limit documents.
    QList<ChangesRow> changes(qint64 since, int limit) const;
    qint64 lastSequence() const;
    qint64 documentCount() const;
    qint64 deletedCount() const;
    /// The revisions of \a asked that are missing here, and known ones that could be their ancestors.
    struct Missing {
        QList<RevisionId> missing;
        QList<RevisionId> possibleAncestors;
    };
    Missing missing(const QString& id, const QList<RevisionId>& asked) const;
    /// A revision (the winner when none is named); none when not known. With \a latest: its newest descendants' leaf.
    std::optional<Stored> revision(const QString& id, const std::optional<RevisionId>& rev = {}) const;
    QList<Stored> leaves(const QString& id) const;
    QList<Stored> latestOf(const QString& id, const RevisionId& rev) const;

    // ---- local edits, as `PUT /db/doc` makes them ----
    enum class PutResult { Done, Conflict };
    /// A new edit on top of \a parent (none: a new document, or on top of a tombstone).
    PutResult put(const QString& id, const QJsonObject& body, bool deleted, const std::optional<RevisionId>& parent,
                  RevisionId* made = nullptr);
    /// A child of the winner with \a body, and tombstones on all other leaves.
    void resolve(const QString& id, const QJsonObject& body);

    // ---- documents of one database that do not replicate ----
    std::optional<QJsonObject> local(const QString& id) const;
    void putLocal(const QString& id, const QJsonObject& body);
    void removeLocal(const QString& id);

    /// "team-<uuid>".
    const QString& databaseName() const;
};

} // namespace entraide
