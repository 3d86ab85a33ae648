// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"
#include "storage/change.h"
#include "storage/digests.h"
#include "storage/revision_tree.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace entraide {

class Database;
class ErasureLedger;
class Projector;

/// Whose a database is, and so who may see it.
enum class ScopeKind {
    Team,    ///< everything, for the desks of one association
    Partner, ///< cards and claims, for this association and one other
    Board,   ///< published postings and what the public sends
};

/// Documents as revision trees in one scope (the team database or a partner database), in the shape of the CouchDB
/// replication protocol. Knows nothing of HTTP. Writes happen inside Desk::write(), which makes the transaction and
/// announces what changed; the projections are kept by the same call. Throws Error (BadInput for a document that is no
/// document). One connection, one thread.
class DocumentStore {
public:
    /// A document's body is at most this many bytes of canonical JSON.
    static constexpr qsizetype maxBodyBytes = 64 * 1024;
    /// Whether a body may have a member of this name. What begins with "_" is the protocol's, but for what a replicator
    /// notes in its documents: CouchDB keeps that with the body.
    static bool isBodyMember(QStringView name);
    /// Whether \a id and \a body may be stored: the id has 1 to 512 characters, all of them whole, and does not begin
    /// with "_", the body is neither too long nor too deep and has no other members than isBodyMember() takes.
    static bool isStorable(const QString& id, const QJsonObject& body);
    static bool isStorable(const QString& id, const QJsonObject& body, const QByteArray& canonicalJson);

    struct Scope {
        qint64 key = 0;
        QString name; ///< "team-<uuid>"
        QString uuid; ///< 32 hexadecimal digits
        ScopeKind kind = ScopeKind::Team;
    };
    /// \a projector: of the team scope; null where documents are only kept. \a ledger: what was erased is not stored
    /// again, whoever writes it: it is replaced by a tombstone, and what names it by a version that does not.
    DocumentStore(Database& database, Scope scope, Projector* projector, ErasureLedger* ledger);

    /// What a peer sends with new_edits=false: a revision with the ids of its ancestors, newest first.
    struct Incoming {
        QString id;
        bool deleted = false;
        QJsonObject body;           ///< without _id, _rev, _deleted, _revisions
        QList<RevisionId> ancestry; ///< the revision itself, then its known ancestors
        QByteArray json = {};       ///< canonicalJson(body), where it was made already; null: not yet
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
    /// What the live documents of each type come to, for two desks to compare after an exchange.
    QMap<QString, TypeDigest> digests() const;
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

    enum class Which { Live, Deleted };
    /// Ids of the documents that begin with \a prefix ("card:"), in their order.
    QStringList idsBeginning(const QString& prefix, Which which = Which::Live) const;
    /// The same, each with the revision that wins ("card:… 3-…"): they tell whether anything of them is another.
    QStringList versionsBeginning(const QString& prefix) const;
    /// Forgets what every version of a deleted document said; its revisions stay, so that it travels on as deleted.
    /// True when there was something to forget. To be asked for in a write.
    bool dropBodies(const QString& id);

    // ---- the same as stored text, for who passes it on without reading it (document_texts.cpp) ----
    enum class TextsOf { Leaves, EveryRevision };
    /// A document's revisions with the canonical JSON of those asked for.
    struct Texts {
        RevisionTree tree;        ///< empty: no such document
        QList<QByteArray> bodies; ///< beside tree.nodes(); null: not asked for, or dropped
        QList<RevisionNode> leaves() const;
        QByteArrayView body(const RevisionId& rev) const;
    };
    Texts texts(const QString& id, TextsOf which = TextsOf::Leaves) const;
    /// Live documents by id, in the order of the ids' UTF-8.
    struct IdRange {
        QString low = {};  ///< null: from the first
        QString high = {}; ///< null: to the last
        bool lowIncluded = true;
        bool highIncluded = true;
        bool descending = false;
        qint64 skip = 0;
        qint64 limit = -1; ///< below 0: all
    };
    struct Listed {
        QString id;
        RevisionId rev; ///< the winner
        int conflicts = 0;
        QByteArray body; ///< null unless asked for
    };
    QList<Listed> list(const IdRange& range, bool withBodies) const;
    /// How many there are in a range, whatever its skip and limit.
    qint64 count(const IdRange& range) const;
    /// Documents, deleted ones too, that changed after \a since.
    qint64 changesAfter(qint64 since) const;
    /// Ids of all local documents, sorted.
    QStringList localIds() const;

    // ---- a peer's edits, as `PUT /db/doc` makes them; the desk's own go through Desk::Writer ----
    enum class PutResult { Done, Conflict };
    /// A new edit on top of \a parent (none: a new document, or on top of a tombstone).
    PutResult put(const QString& id, const QJsonObject& body, bool deleted, const std::optional<RevisionId>& parent,
                  RevisionId* made = nullptr);
    /// A child of the winner with \a body, and tombstones on all other leaves.
    void resolve(const QString& id, const QJsonObject& body);
    /// Takes resolve() back: \a body on top of the winner, which stays the winner, and a live revision on top of each
    /// of the versions \a setAside, so that there is a choice again.
    void reopen(const QString& id, const QJsonObject& body, const QStringList& setAside);

    // ---- erasing (erase_documents.cpp) ----
    /// Cleans a document of everybody in the ledger: a tombstone or a version without them on top of each leaf, and no
    /// body left of the versions that named them. Does nothing to a document that names nobody.
    void settleErased(const QString& id);
    /// The same with words that only who erases knows: \a rewrite changes a body and gives the fields it changed. Each
    /// leaf gets a version that says so in "erased_in", and no older body is left. True when a leaf was changed.
    bool rewriteLeaves(const QString& id, const std::function<QStringList(QJsonObject& body)>& rewrite);
    /// Drops the bodies of all revisions that are no leaves.
    void dropHistory(const QString& id);

    // ---- documents of one database that do not replicate ----
    std::optional<QJsonObject> local(const QString& id) const;
    void putLocal(const QString& id, const QJsonObject& body);
    void removeLocal(const QString& id);

    /// "team-<uuid>".
    const QString& databaseName() const { return m_scope.name; }
    const QString& databaseUuid() const { return m_scope.uuid; }
    ScopeKind kind() const { return m_scope.kind; }
    qint64 scopeKey() const { return m_scope.key; }

    // ---- for Desk ----
    /// The database goes by another name from now on.
    void rename(const Scope& scope) { m_scope = scope; }
    /// What was written since it was last taken, each document once.
    const ChangeSet& pending() const { return m_pending; }
    ChangeSet takePending();
    /// Writes the counters: before a commit, and before a part of the transaction that may be rolled back alone.
    void flush();
    /// Back to what it was when it was last flushed: a part of the transaction was rolled back.
    void restorePending(const ChangeSet& pending);
    /// The desk's own edit, on top of whatever wins; none of it when the document is like that already. Deleting
    /// leaves no live leaf.
    void edit(const QString& id, const QJsonObject& body);
    void removeAll(const QString& id);
    /// The winner's body; none when missing or deleted.
    std::optional<QJsonObject> winningBody(const QString& id) const;

private:
    struct DocRow {
        qint64 key = 0; ///< 0: not here
        RevisionId winner;
        bool deleted = false;
        int conflicts = 0;
    };
    DocRow findDocument(const QString& id) const;
    RevisionTree readTree(qint64 docKey) const;
    Stored readRevision(const QString& id, qint64 docKey, const RevisionTree& tree, const RevisionNode& node) const;
    PutResult putOn(const QString& id, const QJsonObject& body, bool deleted, const std::optional<RevisionId>& parent,
                    RevisionId* made);
    /// Adds one revision, or what the ledger of erasures puts on top of it; false when it is known already.
    bool add(const QString& id, const DocRow& row, const QList<RevisionId>& ancestry, bool deleted,
             const QJsonObject& body, const QByteArray& json);
    bool store(const QString& id, const DocRow& row, const QList<RevisionId>& ancestry, bool deleted,
               const QJsonObject& body, const QByteArray& json);
    void addFirst(const QString& id, const QList<RevisionId>& ancestry, bool deleted, const QJsonObject& body,
                  const QByteArray& json);
    bool addToTree(const QString& id, const DocRow& row, const QList<RevisionId>& ancestry, bool deleted,
                   const QByteArray& json);
    /// After \a body was stored on top of others: these go when it was cleaned of an erased person, or is the tombstone
    /// of one.
    void forgetBelow(qint64 docKey, const QString& id, bool deleted, const QJsonObject& body);
    /// Drops bodies of revisions that are no leaves, except those that are as clean as \a like, if there is one.
    void dropBodies(qint64 docKey, const QString& id, const QJsonObject* like);
    void insertRevision(qint64 docKey, const RevisionNode& node, const QByteArray* json);
    /// The scope's counters, kept in memory for the length of a transaction.
    struct Counters {
        qint64 sequence = 0;
        qint64 live = 0;
        qint64 deleted = 0;
    };
    Counters counters() const;
    qint64 nextSequence(int moreLive, int moreDeleted);
    void project(qint64 docKey, const QString& id, bool deleted, const QJsonObject& body, bool isNew);
    void note(const QString& id, const DocRow& before, const RevisionId& winner, bool deleted, int conflicts);

    Database& m_database;
    Scope m_scope;
    Projector* m_projector;
    ErasureLedger* m_ledger;
    std::optional<Counters> m_counters;
    std::optional<Digests> m_digests; ///< likewise
    ChangeSet m_pending;
    QHash<QString, qsizetype> m_pendingIndex;
};

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::ScopeKind, "team", "partner", "board")
