// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/peer_writes.h"

#include "replication/auto_merge.h"
#include "replication/conflicts.h"
#include "replication/held.h"
#include "replication/user_guard.h"
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
        if (m_held.countFrom(m_documents, m_peer, enumName(EntityType::User) + u':') > 0)
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
        if (revision.deleted) {
            revision.body = {};
            revision.json.clear();
        }
        m_held.add(m_documents, revision, m_peer, m_now);
    }
    /// What waited and came again below a later version of \a ids, which was taken: there is nothing left to decide.
    void forgetOvertaken(const QSet<QString>& ids) {
        if (ids.isEmpty())
            return;
        QHash<QString, QList<RevisionId>> waiting;
        for (const HeldRevisions::Held& one : m_held.all(m_documents)) {
            if (ids.contains(one.revision.id))
                waiting[one.revision.id].append(one.revision.ancestry.first());
        }
        for (auto it = waiting.cbegin(); it != waiting.cend(); ++it) {
            if (m_documents.missing(it.key(), it.value()).missing.isEmpty())
                m_held.remove(m_documents, it.key());
        }
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

QSet<QString> usersAmong(const QList<DocumentStore::Incoming>& revisions) {
    QSet<QString> ids;
    for (const DocumentStore::Incoming& incoming : revisions) {
        if (entityTypeOf(incoming.id) == EntityType::User)
            ids.insert(incoming.id);
    }
    return ids;
}

/// Holds what of the users among \a revisions waits for a person, and takes it out of them; gives how many users'.
qint64 holdUsers(Desk& desk, DocumentStore& documents, QList<DocumentStore::Incoming>& revisions, Merging merging,
                 Deletions& deletions) {
    const QSet<QString> ids = usersAmong(revisions);
    if (ids.isEmpty())
        return 0;
    QList<DocumentStore::Incoming> ofUsers = revisions;
    ofUsers.removeIf([&](const DocumentStore::Incoming& incoming) { return !ids.contains(incoming.id); });
    const QSet<QString> waiting = usersThatWait(desk, documents, ids, [&] {
        documents.applyIncoming(ofUsers);
        if (merging == Merging::Here) {
            for (const QString& id : conflictedIn(documents, ofUsers))
                mergeConflict(desk, documents, id);
        }
    });
    if (waiting.isEmpty())
        return 0;
    for (const DocumentStore::Incoming& incoming : std::as_const(ofUsers)) {
        if (waiting.contains(incoming.id))
            deletions.hold(incoming);
    }
    revisions.removeIf([&](const DocumentStore::Incoming& incoming) { return waiting.contains(incoming.id); });
    return waiting.size();
}

/// Applies what may be applied and holds the rest; gives how many records wait.
qint64 applyOrHold(Desk& desk, DocumentStore& documents, QList<DocumentStore::Incoming> revisions, const QString& from,
                   Merging merging) {
    Deletions deletions(desk, documents, from);
    const qint64 users = holdUsers(desk, documents, revisions, merging, deletions);
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
    deletions.forgetOvertaken(usersAmong(revisions));
    return waiting.size() + users;
}

} // namespace

Taken takeFromPeer(Desk& desk, DocumentStore& documents, const QList<DocumentStore::Incoming>& revisions,
                   const QString& from, Merging merging) {
    Taken taken;
    if (revisions.isEmpty())
        return taken;
    taken.changes = desk.write([&](Desk::Writer&) {
        taken.held = applyOrHold(desk, documents, revisions, from, merging);
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
        const bool isUser = entityTypeOf(id) == EntityType::User;
        const bool counted = deleted && !isUser && deletions.areCounted();
        DocumentStore::Incoming revision{.id = id, .deleted = deleted, .body = body, .ancestry = {}};
        const auto work = [&] {
            if (documents.put(id, body, deleted, parent, &put.made) == DocumentStore::PutResult::Done)
                revision.ancestry = documents.revision(id, put.made)->ancestry;
        };
        if (isUser)
            put.held = !usersThatWait(desk, documents, {id}, work).isEmpty();
        else if (counted && deletions.left() < 1)
            put.held = !deletions.deletedBy({id}, work).isEmpty();
        if (put.held)
            return deletions.hold(revision);
        put.result = documents.put(id, body, deleted, parent, &put.made);
        if (counted)
            deletions.count(deletions.goneNow({id}).size());
    });
    return put;
}

ChangeSet resolveConflict(Desk& desk, const QString& id, const QJsonObject& body) {
    desk.require(DeskAct::ResolveConflicts);
    desk.requireEdit(id);
    return desk.write([&](Desk::Writer&) { keepAdministrator(desk, [&] { desk.documents().resolve(id, body); }); });
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
