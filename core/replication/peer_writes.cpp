// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/peer_writes.h"

#include "replication/auto_merge.h"
#include "replication/conflicts.h"
#include "replication/held.h"
#include "storage/desk.h"
#include "storage/held_revisions.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace entraide::replication {

namespace {

/// What one peer deletes in the team's database, and whether that is too much at once.
class Deletions {
public:
    Deletions(Desk& desk, DocumentStore& documents, QString peer)
        : m_desk(desk)
        , m_documents(documents)
        , m_peer(std::move(peer))
        , m_now(QDateTime::currentDateTimeUtc())
        , m_since(m_now.addSecs(-deletionWindowHours * 3600))
        , m_held(desk.database()) {}

    bool areCounted() const { return m_documents.kind() == ScopeKind::Team; }

    /// How many more it may; none while something of it waits already.
    qint64 left() const {
        if (m_held.countFrom(m_documents, m_peer) > 0)
            return 0;
        const qint64 taken = m_held.deletions(m_documents, m_peer, m_since);
        return deletionsAllowed(m_documents.documentCount() + taken) - taken;
    }

    /// Records here that \a work, which is undone again, deletes.
    template <class F> QSet<QString> deletedBy(const QSet<QString>& candidates, F&& work) {
        struct Undone {};
        QSet<QString> gone;
        try {
            m_desk.write([&](Desk::Writer&) {
                work();
                gone = goneNow(candidates);
                throw Undone();
            });
        } catch (const Undone&) {
        }
        return gone;
    }
    QSet<QString> goneNow(const QSet<QString>& candidates) const {
        QSet<QString> gone;
        for (const Change& change : m_documents.pending().changes) {
            if (change.revAfter.isEmpty() && !change.revBefore.isEmpty() && candidates.contains(change.id))
                gone.insert(change.id);
        }
        return gone;
    }

    /// A tombstone says nothing but that the record is gone: what a client left in it is not kept.
    void hold(DocumentStore::Incoming revision) {
        revision.body = {};
        revision.json.clear();
        m_held.add(m_documents, revision, m_peer, m_now);
    }
    void count(qint64 deleted) {
        if (deleted > 0)
            m_held.addDeletions(m_documents, m_peer, deleted, m_now, m_since);
    }

private:
    Desk& m_desk;
    DocumentStore& m_documents;
    QString m_peer;
    QDateTime m_now;
    QDateTime m_since;
    HeldRevisions m_held;
};

/// Records that stand here and have a tombstone among \a revisions.
QSet<QString> endangered(const DocumentStore& documents, const QList<DocumentStore::Incoming>& revisions) {
    QSet<QString> ids;
    for (const DocumentStore::Incoming& incoming : revisions) {
        if (incoming.deleted && !ids.contains(incoming.id) && documents.winningBody(incoming.id))
            ids.insert(incoming.id);
    }
    return ids;
}

/// Applies what may be applied and holds the rest; gives how many records' deletions wait.
qint64 applyOrHold(Desk& desk, DocumentStore& documents, const QList<DocumentStore::Incoming>& revisions,
                   const QString& from) {
    Deletions deletions(desk, documents, from);
    const QSet<QString> candidates = deletions.areCounted() ? endangered(documents, revisions) : QSet<QString>();
    QSet<QString> waiting;
    if (const qint64 left = candidates.isEmpty() ? 0 : deletions.left(); candidates.size() > left) {
        waiting = deletions.deletedBy(candidates, [&] { documents.applyIncoming(revisions); });
        if (waiting.size() <= left)
            waiting.clear();
    }
    if (waiting.isEmpty()) {
        documents.applyIncoming(revisions);
    } else {
        QList<DocumentStore::Incoming> others;
        for (const DocumentStore::Incoming& incoming : revisions) {
            if (incoming.deleted && waiting.contains(incoming.id))
                deletions.hold(incoming);
            else
                others.append(incoming);
        }
        documents.applyIncoming(others);
    }
    deletions.count(deletions.goneNow(candidates).size());
    return waiting.size();
}

QStringList conflictedIn(const DocumentStore& documents, const QList<DocumentStore::Incoming>& revisions) {
    QSet<QString> came;
    for (const DocumentStore::Incoming& incoming : revisions)
        came.insert(incoming.id);
    QStringList ids;
    for (const Change& change : documents.pending().changes) {
        if (change.conflicted && came.contains(change.id))
            ids.append(change.id);
    }
    return ids;
}

} // namespace

Taken takeFromPeer(Desk& desk, DocumentStore& documents, const QList<DocumentStore::Incoming>& revisions,
                   const QString& from, Merging merging) {
    Taken taken;
    if (revisions.isEmpty())
        return taken;
    taken.changes = desk.write([&](Desk::Writer&) {
        taken.held = applyOrHold(desk, documents, revisions, from);
        for (const QString& id : conflictedIn(documents, revisions)) {
            if (merging == Merging::Here && mergeConflict(desk, documents, id))
                ++taken.merged;
            else
                taken.conflicts.append(id);
        }
        if (documents.kind() == ScopeKind::Team)
            noteConflicts(desk, revisions, documents.pending(), from);
        taken.changed = documents.pending().changes.size();
    });
    return taken;
}

ChangeSet applyFromPeer(Desk& desk, const QList<DocumentStore::Incoming>& revisions, const QString& from) {
    return takeFromPeer(desk, desk.documents(), revisions, from, Merging::ByThePeer).changes;
}

bool makeStorable(DocumentStore::Incoming& revision) {
    if (!isAncestry(revision.ancestry))
        return false;
    if (revision.json.isNull())
        revision.json = canonicalJson(revision.body);
    else if (revision.body.isEmpty())
        revision.body = QJsonDocument::fromJson(revision.json).object();
    return DocumentStore::isStorable(revision.id, revision.body, revision.json);
}

Put putFromPeer(Desk& desk, DocumentStore& documents, const QString& id, const QJsonObject& body, bool deleted,
                const std::optional<RevisionId>& parent, const QString& from) {
    Put put;
    put.changes = desk.write([&](Desk::Writer&) {
        Deletions deletions(desk, documents, from);
        const bool counted = deleted && deletions.areCounted();
        if (counted && deletions.left() < 1) {
            DocumentStore::Incoming tombstone{.id = id, .deleted = true, .body = body, .ancestry = {}};
            put.held = !deletions
                            .deletedBy({id},
                                       [&] {
                                           if (documents.put(id, body, true, parent, &put.made) ==
                                               DocumentStore::PutResult::Done)
                                               tombstone.ancestry = documents.revision(id, put.made)->ancestry;
                                       })
                            .isEmpty();
            if (put.held)
                return deletions.hold(tombstone);
        }
        put.result = documents.put(id, body, deleted, parent, &put.made);
        if (counted)
            deletions.count(deletions.goneNow({id}).size());
    });
    return put;
}

ChangeSet resolveConflict(Desk& desk, const QString& id, const QJsonObject& body) {
    desk.require(DeskAct::ResolveConflicts);
    desk.requireEdit(id);
    return desk.write([&](Desk::Writer&) { desk.documents().resolve(id, body); });
}

void putLocal(Desk& desk, const QString& id, const std::optional<QJsonObject>& body) {
    desk.write([&](Desk::Writer&) {
        if (body)
            desk.documents().putLocal(id, *body);
        else
            desk.documents().removeLocal(id);
    });
}

} // namespace entraide::replication
